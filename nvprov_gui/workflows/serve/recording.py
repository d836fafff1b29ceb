"""Recording a phone's boot in the serving process: HTTP and TFTP, SIP, and DHCP where it may be heard."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from dataclasses import dataclass

from nvprov_gui.discovery.dhcp_listen import open_listener, request_payload
from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.storage import Site
from nvprov_gui.workflows.serve.capture import Capture, Recorder
from nvprov_gui.workflows.serve.events import Events
from nvprov_gui.workflows.serve.plug import Plug

_LONGEST = 2048


@dataclass
class Recording:
    """Begins and ends the one recording."""

    site: Site
    events: Events
    recorder: Recorder
    plug: Plug
    _dhcp: socket.socket | None = None
    _listens: bool = False

    async def begin(self, mac: MacAddress, bind: str) -> None:
        """Record a phone of the site from now on.

        Raises:
            UserError: no such phone.
        """
        phone = self.site.phone(mac)
        if phone is None:
            raise UserError(f"There is no phone {mac.colons} in this site.")
        await self.stop()
        capture = self.recorder.begin(phone)
        self.plug.tap = capture.sip
        await self._listen_to_sip(capture, bind)
        self._listen_to_dhcp(capture)
        self.events.emit("recording", mac=mac, text="Restart the phone now.")

    async def end(self) -> None:
        """Hand the recording over.

        Raises:
            UserError: nothing is being recorded.
        """
        ended = self.recorder.end()
        await self.stop()
        self.events.emit("recorded", mac=ended.phone.mac, contents=ended.text())

    async def stop(self) -> None:
        """Let go of everything."""
        self.recorder.capture = self.plug.tap = None
        if self._listens and self.plug.silent:
            self.plug.stop()
        self._listens = False
        if self._dhcp is not None:
            asyncio.get_running_loop().remove_reader(self._dhcp)
            self._dhcp.close()
            self._dhcp = None

    async def _listen_to_sip(self, capture: Capture, bind: str) -> None:
        if self.plug.running:
            return
        try:
            await self.plug.listen(bind)
            self._listens = True
            capture.note("Plug and play is off: SIP is heard, not answered.")
        except UserError as error:
            capture.note(f"SIP is not heard: {error}")

    def _listen_to_dhcp(self, capture: Capture) -> None:
        try:
            listener = open_listener()
        except UserError as error:
            capture.note(str(error))
            return
        listener.setblocking(False)  # noqa: FBT003 - the socket's own signature
        self._dhcp = listener

        def heard() -> None:
            with contextlib.suppress(OSError):
                capture.dhcp(request_payload(listener.recv(_LONGEST)))

        asyncio.get_running_loop().add_reader(listener, heard)
