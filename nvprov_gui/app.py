"""Composition root: the only place that knows all parts."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from nvprov_gui import __version__
from nvprov_gui.domain.dialling import is_link
from nvprov_gui.qt.collecting import Collector
from nvprov_gui.qt.handed import Handed
from nvprov_gui.qt.settings import SettingsStore
from nvprov_gui.qt.task import Tasks
from nvprov_gui.qt.theme import Theme
from nvprov_gui.qt.translations import Translations
from nvprov_gui.ui.bench import Bench, Moves
from nvprov_gui.ui.bugs import catch_bugs
from nvprov_gui.ui.checking import Checking
from nvprov_gui.ui.messages import Messages
from nvprov_gui.ui.models.activity import ActivityModel
from nvprov_gui.ui.pbx_link import Link
from nvprov_gui.ui.registering import Registering
from nvprov_gui.ui.serving import Serving
from nvprov_gui.ui.session import Session
from nvprov_gui.ui.window import MainWindow


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the window; returns the exit code."""
    options = _options(arguments)
    app = _application()
    if options.link and _handed_over(options.link):
        return 0
    Collector(app)
    window = build(app)
    window.show()
    QTimer.singleShot(0, window, lambda: _begin(window, options))
    return app.exec()


def build(app: QApplication) -> MainWindow:
    """The window with everything it needs, nothing opened yet."""
    store = SettingsStore()
    translations = Translations(app)
    translations.use(store.current.language)
    theme = Theme(app, store.current.theme)
    messages = Messages()
    catch_bugs(messages)
    tasks = Tasks()
    session = Session(messages)
    activity = ActivityModel()
    serving = Serving(session, activity, messages, store)
    store.changed.connect(lambda settings: theme.set_mode(settings.theme))
    store.changed.connect(lambda settings: translations.use(settings.language))
    moves = Moves()
    Registering(session, serving, tasks, session)
    link = Link(session, tasks, messages)
    bench = Bench(theme, store, messages, tasks, session, activity, serving, moves, link)
    window = MainWindow(bench)
    Checking(bench, window)
    handed = Handed(app, window)
    handed.file.connect(window.start.open_wanted)
    handed.link.connect(window.calls.take)
    for part in (store, messages, tasks, session, activity, moves, link):
        part.setParent(window)
    return window


def _handed_over(link: str) -> bool:
    """Whether a window that is open already took the link."""
    from nvprov_gui.qt.call_port import hand_over

    return hand_over(link)


def _begin(window: MainWindow, options: argparse.Namespace) -> None:
    """What is asked for on the command line, once the window is on screen."""
    window.start.load_recent()
    if options.demo:
        window.open_demo()
    elif options.site:
        window.opener.open(options.site)
    window.calls.listen()
    if options.link:
        window.calls.take(options.link)


def _application() -> QApplication:
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("nvprov")
    app.setApplicationDisplayName("NethVoice Provisioner")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("nvprov-gui")
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.getLogger("nvprov").setLevel(logging.INFO)
    return app


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="nvprov-gui", description="Provision phones and gateways of a site."
    )
    parser.add_argument("site", nargs="?", help="a site file (.nvprov) to open, or a tel: link")
    parser.add_argument("--demo", action="store_true", help="a ready-made site with simulated phones")
    parser.add_argument("--version", action="version", version=f"nvprov-gui {__version__}")
    found = parser.parse_args(arguments)
    found.link = found.site if found.site and is_link(found.site) else ""
    found.site = Path(found.site) if found.site and not found.link else None
    return found


if __name__ == "__main__":
    sys.exit(main())
