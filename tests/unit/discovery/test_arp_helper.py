"""The program with privilege refuses what it must, and asks silent hosts again."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from ipaddress import IPv4Address
from pathlib import Path

import pytest

from nvprov_gui.discovery import arp, arp_helper
from nvprov_gui.discovery.arp import ArpProbe
from nvprov_gui.discovery.networks import Network
from nvprov_gui.discovery.probe import Run, Settings

linux = pytest.mark.skipif(sys.platform != "linux", reason="packet sockets are Linux")


@pytest.mark.parametrize(
    ("request_", "why"),
    [
        ({"interface": "eth0", "network": "8.8.8.0/24"}, "not a private"),
        ({"interface": "eth0", "network": "127.0.0.0/24"}, "not a private"),
        ({"interface": "eth0", "network": "10.0.0.0/21"}, "larger than a /22"),
        ({"interface": "eth0", "network": "10.0.0.0/15", "confirmed": True}, "larger than a /16"),
        ({"interface": "eth0", "network": "10.0.0.0/21", "confirmed": 1}, "larger than a /22"),
        ({"interface": "eth0", "network": "rubbish"}, "rubbish"),
    ],
)
def test_refused_requests(request_: dict[str, object], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        arp_helper.checked(request_)


def test_the_rate_has_a_limit() -> None:
    request = {"interface": "eth0", "network": "10.0.0.0/24", "rate": 10**9, "linger": 10**9}
    assert arp_helper.checked(request).rate == arp_helper.FASTEST
    assert arp_helper.checked(request).linger <= 5
    assert arp_helper.checked({**request, "rate": -5}).rate == 1


class LossyLink:
    """Stands for the wire: answers at once, but is deaf to the first questions."""

    mac = b"\x02\0\0\0\0\1"
    address = IPv4Address("10.0.0.1")

    def __init__(self, hosts: set[int], deaf: int) -> None:
        self.hosts, self.deaf = hosts, deaf
        self.questions: dict[int, int] = {}
        self.waiting: list[int] = []

    def ask(self, target: int) -> bool:
        self.questions[target] = self.questions.get(target, 0) + 1
        if target in self.hosts and self.questions[target] > self.deaf:
            self.waiting.append(target)
        return True

    def answers(self, until: float) -> Iterator[tuple[int, bytes]]:
        while self.waiting:
            yield self.waiting.pop(), b"\x80\x5e\xc0\0\0\1"
        time.sleep(max(until - time.monotonic(), 0))


def sweep(link: LossyLink) -> list[dict[str, object]]:
    request = arp_helper.checked({"interface": "x", "network": "10.0.0.0/27"})
    return list(arp_helper.Sweep(link, request).run())  # type: ignore[arg-type]


def test_silent_hosts_are_asked_three_times_and_answering_ones_once() -> None:
    link = LossyLink({int(IPv4Address("10.0.0.9"))}, deaf=0)
    answers = sweep(link)
    assert {"ip": "10.0.0.9", "mac": "805ec0000001"} in answers
    assert link.questions.pop(int(IPv4Address("10.0.0.9"))) == 1
    assert set(link.questions.values()) == {3}
    assert len(link.questions) == 28
    assert answers[-1] != {}
    assert {"asked": 29, "of": 29} in answers


def test_losses_bring_more_rounds() -> None:
    hosts = {int(IPv4Address("10.0.0.0")) + host for host in range(2, 20)}
    link = LossyLink(hosts, deaf=0)
    link.questions = dict.fromkeys(list(hosts)[:9], -1)
    assert len([answer for answer in sweep(link) if "ip" in answer]) == 18
    silent = int(IPv4Address("10.0.0.25"))
    assert link.questions[silent] > 3


def test_stop_is_heard() -> None:
    request = arp_helper.checked({"interface": "x", "network": "10.0.0.0/22"})
    link = LossyLink(set(), 0)
    assert list(arp_helper.Sweep(link, request).run(lambda: True)) == []  # type: ignore[arg-type]
    assert link.questions == {}


@linux
@pytest.mark.parametrize("line", ["", "rubbish", "[]", "{}", '{"interface":"lo","network":"8.8.8.0/24"}'])
def test_the_program_names_what_it_refuses(line: str) -> None:
    program = subprocess.run(
        [sys.executable, "-I", str(arp.HELPER)],
        input=line + "\n",
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    assert program.returncode == 2
    assert list(json.loads(program.stdout)) == ["error"]
    assert program.stderr == ""


@linux
def test_a_program_that_may_not_start_is_a_sentence() -> None:
    from ipaddress import IPv4Network

    from nvprov_gui.domain.errors import UserError

    run = Run(Settings(privilege=("false",)))
    network = Network(IPv4Network("10.0.0.0/24"), "lo", IPv4Address("10.0.0.1"))
    with pytest.raises(UserError, match="neighbour sweep"):
        list(arp._through_helper(network, run))


def test_what_will_be_sent_is_said() -> None:
    from ipaddress import IPv4Network

    sentence = ArpProbe().describe(
        [Network(IPv4Network("10.0.0.0/24"), "eth0"), Network(IPv4Network("10.9.0.0/24"), routed=True)],
        Settings(arp_rate=1_000),
    )
    assert "254 addresses of 10.0.0.0/24, up to 1,000 a second" in sentence
    assert "10.9" not in sentence


def test_an_installed_program_counts_only_with_its_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nvprov-gui"))
    assert arp.installed_helper() is None
    program = tmp_path / arp.INSTALLED
    program.write_bytes(b"\x7fELF")
    program.chmod(0o755)
    assert arp.installed_helper() is None
    monkeypatch.setattr(os, "getxattr", lambda _path, name: b"\1" if name == "security.capability" else b"")
    assert arp.installed_helper() == program
    program.chmod(0o644)
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)
    assert arp.installed_helper() is None
