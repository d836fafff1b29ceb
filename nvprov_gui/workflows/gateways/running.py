"""A push under way, written into the site: one that was killed is told from one that a colleague runs."""

from __future__ import annotations

import json
import socket
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from filelock import FileLock, Timeout

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.jsontext import read_json
from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.storage import Site
from nvprov_gui.storage.locks import who
from nvprov_gui.workflows.gateways.boxes import kept, setting_name

ENDED = "The program was ended while it was being pushed to: look at what it runs, then push again."
LONGEST = timedelta(minutes=30)
"""No push takes longer; another computer's that began before is over."""
_WHAT = "running"


@dataclass(frozen=True, slots=True)
class Running:
    """A push that is under way, until `over`; ``before`` is the gateway as it was."""

    lock: FileLock
    before: GatewayRow

    def nothing_came(self, site: Site) -> None:
        """It never began: what was said of the gateway before is true again.

        Raises:
            UserError: the gateway is gone, or the site can't be written.
        """
        with site.act("Push a gateway") as act:
            act.change_gateway(self.before.id, state=self.before.state, reason=self.before.reason)

    def over(self) -> None:
        """It has ended, however; how is written down elsewhere."""
        self.lock.release()
        with suppress(OSError):  # Windows: somebody else looks at it just now
            Path(self.lock.lock_file).unlink(missing_ok=True)


class Busy(UserError):
    """Somebody is pushing to the gateway."""


def begin(site: Site, gateway: GatewayRow) -> Running:
    """Write down that a push begins, and who does it; not an act that can be undone.

    Raises:
        Busy: one is under way already; the sentence says whose.
        UserError: the gateway is gone, or the site can't be written.
    """
    before = as_it_is(site, next((each for each in site.gateways() if each.id == gateway.id), gateway))
    if before.state == "running":
        raise Busy(before.reason)
    made = Running(_taken(site.path.with_name(f".{site.path.name}.push-{gateway.id}.lock")), before)
    mark = {"host": socket.gethostname(), "lock": made.lock.lock_file, "since": datetime.now(UTC).isoformat()}
    try:
        with site.act("Push a gateway") as act:
            act.change_gateway(gateway.id, state="running", reason=f"{who()} is pushing to it.")
            act.set_secret_setting(setting_name(gateway.id, _WHAT), json.dumps(mark))
    except UserError:
        made.over()
        raise
    return made


def since(site: Site, gateway_id: int) -> datetime | None:
    """When the push that is written down began (UTC); None if that isn't known."""
    return _time(_mark(site, gateway_id))


def as_it_is(site: Site, gateway: GatewayRow) -> GatewayRow:
    """The gateway with its true state: a push whose program was ended is interrupted."""
    if gateway.state != "running" or _lives(_mark(site, gateway.id)):
        return gateway
    return replace(gateway, state="interrupted", reason=ENDED)


def _taken(path: Path) -> FileLock:
    taken = FileLock(path, timeout=0, thread_local=False)
    try:
        taken.acquire()
    except Timeout:
        raise Busy("A push to it is running.") from None
    except OSError:
        raise UserError("Nothing can be written beside the site: that a push runs is not noted.") from None
    return taken


def _lives(mark: Mapping[str, object]) -> bool:
    path, time = Path(str(mark.get("lock") or "")), _time(mark)
    if mark.get("host") == socket.gethostname() and path.is_file():
        with suppress(OSError):  # another account's: then as one of another computer
            return _is_held(path)
    return time is not None and datetime.now(UTC) - time < LONGEST


def _is_held(path: Path) -> bool:
    """Whether a process of this computer has the lock, which dies with it."""
    try:
        with FileLock(path, timeout=0):
            pass
    except Timeout:
        return True
    path.touch()  # where releasing removes it: the next look must find the same
    return False


def _mark(site: Site, gateway_id: int) -> Mapping[str, object]:
    try:
        found = read_json(kept(site, gateway_id, _WHAT) or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, Mapping) else {}


def _time(mark: Mapping[str, object]) -> datetime | None:
    try:
        return datetime.fromisoformat(str(mark.get("since") or ""))
    except ValueError:
        return None
