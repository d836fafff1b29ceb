"""Lists before they go in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from nvprov_gui.qt.translations import Translations
from nvprov_gui.ui.screens.importing.screen import ImportScreen
from nvprov_gui.ui.widgets.file_dialogs import FileDialog
from nvprov_gui.ui.window import MainWindow
from nvprov_gui.workflows.importing import RowStatus

LIST = "80:5E:C0:00:10:01 T46U\n80:5E:C0:00:10:0 T46U\n00:04:13:00:10:02 D785\n"

_PADDING = 10
"""Of a heading, on each side."""


def page(window: MainWindow, qtbot: QtBot, rows: int) -> ImportScreen:
    """The import page once its rows are there."""
    qtbot.waitUntil(
        lambda: isinstance(window.current, ImportScreen) and len(window.current.model.rows) == rows
    )
    assert isinstance(window.current, ImportScreen)
    return window.current


def test_pasted_text_good_rows_go_in_bad_ones_stay_and_can_be_mended(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("mac,model\n80:5E:C0:00:10:01,T46U\n80:5E:C0:00:10:0,T46U\n00:04:13:00:10:02,D785\n")
    window.bench.moves.bring_in.emit(path)
    screen = page(window, qtbot, 3)
    assert [row.status for row in screen.model.rows] == [RowStatus.NEW, RowStatus.BAD, RowStatus.NEW]
    assert screen.apply_action.text() == "Import 2 phones"
    screen.apply_action.trigger()
    qtbot.waitUntil(lambda: len(screen.model.rows) == 1)
    assert len(window.bench.session.roster.phones) == 7
    assert screen.model.setData(screen.model.index(0, 1), "805EC0001003")
    assert screen.apply_action.text() == "Import 1 phone"
    screen.apply_action.trigger()
    qtbot.waitUntil(lambda: window.current is window.screens["phones"])
    assert len(window.bench.session.roster.phones) == 8


def test_a_model_taken_from_the_list_needs_no_second_enter(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "list.csv").write_text("mac,model\n80:5E:C0:00:10:01,\n00:04:13:00:10:02,D785\n")
    window.bench.moves.bring_in.emit(tmp_path / "list.csv")
    screen = page(window, qtbot, 2)
    column = next(at for at, each in enumerate(screen.model.columns) if each.field == "model")
    screen.table.edit(screen.model.index(0, column))
    editor = screen.table.findChild(QLineEdit)
    assert editor is not None
    editor.completer().activated.emit("Yealink T46G/S/U")  # as its list does for a key or a click
    qtbot.waitUntil(lambda: screen.model.rows[0].model == "yealink-T46")
    qtbot.waitUntil(lambda: screen.table.state() != QAbstractItemView.State.EditingState)


def test_an_import_is_one_undo(window: MainWindow, qtbot: QtBot) -> None:
    window.bench.moves.bring_in.emit(LIST)
    screen = page(window, qtbot, 2)
    screen.apply_action.trigger()
    qtbot.waitUntil(lambda: len(window.bench.session.roster.phones) == 7)
    assert window.actions_of_frame.undo.text() == "Undo Import 2 phones"
    window.actions_of_frame.undo.trigger()
    assert len(window.bench.session.roster.phones) == 5


def test_a_warning_goes_when_the_next_list_can_be_read(window: MainWindow, qtbot: QtBot) -> None:
    window.bench.moves.bring_in.emit("nothing of use\n")
    qtbot.waitUntil(lambda: len(window.message_bar.texts) == 1)
    window.bench.moves.bring_in.emit(LIST)
    page(window, qtbot, 2)
    assert window.message_bar.texts == []


def test_what_was_copied_comes_in_by_ctrl_v(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(LIST)
    with qtbot.waitActive(window):
        window.activateWindow()
    window.current.table.setFocus()
    qtbot.keyClick(window.current.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    page(window, qtbot, 2)


def test_a_file_dropped_anywhere_is_read(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text(LIST)
    data, copy = QMimeData(), Qt.DropAction.CopyAction
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "list.txt"))])
    none, left, at = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, QPointF(600, 300)
    enter = QDragEnterEvent(at.toPoint(), copy, data, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(at, copy, data, left, none))
    page(window, qtbot, 2)


def test_nothing_to_read_is_said_and_the_phones_are_back(window: MainWindow, qtbot: QtBot) -> None:
    window.bench.moves.bring_in.emit("good morning")
    qtbot.waitUntil(lambda: window.current is window.screens["phones"])
    assert any("neither users nor MAC addresses" in text for text in window.message_bar.texts)


def test_the_technician_says_which_columns_an_unknown_table_has(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "list.csv").write_text("Articolo;Descrizione;X\n1;Nora Villa;311\n2;Pio Villa;312\n")
    window.bench.moves.bring_in.emit(tmp_path / "list.csv")
    qtbot.waitUntil(
        lambda: isinstance(window.current, ImportScreen) and window.current.picker.name.count() > 0
    )
    screen = window.current
    assert isinstance(screen, ImportScreen)
    assert "a column of names and one of extensions" in screen.picker.words.text()
    assert screen.picker.chosen() == (1, 2)
    screen.picker.extension.setCurrentIndex(screen.picker.extension.findData(1))
    assert not screen.apply_action.isEnabled()
    screen.picker.extension.setCurrentIndex(screen.picker.extension.findData(2))
    assert screen.apply_action.text() == "Read these columns"
    screen.apply_action.trigger()
    screen = page(window, qtbot, 2)
    assert [(row.name, row.extension) for row in screen.model.rows] == [
        ("Nora Villa", "311"),
        ("Pio Villa", "312"),
    ]
    assert screen.apply_action.text() == "Import 2 users"


def test_what_is_said_to_have_come_in_did(window: MainWindow, qtbot: QtBot) -> None:
    before = len(window.bench.session.roster.users)
    window.bench.moves.bring_in.emit("nora,Nora Villa\npio,Pio Villa\nada,Ada Villa\n")
    page(window, qtbot, 3).apply_action.trigger()
    qtbot.waitUntil(lambda: window.current is window.screens["phones"])
    assert "3 users imported." in window.message_bar.texts
    assert len(window.bench.session.roster.users) == before + 3


def test_the_samples_come_out_as_their_readme_says(window: MainWindow, qtbot: QtBot, shared: Path) -> None:
    window.bench.moves.bring_in.emit(shared / "samples" / "phones.xlsx")
    screen = page(window, qtbot, 60)
    assert (screen.model.count(RowStatus.NEW), screen.model.count(RowStatus.BAD)) == (58, 2)


def test_several_files_at_once_users_first_then_phones(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    phones, users = tmp_path / "phones.csv", tmp_path / "users.csv"
    phones.write_text("mac,model,extension\n80:5E:C0:00:10:01,T46U,301\n")
    users.write_text("name,extension\nNora Villa,301\nPio Villa,302\n")
    chosen = [str(phones), str(users)]
    monkeypatch.setattr(FileDialog, "getOpenFileNames", lambda *_args: (chosen, ""))
    window.actions_of_frame.bring_in.trigger()
    screen = page(window, qtbot, 2)
    assert screen.subtitle == "phones.csv, users.csv"
    assert [row.name for row in screen.model.rows] == ["Nora Villa", "Pio Villa"]
    screen.apply_action.trigger()
    qtbot.waitUntil(lambda: len(screen.model.rows) == 1)
    assert screen.apply_action.text() == "Import 1 phone"
    screen.apply_action.trigger()
    qtbot.waitUntil(lambda: window.current is window.screens["phones"])
    assert window.bench.session.roster.phones[-1].user == "Nora Villa"


def test_a_correction_touches_one_row_of_several_files(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "one.csv").write_text("name,extension\nNora Villa,301\n")
    (tmp_path / "two.csv").write_text("name,extension\nPio Villa,302\n")
    window.bench.moves.bring_in.emit([tmp_path / "one.csv", tmp_path / "two.csv"])
    screen = page(window, qtbot, 2)
    assert screen.model.setData(screen.model.index(0, 2), "Nora Neri")
    assert [row.name for row in screen.model.rows] == ["Nora Neri", "Pio Villa"]


@pytest.mark.parametrize("text", [LIST, "nora,Nora Villa,301,,+39 333 1234567\n"])
def test_no_heading_is_cut_in_italian(window: MainWindow, qtbot: QtBot, text: str) -> None:
    window.bench.moves.bring_in.emit(text)
    screen = page(window, qtbot, len(text.splitlines()) - (text is LIST))
    spoken = Translations(QApplication.instance())
    spoken.use("it")
    wide = screen.table.horizontalHeader().fontMetrics().horizontalAdvance
    titles = [
        screen.model.headerData(at, Qt.Orientation.Horizontal) for at in range(len(screen.model.columns))
    ]
    spoken.use("en")
    assert "Che cosa succede" in titles
    for title, column in zip(titles, screen.model.columns, strict=True):
        assert wide(title) + 2 * _PADDING <= column.width, title


def test_a_list_changes_phones_that_are_there(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    there = window.bench.session.roster.phones[0]
    path = tmp_path / "list.csv"
    path.write_text(f"mac,ubicazione\n{there.mac},Portineria\n")
    window.bench.moves.bring_in.emit(path)
    screen = page(window, qtbot, 1)
    assert screen.model.rows[0].status is RowStatus.CHANGED
    screen.apply_action.trigger()
    qtbot.waitUntil(lambda: window.current is window.screens["phones"])
    assert window.bench.session.roster.phones[0].location == "Portineria"
    assert len(window.bench.session.roster.phones) == 5


def test_the_lists_own_model_is_confirmed_in_its_cell(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("mac,model\n80:5E:C0:00:10:01,Snom D785\n")
    window.bench.moves.bring_in.emit(path)
    screen = page(window, qtbot, 1)
    assert screen.model.rows[0].status is RowStatus.BAD
    assert screen.model.setData(screen.model.index(0, 2), "Snom D785")
    assert (screen.model.rows[0].status, screen.model.rows[0].model) == (RowStatus.NEW, "snom-D785")
    assert not screen.model.setData(screen.model.index(0, 2), "Snom D785")


def test_what_is_left_of_a_list_is_judged_again_when_undone(window: MainWindow, qtbot: QtBot) -> None:
    window.bench.moves.bring_in.emit("mac,model\n80:5E:C0:00:10:01,T46U\n80:5E:C0:00:10:0,T46U\n")
    screen = page(window, qtbot, 2)
    screen.apply_action.trigger()
    qtbot.waitUntil(lambda: len(screen.model.rows) == 1)
    assert screen.model.setData(screen.model.index(0, 1), "805EC0001001")
    assert screen.model.rows[0].status is RowStatus.SAME
    window.actions_of_frame.undo.trigger()
    assert screen.model.rows[0].status is RowStatus.NEW
    window.actions_of_frame.redo.trigger()
    assert screen.model.rows[0].status is RowStatus.SAME
