"""The journal of publishing: what was done, and what was there before, so that it can be taken back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.pbx.connection import Pbx
from nvprov_gui.pbx.errors import PbxError, Trouble
from nvprov_gui.storage import Site
from nvprov_gui.workflows.pbx.plan import Doing, Step

Before: TypeAlias = Mapping[str, str | None]
_COUNT = "journal/publish_count"


def note(site: Site, step: Step, before: Mapping[str, object]) -> None:
    """Write down a step that was done; what was there before may hold passwords, so it is encrypted."""
    count = can_take_back(site)
    entry = {"doing": step.doing, "key": step.key, "subject": step.subject, "before": dict(before)}
    with site.act("Publish") as act:
        act.set_secret_setting(f"journal/publish_{count}", json.dumps(entry))
        act.set_setting(_COUNT, str(count + 1))


def can_take_back(site: Site) -> int:
    """How many published steps can be taken back."""
    return int(site.setting(_COUNT) or "0")


def take_back(
    site: Site, pbx: Pbx, stopped: Callable[[], bool] = lambda: False
) -> Iterator[tuple[Step, str]]:
    """Take published steps back, newest first; with each step why it failed, empty if it didn't."""
    while (count := can_take_back(site)) and not stopped():
        entry = json.loads(site.secret_setting(f"journal/publish_{count - 1}") or "{}")
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
    Doing.UNLINK: lambda _site, _pbx, _key, _before: None,  # whose it was is assigned again by hand
    Doing.ASSIGN: lambda _site, pbx, _key, before: pbx.wizard.unlink(before["extension"] or ""),
    Doing.VALUES: lambda _site, pbx, key, before: pbx.tancredi.set_variables(MacAddress(key), before),
}
