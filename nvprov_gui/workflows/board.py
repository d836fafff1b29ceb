"""The board: a phone's life as a line, who is stuck, and a sentence for each way of failing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.records import Event
from nvprov_gui.domain.states import Mark, PhoneEvent, PhoneState
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows import refusals
from nvprov_gui.workflows.claims import other_model
from nvprov_gui.workflows.refusals import Remedy

_FIRST_DONE = {PhoneState.CONTACTED, PhoneState.PROVISIONED, PhoneState.REGISTERED}
_SECOND_DONE = {PhoneState.PROVISIONED, PhoneState.REGISTERED}
_HALF_WAY = timedelta(minutes=3)
"""A phone that has its first file comes back within this time, or it won't by itself."""
_SILENT = timedelta(minutes=10)
"""So long a plugged-in phone may take to show up."""
_MANY = 1 << 15
"""More phones than any site has."""
BY_TFTP = "TFTP"
"""What stands for the User-Agent of a phone that asked by TFTP."""
_ONE_OF_OUR_MODELS_ONLY = "maxwell"
"""The minimum of Gigaset is the P series'; Maxwell counts its firmware differently."""


@dataclass(frozen=True, slots=True)
class LifeStep:
    """One step of a phone's life; ``time`` is None while it is not done, or when it isn't known.

    ``note`` is what there is to say beside it: an address, a firmware.
    """

    name: str
    mark: Mark
    time: datetime | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """What is the matter with a phone, what to do next, and the act behind the button."""

    happened: str
    next_step: str
    remedy: Remedy = Remedy.NONE
    code: str = ""
    fields: dict[str, str] = field(default_factory=dict)


NO_USER_YET = Explanation("It has no user yet.", "Drop one on it.", Remedy.ASSIGN, "new")
NO_MODEL_YET = Explanation("It has no model yet.", "Choose its model.", Remedy.CHOOSE_MODEL, "no_model")
SILENT = Explanation(
    "It was never seen in the network.",
    "Plug it in; if it stays silent, look at its PoE and VLAN.",
    code="silent",
)
QUIET = Explanation(
    "It is in the network and has not asked for its file.",
    "Restart it; if it stays silent, type its link on its web page.",
    code="quiet",
)
HALF_WAY = Explanation(
    "It has its first file and has not come back with its own link.",
    "Give it a minute; then restart it.",
    code="half_way",
)
TFTP_ONLY = Explanation(
    "It asks by TFTP and does not follow to HTTP.",
    "Set HTTP as its provisioning protocol, or type its link on its web page.",
    code="tftp_only",
)
WITHOUT_A_REFUSAL = (SILENT, QUIET, HALF_WAY, TFTP_ONLY, NO_USER_YET)
"""What can be said of a phone that nothing was refused to."""


def life(phone: Phone, events: Sequence[Event] = ()) -> tuple[LifeStep, ...]:
    """Seen, asked, first contact, second fetch, firmware, registered; with the latest time of each.

    How far it is says the phone alone, with its events and without: only times come from them.
    """
    times: dict[str, datetime] = {}
    for event in events:
        times[event.kind] = max(event.time, times.get(event.kind, event.time))
    first, second = phone.state in _FIRST_DONE, phone.state in _SECOND_DONE
    asked = phone.last_seen is not None
    refused = phone.state is PhoneState.REFUSED
    other = first and bool(_other_model(phone.vendor, phone.model, phone.user_agent))
    return (
        LifeStep("seen", _mark(done=asked or bool(phone.address)), phone.last_seen, phone.address),
        LifeStep("asked", _mark(done=asked, wrong=refused), phone.last_seen),
        LifeStep(
            "first contact",
            _mark(done=first, wrong=other and not second),
            times.get(PhoneEvent.FIRST_CONTACT),
        ),
        LifeStep("second fetch", _mark(done=second, wrong=other and second), times.get("second_fetch")),
        _firmware(phone),
        LifeStep(
            "registered", _mark(done=phone.state is PhoneState.REGISTERED), times.get(PhoneEvent.REGISTRATION)
        ),
    )


def _mark(*, done: bool, wrong: bool = False) -> Mark:
    return Mark.WRONG if wrong else Mark.DONE if done else Mark.OPEN


def _firmware(phone: Phone) -> LifeStep:
    old = bool(_too_old(phone.vendor, phone.model, phone.firmware))
    return LifeStep("firmware", _mark(done=bool(phone.firmware), wrong=old), None, phone.firmware)


def _too_old(vendor: str, model: str, firmware: str) -> str:
    """The least firmware of the phone's vendor if the phone's is older; empty else."""
    known = catalog().vendors.get(vendor)
    if known is None or _ONE_OF_OUR_MODELS_ONLY in model.lower():
        return ""
    return known.minimum_firmware if known.too_old(firmware) else ""


def stuck(phone: Phone, now: datetime | None = None, serving_since: datetime | None = None) -> bool:
    """Whether a phone won't get on by itself; what it needs is in `explain`.

    ``serving_since``: from when on a waiting phone could have asked; None while nothing is served.
    """
    now = now or datetime.now(UTC)
    if blocked(phone):
        return True
    match phone.state:
        case PhoneState.REFUSED:
            return True
        case PhoneState.CONTACTED:
            return phone.last_seen is None or now - phone.last_seen > _HALF_WAY
        case PhoneState.WAITING:
            return serving_since is not None and now - serving_since > _SILENT
        case _:
            return False


def blocked(phone: Phone) -> bool:
    """Whether a phone won't get on however long it waits: it contradicts the site, or can't ask."""
    waits = phone.state is PhoneState.WAITING
    return bool(disagrees(phone)) or (waits and (not phone.model or phone.user_agent == BY_TFTP))


def works(phone: Phone) -> bool:
    """Whether a phone has its configuration, and says nothing against it."""
    return phone.state in _SECOND_DONE and not disagrees(phone)


def disagrees(phone: Phone) -> str:
    """What a phone that was given a file says against the site, as a sentence: its model, its firmware."""
    if phone.state not in _FIRST_DONE:
        return ""
    said = phone.vendor, phone.model, phone.firmware, phone.user_agent
    return _disagreement(catalog().edition, *said)


@lru_cache(maxsize=_MANY)
def _disagreement(_edition: int, vendor: str, model: str, firmware: str, user_agent: str) -> str:
    """Asked for every phone whenever one moves; the answer depends on these alone."""
    if reason := _other_model(vendor, model, user_agent):
        return reason
    least = _too_old(vendor, model, firmware)
    return refusals.OLD_FIRMWARE.sentence(firmware=firmware, least=least) if least else ""


def explain(phone: Phone) -> Explanation | None:
    """Why a phone needs the technician, or what it waits for; None when it works."""
    if phone.state is PhoneState.REFUSED and phone.reason:
        return _explained(phone.reason)
    if not phone.model:
        return NO_MODEL_YET
    match phone.state:
        case PhoneState.NEW:
            return NO_USER_YET
        case PhoneState.WAITING:
            return _silent(phone)
        case _:
            return _on_its_way(phone)


def _silent(phone: Phone) -> Explanation:
    if phone.user_agent == BY_TFTP:
        return TFTP_ONLY
    return QUIET if phone.address or phone.last_seen else SILENT


def _on_its_way(phone: Phone) -> Explanation | None:
    """What is wrong with a phone that was given a file: the model, the firmware, no second fetch."""
    if reason := disagrees(phone):
        return _explained(reason)
    if phone.state is PhoneState.CONTACTED:
        return HALF_WAY
    return None


def _other_model(vendor: str, model: str, user_agent: str) -> str:
    return other_model(model, user_agent) if user_agent and vendor in catalog().vendors else ""


def _explained(reason: str) -> Explanation:
    found = refusals.recognise(reason)
    if found is None:
        return Explanation(reason, "")
    refusal, fields = found
    return Explanation(
        refusal.happened.format(**fields),
        refusal.next_step.format(**fields),
        refusal.remedy,
        refusal.code,
        fields,
    )


def needs_technician(phone: Phone) -> bool:
    """Whether the phone counts among «needs you»."""
    return phone.state is PhoneState.REFUSED
