"""What each vendor's phones must get from a DHCP server, and what they would get now."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.ui.models.cells import Cell, CellFont, Column
from nvprov_gui.ui.sentences import say
from nvprov_gui.workflows.dhcp import Advice
from nvprov_gui.workflows.dhcp_check import Checked, Verdict

_VERDICTS = {
    Verdict.RIGHT: ("ok", QT_TRANSLATE_NOOP("Dhcp", "Right")),
    Verdict.ELSEWHERE: ("wait", QT_TRANSLATE_NOOP("Dhcp", "Leads elsewhere")),
    Verdict.NOTHING: ("wait", QT_TRANSLATE_NOOP("Dhcp", "Missing")),
    Verdict.CONFLICT: ("bad", QT_TRANSLATE_NOOP("Dhcp", "Conflict")),
    Verdict.SILENT: ("none", QT_TRANSLATE_NOOP("Dhcp", "No answer")),
}
_NOT_ASKED = QT_TRANSLATE_NOOP("Dhcp", "Not checked")


@dataclass(frozen=True, slots=True)
class VendorLine:
    """One vendor: what it must get, and what the last check said."""

    advice: Advice
    checked: Checked | None = None


def _verdict(line: VendorLine) -> Cell:
    if line.checked is None:
        return Cell(QCoreApplication.translate("Dhcp", _NOT_ASKED), chip="none")
    tone, word = _VERDICTS[line.checked.verdict]
    return Cell(QCoreApplication.translate("Dhcp", word), chip=tone)


def gets(line: VendorLine) -> str:
    """``66 http://…``, one after the other."""
    return "  ".join(f"{code} {text}" for code, text in line.checked.gets) if line.checked else ""


def options(line: VendorLine) -> str:
    """``66, 67``."""
    return ", ".join(map(str, line.advice.options))


def _remark(line: VendorLine) -> Cell:
    if line.checked is None:
        return Cell()
    return Cell(say(line.checked.sentence), "muted") if line.checked.sentence else Cell(gets(line), "muted")


VENDOR_COLUMNS: tuple[Column[VendorLine], ...] = (
    Column("vendor", QT_TRANSLATE_NOOP("Columns", "Vendor"),
           lambda r: Cell(r.advice.name, font=CellFont.BOLD), lambda r: r.advice.name, 96),
    Column("options", QT_TRANSLATE_NOOP("Columns", "Option"), lambda r: Cell(options(r)), options, 70),
    Column("value", QT_TRANSLATE_NOOP("Columns", "Value"),
           lambda r: Cell(r.advice.value, font=CellFont.FIXED), lambda r: r.advice.value, 360),
    Column("verdict", QT_TRANSLATE_NOOP("Columns", "Check"), _verdict,
           lambda r: r.checked.verdict if r.checked else "", 132),
    Column("remark", QT_TRANSLATE_NOOP("Columns", "What they would get"), _remark, gets, 400),
)  # fmt: skip
