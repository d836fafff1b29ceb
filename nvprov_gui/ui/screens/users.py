"""Who gets phones: names, extensions, and each user's phones in order."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from nvprov_gui.domain.phone import User
from nvprov_gui.ui.acts import Acts
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.phones import model_name
from nvprov_gui.ui.models.rows import RowsModel
from nvprov_gui.ui.models.users import table_columns, words_of
from nvprov_gui.ui.screen import Screen
from nvprov_gui.ui.widgets.bar import Bar
from nvprov_gui.ui.widgets.device_list import DeviceList
from nvprov_gui.ui.widgets.empty import EmptyState
from nvprov_gui.ui.widgets.fields import show_text
from nvprov_gui.ui.widgets.table import Table

_WIDTHS = [980, 314]
_FIELDS = ("name", "extension", "username", "mobile", "groups")


class UsersScreen(Screen):
    """A table and a form; a change is made when a field is left."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self.acts = Acts(bench.session, self)
        self.bring_in, self.add = QAction(self), QAction(self, shortcut=QKeySequence("Ctrl+N"))
        self.remove, self.search = QAction(self), QAction(self, shortcut=QKeySequence("Ctrl+F"))
        self.addActions([self.add, self.remove, self.search])
        self.model: RowsModel[User] = RowsModel(
            table_columns(self._phones_of), lambda user: user.id, words_of, self
        )
        self.table = Table(bench.theme, self)
        self.table.show_rows(self.model)
        self.table.allow_sorting()
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._empty = EmptyState([self.bring_in, self.add], self)
        self.table.show_when_empty(self._empty)
        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(260)
        self.filter.setProperty("filter", True)
        self.fields = {name: QLineEdit(self) for name in _FIELDS}
        self._title, self._devices_title, self._none = QLabel(self), QLabel(self), QLabel(self)
        self._title.setFont(bench.theme.bold)
        self.devices = DeviceList(bench, self.acts)
        self._adding = False
        self._shown: int | None = None
        """The user in the form."""
        self._lay_out()
        self._connect()
        self.retranslate()
        self._reload()

    @property
    def title(self) -> str:
        return self.tr("Users")

    @property
    def subtitle(self) -> str:
        return self.tr("%n user(s)", "", len(self.model.rows))

    @property
    def header_actions(self) -> tuple[QAction, ...]:
        return (self.remove, self.bring_in, self.add)

    @property
    def primary(self) -> QAction:
        return self.add

    def _lay_out(self) -> None:
        bar = Bar(self)
        bar.row.addWidget(self.filter, 1)
        bar.row.addStretch(2)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.table, 1)
        self.setTabOrder(self.filter, self.table)
        self._across = QSplitter(Qt.Orientation.Horizontal, self)
        self._across.setHandleWidth(1)
        self._across.addWidget(left)
        self._across.addWidget(self._form_side())
        self._across.setStretchFactor(0, 1)
        self._across.setSizes(_WIDTHS)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._across)

    def _form_side(self) -> QWidget:
        side = QWidget(self)
        self._form = QFormLayout()
        self._form.setVerticalSpacing(8)
        self._form.setHorizontalSpacing(12)
        for field in self.fields.values():
            label = QLabel(side)
            label.setProperty("tone", "muted")
            self._form.addRow(label, field)
        for label in (self._devices_title, self._none):
            label.setProperty("tone", "muted")
            label.setWordWrap(True)
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addLayout(self._form)
        column.addWidget(self._devices_title)
        column.addWidget(self.devices)
        column.addWidget(self._none)
        column.addStretch(1)
        return side

    def _connect(self) -> None:
        session = self.bench.session
        session.reloaded.connect(self._reload)
        session.phones_changed.connect(self._phones_changed)
        self.table.chosen.connect(self._show)
        self.table.customContextMenuRequested.connect(self._menu)
        self.table.confirmed.connect(self.fields["name"].setFocus)
        self.table.remove_wanted.connect(self.remove.trigger)
        self.filter.textChanged.connect(self._filter)
        self.bring_in.triggered.connect(lambda: self.bench.moves.bring_in.emit(""))
        self.add.triggered.connect(self._begin_adding)
        self.remove.triggered.connect(lambda: self.acts.remove_users(self.selected()))
        self.search.triggered.connect(self.filter.setFocus)
        for name, field in self.fields.items():
            field.editingFinished.connect(lambda name=name: self._edited(name))

    def menu(self) -> QMenu:
        """The context menu of the table."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.add, self.bring_in])
        menu.addSeparator()
        menu.addAction(self.remove)
        return menu

    def _menu(self, at: QPoint) -> None:
        self.menu().popup(self.table.viewport().mapToGlobal(at))

    # rows

    def selected(self) -> list[User]:
        """The selected users."""
        return [self.model.shown[row] for row in self.table.selected_rows()]

    def _phones_of(self, user: User) -> str:
        roster = self.bench.session.roster
        phones = [f"{phone.extension} {model_name(phone.model)}" for phone in roster.devices_of(user.id)]
        return ", ".join([*phones, *filter(None, (roster.port_of(user),))])

    def _reload(self) -> None:
        self.model.set_rows(self.bench.session.roster.users)
        self.model.retranslate()
        self._say_empty()
        self._show()
        self.headed.emit()

    def _phones_changed(self) -> None:
        self.model.retranslate()

    def _filter(self, text: str) -> None:
        self.model.set_filter(text)
        self._say_empty()

    def show_all(self) -> None:
        self.filter.clear()
        self.table.setFocus()

    def _say_empty(self) -> None:
        if self.model.rows:
            self._empty.say(
                self.tr("No user fits the filter"), self.tr("Esc shows all again."), actions=False
            )
        else:
            words = self.tr("Drop the PBX's list here, import it, or add them one by one.")
            self._empty.say(self.tr("No users yet"), words)

    # the form

    def _show(self) -> None:
        users = self.selected()
        user = users[0] if len(users) == 1 else None
        self.remove.setEnabled(bool(users))
        if self._adding and not users:
            return
        self._adding = False
        number = user.id if user else None
        is_same, self._shown = number == self._shown, number
        for name, field in self.fields.items():
            field.setEnabled(user is not None)
            show_text(field, getattr(user, name) if user else "", is_same=is_same)
        count = self.bench.session.roster.count_of(user.id) if user else 0
        self.devices.setVisible(count > 0)
        self._devices_title.setVisible(user is not None)
        self._none.setVisible(user is not None and not count)
        if user is not None:
            self._title.setText(user.name or user.username)
            self.devices.show_user(user)
        else:
            self._title.setText(
                self.tr("%n user(s) selected", "", len(users)) if users else self.tr("No user selected")
            )

    def _begin_adding(self) -> None:
        self.table.clearSelection()
        self._adding = True
        self._title.setText(self.tr("New user"))
        for name, field in self.fields.items():
            field.clear()
            field.setEnabled(name in {"name", "extension"})
        self.fields["name"].setFocus()

    def _edited(self, name: str) -> None:
        text = self.fields[name].text().strip()
        if self._adding:
            self._add_when_complete()
            return
        self.fields[name].setModified(False)
        users = self.selected()
        if (
            len(users) == 1
            and text != getattr(users[0], name)
            and not self.acts.change_user(users[0], **{name: text})
        ):
            self.fields[name].setText(getattr(users[0], name))

    def _add_when_complete(self) -> None:
        """A user is added when both fields are filled and one is left."""
        name, extension = (self.fields[key].text().strip() for key in ("name", "extension"))
        if not (name and extension):
            return
        if self.acts.add_user(name, extension):  # until it is shown the form stays, and the keyboard in it
            self._adding = False
            self._reveal(self.bench.session.roster.users[-1].id)

    def _reveal(self, number: int) -> None:
        """Select a user, whatever the filter hides."""
        if not self.table.reveal(number):
            self.filter.clear()
            self.table.reveal(number)

    def retranslate(self) -> None:
        self.bring_in.setText(self.tr("Import…"))
        self.bring_in.setProperty("hidden", True)
        self.add.setText(self.tr("Add user"))
        self.remove.setText(self.tr("Remove"))
        self.remove.setStatusTip(self.tr("Select the users first."))
        self.search.setText(self.tr("Filter users"))
        self.filter.setPlaceholderText(self.tr("Name, extension, group…"))
        self.filter.setAccessibleName(self.tr("Filter users"))
        self.table.setAccessibleName(self.tr("Users"))
        names = (
            self.tr("Name"), self.tr("Extension"), self.tr("User name"), self.tr("Mobile"), self.tr("Groups"),
        )  # fmt: skip
        for field, name in zip(self.fields.values(), names, strict=True):
            field.setAccessibleName(name)
            label = self._form.labelForField(field)
            if isinstance(label, QLabel):
                label.setText(name)
        self._devices_title.setText(self.tr("Phones, the first rings as the main extension"))
        self._none.setText(self.tr("None yet. Drag the user onto a phone on the phones screen."))
        self._say_empty()
        self._show()
