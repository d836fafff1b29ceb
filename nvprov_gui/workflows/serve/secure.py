"""HTTPS beside HTTP, for sites whose phones must not be listened to."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from nvprov_gui.serving.addresses import best_address, own_addresses
from nvprov_gui.serving.server import SECURE_PORTS, HttpServer
from nvprov_gui.serving.shelf import Shelf
from nvprov_gui.storage import Site
from nvprov_gui.workflows.serve.certificate import identity_of, tls_context
from nvprov_gui.workflows.serve.events import Events


@dataclass
class Secure:
    """The second server, on while a technician wants it."""

    site: Site
    shelf: Shelf
    events: Events
    _server: HttpServer | None = None

    async def start(self, bind: str) -> None:
        """Listen with the site's certificate and tell where.

        Raises:
            UserError: no port can be had, or the certificate can't be kept.
        """
        await self.stop()
        anywhere = bind in ("", "0.0.0.0", "::")  # noqa: S104 - compared, not bound
        addresses = tuple(own_addresses()) if anywhere else (bind,)
        identity = await asyncio.to_thread(identity_of, self.site, addresses)
        context = await asyncio.to_thread(tls_context, identity)
        server = HttpServer(self.shelf, context)
        await server.start(bind or "0.0.0.0", None, SECURE_PORTS)  # noqa: S104 - phones are elsewhere
        self._server = server
        host = best_address() if anywhere else bind
        shown = f"[{host}]" if ":" in host else host
        url = f"https://{shown}{'' if server.port == SECURE_PORTS[0] else f':{server.port}'}/provisioning/"
        self.events.emit("https", url=url, fingerprint=identity.fingerprint, text=f"Also at {url}")

    async def stop(self) -> None:
        """Stop listening."""
        if self._server is not None:
            await self._server.stop()
            self._server = None
