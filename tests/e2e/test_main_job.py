"""The main job on the customer's own lists: 61 users, 58 phones, all provisioned."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import SHARED
from tests.e2e.serving import Serving, listed, nvprov, started

pytestmark = pytest.mark.skipif(SHARED is None, reason="needs the samples")


def test_from_lists_to_provisioned_phones(tmp_path: Path) -> None:
    assert SHARED is not None
    samples = SHARED / "samples"
    site = tmp_path / "miramare.nvprov"
    nvprov("new", site, "--name", "Hotel Miramare", "--pbx", "pbx.example.test")
    done = nvprov("import", site, samples / "users.csv", samples / "phones.xlsx", code=1)
    assert [line.split(":")[0] for line in done.stderr.splitlines()] == ["line 27", "line 35"]
    nvprov("assign", site, "--pair")
    assert len(listed(site)) == 58
    with Serving(site):
        nvprov("simulate", site)
    states = [phone["state"] for phone in listed(site).values()]
    assert states == ["provisioned"] * 58


def test_a_server_that_dies_in_the_middle_is_made_up_for(tmp_path: Path) -> None:
    assert SHARED is not None
    samples = SHARED / "samples"
    site = tmp_path / "miramare.nvprov"
    nvprov("new", site, "--name", "Hotel Miramare", "--pbx", "pbx.example.test")
    nvprov("import", site, samples / "users.csv", samples / "phones.xlsx", code=1)
    nvprov("assign", site, "--pair")
    with Serving(site) as serving:
        booting = started("simulate", site, "--stagger", "0.05")
        for _phone in range(10):
            serving.wait_for("first_contact")
        serving.process.kill()
        booting.wait(60)
    between = [phone["state"] for phone in listed(site).values()]
    assert between.count("provisioned") < 58
    with Serving(site):
        nvprov("simulate", site, code=None)
    after = [phone["state"] for phone in listed(site).values()]
    assert after == ["provisioned"] * 58


@pytest.mark.parametrize(
    ("sample", "count"), [("delivery-note.txt", 20), ("phones-semicolon-cp1252.csv", 20)]
)
def test_other_lists_come_out_as_described(tmp_path: Path, sample: str, count: int) -> None:
    assert SHARED is not None
    site = tmp_path / "other.nvprov"
    nvprov("new", site, "--name", "Other", "--pbx", "pbx.example.test")
    nvprov("import", site, SHARED / "samples" / sample)
    phones = listed(site)
    assert len(phones) == count
    assert all(phone["model"] for phone in phones.values())
