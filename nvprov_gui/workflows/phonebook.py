"""The LDAP phonebook tried out with exactly the values that phones get."""

from __future__ import annotations

import re
import ssl
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nvprov_gui.domain.errors import UserError

if TYPE_CHECKING:
    from ldap3 import Connection

_SECONDS = 8
_MOST = 20
_GOOD = ("success", "sizeLimitExceeded")
_NUMBER_ATTRIBUTES = (
    "ldap_mainphone_number_attr",
    "ldap_mobilephone_number_attr",
    "ldap_otherphone_number_attr",
)
_SPECIAL = re.compile(r"[\\*()\x00]")


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as a phone shows it: a name and its numbers."""

    name: str
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What a search gave, and the filter that was sent."""

    filter: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Tried:
    """Both searches of a phone: by a name that was typed, by a number that called."""

    by_name: Found
    by_number: Found


def try_phonebook(values: Mapping[str, str], name: str, number: str) -> Tried:
    """Connect, bind, and search with both filters, as a phone does.

    Args:
        values: the ``ldap_*`` parameters in force.
        name: what somebody types on the phone.
        number: the number that calls.

    Raises:
        UserError: no server, refused, no such base …: what it was and what to check.
    """
    from ldap3.core.exceptions import LDAPException

    if not values.get("ldap_server"):
        raise UserError("There is no LDAP server: fill in its address first.")
    connection = _connection(values)
    try:
        _bind(connection, values)
        return Tried(
            _search(connection, values, values.get("ldap_name_filter") or "(cn=%)", name),
            _search(connection, values, values.get("ldap_number_filter") or "(telephoneNumber=%)", number),
        )
    except LDAPException as error:
        raise UserError(_why(values, str(error))) from error
    finally:
        connection.strategy.close()
        if connection.socket is not None:  # ldap3 leaves it open when nobody answered
            connection.socket.close()


def filled(pattern: str, term: str) -> str:
    """A filter with the term in place of ``%``, escaped as RFC 4515 §3 wants."""
    escaped = _SPECIAL.sub(lambda found: f"\\{ord(found.group()):02x}", term)
    return pattern.replace("%", escaped)


def shown(pattern: str, attributes: Mapping[str, Sequence[str]]) -> str:
    """An entry's name in the display format: ``%cn %o`` becomes ``Rossi Anna ACME``."""
    text = re.sub(r"%(\w+)", lambda found: " ".join(attributes.get(found[1], ())[:1]), pattern)
    return " ".join(text.split())


def _connection(values: Mapping[str, str]) -> Connection:
    from ldap3 import Connection, Server, Tls

    kind = values.get("ldap_tls") or "none"
    port = int(values.get("ldap_port") or (636 if kind == "ldaps" else 389))
    tls = Tls(validate=ssl.CERT_NONE)  # phones don't check the certificate either
    server = Server(
        values["ldap_server"], port=port, use_ssl=kind == "ldaps", tls=tls, connect_timeout=_SECONDS
    )
    user, password = values.get("ldap_user") or None, values.get("ldap_password") or None
    return Connection(server, user=user, password=password, receive_timeout=_SECONDS, read_only=True)


def _bind(connection: Connection, values: Mapping[str, str]) -> None:
    connection.open()
    if values.get("ldap_tls") == "starttls":
        connection.start_tls()
    if not connection.bind():
        raise UserError(_why(values, str(connection.result["description"])))


def _search(connection: Connection, values: Mapping[str, str], pattern: str, term: str) -> Found:
    from ldap3 import ALL_ATTRIBUTES

    query = filled(pattern, term)
    connection.search(values.get("ldap_base") or "", query, attributes=ALL_ATTRIBUTES, size_limit=_MOST)
    outcome = str(connection.result["description"])
    if outcome not in _GOOD:
        raise UserError(_why(values, outcome))
    found = [row for row in connection.response or () if row.get("type") == "searchResEntry"]
    return Found(query, tuple(_entry(row["attributes"], values) for row in found))


def _entry(raw: Mapping[str, object], values: Mapping[str, str]) -> Entry:
    attributes = {name: _texts(value) for name, value in raw.items()}
    names = [values[each] for each in _NUMBER_ATTRIBUTES if values.get(each)] or ["telephoneNumber", "mobile"]
    numbers = (number for name in names for number in attributes.get(name, ()))
    return Entry(shown(values.get("ldap_name_display") or "%cn", attributes), tuple(dict.fromkeys(numbers)))


def _texts(value: object) -> list[str]:
    return [str(each) for each in value] if isinstance(value, list) else [str(value)]


def _why(values: Mapping[str, str], error: str) -> str:
    where = f"{values['ldap_server']}:{values.get('ldap_port') or 389}"
    low = error.lower()
    if "invalidcredentials" in low or "invalid credentials" in low:
        return f"{where} refuses the user or the password. Check both; many servers want a whole DN as user."
    if "nosuchobject" in low:
        return f"{where} doesn't know the base “{values.get('ldap_base', '')}”. Check it."
    if "filter" in low:
        return "A filter is malformed: it stands in brackets, such as (cn=%)."
    if "tls" in low or "ssl" in low:
        return f"{where} doesn't speak this encryption. Try another one, or another port (389, 636, 10636)."
    return f"{where} doesn't answer. Check address, port and firewall. It said: {error[:120]}"
