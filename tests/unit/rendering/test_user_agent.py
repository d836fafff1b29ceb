"""A file is right for every User-Agent that answers a template's questions alike."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from nvprov_gui.rendering.engine import render_text
from nvprov_gui.rendering.phone import render_phone
from nvprov_gui.rendering.user_agent import Depends, UserAgent

OLD, NEW = "Yealink SIP-T46S 66.84.0.15 80:5e:c0:00:00:01", "Yealink SIP-T46U 108.86.0.15 80:5e:c0:00:00:01"


def test_a_file_serves_every_phone_it_would_be_the_same_for() -> None:
    old = render_phone("yealink-T46", {}, OLD)
    new = render_phone("yealink-T46", {}, NEW)
    assert old.text != new.text
    assert old.depends.holds(OLD.replace("00:01", "00:02"))
    assert not old.depends.holds(NEW)
    assert new.depends.holds(NEW.replace("86.0.15", "86.0.99"))
    assert not new.depends.holds(OLD)


def test_a_template_that_prints_it_depends_on_all_of_it() -> None:
    agent = UserAgent("snom D785")
    text = render_text("snom", "{{ agent }} {{ agent.upper() }}", {"agent": agent}, "xml")
    assert text == "snom D785 SNOM D785"
    assert agent.depends.holds("snom D785")
    assert not agent.depends.holds("snom D786")


def test_a_template_that_only_looks_whether_there_is_one() -> None:
    agent = UserAgent("")
    assert render_text("snom", "{{ 1 if agent else 2 }}", {"agent": agent}, "xml") == "2"
    assert agent.depends == Depends((("", False),))


@given(st.text(), st.text(), st.sampled_from(["T4", r"\d\d\.8[4-9]", "^a", ""]))
def test_questions_are_answered_as_before(first: str, second: str, pattern: str) -> None:
    agent = UserAgent(first)
    said = agent.says(pattern)
    assert agent.depends.holds(first)
    assert agent.depends.holds(second) is (UserAgent(second).says(pattern) is said)
