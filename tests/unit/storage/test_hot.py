"""What the serving process does: tokens found, contacts noted."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nvprov_gui.domain.records import Contact
from nvprov_gui.domain.states import PhoneEvent, PhoneState, next_state
from nvprov_gui.domain.tokens import TokenKind
from nvprov_gui.storage import Role, Site
from tests.unit.storage.conftest import MACS, UNLOCK, add_phones, file_only

NOON = datetime(2026, 5, 4, 12, 0, 0, 123456, tzinfo=UTC)


@pytest.fixture
def served(site):
    """A site with two phones."""
    with site.act("Add") as act:
        add_phones(act, 2)
    return site


def contact(kind, mac=MACS[0], minutes=0, **more):
    return Contact(mac, kind, NOON + timedelta(minutes=minutes), **more)


def test_both_tokens_are_found(served):
    for mac in MACS[:2]:
        tokens, version = served.tokens(mac), served.phone(mac).version
        assert served.find_token(tokens.first) == (mac, TokenKind.FIRST_CONTACT, version)
        assert served.find_token(tokens.permanent) == (mac, TokenKind.PERMANENT, version)


@given(token=st.text(st.characters(codec=None), max_size=60))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_strangers_find_nothing(served, token):
    assert served.find_token(token) is None


def test_a_token_is_found_by_its_whole_text_only(served):
    token = served.tokens(MACS[0]).permanent
    assert [served.find_token(t) for t in (token[:-1], token + "0", token.upper(), "")] == [None] * 4


def test_the_version_is_the_newest_one(served):
    token = served.tokens(MACS[0]).permanent
    before = served.find_token(token).version
    with served.act("Set") as act:
        act.set_parameter("defaults", "", "language", "it")
    assert served.find_token(token).version == served.phone(MACS[0]).version > before


def test_a_contact_is_noted(served):
    said = {"address": "10.0.0.7", "user_agent": "Yealink", "firmware": "1.2", "text": "fetched x.cfg"}
    served.note([contact(PhoneEvent.FIRST_CONTACT, version=1, **said)])
    phone = served.phone(MACS[0])
    assert (phone.state, phone.last_seen, phone.address) == (PhoneState.CONTACTED, NOON, "10.0.0.7")
    assert (phone.user_agent, phone.firmware, phone.served_version) == ("Yealink", "1.2", 1)
    event = served.events(MACS[0])[0]
    assert (event.kind, event.text, event.time) == ("first_contact", "fetched x.cfg", NOON)
    assert served.phone(MACS[1]).last_seen is None


def test_what_a_contact_doesnt_know_stays(served):
    served.note([contact(PhoneEvent.FIRST_CONTACT, address="10.0.0.7", firmware="1.2", version=4)])
    served.note([contact(None, minutes=-5)])
    phone = served.phone(MACS[0])
    assert (phone.address, phone.firmware, phone.served_version) == ("10.0.0.7", "1.2", 4)
    assert phone.last_seen == NOON
    assert len(served.events()) == 1


def test_the_permanent_token_ends_the_first(served):
    tokens, version = served.tokens(MACS[0]), served.phone(MACS[0]).version
    served.note([contact(PhoneEvent.FIRST_CONTACT), contact(PhoneEvent.SECOND_FETCH)])
    assert served.find_token(tokens.first) is None
    assert served.find_token(tokens.permanent).kind is TokenKind.PERMANENT
    assert served.tokens(MACS[0]).first is None
    assert served.tokens(MACS[1]).first is not None
    assert served.phone(MACS[0]).state is PhoneState.PROVISIONED
    assert served.phone(MACS[0]).version == version


def test_a_refusal_gives_its_reason_until_something_works(served):
    served.note([contact(PhoneEvent.REFUSAL, text="Asked for another model's file.")])
    phone = served.phone(MACS[0])
    assert (phone.state, phone.reason) == (PhoneState.REFUSED, "Asked for another model's file.")
    served.note([contact(PhoneEvent.FIRST_CONTACT)])
    assert served.phone(MACS[0]).reason == ""


def test_a_phone_that_isnt_in_the_site_leaves_only_an_event(served):
    served.note([contact(PhoneEvent.REFUSAL, mac=MACS[9], text="Not in this site.", served="x")])
    assert served.phone(MACS[9]) is None
    assert [event.mac for event in served.events()] == [MACS[9]]
    assert served.served_text(MACS[9]) == ""


def test_what_was_served_last_is_kept(served):
    assert served.served_text(MACS[0]) == ""
    served.note([contact(PhoneEvent.FIRST_CONTACT, served="one\n"), contact(None, served="città\n" * 999)])
    served.note([contact(PhoneEvent.SECOND_FETCH)])
    assert served.served_text(MACS[0]) == "città\n" * 999
    assert served.served_text(MACS[1]) == ""
    with served.act("Remove") as act:
        act.remove_phone(MACS[0])
    assert served.served_text(MACS[0]) == ""


@given(kinds=st.lists(st.sampled_from([None, *PhoneEvent]), max_size=8), batches=st.integers(1, 8))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_batches_make_no_difference(served, kinds, batches):
    with served.act("Fresh") as act:
        act.change_phone(MACS[0], state=PhoneState.WAITING)
    expected = PhoneState.WAITING
    for kind in filter(None, kinds):
        expected = next_state(expected, kind)
    contacts = [contact(kind, minutes=at) for at, kind in enumerate(kinds)]
    for at in range(0, len(contacts), batches):
        served.note(contacts[at : at + batches])
    assert served.phone(MACS[0]).state is expected


@file_only
def test_a_batch_is_written_whole_or_not_at_all(served, path):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TRIGGER no BEFORE INSERT ON events BEGIN SELECT RAISE(ABORT, 'no'); END")
    with pytest.raises(sqlite3.IntegrityError):
        served.note([contact(PhoneEvent.SECOND_FETCH)])
    assert served.phone(MACS[0]).state is PhoneState.NEW
    assert served.tokens(MACS[0]).first is not None
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TRIGGER no")
    served.note([contact(PhoneEvent.SECOND_FETCH)])
    assert served.phone(MACS[0]).state is PhoneState.PROVISIONED


def test_serving_and_editing_at_once_lose_nothing(served, path):
    def serve() -> None:
        with Site.open(path, UNLOCK, Role.SERVER) as server:
            for minute in range(60):
                server.note([contact(PhoneEvent.FIRST_CONTACT, minutes=minute, text="x")])

    thread = threading.Thread(target=serve)
    thread.start()
    for number in range(60):
        with served.act("Move") as act:
            act.change_phone(MACS[0], location=str(number))
    thread.join()
    phone = served.phone(MACS[0])
    assert (phone.location, phone.state, len(served.events())) == ("59", PhoneState.CONTACTED, 60)
    assert phone.last_seen == NOON + timedelta(minutes=59)


def test_a_token_is_found_while_a_batch_waits_to_be_written(served):
    token = served.tokens(MACS[0]).permanent
    assert served.find_token(token) is not None
    with served.act("Long") as act:
        act.add_user(name="Ada")
        noting = threading.Thread(target=served.note, args=([contact(PhoneEvent.FIRST_CONTACT)],))
        noting.start()
        while not served._hot._writing.locked():
            pass
        assert served.find_token(token) is not None
        assert noting.is_alive()
    noting.join()
    assert served.phone(MACS[0]).state is PhoneState.CONTACTED


def test_many_threads_may_ask(served):
    tokens, found = [served.tokens(mac).permanent for mac in MACS[:2]], []

    def ask(token: str) -> None:
        found.extend(served.find_token(token) for _ in range(200))

    threads = [threading.Thread(target=ask, args=(token,)) for token in tokens * 3]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {answer.mac for answer in found} == set(MACS[:2])
    assert len(found) == 1200


def test_tokens_can_be_asked_for_inside_an_act(served):
    with served.act("Add") as act:
        act.add_user(name="Ada")
        assert served.find_token(served.tokens(MACS[0]).permanent) is not None
