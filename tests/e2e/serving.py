"""A serving process to test against: the real command, its JSON lines, its end."""

from __future__ import annotations

import contextlib
import io
import json
import os
import queue
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self
from unittest import mock

import pytest
from filelock import FileLock

from nvprov_gui.cli import main

PASSPHRASE = "a passphrase for tests"
ENVIRONMENT = {"NVPROV_PASSPHRASE": PASSPHRASE}
NVPROV = (sys.executable, "-m", "nvprov_gui.cli")


@dataclass(frozen=True)
class Done:
    """How a command ended and what it said."""

    code: int
    stdout: str
    stderr: str


def nvprov(*arguments: str | Path, code: int | None = 0) -> Done:
    """Run one command through ``main()``; ``code`` None takes any exit code."""
    out, errors = io.StringIO(), io.StringIO()
    with (
        mock.patch.dict(os.environ, ENVIRONMENT),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(errors),
    ):
        ended = main([*map(str, arguments)])
    assert code is None or ended == code, errors.getvalue()
    return Done(ended, out.getvalue(), errors.getvalue())


def listed(site: Path) -> dict[str, dict[str, str]]:
    """The site's phones by MAC address."""
    return {phone["mac"]: phone for phone in json.loads(nvprov("list", site, "--json").stdout)}


def started(*arguments: str | Path) -> subprocess.Popen[bytes]:
    """A command in a process of its own, for what must go on meanwhile."""
    return subprocess.Popen(
        [*NVPROV, *map(str, arguments)], stdout=subprocess.DEVNULL, env=os.environ | ENVIRONMENT
    )


@contextlib.contextmanager
def sip_port() -> Iterator[None]:
    """SIP's port is ours for a while: one test worker at a time; skips where another program has it."""
    with FileLock(Path(tempfile.gettempdir()) / "nvprov-tests-sip-port.lock"):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            try:
                probe.bind(("127.0.0.1", 5060))
            except OSError:
                pytest.skip("SIP's port is taken here")
        yield


class Serving:
    """``nvprov serve`` on loopback and a free port, or on an address inside a network namespace."""

    def __init__(self, site: Path, *arguments: str, bind: str = "127.0.0.1", inside: str = "") -> None:
        command = ["ip", "netns", "exec", inside] if inside else []
        command += [*NVPROV, "serve", str(site), "--bind", bind, "--tftp-port", "0"]
        command += ["--http-port", "8080" if inside else "0", *arguments]
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env=os.environ | ENVIRONMENT,
        )
        self.events: list[dict[str, object]] = []
        self._fresh: queue.Queue[dict[str, object]] = queue.Queue()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()
        self.url = str(self.wait_for("ready")["http"])

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._fresh.put(json.loads(line))

    def wait_for(self, name: str, **fields: object) -> dict[str, object]:
        """The next event of a name whose fields hold these values."""
        while True:
            event = self._fresh.get(timeout=20)
            self.events.append(event)
            if event["event"] == name and all(event.get(field) == value for field, value in fields.items()):
                return event

    def command(self, **fields: object) -> None:
        """Send a command line."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(fields) + "\n")
        self.process.stdin.flush()

    def _end(self) -> None:
        """Windows knows no signal that a process could answer to in order."""
        if os.name == "nt" and self.process.poll() is None:
            self.command(command="stop")
        else:
            self.process.terminate()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()
        self.process.wait(20)
        self._reader.join(20)
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        self.process.stdout.close()
        while not self._fresh.empty():
            self.events.append(self._fresh.get())
