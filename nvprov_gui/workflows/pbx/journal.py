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


def note(site: Site, step: Step, before: Mapping[str, object]) -> None:
    """Write down a step that was done; what was there before may hold passwords, so it is encrypted."""
    count = can_take_back(site)
    entry = {
        "doing": step.doing,
        "key": step.key,
        "subject": step.subject,
        "pbx": address_of(site),
        "values": dict(step.values),
        "before": dict(before),
    }
    with site.act("Publish") as act:
        act.set_secret_setting(f"{_ENTRY}{count}", json.dumps(entry))
        act.set_setting(_COUNT, str(count + 1))


def can_take_back(site: Site) -> int:
    """How many published steps can be taken back."""
    return int(site.setting(_COUNT) or "0")


def entries(site: Site) -> Iterator[Entry]:
    """The steps that were done on this PBX and not taken back, oldest first."""
    pbx, kept = address_of(site), site.secret_settings(_ENTRY)
    for number in range(can_take_back(site)):
        found = json.loads(kept.get(f"{_ENTRY}{number}", "{}"))
        if found.get("pbx") == pbx:
            yield Entry(Doing(found["doing"]), found["key"], found["values"], found["before"])


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
    """Take published steps back, newest first; with each step why it failed, empty if it didn't."""
    while (count := can_take_back(site)) and not stopped():
        entry = json.loads(site.secret_setting(f"{_ENTRY}{count - 1}") or "{}")
        step = Step(Doing(entry["doing"]), entry["key"], entry["subject"])
        try:
            _BACK[step.doing](site, pbx, step.key, entry["before"])
        except PbxError as error:
            if error.trouble is not Trouble.MISSING:  # gone already is as good
                yield step, str(error)
                return
        with site.act("Take back") as act:
            act.set_setting(_COUNT, str(count - 1))
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
    """Back to whom it had; whose it was is not known of old entries."""
    model, main = before.get("model"), before.get("main")
    if model and main:
        pbx.wizard.assign(MacAddress(key), model, _admin_password(site), main)


def _add_again(site: Site, pbx: Pbx, key: str, before: Before) -> None:
    """A removed phone comes back with its own values, into the inventory and to its user."""
    mac, model = MacAddress(key), before.get("model") or ""
    if model:
        _in_engine(pbx, mac, model, before)
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
    Doing.CHANGE_MODEL: lambda _site, pbx, key, before: pbx.tancredi.set_model(
        MacAddress(key), before["model"] or ""
    ),
    Doing.INVENTORY: lambda _site, pbx, key, _before: pbx.wizard.forget_phone(MacAddress(key)),
    Doing.UNLINK: _assign_again,
    Doing.REMOVE: _add_again,
    Doing.ASSIGN: lambda _site, pbx, _key, before: pbx.wizard.unlink(before["extension"] or ""),
    Doing.VALUES: lambda _site, pbx, key, before: pbx.tancredi.set_variables(MacAddress(key), before),
}
