"""Users in the PBX wizard's CSV.

The columns are nickname, full name, extension, password, mobile, voicemail, webrtc, groups, profile;
all but the first two may be missing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nvprov_gui.workflows.importing.finding import find_macs
from nvprov_gui.workflows.importing.reading import Line
from nvprov_gui.workflows.importing.rows import Row, RowKind

_HEADINGS = {
    "username": r"nick ?name|user ?name|login|utente|nome utente",
    "name": r"full ?name|name|nome|nome completo|nominativo|nome e cognome|display ?name",
    "extension": r"ext(ension)?\.?|int(erno)?\.?|number|numero|main extension",
    "mobile": r"mobile|cell(ulare)?|mobile phone",
    "voicemail": r"voice ?mail|casella( vocale)?",
    "webrtc": r"web ?rtc",
    "groups": r"groups?|grupp[oi]",
    "profile": r"profile|profilo",
}
_ORDER = ("username", "name", "extension", "password", "mobile", "voicemail", "webrtc", "groups", "profile")
_YES = {"true", "1", "yes", "si", "sì", "y", "on"}
_NICKNAME = re.compile(r"[A-Za-z0-9._@-]{1,64}")


def user_rows(lines: Sequence[Line]) -> list[Row]:
    """Rows of users, unchecked; empty if the source is no list of users."""
    filled = [line for line in lines if any(line.cells) and not line.cells[0].startswith("#")]
    if not filled or any(True for line in filled[:50] for _found in find_macs(" ".join(line.cells))):
        return []
    headed = _headings(filled[0])
    order = headed or {name: at for at, name in enumerate(_ORDER)}
    body = filled[1:] if headed else filled
    if not headed and not _looks_like_users(body):
        return []
    return [_row(line, order) for line in body]


def _headings(line: Line) -> dict[str, int]:
    """Columns by their headings, if the line names at least a name and one more."""
    found = {
        name: at
        for name, pattern in _HEADINGS.items()
        for at, cell in enumerate(line.cells)
        if re.fullmatch(pattern, cell.casefold())
    }
    return found if "name" in found and len(found) > 1 else {}


def _looks_like_users(lines: Sequence[Line]) -> bool:
    """Nickname and name in most lines, and a number or nothing in the third cell."""
    likely = sum(
        len(line.cells) >= 2  # noqa: PLR2004 - nickname and full name
        and bool(_NICKNAME.fullmatch(line.cells[0]))
        and bool(line.cells[1])
        and (len(line.cells) == 2 or not line.cells[2] or line.cells[2].isdigit())  # noqa: PLR2004
        for line in lines
    )
    return likely * 2 > len(lines)


def _row(line: Line, order: dict[str, int]) -> Row:
    def cell(name: str) -> str:
        at = order.get(name, -1)
        return line.cells[at] if 0 <= at < len(line.cells) else ""

    return Row(
        line.number,
        RowKind.USER,
        username=cell("username"),
        name=cell("name"),
        extension=cell("extension"),
        mobile=cell("mobile"),
        groups=cell("groups"),
        profile=cell("profile"),
        voicemail=cell("voicemail").casefold() in _YES,
        webrtc=cell("webrtc").casefold() in _YES,
    )
