"""The real window with a small site in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nvprov_gui.app import build
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.storage import Site, Unlock
from nvprov_gui.ui.window import MainWindow
from nvprov_gui.workflows.sites import create_site

UNLOCK = Unlock(passphrase="for tests", use_keyring=False)
MACS = tuple(MacAddress(f"805ec00000{n:02x}") for n in range(1, 6))


def make_site(path: Path) -> Site:
    """Four users, five phones; the second phone is the first user's."""
    site = create_site(path, "Hotel Miramare", "pbx.example.test", UNLOCK)
    with site.act("Fill") as act:
        users = [act.add_user(name=f"User {n}", extension=str(200 + n)) for n in range(1, 5)]
        for n, mac in enumerate(MACS, 1):
            act.add_phone(mac, "yealink", "yealink-T46", location=f"Room {n}")
        act.assign(MACS[1], users[0].id)
    return site


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    """The window on the phones screen."""
    made = build(qapp)
    made.bench.store.geometry.clear()  # how a test before left columns and pages
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.bench.session.open(make_site(tmp_path / "hotel.nvprov"))
    made.show_screen("phones")
    qtbot.waitUntil(lambda: made.current.model.rowCount() == 5)
    yield made
    made.bench.session.close()
    made.bench.tasks.stop()
