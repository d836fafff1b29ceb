"""What ``nvprov gateway push --site`` does: as the window's push, with what it leaves kept in the site."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TextIO

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.gateways.consoletext import ConsoleText
from nvprov_gui.gateways.events import Console, Event, Kept, Reason, Verdict
from nvprov_gui.storage import Site
from nvprov_gui.workflows.gateways import Problem, around, check_among, in_the_way, job_for, outcomes, silent
from nvprov_gui.workflows.gateways.boxes import mac_of
from nvprov_gui.workflows.gateways.commands import Printer, PushOptions, run, typed
from nvprov_gui.workflows.gateways.pushing import Pushing
from nvprov_gui.workflows.gateways.running import Running, begin


def site_push_command(
    site: Site, options: PushOptions, passwords: TextIO, out: TextIO, remarks: TextIO
) -> int:
    """``nvprov gateway push --site``; ``options.model`` is the gateway's name or MAC address.

    Without a host it is looked for where the site knows it. What can't work is said in ``remarks``.

    Raises:
        UserError: no such gateway, something wrong in its form, no address, a push under way, no TFTP port.
    """
    gateway = _named(site.gateways(), options.model)
    problems = check_among(gateway, around(site.gateways(), site.users(), (), site.phones()))
    _refuse(problems)
    remarks.writelines(f"{problem.whole}\n" for problem in silent(problems))
    host = options.host or gateway.address or str(gateway.values.get("ip") or "")
    if not host:
        raise UserError(f"Where is {gateway.name} now? Give its present address with --host.")
    job = job_for(gateway.model, gateway.values, host, options.port, options.user, typed(passwords))
    listener = _Listener(Printer(out, options.keep))
    running = begin(site, gateway)
    try:
        return _pushed(site, running, Pushing(job, listener), listener)
    finally:
        running.over()


def _pushed(site: Site, running: Running, pushing: Pushing, listener: _Listener) -> int:
    try:
        verdict = run(pushing)
    except BaseException:
        running.nothing_came(site)
        raise
    _keep(site, running.before.id, pushing, listener, verdict)
    return 0 if verdict.is_good else 1


def _keep(site: Site, gateway_id: int, pushing: Pushing, listener: _Listener, verdict: Verdict) -> None:
    sent = pushing.job.configuration if verdict.is_good else ""
    outcomes.leave_texts(site, gateway_id, listener.console.transcript(), sent, listener.before)
    was_stopped = verdict.reason is Reason.STOPPED
    outcomes.pushed(site, gateway_id, verdict.sentence, is_good=verdict.is_good, was_stopped=was_stopped)


class _Listener:
    """Prints what a push says, and remembers what is kept of it."""

    def __init__(self, printer: Printer) -> None:
        self._printer, self.console, self.before = printer, ConsoleText(), ""

    def __call__(self, event: Event) -> None:
        if isinstance(event, Console):
            self.console.feed(event)
        elif isinstance(event, Kept):
            self.before = event.contents.decode("utf-8", "replace")
        self._printer(event)


def _named(gateways: Sequence[GatewayRow], text: str) -> GatewayRow:
    try:
        mac = MacAddress(text)
    except UserError:
        mac = None
    found = [each for each in gateways if each.name == text or (mac is not None and mac_of(each) == mac)]
    if not found:
        raise UserError(f"The site has no gateway “{text}”: see nvprov gateway list.")
    if len(found) > 1:
        raise UserError(f"{len(found)} gateways are called “{text}”: give the MAC address instead.")
    return found[0]


def _refuse(problems: Sequence[Problem]) -> None:
    problem = in_the_way(problems)
    if problem is not None:
        raise UserError(problem.whole)
