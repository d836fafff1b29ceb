"""Why a phone needs the technician, in a sentence, with the remedy beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.states import PhoneState
from nvprov_gui.ui import words
from nvprov_gui.ui.acts import Acts
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.screens.phones.actions import PhoneActions
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.buttons import ActionButton
from nvprov_gui.workflows.board import disagrees, explain
from nvprov_gui.workflows.refusals import Remedy


class ExplanationCard(QWidget):
    """A coloured card and at most one button; hidden while all is well."""

    def __init__(self, bench: Bench, acts: Acts, do: PhoneActions) -> None:
        super().__init__()
        self._bench = bench
        self._acts = acts
        self._do = do
        self._phone: Phone | None = None
        self._code = ""
        self._act: Callable[[], object] | None = None
        self._card = QFrame(self)
        self._card.setObjectName("card")
        self._happened, self._next = QLabel(self._card), QLabel(self._card)
        self._happened.setFont(bench.theme.bold)
        inner = QVBoxLayout(self._card)
        inner.setContentsMargins(12, 9, 12, 10)
        inner.setSpacing(2)
        for label in (self._happened, self._next):
            label.setWordWrap(True)
            inner.addWidget(label)
        self.remedy = QAction(self)
        self.remedy.triggered.connect(self._mend)
        self._button = ActionButton(self.remedy, "primary", parent=self)
        row = QHBoxLayout()
        self.more = QAction(self)
        self.more.triggered.connect(lambda: bench.moves.explain(self._code))
        row.addWidget(self._button)
        row.addWidget(ActionButton(self.more, "", parent=self))
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._card)
        column.addLayout(row)

    def show_phone(self, phone: Phone) -> None:
        """Explain a phone."""
        found = explain(phone)
        self._phone = phone
        self.setVisible(found is not None)
        if found is None:
            return
        self._tone(words.state_tone(phone))
        self._happened.setText(say(found.happened))
        self._next.setText(say(found.next_step))
        self._next.setVisible(bool(found.next_step))
        self._code = found.code
        self.more.setText(self.tr("Why?"))
        self.more.setToolTip(self.tr("What is behind it, on the help screen (F1)"))
        self.more.setVisible(bool(found.code))
        text, self._act = self._remedy(found.remedy, phone)
        self.remedy.setText(text)
        self.remedy.setVisible(bool(text))
        needed = phone.state is PhoneState.REFUSED or disagrees(phone)
        self._button.set_tone("primary" if needed else "")

    @property
    def text(self) -> str:
        """What the card says."""
        return f"{self._happened.text()} {self._next.text()}".strip()

    def _tone(self, tone: str) -> None:
        if self._card.property("tone") != tone:
            self._card.setProperty("tone", tone)
            for widget in (self._card, self._happened, self._next):
                widget.style().unpolish(widget)
                widget.style().polish(widget)

    def _remedy(self, remedy: Remedy, phone: Phone) -> tuple[str, Callable[[], object] | None]:
        match remedy:
            case Remedy.NEW_LINK:
                return self.tr("New first-contact link"), lambda: self._acts.new_link([phone])
            case Remedy.OPEN:
                return self.tr("Open it"), lambda: self._acts.open_phones([phone])
            case Remedy.ALLOW_ONCE:
                return self.tr("Allow it once"), lambda: self._bench.serving.allow_once(phone.mac)
            case Remedy.CHOOSE_MODEL:
                return self.tr("Set the model…"), self._do.model.trigger
            case Remedy.ASSIGN:
                return self.tr("Assign a user…"), self._do.choose_user.trigger
            case _:
                return "", None

    def _mend(self) -> None:
        if self._act is not None:
            self._act()
