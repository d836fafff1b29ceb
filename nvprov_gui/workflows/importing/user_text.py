"""Users in text that was written for people: a name and an extension in each line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nvprov_gui.workflows.importing.contents import is_name
from nvprov_gui.workflows.importing.reading import Line

_MAIL = re.compile(r"<?([^\s@<>;,()]+)@[^\s@<>;,()]+\.[A-Za-z]{2,}>?")
_MOBILE = re.compile(
    r"(?<![0-9A-Za-z])(?:\+[0-9][0-9 ./-]{7,17}[0-9]|3[0-9]{2}[ ./-]?[0-9]{3}[ ./-]?[0-9]{3,4})(?![0-9])"
)
_LABEL = r"(?:\b(?:int(?:erno)?|ext(?:ension)?|tel|num(?:ero)?|nr?)\b[\s.:°]*)"
_BETWEEN = r"(?P<sign>[\s.…]*[-–—:;,=|/()>\t]+\s*|\s*\.{2,}\s*|\s+)"
_LINE = (
    re.compile(rf"(?P<label>{_LABEL}*)(?P<number>[0-9]{{2,6}})\)?{_BETWEEN}(?P<name>.+)", re.IGNORECASE),
    re.compile(rf"(?P<name>.+?){_BETWEEN}(?P<label>{_LABEL}*)(?P<number>[0-9]{{2,6}})\)?", re.IGNORECASE),
)
_BULLET = " \t-–—*•·>."
_AROUND = " \t-–—:;,.()=|/"
_SURE = 3
_MOST_WORDS = 6
_ENOUGH = 0.4
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Found:
    """A user in a line of text."""

    line: int
    name: str
    extension: str
    mobile: str = ""
    username: str = ""


def users_in_text(lines: Sequence[Line]) -> list[Found]:
    """The users of a text that is a list of them; nobody if most of it is something else."""
    found = [user for line in lines for user in _users(line.number, _text(line))]
    numbers = {user.extension for user in found}
    few = len(found) < 2 and len(lines) > 1  # noqa: PLR2004 - one line alone may be a whole list
    if few or len(found) < len(lines) * _ENOUGH or len(numbers) * 10 < len(found) * 9:
        return []
    return found


def _text(line: Line) -> str:
    """What stands in a line; nothing if it is too long for one user."""
    text = line.text or " ".join(filter(None, line.cells))
    return text if len(text) <= _LONGEST else ""


def _users(number: int, text: str) -> Iterator[Found]:
    mail, rest = _MAIL.search(text), _MAIL.sub(" ", text)
    mobile, rest = _MOBILE.search(rest), _MOBILE.sub(" ", rest)
    rest = rest.lstrip(_BULLET).rstrip(_AROUND.replace(")", ""))
    for pattern in _LINE:
        found = pattern.fullmatch(rest)
        if found and (name := _name(found)):
            username = mail[1] if mail else ""
            yield Found(number, name, found["number"], mobile[0] if mobile else "", username)
            return


def _name(found: re.Match[str]) -> str:
    """The name; empty if it is none, or if nothing but a blank says that the number is an extension."""
    name = " ".join(found["name"].strip(_AROUND).split())
    words = name.split()
    sure = found["label"] or found["sign"].strip() or (len(found["number"]) >= _SURE and len(words) > 1)
    fits = is_name(name) and not any(map(str.isdigit, name)) and len(words) <= _MOST_WORDS
    return name if sure and fits else ""
