"""The checks and how they went."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.trunks.checks import CHECKS
from nvprov_gui.ui.models.cells import Cell, CellFont, Column
from nvprov_gui.ui.sentences import say

_NAMES = {
    "DNS": QT_TRANSLATE_NOOP("TrunkChecks", "DNS"),
    "Reachability": QT_TRANSLATE_NOOP("TrunkChecks", "Reachability"),
    "NAT and SIP ALG": QT_TRANSLATE_NOOP("TrunkChecks", "NAT and SIP ALG"),
    "Registration": QT_TRANSLATE_NOOP("TrunkChecks", "Registration"),
    "Wrong password": QT_TRANSLATE_NOOP("TrunkChecks", "Wrong password"),
    "Outbound call": QT_TRANSLATE_NOOP("TrunkChecks", "Outbound call"),
    "Hold": QT_TRANSLATE_NOOP("TrunkChecks", "Hold"),
    "Digits": QT_TRANSLATE_NOOP("TrunkChecks", "Digits"),
    "Keep-alive": QT_TRANSLATE_NOOP("TrunkChecks", "Keep-alive"),
    "Inbound call": QT_TRANSLATE_NOOP("TrunkChecks", "Inbound call"),
    "Caller's number": QT_TRANSLATE_NOOP("TrunkChecks", "Caller's number"),
    "Transfer": QT_TRANSLATE_NOOP("TrunkChecks", "Transfer"),
    "Fax over T.38": QT_TRANSLATE_NOOP("TrunkChecks", "Fax over T.38"),
    "Session timers": QT_TRANSLATE_NOOP("TrunkChecks", "Session timers"),
    "Encrypted speech": QT_TRANSLATE_NOOP("TrunkChecks", "Encrypted speech"),
    "Channels": QT_TRANSLATE_NOOP("TrunkChecks", "Channels"),
    "Codecs": QT_TRANSLATE_NOOP("TrunkChecks", "Codecs"),
}
_STATES = {
    "passed": ("ok", QT_TRANSLATE_NOOP("TrunkChecks", "passed")),
    "failed": ("bad", QT_TRANSLATE_NOOP("TrunkChecks", "failed")),
    "skipped": ("none", QT_TRANSLATE_NOOP("TrunkChecks", "left out")),
    "question": ("wait", QT_TRANSLATE_NOOP("TrunkChecks", "your answer")),
    "running": ("info", QT_TRANSLATE_NOOP("TrunkChecks", "running")),
    "": ("none", QT_TRANSLATE_NOOP("TrunkChecks", "not yet")),
}


_COMPARED = ("passed", "failed")
_BEFORE = QT_TRANSLATE_NOOP("TrunkChecks", "(the time before: {0})")
_WEIGHTS = (
    QT_TRANSLATE_NOOP("TrunkChecks", "needed"),
    QT_TRANSLATE_NOOP("TrunkChecks", "important"),
    QT_TRANSLATE_NOOP("TrunkChecks", "optional"),
)


@dataclass(frozen=True, slots=True)
class CheckRow:
    """A check with its result."""

    check: str
    outcome: str = ""
    sentence: str = ""
    figure: str = ""
    before: str = ""
    """How it ended the time before, if it did."""


def fresh() -> list[CheckRow]:
    """All checks, none done."""
    return [CheckRow(name) for name in CHECKS]


def names() -> dict[str, str]:
    """The checks in the language of the window."""
    return {check: _word(text) for check, text in _NAMES.items()}


def _word(text: str) -> str:
    return QCoreApplication.translate("TrunkChecks", text)


def _check(row: CheckRow) -> Cell:
    return Cell(_word(_NAMES[row.check]), font=CellFont.BOLD)


def _state(row: CheckRow) -> Cell:
    tone, word = _STATES[row.outcome]
    return Cell(_word(word), chip=tone)


def _sentence(row: CheckRow) -> Cell:
    figure = f"   {row.figure}" if row.figure else ""
    changed = row.before and row.outcome in _COMPARED and row.before != row.outcome
    before = "   " + _word(_BEFORE).format(_word(_STATES[row.before][1])) if changed else ""
    return Cell(f"{say(row.sentence)}{figure}{before}", "muted")


COLUMNS: tuple[Column[CheckRow], ...] = (
    Column("check", QT_TRANSLATE_NOOP("Columns", "Check"), _check,
           lambda r: r.check, 158),
    Column("state", QT_TRANSLATE_NOOP("Columns", "State"), _state, lambda r: r.outcome, 128),
    Column("sentence", QT_TRANSLATE_NOOP("Columns", "Result"), _sentence, lambda r: r.sentence, 200),
)  # fmt: skip
