"""Pushing to one gateway: what is needed is put together here, the dialogue itself is in ``gateways``."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from nvprov_gui.gateways.configuration import configuration
from nvprov_gui.gateways.events import Event, Pace, Verdict
from nvprov_gui.gateways.job import Job
from nvprov_gui.gateways.models import gateway_model
from nvprov_gui.gateways.push import push
from nvprov_gui.gateways.session import Session
from nvprov_gui.gateways.values import Values, read_values
from nvprov_gui.workflows.gateways.exchange import TftpExchange
from nvprov_gui.workflows.gateways.olds import address_in


def job_for(
    model_id: str, values: Values, host: str, port: int = 23, user: str = "", passwords: Sequence[str] = ()
) -> Job:
    """A push, ready to run. ``passwords``: for the login and, if it asks a second time, for its privileges.

    Raises:
        UserError: unknown model, or a value that no file can carry.
    """
    model = gateway_model(model_id)
    return Job(
        model=model,
        values=read_values(model, values),
        configuration=configuration(model, values),
        host=host,
        port=port,
        user=user,
        password=passwords[0] if passwords else "",
        enable_password=passwords[1] if len(passwords) > 1 else None,
    )


def job_back(job: Job, old: str) -> Job:
    """The same push with a configuration that the gateway had before: its address is looked for afterwards.

    Its account is the old one, which isn't known: the password typed for the login is tried.
    """
    values = replace(job.values, ip=address_in(old), telnet=True, admin_password="")
    return replace(job, configuration=old, values=values)


@dataclass
class Pushing:
    """A push that can be watched, typed into, and stopped from another thread."""

    job: Job
    emit: Callable[[Event], None]
    pace: Pace = field(default_factory=Pace)
    _stop: threading.Event = field(default_factory=threading.Event)
    _session: Session | None = None

    def run(self, exchange: TftpExchange) -> Verdict:
        """Do it; ends with a verdict whatever happens."""
        return push(self.job, exchange, self.emit, pace=self.pace, stop=self._stop, on_session=self._opened)

    def stop(self) -> None:
        """End as soon as possible; what was not stored is forgotten by the gateway."""
        self._stop.set()

    def type(self, text: str) -> None:
        """Type into the session, as the technician at the console.

        Raises:
            Lost: there is none any more.
        """
        if self._session is not None:
            self._session.typed(text)

    def _opened(self, session: Session) -> None:
        self._session = session
