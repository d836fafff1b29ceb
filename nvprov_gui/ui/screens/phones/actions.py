"""The actions of the phones screen: each has a name, most a key, all are in the palette and the menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from nvprov_gui.domain.phone import Phone
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.why_menu import WhyMenu
from nvprov_gui.workflows.orders import Order, why_not

_LOOKED_AT = 200
"""So many of the selected phones decide what can be told; more would make selecting slow."""


class PhoneActions(QObject):
    """Made once; enabled by what is selected."""

    def __init__(self, screen: QWidget) -> None:
        super().__init__(screen)
        self.find = self._action("Ctrl+F")
        self.add = self._action("Ctrl+N")
        self.scanner = self._action("Ctrl+B")
        self.guide = self._action("")
        self.choose_user = self._action("Ctrl+U")
        self.assign_next = self._action("Ctrl+Return")
        self.unassign = self._action("")
        self.swap = self._action("")
        self.replace = self._action("")
        self.model = self._action("Ctrl+M")
        self.location = self._action("F2")
        self.settings = self._action("Ctrl+E")
        self.new_link = self._action("Ctrl+L")
        self.copy_link = self._action("Ctrl+Shift+C")
        self.copy_mac = self._action("")
        self.resync = self._action("Ctrl+R")
        self.reboot = self._action("Ctrl+Shift+R")
        self.ring = self._action("Ctrl+Shift+G")
        self.registration = self._action("")
        self.screen = self._action("")
        self.web_page = self._action("Ctrl+Shift+W")
        self.record, self.end_recording = self._action(""), self._action("")
        self.end_recording.setEnabled(False)
        self.remove = self._action("Ctrl+Del")
        self.paste = self._action(QKeySequence.StandardKey.Paste)
        self.all = (
            self.find, self.add, self.choose_user, self.assign_next, self.unassign, self.swap, self.replace,
            self.model, self.location, self.settings, self.new_link, self.copy_link, self.copy_mac,
            self.remove, self.paste,
            *self.orders.values(), self.web_page, self.scanner,
            self.record, self.end_recording, self.guide,
        )  # fmt: skip
        screen.addActions(list(self.all))
        self.retranslate()

    @property
    def orders(self) -> dict[Order, QAction]:
        """The actions that tell phones something."""
        return {
            Order.RESYNC: self.resync,
            Order.REBOOT: self.reboot,
            Order.RING: self.ring,
            Order.REGISTRATION: self.registration,
            Order.SCREEN: self.screen,
        }

    def _action(self, key: str | QKeySequence.StandardKey) -> QAction:
        action = QAction(self)
        if key:
            action.setShortcut(QKeySequence(key))
        return action

    def retranslate(self) -> None:
        """Set all texts."""
        self._name_people()
        self.find.setText(self.tr("Filter phones"))
        self.add.setText(self.tr("Add phone"))
        self.scanner.setText(self.tr("Barcode scanner"))
        self.guide.setText(self.tr("Show the steps of a first site"))
        self.record.setText(self.tr("Record a boot…"))
        self.record.setToolTip(self.tr("What the phone says, as a file to send in"))
        self.end_recording.setText(self.tr("Stop the recording and save it…"))
        self.end_recording.setStatusTip(self.tr("No boot is being recorded."))
        self.model.setText(self.tr("Set the model…"))
        self.location.setText(self.tr("Edit the location"))
        self.settings.setText(self.tr("Change the settings…"))
        self.new_link.setText(self.tr("New first-contact link"))
        self.copy_link.setText(self.tr("Copy the provisioning link"))
        self.copy_mac.setText(self.tr("Copy the MAC address"))
        self.resync.setText(self.tr("Fetch the file again"))
        self.reboot.setText(self.tr("Restart…"))
        self.ring.setText(self.tr("Test ring…"))
        self.registration.setText(self.tr("Check the registration"))
        self.screen.setText(self.tr("Screenshot"))
        self.web_page.setText(self.tr("Open the web page"))
        self.web_page.setStatusTip(self.tr("Select a phone with a known address."))
        self.remove.setText(self.tr("Remove phones"))
        self.paste.setText(self.tr("Import what was copied"))
        for action in (self.model, self.settings, self.new_link, self.copy_mac, self.remove):
            action.setStatusTip(self.tr("Select phones first."))
        for action in (self.location, self.copy_link, self.record, self.replace):
            action.setStatusTip(self.tr("Select one phone."))

    def _name_people(self) -> None:
        self.choose_user.setText(self.tr("Assign a user…"))
        self.choose_user.setStatusTip(self.tr("Select one phone."))
        self.assign_next.setText(self.tr("Assign the next users"))
        self.assign_next.setStatusTip(self.tr("Select phones without a user."))
        self.unassign.setText(self.tr("Take the user away"))
        self.unassign.setStatusTip(self.tr("Select a phone that has a user."))
        self.swap.setText(self.tr("Swap their users"))
        self.swap.setStatusTip(self.tr("Select two phones of different users."))
        self.replace.setText(self.tr("Replace by another phone…"))

    def enable(self, phones: Sequence[Phone], users: int) -> None:
        """What can be done with the selected phones; ``users`` wait for one."""
        free = [phone for phone in phones if phone.user_id is None]
        self.choose_user.setEnabled(len(phones) == 1)
        self.swap.setEnabled(len(phones) == 2 and phones[0].user_id != phones[1].user_id)  # noqa: PLR2004
        self.replace.setEnabled(len(phones) == 1)
        self.assign_next.setEnabled(bool(free) and users > 0)
        self.unassign.setEnabled(len(free) < len(phones))
        self.location.setEnabled(len(phones) == 1)
        self.copy_link.setEnabled(len(phones) == 1)
        for order, action in self.orders.items():
            action.setEnabled(any(not why_not(phone, order) for phone in phones[:_LOOKED_AT]))
            if not action.isEnabled():
                why = say(why_not(phones[0], order)) if phones else self.tr("Select phones first.")
                action.setStatusTip(why)
        self.record.setEnabled(len(phones) == 1)
        self.web_page.setEnabled(any(phone.address for phone in phones))
        for action in (self.model, self.settings, self.new_link, self.copy_mac, self.remove):
            action.setEnabled(bool(phones))

    def menu(self, parent: QWidget) -> QMenu:
        """The context menu of the selected rows."""
        menu = WhyMenu(parent)
        menu.addActions([self.choose_user, self.assign_next, self.unassign, self.swap, self.replace])
        menu.addSeparator()
        menu.addActions([self.model, self.location, self.settings])
        menu.addSeparator()
        menu.addActions([self.new_link, self.copy_link, self.copy_mac])
        menu.addSeparator()
        menu.addActions([*self.orders.values(), self.web_page, self.record])
        if self.end_recording.isEnabled():
            menu.addAction(self.end_recording)
        menu.addSeparator()
        menu.addAction(self.remove)
        return menu

    def empty_menu(self, parent: QWidget) -> QMenu:
        """The context menu where no row is."""
        menu = QMenu(parent)
        menu.addActions([self.add, self.paste, self.scanner])
        return menu
