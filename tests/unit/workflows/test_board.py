"""A phone's life, who is stuck, and a sentence for each way of failing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.records import CustomModel, Event
from nvprov_gui.domain.states import Mark, PhoneState
from nvprov_gui.vendors.catalog import catalog, use_models
from nvprov_gui.workflows import refusals
from nvprov_gui.workflows.board import BY_TFTP, blocked, disagrees, explain, life, stuck, works
from nvprov_gui.workflows.guide import Step, next_step
from nvprov_gui.workflows.refusals import Remedy

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
WAITING = Phone(
    MacAddress("805ec0000001"), "yealink", "yealink-T46", 1, "Anna", "201", 1, state=PhoneState.WAITING
)
SERVED = replace(
    WAITING,
    state=PhoneState.PROVISIONED,
    address="10.0.0.7",
    last_seen=NOW,
    firmware="108.86.0.90",
    user_agent="Yealink SIP-T46U 108.86.0.90 80:5e:c0:00:00:01",
)


def marks(phone: Phone, *events: Event) -> str:
    """A letter for each step: D done, O open, W wrong."""
    return "".join(step.mark.value[0].upper() for step in life(phone, events))


def test_a_life_from_the_box_to_the_first_call() -> None:
    assert marks(WAITING) == "OOOOOO"
    assert marks(replace(WAITING, address="10.0.0.7")) == "DOOOOO"
    assert marks(replace(SERVED, state=PhoneState.CONTACTED)) == "DDDODO"
    assert marks(SERVED) == "DDDDDO"
    assert marks(replace(SERVED, state=PhoneState.REGISTERED)) == "DDDDDD"


FIRST, SECOND = (
    Event(1, NOW, WAITING.mac, "first_contact", ""),
    Event(2, NOW, WAITING.mac, "second_fetch", ""),
)


def test_a_refused_phone_asked_and_got_nothing() -> None:
    assert marks(replace(SERVED, state=PhoneState.REFUSED, reason="No.")) == "DWOODO"


@pytest.mark.parametrize("state", PhoneState)
def test_the_row_and_the_inspector_show_one_life(state: PhoneState) -> None:
    """What it did before it started over is history; its times are shown where the step is done."""
    phone = replace(SERVED, state=state)
    for events in ([FIRST], [FIRST, SECOND]):
        assert marks(phone, *events) == marks(phone)
    assert life(phone, [FIRST])[2].time == NOW


@pytest.mark.parametrize(
    ("vendor", "model", "firmware", "old"),
    [
        ("yealink", "yealink-T46", "108.86.0.90", False),
        ("yealink", "yealink-T46", "108.85.0.90", True),
        ("snom", "snom-D785", "8.7.5.35", False),
        ("snom", "snom-D785", "8.7.4.1", True),
        ("fanvil", "fanvil-X3U", "1.9", True),
        ("gigaset", "gigaset-P850", "10.1.176.14", False),
        ("nethesis", "nethesis-NPX3", "", False),
    ],
)
def test_firmware_below_the_minimum_is_told(vendor: str, model: str, firmware: str, old: bool) -> None:
    phone = replace(SERVED, vendor=vendor, model=model, firmware=firmware, user_agent="")
    assert (life(phone)[4].mark is Mark.WRONG) is old
    found = explain(phone)
    assert (found is not None and found.code == "old_firmware") is old
    assert stuck(phone, NOW) is old


def test_each_way_of_failing_has_its_sentence() -> None:
    link = replace(SERVED, state=PhoneState.REFUSED, reason=refusals.OLD_LINK.sentence())
    foreign = refusals.FOREIGN_FILE.sentence(file="snom.htm", vendor="Yealink")
    cases = {
        "old_link": link,
        "foreign_file": replace(link, reason=foreign),
        "other_model": replace(SERVED, user_agent="Yealink SIP-T31P 124.86.0.75 80:5e:c0:00:00:01"),
        "tftp_only": replace(WAITING, last_seen=NOW, address="10.0.0.7", user_agent=BY_TFTP),
        "quiet": replace(WAITING, address="10.0.0.7"),
        "silent": WAITING,
        "half_way": replace(SERVED, state=PhoneState.CONTACTED),
        "new": replace(WAITING, state=PhoneState.NEW),
    }
    for code, phone in cases.items():
        found = explain(phone)
        assert found is not None, code
        assert found.code == code
        assert found.next_step
    assert explain(SERVED) is None
    other = explain(cases["other_model"])
    assert other is not None
    assert other.remedy is Remedy.CHOOSE_MODEL


def test_a_phone_without_a_model_waits_for_one() -> None:
    bare = replace(WAITING, vendor="", model="")
    found = explain(bare)
    assert found is not None
    assert (found.remedy, found.code) == (Remedy.CHOOSE_MODEL, refusals.NO_MODEL.code)
    assert stuck(bare, NOW)


def test_who_is_stuck_depends_on_the_time() -> None:
    half_way = replace(SERVED, state=PhoneState.CONTACTED)
    assert not stuck(half_way, NOW + timedelta(minutes=1))
    assert stuck(half_way, NOW + timedelta(minutes=5))
    assert not stuck(WAITING, NOW), "nothing is served: it can't have asked"
    assert not stuck(WAITING, NOW, NOW - timedelta(minutes=2))
    assert stuck(WAITING, NOW, NOW - timedelta(minutes=20))
    assert not stuck(SERVED, NOW, NOW - timedelta(hours=2))


OTHER = "Yealink SIP-T31P 124.86.0.75 80:5e:c0:00:00:01"


@pytest.mark.parametrize("state", [PhoneState.CONTACTED, PhoneState.PROVISIONED, PhoneState.REGISTERED])
def test_who_says_something_against_the_site_is_stuck_and_nothing_else(state: PhoneState) -> None:
    phone = replace(SERVED, state=state, user_agent=OTHER)
    assert disagrees(phone) == refusals.OTHER_MODEL.sentence(
        said="Yealink T31G/P/W", model="Yealink T46G/S/U"
    )
    assert stuck(phone, NOW)
    assert not works(phone)
    assert Mark.WRONG in [step.mark for step in life(phone)]
    assert next_step(1, [phone], serving=True) is Step.PLUG
    assert not disagrees(replace(phone, model="yealink-T31"))


def test_a_model_that_nobody_knows_is_no_contradiction() -> None:
    assert not disagrees(replace(SERVED, model=""))
    assert not disagrees(replace(SERVED, model="yealink-gone"))


@given(st.text(max_size=30))
def test_any_firmware_text_is_survived(text: str) -> None:
    assert catalog().vendor("yealink").too_old(text) in {True, False}


def test_who_cannot_ask_is_blocked_however_long_it_waits() -> None:
    waiting = Phone(MacAddress("805ec0000001"), "yealink", "yealink-T46", state=PhoneState.WAITING)
    assert not blocked(waiting)
    assert blocked(replace(waiting, model=""))
    assert stuck(replace(waiting, model=""))
    assert not blocked(replace(waiting, model="", state=PhoneState.NEW))


def test_a_model_of_ones_own_is_called_by_its_name_of_now() -> None:
    phone = replace(SERVED, model="yealink-own-1", user_agent="Yealink SIP-T31P 124.86.0.75")
    try:
        use_models([CustomModel("yealink-own-1", "yealink-T46", "Reception")])
        assert "Reception" in disagrees(phone)
        use_models([CustomModel("yealink-own-1", "yealink-T46", "Front desk")])
        assert "Front desk" in disagrees(phone)
    finally:
        use_models(())


def test_the_same_models_again_leave_what_was_worked_out() -> None:
    def own() -> list[CustomModel]:
        return [CustomModel("yealink-own-1", "yealink-T46", "Reception", {"line_keys": "12"})]

    try:
        before = use_models(own())
        assert use_models(own()) is before, "asked whenever somebody else wrote: ten thousand answers hold"
        assert use_models(()).edition != before.edition
    finally:
        use_models(())
