"""Lists of phones: one bad row never keeps the good ones out, and what a list knows better comes in."""

from __future__ import annotations

from nvprov_gui.storage import Site
from nvprov_gui.workflows.importing import Proposal, RowStatus, apply, propose

NINE = "MAC;Modello;Interno\n" + "".join(f"80:5E:C0:00:00:{at:02X};T46U;201\n" for at in range(9))


def taken(site: Site, text: str) -> Proposal:
    """A list goes in."""
    proposal = propose(site, text)
    apply(site, proposal.good, "Import")
    return proposal


def numbers(site: Site) -> list[str]:
    return [phone.extension for phone in site.phones()]


def test_a_ninth_phone_stays_out_and_the_others_go_in(site: Site) -> None:
    proposal = taken(site, NINE + "80:5E:C0:00:00:20;T46U;202\n")
    assert [(row.line, row.message) for row in proposal.bad] == [
        (10, "201 already has 8 phones: take one away first.")
    ]
    assert numbers(site) == ["201", *(f"9{digit}201" for digit in range(1, 8)), "202"]


def test_phones_that_are_there_count(site: Site) -> None:
    taken(site, NINE.rsplit("\n", 3)[0])
    more = "MAC;Modello;Interno\n80:5E:C0:00:00:30;T46U;201\n80:5E:C0:00:00:31;T46U;201\n"
    assert [row.line for row in taken(site, more).bad] == [3]


def test_a_number_that_another_phone_registers_stays_out(site: Site) -> None:
    taken(site, NINE.rsplit("\n", 8)[0])
    more = "MAC;Modello;Interno\n80:5E:C0:00:00:30;T46U;91201\n80:5E:C0:00:00:31;T46U;202\n"
    assert [row.message for row in taken(site, more).bad] == [
        "91201 is registered by 80:5E:C0:00:00:01: take that phone away first."
    ]
    assert numbers(site)[-1] == "202"


def test_a_second_phone_of_somebody_the_list_makes(site: Site) -> None:
    text = "MAC;Modello;Interno\n80:5E:C0:00:00:30;T46U;300\n80:5E:C0:00:00:31;T46U;91300\n"
    assert [row.status for row in taken(site, text).rows] == [RowStatus.NEW] * 2
    assert (numbers(site), len(site.users())) == (["300", "91300"], 1)
