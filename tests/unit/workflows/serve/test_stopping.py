"""Signals end the serving process in order, also where the event loop knows none."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable, Iterator

import pytest

from nvprov_gui.workflows.serve.stopping import stop_on_signals


class WithoutSignals(asyncio.SelectorEventLoop):
    """As every event loop on Windows."""

    def add_signal_handler(self, sig: int, callback: Callable[..., object], *args: object) -> None:
        raise NotImplementedError


@pytest.fixture(autouse=True)
def handlers() -> Iterator[None]:
    kinds = (signal.SIGTERM, signal.SIGINT)
    before = [signal.getsignal(kind) for kind in kinds]
    yield
    for kind, handler in zip(kinds, before, strict=True):
        signal.signal(kind, handler)


async def stopped_by(number: int) -> None:
    stop = asyncio.Event()
    stop_on_signals(asyncio.get_running_loop(), stop.set)
    signal.raise_signal(number)
    await asyncio.wait_for(stop.wait(), 5)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("loop", [asyncio.SelectorEventLoop, WithoutSignals])
def test_a_signal_stops(loop: Callable[[], asyncio.AbstractEventLoop], number: int) -> None:
    with asyncio.Runner(loop_factory=loop) as runner:
        runner.run(stopped_by(number))
