"""For those who can’t see the window, or have no mouse: names, a focus that shows, a way to each action."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nvprov_gui.ui.commands import choices
from nvprov_gui.ui.window import MainWindow
from tests.ui.places import places

KINDS = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTabBar,
)  # fmt: skip


@pytest.fixture(params=["en", "it"])
def spoken(request: pytest.FixtureRequest, window: MainWindow) -> Iterator[MainWindow]:
    """The window in both languages."""
    window.bench.store.change(language=request.param)
    yield window
    window.bench.store.change(language="en")


def controls(window: MainWindow) -> Iterator[QWidget]:
    """What can be used on the page that is shown."""
    for widget in window.findChildren(QWidget):
        of_qt = widget.objectName().startswith("qt_") or isinstance(widget.parent(), QAbstractSpinBox)
        if isinstance(widget, KINDS) and widget.isVisible() and not of_qt:
            yield widget


def read_aloud(widget: QWidget) -> str:
    """What a screen reader says. A combo box is named by Qt after its value on Linux: look behind that."""
    found = QAccessible.queryAccessibleInterface(widget)
    name = str(found.text(QAccessible.Text.Name)) if found else ""
    return widget.accessibleName() if isinstance(widget, QComboBox) else name


def test_everything_is_read_aloud(spoken: MainWindow) -> None:
    silent, seen = set(), 0
    for place in places(spoken):
        for widget in controls(spoken):
            seen += 1
            if not read_aloud(widget):
                silent.add(f"{place}: {type(widget).__name__} in {type(widget.parent()).__name__}")
    assert seen > 300
    assert silent == set()


def test_every_button_of_the_header_is_in_the_command_palette(window: MainWindow) -> None:
    for place in places(window):
        offered = {choice.text for choice in choices(window, "")}
        buttons = [each.action for each in window.header._buttons]
        missing = [each.text() for each in buttons if each.text().replace("&", "") not in offered]
        assert missing == [], place


def test_what_is_off_says_why(window: MainWindow) -> None:
    """A grey button's tooltip, and the palette's line beside a command that can't be given."""
    mute = set()
    for place in places(window):
        for button in window.header._buttons:
            if not button.action.isEnabled() and button.toolTip() in {"", button.action.text()}:
                mute.add(f"{place}: {button.action.text()}")
        mute |= {
            f"{place}: {each.text}" for each in choices(window, "") if not each.enabled and not each.detail
        }
    assert mute == set()


def picture(window: MainWindow, widget: QWidget) -> QImage:
    """What is painted where a widget is, with its rim."""
    QApplication.processEvents()
    place = widget.rect().translated(widget.mapTo(window, widget.rect().topLeft()))
    return window.grab(place.adjusted(-3, -3, 3, 3)).toImage()


def test_where_the_keyboard_is_can_be_seen(window: MainWindow, qtbot: QtBot) -> None:
    unseen, tried = set(), set()
    for place in places(window):
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        for widget in list(controls(window)):
            wants = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
            if not wants or widget.visibleRegion().isEmpty():
                continue
            window.centralWidget().setFocus()
            before = picture(window, widget)
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            assert widget.hasFocus(), (place, read_aloud(widget))
            tried.add(type(widget).__name__)
            if picture(window, widget) == before:
                unseen.add(f"{place}: {type(widget).__name__} {read_aloud(widget)}")
    assert tried >= {"QCheckBox", "QComboBox", "QLineEdit", "Table", "QTabBar", "ActionButton", "Chip"}
    assert unseen == set()
