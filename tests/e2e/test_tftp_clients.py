"""Our TFTP against clients of others: tftp-hpa, atftp and curl, with and without options."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from nvprov_gui.workflows.gateways.exchange import TftpExchange

CONTENTS = os.urandom(512 * 40) + b"end"
NAME = "00A0BA123456.cfg"
_CURL = ["curl", "-s", "-S", "--noproxy", "*", "-o", "got", "tftp://127.0.0.1:{port}/{name}"]
_ATFTP = ["-g", "-r", "{name}", "-l", "got", "127.0.0.1", "{port}"]
CLIENTS = {
    "curl": _CURL,
    "curl, large blocks": [*_CURL, "--tftp-blksize", "1428"],
    "curl, no options": [*_CURL, "--tftp-no-options"],
    "atftp": ["atftp", *_ATFTP],
    "atftp, blksize": ["atftp", "--option", "blksize 1024", *_ATFTP],
    "tftp-hpa": ["tftp", "127.0.0.1", "{port}", "-m", "binary", "-c", "get", "{name}", "got"],
}


@pytest.fixture
def exchange() -> Iterator[TftpExchange]:
    with TftpExchange("127.0.0.1", 0) as made:
        yield made


def _run(client: str, port: int, name: str, folder: Path) -> bytes | None:
    command = [part.format(port=port, name=name) for part in CLIENTS[client]]
    if shutil.which(command[0]) is None:
        pytest.skip(f"no {command[0]} here")
    subprocess.run(command, cwd=folder, capture_output=True, timeout=20, check=False)
    got = folder / "got"
    return got.read_bytes() if got.exists() and got.stat().st_size else None


def _port(exchange: TftpExchange) -> int:
    return int(exchange.server("127.0.0.1").partition(":")[2] or 69)


@pytest.mark.parametrize("client", CLIENTS)
def test_a_file_is_fetched_whole_and_once(exchange: TftpExchange, client: str, tmp_path: Path) -> None:
    exchange.offer(NAME, "127.0.0.1", CONTENTS)
    assert _run(client, _port(exchange), NAME, tmp_path) == CONTENTS
    (tmp_path / "got").unlink()
    assert _run(client, _port(exchange), NAME, tmp_path) is None, "one file, one peer, one time"


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "other.cfg"])
@pytest.mark.parametrize("client", ["curl", "atftp", "tftp-hpa"])
def test_nothing_else_is_there(exchange: TftpExchange, client: str, name: str, tmp_path: Path) -> None:
    exchange.offer(NAME, "127.0.0.1", CONTENTS)
    assert _run(client, _port(exchange), name, tmp_path) is None


def test_a_file_of_another_peer_is_not_given(exchange: TftpExchange, tmp_path: Path) -> None:
    exchange.offer(NAME, "192.0.2.9", CONTENTS)
    assert _run("curl", _port(exchange), NAME, tmp_path) is None


def test_writing_is_refused_unless_awaited(exchange: TftpExchange, tmp_path: Path) -> None:
    if shutil.which("curl") is None:
        pytest.skip("no curl here")
    (tmp_path / "up").write_bytes(CONTENTS)
    url = f"tftp://127.0.0.1:{_port(exchange)}/running.cfg"
    command = ["curl", "-s", "--noproxy", "*", "-T", "up", url]
    assert subprocess.run(command, cwd=tmp_path, check=False, timeout=20).returncode != 0
    exchange.expect("running.cfg", "127.0.0.1")
    assert subprocess.run(command, cwd=tmp_path, check=False, timeout=20).returncode == 0
    assert exchange.received("running.cfg", "127.0.0.1") == CONTENTS
