"""Serving, as the window sees it: on or off, its address, what phones do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.states import PhoneState
from nvprov_gui.qt.child import Child, ChildState, ServedEvent
from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.qt.programs import nvprov
from nvprov_gui.qt.settings import SettingsStore
from nvprov_gui.ui.messages import Messages
from nvprov_gui.ui.models.activity import ActivityModel, Line
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.session import Session
from nvprov_gui.workflows import refusals

_TOPIC = "serving"
_WORDS = {
    "ready": (QT_TRANSLATE_NOOP("Serving", "serving"), "ok"),
    "stopped": (QT_TRANSLATE_NOOP("Serving", "stopped"), "none"),
    "first_contact": (QT_TRANSLATE_NOOP("Serving", "first contact"), "info"),
    "provisioned": (QT_TRANSLATE_NOOP("Serving", "provisioned"), "ok"),
    "registered": (QT_TRANSLATE_NOOP("Serving", "registered"), "ok"),
    "served": (QT_TRANSLATE_NOOP("Serving", "served"), "muted"),
    "not_modified": (QT_TRANSLATE_NOOP("Serving", "unchanged"), "muted"),
    "refused": (QT_TRANSLATE_NOOP("Serving", "refused"), "bad"),
    "asset": (QT_TRANSLATE_NOOP("Serving", "file"), "muted"),
    "pnp": (QT_TRANSLATE_NOOP("Serving", "plug and play"), "info"),
    "pnp_started": (QT_TRANSLATE_NOOP("Serving", "plug and play on"), "info"),
    "pnp_stopped": (QT_TRANSLATE_NOOP("Serving", "plug and play off"), "none"),
    "pnp_other": (QT_TRANSLATE_NOOP("Serving", "other server"), "bad"),
    "https": (QT_TRANSLATE_NOOP("Serving", "HTTPS"), "info"),
    "recording": (QT_TRANSLATE_NOOP("Serving", "recording"), "info"),
    "recorded": (QT_TRANSLATE_NOOP("Serving", "recorded"), "none"),
    "led": (QT_TRANSLATE_NOOP("Serving", "led"), "info"),
    "notice": (QT_TRANSLATE_NOOP("Serving", "note"), "wait"),
}


def serve_command(site: Path, port: int, bind: str = "") -> list[str]:
    """How the serving process is started; the key follows on its standard input.

    Without ``bind`` it listens on every address of this computer.
    """
    chosen = ["--http-port", str(port)] if port else []
    chosen += ["--bind", bind] if bind else []
    return nvprov("serve", str(site), "--key-from-stdin", *chosen)


class Serving(QObject):
    """Starts and stops serving, turns what it reports into rows and lines.

    Signals:
        changed: on, off, coming up, or at another address.
        told: a tuple of ServedEvents.
    """

    changed = Signal()
    told = Signal(object)

    def __init__(
        self, session: Session, activity: ActivityModel, messages: Messages, store: SettingsStore
    ) -> None:
        super().__init__(session)
        self._session = session
        self._activity = activity
        self._messages = messages
        self._store = store
        self._child: Child | None = None
        self._ready_at: datetime | None = None
        self._wishes: dict[str, Mapping[str, object]] = {}
        session.closing.connect(self.stop)
        session.roster.serving_since = lambda: self.since

    @property
    def state(self) -> ChildState:
        """Where serving stands."""
        return self._child.state if self._child else ChildState.STOPPED

    @property
    def is_on(self) -> bool:
        """Whether phones are served, or will be in a moment."""
        return self.state is not ChildState.STOPPED

    @property
    def url(self) -> str:
        """The address that phones must use; empty while nothing is served."""
        return self._child.url if self._child and self.state is ChildState.READY else ""

    @property
    def since(self) -> datetime | None:
        """From when on phones have been served without a break; None while they are not."""
        return self._ready_at if self.state is ChildState.READY else None

    @property
    def pid(self) -> int:
        """The process id of the serving process, 0 without one."""
        return self._child.pid if self._child else 0

    def start(self, bind: str = "") -> None:
        """Serve the open site, on every address of this computer or on one."""
        self.stop()
        site = self._session.site
        command = serve_command(site.path.absolute(), self._store.current.http_port, bind)
        self._child = Child(command, site.key, self)
        self._child.state_changed.connect(self._state_changed)
        self._child.happened.connect(self._happened)
        self._child.died.connect(self._died)
        self._child.gave_up.connect(self._gave_up)
        self._child.start()

    def stop(self) -> None:
        """Stop serving; what was switched on for a time is off then."""
        self._wishes.clear()
        if self._child is not None:
            child, self._child = self._child, None
            child.stop()
            child.deleteLater()
            self.changed.emit()

    def toggle(self) -> None:
        """Start or stop."""
        if self.is_on:
            self.stop()
        else:
            self.start()

    def allow_once(self, mac: str) -> None:
        """Let a phone fetch once although it can't be checked."""
        if self._child is not None:
            self._child.send({"command": "allow_once", "mac": mac})

    def record(self, mac: str) -> None:
        """Record what a phone says from now on; empty ends it, and ``recorded`` is told."""
        if self._child is not None:
            self._child.send({"command": "record", **({"mac": mac} if mac else {})})

    def trust(self, on: bool) -> None:
        """Whether every phone of this network may fetch without a link, until serving stops."""
        self._wish("trust", {"on": on})

    def plug(self, minutes: float) -> None:
        """Answer plug and play for so many minutes; 0 falls silent."""
        self._wish("pnp", {"on": minutes > 0, "minutes": minutes})

    def secure(self, on: bool) -> None:
        """Whether phones can also be served over HTTPS, until serving stops."""
        self._wish("https", {"on": on})

    def is_wished(self, command: str) -> bool:
        """Whether ``trust``, ``pnp`` or ``https`` is switched on."""
        return command in self._wishes

    def over(self, command: str) -> None:
        """It has ended by itself."""
        if self._wishes.pop(command, None) is not None:
            self.changed.emit()

    def _wish(self, command: str, words: Mapping[str, object]) -> None:
        """Told to the child now, and again when it had to be started anew."""
        if words["on"]:
            self._wishes[command] = words
        else:
            self._wishes.pop(command, None)
        if self._child is not None and self.state is ChildState.READY:
            self._child.send({"command": command, **words})
        self.changed.emit()

    def _state_changed(self) -> None:
        if self.state is ChildState.READY:
            self._ready_at = datetime.now(UTC)
            self._messages.withdraw(_TOPIC)
            for command, words in self._wishes.items():
                if self._child is not None:
                    self._child.send({"command": command, **words})
        self.changed.emit()

    def _happened(self, events: Sequence[ServedEvent]) -> None:
        self._activity.add([self._line(event) for event in events])
        if any(event.kind == "pnp_stopped" for event in events):
            self.over("pnp")
        self.told.emit(tuple(events))
        self._session.patch(moved_on(events, self._session.roster.phone))

    def _died(self, reason: str) -> None:
        self._messages.warning(
            lambda: self.tr("Serving stopped unexpectedly and is being started again. {0}").format(reason),
            topic=_TOPIC,
        )

    def _gave_up(self, reason: str) -> None:
        self._messages.warning(
            lambda: self.tr("Serving could not be started. {0}").format(say(reason)),
            lambda: self.tr("Try again"),
            self.start,
            topic=_TOPIC,
        )

    def _line(self, event: ServedEvent) -> Line:
        word, tone = _WORDS.get(event.kind, (event.kind, "muted"))
        phone = self._session.roster.phone(event.mac)
        parts = (event.text("address"), _colons(event.mac), phone.user if phone else "")
        said = say(event.text("text")) or event.text("provisioning") or event.text("http")
        return Line(
            event.time.astimezone(),
            self.tr(word),
            tone,
            " ".join(filter(None, (*parts, _dash(said), _size(event)))),
            "" if phone or not _wants_in(event) else event.mac,
            event.text("user_agent"),
        )


def moved_on(events: Iterable[ServedEvent], phone_of: Callable[[str], Phone | None]) -> list[Phone]:
    """The phones that events are about, as they stand after them."""
    moved: dict[str, Phone] = {}
    for event in events:
        phone = moved.get(event.mac) or phone_of(event.mac)
        if phone is not None:
            moved[event.mac] = _after(phone, event)
    return list(moved.values())


def _after(phone: Phone, event: ServedEvent) -> Phone:
    state = PhoneState(event.text("state")) if event.text("state") else phone.state
    refused = state is PhoneState.REFUSED
    return replace(
        phone,
        state=state,
        reason=(event.text("text") or phone.reason) if refused else "",
        address=event.text("address") or phone.address,
        firmware=event.text("firmware") or phone.firmware,
        user_agent=event.text("user_agent") or phone.user_agent,
        last_seen=event.time,
    )


def _wants_in(event: ServedEvent) -> bool:
    """Whether adding the phone would help it."""
    found = refusals.recognise(event.text("text"))
    return bool(event.mac) and found is not None and found[0].remedy is refusals.Remedy.ADD_PHONE


def _colons(mac: str) -> str:
    """An address as the window writes it; whatever else the serving process says stays as it is."""
    try:
        return MacAddress(mac).colons
    except UserError:
        return mac


def _dash(text: str) -> str:
    return f"— {text}" if text else ""


def _size(event: ServedEvent) -> str:
    size = event.text("bytes")
    return f"({QLocale().toString(int(size) / 1000, 'f', 1)} kB)" if size.isdigit() else ""
