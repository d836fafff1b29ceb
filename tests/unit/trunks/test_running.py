"""What a trunk's test says last is heard."""

from __future__ import annotations

import asyncio
import socket

from nvprov_gui.trunks.running import run_sending


def test_the_last_datagram_goes_out_before_the_loop_ends() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as heard:
        heard.bind(("127.0.0.1", 0))
        heard.settimeout(5)

        async def say() -> type[asyncio.AbstractEventLoop]:
            loop = asyncio.get_running_loop()
            transport, _ = await loop.create_datagram_endpoint(
                asyncio.DatagramProtocol, remote_addr=heard.getsockname()
            )
            transport.sendto(b"INVITE")
            transport.sendto(b"BYE")
            transport.close()
            return type(loop)

        assert run_sending(say()) is asyncio.SelectorEventLoop  # on Windows the usual one is another
        assert [heard.recv(100), heard.recv(100)] == [b"INVITE", b"BYE"]
