"""The question for a passphrase: all of it can be read, whatever it says."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from nvprov_gui.ui.widgets.passphrase import PassphraseDialog

LONG = "Give the passphrase of “A hotel with quite a long name at the seaside”. " * 3


@pytest.fixture
def dialog(qtbot: QtBot) -> PassphraseDialog:
    """Asks twice."""
    made = PassphraseDialog(LONG.strip(), twice=True)
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_is_cut_and_nothing_jumps_when_the_two_differ(dialog: PassphraseDialog) -> None:
    before = dialog.size(), dialog.buttons.pos()
    dialog.first.setText("one")
    dialog.second.setText("two")
    QApplication.processEvents()
    assert (dialog.size(), dialog.buttons.pos()) == before
    shown = [label for label in dialog.findChildren(QLabel) if label.isVisible() and label.text()]
    assert "The two are not alike." in [label.text() for label in shown]
    for widget in (*shown, dialog.first, dialog.second, dialog.buttons):
        assert widget.height() >= needed(widget), widget
        assert widget.geometry().bottom() < dialog.height()


def needed(widget: QWidget) -> int:
    """How high it must be to be read."""
    return max(widget.heightForWidth(widget.width()), widget.minimumSizeHint().height())


def test_a_new_passphrase_comes_with_a_warning(dialog: PassphraseDialog, qtbot: QtBot) -> None:
    said = "A lost passphrase can't be recovered: note it down in a safe place."
    assert said in [label.text() for label in dialog.findChildren(QLabel)]
    once = PassphraseDialog("Give it.", twice=False)
    qtbot.addWidget(once)
    assert said not in [label.text() for label in once.findChildren(QLabel)]
