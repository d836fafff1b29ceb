"""Rows checked against each other and against the site."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from nvprov_gui.domain.errors import BadValue
from nvprov_gui.domain.extensions import checked_number
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.storage import Site
from nvprov_gui.workflows.importing.columns import is_mac
from nvprov_gui.workflows.importing.numbers import Numbers
from nvprov_gui.workflows.importing.people import People
from nvprov_gui.workflows.importing.phone_judge import PhoneJudge
from nvprov_gui.workflows.importing.phones import phone_rows
from nvprov_gui.workflows.importing.reading import Line, read_lines
from nvprov_gui.workflows.importing.rows import Proposal, Row, RowKind, RowStatus
from nvprov_gui.workflows.importing.unknown import unknown
from nvprov_gui.workflows.importing.user_columns import UserColumns
from nvprov_gui.workflows.importing.users import filled_lines, holds_phones, user_rows

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_USER_FIELDS = ("name", "username", "extension", "mobile", "groups", "profile", "voicemail", "webrtc")


def propose(site: Site, source: Path | str, chosen: UserColumns | None = None) -> Proposal:
    """What importing a file or a pasted text would do; ``chosen`` columns are those of users.

    Raises:
        UnknownList: the source holds neither users nor phones.
        UserError: it can't be read.
    """
    lines = read_lines(source)
    apart = {line.sheet for line in lines} if chosen else _sheets_of_users(lines)
    users = user_rows([line for line in lines if line.sheet in apart], chosen)
    left = [line for line in lines if not users.rows or line.sheet not in apart]
    phones = _phones(site, left)
    if not users.rows and not phones:
        raise unknown(source, lines)
    return replace(users, rows=recheck(site, (*users.rows, *phones)))


def _sheets_of_users(lines: Sequence[Line]) -> set[int]:
    """The sheets of a workbook without addresses in their first lines; a text is one sheet."""
    sheets = groupby(lines, key=lambda line: line.sheet)
    return {sheet for sheet, its_lines in sheets if not holds_phones(filled_lines(list(its_lines)))}


def _phones(site: Site, lines: Sequence[Line]) -> list[Row]:
    """The phones of the sheets that hold any; what other sheets say is no phone."""
    sheets = {line.sheet for line in lines if any(map(is_mac, line.cells))}
    mains = frozenset(user.extension for user in site.users() if user.extension)
    return phone_rows([line for line in lines if not sheets or line.sheet in sheets], mains)


def propose_many(
    site: Site, sources: Iterable[Path | str], chosen: Mapping[Path | str, UserColumns] | None = None
) -> Proposal:
    """What importing several sources in order would do, users first; raises what propose does."""
    proposals = [propose(site, source, (chosen or {}).get(source)) for source in sources]
    rows = sorted(
        (row for proposal in proposals for row in proposal.rows), key=lambda row: row.kind is RowKind.PHONE
    )
    notes = dict.fromkeys(note for proposal in proposals for note in proposal.notes)
    placed = [replace(row, place=place) for place, row in enumerate(rows)]
    return Proposal(recheck(site, placed), tuple(notes))


def recheck(site: Site, rows: Sequence[Row]) -> tuple[Row, ...]:
    """Judge rows again, after a correction by hand for example."""
    judge = _Judge(site.users(), site.phones(), rows)
    return tuple(judge.judged(row) for row in rows)


class _Judge:
    """Remembers what the rows before have taken."""

    def __init__(self, users: Sequence[User], phones: Sequence[Phone], rows: Sequence[Row]) -> None:
        self._people = People(users, (row for row in rows if row.kind is RowKind.USER))
        self._seen_numbers: dict[str, int] = {}
        self._seen_names: dict[tuple[str, str], int] = {}
        self._waiting: dict[tuple[str, str], int] = {}
        self._numbers = Numbers(users, phones)
        self._phones = PhoneJudge(users, phones, self._numbers)

    def judged(self, row: Row) -> Row:
        """The row with its status and message."""
        fresh = replace(row, status=RowStatus.NEW, message="", note="", user_id=0)
        try:
            _one_line(fresh)
            return self._user(fresh) if row.kind is RowKind.USER else self._phones.judged(fresh)
        except BadValue as error:
            return replace(fresh, status=RowStatus.BAD, message=str(error))

    def _user(self, row: Row) -> Row:
        if not row.name and not row.username:
            raise BadValue("The row has no name.")
        row = replace(row, extension=checked_number(row.extension)) if row.extension else row
        self._named_once(row)
        if row.extension:
            self._number_once(row)
            self._numbers.add_user(row.extension)
        there = self._people.meant(row)
        if there is None:
            return row
        changes = [
            name for name in _USER_FIELDS if getattr(row, name) and getattr(row, name) != getattr(there, name)
        ]
        if not changes:
            return replace(row, status=RowStatus.SAME, user_id=there.id, message="Already in the site.")
        return replace(
            row,
            user_id=there.id,
            status=RowStatus.CHANGED,
            message=f"Changes {', '.join(changes)} of {there.name or row.extension}.",
        )

    def _named_once(self, row: Row) -> None:
        """Without an extension only the name tells a user from others."""
        key = ("The user name", row.username) if row.username else ("The name", row.name)
        among = self._waiting if row.extension else self._seen_names
        if key in among:
            raise BadValue(f"{key[0]} stands already in line {among[key]}.")
        self._seen_names.setdefault(key, row.line)
        if not row.extension:
            self._waiting[key] = row.line

    def _number_once(self, row: Row) -> None:
        if row.extension in self._seen_numbers:
            raise BadValue(f"The extension stands already in line {self._seen_numbers[row.extension]}.")
        self._seen_numbers[row.extension] = row.line


def _one_line(row: Row) -> None:
    for text in (row.name, row.location, row.username, row.groups, row.profile, row.serial):
        if _CONTROL.search(text):
            raise BadValue("A cell holds a line break or a control character.")
