"""What the tables of import and publishing show."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nvprov_gui.domain.digits import natural
from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.ui.models.cells import Cell, CellFont, Column
from nvprov_gui.ui.sentences import say
from nvprov_gui.workflows.pbx.importing import Difference, Kind
from nvprov_gui.workflows.pbx.steps import Doing, Step

_KINDS = {
    Kind.USER: QT_TRANSLATE_NOOP("Pbx", "New user"),
    Kind.EXTENSION: QT_TRANSLATE_NOOP("Pbx", "Extension"),
    Kind.NAME: QT_TRANSLATE_NOOP("Pbx", "Name"),
    Kind.OWN_MODEL: QT_TRANSLATE_NOOP("Pbx", "New model"),
    Kind.MODEL_PARAMETER: QT_TRANSLATE_NOOP("Pbx", "Setting of a model"),
    Kind.PHONE: QT_TRANSLATE_NOOP("Pbx", "New phone"),
    Kind.MODEL: QT_TRANSLATE_NOOP("Pbx", "Model"),
    Kind.ASSIGNMENT: QT_TRANSLATE_NOOP("Pbx", "Phone of an extension"),
    Kind.SECRET: QT_TRANSLATE_NOOP("Pbx", "SIP password"),
    Kind.DEFAULT: QT_TRANSLATE_NOOP("Pbx", "Default"),
    Kind.PARAMETER: QT_TRANSLATE_NOOP("Pbx", "Setting of a phone"),
}
_DOINGS = {
    Doing.DEFAULTS: QT_TRANSLATE_NOOP("Pbx", "Set the defaults"),
    Doing.MODEL: QT_TRANSLATE_NOOP("Pbx", "Add the model"),
    Doing.MODEL_VALUES: QT_TRANSLATE_NOOP("Pbx", "Set values of the model"),
    Doing.FILE: QT_TRANSLATE_NOOP("Pbx", "Upload the file"),
    Doing.PHONE: QT_TRANSLATE_NOOP("Pbx", "Add the phone"),
    Doing.CHANGE_MODEL: QT_TRANSLATE_NOOP("Pbx", "Change the model"),
    Doing.INVENTORY: QT_TRANSLATE_NOOP("Pbx", "Put it into the inventory"),
    Doing.MAIN: QT_TRANSLATE_NOOP("Pbx", "Give the main extension"),
    Doing.UNLINK: QT_TRANSLATE_NOOP("Pbx", "Take it from its user"),
    Doing.ASSIGN: QT_TRANSLATE_NOOP("Pbx", "Assign it"),
    Doing.VALUES: QT_TRANSLATE_NOOP("Pbx", "Set values of the phone"),
    Doing.ENCRYPT: QT_TRANSLATE_NOOP("Pbx", "Encrypt its calls"),
    Doing.LINK: QT_TRANSLATE_NOOP("Pbx", "Keep its link"),
    Doing.REMOVE: QT_TRANSLATE_NOOP("Pbx", "Remove the phone"),
    Doing.RECONFIGURE: QT_TRANSLATE_NOOP("Pbx", "Have it fetch again"),
}


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A difference, ticked or not."""

    difference: Difference
    ticked: bool = True

    @property
    def id(self) -> tuple[str, str, str]:
        """Which one it is."""
        return self.difference.kind, self.difference.key, self.difference.place


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step and how it went: ``next``, ``done`` or a sentence.

    A step that can't be done yet says why; nobody tries it.
    """

    number: int
    step: Step
    state: str = "next"
    is_left: bool = False


def word(text: str) -> str:
    """A word of these tables."""
    return QCoreApplication.translate("Pbx", text)


def doing_word(doing: Doing) -> str:
    """A step's kind."""
    return word(_DOINGS[doing])


def _tick(row: ImportRow) -> Cell:
    return Cell(word("taken") if row.ticked else word("left"), check=row.ticked)


def _bold(text: str) -> Cell:
    return Cell(text, font=CellFont.BOLD)


def _whose(row: ImportRow) -> Cell:
    return _bold(row.difference.subject)


def _theirs(row: ImportRow) -> Cell:
    note = row.difference.note
    return Cell(f"{row.difference.shown[1]} – {say(note)}" if note else row.difference.shown[1])


def _state(row: StepRow) -> Cell:
    if row.state == "next":
        return Cell(word("next"), chip="none")
    if row.state == "done":
        return Cell(word("done"), chip="ok")
    return Cell(say(row.state), "bad")


def _detail(row: StepRow) -> Cell:
    if row.step.drops:
        return Cell(word("The PBX forgets: {0}").format(row.step.drops), "wait")
    return Cell(row.step.detail, "muted")


QT_TRANSLATE_NOOP("Pbx", "taken")
QT_TRANSLATE_NOOP("Pbx", "left")
QT_TRANSLATE_NOOP("Pbx", "next")
QT_TRANSLATE_NOOP("Pbx", "done")
QT_TRANSLATE_NOOP("Pbx", "The PBX forgets: {0}")
IMPORT_COLUMNS: tuple[Column[ImportRow], ...] = (
    Column("take", QT_TRANSLATE_NOOP("Columns", "Take"), _tick, lambda r: r.ticked, 60),
    Column("kind", QT_TRANSLATE_NOOP("Columns", "What"), lambda r: Cell(word(_KINDS[r.difference.kind])),
           lambda r: r.difference.kind, 170),
    Column("subject", QT_TRANSLATE_NOOP("Columns", "Whose"), _whose,
           lambda r: natural(r.difference.subject), 200),
    Column("name", QT_TRANSLATE_NOOP("Columns", "Name"), lambda r: Cell(r.difference.key, "muted"),
           lambda r: natural(r.difference.key), 190),
    Column("ours", QT_TRANSLATE_NOOP("Columns", "Here"), lambda r: Cell(r.difference.shown[0], "faint"),
           lambda r: r.difference.ours, 190),
    Column("theirs", QT_TRANSLATE_NOOP("Columns", "On the PBX"), _theirs,
           lambda r: r.difference.theirs, 220),
)  # fmt: skip
STEP_COLUMNS: tuple[Column[StepRow], ...] = (
    Column("doing", QT_TRANSLATE_NOOP("Columns", "What"), lambda r: Cell(doing_word(r.step.doing)),
           lambda r: r.step.doing, 210),
    Column("subject", QT_TRANSLATE_NOOP("Columns", "Whose"), lambda r: _bold(r.step.subject),
           lambda r: natural(r.step.subject), 190),
    Column("detail", QT_TRANSLATE_NOOP("Columns", "Detail"), _detail, lambda r: r.step.detail, 420),
    Column("state", QT_TRANSLATE_NOOP("Columns", "State"), _state, lambda r: r.state, 300),
)  # fmt: skip
