"""What comes in from outside: chosen files, pasted text, the network."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.screen import Screen
from nvprov_gui.ui.widgets.file_dialogs import FileDialog

if TYPE_CHECKING:
    from nvprov_gui.ui.screens.importing.screen import ImportScreen

KEY = "import"


class Intake(QObject):
    """Shows the import page with something on it. ``show`` puts a screen of this key up, made if need be."""

    def __init__(
        self, bench: Bench, window: QWidget, show: Callable[[str, Callable[[Bench], Screen]], Screen]
    ) -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window
        self._show = show
        bench.moves.bring_in.connect(self.bring_in)
        bench.moves.scan.connect(self.scan)
        bench.moves.settings.connect(self.settings)

    def bring_in(self, source: object) -> None:
        """A path, several, or a text; empty asks for files."""
        if source == "":
            kinds = self.tr("Lists (*.csv *.xlsx *.txt *.tsv);;All files (*)")
            folder = self._bench.store.current.folder
            title = self.tr("Import users or phones")
            paths, _kind = FileDialog.getOpenFileNames(self._window, title, folder, kinds)
            if not paths:
                return
            self._bench.store.change(folder=str(Path(paths[0]).parent))
            source = [Path(path) for path in paths]
        sources = source if isinstance(source, list | tuple) else [source]
        self._page().load(*(one for one in sources if isinstance(one, Path | str)))

    def scan(self) -> None:
        """Search the network; the first time only what would be asked is shown."""
        from nvprov_gui.ui.screens.network.screen import KEY as NETWORK
        from nvprov_gui.ui.screens.network.screen import NetworkScreen

        screen = self._show(NETWORK, NetworkScreen)
        if isinstance(screen, NetworkScreen):
            screen.search()

    def settings(self, scope: object) -> None:
        """Show the settings of a scope."""
        from nvprov_gui.ui.screens.settings.screen import KEY as SETTINGS
        from nvprov_gui.ui.screens.settings.screen import SettingsScreen
        from nvprov_gui.workflows.scope import Scope

        screen = self._show(SETTINGS, SettingsScreen)
        if isinstance(screen, SettingsScreen) and isinstance(scope, Scope):
            screen.show_scope(scope)

    def _page(self) -> ImportScreen:
        from nvprov_gui.ui.screens.importing.screen import ImportScreen

        screen = self._show(KEY, ImportScreen)
        if not isinstance(screen, ImportScreen):
            raise TypeError("another screen took the import page's key")
        return screen
