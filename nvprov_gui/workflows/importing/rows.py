"""What an import would do, row by row."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class RowKind(StrEnum):
    """What a row holds."""

    USER = "user"
    PHONE = "phone"


class RowStatus(StrEnum):
    """What will happen to a row."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Row:
    """One row as read and as it will go in. ``line`` counts from 1 in the source.

    ``mac`` is the text as read until it is a MAC address; ``model`` a model id once recognised,
    ``model_text`` what the source says. ``message`` is the reason of a bad row, or what happens to a
    good one; ``note`` is the part of it that is worth a look.
    ``place`` tells rows of several sources apart, whose lines have the same numbers.
    ``other_mac`` is a second address in the row, which doesn't come in.
    ``user_id`` is the user of the site that the row means, 0 if nobody.
    """

    line: int
    kind: RowKind
    status: RowStatus = RowStatus.NEW
    message: str = ""
    note: str = ""
    mac: str = ""
    model: str = ""
    model_text: str = ""
    extension: str = ""
    location: str = ""
    serial: str = ""
    name: str = ""
    username: str = ""
    mobile: str = ""
    groups: str = ""
    profile: str = ""
    voicemail: bool = False
    webrtc: bool = False
    other_mac: str = ""
    user_id: int = 0
    place: int = 0

    def edited(self, field: str, text: str) -> Row:
        """The row with one field corrected by hand; recheck says what becomes of it."""
        changes: dict[str, str] = {field: text.strip()}
        if field == "model":
            changes["model_text"] = text.strip()
        return replace(self, **changes)  # type: ignore[arg-type]  # only text fields are edited

    def noted(self, note: str) -> Row:
        """The row with one more remark."""
        return replace(self, note=both(self.note, note), message=both(self.message, note))

    @property
    def good(self) -> bool:
        """Whether the row goes in."""
        return self.status is not RowStatus.BAD


@dataclass(frozen=True, slots=True)
class Proposal:
    """All rows of one or more sources, the bad ones included, and remarks on the source."""

    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()

    @property
    def good(self) -> tuple[Row, ...]:
        """Rows that go in."""
        return tuple(row for row in self.rows if row.good)

    @property
    def bad(self) -> tuple[Row, ...]:
        """Rows that stay, with their reason."""
        return tuple(row for row in self.rows if not row.good)

    def count(self, kind: RowKind, status: RowStatus) -> int:
        """How many rows of a kind have a status."""
        return sum(row.kind is kind and row.status is status for row in self.rows)


def both(first: str, second: str) -> str:
    """Two sentences beside each other, of which either may be missing."""
    return " ".join(filter(None, (first, second)))
