"""What a screen is to the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction

from nvprov_gui.qt.task import Tasks
from nvprov_gui.ui.acting import Acting
from nvprov_gui.ui.bench import Bench


class Screen(Acting):
    """A page of the window. Its ``commands`` are found in the command palette.

    Signals:
        headed: title, subtitle or header actions changed.
    """

    headed = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.bench = bench

    @property
    def title(self) -> str:
        """What the header says in bold; empty for the site's name."""
        return ""

    @property
    def subtitle(self) -> str:
        """What stands beside the title."""
        return ""

    @property
    def header_actions(self) -> Sequence[QAction]:
        """The buttons of the header, in order."""
        return ()

    @property
    def primary(self) -> QAction | None:
        """The one main action."""
        return None

    @property
    def commands(self) -> Sequence[QAction]:
        """All that can be done here, each once."""
        return list(dict.fromkeys((*self.actions(), *self.header_actions)))

    def place_of(self, action: QAction) -> str:
        """Where on this screen an action is at home, if there are several places."""
        return ""

    def show_place_of(self, action: QAction) -> None:
        """Bring the place of an action to the front."""

    @property
    def is_busy(self) -> bool:
        """Whether closing the site would break work off: something can be stopped, or its own tasks run."""
        stops = [action for action in self.commands if action.property("stop")]
        return any(stop.isEnabled() for stop in stops) or any(
            tasks.is_busy for tasks in self.findChildren(Tasks)
        )

    @property
    def busy_with(self) -> str:
        """What would be broken off, in the words of the question."""
        return self.title

    def end(self) -> None:
        """Stop what runs, without waiting for its end: the site is being closed."""
        for action in self.commands:
            if action.property("stop") and action.isEnabled():
                action.trigger()
        for tasks in self.findChildren(Tasks):
            tasks.stop(0)

    def show_all(self) -> None:
        """Show what a filter hides; Esc was pressed where nothing else needs it."""

    def retranslate(self) -> None:
        """Set all texts again."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.headed.emit()
        super().changeEvent(event)


@dataclass(frozen=True, slots=True)
class Entry:
    """A screen in the sidebar: ``name`` is translated in the context ``Screens``."""

    key: str
    name: str
    icon: str
    make: Callable[[Bench], Screen]
