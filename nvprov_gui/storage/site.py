"""A site: one customer, one file."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection

from nvprov_gui.domain.records import Change, Contact
from nvprov_gui.storage import creating, keys, openfiles, opening, undo
from nvprov_gui.storage.acts.act import Act
from nvprov_gui.storage.crypto import KeySlot
from nvprov_gui.storage.errors import SiteLocked, SiteReadOnly
from nvprov_gui.storage.filing import folder_of
from nvprov_gui.storage.hot import Found, HotPath
from nvprov_gui.storage.keys import Unlock
from nvprov_gui.storage.locks import Role
from nvprov_gui.storage.opening import Opened
from nvprov_gui.storage.reading import Reads
from nvprov_gui.storage.stale import Known, refuse_stale


class Site(Reads):
    """An open site. Any thread may use it; every write is one transaction."""

    def __init__(self, path: Path, role: Role, opened: Opened) -> None:
        self.path = path
        self.role = role
        self.warning = opened.warning
        """What didn't work when opening but doesn't stand in the way, as a sentence; usually empty."""
        self._opened = opened
        self._vault = opened.vault
        self._folder = folder_of(path)
        self._database = opened.database
        self._hot: HotPath | None = None
        self._hot_lock = threading.Lock()
        self._writer = threading.Lock()
        self._writing_thread: int | None = None
        self._expected = threading.local()

    @classmethod
    def create(cls, path: Path, *, name: str, pbx: str, unlock: Unlock, role: Role = Role.TOOL) -> Self:
        """Make a new site and open it.

        Raises:
            SiteError: there is a file, no place to keep the key, no room, or not allowed.
        """
        key = creating.create(path, name, pbx, unlock)
        return cls.open(path, Unlock(key=key), role)

    @classmethod
    def open(cls, path: Path, unlock: Unlock, role: Role = Role.TOOL) -> Self:
        """Open a site.

        Raises:
            SiteError: its subclasses say what is the matter; the file was not touched then.
        """
        return cls(path, role, opening.open_site(path, unlock, role))

    def close(self) -> None:
        """Close the file and let others have the role."""
        if self._hot is not None:
            self._hot.close()
            self._hot = None
        self._database.close()
        opening.remove_lock(self._opened.held)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def key(self) -> bytes:
        """The data key, to hand to the serving process over its standard input and nowhere else."""
        return self._vault.key

    @property
    def read_only(self) -> bool:
        """Whether the file or its folder can't be written."""
        return self._opened.read_only

    def hold(self) -> None:
        """Keep SQLite's lock on the file, whatever a library in this process did to it; cheap to poll."""
        openfiles.hold_again()

    def revision(self) -> int:
        """A number that changes when anybody, in any process, commits anything. Cheap enough to poll."""
        return self._database.data_version()

    @contextmanager
    def act(self, label: str) -> Iterator[Act]:
        """Edit the site in one transaction, named for undo; an exception leaves everything as it was."""
        with self._writing() as connection:
            act = Act(connection, self._vault, self._folder, label)
            yield act
            change = act.settle()
            if change is not None and (known := getattr(self._expected, "known", None)):
                refuse_stale(change, known)
        act.change = change

    @contextmanager
    def expecting(self, known: Known) -> Iterator[None]:
        """Acts of this thread in the block fail when rows they change are not as ``known`` has seen them."""
        self._expected.known = known
        try:
            yield
        finally:
            del self._expected.known

    def undo(self, change: Change) -> None:
        """Take a change back.

        Raises:
            UserError: a row was changed by someone else since; nothing is taken back then.
        """
        with self._writing() as connection:
            undo.apply(connection, undo.reversed_change(change))

    def redo(self, change: Change) -> None:
        """Do a change again that was taken back; raises as `undo` does."""
        with self._writing() as connection:
            undo.apply(connection, change)

    def add_passphrase(self, passphrase: str) -> None:
        """Let a passphrase open the file too, so that it can travel; it replaces an earlier one."""
        if not passphrase:
            raise SiteLocked("An empty passphrase protects nothing: type one.")
        self._refuse_read_only()
        creating.write_slot(self._database, KeySlot.of(self.key, passphrase, self.info.id))

    def remember(self) -> bool:
        """Keep the key in this computer's keyring: no passphrase is needed here then; False without one."""
        return keys.remember(self.info.id, self.key)

    def find_token(self, token: str) -> Found | None:
        """Whose token this is, or None; for every request of the serving process."""
        return self._hot_path().find_token(token)

    def note(self, contacts: Sequence[Contact]) -> None:
        """Write down what phones did, in one transaction."""
        self._refuse_read_only()
        self._hot_path().note(contacts)

    def rest(self) -> None:
        """Let go of the file between requests, so that its write-ahead log can be tidied."""
        if self._hot is not None:
            self._hot.rest()

    def _hot_path(self) -> HotPath:
        if self._hot is None:
            with self._hot_lock:
                self._hot = self._hot or HotPath(self._database, self._vault)
        return self._hot

    def _reading(self) -> AbstractContextManager[Connection]:
        return self._database.reading()

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        self._refuse_read_only()
        if self._writing_thread == threading.get_ident():
            raise RuntimeError("an act inside an act would wait for itself")
        with self._writer:
            self._writing_thread = threading.get_ident()
            try:
                with self._database.writing() as connection:
                    yield connection
            finally:
                self._writing_thread = None
                self.rest()

    def _refuse_read_only(self) -> None:
        if self.read_only:
            raise SiteReadOnly(f"“{self.path.name}” may not be written: copy it to a folder of yours.")
