"""What can be done on the gateways screen: actions, keys, words."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence

from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.screen import Screen


class ActionsScreen(Screen):
    """The gateways screen as far as its actions go."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._make_actions()

    def _make_actions(self) -> None:
        self.add, self.remove, self.change_model, self.export, self.export_all = (
            QAction(self) for _ in range(5)
        )
        self.stop, self.push, self.fetch, self.count_on, self.name_trunks = (QAction(self) for _ in range(5))
        self.show_file, self.show_old, self.secrets = (QAction(self, checkable=True) for _ in range(3))
        keys = {
            self.add: "Ctrl+N",
            self.show_file: "Ctrl+P",
            self.export: "Ctrl+S",
            self.push: "F9",
            self.stop: "Esc",
            self.count_on: "Ctrl+D",
        }
        for action, key in keys.items():
            action.setShortcut(QKeySequence(key))
        self.push.setProperty("seen first", True)  # a gateway restarts: which, is not known elsewhere
        self._of_gateway = [self.fetch, self.show_file, self.export, self.show_old]
        self._of_form = [self.remove, self.change_model, self.count_on, self.name_trunks]
        self.addActions([self.add, *self._of_gateway, *self._of_form])
        self.addActions([self.export_all, self.push, self.stop, self.secrets])

    def retranslate(self) -> None:
        self.add.setText(self.tr("Add gateway"))
        self.remove.setText(self.tr("Remove the gateway"))
        self.change_model.setText(self.tr("Change the model…"))
        self.show_file.setText(self.tr("Preview"))
        self.show_old.setText(self.tr("Old configuration…"))
        self.export.setText(self.tr("Export file"))
        self.export_all.setText(self.tr("Export all"))
        self.push.setText(self.tr("Push"))
        self.fetch.setText(self.tr("Ports from the PBX"))
        self.fetch.setToolTip(self.tr("Numbers, users and passwords as the PBX has them"))
        self.stop.setText(self.tr("Stop"))
        self.stop.setStatusTip(self.tr("Nothing is running."))
        self.count_on.setText(self.tr("Count on over the ports"))
        self.name_trunks.setText(self.tr("Name the trunks as the PBX does"))
        self.secrets.setText(self.tr("Show the secrets of the ports"))
