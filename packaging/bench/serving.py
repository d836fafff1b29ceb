"""Configurations over HTTP beside nginx, and a boot storm."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import NamedTuple

import httpx

import rows
import sites
from nvprov_gui.storage import Site
from nvprov_gui.workflows.simulate import boot_all
from nvprov_gui.workflows.simulate.site import boot_plan

CLIENTS, SECONDS, ROUNDS = 32, 3, 3
_SETTLED_SECONDS = 3
"""After the start a window still reads, and its serving process renders ahead."""
_RATE = re.compile(r"Requests/sec:\s+([\d.]+)")
_NGINX = """master_process off; daemon off; pid {folder}/nginx.pid; error_log {folder}/nginx.err;
events {{ worker_connections 1024; }}
http {{ access_log off; default_type text/plain; client_body_temp_path {folder}; proxy_temp_path {folder};
  fastcgi_temp_path {folder}; uwsgi_temp_path {folder}; scgi_temp_path {folder};
  server {{ listen 127.0.0.1:{port}; root {folder}; }} }}
"""


class Served(NamedTuple):
    """Where phones ask, and who answers."""

    url: str
    pid: int


@contextlib.contextmanager
def served(site: Path) -> Iterator[Served]:
    """The serving process of a site."""
    command = [
        sys.executable,
        "-m",
        "nvprov_gui.cli",
        "serve",
        str(site),
        "--bind",
        "127.0.0.1",
        "--http-port",
        "0",
    ]
    log = site.with_suffix(".events")
    with log.open("w") as out:
        child = subprocess.Popen(
            command,
            stdout=out,
            stdin=subprocess.DEVNULL,
            env={**os.environ, "NVPROV_PASSPHRASE": sites.PASSPHRASE},
        )
        try:
            yield Served(_ready(log), child.pid)
        finally:
            child.terminate()
            child.wait(20)


def _ready(log: Path) -> str:
    for _attempt in range(200):
        first = log.read_text(encoding="utf-8").partition("\n")[0]
        if first:
            return str(json.loads(first)["http"])
        time.sleep(0.05)
    raise SystemExit("the serving process did not start")


def throughput(rounds: int = ROUNDS) -> Iterator[rows.Row]:
    """The same file from us and from nginx, a connection per request, in turn."""
    wrk, nginx = shutil.which("wrk"), shutil.which("nginx") or shutil.which("/usr/sbin/nginx")
    if not wrk:
        yield rows.missing("configurations a second", "wrk is not installed")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        with sites.make_site(folder / "bench.nvprov", 12) as site:
            mac = site.phones()[0].mac
            token = site.tokens(mac).permanent
        with served(folder / "bench.nvprov") as there:
            ours = f"{there.url}provisioning/{token}/{mac}.cfg"
            (folder / "same.cfg").write_bytes(httpx.get(ours, trust_env=False).content)
            yield from _side_by_side(wrk, nginx, Served(ours, there.pid), folder, rounds)


def _side_by_side(wrk: str, nginx: str | None, ours: Served, folder: Path, rounds: int) -> Iterator[rows.Row]:
    if nginx is None:
        rate = median(_rate(wrk, ours)[0] for _round in range(rounds))
        yield rows.beside("configurations a second", rate, "1/s")
        yield rows.missing("configurations a second, beside nginx", "nginx is not installed")
        return
    with _nginx(nginx, folder) as theirs:
        pairs = [(_rate(wrk, ours), _rate(wrk, theirs)) for _round in range(rounds)]
    ratio = median(a[0] / b[0] for a, b in pairs)
    yield rows.at_least("configurations a second, beside nginx", ratio, 0.5, "× nginx")
    yield rows.beside("configurations a second", median(a[0] for a, _b in pairs), "1/s")
    yield rows.beside("nginx, the same bytes", median(b[0] for _a, b in pairs), "1/s")
    if all(busy for pair in pairs for _rate, busy in pair):
        same = median((a[0] / a[1]) / (b[0] / b[1]) for a, b in pairs)
        yield rows.beside("configurations for the same processor time, beside nginx", same, "× nginx")


@contextlib.contextmanager
def _nginx(program: str, folder: Path) -> Iterator[Served]:
    port = 18_099
    (folder / "nginx.conf").write_text(_NGINX.format(folder=folder, port=port))
    child = subprocess.Popen(
        [program, "-c", str(folder / "nginx.conf"), "-p", str(folder)], stderr=subprocess.DEVNULL
    )
    try:
        time.sleep(0.7)
        yield Served(f"http://127.0.0.1:{port}/same.cfg", child.pid)
    finally:
        child.terminate()
        child.wait(10)


def _rate(wrk: str, server: Served) -> tuple[float, float]:
    """Requests a second with a connection for each, and the server's processor time a second.

    Where the client is the limit, only the latter tells the servers apart.
    """
    command = [wrk, "-t1", f"-c{CLIENTS}", f"-d{SECONDS}", "-H", "Connection: close", server.url]
    before = _processor_seconds(server.pid)
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = _RATE.search(out)
    return float(found[1]) if found else 0.0, (_processor_seconds(server.pid) - before) / SECONDS


def _processor_seconds(pid: int) -> float:
    """User and system time of a process so far (proc(5), stat fields 14 and 15); 0 where it isn't told."""
    stat = Path(f"/proc/{pid}/stat")
    if not stat.exists():
        return 0.0
    fields = stat.read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def storm(phones: int = 1000) -> Iterator[rows.Row]:
    """All phones of a site boot at once: first contact, then second fetch."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "storm.nvprov"
        sites.make_site(path, phones).close()
        with served(path) as there:
            with Site.open(path, sites.UNLOCK) as site:
                plan = boot_plan(site)
            boots = asyncio.run(boot(plan))
            peak = peak_memory(there.pid)
    slowest = sorted(max(boot.fetches) for boot in boots if boot.fetches)
    failed = sum(bool(boot.reason) for boot in boots)
    yield rows.at_most(f"boot storm of {phones}: phones that failed", failed, 0, "phones")
    yield rows.at_most(
        f"boot storm of {phones}: slowest 1 % of fetches", slowest[int(len(slowest) * 0.99) - 1], 1, "s"
    )
    name = f"memory of the serving process, {phones} phones"
    yield rows.at_most(name, peak, 150, "MB") if peak else rows.missing(name, "only Linux tells it")
    yield smoothness(phones)


def smoothness(phones: int) -> rows.Row:
    """How late a real window paints while its own serving process is stormed: slowest 1 % of its pictures."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "storm.nvprov"
        sites.make_site(path, phones).close()
        variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "NVPROV_PASSPHRASE": sites.PASSPHRASE}
        command = [sys.executable, str(Path(__file__).with_name("soak_window.py")), str(path), "--pictures"]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, env=variables, stdin=pipe, stdout=pipe, text=True) as window:
            assert window.stdout is not None
            url = window.stdout.readline().split()[0]
            time.sleep(_SETTLED_SECONDS)
            with Site.open(path, sites.UNLOCK) as site:
                plan = boot_plan(site, url)
            asyncio.run(boot(plan))
            out, _errors = window.communicate("enough\n", timeout=60)
    late = sorted(json.loads(out))
    name = f"boot storm of {phones}: the window paints within, slowest 1 %"
    return rows.at_most(name, late[int(len(late) * 0.99) - 1] * 1000, 20, "ms")


async def boot(plan: list, at_once: int = 0) -> list:  # type: ignore[type-arg]
    """Let phones boot, all at once unless told otherwise."""
    return [boot async for boot in boot_all(plan, at_once=at_once or len(plan))]


def peak_memory(pid: int) -> float:
    """The most memory that a process ever had, in MB; 0 where the system doesn't tell it."""
    return _of_status(pid, "VmHWM")


def memory(pid: int) -> float:
    """The memory that a process has now, in MB; 0 where the system doesn't tell it."""
    return _of_status(pid, "VmRSS")


def _of_status(pid: int, name: str) -> float:
    status = Path(f"/proc/{pid}/status")
    found = re.search(rf"{name}:\s+(\d+)", status.read_text(encoding="ascii")) if status.exists() else None
    return int(found[1]) / 1024 if found else 0.0
