"""The certificate a PBX shows, and pinning exactly that one: NethServer 7 often signs its own."""

from __future__ import annotations

import hashlib
import hmac
import socket
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime

from cryptography import x509

from nvprov_gui.pbx.address import PbxAddress
from nvprov_gui.pbx.failures import no_answer

_TIMEOUT = 8.0
_UNKNOWN_ISSUER = "this computer doesn't know who issued it."
REASONS = {
    9: "it is not valid yet: is the clock right?",
    10: "it has expired.",
    18: "it is signed by itself.",
    19: _UNKNOWN_ISSUER,
    20: _UNKNOWN_ISSUER,
    21: _UNKNOWN_ISSUER,
    62: "it was issued for another name.",
    64: "it was issued for another name.",
}
"""By OpenSSL's codes (``X509_V_ERR_…`` in x509_vfy.h); they go on a sentence."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a server shows. ``fingerprint`` is the SHA-256 of the certificate, 64 hex digits; times are UTC.

    ``reason`` says why this computer doesn't trust it by itself; empty if it does.
    """

    fingerprint: str
    subject: str
    issuer: str
    begins: datetime
    ends: datetime
    reason: str = ""

    @property
    def trusted(self) -> bool:
        """Whether the system's own authorities vouch for it under this name."""
        return not self.reason

    @property
    def shown_fingerprint(self) -> str:
        """The fingerprint as people compare it: ``AB:CD:…``."""
        digits = self.fingerprint.upper()
        return ":".join(digits[at : at + 2] for at in range(0, len(digits), 2))


class PinnedContext(ssl.SSLContext):
    """Accepts one certificate and no other, before anything is sent; its dates and names don't matter."""

    pin: str

    @classmethod
    def for_pin(cls, fingerprint: str) -> PinnedContext:
        """A client context for the certificate with this SHA-256."""
        made = cls(ssl.PROTOCOL_TLS_CLIENT)
        made.check_hostname = False
        made.verify_mode = ssl.CERT_NONE  # the fingerprint is checked instead, below
        made.minimum_version = ssl.TLSVersion.TLSv1_2
        made.pin = fingerprint
        return made

    def wrap_socket(
        self,
        sock: socket.socket,
        server_side: bool = False,
        do_handshake_on_connect: bool = True,
        suppress_ragged_eofs: bool = True,
        server_hostname: str | bytes | None = None,
        session: ssl.SSLSession | None = None,
    ) -> ssl.SSLSocket:
        """As the base class, then compare the certificate.

        Raises:
            SSLCertVerificationError: it is another one.
        """
        wrapped = super().wrap_socket(
            sock, server_side, do_handshake_on_connect, suppress_ragged_eofs, server_hostname, session
        )
        shown = fingerprint_of(wrapped.getpeercert(binary_form=True) or b"")
        if not hmac.compare_digest(shown, self.pin):
            wrapped.close()
            raise ssl.SSLCertVerificationError("not the pinned certificate")
        return wrapped


def context_for(pin: str) -> ssl.SSLContext:
    """How to check a server: by its pinned certificate, else by the system's authorities."""
    return PinnedContext.for_pin(pin) if pin else ssl.create_default_context()


def fingerprint_of(der: bytes) -> str:
    """SHA-256 of a certificate, lower-case hex."""
    return hashlib.sha256(der).hexdigest()


def look(address: PbxAddress) -> Certificate:
    """What the server shows, and whether this computer trusts it. Nothing is sent to it.

    Raises:
        PbxError: it can't be reached, or speaks no TLS.
    """
    der = _shown(address)
    found = x509.load_der_x509_certificate(der)
    return Certificate(
        fingerprint_of(der),
        _name(found.subject),
        _name(found.issuer),
        found.not_valid_before_utc.astimezone(UTC),
        found.not_valid_after_utc.astimezone(UTC),
        _distrust(address),
    )


def _shown(address: PbxAddress) -> bytes:
    blind = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    blind.check_hostname = False
    blind.verify_mode = ssl.CERT_NONE  # only to look at it
    try:
        with _wrapped(address, blind) as connection:
            return connection.getpeercert(binary_form=True) or b""
    except OSError as error:
        raise no_answer(address, error) from error


def _distrust(address: PbxAddress) -> str:
    try:
        _wrapped(address, ssl.create_default_context()).close()
    except ssl.SSLCertVerificationError as error:
        return REASONS.get(error.verify_code, error.verify_message or "It can't be verified.")
    except OSError as error:
        raise no_answer(address, error) from error
    return ""


def _wrapped(address: PbxAddress, context: ssl.SSLContext) -> ssl.SSLSocket:
    plain = socket.create_connection((address.bare_host, address.port), timeout=_TIMEOUT)
    try:
        return context.wrap_socket(plain, server_hostname=address.bare_host)
    except BaseException:
        plain.close()
        raise


def _name(name: x509.Name) -> str:
    common = name.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
    return str(common[0].value) if common else name.rfc4514_string()
