"""Documents that need no PBX: report, labels, lists, the package; beside them what is still open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from nvprov_gui.domain.phone import Phone
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.documents.labels import SHEETS
from nvprov_gui.ui.models.handover import point_columns
from nvprov_gui.ui.models.rows import RowsModel
from nvprov_gui.ui.page import Page, Section, rule
from nvprov_gui.ui.screens.handover.saving import Saver
from nvprov_gui.ui.widgets.buttons import ActionButton
from nvprov_gui.ui.widgets.empty import EmptyState
from nvprov_gui.ui.widgets.fields import show_text
from nvprov_gui.ui.widgets.table import Table

if TYPE_CHECKING:
    from nvprov_gui.workflows.handover.points import Point

_WIDTHS = [560, 734]
_NAME_WIDTH = 320


class DocumentsPage(Page):
    """Choose, save, look at it; nothing here needs a network."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.saver = Saver(bench, self)
        self.save_report, self.save_labels = QAction(self), QAction(self)
        self.save_csv, self.save_xlsx, self.pack = QAction(self), QAction(self), QAction(self)
        self.addActions([self.save_report, self.save_labels, self.save_csv, self.save_xlsx, self.pack])
        self.passwords, self.site_name = QCheckBox(self), QLineEdit(self)
        self.sheet, self.first, self.only_users = QComboBox(self), QSpinBox(self), QCheckBox(self)
        self._sections = {name: Section(bench, self) for name in ("report", "labels", "lists", "package")}
        self._points_title = QLabel(self)
        self._points_title.setFont(bench.theme.bold)
        self.points: RowsModel[Point] = RowsModel(
            point_columns(), lambda point: (point.subject, point.sentence), lambda point: point.subject, self
        )
        self.table = Table(bench.theme, self)
        self.table.show_rows(self.points)
        self._none = EmptyState((), self)
        self.table.show_when_empty(self._none)
        self._fill_controls()
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def name(self) -> str:
        return self.tr("Documents")

    @property
    def subtitle(self) -> str:
        return self.tr("%n open point(s)", "", len(self.points.rows))

    @property
    def header_actions(self) -> tuple[QAction, ...]:
        return (self.pack, self.save_report)

    @property
    def primary(self) -> QAction:
        return self.save_report

    # building

    def _fill_controls(self) -> None:
        for sheet in SHEETS:
            self.sheet.addItem(sheet.shown)
        self.sheet.currentIndexChanged.connect(self._sheet_chosen)
        self.only_users.setChecked(True)
        self.only_users.toggled.connect(self._offer_labels)
        self._sheet_chosen(0)

    def _lay_out(self) -> None:
        across = QSplitter(Qt.Orientation.Horizontal, self)
        across.setHandleWidth(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(self._left())
        across.addWidget(area)
        across.addWidget(self._right())
        across.setStretchFactor(1, 1)
        across.setSizes(_WIDTHS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(across)

    def _left(self) -> QWidget:
        page = QWidget(self)
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        contents: dict[str, list[list[QWidget]]] = {
            "report": [[self.site_name], [self.passwords], [self._button(self.save_report)]],
            "labels": [[self.sheet, self._first_row()], [self.only_users], [self._button(self.save_labels)]],
            "lists": [[self._button(self.save_xlsx), self._button(self.save_csv)]],
            "package": [[self._button(self.pack)]],
        }
        for at, (name, lines) in enumerate(contents.items()):
            if at:
                column.addWidget(rule(page))
            column.addWidget(self._sections[name])
            for widgets in lines:
                self._sections[name].column.addLayout(_line(widgets))
        column.addStretch(1)
        return page

    def _first_row(self) -> QWidget:
        made = QWidget(self)
        self._first_label = QLabel(made)
        self._first_label.setProperty("tone", "muted")
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._first_label)
        row.addWidget(self.first)
        return made

    def _right(self) -> QWidget:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.addWidget(self._points_title)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        return side

    def _button(self, action: QAction) -> ActionButton:
        return ActionButton(action, parent=self)

    def _connect(self) -> None:
        self.save_report.triggered.connect(lambda: self.saver.report(self.passwords.isChecked()))
        self.save_labels.triggered.connect(self._labels)
        self.site_name.setFixedWidth(_NAME_WIDTH)
        self.site_name.editingFinished.connect(self._rename)
        self.save_csv.triggered.connect(self.saver.csv)
        self.save_xlsx.triggered.connect(self.saver.workbook)
        self.pack.triggered.connect(self.saver.package)
        session = self.bench.session
        rows = (session.reloaded, session.phones_changed, session.gateways_changed)
        for signal in (*rows, session.settings_changed):
            signal.connect(self._changed)

    # what is open

    def shown(self) -> None:
        from nvprov_gui.workflows.handover.points import open_points

        site = self.bench.session.site
        roster = self.bench.session.roster
        found = list(open_points(site, roster.phones, roster.users, site.gateways()))
        self.points.set_rows(found)
        self._points_title.setText(self.tr("Open points") + f"  {len(found)}")
        self._offer_labels()
        show_text(self.site_name, site.info.name)
        self.headed.emit()

    def _rename(self) -> None:
        from nvprov_gui.workflows.sites import rename

        session, name = self.bench.session, self.site_name.text()
        if session.is_open and name.strip() != session.site.info.name:
            label = self.tr("rename the site")
            session.edit(lambda site: rename(site, name, label))
            self.site_name.setText(session.site.info.name)

    def _changed(self) -> None:
        if self.isVisible():
            self.shown()

    def _labels(self) -> None:
        self.saver.labels(self._labelled(), SHEETS[self.sheet.currentIndex()], self.first.value())

    def _labelled(self) -> list[Phone]:
        """The phones that get a label."""
        phones, all_phones = self.bench.session.roster.phones, not self.only_users.isChecked()
        return [phone for phone in phones if all_phones or phone.extension]

    def _offer_labels(self) -> None:
        """Only when there is something to print: an empty sheet would help nobody."""
        self.save_labels.setEnabled(bool(self._labelled()))
        has_phones = bool(self.bench.session.roster.phones)
        self.save_labels.setStatusTip(
            self.tr("No phone has a user yet.") if has_phones else self.tr("There is no phone yet.")
        )

    def _sheet_chosen(self, at: int) -> None:
        self.first.setRange(1, SHEETS[at].count)

    def retranslate(self) -> None:
        self.save_report.setText(self.tr("Save report…"))
        self.save_labels.setText(self.tr("Save labels…"))
        self._offer_labels()
        self.save_csv.setText(self.tr("Save as CSV…"))
        self.save_xlsx.setText(self.tr("Save as workbook…"))
        self.pack.setText(self.tr("Package for a colleague…"))
        self.passwords.setText(self.tr("With passwords, on a page of their own"))
        self.only_users.setText(self.tr("Only phones with a user"))
        self._first_label.setText(self.tr("First free label"))
        self.first.setAccessibleName(self._first_label.text())
        self.site_name.setAccessibleName(self.tr("Name of the site"))
        self.site_name.setToolTip(self.tr("Name of the site, as it stands in titles and documents"))
        self.sheet.setAccessibleName(self.tr("Sheet of labels"))
        self.table.setAccessibleName(self.tr("Open points"))
        self._points_title.setText(self.tr("Open points") + f"  {len(self.points.rows)}")
        self._none.say(self.tr("Nothing is open"), self.tr("Every phone works and has moved to the PBX."))
        says = (
            self.tr("Report"),
            self.tr("For customer and office: site, network, phones by location, users, gateways, tests."),
            self.tr("Labels"),
            self.tr("Extension, name, MAC address and its code, one label per phone."),
            self.tr("Lists"),
            self.tr("Phones, users, gateways and open points for a spreadsheet; CSV has the phones."),
            self.tr("Package"),
            self.tr("The whole site, encrypted, with files, own templates and the way to the PBX."),
        )
        for at, section in enumerate(self._sections.values()):
            section.say(says[2 * at], says[2 * at + 1])


def _line(widgets: list[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
