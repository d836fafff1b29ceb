"""Tones on Windows."""

from __future__ import annotations

import sys
from types import SimpleNamespace

import pytest

from nvprov_gui.qt import sound


def test_a_computer_without_a_sound_card_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def play(name: str, flags: int) -> None:
        asked.append((name, flags))
        raise RuntimeError("Failed to play sound")

    winsound = SimpleNamespace(PlaySound=play, SND_FILENAME=0x20000, SND_ASYNC=1)
    monkeypatch.setitem(sys.modules, "winsound", winsound)
    monkeypatch.setattr(sound, "sys", SimpleNamespace(platform="win32"))
    sound.play("good")
    ((name, flags),) = asked
    assert name.endswith("good.wav")
    assert flags == 0x20001
