"""Phones that boot: first contact, second fetch, and what came of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from nvprov_gui.workflows.simulate.phone import SimulatedPhone
from nvprov_gui.workflows.simulate.pnp import ask

_TIMEOUT = 30.0
_OK = 200


@dataclass(frozen=True, slots=True)
class Boot:
    """How a boot ended. ``reason`` is empty for a phone that came through."""

    phone: SimulatedPhone
    account: str = ""
    reason: str = ""
    seconds: float = 0.0
    fetches: tuple[float, ...] = ()
    """Seconds of each fetch that was answered."""


async def boot_all(
    plan: Sequence[tuple[SimulatedPhone, str]],
    stagger: float = 0.0,
    at_once: int = 64,
    *,
    tries: bool = False,
) -> AsyncIterator[Boot]:
    """Boot phones with their first URLs, ``stagger`` seconds apart; yields them as they finish.

    A phone whose URL is empty asks the network for one, by plug and play. With ``tries`` they first ask
    for the files that their vendor's phones do without.
    """
    gate = asyncio.Semaphore(at_once)
    tasks = [
        asyncio.create_task(_boot(gate, phone, url, at * stagger, tries=tries))
        for at, (phone, url) in enumerate(plan)
    ]
    for task in asyncio.as_completed(tasks):
        yield await task


async def _boot(
    gate: asyncio.Semaphore, phone: SimulatedPhone, url: str, delay: float, *, tries: bool
) -> Boot:
    await asyncio.sleep(delay)
    loop = asyncio.get_running_loop()
    async with gate:
        started = loop.time()
        try:
            told = url or await ask(phone)
        except (OSError, TimeoutError):
            return Boot(phone, reason="nobody answers plug and play")
        for tried in phone.tries(told) if tries else ():
            await _fetch(phone, tried)
        first = await _fetch(phone, told)
        between = loop.time()
        if isinstance(first, Boot):
            return first
        following = phone.next_url(first)
        if not following:
            return Boot(phone, reason="its file names no provisioning URL")
        second = await _fetch(phone, following)
        if isinstance(second, Boot):
            return second
        ended = loop.time()
        return Boot(phone, phone.account(second), "", ended - started, (between - started, ended - between))


async def _fetch(phone: SimulatedPhone, url: str) -> str | Boot:
    try:
        async with asyncio.timeout(_TIMEOUT):
            status, body = await _get(phone.requested(url), phone.user_agent)
    except (OSError, TimeoutError, ValueError, IndexError) as error:
        return Boot(phone, reason=f"no answer: {type(error).__name__}")
    return body if status == _OK else Boot(phone, reason=f"refused with {status}")


async def _get(url: str, user_agent: str) -> tuple[int, str]:
    """One GET on a connection of its own, as a phone does it.

    A client library takes ten times as long: a storm of a thousand would measure the client.
    """
    parts = urlsplit(url)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port or 80)
    try:
        lines = (f"GET {parts.path} HTTP/1.1", f"Host: {parts.netloc}", f"User-Agent: {user_agent}")
        writer.write("\r\n".join((*lines, "Connection: close", "", "")).encode("latin-1"))
        answer = await reader.read(-1)
    finally:
        writer.close()
    start, _, body = answer.partition(b"\r\n\r\n")
    return int(start.split(b" ", 2)[1]), body.decode("utf-8")
