"""How phones are answered besides their links: plug and play, trust, HTTPS; each until serving stops."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nvprov_gui.qt.child import ServedEvent
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.page import Page, Scrolled, Section, rule
from nvprov_gui.ui.sentences import say

_MINUTES = (5, 15, 30, 60)
_USUAL = 15


class AnsweringPage(Page):
    """Three switches with what each does to the customer's network."""

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self._until = 0.0
        self.pnp, self.trust, self.secure = QCheckBox(self), QCheckBox(self), QCheckBox(self)
        self.minutes, self._left, self._others = QComboBox(self), QLabel(self), QLabel(self)
        for minutes in _MINUTES:
            self.minutes.addItem("", minutes)
        self.minutes.setCurrentIndex(_MINUTES.index(_USUAL))
        self._sections = [Section(bench, self) for _ in range(3)]
        self._ticking = QTimer(self, interval=1000)
        self._hint, self._where = QLabel(self), QLabel(self)
        self._lay_out()
        self.pnp.clicked.connect(self._plug)
        self.trust.clicked.connect(bench.serving.trust)
        self.secure.clicked.connect(bench.serving.secure)
        self._ticking.timeout.connect(self._tick)
        bench.serving.changed.connect(self._follow)
        bench.serving.told.connect(self._told)
        self.retranslate()
        self._follow()

    def _lay_out(self) -> None:
        self._hint.setProperty("tone", "wait")
        self._others.setProperty("tone", "bad")
        self._others.setWordWrap(True)
        self._others.hide()
        self._where.setProperty("tone", "muted")
        self._where.setWordWrap(True)
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._left.setProperty("tone", "muted")
        line = QHBoxLayout()
        line.setSpacing(12)
        for widget in (self.pnp, self.minutes, self._left):
            line.addWidget(widget)
        line.addStretch(1)
        self._sections[0].column.addLayout(line)
        self._sections[0].column.addWidget(self._others)
        self._sections[1].column.addWidget(self.trust)
        self._sections[2].column.addWidget(self.secure)
        self._sections[2].column.addWidget(self._where)
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addWidget(self._hint)
        for at, section in enumerate(self._sections):
            if at:
                column.addWidget(rule(self))
            column.addWidget(section)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scrolled(inner, self))

    @property
    def name(self) -> str:
        return self.tr("Answering")

    @property
    def subtitle(self) -> str:
        return self.tr("how phones without a link are served")

    def shown(self) -> None:
        self._follow()

    def _plug(self, on: bool) -> None:
        minutes = int(self.minutes.currentData())
        self._until = time.monotonic() + minutes * 60 if on else 0.0
        self._others.hide()
        self.bench.serving.plug(minutes if on else 0)

    def _follow(self) -> None:
        """Serving started, stopped, or a switch ended by itself."""
        serving = self.bench.serving
        for box, command in ((self.pnp, "pnp"), (self.trust, "trust"), (self.secure, "https")):
            box.setEnabled(serving.is_on)
            box.setChecked(serving.is_wished(command))
        self.minutes.setEnabled(serving.is_on and not self.pnp.isChecked())
        self._hint.setVisible(not serving.is_on)
        self._where.setVisible(self.secure.isChecked() and bool(self._where.text()))
        if self.pnp.isChecked():
            self._ticking.start()
        else:
            self._ticking.stop()
        self._tick()

    def _tick(self) -> None:
        left = max(self._until - time.monotonic(), 0.0) if self.pnp.isChecked() else 0.0
        shown = self.tr("{0}:{1:02d} left").format(int(left // 60), int(left % 60))
        self._left.setText(shown if self.pnp.isChecked() else "")

    def _told(self, events: Sequence[ServedEvent]) -> None:
        for event in events:
            if event.kind == "pnp_other":
                self._others.setText(say(event.text("text")) or event.text("address"))
                self._others.show()
            elif event.kind == "https":
                self._tell_where(event.text("url"), event.text("fingerprint"))

    def _tell_where(self, url: str, fingerprint: str) -> None:
        self._where.setText(
            self.tr("{0} · fingerprint of the certificate, SHA-256: {1}").format(url, fingerprint)
        )
        self._where.setVisible(self.secure.isChecked())

    def retranslate(self) -> None:
        self._hint.setText(self.tr("Start serving (F8) first: these hold until it stops."))
        self.pnp.setText(self.tr("Answer plug and play for"))
        for at, minutes in enumerate(_MINUTES):
            self.minutes.setItemText(at, self.tr("%n minute(s)", "", minutes))
        self.minutes.setAccessibleName(self.tr("How long"))
        self.trust.setText(self.tr("Trust this network"))
        self.secure.setText(self.tr("Serve over HTTPS too"))
        self._sections[0].say(
            self.tr("SIP plug and play"),
            self.tr(
                "New phones ask the whole network where to fetch. Only phones of this site that "
                "are open get an answer; "
                "if another server answers too, it is named here."
            ),
        )
        self._sections[1].say(
            self.tr("Phones that ask without a link"),
            self.tr(
                "Usually such a phone is served only if the neighbour table shows its own MAC "
                "address. Trusted, anybody "
                "on this network who names a MAC address of the site gets that phone's link and "
                "its passwords."
            ),
        )
        self._sections[2].say(
            self.tr("HTTPS"),
            self.tr(
                "With a certificate that this site made for itself. Phones set to “trusted certificates "
                "only” refuse it, whatever the vendor, and old ones know no TLS at all."
            ),
        )
        self._tick()
