"""MAC addresses, models and extensions in text that was not made for us."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nvprov_gui.domain.errors import BadValue
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.model import Model
from nvprov_gui.vendors import identity
from nvprov_gui.vendors.catalog import catalog

_CANDIDATE = re.compile(
    r"(?:(?<![0-9A-Za-z:.\-])|(?<=[Mm][Aa][Cc][:=.]))(?:"
    r"[0-9A-Fa-f]{2}(?P<pair>[:\-. ])[0-9A-Fa-f]{2}(?:(?P=pair)[0-9A-Fa-f]{2}){4}"
    r"|[0-9A-Fa-f]{4}(?P<quad>[:\-.])[0-9A-Fa-f]{4}(?P=quad)[0-9A-Fa-f]{4}"
    r"|[0-9A-Fa-f]{6}[:\-.][0-9A-Fa-f]{6}"
    r"|[0-9A-Fa-f]{12})(?![0-9A-Za-z]|[:.\-][0-9A-Fa-f])"
)
_SERIAL_LABEL = re.compile(
    r"(?:s/?n|serial\w*|seriale|matricola|ean|barcode|upc|imei|p/?n)[\s:.#°nr]*$", re.IGNORECASE
)
_MAC_LABEL = re.compile(r"mac(?:[\s-]*(?:address|addr|id|lan))?[\s:.#=]*$", re.IGNORECASE)
_EXTENSION_LABEL = re.compile(
    r"\b(?:int(?:erno)?|ext(?:ension)?|tel(?:efono)?\s+int)\b[\s.:#n°]*(?P<number>\d{2,6})\b", re.IGNORECASE
)
_WORDS_OF_A_NAME = 4
_BETWEEN_WORDS = re.compile(r"[\s,;|:()/_\-–—]+")
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class FoundMac:
    """A MAC address in a text and where it stands."""

    mac: MacAddress
    start: int
    end: int


def find_macs(text: str) -> Iterator[FoundMac]:
    """MAC addresses in free text; a serial number or an EAN is never taken for one.

    Twelve digits without separators count only if a known maker's block begins them (then a serial
    label before them must be missing), or if they hold a letter and stand behind the word MAC.
    """
    for found in _CANDIDATE.finditer(text):
        try:
            mac = MacAddress(found[0])
        except BadValue:
            continue
        if _is_meant(mac, found[0], text[: found.start()]):
            yield FoundMac(mac, found.start(), found.end())


def _is_meant(mac: MacAddress, spelling: str, before: str) -> bool:
    if not spelling.isalnum():
        return True
    labelled = bool(_MAC_LABEL.search(before))
    if identity.vendor_of(mac):
        return labelled or not _SERIAL_LABEL.search(before)
    return labelled and not spelling.isdigit()


def find_model(text: str, mac: MacAddress | None) -> Model | None:
    """The model named somewhere in a line, the longest name first; else what the address itself tells."""
    words = [word for word in re.split(r"[\s,;|]+", text) if word]
    for length in range(min(_WORDS_OF_A_NAME, len(words)), 0, -1):
        for at in range(len(words) - length + 1):
            model = _named(" ".join(words[at : at + length]), mac)
            if model is not None:
                return model
    return catalog().model_by_mac(mac)


def models_in(cell: str, mac: MacAddress | None = None) -> list[Model]:
    """The different models that a supplier's description names, the longest names first."""
    whole = _named(cell, mac)
    if whole is not None:
        return [whole]
    words, found = [word for word in _BETWEEN_WORDS.split(cell[:_LONGEST]) if word], {}
    used: set[int] = set()
    for length in range(min(_WORDS_OF_A_NAME, len(words)), 0, -1):
        for at in range(len(words) - length + 1):
            here = range(at, at + length)
            model = _named(" ".join(words[at : at + length]), mac) if used.isdisjoint(here) else None
            if model is not None and _begins_a_name(words[at]):
                found[model.id] = model
                used.update(here)
    return list(found.values())


def _begins_a_name(word: str) -> bool:
    """Neither an amount («710 IP») nor a short word before a number («IP 59»)."""
    return not word.isdigit() and (len(word) > 2 or any(map(str.isdigit, word)))  # noqa: PLR2004


def _named(name: str, mac: MacAddress | None) -> Model | None:
    """A model by its name; a bare number is never one."""
    if not any(character.isalpha() for character in name):
        return None
    return catalog().model_named(name, mac)


def find_extension(text: str) -> str:
    """An extension that is named as such («int. 221»)."""
    found = _EXTENSION_LABEL.search(text)
    return found["number"] if found else ""
