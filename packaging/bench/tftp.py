"""TFTP throughput against tftpd-hpa in one run: 512-byte lockstep, and a window of 16 blocks.

``python3 packaging/bench/tftp.py [--json] [--megabytes N] [--rounds N]``; needs ``in.tftpd``.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

NAME = "bench.bin"
BLOCK = 512
PACKET = BLOCK + 4
WINDOW = 16


def fetch(port: int, window: int) -> float:
    """Fetch the file once; returns seconds. One client for both servers."""
    options = f"windowsize\0{window}\0".encode() if window > 1 else b""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
        sock.bind(("127.0.0.1", 0))
        # the kernel's own timeout: Python's would cost a further system call per block
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, struct.pack("@ll", 5, 0))
        started = time.perf_counter()
        sock.sendto(b"\0\1" + NAME.encode() + b"\0octet\0" + options, ("127.0.0.1", port))
        first, peer = sock.recvfrom(PACKET)
        sock.connect(peer)
        if first[1] == 6:  # noqa: PLR2004 - OACK
            sock.send(b"\0\4\0\0")
            first = sock.recv(PACKET)
        _receive(sock, first, window)
        return time.perf_counter() - started


def _receive(sock: socket.socket, packet: bytes, window: int) -> None:
    wanted, in_window = 1, 0
    receive, send = sock.recv, sock.send
    while True:
        if packet[2] << 8 | packet[3] != wanted:
            raise RuntimeError(f"block {packet[2:4]!r} instead of {wanted}")
        in_window += 1
        if in_window == window or len(packet) < PACKET:
            send(b"\0\4" + packet[2:4])
            in_window = 0
        if len(packet) < PACKET:
            return
        wanted = (wanted + 1) & 0xFFFF
        packet = receive(PACKET)


def _free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


@contextlib.contextmanager
def tftpd_hpa(folder: Path) -> Iterator[int]:
    """The yardstick."""
    program = shutil.which("in.tftpd") or "/usr/sbin/in.tftpd"
    port = _free_port()
    command = [program, "-L", "--user", "root", "-a", f"127.0.0.1:{port}", "-s", str(folder)]
    with subprocess.Popen(command) as process:
        try:
            _wait_until_it_answers(port)
            yield port
        finally:
            process.terminate()


def _wait_until_it_answers(port: int) -> None:
    for _attempt in range(50):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock, contextlib.suppress(OSError):
            sock.settimeout(0.1)
            sock.sendto(b"\0\1none\0octet\0", ("127.0.0.1", port))
            sock.recv(PACKET)
            return
        time.sleep(0.05)
    raise RuntimeError("in.tftpd doesn't answer: is it installed, and is this run as root?")


@contextlib.contextmanager
def ours(folder: Path) -> Iterator[int]:
    """Our server in a process of its own, as it runs in the field."""
    command = [sys.executable, __file__, "--serve", str(folder / NAME)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield int(process.stdout.readline())
        finally:
            process.terminate()


def serve(path: Path) -> None:
    """Serve one file until killed; prints the port."""
    import asyncio

    from nvprov_gui.serving.tftp import TftpServer
    from nvprov_gui.serving.tftp_shelf import TftpEvent

    contents = path.read_bytes()

    class Shelf:
        def fetch(self, name: str, _peer: str, /) -> bytes | None:
            return contents if name == NAME else None

        def accept(self, _name: str, _peer: str, /) -> int | None:
            return None

        def keep(self, _name: str, _peer: str, _contents: bytes, /) -> None:
            raise AssertionError

        def happened(self, event: TftpEvent, /) -> None:
            pass

    async def run() -> None:
        server = TftpServer(Shelf(), asyncio.get_running_loop())
        server.start("127.0.0.1", 0)
        print(server.port, flush=True)
        await asyncio.Event().wait()

    with contextlib.suppress(ImportError):
        import uvloop

        uvloop.run(run())
        return
    asyncio.run(run())


def measure(megabytes: int, rounds: int) -> list[dict[str, object]]:
    """Rows of the two ratios of best times; rounds alternate, so that a busy moment hits both servers."""
    with tempfile.TemporaryDirectory() as text:
        folder = Path(text)
        (folder / NAME).write_bytes(os.urandom(megabytes << 20) + b"end")
        folder.chmod(0o755)
        (folder / NAME).chmod(0o644)
        with tftpd_hpa(folder) as theirs, ours(folder) as own:
            times = [(fetch(theirs, 1), fetch(own, 1), fetch(own, WINDOW)) for _round in range(rounds)]
    yardstick, plain, windowed = (min(column) for column in zip(*times, strict=True))
    return [
        _row("TFTP 512-byte lockstep", yardstick / plain, 0.8),
        _row(f"TFTP windowsize {WINDOW}", yardstick / windowed, 5.0),
    ]


def _row(name: str, value: float, target: float) -> dict[str, object]:
    return {
        "name": name,
        "value": round(value, 2),
        "target": target,
        "unit": "x tftpd-hpa lockstep",
        "met": value >= target,
    }


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--megabytes", type=int, default=8)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--serve", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        serve(options.serve)
        return 0
    rows = measure(options.megabytes, options.rounds)
    if options.json:
        print(json.dumps(rows, indent=1))
    else:
        for row in rows:
            sign = ">=" if row["met"] else "<"
            print(f"{row['name']}: {row['value']} {row['unit']} ({sign} {row['target']})")
    return 0 if all(row["met"] for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
