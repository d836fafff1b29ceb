"""The event loop in which trunks are tested."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

_Found = TypeVar("_Found")


def run_sending(work: Coroutine[Any, Any, _Found]) -> _Found:
    """As ``asyncio.run``, but what was sent last goes out before its socket is closed.

    Windows' usual loop only notes a datagram when it is sent: a call's BYE would stay behind.
    """
    with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
        return runner.run(work)
