"""Phones that boot: first contact, second fetch, and what came of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass

import httpx

from nvprov_gui.workflows.simulate.phone import SimulatedPhone

_TIMEOUT = 30.0
_OK = 200


@dataclass(frozen=True, slots=True)
class Boot:
    """How a boot ended. ``reason`` is empty for a phone that came through."""

    phone: SimulatedPhone
    account: str = ""
    reason: str = ""
    seconds: float = 0.0


async def boot_all(
    plan: Sequence[tuple[SimulatedPhone, str]], stagger: float = 0.0, at_once: int = 64
) -> AsyncIterator[Boot]:
    """Boot phones with their first URLs, ``stagger`` seconds apart; yields them as they finish."""
    gate = asyncio.Semaphore(at_once)
    limits = httpx.Limits(max_connections=at_once, max_keepalive_connections=0)
    async with httpx.AsyncClient(
        timeout=_TIMEOUT, limits=limits, follow_redirects=True, trust_env=False
    ) as client:
        tasks = [
            asyncio.create_task(_boot(client, gate, phone, url, at * stagger))
            for at, (phone, url) in enumerate(plan)
        ]
        for task in asyncio.as_completed(tasks):
            yield await task


async def _boot(
    client: httpx.AsyncClient, gate: asyncio.Semaphore, phone: SimulatedPhone, url: str, delay: float
) -> Boot:
    await asyncio.sleep(delay)
    loop = asyncio.get_running_loop()
    async with gate:
        started = loop.time()
        first = await _fetch(client, phone, url)
        if isinstance(first, Boot):
            return first
        following = phone.next_url(first)
        if not following:
            return Boot(phone, reason="its file names no provisioning URL")
        second = await _fetch(client, phone, following)
        if isinstance(second, Boot):
            return second
        return Boot(phone, account=phone.account(second), seconds=loop.time() - started)


async def _fetch(client: httpx.AsyncClient, phone: SimulatedPhone, url: str) -> str | Boot:
    try:
        answer = await client.get(phone.requested(url), headers={"User-Agent": phone.user_agent})
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        return Boot(phone, reason=f"no answer: {type(error).__name__}")
    if answer.status_code != _OK:
        return Boot(phone, reason=f"refused with {answer.status_code}")
    return answer.text
