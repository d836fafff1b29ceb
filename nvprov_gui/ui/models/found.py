"""What a search of the network found."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nvprov_gui.domain.digits import natural
from nvprov_gui.domain.errors import UserError
from nvprov_gui.gateways.models import gateway_model
from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.ui.models.cells import Cell, CellFont, Column
from nvprov_gui.ui.models.phones import model_name
from nvprov_gui.ui.sentences import say
from nvprov_gui.vendors.identity import vendor_name
from nvprov_gui.workflows.survey import Found, Standing

STANDINGS = {
    Standing.NEW: ("info", QT_TRANSLATE_NOOP("Found", "New")),
    Standing.MOVED: ("wait", QT_TRANSLATE_NOOP("Found", "New address")),
    Standing.KNOWN: ("ok", QT_TRANSLATE_NOOP("Found", "In the site")),
    Standing.GONE: ("none", QT_TRANSLATE_NOOP("Found", "Gone")),
    Standing.OTHER: ("none", QT_TRANSLATE_NOOP("Found", "Other device")),
}
"""Tone and word of each standing, in the order of the filters."""
_SAID = (
    QT_TRANSLATE_NOOP("Found", "ticked"),
    QT_TRANSLATE_NOOP("Found", "not ticked"),
    QT_TRANSLATE_NOOP("Found", "which model?"),
    QT_TRANSLATE_NOOP("Found", "was {0}"),
)
_KINDS = {
    "phone": QT_TRANSLATE_NOOP("Found", "Phone"),
    "gateway": QT_TRANSLATE_NOOP("Found", "Gateway"),
    "other": QT_TRANSLATE_NOOP("Found", "Other device"),
}
_RANK = {standing: rank for rank, standing in enumerate(STANDINGS)}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Found", text)


def standing_word(standing: Standing) -> str:
    """How a device stands to the site, in a word or two."""
    return _tr(STANDINGS[standing][1])


def kind_word(kind: str) -> str:
    """Phone, gateway or something else."""
    return _tr(_KINDS[kind])


def shown_model(row: Found) -> str:
    """The model as people call it; what the device says itself while the model isn't clear."""
    if row.model and row.kind == "gateway":
        try:
            found = gateway_model(row.model)
        except UserError:
            return row.model
        return f"{found.vendor_name} {found.name.partition(',')[0]}"
    if row.model:
        return model_name(row.model)
    return f"{vendor_name(row.vendor)} {row.said}".strip() if row.vendor else ""


def _faded(row: Found, tone: str = "text") -> str:
    return "faint" if row.standing in {Standing.GONE, Standing.OTHER} else tone


def _tick(row: Found) -> Cell:
    if not row.addable:
        return Cell()
    return Cell(_tr("ticked") if row.ticked else _tr("not ticked"), check=row.ticked)


def _model(row: Found) -> Cell:
    if row.addable and not row.model:
        return Cell(f"{shown_model(row)} · {_tr('which model?')}", "wait")
    return Cell(shown_model(row) or "–", _faded(row), CellFont.BOLD if row.addable else CellFont.PLAIN)


def _address(row: Found) -> Cell:
    return Cell(row.ip or "–", _faded(row, "text" if row.before else "muted"), CellFont.FIXED)


def _standing(row: Found) -> Cell:
    return Cell(standing_word(row.standing), chip=STANDINGS[row.standing][0])


def _remark(row: Found) -> Cell:
    if row.conflict:
        return Cell(say(row.conflict), "bad")
    before = _tr("was {0}").format(row.before) if row.before else ""
    return Cell(" · ".join(filter(None, (before, row.owner))), _faded(row, "muted"))


FOUND_COLUMNS: tuple[Column[Found], ...] = (
    Column("tick", "", _tick, lambda r: (not r.addable, not r.ticked), 34),
    Column("model", QT_TRANSLATE_NOOP("Columns", "Model"), _model, lambda r: natural(shown_model(r)), 156),
    Column("mac", QT_TRANSLATE_NOOP("Columns", "MAC"),
           lambda r: Cell(r.mac.colons, _faded(r), CellFont.FIXED), lambda r: r.mac, 144),
    Column("address", QT_TRANSLATE_NOOP("Columns", "Address"), _address, lambda r: natural(r.ip), 108),
    Column("firmware", QT_TRANSLATE_NOOP("Columns", "Firmware"),
           lambda r: Cell(r.firmware or "–", _faded(r, "muted")), lambda r: natural(r.firmware), 106),
    Column("standing", QT_TRANSLATE_NOOP("Columns", "In the site?"), _standing,
           lambda r: _RANK[r.standing], 120),
    Column("remark", QT_TRANSLATE_NOOP("Columns", "Remark"), _remark, lambda r: r.conflict or r.owner, 90),
)  # fmt: skip


def words_of(row: Found) -> str:
    """What the filter searches in."""
    return f"{row.mac} {row.mac.colons} {row.ip} {shown_model(row)} {row.said} {row.owner} {row.firmware}"
