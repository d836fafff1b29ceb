"""Which column holds what: told by its contents first, by its heading second."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from nvprov_gui.domain.errors import BadValue
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.importing.finding import models_in
from nvprov_gui.workflows.importing.reading import Line
from nvprov_gui.workflows.importing.user_headings import meaning

_HEADINGS = {
    "mac": r"mac|indirizzo fisico|hardware address|ethernet",
    "model": r"modell?o?|apparato|device|telefono|phone|type|tipo|descrizione|description|articolo|product",
    "extension": r"int(erno)?\.?|ext(ension)?\.?|numero|number|estensione|derivato",
    "location": r"ubicazione|localit.|location|posizione|stanza|camera|room|ufficio|office|piano|floor|luogo"
    r"|desk|reparto|dept\.?|department|dipartimento|sede",
    "serial": r"(n(r|um(ero)?)?[.°º]? ?)?(di )?(s/?n\.?|serial.*|seriale|matricola|serie)",
    "name": r"nome.*|name|utente|user|assegnat.*|cognome.*",
}
_NUMBER = re.compile(r"\d{2,6}")
_SAMPLE = 400
_MOSTLY = 0.6


@dataclass(frozen=True, slots=True)
class Columns:
    """Column numbers from 0; None where the source has none. ``heading`` is the line of the headings."""

    mac: int
    model: int | None = None
    extension: int | None = None
    location: int | None = None
    serial: int | None = None
    name: int | None = None
    heading: int = 0


def guess_columns(lines: Sequence[Line], extensions: frozenset[str] = frozenset()) -> Columns | None:
    """The columns of a table of phones; None if no column holds MAC addresses."""
    sample = lines[:_SAMPLE]
    width = max((len(line.cells) for line in sample), default=0)
    columns = [[_cell(line, at) for line in sample] for at in range(width)]
    mac = _best([sum(is_mac(cell) for cell in column) for column in columns])
    if mac is None:
        return None
    heading = _heading_line(sample, mac)
    named = _named(heading, mac) if heading else {}
    rows = [line for line in sample if is_mac(_cell(line, mac))]
    free = [at for at in range(width) if at != mac and at not in named.values()]
    if "model" not in named:
        _add(named, free, "model", [_share(rows, at, _is_model) for at in range(width)])
    if "extension" not in named and extensions:
        _add(named, free, "extension", [_share(rows, at, extensions.__contains__) for at in range(width)])
    return Columns(mac=mac, heading=heading.number if heading else 0, **named)


def _add(named: dict[str, int], free: list[int], name: str, shares: list[float]) -> None:
    candidates = [at for at in free if shares[at] >= _MOSTLY]
    if candidates:
        named[name] = max(candidates, key=lambda at: shares[at])
        free.remove(named[name])


def _heading_line(lines: Sequence[Line], mac: int) -> Line | None:
    """The line above the first MAC address that names the most columns."""
    above = []
    for line in lines:
        if is_mac(_cell(line, mac)):
            break
        above.append(line)
    named = [
        (len(_named(line, mac)), line) for line in above if re.search("mac", _cell(line, mac), re.IGNORECASE)
    ]
    return max(named, key=lambda pair: pair[0])[1] if named else None


def _named(heading: Line, mac: int) -> dict[str, int]:
    """Columns by their headings; each heading serves once, in the order of the table above."""
    found: dict[str, int] = {}
    for name, pattern in _HEADINGS.items():
        for at, cell in enumerate(heading.cells):
            says = re.fullmatch(pattern, cell.casefold().strip()) or meaning(cell) == name
            if at != mac and at not in found.values() and says:
                found[name] = at
                break
    found.pop("mac", None)
    return found


def _share(rows: Sequence[Line], at: int, test: Callable[[str], bool]) -> float:
    filled = [_cell(line, at) for line in rows if _cell(line, at)]
    return sum(test(cell) for cell in filled) / len(filled) if filled else 0.0


def _best(counts: list[int]) -> int | None:
    return max(range(len(counts)), key=counts.__getitem__) if any(counts) else None


def _cell(line: Line, at: int) -> str:
    return line.cells[at] if at < len(line.cells) else ""


def is_mac(cell: str) -> bool:
    """A MAC address; twelve decimal digits alone are more likely a serial number."""
    try:
        mac = MacAddress(cell)
    except BadValue:
        return False
    return not cell.strip().isdigit() or catalog().vendor_of(mac) is not None


def _is_model(cell: str) -> bool:
    return bool(models_in(cell))
