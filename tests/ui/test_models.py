"""Tables over lists: Qt's rules, filter, order, and the rule of a drop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from nvprov_gui.domain.digits import natural
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.domain.states import PhoneState
from nvprov_gui.ui import words
from nvprov_gui.ui.models import drops
from nvprov_gui.ui.models.activity import ActivityModel, Line
from nvprov_gui.ui.models.phones import PhonesModel
from nvprov_gui.ui.models.roster import Roster
from nvprov_gui.ui.models.users import PANEL_COLUMNS, UsersModel

USERS = [User(n, f"User {n}", str(200 + n)) for n in range(1, 8)] + [User(9, "Without", "")]


def phone(number: int, **fields: object) -> Phone:
    return replace(Phone(MacAddress(f"805ec0{number:06x}"), "yealink", "yealink-T46"), **fields)


PHONES = [
    phone(1),
    phone(2, user_id=1, user="User 1", extension="201", device=1),
    phone(3),
    phone(4),
    phone(5),
]


@pytest.fixture
def roster() -> Roster:
    return Roster(PHONES, USERS)


@pytest.fixture
def phones(roster: Roster, qapp: QApplication) -> PhonesModel:
    model = PhonesModel(roster)
    model.set_rows(PHONES)
    return model


def shown(model: PhonesModel) -> list[int]:
    return [int(row.mac[-2:], 16) for row in model.shown]


def test_qts_rules_hold_while_rows_come_change_and_go(
    phones: PhonesModel, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(phones)
    phones.set_rows([*PHONES, phone(6)])
    phones.update_rows([replace(PHONES[0], location="Bar")])
    phones.set_filter("bar")
    phones.set_filter("")
    phones.sort(3, Qt.SortOrder.DescendingOrder)
    phones.set_rows(PHONES[:2])
    phones.set_rows([])


def test_rows_that_come_last_are_inserted_not_reset(phones: PhonesModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(phones.modelReset), qtbot.waitSignal(phones.rowsInserted) as told:
        phones.set_rows([*PHONES, phone(6), phone(7)])
    assert told.args is not None
    assert told.args[1:] == [5, 6]


def test_new_values_don_t_reset(phones: PhonesModel, qtbot: QtBot) -> None:
    fresh = replace(PHONES[2], state=PhoneState.WAITING)
    with qtbot.assertNotEmitted(phones.modelReset), qtbot.waitSignal(phones.dataChanged):
        phones.update_rows([fresh])
    assert phones.shown[2] is fresh


def test_all_words_must_be_found(phones: PhonesModel) -> None:
    phones.set_filter("user 201")
    assert shown(phones) == [2]
    phones.set_filter("user 999")
    assert shown(phones) == []


def test_order_by_a_column_and_back_to_how_they_came(phones: PhonesModel) -> None:
    phones.sort(3, Qt.SortOrder.DescendingOrder)
    assert shown(phones) == [5, 4, 3, 2, 1]
    phones.sort(-1)
    assert shown(phones) == [1, 2, 3, 4, 5]


@given(st.lists(st.text(alphabet="ab0123 ", max_size=6)))
def test_natural_order_never_fails_and_empty_is_last(texts: list[str]) -> None:
    ordered = sorted(texts, key=natural)
    assert ordered == [text for text in ordered if text] + [text for text in ordered if not text]
    assert sorted(["Room 10", "Room 2"], key=natural) == ["Room 2", "Room 10"]


# drops


def numbers(drop: drops.Drop) -> list[tuple[str, int]]:
    return [(pair.user.extension, int(pair.mac[-2:], 16)) for pair in drop.pairs]


def test_users_pair_with_the_free_phones_from_the_row_on(phones: PhonesModel) -> None:
    assert numbers(phones.plan(drops.users_data([2, 3]), 0)) == [("202", 1), ("203", 3)]


def test_more_users_than_phones_pair_as_far_as_it_goes(phones: PhonesModel) -> None:
    assert numbers(phones.plan(drops.users_data([2, 3, 4]), 3)) == [("202", 4), ("203", 5)]


@pytest.mark.parametrize(
    ("users", "row", "reason"),
    [
        ([2, 3], 1, "belongs to User 1. Take the user away first."),
        ([9], 0, "no extension"),
        ([1], 1, "this phone already"),
    ],
)
def test_a_refusal_has_a_reason(phones: PhonesModel, users: Sequence[int], row: int, reason: str) -> None:
    plan = phones.plan(drops.users_data(users), row)
    assert not plan.pairs
    assert reason in plan.reason


def test_one_user_takes_a_phone_from_another(phones: PhonesModel, roster: Roster) -> None:
    plan = phones.plan(drops.users_data([2]), 1)
    assert [(pair.user.id, pair.owner) for pair in plan.pairs] == [(2, "User 1")]
    assert drops.text_of(plan, 1, 0) == "User 2 takes it from User 1"
    users = UsersModel(roster, PANEL_COLUMNS)
    users.set_rows(roster.without_phone())
    assert users.plan(drops.phones_data([PHONES[1].mac]), 0).pairs == plan.pairs


def test_nine_phones_are_too_many(qapp: QApplication) -> None:
    owned = [phone(n, user_id=1, user="User 1", extension="x", device=n) for n in range(1, 9)]
    roster = Roster([*owned, phone(20)], USERS)
    model = PhonesModel(roster)
    model.set_rows(roster.phones)
    assert "8 phones" in model.plan(drops.users_data([1]), 8).reason


def test_phones_dropped_on_a_user_pair_with_the_users_below(roster: Roster, qapp: QApplication) -> None:
    model = UsersModel(roster, PANEL_COLUMNS)
    model.set_rows(roster.without_phone())
    plan = model.plan(drops.phones_data([PHONES[0].mac, PHONES[2].mac]), 1)
    assert numbers(plan) == [("203", 1), ("204", 3)]


def test_one_rule_decides(phones: PhonesModel, qtbot: QtBot) -> None:
    good, bad, copy = drops.users_data([2]), drops.users_data([1]), Qt.DropAction.CopyAction
    assert not phones.dropMimeData(bad, copy, 1, 0, phones.index(-1, -1))
    with qtbot.waitSignal(phones.pairs_dropped) as told:
        assert phones.dropMimeData(good, copy, 0, 0, phones.index(-1, -1))
    assert told.args is not None
    assert numbers(drops.Drop(tuple(told.args[0]))) == [("202", 1)]


@pytest.mark.parametrize("data", [b"", b"{}", b"[1, 2", b'["x", null]', b"[99]"])
def test_rubbish_that_is_dragged_is_nothing(phones: PhonesModel, data: bytes) -> None:
    mime = QMimeData()
    mime.setData(drops.USERS, data)
    assert phones.plan(mime, 0) == drops.Drop()


def test_a_preview_stands_in_the_rows_and_goes(phones: PhonesModel) -> None:
    phones.preview(phones.plan(drops.users_data([2]), 0).pairs)
    assert phones.cell(0, 0).text == "→ 202"
    phones.preview([])
    assert phones.cell(0, 0).text == "—"


# the roster and the console


def test_the_roster_follows_owners(roster: Roster) -> None:
    assert [user.id for user in roster.without_phone()] == [2, 3, 4, 5, 6, 7, 9]
    roster.update([replace(PHONES[0], user_id=1, device=2), replace(PHONES[2], user_id=2, device=1)])
    assert [each.mac for each in roster.devices_of(1)] == [PHONES[1].mac, PHONES[0].mac]
    assert roster.count_of(2) == 1


def test_the_roster_says_what_differs(roster: Roster) -> None:
    fresh = replace(PHONES[0], address="10.0.0.1")
    assert roster.update([fresh, PHONES[1]]) == (fresh,)
    assert roster.update([phone(77)]) == ()


def test_the_console_keeps_the_newest(qtmodeltester: ModelTester, qapp: QApplication) -> None:
    from datetime import datetime

    model = ActivityModel()
    qtmodeltester.check(model)
    for start in (0, 3000):
        model.add([Line(datetime(2026, 1, 1), "served", "ok", str(n)) for n in range(start, start + 3000)])
    assert len(model.lines) == model.rowCount() == 5000
    assert model.lines[-1].text == "5999"


def test_a_phone_without_a_model_is_called_what_it_is_counted_as(qapp: QApplication) -> None:
    bare = Phone(MacAddress("805ec0000001"), "", "", state=PhoneState.WAITING)
    assert words.state_word(bare) == "Stuck"
    assert words.state_tone(bare) == "bad"
