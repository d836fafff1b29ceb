"""Whoever is in a list comes in, once."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nvprov_gui.storage import Site
from nvprov_gui.workflows.importing import Row, RowKind, RowStatus, apply, came_in, propose, recheck

WAITING = "mario,Mario Rossi\nanna,Anna Verdi\nugo,Ugo Neri\n"
_NAMES = st.sampled_from(("", "Mario Rossi", "Anna Verdi", "Ugo Neri"))
_ROWS = st.lists(
    st.builds(
        Row,
        line=st.integers(1, 99),
        kind=st.just(RowKind.USER),
        name=_NAMES,
        username=st.sampled_from(("", "mario", "anna", "ugo")),
        extension=st.sampled_from(("", "", "201", "202", "203")),
    ),
    max_size=8,
)


def taken(site: Site, rows: Sequence[Row]) -> int:
    """How many rows came in."""
    change = apply(site, [row for row in rows if row.good], "Import")
    return came_in(change, RowKind.USER) if change else 0


def emptied(site: Site) -> None:
    with site.act("Empty") as act:
        for user in site.users():
            act.remove_user(user.id)


def test_users_without_extension_all_come_in(site: Site) -> None:
    assert taken(site, propose(site, WAITING).rows) == 3
    assert [user.username for user in site.users()] == ["mario", "anna", "ugo"]


@pytest.mark.parametrize("text", [WAITING, "name,extension\nA Rossi,201\nB Rossi,\nC Rossi,\n"])
def test_the_same_list_again_changes_nothing(site: Site, text: str) -> None:
    assert taken(site, propose(site, text).rows) == 3
    rows = propose(site, text).rows
    assert {row.status for row in rows} == {RowStatus.SAME}
    assert taken(site, rows) == 0


def test_who_was_given_an_extension_meanwhile_is_there(site: Site) -> None:
    taken(site, propose(site, WAITING).rows)
    with site.act("Give") as act:
        act.change_user(site.users()[0].id, extension="201")
    assert {row.status for row in propose(site, WAITING).rows} == {RowStatus.SAME}


def test_an_extension_is_given_to_who_waits_for_one(site: Site) -> None:
    taken(site, propose(site, WAITING).rows)
    given = "username,name,extension\nmario,,201\nanna,,202\nugo,Ugo Neri,203\n"
    assert taken(site, propose(site, given).rows) == 3
    assert [(user.name, user.extension) for user in site.users()] == [
        ("Mario Rossi", "201"),
        ("Anna Verdi", "202"),
        ("Ugo Neri", "203"),
    ]


def test_who_stands_twice_without_extension_stays_out_once(site: Site) -> None:
    rows = propose(site, "name,username,extension\nA B,,\nA B,,\nC D,cd,\nE F,cd,205\n").rows
    assert [row.message for row in rows] == [
        "",
        "The name stands already in line 2.",
        "",
        "The user name stands already in line 4.",
    ]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(_ROWS, _ROWS)
def test_what_goes_in_comes_in(site: Site, first: list[Row], second: list[Row]) -> None:
    emptied(site)
    for rows in (first, second):
        judged = recheck(site, rows)
        going = [row for row in judged if row.status in (RowStatus.NEW, RowStatus.CHANGED)]
        before = len(site.users())
        assert taken(site, going) == len(going)
        assert len(site.users()) - before == sum(row.status is RowStatus.NEW for row in going)
        assert {row.status for row in recheck(site, rows)} <= {RowStatus.SAME, RowStatus.BAD}
