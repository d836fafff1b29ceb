"""The journal of publishing: what was done, and what was there before, so that it can be taken back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.pbx.connection import Pbx
from nvprov_gui.pbx.errors import PbxError, Trouble
from nvprov_gui.storage import Site
from nvprov_gui.workflows.pbx.link import address_of
from nvprov_gui.workflows.pbx.steps import Doing, Step

Before: TypeAlias = Mapping[str, str | None]
_ENTRY = "journal/publish_"
_TO_RECONFIGURE = "journal/to_reconfigure"
_COUNT = f"{_ENTRY}count"


@dataclass(frozen=True, slots=True)
class Entry:
    """A step that was done, what it set, and what undoing it needs."""

    doing: Doing
    key: str
    values: Before = field(repr=False)
    before: Before = field(repr=False)
    is_open: bool = False
    """The PBX's answer was lost: it did it, or it didn't."""


def note(site: Site, step: Step, before: Mapping[str, object]) -> None:
    """Write down a step that is done next; what is there before may hold passwords, so it is encrypted."""
    count = can_take_back(site)
    entry = {
        "doing": step.doing,
        "key": step.key,
        "subject": step.subject,
        "pbx": address_of(site),
        "values": dict(step.values),
        "before": dict(before),
        "open": True,
    }
    with site.act("Publish") as act:
        act.set_secret_setting(f"{_ENTRY}{count}", json.dumps(entry))
        act.set_setting(_COUNT, str(count + 1))


def confirm_last(site: Site, before: Mapping[str, object] | None = None) -> None:
    """The PBX did the last step; ``before`` is what only its answer told."""
    name = f"{_ENTRY}{can_take_back(site) - 1}"
    entry = {**json.loads(site.secret_setting(name)), "open": False}
    with site.act("Publish") as act:
        act.set_secret_setting(name, json.dumps(entry if before is None else {**entry, "before": before}))


def drop_last(site: Site) -> None:
    """Forget the last step: it was refused, or taken back."""
    with site.act("Publish") as act:
        act.set_setting(_COUNT, str(can_take_back(site) - 1))


def can_take_back(site: Site) -> int:
    """How many published steps can be taken back."""
    return int(site.setting(_COUNT) or "0")


def entries(site: Site) -> Iterator[Entry]:
    """The steps that were begun on this PBX and not taken back, oldest first."""
    pbx, kept = address_of(site), site.secret_settings(_ENTRY)
    for number in range(can_take_back(site)):
        found = json.loads(kept.get(f"{_ENTRY}{number}", "{}"))
        if found.get("pbx") == pbx:
            values, before = found["values"], found["before"]
            yield Entry(Doing(found["doing"]), found["key"], values, before, found["open"])


def to_reconfigure(site: Site) -> set[str]:
    """The phones that were still to be told to fetch again when publishing ended."""
    return set(filter(None, site.setting(_TO_RECONFIGURE).split()))


def keep_to_reconfigure(site: Site, macs: Iterable[str]) -> None:
    """Remember phones that are still to be told; a cut must not leave them with their old file."""
    text = " ".join(sorted(macs))
    if text != site.setting(_TO_RECONFIGURE):
        with site.act("Publish") as act:
            act.set_setting(_TO_RECONFIGURE, text)


def take_back(
    site: Site, pbx: Pbx, stopped: Callable[[], bool] = lambda: False
) -> Iterator[tuple[Step, str]]:
    """Take published steps back, newest first; with each step why it failed, empty if it didn't.

    A step that was done on another PBX ends it.
    """
    here = address_of(site)
    while (count := can_take_back(site)) and not stopped():
        entry = json.loads(site.secret_setting(f"{_ENTRY}{count - 1}") or "{}")
        step = Step(Doing(entry["doing"]), entry["key"], entry["subject"])
        if (there := entry.get("pbx", here)) != here:  # those of older versions don't say
            yield step, f"This was published to {there}: sign in there to take it back."
            return
        try:
            _BACK[step.doing](site, pbx, step.key, entry["before"])
        except PbxError as error:
            if error.trouble is not Trouble.MISSING:  # gone already is as good
                yield step, str(error)
                return
        drop_last(site)
        yield step, ""


def _file(_site: Site, pbx: Pbx, key: str, _before: Before) -> None:
    kind, _, name = key.partition("/")
    pbx.tancredi.remove_file(kind, name)


def _phone(site: Site, pbx: Pbx, key: str, _before: Before) -> None:
    mac = MacAddress(key)
    pbx.tancredi.remove_phone(mac)
    with site.act("Published no more") as act:
        if act.phone(mac) is not None:
            act.set_pbx_tokens(mac, None)


def _assign_again(site: Site, pbx: Pbx, key: str, before: Before) -> None:
    """Back to whom it had, unless it is there."""
    mac, model, main = MacAddress(key), before.get("model"), before.get("main")
    has_it = any(device.mac == mac for user in pbx.wizard.users() for device in user.devices)
    if model and main and not has_it:
        pbx.wizard.assign(mac, model, _admin_password(site), main)


def _unassign(_site: Site, pbx: Pbx, key: str, before: Before) -> None:
    """The extension is not known when the answer was lost: the PBX is asked."""
    extension = before.get("extension") or pbx.wizard.account(MacAddress(key))[0]
    if extension:
        pbx.wizard.unlink(extension)


def _change_model(_site: Site, pbx: Pbx, key: str, before: Before) -> None:
    mac, model = MacAddress(key), before["model"] or ""
    pbx.tancredi.set_model(mac, model)
    if mac in pbx.wizard.registered_phones():
        pbx.wizard.set_model(mac, model)


def _add_again(site: Site, pbx: Pbx, key: str, before: Before) -> None:
    """A removed phone comes back with its own values, into the inventory and to its user."""
    mac, model = MacAddress(key), before.get("model") or ""
    if model:
        _in_engine(pbx, mac, model, before)
    if mac not in pbx.wizard.registered_phones():
        pbx.wizard.register_phone(mac, model, _admin_password(site))
    _assign_again(site, pbx, key, before)


def _in_engine(pbx: Pbx, mac: MacAddress, model: str, before: Before) -> None:
    try:
        pbx.tancredi.add_phone(mac, model, before.get("name") or "")
    except PbxError as error:
        if error.trouble is not Trouble.TAKEN:
            raise
    pbx.tancredi.set_variables(mac, json.loads(before.get("variables") or "{}"))


def _admin_password(site: Site) -> str:
    return site.parameters(Level.DEFAULTS).get("adminpw", "")


_BACK: Mapping[Doing, Callable[[Site, Pbx, str, Before], object]] = {
    Doing.DEFAULTS: lambda _site, pbx, _key, before: pbx.tancredi.set_defaults(before),
    Doing.MODEL: lambda _site, pbx, key, _before: pbx.tancredi.remove_model(key),
    Doing.MODEL_VALUES: lambda _site, pbx, key, before: pbx.tancredi.set_model_variables(key, before),
    Doing.FILE: _file,
    Doing.PHONE: _phone,
    Doing.CHANGE_MODEL: _change_model,
    Doing.INVENTORY: lambda _site, pbx, key, _before: pbx.wizard.forget_phone(MacAddress(key)),
    Doing.UNLINK: _assign_again,
    Doing.REMOVE: _add_again,
    Doing.ASSIGN: _unassign,
    Doing.VALUES: lambda _site, pbx, key, before: pbx.tancredi.set_variables(MacAddress(key), before),
}
