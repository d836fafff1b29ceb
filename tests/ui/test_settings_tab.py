"""The inspector's list of settings speaks as the Settings screen does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nvprov_gui.ui.window import MainWindow
from tests.ui.conftest import MACS


def test_settings_have_their_words_and_tell_their_names(window: MainWindow, qtbot: QtBot) -> None:
    with window.bench.session.site.act("Set") as act:
        act.set_parameter("phone", MACS[1], "linekey_type_3", "blf")
        act.set_parameter("phone", MACS[1], "linekey_value_3", "202")
        act.set_parameter("phone", MACS[1], "ldap_port", "389")
        act.set_parameter("phone", MACS[1], "adminpw", "geheim")
    window.current.reveal(MACS[1])
    inspector = window.current.inspector
    inspector.tabs.setCurrentIndex(1)
    model = inspector.settings_tab.model
    qtbot.waitUntil(lambda: model.rowCount() > 4)
    rows = {setting.name: at for at, setting in enumerate(model.shown)}

    def texts(name: str, role: int = Qt.ItemDataRole.DisplayRole) -> tuple[str, str]:
        return tuple(str(model.index(rows[name], column).data(role)) for column in (0, 1))  # type: ignore[return-value]

    assert texts("linekey_type_3") == ("Line key 3", "BLF (user's state)")
    assert texts("linekey_value_3") == ("Line key 3, value", "202")
    assert texts("ldap_port") == ("Phonebook: Port", "389")
    assert texts("adminpw")[0] == "Administrator password"
    tips = texts("linekey_type_3", Qt.ItemDataRole.ToolTipRole)
    assert tips == ("Line key 3\nlinekey_type_3", "BLF (user's state)\nblf")
    assert "geheim" not in "".join(texts("adminpw", Qt.ItemDataRole.ToolTipRole))
    model.set_filter("linekey_type_3")
    assert model.rowCount() == 1
