"""Whether a configuration that was read back is the one that was sent."""

from __future__ import annotations

import re
from collections.abc import Iterator

_COMMENT = ("#", "!", "//")
_SECRET = re.compile(r"(?i)\b(password|secret|passphrase|private-key)\b\s+\S.*$")


def missing(wanted: str, found: str) -> list[str]:
    """Lines of a stored file that aren't there, in order: a cut file lacks its end.

    Blanks and line breaks are the device's own, and secrets may be shown encrypted.
    """
    hay, at, gone = _squeezed(_shown(found)), 0, []
    for line in _lines(wanted):
        place = hay.find(_needle(line), at)
        if place < 0:
            gone.append(line)
        else:
            at = place + len(_needle(line))
    return gone


def in_force(wanted: str, old: str, running: str) -> bool | None:
    """Whether a running configuration is the wanted one rather than the old; None if it can't be told.

    A device writes its running configuration in its own words: the lines that tell the two apart decide.
    """
    new_lines, old_lines = _needles(wanted), _needles(old)
    shown = _squeezed(_shown(running))
    ours, theirs = new_lines - old_lines, old_lines - new_lines
    seen_new = sum(1 for each in ours if each in shown)
    seen_old = sum(1 for each in theirs if each in shown and not any(each in line for line in ours))
    if not ours:
        return True if sum(1 for each in new_lines if each in shown) * 2 >= len(new_lines) else None
    if seen_new * 2 >= len(ours) and seen_new * max(len(theirs), 1) > seen_old * len(ours):
        return True
    return False if theirs and seen_old * 2 >= len(theirs) else None


def is_like(text: str) -> bool:
    """Whether this looks like a configuration at all; a box fresh from its carton has few lines."""
    return any(re.match(r"[A-Za-z]", line) for line in _lines(text))


def _lines(text: str) -> Iterator[str]:
    for line in text.splitlines():
        if line.strip() and not line.strip().startswith(_COMMENT):
            yield line.strip()


def _needles(text: str) -> set[str]:
    return {_needle(line) for line in _lines(text)}


def _needle(line: str) -> str:
    return _squeezed(_SECRET.sub(r"\1", line))


def _shown(text: str) -> str:
    return "\n".join(_SECRET.sub(r"\1", line) for line in text.splitlines())


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)
