"""The open site: its phones and users in memory, every edit with undo, changes by others noticed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.records import Cell, Change, GatewayRow
from nvprov_gui.ui.messages import Messages
from nvprov_gui.ui.models.roster import Roster
from nvprov_gui.ui.sentences import say

if TYPE_CHECKING:
    from nvprov_gui.storage import Site

_LOOK_MS = 1000
_FEW = 64
"""So many changed phones are read one by one; beyond, all are read anew."""
_REMOVED = "removed"
_MEMBERSHIP = ("phones", "users")
_OF_ONE_PHONE = ("phones", "tokens")
_OF_PHONE = ("vendor", "model", "user_id", "extension", "device", "location", "serial")
_OF_USER = ("name", "extension", "username", "mobile", "groups", "profile")

Act = Callable[["Site"], Change | None]


class Session(QObject):
    """One site at a time. Edits go through ``edit``; tables listen to the signals.

    Signals:
        opened: another site is open now.
        closing: the site is about to be closed.
        closed: it is closed; what was said of it is over.
        reloaded: phones or users came, went or moved; look at all of them.
        phones_changed: a tuple of phones with new values, no other phones came or went.
        settings_changed: parameters or settings of the site changed.
        gateways_changed: somebody else changed the gateways, or one fetched its file.
        held: whether the site must stay open has changed.
    """

    opened = Signal()
    closing = Signal()
    closed = Signal()
    reloaded = Signal()
    phones_changed = Signal(object)
    settings_changed = Signal()
    gateways_changed = Signal()
    held = Signal()

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._site: Site | None = None
        self._revision = 0
        self.why_held = ""
        """Why the site must stay open for now; empty if it needn't."""
        self.roster = Roster()
        self._gateways: Sequence[GatewayRow] = ()
        self.undo = QUndoStack(self)
        self.undo.indexChanged.connect(lambda _index: messages.withdraw(_REMOVED))
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self._look)

    @property
    def site(self) -> Site:
        """The open site.

        Raises:
            RuntimeError: none is open; a screen of a site must not be shown then.
        """
        if self._site is None:
            raise RuntimeError("no site is open")
        return self._site

    @property
    def is_open(self) -> bool:
        """Whether a site is open."""
        return self._site is not None

    @property
    def path(self) -> Path | None:
        """The open file."""
        return self._site.path if self._site else None

    def open(self, site: Site) -> None:
        """Take an open site; the one before is closed."""
        self.close()
        self._site = site
        self._know_models()
        self._read_all()
        self._looking.start()
        self.opened.emit()

    def hold(self, reason: str) -> None:
        """The site must stay open, because of something that writes to it; empty: it needn't any longer."""
        if reason != self.why_held:
            self.why_held = reason
            self.held.emit()

    def close(self) -> None:
        """Close the site."""
        if self._site is None:
            return
        self._looking.stop()
        self.closing.emit()
        self.hold("")
        self._site.close()
        self._site = None
        self.undo.clear()
        self.roster.set_phones(())
        self.roster.set_users(())
        self._gateways = ()
        self.roster.set_ports({})
        self._messages.clear()
        self.closed.emit()

    # edits

    def edit(self, act: Act, topic: str = "") -> bool:
        """Do one act that can be undone; what can't be is said, until it can. True if it was done."""
        with self.site.expecting(self._seen):
            change = self._attempt(lambda: act(self.site), topic)
        if change is not None:
            self._messages.withdraw(topic)
            self.adopt(change)
        else:
            self._look()  # perhaps somebody else was quicker: show what they did
        return change is not None

    def _seen(self, table: str, key: object) -> Mapping[str, Cell] | None:
        """A row as the technician sees it now."""
        phone = self.roster.phone(MacAddress(str(key))) if table == "phones" else None
        user = self.roster.user(int(str(key))) if table == "users" else None
        if phone is not None:
            return {**{name: getattr(phone, name) for name in _OF_PHONE}, "open": int(phone.open)}
        return {name: getattr(user, name) for name in _OF_USER} if user is not None else None

    def adopt(self, change: Change) -> None:
        """An act that was done already, in a task for example, can be undone from now on."""
        self.undo.push(_Edit(self, change))
        self._absorb(change)

    def say_removed(self, text: str) -> None:
        """Say what the last act removed, with a button that takes it back until something else is done."""
        self._messages.info(text, lambda: self.tr("Undo"), self.undo.undo, _REMOVED)

    def take_back(self, change: Change) -> bool:
        """Undo a change; False if the site said no."""
        return self._again(change, self.site.undo)

    def do_again(self, change: Change) -> bool:
        """Redo a change; False if the site said no."""
        return self._again(change, self.site.redo)

    def _again(self, change: Change, step: Callable[[Change], None]) -> bool:
        def run() -> Change:
            step(change)
            return change

        if self._attempt(run) is None:
            return False
        self._absorb(change)
        return True

    def _attempt(self, run: Callable[[], Change | None], topic: str = "") -> Change | None:
        try:
            return run()
        except UserError as error:
            self._messages.voice_here.warning(partial(say, str(error)), topic=topic)
            return None

    # what changed

    def patch(self, phones: Iterable[Phone]) -> None:
        """Phones moved on, by what the serving process says; the file is not asked."""
        changed = self.roster.update(phones)
        if changed:
            self.phones_changed.emit(changed)

    def reload(self) -> None:
        """Read everything anew."""
        self._read_all()
        self.reloaded.emit()

    def _read_all(self) -> None:
        self._revision = self.site.revision()
        self.roster.set_users(self.site.users())
        self.roster.set_phones(self.site.phones())
        self._read_gateways()

    def _read_gateways(self) -> bool:
        """Read the gateways; whether other extensions answer on their ports than before."""
        self._gateways = self.site.gateways()
        return self.roster.set_ports(self._ports())

    def _ports(self) -> dict[str, str]:
        if not self._gateways:
            return {}
        from nvprov_gui.workflows.handover.gateways import extensions_on  # only where there are gateways

        return extensions_on(self._gateways)

    def _know_models(self) -> None:
        """The site's own models are known wherever models are named."""
        from nvprov_gui.workflows.models.adopting import adopt  # storage is loaded when a site is open

        adopt(self.site)

    def _absorb(self, change: Change) -> None:
        """Read what an act of ours touched."""
        self._revision = self.site.revision()
        rows = change.rows
        if any(row.table == "custom_models" for row in rows):
            self._know_models()
        macs = {str(row.key[0]) for row in rows if row.table in _OF_ONE_PHONE}
        came_or_went = any(row.table in _MEMBERSHIP and None in (row.before, row.after) for row in rows)
        if came_or_went or len(macs) > _FEW or any(row.table == "users" for row in rows):
            self.reload()
        elif macs:
            found = (self.site.phone(MacAddress(mac)) for mac in macs)
            self.patch([phone for phone in found if phone is not None])
            self.reloaded.emit()
        if any(row.table == "gateways" for row in rows) and self._read_gateways():
            self.reloaded.emit()
        if any(row.table in {"parameters", "settings", "custom_models", "site"} for row in rows):
            self.settings_changed.emit()

    def _look(self) -> None:
        """Somebody else changed the file: another program, or the serving process."""
        if self._site is not None:
            self._site.hold()
        if self._site is None or self._site.revision() == self._revision:
            return
        self._know_models()
        users, phones = self.site.users(), self.site.phones()
        self._revision = self.site.revision()
        same = [user.id for user in users] == [user.id for user in self.roster.users] and [
            phone.mac for phone in phones
        ] == [phone.mac for phone in self.roster.phones]
        new_ports = self._look_at_gateways()
        if same and users == self.roster.users and not new_ports:
            self.patch(phones)
            return
        self.roster.set_users(users)
        self.roster.set_phones(phones)
        self.reloaded.emit()

    def _look_at_gateways(self) -> bool:
        """Whether other extensions answer on gateways' ports than before; tells of whatever else is new."""
        before = self._gateways
        new_ports = self._read_gateways()
        if self._gateways != before:
            self.gateways_changed.emit()
        return new_ports


class _Edit(QUndoCommand):
    """One change of the site; it is done already when it is pushed."""

    def __init__(self, session: Session, change: Change) -> None:
        super().__init__(change.label)
        self._session = session
        self._change = change
        self._done = True

    def redo(self) -> None:
        if not self._done and not self._session.do_again(self._change):
            self.setObsolete(True)
        self._done = True

    def undo(self) -> None:
        if not self._session.take_back(self._change):
            self.setObsolete(True)
        self._done = False
