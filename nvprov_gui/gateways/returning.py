"""After the restart: is it gone, is it back, and where."""

from __future__ import annotations

import contextlib
import socket
import time
from collections.abc import Callable, Iterator
from typing import TypeAlias

from nvprov_gui.gateways.events import Halt, Lost, Progress, Reason, Step
from nvprov_gui.gateways.job import Push
from nvprov_gui.gateways.session import Session

Enter: TypeAlias = Callable[[Push, Session, str, str], None]
"""Logs in as a user with a password, up to the prompt that the family works with."""
_MORE_ROUNDS = 3
"""A box that answers at its old address only gets this many chances to appear at the new one."""
_WEB = 80


def until_hung_up(run: Push, session: Session) -> None:
    """Returns when the device goes on talking, or is silent for too long.

    Raises:
        Lost: it hung up, as it should.
        Halt: stopped.
    """
    deadline = time.monotonic() + run.pace.drop
    while time.monotonic() < deadline:
        session.piece(0.1)


def wait(run: Push) -> str:
    """Wait until it answers, at its new address or else at the old one; gives where.

    Raises:
        Halt: it doesn't come back, or stopped.
    """
    run.hang_up()
    began, rounds = time.monotonic(), 0
    places = list(dict.fromkeys(place for place in (run.job.values.ip, run.job.host) if place))
    while (waited := time.monotonic() - began) < run.pace.boot:
        run.emit(Progress(Step.WAIT, int(waited), int(run.pace.boot)))
        if _answers(run, places[0]):
            return f"It answers at {places[0]}."
        if len(places) > 1 and _answers(run, places[1]):
            rounds += 1
            if rounds >= _MORE_ROUNDS:
                return f"It answers at {places[1]}."
        if run.stop.wait(run.pace.retry):
            raise Halt(Reason.STOPPED, "Stopped while it restarts: look after a minute whether it is back.")
    raise _not_back(run)


def _answers(run: Push, place: str) -> bool:
    if not run.job.values.telnet:
        return _has_web_page(place, run.pace.retry)
    try:
        run.connected(place, run.pace.retry)
    except Halt:
        return False
    return True


def _has_web_page(place: str, seconds: float) -> bool:
    """Where telnet is closed by the new configuration, its web page tells that it is up."""
    with contextlib.suppress(OSError), socket.create_connection((place, _WEB), timeout=seconds):
        return True
    return False


def _not_back(run: Push) -> Halt:
    place = run.job.values.ip or run.job.host
    minutes = round(run.pace.boot / 60) or 1
    sentence = (
        f"It did not come back at {place} within {minutes} minutes. Look at its lights and its "
        "cable; its old configuration was kept."
    )
    return Halt(Reason.NOT_BACK, sentence)


def log_in_again(run: Push, default_user: str, enter: Enter) -> Session:
    """Log in after the restart: with the new account, else with the one from before, each once.

    Raises:
        Halt: neither is taken, or it doesn't come back for good.
    """
    refused: Halt | None = None
    for user, password in _accounts(run, default_user):
        try:
            return _entered(run, user, password, enter)
        except Halt as halt:
            if halt.reason is not Reason.WRONG_PASSWORD:
                raise
            refused = halt
            run.hang_up()
    raise Halt(Reason.NOT_VERIFIED, "It is back, but takes neither the new nor the old account.") from refused


def _accounts(run: Push, default_user: str) -> Iterator[tuple[str, str]]:
    new, old = run.job.values, (run.job.user or default_user, run.job.password)
    if new.admin_password and (new.admin_user, new.admin_password) != old:
        yield new.admin_user, new.admin_password
    yield old


def _entered(run: Push, user: str, password: str, enter: Enter) -> Session:
    """A box that answers while it still boots may hang up: it gets more chances while it isn't a refusal."""
    deadline = time.monotonic() + run.pace.boot
    while time.monotonic() < deadline:
        if run.session is None:
            wait(run)
        if (session := run.session) is None:
            break
        try:
            enter(run, session, user, password)
        except Lost:
            run.hang_up()
        except Halt as halt:
            if halt.reason is not Reason.CONNECTION_LOST:
                raise
            run.hang_up()
        else:
            return session
        run.stop.wait(run.pace.retry)
    raise _not_back(run)
