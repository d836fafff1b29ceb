"""What a scanned code is: the labels of the makers' boxes, and badges of users and desks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.model import Model
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.importing.finding import find_macs, find_model

_EAN_LENGTHS = (8, 12, 13, 14)
_DESK = re.compile(
    r"(?:desk|room|place|location|posto|postazione|scrivania|camera|stanza|ufficio|office)\b", re.IGNORECASE
)
_DESK_MARK = re.compile(r"^(?:desk|place|location|posto)\s*[:=]\s*", re.IGNORECASE)
_EXTENSION = re.compile(r"(?:ext|int|interno|tel|user|utente)?[\s:.=]*(\d{2,15})", re.IGNORECASE)
_SERIAL = re.compile(
    r"(?:s/?n|serial\w*|seriale|matricola)?[\s:.#=]*[0-9A-Za-z][0-9A-Za-z\-]{5,}", re.IGNORECASE
)
_LABELS = re.compile(r"[:;=]+")


class Kind(StrEnum):
    """What a code can be."""

    PHONE = "phone"
    MODEL = "model"
    USER = "user"
    DESK = "desk"
    ARTICLE = "article"
    """An EAN or UPC: the same on every box of a model."""
    SERIAL = "serial"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Code:
    """A code that was understood; which fields are set follows from its kind."""

    kind: Kind
    text: str
    mac: MacAddress | None = None
    model: Model | None = None
    user: User | None = None


def read_code(text: str, users: Sequence[User], phones: Sequence[Phone]) -> Code:
    """Tell a code apart.

    A MAC address wins, also inside the longer text of a QR code, then with the model named there. Then comes
    what this site knows: a user's extension, login or name, a desk that is a phone's location. What is left
    is told by its form.
    """
    text = " ".join(text.split())
    mac = next(iter(find_macs(text)), None)
    if mac is not None:
        rest = _LABELS.sub(" ", text[: mac.start] + " " + text[mac.end :])
        return Code(Kind.PHONE, text, mac=mac.mac, model=find_model(rest, mac.mac) if rest.strip() else None)
    return _of_site(text, users, phones) or _by_form(text)


def _of_site(text: str, users: Sequence[User], phones: Sequence[Phone]) -> Code | None:
    number = _EXTENSION.fullmatch(text)
    wanted = text.casefold()
    for user in users:
        names = (user.name.casefold(), user.username.casefold())
        if (number and user.extension == number[1]) or (wanted and wanted in names):
            return Code(Kind.USER, text, user=user)
    place = _DESK_MARK.sub("", text)
    if _DESK.match(text) or any(phone.location.casefold() == wanted for phone in phones if phone.location):
        return Code(Kind.DESK, place)
    return None


def _by_form(text: str) -> Code:
    if is_article_number(text):
        return Code(Kind.ARTICLE, text)
    model = catalog().model_named(text, None) if any(map(str.isalpha, text)) else None
    if model is not None:
        return Code(Kind.MODEL, text, model=model)
    if _SERIAL.fullmatch(text) and any(map(str.isdigit, text)):
        return Code(Kind.SERIAL, text)
    return Code(Kind.UNKNOWN, text)


def is_article_number(text: str) -> bool:
    """Whether digits are an EAN-8, UPC-A, EAN-13 or GTIN-14.

    The check digit tells (GS1 General Specifications, 7.9).
    """
    if not (text.isascii() and text.isdigit() and len(text) in _EAN_LENGTHS):
        return False
    digits = [int(digit) for digit in reversed(text)]
    return (sum(digits[0::2]) + 3 * sum(digits[1::2])) % 10 == 0
