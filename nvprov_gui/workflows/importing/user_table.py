"""The columns of a list of users, looked at by their contents."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from nvprov_gui.workflows.importing.contents import (
    extension_in,
    is_extension,
    is_mail,
    is_mobile,
    is_name,
    is_nickname,
    share,
    variety,
)
from nvprov_gui.workflows.importing.reading import Line

_MOSTLY = 0.6
_HALF = 0.5
_ALL_DIFFERENT = 0.9
_PASSWORD = 3
_WORD = re.compile(r"[^\W\d_]{3,}")


class UserTable:
    """Tells which columns could hold what, the likeliest first; ``beside`` hold numbers of something else."""

    def __init__(self, lines: Sequence[Line], beside: frozenset[int] = frozenset()) -> None:
        self._lines = lines
        self._beside = beside
        width = max((len(line.cells) for line in lines), default=0)
        self.columns = [[cell(line, at) for line in lines] for at in range(width)]

    def mostly(self, test: Callable[[str], object]) -> list[int]:
        """Columns most of whose cells pass a test."""
        shares = {at: share(cells, test) for at, cells in enumerate(self.columns)}
        return sorted((at for at in shares if shares[at] >= _MOSTLY), key=lambda at: -shares[at])

    def extensions(self) -> list[int]:
        """Columns of numbers that are all different; of two alike first the one whose numbers lie closer."""
        numbers = {at: self._numbers(at) for at in self.mostly(is_extension) if at not in self._beside}
        different = [at for at, found in numbers.items() if variety(found) >= _ALL_DIFFERENT]
        return sorted(different, key=lambda at: (-share(self.columns[at], is_extension), _span(numbers[at])))

    def names(self) -> list[int]:
        """Columns of names, those of several words and of many different persons first."""
        return sorted(self.mostly(is_name), key=lambda at: -self._of_words(at) - variety(self.columns[at]))

    def parts_of_names(self, free: Sequence[int]) -> list[int]:
        """One column of whole names, or two beside each other: surnames and first names."""
        names = [at for at in self.names() if at in free]
        if not names or self._of_words(names[0]) >= _HALF:
            return names[:1]
        beside = (at for at in names[1:] if abs(at - names[0]) == 1 and self._is_second_part(at))
        return sorted([names[0], *list(beside)[:1]])

    def nicknames_of(self, people: Sequence[str]) -> list[int]:
        """Columns of user names, told from passwords by what they share with the persons' names."""
        return [at for at in self.mostly(is_nickname) if self._are_of(at, people)]

    def above(self, extension: int) -> int:
        """How many lines above the first user are headings that nobody knows: no number in that column."""
        return next((at for at, number in enumerate(self.columns[extension]) if not _is_word(number)), 0)

    def is_wizards(self) -> bool:
        """Nickname and name in most lines, and a number or nothing in the third cell."""
        likely = sum(_is_wizards(line) for line in self._lines)
        elsewhere = {*self.mostly(is_mobile), *self.mostly(is_mail)}
        return likely * 2 > len(self._lines) and _PASSWORD not in elsewhere

    def _numbers(self, at: int) -> list[str]:
        return [number for number in map(extension_in, self.columns[at]) if number]

    def _of_words(self, at: int) -> float:
        return share(self.columns[at], lambda text: " " in text)

    def _is_second_part(self, at: int) -> bool:
        return self._of_words(at) < _HALF and variety(self.columns[at]) >= _MOSTLY

    def _are_of(self, at: int, people: Sequence[str]) -> bool:
        pairs = [(one, person) for one, person in zip(self.columns[at], people, strict=True) if one]
        return sum(_is_of(one, person) for one, person in pairs) >= len(pairs) * _MOSTLY


def cell(line: Line, at: int | None) -> str:
    """A cell, empty if the line has no such column."""
    return line.cells[at] if at is not None and 0 <= at < len(line.cells) else ""


def whole_name(line: Line, at: Mapping[str, int]) -> str:
    """The name of a line's person, from one column or from two."""
    parts = (cell(line, at.get(part)) for part in ("first", "surname"))
    return cell(line, at.get("name")) or " ".join(filter(None, parts))


def _span(numbers: Sequence[str]) -> int:
    values = [int(number) for number in numbers]
    return max(values) - min(values)


def _is_of(nickname: str, person: str) -> bool:
    return any(word in nickname.casefold() for word in _WORD.findall(person.casefold()))


def is_title(line: Line) -> bool:
    """Words above a table. A row of a CSV with one filled cell is a row."""
    return sum(map(bool, line.cells)) < 2 and (len(line.cells) < 2 or not line.text)  # noqa: PLR2004


def _is_word(text: str) -> bool:
    return bool(text) and not any(map(str.isdigit, text))


def _is_wizards(line: Line) -> bool:
    nickname, name, number = (cell(line, at) for at in range(3))
    plain = nickname == nickname.lower() or bool(number and " " in name)
    return is_nickname(nickname) and is_name(name) and plain and (not number or number.isdecimal())
