"""When neither plug and play nor DHCP is possible: the phone's own link, and where it goes by hand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QPixmap, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSplitter, QVBoxLayout, QWidget

from nvprov_gui.domain.digits import natural
from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.phone import Phone
from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.ui.acts import Acts
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.cells import Cell, CellFont, Column
from nvprov_gui.ui.models.phones import model_name
from nvprov_gui.ui.models.rows import RowsModel
from nvprov_gui.ui.page import Page, Scrolled
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.buttons import ActionButton
from nvprov_gui.ui.widgets.empty import EmptyState
from nvprov_gui.ui.widgets.qr import qr_image
from nvprov_gui.ui.widgets.table import Table
from nvprov_gui.vendors.catalog import NO_MODEL
from nvprov_gui.workflows.home import first_link, laptop_base

_QR_SIDE = 180
_FIRST = (
    QT_TRANSLATE_NOOP(
        "ByHand",
        "A phone that was in use first gets a new firmware and a factory reset, both on its web page.",
    ),
    QT_TRANSLATE_NOOP("ByHand", "Open its web page: {0}"),
)
_PLACES = {
    "yealink": QT_TRANSLATE_NOOP(
        "ByHand", "Settings > Auto Provision > Server URL, then “Auto Provision Now”."
    ),
    "snom": QT_TRANSLATE_NOOP("ByHand", "Advanced > Update > Setting URL, then “Apply” and restart."),
    "fanvil": QT_TRANSLATE_NOOP(
        "ByHand",
        "System > Auto Provision > Static Provisioning Server: server, file and protocol, then restart.",
    ),
    "nethesis": QT_TRANSLATE_NOOP(
        "ByHand",
        "System > Auto Provision > Static Provisioning Server: server, file and protocol, then restart.",
    ),
    "gigaset": QT_TRANSLATE_NOOP("ByHand", "Settings > System > Provisioning: server URL, then restart."),
}
_LAST = QT_TRANSLATE_NOOP(
    "ByHand", "Switch DHCP and plug-and-play provisioning off there, so that nothing leads it elsewhere."
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ByHand", text)


def _who(phone: Phone) -> Cell:
    return Cell(f"{phone.extension} {phone.user}".strip() or "–", font=CellFont.BOLD)


def _mac(phone: Phone) -> Cell:
    return Cell(phone.mac.colons, font=CellFont.FIXED)


COLUMNS: tuple[Column[Phone], ...] = (
    Column("user", QT_TRANSLATE_NOOP("Columns", "User"), _who, lambda p: natural(p.extension), 190),
    Column("mac", QT_TRANSLATE_NOOP("Columns", "MAC"), _mac, lambda p: p.mac, 150),
    Column(
        "model",
        QT_TRANSLATE_NOOP("Columns", "Model"),
        lambda p: Cell(model_name(p.model)),
        lambda p: p.model,
        150,
    ),
)


class ByHandPage(Page):
    """A list of phones; the link of the chosen one with its QR code and steps."""

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.acts = Acts(bench.session, self)
        self.copy, self.new_link = QAction(self), QAction(self, shortcut=QKeySequence("Ctrl+L"))
        self.addActions([self.copy, self.new_link])
        self.rows = RowsModel[Phone](
            COLUMNS,
            lambda phone: phone.mac,
            lambda p: f"{p.mac.colons} {p.user} {p.extension} {p.location}",
            self,
        )
        self.table, self.filter = Table(bench.theme, self), QLineEdit(self)
        self.table.show_rows(self.rows)
        self.table.allow_sorting()
        self._empty = EmptyState((), self)
        self.table.show_when_empty(self._empty)
        self._title, self.url, self._qr, self._steps = (
            QLabel(self),
            QLineEdit(self),
            QLabel(self),
            QLabel(self),
        )
        self._lay_out()
        self.copy.triggered.connect(self._copy)
        self.new_link.triggered.connect(self._give_new_link)
        self.table.chosen.connect(self._show)
        self.table.confirmed.connect(self.copy.trigger)
        self.filter.textChanged.connect(self.rows.set_filter)
        bench.session.reloaded.connect(self._refresh)
        bench.session.phones_changed.connect(self._refresh)
        bench.serving.changed.connect(self._show)
        self.retranslate()

    def _lay_out(self) -> None:
        self._title.setFont(self.bench.theme.bold)
        self.url.setReadOnly(True)
        self.url.setFont(self.bench.theme.fixed)
        self._steps.setWordWrap(True)
        self._steps.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        side, right = QWidget(self), QVBoxLayout()
        line = QHBoxLayout()
        line.addWidget(ActionButton(self.copy, "primary", parent=self))
        line.addWidget(ActionButton(self.new_link, parent=self))
        line.addStretch(1)
        right.setSpacing(12)
        for item in (self._title, self.url, line, self._qr, self._steps):
            right.addWidget(item) if isinstance(item, QWidget) else right.addLayout(item)
        right.addStretch(1)
        right.setContentsMargins(16, 16, 16, 16)
        side.setLayout(right)
        left, column = QWidget(self), QVBoxLayout()
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.filter)
        column.addWidget(self.table, 1)
        self.filter.setContentsMargins(12, 0, 12, 0)
        left.setLayout(column)
        across = QSplitter(Qt.Orientation.Horizontal, self)
        across.setHandleWidth(1)
        across.addWidget(left)
        across.addWidget(Scrolled(side, self))
        across.setStretchFactor(1, 1)
        across.setSizes([520, 774])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(across)

    @property
    def name(self) -> str:
        return self.tr("By hand")

    @property
    def subtitle(self) -> str:
        return self.tr("for phones that nothing leads here")

    def showEvent(self, event: QShowEvent) -> None:
        """Whatever brings it to the front, a tab or the screen: what happened meanwhile is shown."""
        super().showEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        if self.isVisible() and self.bench.session.is_open:
            self.rows.set_rows(self.bench.session.roster.phones)
            if self.rows.shown and not self.table.selected_rows():
                self.table.select_rows([0], 0)
            self._show()

    def _chosen(self) -> Phone | None:
        rows = self.table.selected_rows()
        return self.rows.shown[rows[0]] if rows else None

    def _show(self) -> None:
        phone = self._chosen()
        for part in (self.url, self._qr, self._steps, self.copy, self.new_link):
            part.setVisible(phone is not None)
        for action in (self.copy, self.new_link):
            action.setEnabled(phone is not None)
        if phone is None or not self.bench.session.is_open:
            self._title.setText("")
            return
        url = self._link_of(phone)
        self._title.setText(f"{model_name(phone.model)} · {phone.mac.colons}")
        self.url.setText(url or self._why_none(phone))
        self.url.setCursorPosition(0)  # its beginning says where it leads
        self.copy.setEnabled(bool(url))
        self._qr.setVisible(bool(url))
        if url:
            picture = qr_image(url).scaled(_QR_SIDE, _QR_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
            self._qr.setPixmap(QPixmap.fromImage(picture))
        self._steps.setText("\n".join(self._lines(phone)))

    def _link_of(self, phone: Phone) -> str:
        """Empty once it is used, and for a phone that another program has just removed."""
        site = self.bench.session.site
        try:
            return first_link(site, phone, laptop_base(site, self.bench.serving.url))
        except UserError:
            return ""

    def _why_none(self, phone: Phone) -> str:
        if not phone.model:
            return say(NO_MODEL)
        return self.tr("Its link was used: give it a new one.")

    def _lines(self, phone: Phone) -> list[str]:
        where = f"http://{phone.address}/" if phone.address else self.tr("search the network for its address")
        place = _PLACES.get(phone.vendor)
        steps = [_tr(_FIRST[0]), _tr(_FIRST[1]).format(where), _tr(place) if place else "", _tr(_LAST)]
        return [f"{number}. {step}" for number, step in enumerate(filter(None, steps), 1)]

    def _give_new_link(self) -> None:
        if phone := self._chosen():
            self.acts.new_link([phone])

    def _copy(self) -> None:
        if self.copy.isEnabled():
            QGuiApplication.clipboard().setText(self.url.text())
            self.bench.messages.info(self.tr("The link is copied. It works until the phone has its own."))

    def retranslate(self) -> None:
        self.copy.setText(self.tr("Copy"))
        self.new_link.setText(self.tr("New first-contact link"))
        for action in (self.copy, self.new_link):
            action.setStatusTip(self.tr("Choose a phone first."))
        self.filter.setPlaceholderText(self.tr("Filter phones"))
        self.filter.setAccessibleName(self.tr("Filter phones"))
        self.url.setAccessibleName(self.tr("Link of the phone"))
        self._qr.setAccessibleName(self.tr("QR code of the link"))
        self.table.setAccessibleName(self.tr("Phones"))
        self._empty.say(self.tr("No phones yet"), self.tr("Import or find them first."))
        self.rows.retranslate()
        self._show()
