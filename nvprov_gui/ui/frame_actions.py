"""What can be done everywhere: undo, import, serve, go, switch language and colours."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from nvprov_gui.ui.bench import Bench


class FrameActions(QObject):
    """The window's own actions, with texts in its language."""

    def __init__(self, bench: Bench, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self.undo = self._edit_action(QKeySequence.StandardKey.Undo)
        self.redo = self._edit_action(QKeySequence.StandardKey.Redo)
        self.bring_in = QAction(self, shortcut=QKeySequence("Ctrl+I"))
        self.scan = QAction(self, shortcut=QKeySequence("F5"))
        self.serve = QAction(self, shortcut=QKeySequence("F8"), checkable=True)
        self.serve.setProperty("dot", True)
        self.palette = QAction(self, shortcut=QKeySequence("Ctrl+K"))
        self.console = QAction(self, shortcut=QKeySequence("F12"), checkable=True)
        self.help = QAction(self, shortcut=QKeySequence("F1"))
        self.leave = QAction(self, shortcut=QKeySequence("Ctrl+W"))
        self.quit = QAction(self, shortcut=QKeySequence("Ctrl+Q"))
        self.light, self.dark, self.system = QAction(self), QAction(self), QAction(self)
        self.english, self.italian = QAction("English", self), QAction("Italiano", self)
        self.of_site = (
            self.undo,
            self.redo,
            self.scan,
            self.bring_in,
            self.serve,
            self.console,
            self.leave,
        )
        self.home = QAction(self)
        self.home.setProperty("hidden", True)  # a button of the header, where there is a way back
        colours, languages = (self.light, self.dark, self.system), (self.english, self.italian)
        self.always = (self.palette, self.help, self.home, self.quit, *colours, *languages)
        self._connect()
        window.addActions([*self.of_site, *self.always])
        window.installEventFilter(self)
        self.retranslate()
        self.refresh()

    def _edit_action(self, key: QKeySequence.StandardKey) -> QAction:
        action = QAction(self)
        keys = QKeySequence.keyBindings(key)
        also = [QKeySequence("Ctrl+Y")] if key is QKeySequence.StandardKey.Redo else []
        action.setShortcuts([*keys, *(each for each in also if each not in keys)])
        return action

    def _connect(self) -> None:
        bench, stack = self._bench, self._bench.session.undo
        self.undo.triggered.connect(stack.undo)
        self.redo.triggered.connect(stack.redo)
        stack.indexChanged.connect(self._name_edits)
        self.bring_in.triggered.connect(lambda: bench.moves.bring_in.emit(""))
        self.scan.triggered.connect(bench.moves.scan)
        self.help.triggered.connect(lambda: bench.moves.go.emit("help"))
        self.serve.triggered.connect(bench.serving.toggle)
        self.console.triggered.connect(lambda on: bench.store.change(console=on))
        for action, name in ((self.light, "light"), (self.dark, "dark"), (self.system, "system")):
            action.triggered.connect(lambda _on=False, name=name: bench.store.change(theme=name))
        for action, code in ((self.english, "en"), (self.italian, "it")):
            action.triggered.connect(lambda _on=False, code=code: bench.store.change(language=code))
        for signal in (
            bench.serving.changed,
            bench.session.opened,
            bench.session.closed,
            bench.session.held,
            bench.store.changed,
        ):
            signal.connect(self.refresh)

    def refresh(self) -> None:
        """Follow serving, the site and the settings."""
        for action in self.of_site:
            if action not in {self.undo, self.redo}:
                action.setEnabled(self._bench.session.is_open)
        self.leave.setEnabled(self._bench.session.is_open and not self._bench.session.why_held)
        self.leave.setStatusTip(self._bench.session.why_held)
        on = self._bench.serving.is_on
        self.serve.setChecked(on)
        self.serve.setText(self.tr("Serving") if on else self.tr("Start serving"))
        self.serve.setToolTip(
            self.tr("Stop answering phones")
            if on
            else self.tr("Answer phones that ask for their configuration")
        )
        self.console.setChecked(self._bench.store.current.console)

    def _name_edits(self) -> None:
        """What would be undone and done again, by name."""
        stack = self._bench.session.undo
        self.undo.setEnabled(stack.canUndo())
        self.redo.setEnabled(stack.canRedo())
        self.undo.setText(self.tr("Undo {0}").format(stack.undoText()).strip())
        self.redo.setText(self.tr("Redo {0}").format(stack.redoText()).strip())

    def retranslate(self) -> None:
        """Set all texts."""
        self.bring_in.setText(self.tr("Import…"))
        self.scan.setText(self.tr("Scan network"))
        self.scan.setToolTip(self.tr("Look for phones on the networks this laptop is in"))
        self.palette.setText(self.tr("Search or run a command"))
        self.console.setText(self.tr("Console"))
        self.help.setText(self.tr("Help"))
        self.home.setText(self.tr("Back to the sites"))
        self.undo.setStatusTip(self.tr("There is nothing to undo."))
        self.redo.setStatusTip(self.tr("There is nothing to do again."))
        self._name_edits()
        self.leave.setText(self.tr("Close the site"))
        self.quit.setText(self.tr("Quit"))
        self.light.setText(self.tr("Light colours"))
        self.dark.setText(self.tr("Dark colours"))
        self.system.setText(self.tr("Colours of the system"))
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return False
