"""Plug and play for a site's phones: who is answered, with which link."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone
from nvprov_gui.serving.addresses import own_addresses, provoke
from nvprov_gui.serving.pnp import PnpServer
from nvprov_gui.serving.pnp_messages import Subscription
from nvprov_gui.storage import Site
from nvprov_gui.workflows import refusals
from nvprov_gui.workflows.home import first_link
from nvprov_gui.workflows.serve.events import Events
from nvprov_gui.workflows.serve.strangers import Strangers

LISTEN_SECONDS = 3.0
"""Listen before the first answer: another server on the network shows itself in this time."""
_ASK_AGAIN = 0.15
"""Seconds for an ARP answer before the neighbour table is read again."""


_REMEMBERED = 2_000
"""Refusals kept to tell each once."""


@dataclass
class Plug:
    """Answers phones that are in the site, open and have a user; silent to all others."""

    site: Site
    events: Events
    strangers: Strangers
    http_port: int
    tap: Callable[[str, bytes, str], None] | None = None
    """Is shown every SIP message that comes or goes."""
    silent: bool = False
    """Listen only: for a recording."""
    _server: PnpServer | None = None
    _until: asyncio.TimerHandle | None = None
    _may_answer_from: float = 0.0
    _told: dict[tuple[str, str], None] = field(default_factory=dict)
    """Call-ID and reason of what was refused."""

    async def listen(self, bind: str) -> None:
        """Hear phones without answering any; nothing is sent.

        Raises:
            UserError: the port is taken or no network can be joined.
        """
        self.stop()
        self._server = await self._listening(bind)
        self.silent = True

    async def _listening(self, bind: str) -> PnpServer:
        interfaces = [bind] if bind not in ("", "0.0.0.0") else own_addresses()  # noqa: S104
        server = PnpServer(self, interfaces or ["127.0.0.1"], tap=self._show)
        await server.start()
        return server

    def _show(self, way: str, data: bytes, address: str) -> None:
        if self.tap is not None:
            self.tap(way, data, address)

    async def start(self, bind: str, minutes: float = 0.0) -> None:
        """Listen, look for other servers, then answer; stops by itself after ``minutes`` if given.

        Raises:
            UserError: the port is taken or no network can be joined.
        """
        self.stop()
        loop = asyncio.get_running_loop()
        self._server = server = await self._listening(bind)
        self._may_answer_from = loop.time() + LISTEN_SECONDS
        server.look_for_others()
        if minutes:
            self._until = loop.call_later(minutes * 60, self._time_is_up)

    def stop(self) -> None:
        """Fall silent."""
        if self._until is not None:
            self._until.cancel()
            self._until = None
        if self._server is not None:
            self._server.stop()
            self._server = None
        self.silent = False

    @property
    def running(self) -> bool:
        """Whether phones are answered."""
        return self._server is not None and not self.silent

    def _time_is_up(self) -> None:
        self.stop()
        self.events.emit("pnp_stopped", text="Plug and play has stopped: its time is up.")

    # what the server asks

    def asked(
        self, subscription: Subscription, address: str, here: str, answer: Callable[[str], None]
    ) -> None:
        """Answer an opened phone once the listening time is over and its address is checked."""
        if self.silent:
            return
        loop = asyncio.get_running_loop()
        if self.strangers.neighbour(address) is None:
            provoke(address)
        wait = max(self._may_answer_from - loop.time(), _ASK_AGAIN)
        loop.call_later(wait, self._decide, subscription, address, here, answer)

    def _decide(
        self, subscription: Subscription, address: str, here: str, answer: Callable[[str], None]
    ) -> None:
        phone = self.site.phone(subscription.mac)
        if phone is None:
            return
        port = "" if self.http_port == 80 else f":{self.http_port}"  # noqa: PLR2004 - HTTP's own
        url = first_link(self.site, phone, f"http://{here}{port}/provisioning/")
        reason = self._why_not(phone, address, url)
        if not reason:
            answer(url)
        elif self._is_news(subscription.call_id, reason):
            self.events.emit("pnp", mac=phone.mac, address=address, text=reason, status=0)

    def _is_news(self, call: str, reason: str) -> bool:
        """Whether this was not yet told of this question: phones repeat it until they are answered."""
        if (call, reason) in self._told:
            return False
        if len(self._told) >= _REMEMBERED:
            self._told.pop(next(iter(self._told)))
        self._told[call, reason] = None
        return True

    def _why_not(self, phone: Phone, address: str, url: str) -> str:
        if not phone.model:
            return refusals.NO_MODEL.sentence()
        return self.strangers.why_not(phone, address) if url else refusals.OLD_LINK.sentence()

    def accepted_url(self, mac: MacAddress, address: str) -> None:
        """The phone took its link."""
        self.events.emit("pnp", mac=mac, address=address, status=200, text="took its link by plug and play")

    def other_server(self, address: str) -> None:
        """Say who else answers."""
        text = f"Another plug-and-play server answers at {address}. Phones may follow it instead."
        self.events.emit("pnp_other", address=address, text=text)
