"""``nvprov gateway render`` and ``push``: on standard output what the window shows in its console."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from nvprov_gui.gateways.events import Console, Event, Kept, Remark, StepDone, StepStarted, Verdict
from nvprov_gui.gateways.terminal import clean
from nvprov_gui.gateways.values import Values
from nvprov_gui.workflows.gateways.exchange import TftpExchange
from nvprov_gui.workflows.gateways.forms import render
from nvprov_gui.workflows.gateways.pushing import Pushing, job_for


@dataclass(frozen=True, slots=True)
class PushOptions:
    """Where to push; ``keep``: the file that takes the old configuration, secrets included."""

    model: str
    host: str
    port: int = 23
    user: str = ""
    keep: Path | None = None


def render_command(model_id: str, values: Values, out: TextIO) -> int:
    """``nvprov gateway render``: the file on standard output."""
    out.write(render(model_id, values)[1])
    return 0


def push_command(options: PushOptions, values: Values, passwords: TextIO, out: TextIO) -> int:
    """``nvprov gateway push``: the console on standard output, the verdict as its last line.

    Raises:
        UserError: unknown model, a value that no file can carry, no TFTP port.
    """
    typed = [] if passwords.isatty() else passwords.read().splitlines()
    job = job_for(options.model, values, options.host, options.port, options.user, typed)
    pushing = Pushing(job, _Printer(out, options.keep))
    with TftpExchange() as exchange, _interrupted_by(pushing):
        return 0 if pushing.run(exchange).is_good else 1


@contextmanager
def _interrupted_by(pushing: Pushing) -> Iterator[None]:
    """Ctrl+C stops the push in good order."""
    before = signal.signal(signal.SIGINT, lambda _number, _frame: pushing.stop())
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


class _Printer:
    """Prints events as lines; the console's own text as it comes."""

    def __init__(self, out: TextIO, keep: Path | None) -> None:
        self._out, self._keep, self._is_at_start = out, keep, True

    def __call__(self, event: Event) -> None:
        match event:
            case Console(text=text):
                self._raw(text if self._out.isatty() else clean(text))
            case StepStarted(step):
                self._line(f"== {step}")
            case StepDone(text=text) if text:
                self._line(f"   {text}")
            case Remark(text):
                self._line(f"   {text}")
            case Verdict(sentence=sentence):
                self._line(sentence)
            case Kept() if self._keep is not None:
                _written(self._keep, event.contents)

    def _raw(self, text: str) -> None:
        self._out.write(text)
        self._is_at_start = text.endswith("\n") if text else self._is_at_start
        self._out.flush()

    def _line(self, text: str) -> None:
        self._raw(("" if self._is_at_start else "\n") + text + "\n")


def _written(path: Path, contents: bytes) -> None:
    """Only for its owner to read: it holds the old configuration's passwords."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(contents)
