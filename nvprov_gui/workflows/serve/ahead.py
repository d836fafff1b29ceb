"""Files are rendered before phones ask, while nobody does: a site that boots at once finds them ready."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from time import monotonic

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.phone import Phone
from nvprov_gui.workflows.serve.publisher import Publisher
from nvprov_gui.workflows.simulate.phone import typical_user_agent

_QUIET_SECONDS = 0.2
"""After a request: rendering waits so long, phones go first."""
_SETTLE_SECONDS = 0.3
"""After a change: an edit seldom comes alone."""


class Ahead:
    """Renders what is likely to be asked next: first-contact files, then those of the second fetch."""

    def __init__(self, publisher: Publisher) -> None:
        self._publisher = publisher
        self._again = asyncio.Event()

    def changed(self) -> None:
        """The site changed: look through it again."""
        self._again.set()

    async def run(self, base: str) -> None:
        """Work until cancelled; ``base`` is where phones are told to ask."""
        while True:
            self._again.clear()
            await self._all(base)
            await self._again.wait()
            await asyncio.sleep(_SETTLE_SECONDS)

    async def _all(self, base: str) -> None:
        for phone, complete in self._likely():
            while monotonic() - self._publisher.asked_at < _QUIET_SECONDS:
                await asyncio.sleep(_QUIET_SECONDS / 4)
            if self._again.is_set() or not self._prepared(phone, base, complete=complete):
                return
            await asyncio.sleep(0)

    def _likely(self) -> Iterator[tuple[Phone, bool]]:
        phones = [one for one in self._publisher.journal.snapshot.phones() if one.extension and one.model]
        for complete in (False, True):
            yield from ((phone, complete) for phone in phones)

    def _prepared(self, phone: Phone, base: str, *, complete: bool) -> bool:
        agent = phone.user_agent or typical_user_agent(phone)
        try:
            return self._publisher.prepare(phone, base, agent, complete=complete)
        except UserError:  # said when the phone asks
            return True
