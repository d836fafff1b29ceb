"""A network of namespaces: a laptop, a switch (macvlan), devices with MACs of their own. Needs root."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from tests.e2e.serving import ENVIRONMENT

PROGRAM = Path(__file__).with_name("simulated_devices.py")
REPOSITORY = Path(__file__).resolve().parents[2]
NVPROV = [sys.executable, "-c", "import sys; from nvprov_gui.cli import main; sys.exit(main())"]
Line = dict[str, object]
_numbers = itertools.count()


def ip(arguments: str) -> None:
    subprocess.run(["ip", *arguments.split()], check=True, capture_output=True, text=True)


class SimulatedNetwork:
    """``laptop`` and ``far`` joined by a cable; ``add`` plugs a device into the far end."""

    def __init__(self, address: str = "10.9.0.1/22") -> None:
        number = f"{os.getpid()}-{next(_numbers)}"
        self.laptop, self.far = f"nvl-{number}", f"nvf-{number}"
        self._namespaces: list[str] = []
        self._programs: list[subprocess.Popen[str]] = []
        self._address = address

    def __enter__(self) -> SimulatedNetwork:
        for name in (self.laptop, self.far):
            self._namespace(name)
        ip(f"link add lan0 netns {self.laptop} type veth peer name cable netns {self.far}")
        ip(f"-n {self.laptop} addr add {self._address} dev lan0")
        ip(f"-n {self.laptop} link set lan0 up")
        ip(f"-n {self.laptop} route add 224.0.0.0/4 dev lan0")
        ip(f"-n {self.far} link set cable up")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for program in self._programs:
            program.kill()
            program.communicate()
        for name in self._namespaces:
            ip(f"netns del {name}")

    def add(self, mac: str, address: str, **what: object) -> str:
        """A device; returns its namespace. ``what``: see simulated_devices.py."""
        name = f"nvd-{os.getpid()}-{next(_numbers)}"
        self._namespace(name)
        ip(f"-n {self.far} link add link cable name port address {mac} type macvlan mode bridge")
        ip(f"-n {self.far} link set port netns {name} name eth0")
        ip(f"-n {name} addr add {address} dev eth0")
        ip(f"-n {name} link set eth0 up")
        ip(f"-n {name} route add 224.0.0.0/4 dev eth0")
        self.start(name, "device", json.dumps(what))
        return name

    def crowd(self, count: int, loss: float = 0.0, first: str = "10.9.0.2") -> None:
        """Many hosts that only answer ARP."""
        self.start(self.far, "crowd", "cable", first, str(count), str(loss))

    def start(self, namespace: str, *arguments: str) -> None:
        command = ["ip", "netns", "exec", namespace, sys.executable, str(PROGRAM), *arguments]
        program = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self._programs.append(program)
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"

    def questions(self) -> list[dict[str, str]]:
        """Everything devices were asked. Ends the devices."""
        for program in self._programs:
            program.kill()
        texts = [program.communicate()[0] for program in self._programs]
        self._programs.clear()
        return [json.loads(line) for text in texts for line in text.splitlines()]

    def run(self, command: Sequence[str], user: int = 0, at: str = "") -> subprocess.CompletedProcess[str]:
        """A program on the laptop or at a device, as root or another user without any right."""
        program = self._popen(command, user, at)
        out, errors = program.communicate(timeout=60)
        return subprocess.CompletedProcess(command, program.returncode, out, errors)

    def scan(self, *arguments: str, user: int = 0) -> tuple[list[Line], subprocess.CompletedProcess[str]]:
        """``nvprov scan --json`` on the laptop: its lines, and how it ended."""
        result = self.run([*NVPROV, "scan", "--json", *arguments], user)
        return [json.loads(line) for line in result.stdout.splitlines()], result

    def start_scan(self, *arguments: str, user: int = 0) -> subprocess.Popen[str]:
        """The same, still running."""
        return self._popen([*NVPROV, "scan", "--json", *arguments], user)

    def _popen(self, command: Sequence[str], user: int, at: str = "") -> subprocess.Popen[str]:
        as_user = ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups", "--inh-caps=-all"]
        whole = ["ip", "netns", "exec", at or self.laptop, *(as_user if user else []), *command]
        pipe = subprocess.PIPE
        environment = os.environ | ENVIRONMENT | {"PYTHONPATH": str(REPOSITORY)}
        return subprocess.Popen(whole, stdout=pipe, stderr=pipe, text=True, env=environment, cwd="/")

    def _namespace(self, name: str) -> None:
        ip(f"netns add {name}")
        self._namespaces.append(name)
        ip(f"-n {name} link set lo up")
