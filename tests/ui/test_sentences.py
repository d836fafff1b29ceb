"""Sentences of the rooms below are said in the window's language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.domain.states import PhoneState
from nvprov_gui.qt.child import ServedEvent
from nvprov_gui.qt.translations import Translations
from nvprov_gui.ui import serving
from nvprov_gui.ui.dates import day
from nvprov_gui.ui.models import drops
from nvprov_gui.ui.sentences import FORMS, knows, say
from nvprov_gui.ui.sentences.phrases import PHRASES
from nvprov_gui.workflows import refusals
from nvprov_gui.workflows.assigning import why_not
from nvprov_gui.workflows.board import explain


@pytest.fixture
def italian(qapp: QApplication) -> Iterator[None]:
    spoken = Translations(qapp)
    spoken.use("it")
    yield
    spoken.use("en")


@pytest.mark.parametrize("refusal", refusals.ALL, ids=lambda refusal: str(refusal.code))
def test_every_refusal_is_said_in_italian(italian: None, refusal: refusals.Refusal) -> None:
    fields = dict.fromkeys(re.findall(r"\{(\w+)\}", refusal.happened + refusal.next_step), "XYZ")
    sentence = refusal.sentence(**fields)
    said = say(sentence)
    assert said != sentence
    assert said.count("XYZ") == sentence.count("XYZ")


def test_every_reason_of_a_drop_is_said_in_italian(italian: None) -> None:
    free, taken = (
        Phone(MacAddress("805ec0000001"), "", ""),
        Phone(MacAddress("805ec0000002"), "", "", 7, "Anna"),
    )
    user = User(1, "Sara", "209")
    reasons = [why_not(User(2, "Ugo"), free, 0), why_not(user, taken, 0), why_not(user, free, 8)]
    assert all(reason and say(reason) != reason for reason in reasons)


def test_every_explanation_of_the_board_is_said_in_italian(italian: None) -> None:
    for state in (PhoneState.NEW, PhoneState.WAITING, PhoneState.CONTACTED):
        found = explain(Phone(MacAddress("805ec0000001"), "", "", state=state))
        assert found is not None
        assert say(found.happened) != found.happened
        assert say(found.next_step) != found.next_step


@given(st.text(max_size=60) | st.sampled_from(FORMS))
def test_any_text_survives(text: str) -> None:
    assert isinstance(say(text), str)


def test_what_nobody_listed_stays_as_it_is(italian: None) -> None:
    assert say("Something quite unheard of.") == "Something quite unheard of."


_NEXT = "Add it, or ignore it."
_FOLLOWED = [form for form in FORMS if form.endswith((".", ":"))]


def test_no_field_takes_the_next_sentence_in(italian: None) -> None:
    """Every form with another sentence behind it: both are said, as each is on its own."""
    swallowed = []
    for form in _FOLLOWED:
        sentence = re.sub(r"\{\w+\}", "XYZ", form)
        if say(f"{sentence} {_NEXT}") != f"{say(sentence)} {say(_NEXT)}":
            swallowed.append(form)
    assert len(_FOLLOWED) > 300
    assert swallowed == []


def test_a_field_with_an_end_of_a_sentence_in_it_is_still_said(italian: None) -> None:
    sentence = "A phone that is not in the site asked for a file. of its own."
    assert say(sentence) != sentence


def test_a_long_text_of_a_device_is_given_up_soon(italian: None) -> None:
    text = "This is it. " * 40 + "Something quite unheard of"
    assert isinstance(say(text), str)


def test_a_remark_behind_another_sentence_is_said_too(italian: None) -> None:
    said = say("Changes extension of 80:5E:C0:00:00:01. Nobody has 202 yet: a user with that number is made.")
    assert said.startswith("Cambia interno di 80:5E:C0:00:00:01. ")
    assert "Nobody" not in said


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Changes name, location of Room 7.", "Cambia nome, ubicazione di Room 7."),
        (
            "The phone 805ec0000001 was changed by someone else just now: look again, then repeat it.",
            "Il telefono 805ec0000001: ",
        ),
        (
            "The SIP password of 91201 was changed by someone else since: this can't be undone or redone.",
            "La password SIP di 91201: ",
        ),
    ],
)
def test_things_inside_a_sentence_have_italian_names(italian: None, sentence: str, words: str) -> None:
    assert say(sentence).startswith(words)


def test_the_hint_of_a_drag_is_said_in_italian(italian: None) -> None:
    reason = why_not(User(2, "Ugo"), Phone(MacAddress("805ec0000001"), "", ""), 0)
    assert drops.text_of(drops.Drop(reason=reason), 1, 0) == say(reason) != reason


def test_a_phone_that_was_led_is_a_known_line() -> None:
    assert knows("asked without a link and was led to its first-contact link")


def test_kinds_of_cti_devices_are_phrases() -> None:
    assert "physical" in PHRASES
    assert knows("It is not the default device: the CTI calls from the physical one.")


def test_numbers_look_as_in_the_language_of_the_window(italian: None) -> None:
    said = say("ARP questions to the 65,534 addresses of 10.0.0.0/16, up to 1,000 a second.")
    assert "65.534" in said
    assert "fino a 1000 al secondo" in said


def test_days_cannot_be_mistaken(italian: None) -> None:
    assert day(datetime(2026, 11, 3, 12).astimezone()) == "3 nov 2026"


def test_sizes_look_as_in_the_language_of_the_window(italian: None) -> None:
    assert serving._size(ServedEvent("served", datetime.now(UTC), fields={"bytes": 33_300})) == "(33,3 kB)"
