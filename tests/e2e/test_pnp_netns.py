"""Plug and play on a LAN of namespaces: every vendor's phone, with its own MAC, asks by multicast."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from nvprov_gui.domain.mac import MacAddress
from tests.e2e.serving import Serving, listed, nvprov
from tests.e2e.simulated_network import NVPROV, SimulatedNetwork

pytestmark = pytest.mark.netns

PHONES = {
    "yealink": ("80:5e:c0:00:00:01", "T46"),
    "snom": ("00:04:13:00:00:01", "D785"),
    "fanvil": ("0c:38:3e:00:00:01", "X3U"),
    "nethesis": ("e0:e6:56:00:00:01", "NPX3"),
    "gigaset": ("58:9e:c6:00:00:01", "P850"),
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pnp")
    site, phones, users = folder / "s.nvprov", folder / "phones.csv", folder / "users.csv"
    users.write_text("".join(f"user{n},User {n},20{n},pw,,FALSE,FALSE,,\n" for n in range(1, 6)))
    phones.write_text("mac;model\n" + "".join(f"{mac};{model}\n" for mac, model in PHONES.values()))
    nvprov("new", site, "--name", "PnP", "--pbx", "pbx.test")
    nvprov("import", site, users)
    nvprov("import", site, phones)
    nvprov("assign", site, "--pair")
    return site


@pytest.fixture(scope="module")
def lan(site: Path) -> Iterator[tuple[SimulatedNetwork, Serving]]:
    with (
        SimulatedNetwork() as network,
        Serving(site, "--pnp", bind="10.9.0.1", inside=network.laptop) as serving,
    ):
        yield network, serving


@pytest.mark.parametrize("vendor", PHONES)
def test_a_phone_that_is_told_nothing_comes_up(
    lan: tuple[SimulatedNetwork, Serving], site: Path, vendor: str
) -> None:
    network, serving = lan
    mac, address = MacAddress(PHONES[vendor][0]), f"10.9.0.{10 + [*PHONES].index(vendor)}"
    at = network.add(mac.colons, f"{address}/22")
    done = network.run([*NVPROV, "simulate", str(site), "--pnp", "--only", mac], at=at)
    assert done.returncode == 0, done.stdout + done.stderr
    booted, phone = json.loads(done.stdout), listed(site)[mac]
    assert (booted["mac"], booted["reason"], booted["account"]) == (mac, "", phone["extension"])
    assert phone["state"] == "provisioned"
    assert serving.wait_for("provisioned", mac=mac)["address"] == address
