"""A push from beginning to end: always ends with a verdict, never with an exception."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Mapping
from typing import TypeAlias

from nvprov_gui.gateways import grandstream, trinity
from nvprov_gui.gateways.events import Event, Halt, Lost, Pace, Reason, Step, Verdict
from nvprov_gui.gateways.job import Exchange, Job, Push
from nvprov_gui.gateways.session import Session

Family: TypeAlias = Callable[[Push], None]

FAMILIES: Mapping[str, Family] = {
    "trinity": trinity.push,
    "grandstream": grandstream.push,
}
"""Push dialogues by the ``family`` of a vendor.toml. A new one is a module and a line here."""

_SAFE = "The old configuration is still there; push again."
_UNSURE = "Its stored configuration may be incomplete: push again before it restarts."
_LOST = {
    Step.SAVE: _UNSURE,
    Step.RESTART: "Look after a minute whether it is back.",
    Step.WAIT: "Look after a minute whether it is back.",
    Step.VERIFY: "It restarted; what it runs could not be checked.",
}


def push(
    job: Job,
    exchange: Exchange,
    emit: Callable[[Event], None],
    *,
    pace: Pace | None = None,
    stop: threading.Event | None = None,
    on_session: Callable[[Session], None] = lambda _session: None,
) -> Verdict:
    """Run the dialogue of this model's family; the verdict is also the last event."""
    run = Push(job, exchange, emit, pace or Pace(), stop or threading.Event(), on_session)
    try:
        FAMILIES[job.model.family](run)
        verdict = Verdict(Reason.DONE, "Done: it runs the new configuration.", run.step)
    except Halt as halt:
        verdict = Verdict(halt.reason, _sentence(halt, run.step), run.step)
    except Lost:
        verdict = Verdict(
            Reason.CONNECTION_LOST, f"The connection broke. {_LOST.get(run.step, _SAFE)}", run.step
        )
    finally:
        with contextlib.suppress(OSError):
            run.hang_up()
    emit(verdict)
    return verdict


def _sentence(halt: Halt, step: Step) -> str:
    """What happened, and where that leaves the gateway if it was cut off in the middle."""
    if halt.reason is Reason.STOPPED:
        return f"Stopped. {_LOST.get(step, 'Nothing was stored; the old configuration is still there.')}"
    if halt.reason is Reason.NO_ANSWER:
        return f"{halt} See the console for what it showed last. {_LOST.get(step, _SAFE)}"
    return halt.sentence
