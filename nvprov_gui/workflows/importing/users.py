"""Users in the PBX wizard's CSV, in lists of offices, and in text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from nvprov_gui.workflows.importing.contents import extension_in
from nvprov_gui.workflows.importing.finding import find_macs
from nvprov_gui.workflows.importing.reading import Line
from nvprov_gui.workflows.importing.rows import Proposal, Row, RowKind
from nvprov_gui.workflows.importing.user_columns import UserColumns, guess_user_columns
from nvprov_gui.workflows.importing.user_headings import meanings
from nvprov_gui.workflows.importing.user_table import cell, whole_name
from nvprov_gui.workflows.importing.user_text import users_in_text

_YES = {"true", "1", "yes", "si", "sì", "y", "on"}
_SUM = re.compile(r"tot(?:al[ei]?)?\b.*", re.IGNORECASE)
_PASSWORDS = "Passwords in the list are left out: the PBX gives them."
_TOP = 50


def user_rows(lines: Sequence[Line], chosen: UserColumns | None = None) -> Proposal:
    """Rows of users, unchecked; none if the source is no list of users. ``chosen`` columns aren't guessed."""
    filled = filled_lines(lines)
    if holds_phones(filled):
        return Proposal(())
    columns = chosen or guess_user_columns(filled)
    if columns is None:
        return _from_text(filled)
    body = [line for line in filled[columns.above :] if not _is_heading(line, filled, columns)]
    rows = tuple(_row(line, columns.at) for line in body if _is_somebody(line, columns.at))
    secret = columns.at.get("password")
    return Proposal(rows, (_PASSWORDS,) if any(cell(line, secret) for line in body) else ())


def holds_phones(filled: Sequence[Line]) -> bool:
    """Whether there are addresses in the first lines: a list of phones, or of phones with their users."""
    return any(True for line in filled[:_TOP] for _found in find_macs(" ".join(line.cells)))


def filled_lines(lines: Sequence[Line]) -> list[Line]:
    """The lines that hold something, without comments."""
    return [line for line in lines if any(line.cells) and not line.cells[0].startswith("#")]


def _is_heading(line: Line, filled: Sequence[Line], columns: UserColumns) -> bool:
    """The headings again, on the next sheet or page."""
    return columns.above > 0 and line.cells == filled[columns.above - 1].cells


def _is_somebody(line: Line, at: Mapping[str, int]) -> bool:
    """Not a line without any of the columns that count, nor the sum under a list."""
    there = any(cell(line, at.get(name)) for name in ("name", "first", "surname", "username", "extension"))
    return there and not _SUM.fullmatch(whole_name(line, at))


def _row(line: Line, at: Mapping[str, int]) -> Row:
    def of(name: str) -> str:
        return cell(line, at.get(name))

    return Row(
        line.number,
        RowKind.USER,
        username=of("username") if "username" in at else of("mail").partition("@")[0],
        name=whole_name(line, at),
        extension=extension_in(of("extension")) or of("extension"),
        mobile=of("mobile"),
        groups=of("groups"),
        profile=of("profile"),
        voicemail=of("voicemail").casefold() in _YES,
        webrtc=of("webrtc").casefold() in _YES,
    )


def _from_text(lines: Sequence[Line]) -> Proposal:
    if any("other" in meanings(line.cells) for line in lines[:_TOP]):
        return Proposal(())
    found = users_in_text(lines)
    rows = tuple(
        Row(
            user.line,
            RowKind.USER,
            name=user.name,
            extension=user.extension,
            mobile=user.mobile,
            username=user.username,
        )
        for user in found
    )
    left = len(lines) - len(found)
    note = f"Lines without a name and an extension, left out: {left}."
    return Proposal(rows, (note,) if rows and left else ())
