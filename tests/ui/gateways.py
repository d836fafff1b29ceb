"""Gateways to fill the gateways screen with."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from nvprov_gui.ui.screens.gateways.screen import GatewaysScreen
from nvprov_gui.ui.window import MainWindow
from nvprov_gui.workflows.gateways import boxes

GOOD = {
    "ip": "192.168.1.60",
    "mac": "00:A0:BA:12:34:56",
    "netmask": "255.255.255.0",
    "gateway": "192.168.1.254",
    "pbx": "pbx.example.test",
    "isdn": [{"type": "pp", "number": "20001", "user": "one", "secret": "a"}],
}


@pytest.fixture
def screen(window: MainWindow) -> GatewaysScreen:
    """The gateways screen, in English."""
    window.show_screen("gateways")
    assert isinstance(window.current, GatewaysScreen)
    window.bench.store.change(language="en")
    return window.current


def add(screen: GatewaysScreen, model: str = "TRI_ISDN_2", **values: object) -> None:
    screen.add_model(model)
    gateway = screen.gateway
    assert gateway is not None
    changed = {**gateway.values, **values}
    screen.bench.session.edit(lambda site: boxes.change(site, gateway.id, "fill", changed))
    screen.refresh()


def messages(window: MainWindow) -> str:
    return "\n".join(window.message_bar.texts)


def press(window: MainWindow, text: str) -> None:
    """Press a button of the messages."""
    [each for each in window.message_bar.findChildren(QPushButton) if each.text() == text][-1].click()
