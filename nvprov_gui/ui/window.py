"""The frame: header, sidebar, the screen, messages, status. What screens do is theirs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.calls import Calls
from nvprov_gui.ui.commands import choices
from nvprov_gui.ui.frame_actions import FrameActions
from nvprov_gui.ui.intake import Intake
from nvprov_gui.ui.keyboard import Keyboard
from nvprov_gui.ui.leaving import Leaving
from nvprov_gui.ui.opening import PACKAGE, Opener
from nvprov_gui.ui.registry import SCREENS
from nvprov_gui.ui.remembering import remember_all
from nvprov_gui.ui.screen import Screen
from nvprov_gui.ui.screens.start import SUFFIX, StartScreen
from nvprov_gui.ui.widgets.header import Header
from nvprov_gui.ui.widgets.message_bar import MessageBar
from nvprov_gui.ui.widgets.picker import Picker
from nvprov_gui.ui.widgets.sidebar import Sidebar
from nvprov_gui.ui.widgets.status_bar import StatusBar

_FIRST_SIZE = QSize(1366, 740)
_FRAME = QSize(16, 40)
"""What a window manager puts around it, at the most."""
_BETWEEN_MS = 30


class MainWindow(QMainWindow):
    """One window, one site at a time."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.bench = bench
        self.setWindowTitle("NethVoice Provisioner")
        self.setWindowIcon(bench.theme.icon("app", "accent"))
        self.setAcceptDrops(True)
        self.actions_of_frame = FrameActions(bench, self)
        self.opener = Opener(bench, self)
        self.intake = Intake(bench, self, self._show_made)
        self.start = StartScreen(bench.of("start"))
        self.screens: dict[str, Screen] = {}
        self._making = QTimer(self, interval=_BETWEEN_MS)
        self._making.timeout.connect(self._make_one)
        self.leaving = Leaving(bench, self.screens, self)
        self._build()
        self._connect()
        self.calls, self.keyboard = Calls(bench, self), Keyboard(self, lambda: self.current)
        self._restore()
        self.show_screen("start")

    def _build(self) -> None:
        self.header = Header(self.bench.theme, self.actions_of_frame.palette, self)
        self.sidebar = Sidebar(self.bench.theme, SCREENS, self)
        self.sidebar.follow_site(is_open=False)
        self.addActions(list(self.sidebar.screen_actions.values()))
        self.stack = QStackedWidget(self)
        self._put("start", self.start)
        self.message_bar = MessageBar(self.bench.theme, self.bench.messages.channel, self.stack)
        self.status = StatusBar(self.bench, self)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(self.stack, 1)
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(row, 1)
        column.addWidget(self.status)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        bench, actions = self.bench, self.actions_of_frame
        session, moves = bench.session, bench.moves
        self.stack.currentChanged.connect(lambda _at: bench.messages.channel.move(self.current.objectName()))
        self.addAction(self.start.open_action)
        self.start.open_wanted.connect(lambda path: self.leaving.then(lambda: self.opener.open(path)))
        self.start.create_wanted.connect(self.opener.create)
        self.start.demo_wanted.connect(self.open_demo)
        self.opener.busy.connect(self.start.setDisabled)
        session.opened.connect(self._opened)
        session.settings_changed.connect(self._named)
        session.closing.connect(self._closing)
        self.sidebar.wanted.connect(self.show_screen)
        moves.go.connect(self.show_screen)
        moves.relocate.connect(self.opener.relocate)
        actions.palette.triggered.connect(self._open_palette)
        actions.leave.triggered.connect(lambda: self.leaving.then(session.close))
        actions.quit.triggered.connect(self.close)
        actions.home.triggered.connect(lambda: self.show_screen("start"))

    # screens

    def show_screen(self, key: str) -> None:
        """Show a screen; it is made when first wanted."""
        if key not in self.screens:
            self._put(key, next(entry for entry in SCREENS if entry.key == key).make(self.bench.of(key)))
        self.stack.setCurrentWidget(self.screens[key])
        self.sidebar.show_current(key)
        self.sidebar.setVisible(self.bench.session.is_open)
        self._head()

    @property
    def current(self) -> Screen:
        """The screen that is shown."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, Screen) else self.start

    def screen_of(self, key: str) -> Screen | None:
        """A screen that was made already."""
        return self.screens.get(key)

    def _show_made(self, key: str, make: Callable[[Bench], Screen]) -> Screen:
        if key not in self.screens:
            self._put(key, make(self.bench.of(key)))
        self.show_screen(key)
        return self.screens[key]

    def _put(self, key: str, screen: Screen) -> None:
        self.screens[key] = screen
        screen.setObjectName(key)
        self.stack.addWidget(screen)
        screen.headed.connect(self._head)
        remember_all(self.bench.store.geometry, screen)

    def _head(self) -> None:
        screen, is_open = self.current, self.bench.session.is_open
        title = screen.title or (self.bench.session.site.info.name if is_open else "")
        self.header.show_place(title, screen.subtitle)
        actions = self.actions_of_frame
        if is_open:
            own, main = [actions.scan, actions.bring_in, actions.serve], actions.serve
        else:
            own, main = [] if screen is self.start else [actions.home], actions.home
        self.header.show_actions(list(screen.header_actions) or own, screen.primary or main)
        self.message_bar.place()

    # sites

    def open_demo(self) -> None:
        """The demo site with phones that boot."""
        from nvprov_gui.ui.demo import Demo

        Demo(self.bench, self.opener, self).start()

    def _named(self) -> None:
        self.setWindowTitle(f"{self.bench.session.site.info.name} – NethVoice Provisioner")

    def _opened(self) -> None:
        self._named()
        self.sidebar.follow_site(is_open=True)
        self.show_screen(SCREENS[0].key)

    def _closing(self) -> None:
        """Screens of a site go with it, and lists of what they can do: none shows another site's rows."""
        for picker in self.findChildren(Picker):
            picker.close()
        self.setWindowTitle("NethVoice Provisioner")
        self.stack.setCurrentWidget(self.start)
        for key in [key for key in self.screens if key != "start"]:
            screen = self.screens.pop(key)
            self.stack.removeWidget(screen)
            screen.deleteLater()
        self.bench.activity.clear()
        self.sidebar.hide()
        self.sidebar.follow_site(is_open=False)
        self.header.show_actions([], None)
        self.header.show_place(self.start.title, "")
        self.start.load_recent()

    # search

    def _open_palette(self) -> None:
        placeholder = self.actions_of_frame.palette.text()
        if self.bench.session.is_open:
            self._making.start()  # what other screens can do is found, too
        Picker(self.bench.theme, placeholder, lambda text: choices(self, text), self).open_over(self)

    def _make_one(self) -> None:
        """One screen that nobody wanted yet, between two keys."""
        entry = next((entry for entry in SCREENS if entry.key not in self.screens), None)
        self._making.stop()  # one that can't be made is not tried again and again
        if entry is not None and self.bench.session.is_open:
            self._put(entry.key, entry.make(self.bench.of(entry.key)))
            self._making.start()
        for picker in self.findChildren(Picker):
            picker.look_again()

    # files dropped anywhere

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = _files(event)
        event.acceptProposedAction()
        sites = [path for path in files if path.suffix in {SUFFIX, PACKAGE}]
        if sites:
            self.leaving.then(lambda: self.opener.open(sites[0]))
        elif self.bench.session.is_open:
            self.intake.bring_in(files)

    # remembered

    def _restore(self) -> None:
        room = self.screen().availableSize() - _FRAME
        self.resize(_FIRST_SIZE.boundedTo(room))
        kept = self.bench.store.geometry.value("window/geometry")
        if isinstance(kept, QByteArray):
            self.restoreGeometry(kept)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.leaving.is_held(self.close):
            event.ignore()
            return
        self.bench.store.geometry.setValue("window/geometry", self.saveGeometry())
        self.bench.session.close()
        self.bench.tasks.stop()
        super().closeEvent(event)


def _files(event: QDropEvent) -> list[Path]:
    """Files on this computer that are dragged."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
