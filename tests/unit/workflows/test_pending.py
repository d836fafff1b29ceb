"""Which phones would get another file, grouped by what changes, without a secret in sight."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.records import Contact
from nvprov_gui.domain.states import PhoneEvent
from nvprov_gui.storage import Site, Unlock
from nvprov_gui.workflows.configuration import Asker, configuration
from nvprov_gui.workflows.pending import Pending, pending
from nvprov_gui.workflows.sites import create_site

BASE = "http://10.0.0.5/provisioning/"
MACS = tuple(MacAddress(f"805ec000000{n}") for n in range(1, 5))


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    """Four phones; the last one has fetched nothing."""
    with create_site(
        tmp_path / "s.nvprov", "S", "pbx.test", Unlock(passphrase="p q", use_keyring=False)
    ) as made:
        with made.act("Fill") as act:
            for n, mac in enumerate(MACS, 1):
                act.add_phone(mac, "yealink", "yealink-T46")
                act.assign(mac, act.add_user(name=f"User {n}", extension=f"20{n}").id)
        made.note([fetched(made, mac) for mac in MACS[:3]])
        yield made


def fetched(site: Site, mac: MacAddress) -> Contact:
    phone = site.phone(mac)
    assert phone is not None
    text = configuration(site, phone, Asker(BASE, complete=True)).text
    now = datetime.now(UTC)
    return Contact(
        mac, PhoneEvent.SECOND_FETCH, now, "10.0.0.9", "", "", "fetched", phone.version, served=text
    )


def compared(site: Site) -> Pending:
    return pending(site, MACS, BASE)


def test_nothing_changed(site: Site) -> None:
    assert compared(site) == Pending(same=MACS[:3], fresh=MACS[3:])


def test_a_common_change_is_told_once_and_a_phones_own_apart(site: Site) -> None:
    with site.act("Change") as act:
        act.set_parameter(Level.DEFAULTS, "", "language", "de")
        act.set_parameter(Level.PHONE, MACS[2], "linekey_type_5", "blf")
        act.set_parameter(Level.PHONE, MACS[2], "linekey_value_5", "204")
    found = compared(site)
    assert [change.phones for change in found.changes] == [MACS[:2], MACS[2:3]]
    assert found.changing == MACS[:3]
    common, own = found.changes
    assert any("German" in line for line in common.added)
    assert len(common.added) == len(common.removed)
    assert any("204" in line for line in own.added)


def test_secrets_stay_hidden(site: Site) -> None:
    before = site.extension_secret("201")
    with site.act("New password") as act:
        act.set_extension_secret("201", "brand-new-secret")
    text = str(compared(site))
    assert "brand-new-secret" not in text
    assert before
    assert before not in text
    assert compared(site).changing == MACS[:1]
    (change,) = compared(site).changes
    assert len(change.removed) == len(change.added) == 1


def test_it_stops_when_nobody_waits_for_it(site: Site) -> None:
    left = iter([True, False])
    assert len(pending(site, MACS, BASE, lambda: next(left)).same) == 1
