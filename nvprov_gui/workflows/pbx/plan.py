"""What publishing would do: the difference between the site and the PBX, as steps in the wizard's order.

The plan is made from what the PBX has now. A step that was done is no difference any more, so a plan made
after a cut holds exactly what is left.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.storage import Site
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.pbx.importing import PbxState, matched

OWNED = (
    "account_", "cfalways", "cfbusy", "cftimeout", "dndon", "dndoff", "dndtoggle", "call_waiting_o",
    "pickup_", "queuetoggle", "hostname",
)  # fmt: skip
"""Variables that the PBX writes at every reload: ours would be overwritten, or overwrite its own."""


class Doing(StrEnum):
    """The kinds of steps, in their order."""

    DEFAULTS = "set the defaults"
    MODEL = "add the model"
    MODEL_VALUES = "set values of the model"
    FILE = "upload the file"
    PHONE = "add the phone"
    CHANGE_MODEL = "change the model"
    INVENTORY = "put it into the inventory"
    MAIN = "give the main extension"
    UNLINK = "take it from its user"
    ASSIGN = "assign it"
    VALUES = "set values of the phone"
    ENCRYPT = "encrypt its calls"
    LINK = "keep its link"


@dataclass(frozen=True, slots=True)
class Step:
    """One call to the PBX. ``key``: MAC address, model, file or user name; ``values`` may hold secrets."""

    doing: Doing
    key: str
    subject: str
    detail: str = ""
    values: Mapping[str, str | None] = field(default_factory=dict, repr=False)
    drops: str = ""
    """What the PBX forgets by this step, by name; empty for nearly all."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps, and what publishing can't do, in sentences."""

    steps: tuple[Step, ...]
    warnings: tuple[str, ...] = ()


def plan(site: Site, state: PbxState) -> Plan:
    """What is to be done so that the PBX has what the site has."""
    work = _Work(site, state)
    steps = (*work.defaults(), *work.models(), *work.files(), *work.phones())
    return Plan(steps, tuple(work.warnings))


def writable(values: Mapping[str, str]) -> dict[str, str]:
    """Without what the PBX owns."""
    return {name: value for name, value in values.items() if not name.startswith(OWNED)}


def changed(ours: Mapping[str, str], theirs: Mapping[str, str]) -> dict[str, str]:
    """Our values that the PBX has otherwise or not at all."""
    return {name: value for name, value in writable(ours).items() if theirs.get(name, "") != value}


class _Work:
    def __init__(self, site: Site, state: PbxState) -> None:
        self._site, self._state = site, state
        self._users = {user.id: user for user in site.users()}
        by_name = {user.username: user for user in site.users() if user.username}
        by_number = {user.extension: user for user in site.users() if user.extension}
        pairs = ((matched(theirs, by_name, by_number), theirs) for theirs in state.users)
        self._theirs = {ours.id: theirs for ours, theirs in pairs if ours is not None}
        self._holder = {device.mac: user for user in state.users for device in user.devices if device.mac}
        self._given: set[int] = set()
        self.warnings: list[str] = []

    def defaults(self) -> Iterator[Step]:
        """The site's defaults."""
        values = changed(self._site.parameters(Level.DEFAULTS), self._state.defaults)
        if values:
            yield Step(Doing.DEFAULTS, "", "", ", ".join(sorted(values)), values)

    def models(self) -> Iterator[Step]:
        """Models of one's own, and values set at the level of models."""
        custom = {model.id: model for model in self._site.custom_models()}
        for used in dict.fromkeys(phone.model for phone in self._site.phones() if phone.model):
            values = writable(self._site.parameters(Level.MODEL, used))
            name = custom[used].name if used in custom else used
            if used not in self._state.models:
                whole = {**catalog().model(used).values, **values}
                yield Step(Doing.MODEL, used, name, values=whole)
            elif values := changed(values, self._state.models[used] or {}):
                yield Step(Doing.MODEL_VALUES, used, name, ", ".join(sorted(values)), values)

    def files(self) -> Iterator[Step]:
        """Firmware and media."""
        for stored in self._site.files():
            if self._state.files.get(f"{stored.kind}/{stored.name}") == stored.size:
                continue
            yield Step(Doing.FILE, f"{stored.kind}/{stored.name}", stored.name, str(stored.size))

    def phones(self) -> Iterator[Step]:
        """Phones with their users, in the order of the wizard."""
        for phone in self._site.phones():
            if not phone.model:
                self.warnings.append(f"{phone.mac.colons} has no model: set it first.")
                continue
            yield from self._phone(phone)

    def _phone(self, phone: Phone) -> Iterator[Step]:
        theirs, name = self._state.phones.get(phone.mac), phone.mac.colons
        if theirs is None:
            yield Step(Doing.PHONE, phone.mac, name, phone.model)
        elif theirs.model != phone.model:
            yield Step(Doing.CHANGE_MODEL, phone.mac, name, phone.model)
        if phone.mac not in self._state.registered:
            yield Step(Doing.INVENTORY, phone.mac, name, phone.model)
        if phone.user_id is not None:
            yield from self._user(phone, self._users[phone.user_id])
        values = changed(self._site.parameters(Level.PHONE, phone.mac), theirs.variables if theirs else {})
        if values:
            yield Step(Doing.VALUES, phone.mac, name, ", ".join(sorted(values)), values)
        if theirs is None or self._site.pbx_tokens(phone.mac) is None:
            yield Step(Doing.LINK, phone.mac, name)

    def _user(self, phone: Phone, user: User) -> Iterator[Step]:
        theirs = self._theirs.get(user.id)
        if theirs is None:
            self.warnings.append(f"{user.name} is not on the PBX: add the user there, then plan again.")
            return
        if theirs.extension and user.extension != theirs.extension:
            self.warnings.append(
                f"{user.name} has {theirs.extension} on the PBX, not {user.extension}: import it first."
            )
            return
        if not theirs.extension and user.id not in self._given:
            self._given.add(user.id)
            yield Step(Doing.MAIN, theirs.username, user.name, user.extension)
        yield from self._assign(phone, user)

    def _assign(self, phone: Phone, user: User) -> Iterator[Step]:
        there, holder = self._state.registered.get(phone.mac, ""), self._holder.get(phone.mac)
        is_right = holder is not None and holder.extension == user.extension and bool(there)
        if is_right:
            return
        if there:
            whose = holder.name if holder else there
            yield Step(
                Doing.UNLINK,
                phone.mac,
                phone.mac.colons,
                there,
                drops=f"{phone.mac.colons} ({whose}, {there})",
            )
        yield Step(
            Doing.ASSIGN,
            phone.mac,
            phone.mac.colons,
            f"{user.name} {user.extension}",
            {"main": user.extension, "model": phone.model},
        )
        if self._site.parameters(Level.DEFAULTS).get("account_encryption_1"):
            yield Step(Doing.ENCRYPT, phone.mac, phone.mac.colons)
