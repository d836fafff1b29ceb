"""Sites: new, open, recent."""

from __future__ import annotations

import json
import re
import secrets
import string
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from platformdirs import user_state_path

from nvprov_gui.domain.errors import BadValue, UserError
from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.parameters import checked
from nvprov_gui.domain.records import Change
from nvprov_gui.storage import Role, Site, Unlock

_LONGEST_NAME = 100
_ADMIN_LENGTH = 10
_USER_LENGTH = 6
_ALPHABET = "".join(sorted(set(string.ascii_letters + string.digits) - set("0O1lI")))
"""No characters that are misread from a screen."""
_MOST_RECENT = 12
_SITE_DEFAULTS = {
    "language": "it",
    "tonezone": "it",
    "timezone": "Europe/Rome",
    "ldap_tls": "ldaps",
    "ldap_port": "636",
    "ldap_base": "dc=phonebook,dc=nh",
}
"""What a NethVoice in Italy makes of its own defaults."""


def create_site(path: Path, name: str, pbx: str, unlock: Unlock, role: Role = Role.TOOL) -> Site:
    """A new site with sane defaults and random passwords of its own.

    Raises:
        UserError: the file exists or can't be written, or no keyring and no passphrase.
        BadValue: the name, or the PBX that is no host.
    """
    name, pbx = checked_name(name), host_in(pbx)
    site = Site.create(path, name=name, pbx=pbx, unlock=unlock, role=role)
    values = {
        **_SITE_DEFAULTS,
        "hostname": pbx,
        "adminpw": _password(_ADMIN_LENGTH),
        "userpw": _password(_USER_LENGTH),
    }
    with site.act("New site") as act:
        for parameter, value in values.items():
            act.set_parameter(Level.DEFAULTS, "", parameter, value)
    return site


def new_place(text: str, suffix: str) -> Path:
    """Where somebody wants a new site; its folder is made.

    Raises:
        UserError: it can't be made.
    """
    try:
        path = Path(text).expanduser()
        path = path if path.suffix == suffix else path.with_name(path.name + suffix)
        path.parent.mkdir(parents=True, exist_ok=True)
    except (OSError, RuntimeError, ValueError) as error:  # no right to; nobody's home; no name at all
        why = getattr(error, "strerror", None) or error
        raise UserError(f"“{text}” can't be written ({why}): choose another place.") from error
    return path


def host_in(text: str) -> str:
    """The host of what somebody typed or pasted as the PBX: an address of its web page will do.

    Raises:
        BadValue: there is none in it.
    """
    bare = re.sub(r"^\w+://", "", text.strip()).partition("/")[0].rpartition("@")[2]
    bare = re.sub(r"^([^:]+|\[.*\]):\d*$", r"\1", bare)
    refused = BadValue(f"“{text.strip()[:60]}” is not a host name or address.")
    if text.strip() and not bare:
        raise refused
    try:
        return checked("hostname", bare, None)
    except BadValue as error:
        raise refused from error


def checked_name(name: str) -> str:
    """A site's name, as it stands in titles and documents.

    Raises:
        BadValue: empty, longer than a line, or in several lines.
    """
    bare = name.strip()
    if not bare or len(bare) > _LONGEST_NAME or not bare.isprintable():
        raise BadValue(f"A site needs a name of one line, up to {_LONGEST_NAME} letters.")
    return bare


def rename(site: Site, name: str, label: str) -> Change | None:
    """Give a site another name.

    Raises:
        BadValue: see `checked_name`.
    """
    bare = checked_name(name)
    with site.act(label) as act:
        act.change_site(name=bare)
    return act.change


def _password(length: int) -> str:
    """Random letters and digits, at least one of each kind: some phones refuse less."""
    while True:
        made = "".join(secrets.choice(_ALPHABET) for _ in range(length))
        if (
            any(c.isdigit() for c in made)
            and any(c.isupper() for c in made)
            and any(c.islower() for c in made)
        ):
            return made


@dataclass(frozen=True, slots=True)
class Recent:
    """A site that was opened before."""

    path: Path
    name: str
    opened: datetime


def recent() -> list[Recent]:
    """Sites opened before, the latest first; files that are gone are left out."""
    try:
        rows = json.loads(_recent_file().read_text(encoding="utf-8"))
        found = [
            Recent(Path(row["path"]), row["name"], datetime.fromisoformat(row["opened"])) for row in rows
        ]
    except (OSError, ValueError, KeyError, TypeError):
        return []
    return [site for site in found if site.path.exists()]


def remember(path: Path, name: str) -> None:
    """Note that a site was opened."""
    kept = [site for site in recent() if site.path != path.absolute()]
    latest = [Recent(path.absolute(), name, datetime.now(UTC)), *kept][:_MOST_RECENT]
    rows = [{"path": str(site.path), "name": site.name, "opened": site.opened.isoformat()} for site in latest]
    _recent_file().parent.mkdir(parents=True, exist_ok=True)
    _recent_file().write_text(json.dumps(rows, indent=1, ensure_ascii=False), encoding="utf-8")


def _recent_file() -> Path:
    return user_state_path("nvprov", appauthor=False) / "recent.json"
