"""Sentences of the rooms below are said in the window's language."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.domain.states import PhoneState
from nvprov_gui.qt.translations import Translations
from nvprov_gui.ui.sentences import FORMS, say
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


def test_a_remark_behind_another_sentence_is_said_too(italian: None) -> None:
    said = say("Changes extension of 80:5E:C0:00:00:01. Nobody has 202 yet: a user with that number is made.")
    assert said.startswith("Cambia extension di 80:5E:C0:00:00:01. ")
    assert "Nobody" not in said
