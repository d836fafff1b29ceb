"""``nvprov gateway list`` and ``add``: the gateways of a site without a window."""

from __future__ import annotations

import io
import json
import time
from pathlib import Path

import httpx
import pytest

from nvprov_gui.storage import Site, Unlock
from nvprov_gui.workflows.gateways import boxes
from nvprov_gui.workflows.gateways.olds import olds
from tests.e2e.serving import ENVIRONMENT, Serving, nvprov
from tests.e2e.simulated_gateways.trinity import Trinity
from tests.e2e.test_gateway_push import VALUES

MAC = "000b82aabbcc"
PLACE = ("--ip", "192.168.1.60", "--netmask", "255.255.255.0", "--gateway", "192.168.1.1")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    path = tmp_path / "hotel.nvprov"
    nvprov("new", path, "--name", "Hotel Miramare", "--pbx", "pbx.example.test")
    return path


def _ports(folder: Path) -> Path:
    path = folder / "values.json"
    path.write_text(json.dumps({"fxs": [{"extension": "301", "secret": "s3cret"}]}))
    return path


def _listed(site: Path) -> list[dict[str, str | None]]:
    found: list[dict[str, str | None]] = json.loads(nvprov("gateway", "list", site, "--json").stdout)
    return found


def test_a_gateway_is_added_and_listed(site: Path, tmp_path: Path) -> None:
    done = nvprov("gateway", "add", site, "HT802", "--mac", MAC, *PLACE, "--values", _ports(tmp_path))
    assert (done.stdout, done.stderr) == ("HT802 added.\n", "")
    assert _listed(site) == [
        {
            "name": "HT802",
            "model": "ht802",
            "mac": "00:0B:82:AA:BB:CC",
            "ip": "192.168.1.60",
            "state": "new",
            "since": None,
            "exported": None,
            "reason": None,
        }
    ]
    table = nvprov("gateway", "list", site).stdout.splitlines()
    assert table[0].split() == ["name", "model", "mac", "ip", "state", "since", "exported"]
    assert table[1].split() == ["HT802", "ht802", "00:0B:82:AA:BB:CC", "192.168.1.60", "new", "-", "-"]
    assert "s3cret" not in nvprov("gateway", "list", site, "--json").stdout


def test_what_is_missing_is_said_and_can_come_later(site: Path) -> None:
    done = nvprov("gateway", "add", site, "TRI_ISDN_2", "--mac", "00A0BA123456", "--name", "Reception")
    assert done.stdout == "Reception added.\n"
    assert done.stderr == "ports: No port has a number or a user yet: fill in at least one.\n"
    second = nvprov("gateway", "add", site, "ht802")
    assert "Fill in the address on its label" in second.stderr
    assert [row["name"] for row in _listed(site)] == ["Reception", "HT802"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("ht999",), "There is no gateway model “ht999”."),
        (("ht802", "--mac", "000b82"), "MAC"),
        (("ht802", "--mac", MAC), "mac: 00:0B:82:AA:BB:CC is the MAC address of HT802, too"),
        (("ht802", *PLACE), "192.168.1.60 is the address of HT802, too"),
        (
            ("ht802", "--ip", "192.168.1.61", *PLACE[2:-1], "10.0.0.1"),
            "gateway: 10.0.0.1 is not in the network",
        ),
        (("ht802", "--name", "two\nlines"), "one line"),
    ],
)
def test_what_is_wrong_goes_nowhere(site: Path, arguments: tuple[str, ...], said: str) -> None:
    nvprov("gateway", "add", site, "ht802", "--mac", MAC, *PLACE)
    done = nvprov("gateway", "add", site, *arguments, code=1)
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert len(_listed(site)) == 1


def test_a_gateway_of_the_site_is_pushed_and_noted(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    values = tmp_path / "values.json"
    values.write_text(json.dumps(VALUES))
    nvprov("gateway", "add", site, "TRI_ISDN_2", "--name", "Reception", "--values", values)
    monkeypatch.setattr("sys.stdin", io.StringIO("once-only"))
    with Trinity(password="once-only") as gateway:
        place = ("--host", "127.0.0.1", "--port", str(gateway.port))
        done = nvprov("gateway", "push", "--site", site, "Reception", *place)
    assert done.stdout.splitlines()[-1] == "Done: it runs the new configuration."
    (row,) = _listed(site)
    assert (row["state"], row["reason"]) == ("pushed", "Done: it runs the new configuration.")
    assert row["since"]
    with Site.open(site, Unlock(passphrase=ENVIRONMENT["NVPROV_PASSPHRASE"])) as there:
        (box,) = there.gateways()
        assert "old-box" in olds(there, box.id)[0].text
        assert boxes.compared(there, box).how == "pushed"
        assert "once-only" not in boxes.kept(there, box.id, "transcript")
        assert "copy tftp://" in boxes.kept(there, box.id, "transcript")


def test_a_push_that_does_not_come_through_is_noted(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    nvprov("gateway", "add", site, "HT802", "--mac", MAC, *PLACE, "--values", _silent(tmp_path))
    done = nvprov("gateway", "push", "--site", site, MAC, "--host", "127.0.0.1", "--port", "1", code=1)
    assert done.stderr == "Port 1, secret: This port has no password: it can't register.\n"
    assert _listed(site)[0]["state"] == "failed"
    assert "no gateway “Cellar”" in nvprov("gateway", "push", "--site", site, "Cellar", code=None).stderr


def _silent(folder: Path) -> Path:
    path = folder / "values.json"
    path.write_text(json.dumps({"fxs": [{"extension": "301"}]}))
    return path


def test_what_a_gateway_fetched_from_the_serving_process_is_listed(site: Path, tmp_path: Path) -> None:
    nvprov("gateway", "add", site, "ht802", "--mac", MAC, *PLACE, "--values", _ports(tmp_path))
    with Serving(site, "--trust-network") as serving:
        assert "301" in httpx.get(f"{serving.url}cfg{MAC}.xml").text
        serving.wait_for("served")
        deadline = time.monotonic() + 20
        while _listed(site)[0]["state"] != "fetched" and time.monotonic() < deadline:
            time.sleep(0.1)
    (row,) = _listed(site)
    assert (row["state"], row["reason"]) == ("fetched", "It fetched its file by itself.")
    assert row["since"]
