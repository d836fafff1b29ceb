"""The phones of a site as records and as a table, for the command line and for exports."""

from __future__ import annotations

from collections.abc import Sequence

from nvprov_gui.domain.phone import Phone
from nvprov_gui.storage import Site
from nvprov_gui.workflows.home import first_link, laptop_base

Record = dict[str, str | None]
_COLUMNS = ("extension", "user", "model", "mac", "location", "state", "last_seen")


def as_records(site: Site) -> list[Record]:
    """One record per phone; the URL carries the address in use, None once its first-contact link is spent."""
    base = laptop_base(site)
    return [_record(site, phone, base) for phone in site.phones()]


def _record(site: Site, phone: Phone, base: str) -> Record:
    return {
        "mac": phone.mac,
        "vendor": phone.vendor,
        "model": phone.model,
        "user": phone.user or None,
        "extension": phone.extension or None,
        "location": phone.location or None,
        "state": str(phone.state),
        "first_contact_url": first_link(site, phone, base) or None,
        "last_seen": phone.last_seen.isoformat() if phone.last_seen else None,
    }


def as_text(records: Sequence[Record], columns: Sequence[str] = _COLUMNS) -> str:
    """The records as aligned columns; no links, they are secrets."""
    rows = [tuple(name.replace("_", " ") for name in columns)]
    rows += [tuple(record[name] or "-" for name in columns) for record in records]
    widths = [max(len(row[at]) for row in rows) for at in range(len(columns))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )
