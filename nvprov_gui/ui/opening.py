"""Open, make and restore sites without holding up the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nvprov_gui.domain.errors import UserError
from nvprov_gui.qt.task import Failure
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.passphrase import ask_passphrase

if TYPE_CHECKING:
    from nvprov_gui.storage import Site

PACKAGE = ".nvpack"
"""The ending of a colleague's site package."""
_TOPIC = "opening"
_Work = Callable[[str | None], "Site"]


class Opener(QObject):
    """The way from a file to the open site.

    Signals:
        busy: True while a site is being opened.
    """

    busy = Signal(bool)

    def __init__(self, bench: Bench, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window
        self._work: _Work | None = None
        self._path: Path | None = None
        self._new = False

    def open(self, path: Path) -> None:
        """Open a site file, or a package of a colleague."""
        if path.suffix == PACKAGE:
            self._unpack(path)
            return

        def work(passphrase: str | None) -> Site:
            from nvprov_gui.storage import Role, Site, Unlock

            unlock = Unlock(passphrase=passphrase) if passphrase else Unlock.from_environment()
            return Site.open(path, unlock, Role.EDITOR)

        self._path = path
        self._start(work, new=False)

    def _unpack(self, package: Path) -> None:
        """Put the site of a package beside it and open that."""
        words = self.tr("Give the passphrase of “{0}”.").format(package.name)
        passphrase = ask_passphrase(self._window, words, twice=False)

        def work(given: str | None) -> Site:
            from nvprov_gui.storage import Role, Site, Unlock
            from nvprov_gui.workflows.handover.package import open_package

            target = package.with_suffix(".nvprov")
            open_package(package, target, given or "")
            return Site.open(target, Unlock(passphrase=given), Role.EDITOR)

        if passphrase:
            self._start(work, new=False, passphrase=passphrase)

    def create(self, path: Path, name: str, pbx: str) -> None:
        """Make a site and open it."""

        def work(passphrase: str | None) -> Site:
            from nvprov_gui.storage import Role, Unlock
            from nvprov_gui.workflows.sites import create_site

            return create_site(path, name, pbx, Unlock(passphrase=passphrase), Role.EDITOR)

        self._start(work, new=True)

    def demo(self, path: Path) -> None:
        """Make the demo site anew and open it; its key is thrown away with it."""

        def work(_passphrase: str | None) -> Site:
            import secrets

            from nvprov_gui.storage import Role, Site, Unlock
            from nvprov_gui.workflows.simulate.site import make_demo

            for old in path.parent.glob(f"{path.name}*"):
                old.unlink()
            unlock = Unlock(key=secrets.token_bytes(32))
            make_demo(path, unlock)
            return Site.open(path, unlock, Role.EDITOR)

        self._start(work, new=True)

    def restore(self, backup: Path, path: Path) -> None:
        """Put the last good copy in place of a damaged file, once, and open that."""

        def work(_task: object) -> None:
            from nvprov_gui.storage import restore_backup

            restore_backup(backup, path)

        self._bench.messages.withdraw(_TOPIC)
        self.busy.emit(True)
        self._bench.tasks.run(work, lambda _nothing: self.open(path), self._failed)

    def relocate(self, where: object) -> None:
        """Move the open site to a server, or back into its file, and open it there."""
        address, passphrase = where if isinstance(where, tuple) else ("", "")
        session = self._bench.session
        path, key = session.site.path, session.site.key

        def work(_passphrase: str | None) -> Site:
            from nvprov_gui.storage import Role, Site, Unlock
            from nvprov_gui.workflows.sharing_site import move_to_file, move_to_server

            try:
                if address:
                    move_to_server(path, address, Unlock(key=key, passphrase=passphrase))
                else:
                    move_to_file(path, Unlock(key=key))
            except UserError as error:
                site = Site.open(path, Unlock(key=key), Role.EDITOR)
                site.warning = str(error)
                return site
            return Site.open(path, Unlock(key=key), Role.EDITOR)

        self._start(work, new=False)

    def _start(self, work: _Work, *, new: bool, passphrase: str | None = None) -> None:
        if self._bench.session.why_held:
            self._bench.messages.warning(self._bench.session.why_held)
            return
        self._work, self._new = work, new
        self._bench.messages.withdraw(_TOPIC)
        self.busy.emit(True)
        self._bench.session.close()
        self._bench.tasks.run(lambda _task: work(passphrase), self._opened, self._failed)

    def _opened(self, site: object) -> None:
        from nvprov_gui.storage import Site
        from nvprov_gui.workflows.sites import remember

        self.busy.emit(False)
        if isinstance(site, Site):
            remember(site.path, site.info.name)
            self._bench.session.open(site)
            if site.warning:
                self._bench.messages.warning(partial(say, site.warning))

    def _failed(self, failure: Failure) -> None:
        from nvprov_gui.storage import SiteDamaged, SiteLocked

        self.busy.emit(False)
        if isinstance(failure.error, SiteLocked) and self._work is not None:
            self._ask(failure)
        elif isinstance(failure.error, SiteDamaged) and failure.error.backup and self._path:
            self._offer(failure, failure.error.backup, self._path)
        else:
            report(self._bench, failure, _TOPIC)

    def _ask(self, failure: Failure) -> None:
        passphrase = ask_passphrase(self._window, say(failure.sentence), twice=self._new)
        if passphrase and self._work is not None:
            self._start(self._work, new=self._new, passphrase=passphrase)
        else:
            self._bench.messages.warning(partial(say, failure.sentence), topic=_TOPIC)

    def _offer(self, failure: Failure, backup: Path, path: Path) -> None:
        self._bench.messages.warning(
            partial(say, failure.sentence),
            lambda: self.tr("Use the last good copy"),
            lambda: self.restore(backup, path),
            _TOPIC,
        )


def report(bench: Bench, failure: Failure, topic: str = "") -> None:
    """Say that a task failed; a warning of this topic can be withdrawn when it is done after all."""
    if failure.is_bug:
        bench.messages.error(failure.sentence, failure.details)
    else:
        bench.messages.warning(partial(say, failure.sentence), topic=topic)
