"""Ten thousand phones come back whole (how fast: packaging/bench)."""

from __future__ import annotations

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.records import Contact
from nvprov_gui.domain.states import PhoneEvent, PhoneState
from nvprov_gui.storage import Site
from tests.unit.storage.conftest import UNLOCK
from tests.unit.storage.test_hot import NOON

COUNT = 10_000


def test_ten_thousand_phones(site, path):
    macs = [MacAddress(f"805ec1{number:06x}") for number in range(COUNT)]
    with site.act("Import") as act:
        users = [act.add_user(name=f"User {n}", extension=str(10_000 + n)) for n in range(COUNT)]
        for mac in macs:
            act.add_phone(mac, "yealink", "yealink-T46")
    with site.act("Assign 1,000 users") as act:
        for mac, user in zip(macs[:1000], users, strict=False):
            act.assign(mac, user.id)
    site.note([Contact(mac, PhoneEvent.SECOND_FETCH, NOON, served="x" * 1000) for mac in macs[:1000]])
    site.close()
    with Site.open(path, UNLOCK) as again:
        phones = again.phones()
        assert [phone.mac for phone in phones] == macs
        assert {phone.state for phone in phones[:1000]} == {PhoneState.PROVISIONED}
        assert [phone.extension for phone in phones[:1000]] == [user.extension for user in users[:1000]]
        assert len(again.users_without_phone()) == COUNT - 1000
        assert all(again.find_token(again.tokens(mac).permanent).mac == mac for mac in macs[::500])
        again.undo(act.change)
        assert {phone.user_id for phone in again.phones()} == {None}
        again.redo(act.change)
        assert sum(phone.user_id is not None for phone in again.phones()) == 1000
