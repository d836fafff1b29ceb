"""A panel of keys: picture, editing line, table, users beside them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models import drops
from nvprov_gui.ui.models.phones import model_name
from nvprov_gui.ui.page import Page, Scrolled
from nvprov_gui.ui.screens.settings.keys.picture import KeyPicture
from nvprov_gui.ui.screens.settings.keys.side import KeySide
from nvprov_gui.ui.screens.settings.keys.strip import KeyStrip
from nvprov_gui.ui.screens.settings.keys.table import KeysTable
from nvprov_gui.ui.screens.settings.place import Place
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.empty import EmptyState
from nvprov_gui.ui.widgets.picker import Choice, Picker, matching
from nvprov_gui.workflows import keys
from nvprov_gui.workflows.key_concerns import concerns
from nvprov_gui.workflows.keys import Edits, Key, Sheet
from nvprov_gui.workflows.scope import Scope


class KeysPage(Page):
    """The keys of one family at the place in view."""

    def __init__(
        self, bench: Bench, place: Place, family: str, name: Callable[[], str], actions: Sequence[QAction]
    ) -> None:
        super().__init__(bench)
        self.place, self.family, self._name, self._shared = place, family, name, actions
        self.sheet = Sheet(family, (), ())
        self.copy_to, self.fill, self.inherit = QAction(self), QAction(self), QAction(self)
        for action, key in (
            (self.fill, "Ctrl+D"),
            (self.inherit, "Ctrl+Backspace"),
            (self.copy_to, "Ctrl+Shift+D"),
        ):
            action.setShortcut(QKeySequence(key))
            self.addAction(action)
        self.picture, self.strip = KeyPicture(bench.theme, self), KeyStrip(bench.theme, self)
        self.table, self.side = KeysTable(bench.theme, self), KeySide(bench, self)
        self._empty = EmptyState((), self)
        self.table.show_when_empty(self._empty)
        self._frame, self._pages = Scrolled(self.picture, self), QLabel(self)
        self._before, self._next = QPushButton("‹", self), QPushButton("›", self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self._pages.setProperty("tone", "muted")
        turning = QHBoxLayout()
        turning.addStretch(1)
        for widget in (self._before, self._pages, self._next):
            turning.addWidget(widget)
        turning.addStretch(1)
        for button in (self._before, self._next):
            button.setProperty("tone", "link")
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._frame)
        column.addLayout(turning)
        column.addWidget(self.strip)
        column.addWidget(self.table, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(column, 1)
        row.addWidget(self.side)

    def _connect(self) -> None:
        self.place.changed.connect(self._scope_changed)
        self.bench.session.settings_changed.connect(self.refresh)
        self.bench.session.reloaded.connect(self.refresh)
        self.table.chosen.connect(self._chosen)
        self.table.confirmed.connect(self.strip.edit)
        self.table.remove_wanted.connect(self.inherit.trigger)
        self.table.moved.connect(self._move)
        self.table.dropped.connect(self._drop)
        self.picture.dropped.connect(self._drop)
        self.picture.picked.connect(self._pick)
        self.strip.changed.connect(self._part)
        self.side.confirmed.connect(self._users_chosen)
        self.fill.triggered.connect(self._fill)
        self.inherit.triggered.connect(self._inherit)
        self.copy_to.triggered.connect(self._choose_target)
        self._before.clicked.connect(lambda: self._turn(-1))
        self._next.clicked.connect(lambda: self._turn(1))

    @property
    def name(self) -> str:
        return self._name()

    @property
    def subtitle(self) -> str:
        return self.place.words

    @property
    def header_actions(self) -> Sequence[QAction]:
        return (self.copy_to, self.fill, self.inherit, *self._shared)

    def shown(self) -> None:
        self._read()

    def refresh(self) -> None:
        """Keys changed: by us, by undo, by somebody else."""
        if self.isVisible() and self.bench.session.is_open:
            self._read()

    def _scope_changed(self) -> None:
        """Another phone begins with its first key."""
        if self.sheet.keys:
            self.table.select_rows([0], 0)
            self.table.scrollToTop()
        self.picture.turn(0)
        self.strip.forget()
        self.refresh()
        self.headed.emit()

    def _read(self) -> None:
        try:
            self.sheet = keys.sheet(self.bench.session.site, self.place.scope, self.family)
        except UserError as error:
            self.bench.messages.warning(partial(say, str(error)))
            return
        self.table.keys.set_rows(self.sheet.keys)
        if self.sheet.keys and not self.table.selected_rows():
            self.table.select_rows([0], 0)
        self.picture.show_sheet(self.sheet, *self._screen_words())
        self._frame.setMaximumHeight(self.picture.height())
        self._frame.updateGeometry()
        self.side.refresh(self.sheet.type_for_users if self.sheet.keys else "")
        found = concerns(self.sheet, self.bench.session.roster.users, self._extension())
        self.side.show_concerns([say(sentence) for _number, sentence in found])
        self._chosen()

    def _extension(self) -> str:
        phone = self._phone()
        return phone.extension if phone else ""

    def _phone(self) -> Phone | None:
        phones = self.place.scope.phones
        return self.bench.session.roster.phone(phones[0]) if len(phones) == 1 else None

    def _screen_words(self) -> tuple[str, str]:
        phone = self._phone()
        if phone is not None and phone.user:
            return phone.extension, phone.user
        return self.place.words, model_name(self.sheet.model.id) if self.sheet.model else ""

    # what is selected

    def selected(self) -> list[Key]:
        """The selected keys."""
        return [self.sheet.keys[number - 1] for number in self.table.numbers()]

    def _chosen(self) -> None:
        chosen = self.selected()
        self.strip.show_keys(self.sheet, chosen)
        self.picture.select(frozenset(key.number for key in chosen))
        self.fill.setEnabled(len(chosen) > 1 and bool(chosen[0].type))
        self.inherit.setEnabled(any(key.is_own or key.is_mixed for key in chosen))
        self._count_pages()

    def _count_pages(self) -> None:
        pages, module = len(self.sheet.pages), self.family == "expkey"
        words = self.tr("Module {0} of {1}") if module else self.tr("Page {0} of {1}")
        count = self.tr("%n key(s)", "", len(self.sheet.keys))
        there = f"{words.format(self.picture.page + 1, pages)} · {count}" if self.sheet.keys else ""
        self._pages.setText(there)
        for button in (self._before, self._next):
            button.setVisible(pages > 1)

    def _turn(self, step: int) -> None:
        self.picture.turn(self.picture.page + step)
        self._count_pages()

    def _pick(self, number: int) -> None:
        self.table.select_rows([number - 1], number - 1)
        self.table.scrollTo(self.table.keys.index(number - 1, 0))
        self.table.setFocus()

    # edits

    def _part(self, part: str, text: str) -> None:
        chosen = self.selected()
        if part == "type" and not text:
            self._inherit()
            return
        words = self.tr("set %n key(s)", "", len(chosen))
        if self._apply({key.number: {part: text} for key in chosen}, words) and part == "type":
            self.strip.go_on()

    def _inherit(self) -> None:
        chosen = self.selected()
        words = self.tr("inherit %n key(s)", "", len(chosen))
        self._apply(dict.fromkeys([key.number for key in chosen]), words)

    def _fill(self) -> None:
        chosen = self.selected()
        if len(chosen) > 1:
            self._apply(keys.fill_down(chosen), self.tr("fill %n key(s)", "", len(chosen)))

    def _move(self, number: int, to: int) -> None:
        if number != to and 1 <= to <= len(self.sheet.keys):
            words = self.tr("move key {0} to {1}").format(number, to)
            if self._apply(keys.moved(self.sheet.keys, number, to), words):
                self._pick(to)

    def _drop(self, number: int, data: QMimeData) -> None:
        self._watch(drops.users_in(data, self.bench.session.roster), number)

    def _users_chosen(self) -> None:
        numbers = self.table.numbers()
        self._watch(self.side.selected(), numbers[0] if numbers else 1)

    def _watch(self, users: Sequence[User], first: int) -> None:
        type_ = self.sheet.type_for_users
        edits = keys.watching(users, first, len(self.sheet.keys), type_) if type_ else {}
        blf, others = self.tr("%n BLF key(s)", "", len(edits)), self.tr("set %n key(s)", "", len(edits))
        if edits and self._apply(edits, blf if type_ == "blf" else others):
            self._pick(min(first + len(edits), len(self.sheet.keys)))

    def _apply(self, edits: Edits, label: str) -> bool:
        site, scope = self.bench.session.site, self.place.scope
        return self.bench.session.edit(lambda _site: keys.set_keys(site, scope, self.family, edits, label))

    # copying

    def _choose_target(self) -> None:
        phones = self.bench.session.roster.phones
        listed = []
        for each in dict.fromkeys(phone.model for phone in phones if phone.model):
            listed.append(self._target(model_name(each), self.tr("model"), Scope(model=each)))
            macs = tuple(phone.mac for phone in phones if phone.model == each)
            detail = self.tr("each of %n phone(s)", "", len(macs))
            listed.append(self._target(model_name(each), detail, Scope(phones=macs)))
        for phone in phones:
            name = f"{phone.extension} {phone.user}" if phone.user else phone.mac.colons
            listed.append(self._target(name, model_name(phone.model), Scope(phones=(phone.mac,))))
        words = self.tr("Copy these keys to…")
        Picker(self.bench.theme, words, lambda text: matching(listed, text), self).open_over(self.window())

    def _target(self, name: str, detail: str, scope: Scope) -> Choice:
        return Choice(name, detail, "", lambda: self._copy(scope))

    def _copy(self, target: Scope) -> None:
        words = self.tr("copy %n key(s)", "", len(self.sheet.keys))

        if self.bench.session.edit(lambda site: keys.copy(site, self.sheet, target, words)):
            self.bench.messages.info(self.tr("The keys are copied. Ctrl+Z takes them back."))

    def retranslate(self) -> None:
        self.copy_to.setText(self.tr("Copy to…"))
        self.fill.setText(self.tr("Fill down"))
        self.fill.setStatusTip(self.tr("Select several keys; the first must have a function."))
        self.inherit.setText(self.tr("Inherit"))
        self.inherit.setStatusTip(self.tr("Select keys with a value of their own."))
        self.table.setAccessibleName(self.tr("Keys"))
        self.picture.setAccessibleName(self.tr("Picture of the phone's keys"))
        self._before.setAccessibleName(self.tr("Page before"))
        self._next.setAccessibleName(self.tr("Next page"))
        module = self.family == "expkey"
        why = (
            self.tr("This model has no expansion module.")
            if module
            else self.tr("This model has no such keys.")
        )
        self._empty.say(self.tr("No keys"), why)
        self.table.keys.retranslate()
