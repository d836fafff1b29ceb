"""Address, administrator, certificate: how the PBX is reached. Without it everything else works on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from nvprov_gui.domain.errors import UserError
from nvprov_gui.qt.task import Failure
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.messages import said
from nvprov_gui.ui.page import Page, Scrolled, Section, name_fields, rule
from nvprov_gui.ui.pbx_link import TOPIC, Link
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.buttons import ActionButton, repolish

if TYPE_CHECKING:
    from nvprov_gui.pbx.address import PbxAddress
    from nvprov_gui.pbx.certificate import Certificate
    from nvprov_gui.pbx.records import PbxKind

_FIELD_WIDTH = 360
_LINES = 3
"""Of what is said of a certificate: the buttons below it stay where they are."""


class ConnectionPage(Page):
    """Fields, what the server shows, what it said."""

    def __init__(self, bench: Bench, link: Link, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self._link = link
        self._certificate: Certificate | None = None
        self._pin = ""
        self.sign_in, self.look, self.pin = QAction(self), QAction(self), QAction(self)
        self.addActions([self.sign_in, self.look, self.pin])
        self._who, self._trust = Section(bench, self), Section(bench, self)
        self.address, self.user = QLineEdit(self), QLineEdit(self)
        self.password, self.secret = QLineEdit(self), QLineEdit(self)
        for field in (self.password, self.secret):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self._labels = [QLabel(self) for _ in range(4)]
        self._said, self._shown = QLabel(self), QLabel(self)
        for label in (self._said, self._shown):
            label.setWordWrap(True)
        self._lay_out()
        self.sign_in.triggered.connect(self._sign_in)
        self.look.triggered.connect(self._look)
        self.pin.triggered.connect(self._pin_it)
        self.password.returnPressed.connect(self.sign_in.trigger)
        link.changed.connect(self._say_state)
        link.busy.connect(self._enable)
        self.retranslate()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        fields = (self.address, self.user, self.password, self.secret)
        for label, field in zip(self._labels, fields, strict=True):
            field.setFixedWidth(_FIELD_WIDTH)
            form.addRow(label, field)
        self._who.column.addLayout(form)
        self._who.column.addWidget(self._said)
        self._shown.setMinimumHeight(_LINES * self._shown.fontMetrics().lineSpacing())
        self._shown.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._trust.column.addWidget(self._shown)
        inner, outer = QWidget(self), QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scrolled(inner, self))
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(14)
        column.addWidget(self._who)
        column.addWidget(rule(self))
        column.addWidget(self._trust)
        for action in (self.look, self.pin):
            button = ActionButton(action, parent=self)
            self._trust.column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    @property
    def name(self) -> str:
        return self.tr("Connection")

    @property
    def subtitle(self) -> str:
        return self.tr("signed in") if self._link.is_open else self.tr("not signed in")

    @property
    def header_actions(self) -> tuple[QAction, ...]:
        return (self.sign_in,)

    @property
    def primary(self) -> QAction:
        return self.sign_in

    def shown(self) -> None:
        from nvprov_gui.workflows.pbx.link import link_of

        known = link_of(self.bench.session.site)
        for field, text in ((self.address, known.address), (self.user, known.user)):
            if not field.isModified():
                field.setText(text)
        if not self.password.isModified():
            self.password.setText(known.password)
        self._pin = self._pin or known.pin
        self._say_certificate()
        self._say_state()

    def _sign_in(self) -> None:
        from nvprov_gui.workflows.pbx.link import PbxLink, keep_link

        given = PbxLink(
            self.address.text().strip(),
            self.user.text().strip(),
            self._pin,
            self.password.text(),
            self.secret.text(),
        )
        try:
            is_kept = keep_link(self.bench.session.site, given)
        except UserError as error:
            self.bench.messages.warning(partial(say, str(error)), topic=TOPIC)
            return
        if not is_kept:
            self.bench.messages.info(
                lambda: self.tr("There is no keyring here: the password is asked each time.")
            )
        self._link.close()
        self._link.given = given
        self._link.run(lambda pbx, _task: pbx, self._signed_in)

    def _signed_in(self, pbx: object) -> None:
        from nvprov_gui.pbx.connection import Pbx

        if isinstance(pbx, Pbx):
            self._link.sentence = partial(self._welcome, pbx.kind, pbx.address)

    def _welcome(self, kind: PbxKind, address: PbxAddress) -> str:
        return self.tr("Signed in: {0} at {1}.").format(kind, address)

    def _look(self) -> None:
        from nvprov_gui.pbx.address import PbxAddress
        from nvprov_gui.pbx.certificate import look

        text = self.address.text()
        self.bench.tasks.run(lambda _task: look(PbxAddress.parse(text)), self._looked, self._not_seen)

    def _looked(self, found: object) -> None:
        from nvprov_gui.pbx.certificate import Certificate

        if isinstance(found, Certificate):
            self._certificate = found
            self._say_certificate()

    def _not_seen(self, failure: Failure) -> None:
        self.bench.messages.warning(partial(say, failure.sentence), topic=TOPIC)

    def _pin_it(self) -> None:
        if self._certificate is not None:
            self._pin = self._certificate.fingerprint
            self.bench.messages.withdraw(TOPIC)  # it was about this certificate
            self._say_certificate()

    def _say_certificate(self) -> None:
        found = self._certificate
        self.pin.setEnabled(found is not None and not found.trusted and found.fingerprint != self._pin)
        if found is None:
            text = self.tr("Only the pinned certificate is accepted.") if self._pin else ""
            self._shown.setText(text)
            return
        state = (
            self.tr("This computer trusts it.")
            if found.trusted
            else self.tr("Not trusted: {0}").format(say(found.reason))
        )
        if found.fingerprint == self._pin:
            state = self.tr("It is pinned: only this one is accepted.")
        lines = (
            state,
            self.tr("For {0}, by {1}, until {2:%Y-%m-%d}.").format(found.subject, found.issuer, found.ends),
            found.shown_fingerprint,
        )
        self._shown.setText("\n".join(lines))

    def _say_state(self) -> None:
        self._said.setText(said(self._link.sentence))
        self._said.setProperty("tone", "bad" if self._link.is_bad else "ok")
        repolish(self._said)
        self.headed.emit()

    def _enable(self, busy: bool) -> None:
        self.sign_in.setEnabled(not busy)

    def retranslate(self) -> None:
        self.sign_in.setText(self.tr("Sign in"))
        self.look.setText(self.tr("Look at the certificate"))
        self.pin.setText(self.tr("Trust this certificate"))
        self.pin.setStatusTip(self.tr("Look at the certificate first."))
        words = (
            self.tr("PBX"),
            self.tr("Administrator"),
            self.tr("Password"),
            self.tr("Secret, if the PBX doesn't tell it"),
        )
        name_fields(self._labels, (self.address, self.user, self.password, self.secret), words)
        self._who.say(
            self.tr("NethVoice"),
            self.tr("The password goes to this computer's keyring, never into the site file."),
        )
        self._trust.say(
            self.tr("Certificate"),
            self.tr("A PBX that signs its own can be trusted by its fingerprint: compare it there."),
        )
        self._say_certificate()
        self._say_state()
