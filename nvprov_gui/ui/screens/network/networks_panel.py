"""Where to search and how: networks, speed, rights; below, what will be asked."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from ipaddress import IPv4Network

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from nvprov_gui.discovery.networks import LARGEST, Network, attached, narrowed, of_range
from nvprov_gui.discovery.probe import Settings
from nvprov_gui.domain.errors import UserError
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.buttons import ActionButton, repolish
from nvprov_gui.workflows.search_plan import SPEEDS, Plan, consent_command, plan


class NetworksPanel(QWidget):
    """A tick per network, a field for another one.

    Signals:
        changed: something else would be asked now.
    """

    changed = Signal()

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._networks: list[Network] = []
        self._boxes: dict[Network, QCheckBox] = {}
        self._privilege: tuple[str, ...] = ()
        self._confirmed = False
        self.look, self.allow, self.whole = QAction(self), QAction(self), QAction(self)
        self._titles = [QLabel(self) for _ in range(3)]
        for title in self._titles:
            title.setFont(bench.theme.bold)
            title.setWordWrap(True)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self._none = _words(self)
        self.other, self._why = QLineEdit(self), QLabel(self)
        self._why.setProperty("tone", "bad")
        self._why.setWordWrap(True)
        self.speed = QComboBox(self)
        self.speed.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.speed.setMinimumContentsLength(16)
        self._plan_words = _words(self)
        self._rights, self._rights_words = QFrame(self), QLabel(self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.look_again()

    # what was chosen

    @property
    def settings(self) -> Settings:
        """How a search would behave."""
        speed = SPEEDS.get(self._bench.store.current.scan_speed, SPEEDS["normal"])
        return replace(speed, privilege=self._privilege, confirmed=self._confirmed)

    def chosen(self) -> list[Network]:
        """The ticked networks, and the one that was typed.

        Raises:
            UserError: what was typed can't be searched.
        """
        ticked = [network for network, box in self._boxes.items() if box.isChecked()]
        found = ticked if self._confirmed else [narrowed(network) for network in ticked]
        if self.other.text().strip():
            found += of_range(self.other.text(), self._networks, confirmed=self._confirmed)
        return list(dict.fromkeys(found))

    @property
    def plan(self) -> Plan:
        """What would be sent now."""
        try:
            return plan(self.chosen(), self.settings)
        except UserError:
            return plan((), self.settings)

    def look_again(self) -> None:
        """Interfaces come and go."""
        self._show_networks(attached())

    def _show_networks(self, networks: Sequence[Network]) -> None:
        before = {network: box.isChecked() for network, box in self._boxes.items()}
        for box in self._boxes.values():
            self._list.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._networks, self._boxes = list(networks), {}
        for network in networks:
            box = QCheckBox(self)
            box.setChecked(before.get(network, not network.virtual))
            box.toggled.connect(self._say)
            self._boxes[network] = box
            self._list.addWidget(box)
        self._none.setVisible(not networks)
        self.retranslate()

    # building

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._titles[0], 1)
        again = ActionButton(self.look, "link", parent=self)
        head.addWidget(again)
        column.addLayout(head)
        column.addLayout(self._list)
        for widget in (self._none, self.other, self._why):
            column.addWidget(widget)
        self._whole_button = ActionButton(self.whole, parent=self)
        column.addWidget(self._whole_button)
        column.addSpacing(6)
        column.addWidget(self._titles[1])
        column.addWidget(self.speed)
        column.addSpacing(6)
        column.addWidget(self._rights_card())
        column.addSpacing(6)
        column.addWidget(self._titles[2])
        column.addWidget(self._plan_words)
        column.addStretch(1)

    def _rights_card(self) -> QFrame:
        self._rights.setObjectName("card")
        self._rights.setProperty("tone", "wait")
        self._rights_words.setWordWrap(True)
        inside = QVBoxLayout(self._rights)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.addWidget(self._rights_words)
        self._allow_button = ActionButton(self.allow, parent=self._rights)
        inside.addWidget(self._allow_button, alignment=Qt.AlignmentFlag.AlignLeft)
        return self._rights

    def _connect(self) -> None:
        self.look.triggered.connect(self.look_again)
        self.allow.triggered.connect(self._allow)
        self.whole.triggered.connect(self._confirm)
        self.other.textChanged.connect(self._forget_confirmation)
        for name in SPEEDS:
            self.speed.addItem("", name)
        self.speed.setCurrentIndex(max(0, self.speed.findData(self._bench.store.current.scan_speed)))
        self.speed.currentIndexChanged.connect(self._choose_speed)

    # doing

    def _choose_speed(self) -> None:
        self._bench.store.change(scan_speed=str(self.speed.currentData()))
        self._say()

    def _confirm(self) -> None:
        self._confirmed = True
        self._say()

    def _forget_confirmation(self) -> None:
        self._confirmed = False
        self._say()

    def _allow(self) -> None:
        """The technician lets the small ARP program ask with rights; the system asks for the password."""
        self._privilege = () if self._privilege else consent_command()
        self._say()

    # words

    def _say(self) -> None:
        """Say what would be asked, or what is wrong with what was typed."""
        wrong = ""
        try:
            self.chosen()
        except UserError as error:
            wrong = say(str(error))
        self._why.setText(wrong)
        self._why.setVisible(bool(wrong))
        self.other.setProperty("wrong", "true" if wrong else "false")
        repolish(self.other)
        self.whole.setVisible(not self._confirmed and self._too_large())
        found = self.plan
        self._plan_words.setText("\n\n".join(map(say, found.sentences)))
        self._titles[2].setText(self.tr("What will be asked: %n address(es)", "", found.addresses))
        self._say_rights(found)
        self.changed.emit()

    def _too_large(self) -> bool:
        """Whether something chosen has more addresses than are searched without being asked."""
        ticked = any(box.isChecked() and net.range.prefixlen < LARGEST for net, box in self._boxes.items())
        try:
            typed = IPv4Network(self.other.text().strip(), strict=False)
        except ValueError:
            return ticked
        return ticked or (typed.is_private and typed.prefixlen < LARGEST)

    def _say_rights(self, found: Plan) -> None:
        possible = sys.platform == "linux" and bool(consent_command())
        self._rights.setVisible(found.blind or bool(self._privilege))
        self._allow_button.setVisible(possible)
        if self._privilege:
            words = self.tr(
                "A small program of its own will send ARP frames, nothing else runs with rights. "
                "Your system asks for your password when the search starts."
            )
            self.allow.setText(self.tr("Search without rights"))
        else:
            words = self.tr(
                "Without rights the search is slower and reads the system's own table: it can miss phones "
                "that sleep, and doesn't hear phones that ask for an address."
            )
            self.allow.setText(self.tr("Allow ARP frames…"))
        self._rights_words.setText(words)
        self._rights.setProperty("tone", "info" if self._privilege else "wait")
        repolish(self._rights)
        repolish(self._rights_words)

    def retranslate(self) -> None:
        """Set all texts."""
        self._titles[0].setText(self.tr("Networks"))
        self._titles[1].setText(self.tr("Speed"))
        self.look.setText(self.tr("Look again"))
        self.look.setToolTip(self.tr("Look at this computer's interfaces again"))
        self.whole.setText(self.tr("Search it whole"))
        self.whole.setToolTip(
            self.tr("More than 1,022 addresses: it takes long, and security devices may notice")
        )
        self._none.setText(self.tr("This computer is in no private network. Plug it in, then look again."))
        for network, box in self._boxes.items():
            kind = self.tr("virtual") if network.virtual else ""
            box.setText(
                "  ".join(filter(None, (str(network.range), network.label or network.interface, kind)))
            )
        self.other.setPlaceholderText(self.tr("Another one: 10.0.5.0/24"))
        self.other.setAccessibleName(self.tr("Another network to search"))
        self.speed.setAccessibleName(self.tr("Speed of the search"))
        words = (
            self.tr("Careful: 100 a second"),
            self.tr("Normal: 1,000 a second"),
            self.tr("Fast: 10,000 a second"),
        )
        for at, text in enumerate(words):
            self.speed.setItemText(at, text)
        self._say()


def _words(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setProperty("tone", "muted")
    label.setWordWrap(True)
    return label
