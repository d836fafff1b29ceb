"""What publishing would do: the difference between the site and the PBX, as steps in the wizard's order.

The plan is made from what the PBX has now. A step that was done is no difference any more, so a plan made
after a cut holds exactly what is left. Only what was put there from here is ever taken away again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.storage import Site
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.pbx.importing import matched
from nvprov_gui.workflows.pbx.journal import to_reconfigure
from nvprov_gui.workflows.pbx.published import Put, published
from nvprov_gui.workflows.pbx.state import PbxState, known_models
from nvprov_gui.workflows.pbx.steps import Doing, Step

OWNED = (
    "account_", "cfalways", "cfbusy", "cftimeout", "dndon", "dndoff", "dndtoggle", "call_waiting_o",
    "pickup_", "queuetoggle", "hostname",
)  # fmt: skip
"""Variables that the PBX writes at every reload: ours would be overwritten, or overwrite its own."""
_TOLD = frozenset({Doing.CHANGE_MODEL, Doing.ASSIGN, Doing.VALUES, Doing.ENCRYPT})
"""Steps after which a phone has something to fetch."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps, and what publishing can't do, in sentences."""

    steps: tuple[Step, ...]
    warnings: tuple[str, ...] = ()
    left: tuple[Step, ...] = ()
    """Steps that can't be done yet, with the reason as their detail."""


def plan(site: Site, state: PbxState) -> Plan:
    """What is to be done so that the PBX has what the site has."""
    work = _Work(site, state)
    steps = [*work.defaults(), *work.models(), *work.files(), *work.phones(), *work.gone()]
    warnings = (*work.warnings, *work.keeps())
    return Plan((*steps, *work.reconfigure(steps)), warnings, tuple(work.left))


def writable(values: Mapping[str, str]) -> dict[str, str]:
    """Without what the PBX owns."""
    return {name: value for name, value in values.items() if not name.startswith(OWNED)}


def changed(
    ours: Mapping[str, str], theirs: Mapping[str, str], put: Mapping[str, Put] | None = None
) -> dict[str, str | None]:
    """Our values that the PBX has otherwise or not at all; what we put there and no longer have is as before.

    A value that somebody else changed there since is left alone.
    """
    wanted = writable(ours)
    gone = {
        name: each.before
        for name, each in (put or {}).items()
        if name not in wanted and theirs.get(name) == each.value
    }
    return {name: value for name, value in wanted.items() if theirs.get(name, "") != value} | gone


class _Work:
    def __init__(self, site: Site, state: PbxState) -> None:
        self._site, self._state = site, state
        self._phones = site.phones()  # before the users: whom a phone has been given to is there by then
        self._users = {user.id: user for user in site.users()}
        by_name = {user.username: user for user in site.users() if user.username}
        by_number = {user.extension: user for user in site.users() if user.extension}
        pairs = ((matched(theirs, by_name, by_number), theirs) for theirs in state.users)
        self._theirs = {ours.id: theirs for ours, theirs in pairs if ours is not None}
        self._holder = {device.mac: user for user in state.users for device in user.devices if device.mac}
        self._given: set[int] = set()
        self._put = published(site)
        self.warnings: list[str] = []
        self.left: list[Step] = []

    def defaults(self) -> Iterator[Step]:
        """The site's defaults."""
        ours, put = self._site.parameters(Level.DEFAULTS), self._put.values(Doing.DEFAULTS)
        values = changed(ours, self._state.defaults, put)
        if values:
            yield Step(Doing.DEFAULTS, "", "", ", ".join(sorted(values)), values)

    def models(self) -> Iterator[Step]:
        """Models of one's own, and values set at the level of models."""
        names = {model.id: model.name for model in self._site.custom_models()}
        known = {model.id: model for model in catalog().models()}
        used = dict.fromkeys(phone.model for phone in self._site.phones() if phone.model in known)
        for model_id in used:
            ours, name = self._site.parameters(Level.MODEL, model_id), names.get(model_id, model_id)
            whole, theirs = {**known[model_id].values, **ours}, self._state.models.get(model_id)
            if model_id not in self._state.models:
                yield Step(Doing.MODEL, model_id, name, values=writable(whole))
                continue
            ours = whole if model_id in self._put.models else ours
            put = self._put.values(Doing.MODEL_VALUES, model_id)
            if values := changed(ours, theirs.variables if theirs else {}, put):
                yield Step(Doing.MODEL_VALUES, model_id, name, ", ".join(sorted(values)), values)

    def files(self) -> Iterator[Step]:
        """Firmware and media; the PBX tells no more than sizes, so what was uploaded last is remembered."""
        for stored in self._site.files():
            key, last = f"{stored.kind}/{stored.name}", self._put.files.get(f"{stored.kind}/{stored.name}")
            if self._state.files.get(key) == stored.size and last in (None, stored.sha256):
                continue
            yield Step(Doing.FILE, key, stored.name, str(stored.size), {"sha256": stored.sha256})

    def phones(self) -> Iterator[Step]:
        """Phones with their users, in the order of the wizard."""
        for phone in self._phones:
            try:
                catalog().model(phone.model)
            except UserError as error:
                doing = Doing.CHANGE_MODEL if phone.mac in self._state.phones else Doing.PHONE
                self.left.append(Step(doing, phone.mac, phone.mac.colons, str(error)))
                continue
            yield from self._phone(phone)

    def gone(self) -> Iterator[Step]:
        """Phones that are no longer in the site: away with those that were added from here."""
        here = {phone.mac for phone in self._phones}
        for mac in map(MacAddress, self._put.macs):
            there = self._state.registered.get(mac, "")
            if mac in here or not (mac in self._state.phones or mac in self._state.registered):
                continue
            if mac in self._put.phones and there in ("", self._put.extensions.get(mac)):
                yield Step(Doing.REMOVE, mac, mac.colons, drops=self._named(mac, there))
            else:
                self.warnings.append(
                    f"{mac.colons} is no longer in the site, but the PBX has it from elsewhere: it stays."
                )

    def keeps(self) -> Iterator[str]:
        """Files and models from here that the site no longer has: others may use them by now, they stay."""
        here = {f"{stored.kind}/{stored.name}" for stored in self._site.files()}
        gone = {
            key.partition("/")[2] for key in self._put.files if key in self._state.files and key not in here
        }
        gone |= {name for name in self._put.models if name in self._state.models} - known_models(self._site)
        for name in sorted(gone):
            yield f"“{name}” is no longer in the site: the PBX keeps it."

    def reconfigure(self, steps: Sequence[Step]) -> Iterator[Step]:
        """Phones that register already fetch again once they are published."""
        if not self._state.tells_phones:
            return
        told = {*to_reconfigure(self._site), *(step.key for step in steps if step.doing in _TOLD)}
        registered = {d.extension for user in self._state.users for d in user.devices if d.registered}
        for phone in self._phones:
            number = self._state.registered.get(phone.mac) or phone.extension
            if phone.mac in told and number in registered:
                yield Step(Doing.RECONFIGURE, phone.mac, phone.mac.colons, number)

    def _phone(self, phone: Phone) -> Iterator[Step]:
        theirs, name = self._state.phones.get(phone.mac), phone.mac.colons
        if theirs is None:
            yield Step(Doing.PHONE, phone.mac, name, phone.model)
        elif theirs.model != phone.model:
            yield Step(Doing.CHANGE_MODEL, phone.mac, name, phone.model)
        if phone.mac not in self._state.registered:
            yield Step(Doing.INVENTORY, phone.mac, name, phone.model)
        user = self._users.get(phone.user_id or 0)
        yield from self._without_user(phone.mac) if user is None else self._user(phone, user)
        ours, put = self._site.parameters(Level.PHONE, phone.mac), self._put.values(Doing.VALUES, phone.mac)
        if values := changed(ours, theirs.variables if theirs else {}, put):
            yield Step(Doing.VALUES, phone.mac, name, ", ".join(sorted(values)), values)
        if theirs is None or self._site.pbx_tokens(phone.mac) is None:
            yield Step(Doing.LINK, phone.mac, name)

    def _without_user(self, mac: MacAddress) -> Iterator[Step]:
        there = self._state.registered.get(mac, "")
        if there and self._put.extensions.get(mac) == there:
            yield self._unlink(mac, there)
        elif there:
            self.warnings.append(
                f"{mac.colons} has {there} on the PBX and no user here: import it, or take it away there."
            )

    def _unlink(self, mac: MacAddress, there: str) -> Step:
        return Step(Doing.UNLINK, mac, mac.colons, there, drops=self._named(mac, there))

    def _named(self, mac: MacAddress, there: str) -> str:
        """A phone as the PBX knows it: whose it is, and its extension."""
        holder = self._holder.get(mac)
        return f"{mac.colons} ({holder.name if holder else there}, {there})" if there else mac.colons

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
            yield self._unlink(phone.mac, there)
        yield Step(
            Doing.ASSIGN,
            phone.mac,
            phone.mac.colons,
            f"{user.name} {user.extension}",
            {"main": user.extension, "model": phone.model},
        )
        if self._site.parameters(Level.DEFAULTS).get("account_encryption_1"):
            yield Step(Doing.ENCRYPT, phone.mac, phone.mac.colons)
