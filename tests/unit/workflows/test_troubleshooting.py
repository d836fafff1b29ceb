"""Everything the board can say is in the troubleshooting page, and the page is written out whole."""

from __future__ import annotations

from dataclasses import replace

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.states import PhoneState
from nvprov_gui.ui.sentences import FORMS
from nvprov_gui.workflows import refusals
from nvprov_gui.workflows.board import BY_TFTP, explain
from nvprov_gui.workflows.troubleshooting import articles

PHONE = Phone(MacAddress("805ec0000001"), "yealink", "yealink-T46", 1, "Anna", "201", 1)
SILENT = replace(PHONE, state=PhoneState.WAITING)
STATES = (
    PHONE,
    SILENT,
    replace(SILENT, user_agent=BY_TFTP),
    replace(SILENT, address="10.0.0.9"),
    replace(PHONE, state=PhoneState.CONTACTED),
    replace(PHONE, state=PhoneState.REFUSED, reason=refusals.OLD_LINK.sentence()),
)


def test_every_sentence_of_the_board_has_its_article() -> None:
    known = {article.code for article in articles()}
    said = [explain(phone) for phone in STATES]
    assert None not in said
    assert {one.code for one in said if one} | {one.code for one in refusals.ALL} <= known


def test_what_the_site_has_now_stands_first() -> None:
    found = articles((SILENT, replace(SILENT, mac=MacAddress("805ec0000002"))))
    assert found[0].code == "silent"
    assert len(found[0].phones) == 2
    assert not any(article.phones for article in found[1:])


def test_every_article_is_whole_and_can_be_said_in_another_language() -> None:
    found = articles()
    assert len({article.code for article in found}) == len(found)
    for article in found:
        assert article.more in FORMS, article.code
        assert "{" not in article.happened + article.next_step
        assert article.next_step in FORMS
