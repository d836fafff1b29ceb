"""Signals that end the serving process in order: what phones did is written down first."""

from __future__ import annotations

import signal
from asyncio import AbstractEventLoop
from collections.abc import Callable

_NAMES = ("SIGTERM", "SIGINT", "SIGBREAK")
"""SIGBREAK is Windows' Ctrl+Break, which one program may send to another there."""


def stop_on_signals(loop: AbstractEventLoop, stop: Callable[[], None]) -> None:
    """Call ``stop`` in the loop when one of the signals comes; to be called in the main thread."""
    for number in (getattr(signal, name) for name in _NAMES if hasattr(signal, name)):
        try:
            loop.add_signal_handler(number, stop)
        except NotImplementedError:  # Windows: the loop knows no signals, Python does
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop))
