"""Digest authentication (RFC 2617, RFC 8760): MD5 and SHA-256, with and without qop."""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Sequence

from sipmessage import AuthChallenge, AuthCredentials, AuthParameters

_HASHES = {"MD5": hashlib.md5, "SHA-256": hashlib.sha256}
_PREFERRED = ("SHA-256", "MD5")


_PARAMETER = re.compile(r'([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))')


def read_challenge(text: str) -> AuthChallenge:
    """A challenge as servers write it; sipmessage itself stumbles over ``qop="auth,auth-int"``."""
    scheme, _, rest = text.strip().partition(" ")
    values = {found[1]: found[2] if found[2] is not None else found[3] for found in _PARAMETER.finditer(rest)}
    return AuthChallenge(scheme, AuthParameters(**values))


class CannotAnswer(Exception):
    """No challenge that can be answered; says which were there."""


def choose(challenges: Sequence[AuthChallenge]) -> AuthChallenge:
    """The strongest challenge that can be answered.

    Raises:
        CannotAnswer: unknown algorithms, or ``auth-int`` only, which would sign bodies.
    """
    for algorithm in _PREFERRED:
        for challenge in challenges:
            given = challenge.parameters.get("algorithm", "MD5").upper()
            if challenge.scheme.lower() == "digest" and given == algorithm and _qop(challenge) is not None:
                return challenge
    offered = ", ".join(
        f"{each.parameters.get('algorithm', 'MD5')} qop={each.parameters.get('qop', '-')}"
        for each in challenges
    )
    raise CannotAnswer(f"The server wants an authentication that is not known here: {offered or 'none'}.")


def _qop(challenge: AuthChallenge) -> str | None:
    """``auth``, empty for none, or None if only others are offered."""
    offered = challenge.parameters.get("qop", "")
    if not offered:
        return ""
    return "auth" if "auth" in (each.strip() for each in offered.split(",")) else None


def answer(
    challenge: AuthChallenge,
    method: str,
    uri: str,
    user: str,
    password: str,
    count: int = 1,
    cnonce: str = "",
) -> AuthCredentials:
    """The credentials for a request; ``count`` is how often this nonce was used."""
    parameters = challenge.parameters
    algorithm = parameters.get("algorithm", "MD5").upper()
    qop, realm, nonce = _qop(challenge) or "", parameters.get("realm", ""), parameters.get("nonce", "")
    cnonce, times = cnonce or secrets.token_hex(8), f"{count:08x}"
    first = _hash(algorithm, f"{user}:{realm}:{password}")
    second = _hash(algorithm, f"{method}:{uri}")
    middle = f"{nonce}:{times}:{cnonce}:{qop}" if qop else nonce
    values = {
        "username": user,
        "realm": realm,
        "nonce": nonce,
        "uri": uri,
        "response": _hash(algorithm, f"{first}:{middle}:{second}"),
        "algorithm": parameters.get("algorithm", "MD5"),
    }
    if "opaque" in parameters:
        values["opaque"] = parameters["opaque"]
    if qop:
        values |= {"qop": qop, "nc": times, "cnonce": cnonce}
    return AuthCredentials("Digest", AuthParameters(**values))


def _hash(algorithm: str, text: str) -> str:
    return _HASHES[algorithm](text.encode(), usedforsecurity=False).hexdigest()
