"""What came of a gateway's file: pushed, put back, exported, fetched by the gateway itself; and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.storage import Act, Site
from nvprov_gui.workflows.gateways.boxes import keep, kept, setting_name
from nvprov_gui.workflows.gateways.forms import render
from nvprov_gui.workflows.gateways.olds import keep_old
from nvprov_gui.workflows.gateways.running import as_it_is, since

FETCHED = "It fetched its file by itself."
INTERRUPTED = "The site was closed while it was being pushed to: look at what it runs, then push again."


@dataclass(frozen=True, slots=True)
class Outcome:
    """What happened to a gateway last.

    ``state`` is the row's, or, if the form has changed since, ``outdated`` (fetched) or ``changed`` (pushed).
    ``time`` is when, None where that isn't known; ``exported`` is when its file was written last, whatever
    came of it otherwise, ``is_stale`` if that is another one by now; ``reason`` is the sentence of how a push
    ended. Times are UTC.
    """

    state: str = ""
    time: datetime | None = None
    exported: datetime | None = None
    reason: str = ""
    is_stale: bool = False


def outcome(site: Site, gateway: GatewayRow) -> Outcome:
    """What came of a gateway's file; a push whose program was ended is an interrupted one."""
    gateway = as_it_is(site, gateway)
    if gateway.state == "exported":
        return Outcome("exported", gateway.pushed, gateway.pushed, is_stale=_is_stale(site, gateway))
    state = _state(site, gateway)
    time = since(site, gateway.id) if state == "running" else None
    time = gateway.pushed if gateway.state in ("pushed", "fetched") else time
    exported = kept(site, gateway.id, "exported")
    when = datetime.fromisoformat(exported) if exported else None
    return Outcome(state, time, when, gateway.reason, exported != "" and _is_stale(site, gateway))


def _state(site: Site, gateway: GatewayRow) -> str:
    """The row's state, or that the form has changed since; not where what was pushed isn't known any more."""
    if gateway.state == "fetched" and not _is_current(gateway, kept(site, gateway.id, "fetched")):
        return "outdated"
    pushed_file = kept(site, gateway.id, "pushed") if gateway.state == "pushed" else ""
    return "changed" if pushed_file and not _is_current(gateway, pushed_file) else gateway.state


def _is_stale(site: Site, gateway: GatewayRow) -> bool:
    """Whether the file that was exported is another one by now; no, where it isn't known any more."""
    text = kept(site, gateway.id, "file") or (
        kept(site, gateway.id, "sent") if gateway.state == "exported" else ""
    )
    return text != "" and not _is_current(gateway, text)


def _is_current(gateway: GatewayRow, text: str) -> bool:
    """Whether a file is the one that the gateway would get now."""
    try:
        return text == render(gateway.model, gateway.values)[1]
    except UserError:
        return False


def pushed(site: Site, gateway_id: int, sentence: str, *, is_good: bool, was_stopped: bool = False) -> None:
    """Write down how a push ended, and when if it went well; not an act that can be undone."""
    with site.act("Push a gateway") as act:
        if is_good:
            act.change_gateway(gateway_id, state="pushed", reason=sentence, pushed=datetime.now(UTC))
        else:
            act.change_gateway(gateway_id, state="stopped" if was_stopped else "failed", reason=sentence)


def leave_texts(site: Site, gateway_id: int, transcript: str, sent: str, before: str) -> None:
    """Keep what a push leaves: its console, the file if it is in force, and what the gateway ran before."""
    texts = {"transcript": transcript, "sent": sent, "pushed": sent, "how": "pushed" if sent else ""}
    keep(site, gateway_id, **{what: text for what, text in texts.items() if text})
    if before:
        keep_old(site, gateway_id, before)


def put_back(site: Site, gateway_id: int, sentence: str) -> None:
    """Write down that the gateway runs again what it ran before; not an act that can be undone."""
    with site.act("Push a gateway") as act:
        act.change_gateway(gateway_id, state="put back", reason=sentence)


def interrupted(site: Site, gateway_id: int) -> None:
    """Write down that a push was still under way when the site was closed; not an act that can be undone.

    Raises:
        UserError: the gateway is gone.
    """
    with site.act("Push a gateway") as act:
        act.change_gateway(gateway_id, state="interrupted", reason=INTERRUPTED)


def exported(site: Site, gateway_id: int, text: str) -> None:
    """Write down that a file was exported, and when; how the last push ended is not forgotten for it.

    Raises:
        UserError: the gateway is gone.
    """
    now = datetime.now(UTC)
    with site.act("Export a gateway") as act:
        _keep(act, gateway_id, sent=text, how="exported", file=text, exported=now.isoformat())
        state = next((there.state for there in act.gateways() if there.id == gateway_id), "")
        if state in ("", "exported"):
            act.change_gateway(gateway_id, state="exported", reason="", pushed=now)


def fetched(site: Site, gateway_id: int, text: str, time: datetime) -> None:
    """Write down which file a gateway fetched by itself, and when (UTC).

    Raises:
        UserError: the gateway is gone.
    """
    with site.act("A gateway fetched its file") as act:
        act.change_gateway(gateway_id, state="fetched", reason=FETCHED, pushed=time)
        _keep(act, gateway_id, fetched=text, sent=text, how="fetched")


def _keep(act: Act, gateway_id: int, **texts: str) -> None:
    for what, text in texts.items():
        act.set_secret_setting(setting_name(gateway_id, what), text)
