"""The settings screen: a scope, and the panels of the administrator's manual on tabs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence

from nvprov_gui.domain.parameters import SPECS, Panel
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.paged import PagedScreen
from nvprov_gui.ui.screens.settings.files import FileActions
from nvprov_gui.ui.screens.settings.form_page import FormPage
from nvprov_gui.ui.screens.settings.keys.page import KeysPage
from nvprov_gui.ui.screens.settings.models.page import ModelsPage
from nvprov_gui.ui.screens.settings.phonebook_page import PhonebookPage
from nvprov_gui.ui.screens.settings.place import Place
from nvprov_gui.workflows.scope import Scope, panel_names

KEY = "settings"
_OF_THE_USER = {"account_display_name_1", "account_extension_1", "account_username_1", "account_password_1"}
"""Worked out from the user on the phone: never set by hand."""


class SettingsScreen(PagedScreen):
    """Panels look at one place together."""

    key = KEY

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self.place = Place(bench, self)
        self.choose = QAction(self, shortcut=QKeySequence("Ctrl+Shift+O"))
        self.defaults = QAction(self)
        self.files = FileActions(bench, self)
        self.addActions([self.choose, self.defaults, self.files.save, self.files.load])
        self.choose.triggered.connect(lambda: self.place.choose(self))
        self.defaults.triggered.connect(lambda: self.place.show(Scope()))
        self._say()
        self.put(
            (
                self._keys("softkey", lambda: self.tr("Soft keys")),
                self._keys("linekey", lambda: self.tr("Line keys")),
                self._keys("expkey", lambda: self.tr("Expansion keys")),
                self._form(Panel.SCREEN, lambda: self.tr("Screen and ringtone")),
                self._form(Panel.PREFERENCES, lambda: self.tr("Preferences")),
                PhonebookPage(bench, self.place, panel_names(SPECS, Panel.PHONEBOOK), self._actions),
                self._form(Panel.NETWORK, lambda: self.tr("Network")),
                self._form(Panel.ACCOUNT, lambda: self.tr("Account and features")),
                ModelsPage(bench),
            )
        )

    @property
    def _actions(self) -> tuple[QAction, ...]:
        return (self.defaults, self.choose)

    def _form(self, panel: Panel, name: Callable[[], str]) -> FormPage:
        names = {each: spec for each, spec in panel_names(SPECS, panel).items() if each not in _OF_THE_USER}
        return FormPage(self.bench, self.place, name, names, self._actions)

    def _keys(self, family: str, name: Callable[[], str]) -> KeysPage:
        return KeysPage(self.bench, self.place, family, name, self._actions)

    @property
    def title(self) -> str:
        return self.tr("Settings")

    @property
    def primary(self) -> QAction:
        return self.choose

    def show_scope(self, scope: Scope) -> None:
        """Look at a scope that another screen asks for."""
        self.place.show(scope)
        if isinstance(self.page, ModelsPage):
            self.turn_to(self.pages[0])
        self.page.shown()
        self.headed.emit()

    def _say(self) -> None:
        self.choose.setText(self.tr("Settings of…"))
        self.defaults.setText(self.tr("Defaults"))
        self.files.retranslate()
        self.defaults.setToolTip(self.tr("The values that hold for every phone of the site"))

    def retranslate(self) -> None:
        super().retranslate()
        self._say()
        self.tabs.setAccessibleName(self.tr("Panels of the settings"))
