"""Which column of a list of users holds what: by its heading, else by its contents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from nvprov_gui.workflows.importing.contents import is_extension, is_mail, is_mobile, is_money, is_nickname
from nvprov_gui.workflows.importing.reading import Line
from nvprov_gui.workflows.importing.user_headings import PEOPLE, beside, meanings
from nvprov_gui.workflows.importing.user_table import UserTable, is_title, whole_name

WIZARD = ("username", "name", "extension", "password", "mobile", "voicemail", "webrtc", "groups", "profile")
"""The PBX wizard's columns; all but the first two may be missing."""
_SAMPLE = 400
_ABOVE = 30
_KNOWN = {*PEOPLE, "extension"}


@dataclass(frozen=True, slots=True)
class UserColumns:
    """Column numbers from 0 by what they hold; ``above`` counts the filled lines before the first user."""

    at: Mapping[str, int] = field(default_factory=dict)
    above: int = 0


def guess_user_columns(lines: Sequence[Line]) -> UserColumns | None:
    """The columns of a table whose lines are all filled; None if it is no list of users."""
    above, named = _heading(lines[:_ABOVE])
    if named:
        return _headed(
            UserTable(lines[above : above + _SAMPLE], beside(lines[above - 1].cells)), named, above
        )
    if any("other" in meanings(line.cells) for line in lines[:_ABOVE]):
        return None
    titles = _titles(lines)
    return _headless(lines[titles : titles + _SAMPLE], titles)


def chosen_columns(lines: Sequence[Line], name: int, extension: int | None) -> UserColumns:
    """The columns that the technician says."""
    titles = _titles(lines)
    if extension is None:
        return UserColumns({"name": name}, titles + any(meanings(line.cells) for line in lines[titles:][:1]))
    above = titles + UserTable(lines[titles:]).above(extension)
    return UserColumns({"name": name, "extension": extension}, above)


def likely_columns(lines: Sequence[Line]) -> tuple[int, int | None]:
    """Where names and extensions are likeliest, for a technician who looks at them."""
    table = UserTable(lines[_titles(lines) :][:_SAMPLE])
    extension = next(iter(table.extensions()), None)
    others = [at for at in (*table.names(), *range(len(table.columns))) if at != extension]
    return (others[0] if others else 0), extension


def _heading(lines: Sequence[Line]) -> tuple[int, dict[str, int]]:
    """How many lines there are down to the one that names the most columns, and what it names."""
    named = [meanings(line.cells) for line in lines]
    best = max(range(len(named)), key=lambda at: len(named[at]), default=0)
    return (best + 1, named[best]) if named and named[best].keys() & _KNOWN else (0, {})


def _headed(table: UserTable, named: Mapping[str, int], above: int) -> UserColumns | None:
    sure = "extension" in named and bool(named.keys() & PEOPLE)
    if not sure and ("other" in named or table.mostly(is_money)):
        return None
    at = _told_apart(table, named)
    _by_contents(table, at)
    if not at.keys() & PEOPLE or len(at.keys() - {"other", "password"}) < 2:  # noqa: PLR2004 - name and one more
        return None
    return UserColumns(at, above)


def _titles(lines: Sequence[Line]) -> int:
    return next((at for at, line in enumerate(lines) if not is_title(line)), len(lines))


def _headless(lines: Sequence[Line], titles: int) -> UserColumns | None:
    table = UserTable(lines)
    if table.is_wizards():
        return UserColumns({name: at for at, name in enumerate(WIZARD)}, titles)
    at: dict[str, int] = {}
    _by_contents(table, at)
    if not at.keys() & PEOPLE or "extension" not in at or table.mostly(is_money):
        return None
    _take(at, "mail", table.mostly(is_mail))
    _take(at, "mobile", table.mostly(is_mobile))
    _take(at, "username", table.nicknames_of([whole_name(line, at) for line in lines]))
    return UserColumns(at, titles + table.above(at["extension"]))


def _told_apart(table: UserTable, named: Mapping[str, int]) -> dict[str, int]:
    """Headings that mean one thing or another, by what stands below and beside them."""
    at = dict(named)
    _is_rather(at, "first", "first" if "surname" in at else "name")
    if "first" not in at:
        _is_rather(at, "surname", "name")
    nicknames = at.get("person") in table.mostly(_is_plain_nickname)
    _is_rather(at, "person", "username" if nicknames or "name" in at or "first" in at else "name")
    for heading in ("phone", "number"):
        extension = "extension" not in at and at.get(heading) in table.mostly(is_extension)
        known = heading == "phone" or at.get(heading) in table.mostly(is_mobile)
        _is_rather(at, heading, "extension" if extension else "mobile" if known else "")
    return at


def _is_rather(at: dict[str, int], heading: str, meaning: str) -> None:
    """Call a column by another name, unless another column has that one."""
    column = at.pop(heading, None)
    if column is not None and meaning:
        at.setdefault(meaning, column)


def _by_contents(table: UserTable, at: dict[str, int]) -> None:
    """Names and extensions that no heading named."""
    _take(at, "extension", table.extensions())
    if at.keys() & PEOPLE:
        return
    parts = table.parts_of_names(
        [column for column in range(len(table.columns)) if column not in at.values()]
    )
    at.update(zip(("name",) if len(parts) == 1 else ("first", "surname"), parts, strict=False))


def _take(at: dict[str, int], name: str, candidates: Sequence[int]) -> None:
    """The first column that is nothing else yet."""
    free = [column for column in candidates if column not in at.values()]
    if free:
        at.setdefault(name, free[0])


def _is_plain_nickname(text: str) -> bool:
    return is_nickname(text) and text == text.lower()
