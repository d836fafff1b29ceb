"""What every screen works with, made once by ``app``."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from nvprov_gui.qt.settings import SettingsStore
from nvprov_gui.qt.task import Tasks
from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.messages import Voice
from nvprov_gui.ui.models.activity import ActivityModel
from nvprov_gui.ui.pbx_link import Link
from nvprov_gui.ui.serving import Serving
from nvprov_gui.ui.session import Session


class Moves(QObject):
    """Where a screen wants to go; the window takes it there.

    Signals:
        go: the key of a screen.
        reveal: the MAC address of a phone to select on the phones screen.
        bring_in: a path, several, or a pasted text to import; empty asks for files.
        scan: search the network for phones.
        settings: a Scope whose settings to show.
        dialled: a number waits for the click-to-call page.
        relocate: move the site to a server (its address, a passphrase for both), or back (both empty).
    """

    go = Signal(str)
    reveal = Signal(str)
    bring_in = Signal(object)
    scan = Signal()
    settings = Signal(object)
    relocate = Signal(object)
    dialled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number = ""
        """The number or link that the click-to-call page takes when it comes."""
        self.article = ""
        """The troubleshooting article that the help screen shows when it comes."""

    def dial(self) -> None:
        """Go to the click-to-call page with the number that waits; nothing is called by itself."""
        self.go.emit("pbx")
        self.dialled.emit()

    def explain(self, article: str) -> None:
        """Go to the help screen, to one article."""
        self.article = article
        self.go.emit("help")


@dataclass(frozen=True, slots=True)
class Bench:
    """The technician's bench: look, settings, messages, work in the background, site, serving, moves, PBX.

    Each screen has one with a voice of its own.
    """

    theme: Theme
    store: SettingsStore
    messages: Voice
    tasks: Tasks
    session: Session
    activity: ActivityModel
    serving: Serving
    moves: Moves
    pbx: Link

    def of(self, place: str) -> Bench:
        """The bench of a screen."""
        return replace(self, messages=self.messages.channel.voice(place))
