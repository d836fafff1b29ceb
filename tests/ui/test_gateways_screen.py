"""The gateways screen: a form that says what is wrong, ports filled in every way, a push with its console."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nvprov_gui.gateways.events import Console
from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.models import drops
from nvprov_gui.ui.screens.gateways.screen import GatewaysScreen
from nvprov_gui.ui.widgets.file_dialogs import FileDialog
from nvprov_gui.ui.widgets.terminal_view import TerminalModel, TerminalView
from nvprov_gui.ui.window import MainWindow
from nvprov_gui.workflows.gateways import boxes
from tests.e2e.simulated_gateways.trinity import Trinity
from tests.ui.gateways import press


@pytest.fixture
def screen(window: MainWindow) -> GatewaysScreen:
    window.show_screen("gateways")
    assert isinstance(window.current, GatewaysScreen)
    return window.current


def _fill(screen: GatewaysScreen, **texts: str) -> None:
    for name, text in texts.items():
        field = screen.form.fields[name]
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)


def _numbers(screen: GatewaysScreen, name: str) -> list[str]:
    assert screen.gateway
    return [port.get(name, "") for port in boxes.ports_of(screen.gateway)]


def test_a_form_says_what_is_wrong_and_forgets_it(screen: GatewaysScreen) -> None:
    screen.add_model("TRI_ISDN_2")
    _fill(screen, ip="192.168.1.60", netmask="255.255.0.255", gateway="192.168.2.1")
    assert "netmask" in screen.form._errors["netmask"].text()
    assert screen.form.fields["netmask"].property("wrong")
    _fill(screen, netmask="255.255.255.0")
    assert not screen.form.fields["netmask"].property("wrong")
    assert "192.168.2.1 is not in the network" in screen.form._errors["gateway"].text()
    screen.bench.session.undo.undo()
    assert screen.form.fields["netmask"].text() == "255.255.0.255"


def test_forty_eight_ports_in_a_few_gestures(screen: GatewaysScreen) -> None:
    screen.add_model("gxw4248")
    table = screen.form.ports
    QGuiApplication.clipboard().setText("301\ts1\n302\ts2\n303\ts3")
    table.setCurrentIndex(table.ports.index(0, 1))
    QTest.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert _numbers(screen, "secret")[:4] == ["s1", "s2", "s3", ""]
    table.clearSelection()
    table.setCurrentIndex(table.ports.index(2, 1))
    screen.count_on.trigger()
    assert _numbers(screen, "extension") == [str(number) for number in range(301, 349)]
    screen.bench.session.undo.undo()
    assert _numbers(screen, "extension")[3:] == [""] * 45


def test_users_dropped_on_ports(screen: GatewaysScreen) -> None:
    screen.add_model("gxw4216")
    table = screen.form.ports
    data = drops.users_data([user.id for user in screen.bench.session.roster.users])
    box = QPointF(table.visualRect(table.ports.index(1, 1)).center())
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(table.viewport(), QDragEnterEvent(box.toPoint(), copy, data, left, none))
    QApplication.sendEvent(table.viewport(), QDropEvent(box, copy, data, left, none))
    assert _numbers(screen, "extension")[:6] == ["", "91201", "202", "203", "204", ""]  # 201 is on a phone


def test_users_are_dragged_from_beside_the_ports(screen: GatewaysScreen) -> None:
    screen.add_model("TRI_ISDN_2")
    assert not screen.users.isVisible()
    screen.add_model("gxw4216")
    assert screen.users.isVisible()
    screen.users.filter.setText("user 3")
    model = screen.users.model
    assert [user.extension for user in model.shown] == ["203"]
    data = model.mimeData([model.index(0, 0)])
    screen.form.ports.dropped.emit(0, data)
    assert _numbers(screen, "extension")[0] == "203"
    cell = screen.form.ports.ports.index(0, 1)
    assert cell.data() == "203  User 3"
    assert cell.data(Qt.ItemDataRole.EditRole) == "203"


def test_what_does_not_fit_is_said(screen: GatewaysScreen, window: MainWindow) -> None:
    screen.bench.store.change(language="en")
    screen.add_model("ht802")
    table = screen.form.ports
    QGuiApplication.clipboard().setText("301\ts1\n302\ts2\n303\ts3")
    table.setCurrentIndex(table.ports.index(1, 1))
    QTest.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert _numbers(screen, "extension") == ["", "301"]
    assert any(text.startswith("2 line") for text in window.message_bar.texts)
    table.dropped.emit(0, drops.users_data([user.id for user in screen.bench.session.roster.users]))
    assert any(text.startswith("2 user") for text in window.message_bar.texts)


def test_del_over_several_cells_is_one_step(screen: GatewaysScreen) -> None:
    screen.add_model("ht802")
    table = screen.form.ports
    QGuiApplication.clipboard().setText("301\ts1\n302\ts2")
    table.setCurrentIndex(table.ports.index(0, 1))
    QTest.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    steps = screen.bench.session.undo.count()
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert _numbers(screen, "extension") == _numbers(screen, "secret") == ["", ""]
    assert screen.bench.session.undo.count() == steps + 1
    screen.bench.session.undo.undo()
    assert _numbers(screen, "extension") == ["301", "302"]


def test_tab_goes_down_the_form_to_the_ports(screen: GatewaysScreen, window: MainWindow) -> None:
    screen.add_model("ht802")
    form = screen.form
    order = [*form.fields.values(), form.tls, form.telnet, form.ports]
    order[0].setFocus()
    for wanted in order[1:]:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert window.focusWidget() is wanted


def test_a_port_that_something_is_wrong_with_is_marked(screen: GatewaysScreen) -> None:
    screen.add_model("ht802")
    table = screen.form.ports
    screen.edits.cell(0, "extension", "250")
    screen.edits.cell(1, "extension", "Camera 312")
    bad = table.ports.index(1, 1)
    assert "15 digits" in str(bad.data(Qt.ItemDataRole.ToolTipRole))
    screen.edits.cell(1, "extension", "user 2")
    assert _numbers(screen, "extension") == ["250", "202"]
    assert table.ports.index(1, 1).data(Qt.ItemDataRole.ToolTipRole) is None
    assert "250" in str(table.ports.index(0, 1).data(Qt.ItemDataRole.ToolTipRole))
    assert table.ports.index(0, 2).data(Qt.ItemDataRole.ToolTipRole)


def test_another_model_in_one_step(screen: GatewaysScreen, window: MainWindow) -> None:
    screen.bench.store.change(language="en")
    screen.add_model("ht814")
    for row in (0, 3):
        screen.edits.cell(row, "extension", f"20{row + 1}")
    steps = screen.bench.session.undo.count()
    screen.edits.model("ht802")
    assert screen.gateway
    assert screen.gateway.model == "ht802"
    assert screen.bench.session.undo.count() == steps + 1
    assert any("found no room: 4" in text for text in window.message_bar.texts)
    screen.bench.session.undo.undo()
    assert _numbers(screen, "extension") == ["201", "", "", "204"]


def test_a_push_from_the_form_to_the_verdict(
    screen: GatewaysScreen,
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    screen.bench.store.change(language="en")
    screen.add_model("TRI_ISDN_2")
    _fill(screen, ip="127.0.0.1", mac="00:A0:BA:12:34:56", netmask="255.255.255.0", gateway="127.0.0.254")
    screen.name_trunks.trigger()
    assert _numbers(screen, "user") == ["Patton_123456_isdn_0", "Patton_123456_isdn_1"]
    monkeypatch.setattr(FileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "x.cfg"), ""))
    screen.export.trigger()
    assert "Patton_123456_isdn_1" in (tmp_path / "x.cfg").read_text()
    with Trinity(password="once-only") as gateway:
        screen.pane.host.setText(f"127.0.0.1:{gateway.port}")
        screen.pane.host.setModified(True)
        screen.pane.password.setText("once-only")
        screen.push.trigger()
        press(window, "Push all the same")
        assert screen.stop.isEnabled()
        run = screen.pushes.of(screen.list.current)
        qtbot.waitUntil(lambda: not run.is_running, timeout=60_000)
    assert run.verdict is not None
    assert run.verdict.is_good, run.verdict
    transcript = boxes.kept(screen.bench.session.site, screen.list.current, "transcript")
    assert "copy tftp://" in transcript
    assert "once-only" not in transcript
    assert "old-box" in boxes.kept(screen.bench.session.site, screen.list.current, "before")
    assert screen.gateway
    assert screen.gateway.state == "pushed"
    screen.show_file.trigger()
    assert "exactly as it was pushed" in screen.preview._words.text()


def test_a_long_console_keeps_its_newest_lines(qtbot: QtBot, window: MainWindow) -> None:
    theme: Theme = window.bench.theme
    view, model = TerminalView(theme), TerminalModel()
    qtbot.addWidget(view)
    view.show_model(model)
    for number in range(12_000):
        model.feed(Console(0.0, f"line {number}\r\n"))
        if number % 500 == 0:
            model.flush()
    model.flush()
    assert model.rowCount() <= 10_001
    assert view.find_next("line 11999")
    assert view.currentIndex().data() == "line 11999"


def test_the_preview_says_what_is_behind_a_line_and_hides_passwords(
    screen: GatewaysScreen, qtbot: QtBot
) -> None:
    screen.bench.store.change(language="en")
    screen.add_model("ht801")
    _fill(screen, ip="192.168.1.60", pbx="pbx.example.test", admin_password="Geheim-123")
    screen.show_file.trigger()
    preview = screen.preview
    lines = preview.text.toPlainText().splitlines()
    assert "Geheim-123" not in preview.text.toPlainText()
    at = next(at for at, line in enumerate(lines) if "<P47>" in line)
    qtbot.waitUntil(lambda: preview.text.origin_at(at) == "<b>PBX</b>")
    preview.text.setTextCursor(QTextCursor(preview.text.document().findBlockByNumber(at)))
    assert preview.behind.text() == "<b>PBX</b>"
    screen.secrets.trigger()
    assert "Geheim-123" in preview.text.toPlainText()
