"""A tel: link that is clicked comes to the click-to-call page, through another process too."""

from __future__ import annotations

import subprocess
import sys

from pytestqt.qtbot import QtBot

from nvprov_gui.ui.screens.pbx.screen import PbxScreen
from nvprov_gui.ui.window import MainWindow


def test_a_number_stands_ready_and_is_not_called(window: MainWindow, qtbot: QtBot) -> None:
    window.calls.take("tel:+39-0721-405516")
    screen = window.current
    assert isinstance(screen, PbxScreen)
    assert screen.page is screen.calling
    assert screen.calling.number.text() == "tel:+39-0721-405516"
    window.show_screen("phones")
    window.calls.take("callto:201")
    assert window.current is screen
    assert screen.calling.number.text() == "callto:201"


def test_a_second_start_gives_the_link_to_the_first_window(window: MainWindow, qtbot: QtBot) -> None:
    window.calls.listen()
    second = subprocess.Popen([sys.executable, "-m", "nvprov_gui", "tel:0721405516"])
    qtbot.waitUntil(lambda: isinstance(window.current, PbxScreen), timeout=20_000)
    screen = window.current
    assert isinstance(screen, PbxScreen)
    qtbot.waitUntil(lambda: screen.calling.number.text() == "tel:0721405516")
    assert second.wait(20) == 0


def test_without_a_site_it_waits_for_one(window: MainWindow, qtbot: QtBot) -> None:
    site = window.bench.session.site
    path, key = site.path, site.key
    window.bench.session.close()
    window.calls.take("tel:0721405516")
    from nvprov_gui.storage import Role, Site, Unlock

    window.bench.session.open(Site.open(path, Unlock(key=key), Role.EDITOR))
    screen = window.current
    assert isinstance(screen, PbxScreen)
    assert screen.calling.number.text() == "tel:0721405516"
