"""The least of SDP (RFC 4566, 3264) that a call needs."""

from __future__ import annotations

import base64
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from nvprov_gui.trunks.media import NAMES, TELEPHONE_EVENT

_SRTP_KEY = 30
"""Bytes of key and salt together."""
_RTPMAPS = {"ulaw": "PCMU/8000", "alaw": "PCMA/8000", "g722": "G722/8000", "g729": "G729/8000"}


@dataclass(frozen=True, slots=True)
class Offered:
    """Where the other side wants speech, and in which formats, in its order."""

    host: str
    port: int
    payloads: tuple[int, ...]
    event: int = -1
    """The payload type of telephone-event, -1 for none."""
    direction: str = "sendrecv"


def offer(
    host: str, port: int, codecs: Sequence[str], direction: str = "sendrecv", version: int = 1
) -> bytes:
    """An offer of codecs by name (``alaw``), with digits."""
    payloads = " ".join([*(str(NAMES[codec]) for codec in codecs), str(TELEPHONE_EVENT)])
    lines = [
        "v=0",
        f"o=- {port} {version} IN IP4 {host}",
        "s=-",
        f"c=IN IP4 {host}",
        "t=0 0",
        f"m=audio {port} RTP/AVP {payloads}",
        *(f"a=rtpmap:{NAMES[codec]} {_RTPMAPS[codec]}" for codec in codecs),
        f"a=rtpmap:{TELEPHONE_EVENT} telephone-event/8000",
        f"a=fmtp:{TELEPHONE_EVENT} 0-15",
        "a=ptime:20",
        f"a={direction}",
    ]
    return "".join(f"{line}\r\n" for line in lines).encode()


def secured(body: bytes) -> bytes:
    """The same offer over SRTP, with a fresh key (RFC 4568 §6.1)."""
    key = base64.b64encode(secrets.token_bytes(_SRTP_KEY)).decode()
    crypto = f"a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:{key}\r\n".encode()
    return body.replace(b" RTP/AVP ", b" RTP/SAVP ") + crypto


def fax_offer(host: str, port: int) -> bytes:
    """An offer of T.38 over UDPTL (ITU-T T.38 annex D), as a fax machine's adapter makes it."""
    lines = [
        "v=0",
        f"o=- {port} 9 IN IP4 {host}",
        "s=-",
        f"c=IN IP4 {host}",
        "t=0 0",
        f"m=image {port} udptl t38",
        "a=T38FaxVersion:0",
        "a=T38MaxBitRate:14400",
        "a=T38FaxRateManagement:transferredTCF",
        "a=T38FaxMaxBuffer:262",
        "a=T38FaxMaxDatagram:176",
        "a=T38FaxUdpEC:t38UDPRedundancy",
    ]
    return "".join(f"{line}\r\n" for line in lines).encode()


def read(body: bytes) -> Offered | None:
    """The audio of an SDP; None if there is none."""
    text = body.decode("utf-8", "replace")
    media = re.search(r"^m=audio (\d{1,5}) \S+((?: \d{1,3})+)", text, re.M)
    host = re.search(r"^c=IN IP4 (\S+)", text, re.M)
    if media is None or host is None:
        return None
    event = re.search(r"^a=rtpmap:(\d{1,3}) telephone-event/8000", text, re.M | re.I)
    direction = re.search(r"^a=(sendrecv|sendonly|recvonly|inactive)", text, re.M)
    return Offered(
        host[1],
        int(media[1]),
        tuple(int(each) for each in media[2].split()),
        int(event[1]) if event else -1,
        direction[1] if direction else "sendrecv",
    )
