"""The program's own snippets in real DHCP servers, asked by its own check, in namespaces."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone
from nvprov_gui.workflows.dhcp import snippet
from tests.e2e.simulated_network import SimulatedNetwork

pytestmark = pytest.mark.netns

BASE = "http://10.9.0.1:8080/provisioning/"
NOBODY = 65534
CHECK = f"""
import json
from nvprov_gui.discovery.networks import attached
from nvprov_gui.workflows.dhcp_check import check
network = next(network for network in attached() if network.interface == "lan0")
found = check(network, "{BASE}", PRIVILEGE)
print(json.dumps([[one.advice.vendor, one.verdict, dict(one.gets), one.sentence] for one in found]))
"""
RIGHT = {
    "fanvil": {"66": BASE + "$mac.cfg"},
    "nethesis": {"66": BASE + "$mac.cfg"},
    "yealink": {"66": BASE + "$MAC.cfg"},
    "snom": {"66": BASE + "{mac}.xml", "67": BASE + "{mac}.xml"},
    "gigaset": {"114": BASE + "%MACD.xml"},
}


def dnsmasq(folder: Path, extra: str) -> list[str]:
    (folder / "dnsmasq.conf").write_text(
        "port=0\nbind-interfaces\ninterface=eth0\nexcept-interface=lo\nno-ping\n"
        f"dhcp-range=10.9.2.10,10.9.2.99,255.255.252.0\ndhcp-leasefile={folder}/leases\nuser=root\n{extra}"
    )
    return ["/usr/sbin/dnsmasq", "-k", "-C", str(folder / "dnsmasq.conf"), "--log-facility=-"]


def isc(folder: Path, extra: str) -> list[str]:
    (folder / "leases").touch()
    (folder / "dhcpd.conf").write_text(
        f"ping-check false;\n{extra}\n"
        "subnet 10.9.0.0 netmask 255.255.252.0 { range 10.9.2.10 10.9.2.99; }\n"
    )
    files = ["-cf", str(folder / "dhcpd.conf"), "-lf", str(folder / "leases"), "-pf", str(folder / "pid")]
    return ["/usr/sbin/dhcpd", "-f", "-4", "-user", "root", "-group", "root", *files, "eth0"]


def kea(folder: Path, extra: str) -> list[str]:
    whole = f"""{{ "Dhcp4": {{
      "interfaces-config": {{ "interfaces": ["eth0"] }},
      "lease-database": {{ "type": "memfile", "persist": false }},
      "subnet4": [{{ "id": 1, "subnet": "10.9.0.0/22", "pools": [{{ "pool": "10.9.2.10-10.9.2.99" }}] }}]
      {"," + extra if extra else ""}
    }} }}"""
    (folder / "kea.conf").write_text(whole)
    environment = [f"KEA_{name}_DIR={folder}" for name in ("PIDFILE", "LOCKFILE", "DHCP_DATA")]
    return ["env", *environment, "/usr/sbin/kea-dhcp4", "-c", str(folder / "kea.conf")]


SERVERS = {"dnsmasq": dnsmasq, "isc": isc, "kea": kea}
PROGRAMS = {"dnsmasq": "/usr/sbin/dnsmasq", "isc": "/usr/sbin/dhcpd", "kea": "/usr/sbin/kea-dhcp4"}


@pytest.fixture
def office() -> Iterator[SimulatedNetwork]:
    with SimulatedNetwork() as network:
        yield network


@contextmanager
def served(network: SimulatedNetwork, kind: str, folder: Path, extra: str, mac: str) -> Iterator[None]:
    """A real server on a device of the network, listening."""
    if not Path(PROGRAMS[kind]).exists():
        pytest.skip(f"{PROGRAMS[kind]} is not installed")
    folder.mkdir(exist_ok=True)
    place = network.add(mac, f"10.9.0.{int(mac[-2:], 16)}/22")
    command = ["ip", "netns", "exec", place, *SERVERS[kind](folder, extra)]
    with (folder / "log").open("w") as log:
        server = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            _wait_for(place, server, folder / "log")
            yield
        finally:
            server.terminate()
            server.wait()


def _wait_for(place: str, server: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + 20
    while time.monotonic() < until:
        assert server.poll() is None, log.read_text()
        sockets = ["ip", "netns", "exec", place, "cat", "/proc/net/udp", "/proc/net/packet"]
        listening = subprocess.run(sockets, capture_output=True, text=True, check=False).stdout
        if ":0043 " in listening or re.search(r"^[0-9a-f]{8,}\s+\d+\s+\d\s+0800", listening, re.MULTILINE):
            return
        time.sleep(0.1)
    raise AssertionError(log.read_text())


def asked(
    network: SimulatedNetwork, user: int = 0, privilege: str = "()"
) -> dict[str, tuple[str, dict, str]]:
    result = network.run([sys.executable, "-c", CHECK.replace("PRIVILEGE", privilege)], user)
    assert result.returncode == 0, result.stderr
    return {vendor: (verdict, gets, said) for vendor, verdict, gets, said in json.loads(result.stdout)}


@pytest.mark.parametrize("kind", SERVERS)
def test_the_snippet_gives_every_vendor_its_own_and_gigaset_no_66(
    office: SimulatedNetwork, kind: str, tmp_path: Path
) -> None:
    with served(office, kind, tmp_path / kind, snippet(kind, BASE, "Hotel"), "52:54:00:00:00:02"):
        found = asked(office)
    assert {vendor: gets for vendor, (_verdict, gets, _said) in found.items()} == RIGHT
    assert {verdict for verdict, _gets, _said in found.values()} == {"right"}
    leases = tmp_path / kind / "leases"
    assert not leases.exists() or "805e" not in leases.read_text()


NARROW = {
    "000413800102": "gigaset", "0004138094ff": "gigaset", "00041380a001": "snom", "00041380b001": "gigaset",
    "00041380f601": "snom", "00041380f8e1": "gigaset", "000413d84f31": "gigaset", "000413d84f2f": "snom",
    "000413a00001": "snom", "1c7126000001": "snom", "00acdce30001": "gigaset", "00a859000001": "fanvil",
    "00a85a000001": "fanvil", "e434d7000001": "yealink", "b061a9000001": "yealink", "f01653000001": "yealink",
}  # fmt: skip
LISTED = ("00041380f8e1", "000413d84f31")
"""Those that only Kea tells by a prefix; other servers are given the site's phones."""
ASK = f"""
import json
from nvprov_gui.discovery.dhcp_ask import Question, offers
from nvprov_gui.discovery.networks import attached
network = next(network for network in attached() if network.interface == "lan0")
asked = [Question(mac, "", (1, 3, 66, 67, 114)) for mac in {tuple(NARROW)}]
found = {{one.mac: {{code: text.rstrip(b"\\0").decode() for code, text in one.options.items()
    if code in (66, 67, 114)}} for one in offers(network, asked)}}
print(json.dumps(found))
"""


@pytest.mark.parametrize("kind", SERVERS)
def test_a_block_inside_anothers_gets_its_own_vendors_options(
    office: SimulatedNetwork, kind: str, tmp_path: Path
) -> None:
    phones = [] if kind == "kea" else [Phone(MacAddress(mac), "gigaset", "gigaset-P850") for mac in LISTED]
    extra = snippet(kind, BASE, "Hotel", (), phones)
    with served(office, kind, tmp_path / kind, extra, "52:54:00:00:00:02"):
        result = office.run([sys.executable, "-c", ASK])
    assert result.returncode == 0, result.stderr
    assert json.loads(result.stdout) == {mac: RIGHT[vendor] for mac, vendor in NARROW.items()}


def test_a_66_for_all_is_a_conflict_for_gigaset_and_leads_the_others_elsewhere(
    office: SimulatedNetwork, tmp_path: Path
) -> None:
    extra = 'dhcp-option-force=66,"http://other.example/$mac.cfg"\n'
    with served(office, "dnsmasq", tmp_path / "one", extra, "52:54:00:00:00:02"):
        found = asked(office)
    assert found["gigaset"][0] == "conflict"
    assert found["yealink"][0] == "elsewhere"
    assert "http://other.example/$mac.cfg" in found["yealink"][2]


def test_two_servers_that_disagree_are_named(office: SimulatedNetwork, tmp_path: Path) -> None:
    right = snippet("dnsmasq", BASE, "Hotel")
    with (
        served(office, "dnsmasq", tmp_path / "one", right, "52:54:00:00:00:02"),
        served(office, "dnsmasq", tmp_path / "two", "", "52:54:00:00:00:03"),
    ):
        found = asked(office)
    verdict, _gets, said = found["yealink"]
    assert verdict == "conflict"
    assert "10.9.0.2" in said
    assert "10.9.0.3" in said


def test_without_an_answer_it_says_so(office: SimulatedNetwork) -> None:
    assert {verdict for verdict, _gets, _said in asked(office).values()} == {"silent"}


def test_an_ordinary_user_is_told_that_rights_are_needed(office: SimulatedNetwork) -> None:
    elsewhere = "import os; os.environ['XDG_DATA_HOME'] = '/nowhere'\n"
    result = office.run([sys.executable, "-c", elsewhere + CHECK.replace("PRIVILEGE", "()")], NOBODY)
    assert "NeedsRights" in result.stderr


def test_the_program_with_rights_asks_alone(office: SimulatedNetwork, tmp_path: Path) -> None:
    """``env`` stands for pkexec; the way in this process is shut."""
    shut = (
        "from nvprov_gui.discovery import dhcp_helper\n"
        "def no(interface): raise PermissionError(1, 'no')\n"
        "dhcp_helper.Link = no\n"
    )
    extra = snippet("dnsmasq", BASE, "Hotel")
    with served(office, "dnsmasq", tmp_path / "one", extra, "52:54:00:00:00:02"):
        program = shut + CHECK.replace("PRIVILEGE", "('env',)")
        result = office.run([sys.executable, "-c", program])
    assert result.returncode == 0, result.stderr
    assert {verdict for _vendor, verdict, *_rest in json.loads(result.stdout)} == {"right"}
