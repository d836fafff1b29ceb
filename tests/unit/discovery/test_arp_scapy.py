"""Raw frames by scapy: how an interface is named, and where nothing can be sent."""

from __future__ import annotations

import importlib
from types import ModuleType

import pytest

from nvprov_gui.discovery import arp_scapy


@pytest.fixture
def sockets() -> ModuleType:
    """Where scapy keeps which sockets it uses; it chooses them while it is imported."""
    try:
        return importlib.import_module("scapy.layers.l2")
    except AttributeError as error:
        pytest.skip(f"no whole Windows: {error}")


@pytest.mark.parametrize(
    ("interface", "device"),
    [
        ("{8D0F4E7B-0A77-4C3A-9C1E-5C2F4E2B1A00}", r"\Device\NPF_{8D0F4E7B-0A77-4C3A-9C1E-5C2F4E2B1A00}"),
        ("en0", "en0"),
        (None, None),
    ],
)
def test_windows_interfaces_are_named_as_npcap_names_them(
    sockets: ModuleType, monkeypatch: pytest.MonkeyPatch, interface: str | None, device: str | None
) -> None:
    named = []
    monkeypatch.setattr(sockets.conf, "L2socket", lambda **options: named.append(options["iface"]))
    arp_scapy._open(interface)
    assert named == [device]


@pytest.mark.parametrize("error", [AttributeError, ImportError, OSError, RuntimeError])
def test_a_system_where_scapy_fails_sends_no_frames(
    monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def fails(_interface: str | None) -> None:
        raise error("function 'SspiGetTargetHostName' not found")

    monkeypatch.setattr(arp_scapy, "_open", fails)
    assert not arp_scapy.is_usable()


class Deaf:
    """A driver that says it is readable, and waits for ever for a frame that it hasn't."""

    def select(self, links: list[object], _seconds: float) -> list[object]:
        return links

    def recv(self) -> None:
        pytest.fail("it would wait for ever")

    def nonblock_recv(self) -> None:
        return None


def test_a_driver_that_waits_for_a_frame_keeps_no_search_from_ending() -> None:
    assert list(arp_scapy._heard(Deaf(), {"10.0.0.1"}, 0.05)) == []  # type: ignore[arg-type]
