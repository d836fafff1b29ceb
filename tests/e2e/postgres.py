"""A real PostgreSQL server of a test's own, on loopback, thrown away afterwards."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PLACES = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
_FOUND = shutil.which("initdb", path=os.pathsep.join([*map(str, _PLACES), os.environ.get("PATH", "")]))
PROGRAMS = Path(_FOUND).parent if _FOUND else None
"""Where initdb and pg_ctl are; None without a server here."""
_OWNER = "postgres"


def _run(*arguments: object) -> None:
    """As the server's own user where we are root: it refuses to run as one."""
    who = {"user": _OWNER, "group": _OWNER, "extra_groups": []} if os.geteuid() == 0 else {}
    command = [*map(str, arguments)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd="/", **who)  # type: ignore[call-overload]
    assert done.returncode == 0, done.stdout + done.stderr


@contextmanager
def running() -> Iterator[str]:
    """The address of its maintenance database, without a database's name."""
    assert PROGRAMS is not None
    with tempfile.TemporaryDirectory(prefix="nvprov-pg-") as name:
        folder = Path(name)
        if os.geteuid() == 0:
            shutil.chown(folder, _OWNER, _OWNER)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        data = folder / "data"
        _run(PROGRAMS / "initdb", "-D", data, "-A", "trust", "-U", "tech", "-E", "UTF8", "--no-sync")
        options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off"
        _run(PROGRAMS / "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start")
        try:
            yield f"postgresql+psycopg://tech@127.0.0.1:{port}"
        finally:
            _run(PROGRAMS / "pg_ctl", "-D", data, "-m", "immediate", "stop")


def new_database(server: str, name: str) -> str:
    """An empty database on a server; its address."""
    import psycopg

    with psycopg.connect(f"{server.replace('+psycopg', '')}/postgres", autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')  # type: ignore[arg-type]  # no text is ever foreign
    return f"{server}/{name}"
