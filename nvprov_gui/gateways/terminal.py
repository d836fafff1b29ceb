"""Making sense of what a terminal shows: escape sequences out, and what its last line asks for."""

from __future__ import annotations

import re
from enum import Enum, auto

_ESCAPES = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # CSI: colours, cursor
    r"|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)"  # OSC: window titles
    r"|\x1b[ -/]*[0-Z\\-~]"
    r"|\x9b[0-?]*[ -/]*[@-~]"
)
_OPEN_ESCAPE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*|\][^\x07\x1b]{0,200}|[ -/]*)?$")
_CONTROL = re.compile(r"[\x00-\x07\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_ERASED = re.compile(r"[^\x08\n]\x08 ?\x08?")


class Shape(Enum):
    """What a last line asks for."""

    NOTHING = auto()
    LOGIN = auto()
    PASSWORD = auto()
    USER = auto()
    """A shell prompt, ``>``."""
    PRIVILEGED = auto()
    """A shell prompt, ``#``."""
    QUESTION = auto()
    MORE = auto()


SHELL = frozenset((Shape.USER, Shape.PRIVILEGED))
ASKING = frozenset((Shape.LOGIN, Shape.PASSWORD, Shape.QUESTION))
_MORE = re.compile(
    r"(?i)(?:-+\s*more\b.{0,40}|<-*\s*more.{0,40}|\bmore\b\s*(?:-+|\?|>+)"
    r"|press (?:any key|space|enter|return)\b.{0,40}"
    r"|\(q(?:uit)?[^)]*\)|:\x20?\x1b\[K|\bpage \d+.{0,20}space.{0,20})\s*$"
)
_PASSWORD = re.compile(
    r"(?i)(?:^|\W)(?:password|passcode|passphrase|kennwort|mot de passe)\b[^:>\n]{0,40}[:>]\s*$"
)
_LOGIN = re.compile(r"(?i)(?:^|[^\w])(?:login|user(?: ?name| ?id)?|account)\b[^:>\n]{0,20}[:>]\s*$")
_QUESTION = re.compile(
    r"(?i)(?:\?|[\[(<]\s*(?:y(?:es)?\s*[/|,]\s*no?|no?\s*[/|,]\s*y(?:es)?|confirm)\b[^\])>]*[\])>])[\s:?>]*(?:\[\w{0,7}\])?[\s:?>]*$"
    r"|\b(?:yes or no|y or n|confirm)\b\W*$|\b(?:y/n|yes/no)\W*$"
)
_SHELL = re.compile(r"^[^\s<>#%$?][^<>#?]{0,62}?[>#]\s*$|^[>#]\s*$")


def clean(raw: str) -> str:
    """The text a person would see: no escape sequences, nothing erased, nothing overwritten."""
    text = _OPEN_ESCAPE.sub("", _ESCAPES.sub("", raw)).replace("\r\n", "\n").replace("\r\r\n", "\n")
    while _ERASED.search(text):
        text = _ERASED.sub("", text)
    lines = (_overwritten(line) for line in text.replace("\x08", "").split("\n"))
    return _CONTROL.sub("", "\n".join(lines))


def _overwritten(line: str) -> str:
    """What stands after the last carriage return; a line that only ends in one stays."""
    return line.rstrip("\r").rpartition("\r")[2]


def last_line(text: str) -> str:
    """The line the cursor stands on; empty after a line break."""
    return text.rpartition("\n")[2]


def shape(text: str) -> Shape:
    """What cleaned text asks for, judged by its last line."""
    line = last_line(text)
    if not line.strip():
        return Shape.NOTHING
    for pattern, found in _SHAPES:
        if pattern.search(line):
            return found
    if _SHELL.match(line.strip()) and not re.fullmatch(r"[#>]{2,}", line.strip()):
        return Shape.PRIVILEGED if line.rstrip().endswith("#") else Shape.USER
    return Shape.NOTHING


_SHAPES = (
    (_MORE, Shape.MORE),
    (_PASSWORD, Shape.PASSWORD),
    (_LOGIN, Shape.LOGIN),
    (_QUESTION, Shape.QUESTION),
)
