"""Speech without a sound device: G.711 in RTP (RFC 3550, 3551), digits (RFC 4733), its quality (G.107)."""

from __future__ import annotations

import asyncio
import math
import secrets
import struct
import time
from dataclasses import dataclass

PCMU, PCMA, TELEPHONE_EVENT = 0, 8, 101
NAMES = {"ulaw": PCMU, "alaw": PCMA, "g722": 9, "g729": 18}
_RATE, _FRAME = 8000, 160
"""Samples per second, and of a packet of 20 ms."""
_SECONDS = _FRAME / _RATE
_TONE_HZ, _LEVEL = 440.0, 8000
_DIGITS = "0123456789*#ABCD"
_GOOD_LOSS_ROBUSTNESS = 4.3
"""Bpl of G.711 without concealment (ITU-T G.113)."""


def ulaw(sample: int) -> int:
    """A 16-bit sample in µ-law (ITU-T G.711)."""
    sign, magnitude = (0x80, -sample) if sample < 0 else (0, sample)
    magnitude = min(magnitude, 32635) + 132
    exponent = magnitude.bit_length() - 8
    mantissa = (magnitude >> (exponent + 3)) & 0x0F
    return ~(sign | exponent << 4 | mantissa) & 0xFF


def alaw(sample: int) -> int:
    """A 16-bit sample in A-law (ITU-T G.711)."""
    sign, magnitude = (0x80, sample) if sample >= 0 else (0, -sample - 1)
    magnitude = min(magnitude, 32767) >> 4
    exponent = max(magnitude.bit_length() - 4, 0)
    mantissa = (magnitude >> max(exponent - 1, 0)) & 0x0F if exponent else magnitude & 0x0F
    return (sign | exponent << 4 | mantissa) ^ 0x55


def tone(payload: int) -> bytes:
    """One second of a tone in a codec, to be repeated."""
    code = alaw if payload == PCMA else ulaw
    wave = (int(_LEVEL * math.sin(2 * math.pi * _TONE_HZ * at / _RATE)) for at in range(_RATE))
    return bytes(code(sample) for sample in wave)


@dataclass(frozen=True, slots=True)
class Quality:
    """What was heard: packets, loss from 0 to 1, jitter in seconds (RFC 3550 §6.4.1), MOS from 1 to 4.5."""

    sent: int
    received: int
    loss: float
    jitter: float
    digits: str = ""

    @property
    def mos(self) -> float:
        """The mean opinion score by the E-model for G.711, delay taken as small."""
        if not self.received:
            return 1.0
        impairment = 95 * self.loss * 100 / (self.loss * 100 + _GOOD_LOSS_ROBUSTNESS) if self.loss else 0.0
        rating = max(93.2 - impairment - min(self.jitter * 1000 / 10, 10), 0)
        return round(1 + 0.035 * rating + 7e-6 * rating * (rating - 60) * (100 - rating), 2)

    @property
    def is_two_way(self) -> bool:
        """Whether speech came back."""
        return self.received > 0


class RtpEnd(asyncio.DatagramProtocol):
    """One end of a stream: sends a tone and digits, measures what comes."""

    def __init__(self) -> None:
        self._transport: asyncio.DatagramTransport | None = None
        self._sequence, self._stamp = secrets.randbelow(60000), secrets.randbelow(1 << 30)
        self._source = secrets.randbits(32)
        self._peer: tuple[str, int] | None = None
        self.sent = self.received = 0
        self._first = self._last = -1
        self._jitter, self._transit = 0.0, 0.0
        self.digits = ""
        self._last_event = -1

    async def open(self, host: str) -> int:
        """Take an even port, as RTP wants it (RFC 3550 §11); gives it."""
        loop = asyncio.get_running_loop()
        while True:
            transport, _ = await loop.create_datagram_endpoint(lambda: self, local_addr=(host, 0))
            port = int(transport.get_extra_info("sockname")[1])
            if port % 2 == 0:
                self._transport = transport
                return port
            transport.close()

    def close(self) -> None:
        """Give the port back."""
        if self._transport is not None:
            self._transport.close()

    def datagram_received(self, data: bytes, _addr: tuple[str | int, int]) -> None:
        """A packet came; what is no RTP is passed over."""
        if len(data) < 12 or data[0] >> 6 != 2:  # noqa: PLR2004 - RTP's head and version
            return
        kind, sequence, stamp = data[1] & 0x7F, *struct.unpack_from("!HI", data, 2)
        self.received += 1
        if self._first < 0:
            self._first = self._last = sequence
        if 0 < (sequence - self._last) & 0xFFFF < 0x8000:  # noqa: PLR2004 - half the numbers
            self._last = sequence
        if kind == TELEPHONE_EVENT and len(data) >= 16:  # noqa: PLR2004 - with an event
            self._event(data[12], stamp)
        else:
            self._measure(stamp)

    def _measure(self, stamp: int) -> None:
        transit = time.monotonic() - stamp / _RATE
        if self._transit:
            self._jitter += (abs(transit - self._transit) - self._jitter) / 16
        self._transit = transit

    def _event(self, event: int, stamp: int) -> None:
        if stamp != self._last_event and event < len(_DIGITS):
            self._last_event = stamp
            self.digits += _DIGITS[event]

    async def speak(self, peer: tuple[str, int], payload: int, seconds: float) -> None:
        """Send a tone."""
        self._peer, wave = peer, tone(payload)
        began = time.monotonic()
        for at in range(int(seconds / _SECONDS)):
            start = at * _FRAME % _RATE
            self._packet(payload, wave[start : start + _FRAME], mark=at == 0)
            self._stamp += _FRAME
            await asyncio.sleep(max(began + (at + 1) * _SECONDS - time.monotonic(), 0))

    async def press(self, peer: tuple[str, int], digits: str, payload: int = TELEPHONE_EVENT) -> None:
        """Send digits as events; the end is sent three times, as it may get lost (RFC 4733 §2.5.1.4)."""
        self._peer = peer
        for digit in digits:
            event = _DIGITS.index(digit)
            for step in range(1, 9):
                is_end = step > 5  # noqa: PLR2004 - five packets of 20 ms
                length = min(step, 5) * _FRAME
                self._packet(
                    payload, struct.pack("!BBH", event, 0x8A if is_end else 0x0A, length), mark=step == 1
                )
                await asyncio.sleep(_SECONDS)
            self._stamp += 12 * _FRAME

    def _packet(self, payload: int, body: bytes, *, mark: bool) -> None:
        head = struct.pack(
            "!BBHII",
            0x80,
            payload | (0x80 if mark else 0),
            self._sequence,
            self._stamp & 0xFFFFFFFF,
            self._source,
        )
        self._sequence = (self._sequence + 1) & 0xFFFF
        self.sent += 1
        if self._transport is not None and self._peer is not None:
            self._transport.sendto(head + body, self._peer)

    def quality(self) -> Quality:
        """What was heard so far."""
        expected = ((self._last - self._first) & 0xFFFF) + 1 if self.received else 0
        loss = max(1 - self.received / expected, 0.0) if expected else 1.0
        return Quality(self.sent, self.received, round(loss, 4), round(self._jitter, 5), self.digits)
