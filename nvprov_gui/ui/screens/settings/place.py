"""Which scope the settings screen looks at, in words, and the list to choose another from."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.phones import model_name
from nvprov_gui.ui.widgets.picker import Choice, Picker, matching
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.scope import Scope


class Place(QObject):
    """The scope in view.

    Signals:
        changed: another scope is looked at.
    """

    changed = Signal()

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self.scope = Scope()

    def show(self, scope: Scope) -> None:
        """Look at another scope."""
        if scope != self.scope:
            self.scope = scope
            self.changed.emit()

    @property
    def words(self) -> str:
        """The scope for people."""
        if len(self.scope.phones) > 1:
            return self.tr("%n phone(s)", "", len(self.scope.phones))
        if self.scope.phones:
            return self._phone()
        return model_name(self.scope.model) if self.scope.model else self.tr("defaults of the site")

    def _phone(self) -> str:
        phone = self._bench.session.roster.phone(self.scope.phones[0])
        if phone is None:
            return self.scope.phones[0].colons
        parts = (phone.user, phone.extension, model_name(phone.model), "" if phone.user else phone.mac.colons)
        return " · ".join(part for part in parts if part)

    def choose(self, window: QWidget) -> None:
        """Let the technician choose."""
        listed = list(self._choices())
        Picker(
            self._bench.theme, self.tr("Settings of…"), lambda text: matching(listed, text), window
        ).open_over(window)

    def _choices(self) -> Iterator[Choice]:
        yield Choice(
            self.tr("Defaults of the site"), self.tr("hold for every phone"), "", partial(self.show, Scope())
        )
        phones = self._bench.session.roster.phones
        used = dict.fromkeys(phone.model for phone in phones if phone.model)
        for each in used:
            count = sum(phone.model == each for phone in phones)
            detail = self.tr("model of %n phone(s)", "", count)
            yield Choice(model_name(each), detail, "", partial(self.show, Scope(model=each)))
        for phone in phones:
            name = f"{phone.extension} {phone.user}" if phone.user else phone.mac.colons
            detail = f"{model_name(phone.model)} {phone.location}"
            yield Choice(name, detail, "", partial(self.show, Scope(phones=(phone.mac,))))
        for model in catalog().models():
            if model.id not in used:
                yield Choice(model.name, self.tr("model"), "", partial(self.show, Scope(model=model.id)))
