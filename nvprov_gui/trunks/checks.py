"""The checks that a laptop can do alone, each with its figure and what it proves."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator, Mapping

from nvprov_gui.trunks import call_checks, connection_checks, feature_checks
from nvprov_gui.trunks.account import TrunkAccount
from nvprov_gui.trunks.client import CannotAnswer, NoAnswer
from nvprov_gui.trunks.inbound import inbound
from nvprov_gui.trunks.results import Check, Outcome, Result, Trace, Weight, Wishes, score
from nvprov_gui.trunks.wire import Traced

_FAILED = Outcome.FAILED
_ASKED = {"Reachability"}
_NEEDED = _ASKED | {"Registration"}
"""Some providers answer no questions of strangers, but do let them register."""


async def run(
    account: TrunkAccount,
    wishes: Wishes,
    names: tuple[str, ...] = (),
    on_trace: Trace = lambda _traced: None,
) -> AsyncIterator[Result]:
    """Do the checks one after the other; messages and results are told as soon as they are there.

    Where neither questions nor registering get any answer, the rest is left out.
    """
    silent: set[str] = set()
    for name, (check, weight) in CHECKS.items():
        if names and name not in names:
            continue
        if silent >= _NEEDED or (not wishes.may_register and silent >= _ASKED):
            yield Result(name, weight, Outcome.SKIPPED, "The server doesn't answer: mend that first.")
            continue
        trace: list[Traced] = []
        try:
            found = await check(account, wishes, _both(trace.append, on_trace))
        except CannotAnswer as error:
            found = _FAILED, str(error), ""
        except (NoAnswer, OSError) as error:
            silent.add(name)
            found = _FAILED, _unanswered(account, error), ""
        outcome, sentence, figure = found
        yield Result(name, weight, outcome, sentence, figure, tuple(trace))


def _both(first: Trace, second: Trace) -> Trace:
    def tell(traced: Traced) -> None:
        first(traced)
        second(traced)

    return tell


def _unanswered(account: TrunkAccount, error: NoAnswer | OSError) -> str:
    if isinstance(error, NoAnswer):
        return f"{error}. Check server, port and transport; a firewall may swallow it."
    if isinstance(error, socket.gaierror):
        return f"There is no host “{account.server}”: check the name, or DNS."
    return (
        f"{account.server}:{account.port} can't be reached by {account.transport.upper()}: "
        f"{error.strerror or 'no answer'}."
    )


CHECKS: Mapping[str, tuple[Check, Weight]] = {
    "DNS": (connection_checks.dns, Weight.NEEDED),
    "Reachability": (connection_checks.reach, Weight.NEEDED),
    "NAT and SIP ALG": (connection_checks.nat, Weight.IMPORTANT),
    "Registration": (connection_checks.registration, Weight.NEEDED),
    "Wrong password": (connection_checks.wrong_password, Weight.OPTIONAL),
    "Keep-alive": (connection_checks.keep_alive, Weight.IMPORTANT),
    "Outbound call": (call_checks.outbound, Weight.NEEDED),
    "Inbound call": (inbound, Weight.NEEDED),
    "Caller's number": (feature_checks.caller, Weight.IMPORTANT),
    "Hold": (call_checks.hold, Weight.IMPORTANT),
    "Transfer": (feature_checks.transfer, Weight.OPTIONAL),
    "Digits": (call_checks.digits, Weight.IMPORTANT),
    "Codecs": (call_checks.codecs, Weight.IMPORTANT),
    "Fax over T.38": (feature_checks.fax, Weight.OPTIONAL),
    "Session timers": (feature_checks.timers, Weight.OPTIONAL),
    "Encrypted speech": (feature_checks.encrypted, Weight.OPTIONAL),
    "Channels": (feature_checks.channels, Weight.OPTIONAL),
}
"""All checks in their order. A new one is a function and a line here."""

__all__ = ["CHECKS", "Outcome", "Result", "Weight", "Wishes", "run", "score"]
