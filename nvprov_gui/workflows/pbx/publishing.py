"""Doing the steps of a plan: each looks first whether it is done, is written down, and can be taken back."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.pbx.connection import Pbx
from nvprov_gui.pbx.errors import PbxError, Trouble
from nvprov_gui.storage import Site
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.pbx.accounts import SECONDS, missing_after
from nvprov_gui.workflows.pbx.journal import (
    confirm_last,
    drop_last,
    keep_to_reconfigure,
    note,
    to_reconfigure,
)
from nvprov_gui.workflows.pbx.links import keep_links
from nvprov_gui.workflows.pbx.plan import Plan, writable
from nvprov_gui.workflows.pbx.steps import Doing, Step

_OPEN = frozenset({Trouble.UNREACHABLE, Trouble.TIMEOUT, Trouble.BROKEN})


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a step ended; ``sentence`` says why it failed, and is empty if it didn't."""

    step: Step
    sentence: str = ""

    @property
    def is_done(self) -> bool:
        """Whether the PBX has it now."""
        return not self.sentence


class Publishing:
    """One run of a plan. ``stopped`` is asked between two steps."""

    def __init__(self, site: Site, pbx: Pbx, stopped: Callable[[], bool] = lambda: False) -> None:
        self._site, self._pbx, self._stopped = site, pbx, stopped
        self._broken: set[str] = set()
        self._noted = False
        self._reloaded = 0.0
        """Until when the PBX has written the accounts, by the monotonic clock; 0 while nobody waits."""

    def run(self, plan: Plan) -> Iterator[Outcome]:
        """Do the steps in order; a phone whose step failed is left alone afterwards."""
        told = {step.key for step in plan.steps if step.doing is Doing.RECONFIGURE}
        keep_to_reconfigure(self._site, told | to_reconfigure(self._site))
        for step in plan.steps:
            if self._stopped():
                return
            if step.key in self._broken:
                continue
            yield self._attempt(step)

    def _attempt(self, step: Step) -> Outcome:
        self._noted = False
        try:
            _DO[step.doing](self, step)
        except UserError as error:
            self._broken.add(step.key)
            if self._noted and not _is_open(error):
                drop_last(self._site)
            return Outcome(step, str(error))
        if self._noted:
            confirm_last(self._site)
        return Outcome(step)

    def _will(self, step: Step, before: Mapping[str, object]) -> None:
        """Write down what undoing needs, before the PBX is asked: the answer may never come."""
        note(self._site, step, before)
        self._noted = True

    # each looks what is there, writes it down, then does it

    def _defaults(self, step: Step) -> None:
        there = self._pbx.tancredi.defaults()
        self._will(step, {name: there.get(name) for name in step.values})
        self._pbx.tancredi.set_defaults(step.values)

    def _model(self, step: Step) -> None:
        if step.key not in self._pbx.tancredi.models():
            self._will(step, {})
            values = {name: str(value) for name, value in step.values.items()}
            self._pbx.tancredi.add_model(step.key, step.subject, values)

    def _model_values(self, step: Step) -> None:
        there = self._pbx.tancredi.model(step.key).variables
        if any(there.get(name) != value for name, value in step.values.items()):
            self._will(step, {name: there.get(name) for name in step.values})
            self._pbx.tancredi.set_model_variables(step.key, step.values)

    def _file(self, step: Step) -> None:
        """Noted when it is there: a file that was cut off must not pass for uploaded."""
        kind, _, name = step.key.partition("/")
        stored = next((each for each in self._site.files() if each.kind == kind and each.name == name), None)
        if stored is not None:
            self._pbx.tancredi.add_file(kind, name, stored.path.read_bytes())
            self._will(step, {})

    def _phone(self, step: Step) -> None:
        """Looked for first: without a connection nothing may pass for begun."""
        mac = MacAddress(step.key)
        if self._knows(mac):
            self._pbx.tancredi.set_model(mac, step.detail)
        else:
            self._will(step, {})
            self._pbx.tancredi.add_phone(mac, step.detail, _vendor(step.detail))

    def _knows(self, mac: MacAddress) -> bool:
        try:
            return self._pbx.tancredi.phone(mac).mac == mac
        except PbxError as error:
            if error.trouble is not Trouble.MISSING:
                raise
            return False

    def _change_model(self, step: Step) -> None:
        mac = MacAddress(step.key)
        self._will(step, {"model": self._pbx.tancredi.phone(mac).model})
        self._pbx.tancredi.set_model(mac, step.detail)
        if mac in self._pbx.wizard.registered_phones():
            self._pbx.wizard.set_model(mac, step.detail)

    def _inventory(self, step: Step) -> None:
        mac = MacAddress(step.key)
        if mac not in self._pbx.wizard.registered_phones():  # adding it again would drop its user
            self._will(step, {})
            self._pbx.wizard.register_phone(mac, step.detail, self._admin_password())

    def _main(self, step: Step) -> None:
        """Only ever to a user without one: posting a number again deletes all their devices."""
        user = next((each for each in self._pbx.wizard.users() if each.username == step.key), None)
        if user is None:
            raise UserError(f"{step.subject} is no longer on the PBX.")
        if not user.extension:
            self._pbx.wizard.give_main_extension(step.key, step.detail)

    def _unlink(self, step: Step) -> None:
        self._will(step, {"extension": step.detail, **self._whose(MacAddress(step.key))})
        self._pbx.wizard.unlink(step.detail)

    def _whose(self, mac: MacAddress) -> dict[str, object]:
        """What assigning a phone again needs."""
        for user in self._pbx.wizard.users():
            for device in user.devices:
                if device.mac == mac:
                    return {"main": user.extension, "model": device.model}
        return {}

    def _remove(self, step: Step) -> None:
        """In the wizard's order; after a cut one half may be gone already."""
        mac, before = MacAddress(step.key), self._whose(MacAddress(step.key))
        in_engine = mac in self._pbx.tancredi.macs()
        if in_engine:
            phone = self._pbx.tancredi.phone(mac)
            variables = json.dumps(writable(phone.variables))
            before |= {"model": phone.model, "name": phone.name, "variables": variables}
        self._will(step, before)
        if in_engine:
            self._pbx.tancredi.remove_phone(mac)
        if mac in self._pbx.wizard.registered_phones():
            self._pbx.wizard.forget_phone(mac)

    def _reconfigure(self, step: Step) -> None:
        """Once its account is there, or it would fetch the old one; all phones wait for one reload."""
        mac = MacAddress(step.key)
        extension, _secret = self._pbx.wizard.account(mac)
        self._reloaded = self._reloaded or time.monotonic() + SECONDS
        wanted = {mac: extension} if extension else {}
        left = self._reloaded - time.monotonic()
        if missing_after(wanted, self._pbx, self._stopped, left) and self._stopped():
            raise UserError("Stopped.")  # told now, it would fetch its old file
        devices = (device for user in self._pbx.wizard.users() for device in user.devices)
        if any(device.extension == extension and device.registered for device in devices):
            self._pbx.wizard.reconfigure(extension)
        keep_to_reconfigure(self._site, to_reconfigure(self._site) - {mac})

    def _assign(self, step: Step) -> None:
        mac, main = MacAddress(step.key), str(step.values["main"])
        holder = next((u for u in self._pbx.wizard.users() if any(d.mac == mac for d in u.devices)), None)
        if holder is not None and holder.extension == main:
            extension = next(d.extension for d in holder.devices if d.mac == mac)
        else:
            self._will(step, {})
            model = str(step.values["model"])
            extension = self._pbx.wizard.assign(mac, model, self._admin_password(), main)
            confirm_last(self._site, {"extension": extension})
            self._noted = False
        self._adopt(mac, extension)

    def _adopt(self, mac: MacAddress, extension: str) -> None:
        """The number and the password that the PBX chose win over ours."""
        given, secret = self._pbx.wizard.account(mac)
        phone = self._site.phone(mac)
        with self._site.act("Take the PBX's number") as act:
            if phone is not None and phone.user_id is not None and phone.extension != extension:
                act.unassign(mac)
                act.assign(mac, phone.user_id, extension)
            if secret and given == extension:
                act.set_extension_secret(extension, secret)

    def _values(self, step: Step) -> None:
        mac = MacAddress(step.key)
        there = self._pbx.tancredi.phone(mac).variables
        self._will(step, {name: there.get(name) for name in step.values})
        self._pbx.tancredi.set_variables(mac, step.values)

    def _encrypt(self, step: Step) -> None:
        extension, _secret = self._pbx.wizard.account(MacAddress(step.key))
        if extension:
            self._pbx.wizard.set_srtp(extension, on=True)

    def _link(self, step: Step) -> None:
        keep_links(self._site, [self._pbx.tancredi.phone(MacAddress(step.key))])

    def _admin_password(self) -> str:
        return self._site.parameters(Level.DEFAULTS).get("adminpw", "")


_DO: Mapping[Doing, Callable[[Publishing, Step], None]] = {
    Doing.DEFAULTS: Publishing._defaults,
    Doing.MODEL: Publishing._model,
    Doing.MODEL_VALUES: Publishing._model_values,
    Doing.FILE: Publishing._file,
    Doing.PHONE: Publishing._phone,
    Doing.CHANGE_MODEL: Publishing._change_model,
    Doing.INVENTORY: Publishing._inventory,
    Doing.MAIN: Publishing._main,
    Doing.UNLINK: Publishing._unlink,
    Doing.ASSIGN: Publishing._assign,
    Doing.VALUES: Publishing._values,
    Doing.ENCRYPT: Publishing._encrypt,
    Doing.LINK: Publishing._link,
    Doing.REMOVE: Publishing._remove,
    Doing.RECONFIGURE: Publishing._reconfigure,
}


def _is_open(error: UserError) -> bool:
    """Whether the PBX may have done it all the same."""
    return isinstance(error, PbxError) and error.trouble in _OPEN


def _vendor(model_id: str) -> str:
    model = catalog().model(model_id)
    return catalog().vendor(model.vendor).name
