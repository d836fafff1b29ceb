"""Time zones as gateways want them, from the tz database's POSIX rule of each zone."""

from __future__ import annotations

import importlib.resources
import re
from dataclasses import dataclass

from nvprov_gui.domain.errors import BadValue
from nvprov_gui.rendering.trinity import Words

_RULE = re.compile(
    r"(?P<std><[^>]+>|[A-Za-z]+)(?P<offset>[+-]?[\d:]+)"
    r"(?:(?P<dst><[^>]+>|[A-Za-z]+)(?P<saving>[+-]?[\d:]+)?,(?P<start>[^,]+),(?P<end>[^,]+))?"
)
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_WEEKS = ("first", "second", "third", "fourth", "last")
_DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone's rule; ``posix`` with every part written out, the others as Trinity's ``clock local``."""

    posix: str
    offset: str
    rule: bool = False
    name: str = ""
    saving: str = ""
    start: str = ""
    end: str = ""


def zone(name: str) -> Zone:
    """The zone with this name of the tz database (``Europe/Rome``).

    Raises:
        BadValue: there is none.
    """
    found = _RULE.fullmatch(_footer(name))
    if found is None:
        raise BadValue(f"The time zone “{name}” has no plain rule: choose another one, such as Europe/Rome.")
    minutes = _minutes(found["offset"])
    if not found["dst"]:
        return Zone(f"{found['std']}{_posix_offset(minutes)}", _trinity_offset(-minutes))
    summer = _minutes(found["saving"]) if found["saving"] else minutes - 60
    start, end = _switch(found["start"]), _switch(found["end"])
    return Zone(
        f"{found['std']}{_posix_offset(minutes)}{found['dst']}{_posix_offset(summer)},{start[0]},{end[0]}",
        _trinity_offset(-minutes),
        rule=bool(start[1] and end[1]),
        name=re.sub(r"\W", "", found["dst"]) or "DST",
        saving=_trinity_offset(minutes - summer),
        start=Words(start[1]),
        end=Words(end[1]),
    )


def _footer(name: str) -> str:
    """The last line of a zone's file: its rule for the years to come (RFC 8536 §3.3)."""
    file = importlib.resources.files("tzdata").joinpath("zoneinfo", *name.split("/"))
    if not re.fullmatch(r"[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*", name) or not file.is_file():
        raise BadValue(f"There is no time zone “{name}”: write it as Europe/Rome.")
    return file.read_bytes().rstrip(b"\n").rpartition(b"\n")[2].decode("ascii", "replace")


def _minutes(text: str) -> int:
    sign = -1 if text.startswith("-") else 1
    hours, _, minutes = text.lstrip("+-").partition(":")
    return sign * (int(hours) * 60 + int(minutes or 0))


def _posix_offset(minutes: int) -> str:
    hours, rest = divmod(abs(minutes), 60)
    return ("-" if minutes < 0 else "") + str(hours) + (f":{rest:02}" if rest else "")


def _trinity_offset(minutes: int) -> str:
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:02}:{rest:02}"


def _switch(rule: str) -> tuple[str, str]:
    """A change of the clocks: POSIX with its time written out, and Trinity's words ("" if it has none)."""
    day, _, time = rule.partition("/")
    minutes = _minutes(time) if time else 120
    hours, rest = divmod(abs(minutes), 60)
    clock = f"{'-' if minutes < 0 else ''}{hours:02}:{rest:02}"
    found = re.fullmatch(r"M(\d+)\.([1-5])\.([0-6])", day)
    if found is None or minutes < 0 or hours > 23:  # noqa: PLR2004 - the clock ends there
        return f"{day}/{clock}:00", ""
    month, week, weekday = (int(text) for text in found.groups())
    words = f"{_MONTHS[month - 1]} {_WEEKS[week - 1]} {_DAYS[weekday]} {clock}"
    return f"{day}/{clock}:00", words
