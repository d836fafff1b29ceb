"""Dragging users onto phones, and taking it back: by mouse events and by keyboard."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QToolTip,
    QWidget,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from nvprov_gui.domain.records import Contact
from nvprov_gui.domain.states import PhoneEvent, PhoneState
from nvprov_gui.ui.models import drops
from nvprov_gui.ui.widgets.picker import Picker
from nvprov_gui.ui.window import MainWindow
from tests.ui.conftest import MACS


def extensions(window: MainWindow) -> list[str]:
    return [phone.extension for phone in window.bench.session.site.phones()]


def user_ids(window: MainWindow) -> list[int]:
    return [user.id for user in window.bench.session.site.users()]


def drop(window: MainWindow, data: QMimeData, row: int) -> bool:
    """Enter, move and drop on a row, as the window system would; whether it was taken."""
    table = window.current.table
    point = QPointF(table.visualRect(table.model().index(row, 0)).center())
    copy, left = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(point.toPoint(), copy, data, left, none)
    QApplication.sendEvent(table.viewport(), enter)
    move = QDragMoveEvent(point.toPoint(), copy, data, left, none)
    QApplication.sendEvent(table.viewport(), move)
    if not move.isAccepted():
        return False
    event = QDropEvent(point, copy, data, left, none)
    QApplication.sendEvent(table.viewport(), event)
    return event.isAccepted()


def test_the_model_keeps_qts_rules(window: MainWindow, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(window.current.model)


def test_users_dropped_on_a_phone_pair_in_order(window: MainWindow) -> None:
    _first, second, third, fourth = user_ids(window)
    assert drop(window, drops.users_data([second, third, fourth]), 0)
    assert extensions(window) == ["202", "201", "203", "204", ""]


def test_a_phone_of_somebody_else_is_no_target_for_several(window: MainWindow) -> None:
    assert not drop(window, drops.users_data(user_ids(window)[1:3]), 1)
    assert extensions(window) == ["", "201", "", "", ""]


def test_one_user_takes_somebody_elses_phone(window: MainWindow) -> None:
    assert drop(window, drops.users_data([user_ids(window)[1]]), 1)
    assert extensions(window) == ["", "202", "", "", ""]
    window.bench.session.undo.undo()
    assert extensions(window) == ["", "201", "", "", ""]


def test_the_serial_number_can_be_read(window: MainWindow) -> None:
    with window.bench.session.site.act("Number") as act:
        act.change_phone(MACS[0], serial="3107018C0123")
    window.bench.session.reload()
    window.current.reveal(MACS[0])
    tab = window.current.inspector.phone_tab
    assert tab._serial.text() == "3107018C0123"
    label = tab._form.labelForField(tab._serial)
    assert isinstance(label, QLabel)
    assert label.text() == "Serial number"


def test_two_phones_swap_their_users(window: MainWindow) -> None:
    screen = window.current
    drop(window, drops.users_data([user_ids(window)[1]]), 0)
    for rows, can in (([0], False), ([2, 3], False), ([0, 1], True)):
        screen.table.select_rows(rows)
        assert screen.do.swap.isEnabled() is can
    screen.do.swap.trigger()
    assert extensions(window) == ["201", "202", "", "", ""]
    window.bench.session.undo.undo()
    assert extensions(window) == ["202", "201", "", "", ""]


def test_what_is_selected_is_offered_first(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Picker] = []
    monkeypatch.setattr(Picker, "open_over", lambda self, _window: asked.append(self))
    screen = window.current
    with window.bench.session.site.act("Move") as act:
        act.change_phone(MACS[3], location="")
    window.bench.session.reload()
    screen.table.select_rows([3])
    screen.users.table.select_rows([1])
    screen.do.choose_user.trigger()
    assert asked[-1].model.shown[0].text == "203  User 3"
    screen.users.confirmed.emit()
    assert asked[-1].field.placeholderText() == "Which phone does User 3 get?"
    first = asked[-1].model.shown[0]
    assert (first.text, first.detail) == (MACS[3].colons, "Yealink T46G/S/U"), "each address once"
    screen.users.table.select_rows([0, 1])
    screen.users.confirmed.emit()
    assert "The others follow" in asked[-1].field.placeholderText()


def test_a_grey_line_of_the_menu_says_why(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, _menu: shown.append(text))
    screen = window.current
    screen.table.select_rows([0, 1])
    menu = screen.do.menu(screen)
    menu.resize(menu.sizeHint())
    for action in (screen.do.choose_user, screen.do.swap):
        at = menu.actionGeometry(action).center()
        QApplication.sendEvent(menu, QHelpEvent(QEvent.Type.ToolTip, at, at))
    assert shown == ["Select one phone.", ""]


def test_who_takes_a_phone_that_has_a_user_is_asked(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Picker, "open_over", lambda _self, _window: None)  # no keyboard to grab here
    window.current.table.select_rows([1])
    window.current.do.choose_user.trigger()
    picker = window.findChild(Picker)
    assert picker is not None
    assert picker.field.placeholderText() == "Which user takes this phone from User 1?"
    assert "201  User 1" not in [choice.text for choice in picker.model.shown]
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert extensions(window) == ["", "202", "", "", ""]


def test_a_second_phone_registers_a_number_of_its_own(window: MainWindow) -> None:
    assert drop(window, drops.users_data([user_ids(window)[0]]), 0)
    assert extensions(window)[:2] == ["91201", "201"]


def test_undo_and_redo(window: MainWindow) -> None:
    drop(window, drops.users_data(user_ids(window)[1:3]), 0)
    after = extensions(window)
    window.bench.session.undo.undo()
    assert extensions(window) == ["", "201", "", "", ""]
    window.bench.session.undo.redo()
    assert extensions(window) == after


def test_what_the_row_would_become_is_shown_while_dragging(window: MainWindow) -> None:
    model = window.current.model
    plan = model.plan(drops.users_data(user_ids(window)[1:3]), 0)
    assert [str(pair.mac) for pair in plan.pairs] == [MACS[0], MACS[2]]
    model.preview(plan.pairs)
    shown = [str(model.index(0, column).data()) for column in range(model.columnCount(QModelIndex()))]
    assert any("202" in text for text in shown)
    assert any("User 2" in text for text in shown)


def test_the_filter_finds_by_name_extension_and_mac(window: MainWindow, qtbot: QtBot) -> None:
    field = window.current.bar.findChild(QLineEdit)
    assert field is not None
    for text, count in (("User 1", 1), ("201", 1), ("80:5E:C0:00:00:03", 1), ("room", 5), ("nobody", 0)):
        field.setText(text)
        qtbot.waitUntil(lambda count=count: window.current.model.rowCount() == count, timeout=3000)  # type: ignore[misc]


def test_a_phone_of_another_model_is_one_thing_everywhere(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Picker, "open_over", lambda _self, _window: None)  # no keyboard to grab here
    site, screen = window.bench.session.site, window.current
    agent = "Yealink SIP-T31P 124.86.0.75 80:5e:c0:00:00:02"
    site.note([Contact(MACS[1], PhoneEvent.SECOND_FETCH, datetime.now(UTC), "10.0.0.9", agent)])
    window.bench.session.reload()
    screen.reveal(MACS[1])
    counts = {key: chip.text() for key, chip in screen.bar.chips.items()}
    assert counts["provisioned"].endswith(" 0")
    assert counts["stuck"].endswith(" 1")
    state = len(screen.model.columns) - 1
    cell = screen.model.cell(screen.model.row_of(MACS[1]), state)
    assert (cell.text, cell.chip) == ("Stuck", "bad")
    assert "bad" in cell.steps
    assert screen.inspector.card._card.property("tone") == "bad"
    screen.bar.chips["provisioned"].click()
    assert screen.model.rowCount() == 0
    screen.bar.chips["stuck"].click()
    assert [phone.mac for phone in screen.model.shown] == [MACS[1]]
    screen.reveal(MACS[1])
    screen.do.model.trigger()
    picker = window.findChild(Picker)
    assert picker is not None
    assert picker.model.shown[0].text == "Yealink T31G/P/W"
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert site.phones()[1].model == "yealink-T31"
    screen.bar.clear()
    assert screen.model.cell(screen.model.row_of(MACS[1]), state).text == "Provisioned"


def test_a_phone_that_waited_too_long_is_stuck_in_its_row_too(window: MainWindow) -> None:
    screen, session = window.current, window.bench.session
    waiting = next(phone for phone in session.roster.phones if phone.state is PhoneState.WAITING)
    screen.reveal(waiting.mac)
    state = len(screen.model.columns) - 1

    def shown() -> tuple[str, str, str]:
        cell = screen.model.cell(screen.model.row_of(waiting.mac), state)
        return cell.text, cell.chip, screen.inspector._chip.text()

    assert shown() == ("Waiting", "wait", "Waiting")
    session.roster.serving_since = lambda: datetime.now(UTC) - timedelta(hours=1)
    screen.list._time_passed()
    assert shown() == ("Stuck", "bad", "Stuck")
    assert not screen.bar.chips["stuck"].text().endswith(" 0")


def test_a_chip_shows_whom_it_counts_when_time_has_passed(window: MainWindow) -> None:
    screen, session = window.current, window.bench.session
    screen.bar.chips["stuck"].click()
    assert screen.model.rowCount() == 0
    session.roster.serving_since = lambda: datetime.now(UTC) - timedelta(hours=1)
    screen.list._time_passed()
    assert [phone.state for phone in screen.model.shown] == [PhoneState.WAITING]


def test_counting_ten_thousand_phones_looks_at_the_clock_once(window: MainWindow) -> None:
    asked: list[bool] = []
    window.bench.session.roster.serving_since = lambda: asked.append(True)
    window.current.bar.count()
    assert len(asked) == 1


@pytest.mark.parametrize("screen", ["phones", "users"])
def test_everything_has_a_name_for_screen_readers(window: MainWindow, screen: str) -> None:
    window.show_screen(screen)
    kinds = (QAbstractButton, QLineEdit, QAbstractItemView)
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, kinds)
        and widget.isVisible()
        and not (
            widget.accessibleName()
            or getattr(widget, "text", str)()
            or getattr(widget, "placeholderText", str)()
        )
    ]
    assert nameless == []


def test_that_everybody_has_a_phone_is_not_cut(window: MainWindow, qtbot: QtBot) -> None:
    screen = window.current
    screen.table.selectAll()
    screen.do.assign_next.trigger()
    title = screen.users._empty._title
    assert title.text() == "Everybody has a phone"
    qtbot.waitUntil(lambda: title.height() >= title.heightForWidth(title.width()))
    assert screen.users._empty.rect().contains(title.geometry())
