"""Negotiation with a real telnet daemon, inetutils-telnetd, started as inetd would."""

from __future__ import annotations

import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from nvprov_gui.gateways.events import Console, Event, Halt, Pace, Reason
from nvprov_gui.gateways.login import log_in
from nvprov_gui.gateways.masking import Mask
from nvprov_gui.gateways.session import Session, connect

_PATH = "/usr/sbin:/usr/bin:/sbin:/bin"
TELNETD = shutil.which("telnetd", path=_PATH)
pytestmark = pytest.mark.skipif(not TELNETD, reason="no inetutils-telnetd here")
_LOGIN = """#!/bin/sh
printf 'login: '; read user
stty -echo; printf 'Password: '; read password; stty echo; echo
if [ "$user/$password" != "admin/S3cret-1" ]; then echo 'Login incorrect'; exit 1; fi
while printf 'gw# '; read line; do
  case "$line" in
    show) seq 1 200; stty size; echo "TERM=$TERM";;
    exit) exit 0;;
    *) echo "% unknown";;
  esac
done
"""


@contextmanager
def _daemon(folder: Path) -> Iterator[int]:
    login = folder / "login.sh"
    login.write_text(_LOGIN)
    login.chmod(0o755)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        over = threading.Event()
        thread = threading.Thread(target=_inetd, args=(listening, login, over))
        thread.start()
        yield port
        over.set()
        thread.join()


def _inetd(listening: socket.socket, login: Path, over: threading.Event) -> None:
    """As inetd: the daemon gets the connection as its standard input and output."""
    listening.settimeout(0.1)
    while not over.is_set():
        try:
            connection, _peer = listening.accept()
        except TimeoutError:
            continue
        with connection:
            connection.setblocking(True)
            subprocess.run(
                [str(TELNETD), "--no-hostinfo", f"--exec-login={login}"],
                stdin=connection,
                stdout=connection,
                stderr=subprocess.DEVNULL,
                check=False,
                timeout=30,
            )


def _session(port: int, events: list[Event]) -> Session:
    pace = Pace(quiet=0.2, settle=0.3, answer=6)
    return Session(connect("127.0.0.1", port, 3), Mask(["S3cret-1"]), events.append, pace, threading.Event())


def test_log_in_ask_and_leave(tmp_path: Path) -> None:
    events: list[Event] = []
    with _daemon(tmp_path) as port:
        session = _session(port, events)
        log_in(session, "admin", "S3cret-1")
        heard = session.ask("show")
        session.close()
    lines = [line.strip() for line in heard.text.split("\n")]
    assert lines[:200] == [str(number) for number in range(1, 201)]
    assert "250 200" in lines, "the window size was negotiated (RFC 1073)"
    assert "TERM=dumb" in [line.replace("DUMB", "dumb") for line in lines]
    console = "".join(event.text for event in events if isinstance(event, Console))
    assert "S3cret-1" not in console


def test_a_wrong_password(tmp_path: Path) -> None:
    with _daemon(tmp_path) as port:
        session = _session(port, [])
        with pytest.raises(Halt) as halted:
            log_in(session, "admin", "another")
        session.close()
    assert halted.value.reason is Reason.WRONG_PASSWORD
