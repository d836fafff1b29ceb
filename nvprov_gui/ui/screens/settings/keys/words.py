"""What the table shows of a key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.ui import words
from nvprov_gui.ui.key_words import type_word
from nvprov_gui.ui.models.cells import Cell, CellFont, Column
from nvprov_gui.workflows.keys import Key


def shown_label(key: Key) -> str:
    """What the phone shows: the key's own label or what the phone says by itself."""
    if key.is_mixed:
        return QCoreApplication.translate("Keys", "different")
    if key.takes_label and key.label:
        return key.label
    return type_word(key.type) if key.type else ""


def _number(key: Key) -> Cell:
    return Cell(f"⠿ {key.number}", "muted", CellFont.BOLD)


def _type(key: Key) -> Cell:
    if key.is_mixed:
        return Cell(QCoreApplication.translate("Keys", "different"), "faint")
    return Cell(type_word(key.type), "text" if key.type else "faint")


def _label(key: Key) -> Cell:
    own = key.label if key.takes_label else ""
    return Cell(own) if own else Cell(shown_label(key), "faint")


def _level(key: Key) -> Cell:
    if key.is_own:
        return Cell(QCoreApplication.translate("Keys", "set here"), chip="info")
    if key.level is None:
        return Cell("")
    return Cell(words.level_name(key.level), chip=words.level_tone(key.level))


COLUMNS: tuple[Column[Key], ...] = (
    Column("key", QT_TRANSLATE_NOOP("Columns", "Key"), _number,
           lambda k: k.number, 70),
    Column("type", QT_TRANSLATE_NOOP("Columns", "Type"), _type, lambda k: k.type, 170),
    Column("value", QT_TRANSLATE_NOOP("Columns", "Value"), lambda k: Cell(k.value, font=CellFont.FIXED),
           lambda k: k.value, 190),
    Column("label", QT_TRANSLATE_NOOP("Columns", "Label"), _label, lambda k: k.label, 190),
    Column("level", QT_TRANSLATE_NOOP("Columns", "Comes from"), _level, lambda k: str(k.level), 110),
)  # fmt: skip
