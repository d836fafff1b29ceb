"""Days as people write them, in the language of the window."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale


def day(time: datetime) -> str:
    """A local day that reads the same everywhere: no month can be taken for a day."""
    local = time.astimezone()
    return QLocale().toString(QDate(local.year, local.month, local.day), "d MMM yyyy")


def brief(time: datetime) -> str:
    """A local time for where room is short: of today the hour alone, else the day."""
    local = time.astimezone()
    if local.date() == datetime.now().astimezone().date():
        return f"{local:%H:%M}"
    return QLocale().toString(QDate(local.year, local.month, local.day), "d MMM")
