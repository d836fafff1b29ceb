"""An address that somebody else has on this network is told when it is typed."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.workflows.gateways.addresses import taken_by

pytestmark = [
    pytest.mark.netns,
    pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root"),
]
MAC = "02:00:00:00:77:01"


@pytest.fixture
def neighbour() -> Iterator[str]:
    """A host on the other end of a cable of its own."""
    space, here, there = f"nvn-{os.getpid()}", f"nva{os.getpid() % 10000}", f"nvb{os.getpid() % 10000}"
    made = [
        f"ip netns add {space}",
        f"ip link add {here} type veth peer name {there} netns {space}",
        f"ip -n {space} link set {there} address {MAC} up",
        f"ip -n {space} addr add 10.77.5.2/24 dev {there}",
        f"ip addr add 10.77.5.1/24 dev {here}",
        f"ip link set {here} up",
    ]
    try:
        for command in made:
            if subprocess.run(command.split(), capture_output=True, check=False).returncode:
                pytest.skip("no network namespaces here")
        yield "10.77.5.2"
    finally:
        subprocess.run(["ip", "netns", "del", space], capture_output=True, check=False)


def test_somebody_elses_address(neighbour: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: taken_by(neighbour, "") == MacAddress(MAC), timeout=10_000)
    assert taken_by(neighbour, MAC) is None, "its own"
    assert taken_by("10.77.5.9", "") is None
