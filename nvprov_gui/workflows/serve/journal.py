"""What phones did: told to the window at once, written to the site in batches."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from time import monotonic

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.records import Contact, StoredFile
from nvprov_gui.domain.states import PhoneEvent, PhoneState, next_state
from nvprov_gui.domain.tokens import TokenKind
from nvprov_gui.serving.shelf import Request
from nvprov_gui.storage import Site
from nvprov_gui.vendors import identity
from nvprov_gui.workflows.claims import other_model
from nvprov_gui.workflows.models.adopting import adopt
from nvprov_gui.workflows.serve.events import Events

_QUIET_SECONDS = 1.0
"""The same phone fetching the same file again within this time is told once."""


@dataclass(slots=True)
class _Known:
    """What is remembered of a phone between two looks into the site."""

    phone: Phone
    state: PhoneState
    burned: bool = False
    told: float = -_QUIET_SECONDS
    fetched: tuple[TokenKind, int] | None = None
    address: str = ""


@dataclass(frozen=True, slots=True)
class Fetch:
    """A configuration on its way to a phone."""

    mac: MacAddress
    kind: TokenKind
    version: int
    file: str
    body: bytes

    @property
    def permanent(self) -> bool:
        """Whether it was asked for with the permanent token."""
        return self.kind is TokenKind.PERMANENT


@dataclass
class Journal:
    """A picture of the site's phones, and the notes that are not written yet."""

    site: Site
    events: Events
    _known: dict[MacAddress, _Known] = field(default_factory=dict)
    _by_address: dict[str, set[MacAddress]] = field(default_factory=dict)
    _files: dict[tuple[str, str], StoredFile] = field(default_factory=dict)
    _notes: list[Contact] = field(default_factory=list)
    _revision: int = -1

    def __post_init__(self) -> None:
        self.snapshot = self.site.snapshot()

    # what the publisher asks

    def knows(self, mac: MacAddress) -> bool:
        """Whether the phone is in the site."""
        return mac in self._known

    def vendor(self, mac: MacAddress) -> str:
        """The vendor id of a phone of the site."""
        return self._known[mac].phone.vendor

    def is_known(self, mac: MacAddress, version: int) -> bool:
        """Whether the phone is remembered in this very version."""
        known = self._known.get(mac)
        return known is not None and known.phone.version == version

    def know(self, mac: MacAddress, version: int) -> None:
        """Look into the site again if it knows this phone in a newer version than we do."""
        if not self.is_known(mac, version):
            self.refresh(force=True)

    def only_at(self, address: str) -> MacAddress | None:
        """The phone last seen at an address; None for an address that several share, as behind a router."""
        there = self._by_address.get(address, ())
        return next(iter(there)) if len(there) == 1 else None

    def stored_file(self, kind: str, name: str) -> StoredFile | None:
        """A file by its exact name."""
        return self._files.get((kind, name))

    def is_burned(self, mac: MacAddress, kind: TokenKind) -> bool:
        """Whether the first-contact token died here and the site doesn't know yet."""
        known = self._known.get(mac)
        return kind is TokenKind.FIRST_CONTACT and known is not None and known.burned

    # what the publisher tells

    def fetched(self, request: Request, fetch: Fetch) -> None:
        """A phone got its configuration."""
        known = self._known[fetch.mac]
        again = known.fetched == (fetch.kind, fetch.version) and known.address == request.address
        if again and monotonic() - known.told < _QUIET_SECONDS:
            return
        event = PhoneEvent.SECOND_FETCH if fetch.permanent else PhoneEvent.FIRST_CONTACT
        before, known.state = known.state, next_state(known.state, event)
        known.fetched, known.told = (fetch.kind, fetch.version), monotonic()
        known.burned = known.burned or fetch.permanent
        name = "served" if before is known.state else _NAMES[known.state]
        text = other_model(known.phone.model, request.user_agent) or f"fetched {fetch.file}"
        self._note(request, known, event, text, None if again else fetch)
        about = self._about(request, known)
        self.events.emit(name, **about, file=fetch.file, status=200, bytes=len(fetch.body), text=text)

    def asset(self, request: Request, mac: MacAddress, kind: TokenKind, file: str, size: int) -> None:
        """A phone fetches a firmware, ringtone or picture."""
        known = self._known[mac]
        known.burned = known.burned or kind is TokenKind.PERMANENT
        event = PhoneEvent.SECOND_FETCH if kind is TokenKind.PERMANENT else None
        self._note(request, known, event, f"fetches {file}")
        self.events.emit("asset", **self._about(request, known), file=file, status=200, bytes=size)

    def led(self, request: Request, phone: Phone) -> None:
        """A phone without a token was led to its first-contact link."""
        known = self._known[phone.mac]
        text = "asked without a link and was led to its first-contact link"
        self._note(request, known, None, text)
        self.events.emit("led", **self._about(request, known), status=200, text=text)

    def gateway(self, request: Request, mac: MacAddress, name: str, file: str, size: int) -> None:
        """A gateway fetched its file by itself."""
        about = {"mac": mac, "address": request.address, "user_agent": request.user_agent[:255]}
        text = f"The gateway {name} fetched {file}."
        self.events.emit("served", **about, file=file, status=200, bytes=size, text=text)

    def notice(self, request: Request, mac: MacAddress, text: str) -> None:
        """Something worth a line, no more."""
        self.events.emit("notice", mac=mac, address=request.address, status=404, text=text)

    def refused(self, request: Request, mac: MacAddress | None, reason: str) -> None:
        """A request got nothing. A phone of the site turns red only while it doesn't work yet."""
        known = self._known.get(mac) if mac else None
        if known is not None and reason:
            known.state = next_state(known.state, PhoneEvent.REFUSAL)
            known.fetched = None
            self._note(request, known, PhoneEvent.REFUSAL, reason)
            self.events.emit("refused", **self._about(request, known), status=404, text=reason)
        elif reason or mac:
            agent = request.user_agent[:255]
            about = {"mac": mac or "", "address": request.address, "user_agent": agent}
            self.events.emit("refused", **about, status=404, text=reason)

    # between requests

    @property
    def is_behind(self) -> bool:
        """Whether somebody changed the site since it was looked into."""
        return self.site.revision() != self._revision

    def refresh(self, *, force: bool = False) -> bool:
        """Look into the site again if somebody changed it; True if so."""
        revision = self.site.revision()
        if revision == self._revision and not force:
            return False
        burned = {mac for mac, known in self._known.items() if known.burned}
        pending = {note.mac for note in self._notes}
        adopt(self.site)
        self.snapshot = self.site.snapshot()
        self._known = {
            phone.mac: _Known(phone, phone.state, address=phone.address) for phone in self.snapshot.phones()
        }
        for mac in burned & pending & self._known.keys():
            self._known[mac].burned = True
        self._by_address.clear()
        for known in self._known.values():
            self._by_address.setdefault(known.address, set()).add(known.phone.mac)
        self._files = {(str(stored.kind), stored.name): stored for stored in self.site.files()}
        self._revision = revision
        return True

    def take_notes(self) -> list[Contact]:
        """The notes to write; they are the caller's now."""
        notes, self._notes = self._notes, []
        return notes

    def wrote(self) -> None:
        """Our own writing is no news."""
        self._revision = self.site.revision()

    def _note(
        self, request: Request, known: _Known, event: PhoneEvent | None, text: str, fetch: Fetch | None = None
    ) -> None:
        said = identity.identify(request.user_agent)
        self._moved(known, request.address)
        firmware = said.version if said else ""
        agent, now = request.user_agent[:255], datetime.now(UTC)
        kept = fetch.body.decode() if fetch and fetch.permanent else ""
        version = fetch.version if fetch else 0
        note = Contact(
            known.phone.mac, event, now, request.address, agent, firmware, text, version, served=kept
        )
        self._notes.append(note)

    def _moved(self, known: _Known, address: str) -> None:
        self._by_address.get(known.address, set()).discard(known.phone.mac)
        self._by_address.setdefault(address, set()).add(known.phone.mac)
        known.address = address

    def _about(self, request: Request, known: _Known) -> dict[str, object]:
        said = identity.identify(request.user_agent)
        return {
            "mac": known.phone.mac,
            "address": request.address,
            "user_agent": request.user_agent[:255],
            "firmware": said.version if said else "",
            "state": str(known.state),
        }


_NAMES = {
    PhoneState.CONTACTED: "first_contact",
    PhoneState.PROVISIONED: "provisioned",
    PhoneState.REGISTERED: "served",
}
