"""What each part of the program does to the customer's network: what is sent, to whom, and what stays."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.page import Page, Scrolled, Section, rule

_ACTS: tuple[tuple[str, str], ...] = (
    (
        QT_TRANSLATE_NOOP("SendsPage", "Serving (F8)"),
        QT_TRANSLATE_NOOP(
            "SendsPage",
            "Opens an HTTP and a TFTP port on this laptop and answers who asks there. It sends nothing "
            "by itself.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("SendsPage", "Searching the network (F5)"),
        QT_TRANSLATE_NOOP(
            "SendsPage",
            "Asks each address of the chosen private networks once or thrice, slowly; then phones only: one "
            "SIP question and one look at their start page. No password is tried, nothing is changed.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("SendsPage", "Plug and play"),
        QT_TRANSLATE_NOOP(
            "SendsPage",
            "Listens to a multicast group and answers phones of this site that are open, for the minutes "
            "that you chose. Phones that were answered go where the answer leads them.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("SendsPage", "DHCP check"),
        QT_TRANSLATE_NOOP(
            "SendsPage", "Asks DHCP servers what a phone would get. It takes no address from them."
        ),
    ),
    (
        QT_TRANSLATE_NOOP("SendsPage", "Commands to phones"),
        QT_TRANSLATE_NOOP(
            "SendsPage",
            "Restart or fetch again, one phone after the other. A restart ends calls. Nothing here resets a "
            "phone to its factory settings.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("SendsPage", "Gateway push"),
        QT_TRANSLATE_NOOP(
            "SendsPage",
            "Keeps the old configuration, sends the new one, compares, restarts the box. Its lines are down "
            "for some minutes. Nothing restarts after a check that failed.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("SendsPage", "Publishing to the PBX"),
        QT_TRANSLATE_NOOP(
            "SendsPage",
            "Writes phones, users' devices and settings to the PBX, step by step as the plan shows them. "
            "Each step can be taken back.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("SendsPage", "Redirect services"),
        QT_TRANSLATE_NOOP(
            "SendsPage",
            "Tells the makers' services on the internet which link a MAC address gets. It holds until it is "
            "changed there.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("SendsPage", "Trunk test"),
        QT_TRANSLATE_NOOP(
            "SendsPage",
            "Registers at the provider for a minute and calls the test number. A PBX with the same account "
            "may lose incoming calls meanwhile. Emergency numbers are never dialled.",
        ),
    ),
)


class SendsPage(Page):
    """A section for each act."""

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        inner = QWidget()
        self._sections = [Section(bench, inner) for _act in _ACTS]
        self._first = QLabel(inner)
        self._first.setWordWrap(True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(self._first)
        for section in self._sections:
            column.addWidget(rule(inner))
            column.addWidget(section)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scrolled(inner, self))
        self.retranslate()

    @property
    def name(self) -> str:
        return self.tr("On the network")

    @property
    def subtitle(self) -> str:
        return self.tr("what the program does to the customer's network")

    def retranslate(self) -> None:
        self._first.setText(
            self.tr("Nothing is sent before you start it, and everything works without the internet.")
        )
        for section, (title, text) in zip(self._sections, _ACTS, strict=True):
            section.say(self.tr(title), self.tr(text))
