"""Two short tones, for somebody who looks at a box and not at the screen. No sound library is needed."""

from __future__ import annotations

import contextlib
import math
import shutil
import struct
import sys
import wave
from pathlib import Path

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication

from nvprov_gui.qt import paths

_RATE = 22_050
_TONES = {"good": ((1320, 70),), "bad": ((330, 140), (247, 220))}
"""Hertz and milliseconds, one after another."""
_LOUDNESS = 9000
_PLAYERS = ("pw-play", "paplay", "aplay", "afplay")


def play(name: str) -> None:
    """Play ``good`` or ``bad`` and return at once; the system's bell where nothing can play."""
    if sys.platform == "win32":
        import winsound

        with contextlib.suppress(RuntimeError):  # a computer without a sound card
            winsound.PlaySound(str(_file(name)), winsound.SND_FILENAME | winsound.SND_ASYNC)
        return
    player = next(filter(None, map(shutil.which, _PLAYERS)), None)
    if player is None or not QProcess.startDetached(player, [str(_file(name))])[0]:
        QApplication.beep()


def _file(name: str) -> Path:
    """The tone as a WAV file; it can be made again at any time, so it lies in the cache."""
    path = paths.cache_folder() / f"{name}.wav"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        with wave.open(str(path), "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(2)
            sound.setframerate(_RATE)
            sound.writeframes(b"".join(samples(hertz, ms) for hertz, ms in _TONES[name]))
    return path


def samples(hertz: int, milliseconds: int) -> bytes:
    """A sine as 16-bit samples that fades out, so that it doesn't click."""
    count = _RATE * milliseconds // 1000
    step = 2 * math.pi * hertz / _RATE
    tones = (int(_LOUDNESS * (1 - at / count) * math.sin(at * step)) for at in range(count))
    return struct.pack(f"<{count}h", *tones)
