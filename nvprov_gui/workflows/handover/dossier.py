"""Everything the hand-over documents say, gathered once from the site."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from ipaddress import ip_address, ip_network

from nvprov_gui.domain.digits import natural
from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.domain.records import Event, GatewayRow, SiteInfo
from nvprov_gui.domain.states import PhoneEvent
from nvprov_gui.storage import Site
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.board import works
from nvprov_gui.workflows.gateways.outcomes import outcome
from nvprov_gui.workflows.handover.gateways import GatewaySheet, extensions_on, sheet_of
from nvprov_gui.workflows.handover.points import Point, open_points
from nvprov_gui.workflows.home import PUBLISHED_URL

_EVENTS = 5000
_SITE_EVENTS = 60
_NETWORK = (
    "outbound_proxy_1", "outbound_proxy_port_1", "vlan_id_phone", "vlan_id_pcport", "ntp_server", "timezone",
    "language", "tonezone", "ldap_server", "provisioning_url_scheme",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PhoneLine:
    """One phone of the documents. ``done`` is when it last proved to work, by fetching or registering."""

    phone: Phone
    model: str
    done: datetime | None = None


@dataclass(frozen=True, slots=True)
class UserLine:
    """One user of the documents, with phones in device order and the gateway's port, if any."""

    user: User
    phones: tuple[Phone, ...]
    port: str = ""


@dataclass(frozen=True, slots=True)
class Password:
    """One line of the page of passwords."""

    what: str
    who: str
    value: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Dossier:
    """The content of the documents. ``passwords`` is empty unless they were asked for. Times are UTC."""

    info: SiteInfo
    made: datetime
    network: dict[str, str]
    networks: tuple[str, ...]
    """The networks phones were seen in, as ``192.168.10.0/24``."""
    places: dict[str, tuple[PhoneLine, ...]]
    """Phones by location; the empty location comes last."""
    users: tuple[UserLine, ...]
    gateways: tuple[GatewaySheet, ...]
    tests: tuple[Event, ...]
    points: tuple[Point, ...]
    passwords: tuple[Password, ...] = field(default=(), repr=False)
    url: str = ""
    """Where phones fetch now: the PBX's own base once the site has moved there."""

    @property
    def lines(self) -> list[PhoneLine]:
        """All phones, place by place."""
        return [line for place in self.places.values() for line in place]

    @property
    def working(self) -> int:
        """How many phones work."""
        return sum(works(line.phone) for line in self.lines)


def dossier(site: Site, *, passwords: bool = False) -> Dossier:
    """Gather everything. Passwords only when asked for."""
    phones, users, gateways = site.phones(), site.users(), site.gateways()
    events = site.events(limit=_EVENTS)
    defaults = site.parameters(Level.DEFAULTS)
    return Dossier(
        info=site.info,
        made=datetime.now(UTC),
        network={name: defaults[name] for name in _NETWORK if defaults.get(name)},
        networks=networks_of(phones),
        places=_places(phones, _proofs(events)),
        users=tuple(_with_phones(users, phones, extensions_on(gateways))),
        gateways=tuple(sheet_of(gateway, outcome(site, gateway)) for gateway in gateways),
        tests=tuple(event for event in events if not event.mac)[:_SITE_EVENTS],
        points=tuple(open_points(site, phones, users, gateways)),
        passwords=tuple(_passwords(site, users, gateways)) if passwords else (),
        url=site.setting(PUBLISHED_URL),
    )


def networks_of(phones: Sequence[Phone]) -> tuple[str, ...]:
    """The /24 (IPv6: /64) networks around the addresses of phones."""
    found = set()
    for phone in phones:
        if phone.address:
            address = ip_address(phone.address)
            found.add(ip_network(f"{address}/{24 if address.version == 4 else 64}", strict=False))  # noqa: PLR2004
    return tuple(
        map(str, sorted(found, key=lambda network: (network.version, network.network_address.packed)))
    )


def model_name(phone: Phone) -> str:
    """The model as its maker writes it."""
    try:
        return catalog().model(phone.model).name
    except Exception:  # noqa: BLE001 - an own template that broke must not keep the document from being made
        return phone.model


def _places(phones: Sequence[Phone], proofs: dict[str, datetime]) -> dict[str, tuple[PhoneLine, ...]]:
    found: dict[str, list[PhoneLine]] = defaultdict(list)
    for phone in sorted(phones, key=lambda one: (natural(one.location), natural(one.extension))):
        found[phone.location].append(PhoneLine(phone, model_name(phone), proofs.get(phone.mac)))
    return {place: tuple(lines) for place, lines in found.items()}


def _proofs(events: Sequence[Event]) -> dict[str, datetime]:
    """When each phone last fetched with its own link or registered; the latest events come first."""
    kinds = {PhoneEvent.SECOND_FETCH.value, PhoneEvent.REGISTRATION.value}
    found: dict[str, datetime] = {}
    for event in events:
        if event.kind in kinds:
            found.setdefault(event.mac, event.time)
    return found


def _with_phones(
    users: Sequence[User], phones: Sequence[Phone], ports: Mapping[str, str]
) -> Iterator[UserLine]:
    theirs: dict[int | None, list[Phone]] = defaultdict(list)
    for phone in sorted(phones, key=lambda one: one.device):
        theirs[phone.user_id].append(phone)
    for user in sorted(users, key=lambda one: (natural(one.extension), one.name.casefold())):
        yield UserLine(user, tuple(theirs[user.id]), ports.get(user.extension, "") if user.extension else "")


def _passwords(site: Site, users: Sequence[User], gateways: Sequence[GatewayRow]) -> Iterator[Password]:
    defaults = site.parameters(Level.DEFAULTS)
    for name in ("adminpw", "userpw"):
        if defaults.get(name):
            yield Password(name, "", defaults[name])
    for user in sorted(users, key=lambda one: natural(one.extension)):
        for phone in site.phones_of(user.id):
            yield Password("sip", f"{phone.extension} {user.name}", site.extension_secret(phone.extension))
    for gateway in gateways:
        for port in sheet_of(gateway, passwords=True).ports:
            if port.secret:
                yield Password("gateway", f"{gateway.name} {port.name} {port.number}", port.secret)
