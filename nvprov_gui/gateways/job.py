"""What a push is given, and what it knows while it runs."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Protocol

from nvprov_gui.gateways.events import Event, Pace, Step, StepDone, StepStarted
from nvprov_gui.gateways.masking import Mask
from nvprov_gui.gateways.models import GatewayModel
from nvprov_gui.gateways.session import Session, connect
from nvprov_gui.gateways.values import GatewayValues


class Fetched(Enum):
    """How much of an offered file was fetched."""

    NOTHING = auto()
    PERHAPS = auto()
    """The last acknowledgement didn't come: only the gateway knows whether it has the end."""
    ALL = auto()


class Exchange(Protocol):
    """Files handed to a gateway and taken from it, each once and by this gateway only."""

    def url(self, here: str, name: str, /) -> str:
        """The address under which the gateway finds a name; ``here`` is ours as it sees us."""

    def server(self, here: str, /) -> str:
        """Host and port of the server, as a setting of the gateway names it."""

    def offer(self, name: str, peer: str, contents: bytes, /) -> None:
        """Let this peer fetch a file, once."""

    def fetched(self, name: str, /) -> Fetched:
        """How far it came; the file is no longer offered afterwards."""

    def expect(self, name: str, peer: str, /) -> None:
        """Let this peer write one file."""

    def received(self, name: str, peer: str, /) -> bytes | None:
        """What it wrote, None if nothing complete came."""


@dataclass(frozen=True, slots=True)
class Job:
    """One push: which box, what goes in, and how to get in. Passwords are typed once each, never guessed."""

    model: GatewayModel
    values: GatewayValues
    configuration: str = field(repr=False)
    host: str
    port: int = 23
    user: str = ""
    password: str = field(default="", repr=False)
    enable_password: str | None = field(default=None, repr=False)

    def secrets(self) -> Iterator[str]:
        """All that must never be shown."""
        yield self.password
        yield self.enable_password or ""
        yield self.values.admin_password
        yield from (port.secret for port in self.values.ports)


@dataclass
class Push:
    """A push under way: where it is, and the doors to the outside."""

    job: Job
    exchange: Exchange
    emit: Callable[[Event], None]
    pace: Pace
    stop: threading.Event
    on_session: Callable[[Session], None] = lambda _session: None
    step: Step = Step.CONNECT
    old: str = field(default="", repr=False)
    """The configuration that was there before."""
    session: Session | None = None

    @contextmanager
    def doing(self, step: Step) -> Iterator[list[str]]:
        """A step; what is put into the list is told when it went well."""
        self.step = step
        self.emit(StepStarted(step))
        found: list[str] = []
        yield found
        self.emit(StepDone(step, " ".join(found)))

    def connected(self, host: str, seconds: float | None = None) -> Session:
        """A fresh session, in place of the one before.

        Raises:
            Halt: nobody answers.
        """
        self.hang_up()
        telnet = connect(host, self.job.port, seconds or self.pace.connect)
        self.session = Session(telnet, Mask(self.job.secrets()), self.emit, self.pace, self.stop)
        self.on_session(self.session)
        return self.session

    def hang_up(self) -> None:
        """Close the session, if there is one."""
        if self.session is not None:
            self.session.close()
            self.session = None
