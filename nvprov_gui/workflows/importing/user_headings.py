"""What the heading of a column in a list of users says, in English and Italian."""

from __future__ import annotations

import re
from collections.abc import Sequence

_TEL = r"(?:tel|telefono|telefonico|phone)"
_NUMBER = r"(?:n|no|nr|num|numero|number)"
_MEANS = {
    "extension": rf"(?:(?:{_NUMBER}|{_TEL}|main) )*(?:int|interno|interni|ext|extension|derivato|estensione)"
    rf"(?: (?:{_NUMBER}|{_TEL}))*",
    "username": r"nick ?name|user ?name|user ?id|login|nome utente|account",
    "person": r"utent[ei]|users?",
    "name": r"(?:full|display|complete) ?name|nome completo|nome visualizzato|nominativ[oi]|nome e cognome"
    r"|nome cognome|cognome e nome|cognome nome|cognome o nome|dipendent[ei]|collaborator[ei]|person[ae]?"
    r"|employee|intestatario|assegnatario|assegnato a|assigned to",
    "surname": r"cognome|sur ?name|last ?name|family ?name",
    "first": r"nome|name|first ?name|given ?name|nome di battesimo",
    "mobile": rf"(?:{_NUMBER} |{_TEL} |di )*(?:mobile|cell|cellulare|smartphone)"
    r"(?: phone| number| aziendale| personale)?",
    "phone": rf"(?:{_NUMBER} )?(?:di )?{_TEL}(?: {_NUMBER})?",
    "number": r"num(?:ero|ber)?",
    "mail": r"(?:indirizzo )?e ?mail(?: address| aziendale)?|(?:indirizzo )?mail|posta elettronica",
    "voicemail": r"voice ?mail|casella(?: vocale)?",
    "webrtc": r"web ?rtc",
    "groups": r"groups?|grupp[oi]",
    "profile": r"profile|profilo",
    "password": r"pass ?words?|pwd|parola chiave|parola d ordine|pin|secret",
    "other": r"(?:q ?t[aà]|qty|quantit\w*|prezz\w*|price|import[oi]|amount|sconto|iva|vat|ean|cod(?:ice)?"
    r"|code|articol[oi]|prodott[oi]|product|client[ei]|customer|fornitor[ei]|supplier|partita iva|p iva"
    r"|scadenza|modello|model|matricola|seriale?|mac)(?: .*)?",
}
_BESIDE = re.compile(
    r"(?:stanza|camera|room|piano|floor|badge|cap|zip|et[aà]|age|anno|year|fax|id|pos|data|date)(?: .*)?"
)
"""Numbers that are no extensions."""
_PATTERNS = {name: re.compile(pattern) for name, pattern in _MEANS.items()}
PEOPLE = frozenset({"name", "surname", "first", "person", "username"})
"""Headings above people."""


def meaning(cell: str) -> str:
    """What a heading says: a key of the table above, empty if it is no known heading."""
    words = _words(cell)
    return next((name for name, pattern in _PATTERNS.items() if pattern.fullmatch(words)), "")


def meanings(cells: Sequence[str]) -> dict[str, int]:
    """The columns that a line of headings names; of two alike the first."""
    if any(map(str.isdecimal, cells)):
        return {}
    found: dict[str, int] = {}
    for at, cell in enumerate(cells):
        found.setdefault(meaning(cell), at)
    found.pop("", None)
    return found


def beside(cells: Sequence[str]) -> frozenset[int]:
    """Columns whose numbers are no extensions, by their headings."""
    return frozenset(at for at, cell in enumerate(cells) if _BESIDE.fullmatch(_words(cell)))


def _words(cell: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", cell.casefold()))
