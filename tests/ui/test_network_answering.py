"""The switches of the serving process: what the child is told, the countdown, the end by itself."""

from __future__ import annotations

import httpx
import pytest
from pytestqt.qtbot import QtBot

from nvprov_gui.qt.child import ChildState
from nvprov_gui.ui.screens.network.answering import AnsweringPage
from nvprov_gui.ui.screens.network.screen import NetworkScreen
from nvprov_gui.ui.window import MainWindow
from tests.ui.conftest import MACS


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> AnsweringPage:
    window.show_screen("network")
    screen = window.current
    assert isinstance(screen, NetworkScreen)
    screen.turn_to(screen.answering)
    assert not screen.answering.trust.isEnabled()
    window.bench.serving.start("127.0.0.1")
    qtbot.waitUntil(lambda: window.bench.serving.state is ChildState.READY, timeout=30_000)
    return screen.answering


def test_a_phone_without_a_link_is_served_while_the_network_is_trusted(
    page: AnsweringPage, window: MainWindow, qtbot: QtBot
) -> None:
    base = window.bench.serving.url
    url = f"{base.rstrip('/')}/{MACS[1]}.cfg"

    def status() -> int:
        return httpx.get(
            url, headers={"User-Agent": "Yealink SIP-T46U 108.86.0.20"}, trust_env=False
        ).status_code

    assert status() == 404
    page.trust.click()
    qtbot.waitUntil(lambda: status() == 200, timeout=10_000)
    page.trust.click()
    qtbot.waitUntil(lambda: status() == 404, timeout=10_000)


def test_plug_and_play_counts_down_and_falls_silent(
    page: AnsweringPage, window: MainWindow, qtbot: QtBot
) -> None:
    page.pnp.click()
    assert window.bench.serving.is_wished("pnp")
    assert "left" in page._left.text()
    assert not page.minutes.isEnabled()
    page.pnp.click()
    assert page._left.text() == ""
    window.bench.serving.stop()
    assert not page.pnp.isEnabled()
