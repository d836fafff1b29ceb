"""Phones that ask without a link, with MACs of their own: the right one, a wrong one, a routed one."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from nvprov_gui.storage import Role, Site, Unlock
from tests.e2e.serving import PASSPHRASE, Serving, listed, nvprov
from tests.e2e.simulated_network import SimulatedNetwork, ip

pytestmark = [
    pytest.mark.netns,
    pytest.mark.skipif(shutil.which("curl") is None, reason="needs curl"),
]

MAC, OTHER = "80:5e:c0:00:00:01", "00:04:13:00:00:02"
BOX = "00:0b:82:aa:bb:cc"
FILE = f"http://10.9.0.1:8080/provisioning/{MAC.replace(':', '')}.cfg"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    path = tmp_path / "hotel.nvprov"
    nvprov("new", path, "--name", "Hotel", "--pbx", "pbx.example.test")
    (tmp_path / "phones.txt").write_text(f"Yealink T46U {MAC}\n", encoding="utf-8")
    (tmp_path / "users.csv").write_text("mrossi,Mario Rossi,201\n", encoding="utf-8")
    nvprov("import", path, tmp_path / "phones.txt", tmp_path / "users.csv")
    nvprov("assign", path, "--pair")
    unlock = Unlock(passphrase=PASSPHRASE, use_keyring=False)
    with Site.open(path, unlock, Role.TOOL) as opened, opened.act("Gateway") as act:
        values = {"mac": BOX, "ip": "10.9.0.6", "gateway": "10.9.0.1", "pbx": "pbx.example.test"}
        values |= {"netmask": "255.255.252.0", "fxs": [{"extension": "201", "secret": "s"}]}
        act.add_gateway("Hall", "ht802", values)
    return path


class Lan:
    """The laptop serves; the phone is at .7, another device at .8, a router at .9 with more behind it."""

    def __init__(self, network: SimulatedNetwork, site: Path) -> None:
        self.phone = network.add(MAC, "10.9.0.7/22")
        self.box = network.add(BOX, "10.9.0.6/22")
        self.other = network.add(OTHER, "10.9.0.8/22")
        self.behind = _behind_a_router(network)
        self.serving = Serving(site, bind="10.9.0.1", inside=network.laptop)

    def ask(self, namespace: str, url: str = FILE) -> tuple[int, str]:
        """Status and body of a real curl in a device's namespace."""
        command = [
            "curl",
            "-s",
            "--noproxy",
            "*",
            "-m",
            "5",
            "-A",
            "Yealink SIP-T46U 108.86.0.90",
            "-w",
            "\n%{http_code}",
            url,
        ]
        done = subprocess.run(
            ["ip", "netns", "exec", namespace, *command], capture_output=True, text=True, check=False
        )
        body, _, status = done.stdout.rpartition("\n")
        return int(status), body


def _behind_a_router(network: SimulatedNetwork) -> str:
    """A device that has the phone's own MAC in another network: the laptop sees the router's."""
    router = network.add("00:0c:29:00:00:09", "10.9.0.9/22")
    behind = network.add(MAC.replace("01", "0a"), "10.9.99.99/32")
    ip(f"-n {behind} link del eth0")
    ip(f"link add eth1 netns {router} type veth peer name eth0 netns {behind}")
    ip(f"-n {behind} link set eth0 address {MAC}")
    for name, address, device in ((router, "10.20.0.1/24", "eth1"), (behind, "10.20.0.7/24", "eth0")):
        ip(f"-n {name} addr add {address} dev {device}")
        ip(f"-n {name} link set {device} up")
    ip(f"-n {behind} route add default via 10.20.0.1")
    ip(f"-n {network.laptop} route add 10.20.0.0/24 via 10.9.0.9")
    ip(f"netns exec {router} sysctl -qw net.ipv4.ip_forward=1")
    return behind


@pytest.fixture
def lan(site: Path) -> Iterator[Lan]:
    with SimulatedNetwork() as network:
        made = Lan(network, site)
        with made.serving:
            yield made


def test_the_phone_itself_is_led_to_its_link(lan: Lan, site: Path) -> None:
    status, body = lan.ask(lan.phone)
    assert status == 200
    link = listed(site)[MAC.replace(":", "")]["first_contact_url"]
    assert link.rpartition("/")[2] in body
    assert "account.1.password = \n" in body
    assert lan.ask(lan.phone, link + f"/{MAC.replace(':', '')}.cfg")[0] == 200


def test_another_device_gets_nothing_and_the_board_says_which(lan: Lan) -> None:
    assert lan.ask(lan.other)[0] == 404
    assert OTHER.upper() in str(lan.serving.wait_for("refused")["text"])


def test_a_phone_behind_a_router_gets_its_file_once_it_was_allowed(lan: Lan) -> None:
    assert lan.ask(lan.behind)[0] == 404
    assert "behind a router" in str(lan.serving.wait_for("refused")["text"])
    lan.serving.command(command="allow_once", mac=MAC)
    time.sleep(0.5)  # a thread reads it
    assert lan.ask(lan.behind)[0] == 200
    assert lan.ask(lan.behind)[0] == 404


def test_a_trusted_network_is_served_whoever_asks(lan: Lan) -> None:
    lan.serving.command(command="trust", on=True)
    time.sleep(0.5)  # a thread reads it
    assert lan.ask(lan.other)[0] == 200


@pytest.mark.parametrize("by", ["http", "tftp"])
def test_a_gateway_gets_its_own_file_and_another_device_nothing(lan: Lan, by: str) -> None:
    port = {"http": 8080, "tftp": lan.serving.events[0]["tftp"]}[by]
    name = "cfg000b82aabbcc"
    url = f"{by}://10.9.0.1:{port}/{name}"
    assert "<P" not in lan.ask(lan.box, url)[1]
    assert "<mac>000B82AABBCC</mac>" in lan.ask(lan.box, url + ".xml")[1]
    assert lan.serving.wait_for("served")["text"] == f"The gateway Hall fetched {name}.xml."
    assert "<P" not in lan.ask(lan.other, url + ".xml")[1]
    assert "of the gateway Hall" in str(lan.serving.wait_for("refused")["text"])
