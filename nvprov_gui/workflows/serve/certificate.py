"""The site's own certificate: made once, kept in the site file, its key encrypted."""

from __future__ import annotations

import ipaddress
import secrets
import ssl
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from nvprov_gui.storage import Site

_SETTING = "https_identity"
_KEY_BITS = 2048
"""RSA: phones of 2015 know no elliptic curves; longer keys take their processors seconds."""
_VALID = timedelta(days=825)
"""The longest that Apple's and Mozilla's clients accept."""
_SLACK = timedelta(days=2)
"""A phone out of its box doesn't know the time."""
_RENEW = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Identity:
    """Certificate and key as PEM."""

    certificate: str
    key: str

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate, as phones' web pages show it: pairs of digits with colons."""
        digest = x509.load_pem_x509_certificate(self.certificate.encode()).fingerprint(hashes.SHA256())
        return digest.hex(":").upper()


def identity_of(site: Site, addresses: tuple[str, ...]) -> Identity:
    """The site's certificate for these addresses; a new one is made when it is old or names others.

    Raises:
        SiteError: it can't be written.
    """
    kept = _kept(site)
    if kept is not None and _is_right(kept, addresses):
        return kept
    made = _made(site.info.name, addresses)
    with site.act("Certificate for HTTPS") as act:
        act.set_secret_setting(_SETTING, made.certificate + made.key)
    return made


def tls_context(identity: Identity) -> ssl.SSLContext:
    """How phones are met: TLS 1.2 and newer, for what is older is no secret to anybody."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    with tempfile.TemporaryDirectory(prefix="nvprov-") as folder:
        # OpenSSL reads keys from files only: encrypted there, with a password that is never kept
        path, once = Path(folder) / "identity.pem", secrets.token_bytes(32).hex().encode()
        password = serialization.BestAvailableEncryption(once)
        key = serialization.load_pem_private_key(identity.key.encode(), None)
        sealed = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, password)
        path.write_bytes(identity.certificate.encode() + sealed)
        context.load_cert_chain(path, password=once)
    return context


def _kept(site: Site) -> Identity | None:
    text = site.secret_setting(_SETTING)
    certificate, mark, key = text.partition("-----BEGIN PRIVATE KEY-----")
    return Identity(certificate, mark + key) if key else None


def _is_right(identity: Identity, addresses: tuple[str, ...]) -> bool:
    certificate = x509.load_pem_x509_certificate(identity.certificate.encode())
    named = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    known = {str(address) for address in named.get_values_for_type(x509.IPAddress)}
    return set(addresses) <= known and certificate.not_valid_after_utc - datetime.now(UTC) > _RENEW


def _made(name: str, addresses: tuple[str, ...]) -> Identity:
    key = rsa.generate_private_key(public_exponent=65537, key_size=_KEY_BITS)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name[:64] or "site")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _SLACK)
        .not_valid_after(now - _SLACK + _VALID)
        .add_extension(_alternative_names(addresses), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    plain = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return Identity(certificate.public_bytes(pem).decode(), plain.decode())


def _alternative_names(addresses: tuple[str, ...]) -> x509.SubjectAlternativeName:
    return x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(one)) for one in addresses])
