"""What ``nvprov gateway`` does: on standard output what the window shows in its console."""

from __future__ import annotations

import signal
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from nvprov_gui.domain.errors import UserError
from nvprov_gui.gateways.events import Console, Event, Kept, Remark, StepDone, StepStarted, Verdict
from nvprov_gui.gateways.fields import PORT_WORDS
from nvprov_gui.gateways.models import TECHNOLOGIES, gateway_model, gateway_models
from nvprov_gui.gateways.terminal import clean
from nvprov_gui.gateways.values import KEYS, Values
from nvprov_gui.workflows.gateways.boxes import columns_of
from nvprov_gui.workflows.gateways.exchange import TftpExchange
from nvprov_gui.workflows.gateways.forms import checked, render
from nvprov_gui.workflows.gateways.pushing import Pushing, job_for
from nvprov_gui.workflows.outputs import write_whole


@dataclass(frozen=True, slots=True)
class PushOptions:
    """Where to push; ``keep``: the file that takes the old configuration, secrets included."""

    model: str
    host: str
    port: int = 23
    user: str = ""
    keep: Path | None = None


def render_command(model_id: str, values: Values, out: TextIO) -> int:
    """``nvprov gateway render``: the file on standard output.

    Raises:
        UserError: unknown model, unknown keys, or values that don't fit together.
    """
    known_keys(model_id, values)
    checked(model_id, values)
    out.write(render(model_id, values)[1])
    return 0


def push_command(options: PushOptions, values: Values, passwords: TextIO, out: TextIO) -> int:
    """``nvprov gateway push``: the console on standard output, the verdict as its last line.

    Raises:
        UserError: unknown model, unknown keys, values that don't fit together, no TFTP port.
    """
    known_keys(options.model, values)
    checked(options.model, values)
    job = job_for(options.model, values, options.host, options.port, options.user, typed(passwords))
    return 0 if run(Pushing(job, Printer(out, options.keep))).is_good else 1


def typed(passwords: TextIO) -> list[str]:
    """The passwords of standard input, a line each; none from a keyboard.

    Raises:
        UserError: it is no text.
    """
    try:
        return [] if passwords.isatty() else passwords.read().rstrip("\r\n").splitlines()
    except UnicodeDecodeError as error:
        raise UserError("Standard input is not a text in UTF-8.") from error


def run(pushing: Pushing) -> Verdict:
    """Push until it has ended, or until Ctrl+C.

    Raises:
        UserError: no TFTP port.
    """
    with TftpExchange() as exchange, _interrupted_by(pushing):
        return pushing.run(exchange)


def models_command(out: TextIO) -> int:
    """``nvprov gateway models``: a line for each, id and name."""
    for model in gateway_models().models.values():
        out.write(f"{model.id}\t{model.vendor_name} {model.name}, {model.tech.upper()}\n")
    return 0


def keys_command(model_id: str, out: TextIO) -> int:
    """``nvprov gateway keys``: the names of a values file, and of each port's.

    Raises:
        UserError: unknown model.
    """
    model = gateway_model(model_id)
    out.writelines(f"{key}\n" for key in KEYS)
    ports = ", ".join(columns_of(model))
    out.write(f"{model.tech}\ta list with up to {model.ports} objects, each with {ports}\n")
    return 0


def known_keys(model_id: str, values: Values) -> None:
    """Every name in a values file is one that a gateway has; ports of other kinds may stand there, too.

    Raises:
        UserError: one isn't; the sentence names those there are.
    """
    model = gateway_model(model_id)
    known = (*KEYS, *TECHNOLOGIES)
    _refuse_others(values, known, f"Known: {', '.join((*KEYS, model.tech))}.")
    rows = values.get(model.tech)
    names = columns_of(model)
    for row in rows if isinstance(rows, list) else []:
        if isinstance(row, Mapping):
            _refuse_others(row, PORT_WORDS, f"A port of {model.id} has {', '.join(names)}.")


def _refuse_others(values: Values, known: Collection[str], hint: str) -> None:
    others = [name for name in values if name not in known]
    if others:
        raise UserError(f"There is no value “{others[0]}”. {hint}")


@contextmanager
def _interrupted_by(pushing: Pushing) -> Iterator[None]:
    """Ctrl+C stops the push in good order."""
    before = signal.signal(signal.SIGINT, lambda _number, _frame: pushing.stop())
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


class Printer:
    """Prints events as lines; the console's own text as it comes."""

    def __init__(self, out: TextIO, keep: Path | None) -> None:
        self._out, self._keep, self._is_at_start = out, keep, True

    def __call__(self, event: Event) -> None:
        """Print one."""
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
                write_whole(self._keep, event.contents, private=True)

    def _raw(self, text: str) -> None:
        self._out.write(text)
        self._is_at_start = text.endswith("\n") if text else self._is_at_start
        self._out.flush()

    def _line(self, text: str) -> None:
        self._raw(("" if self._is_at_start else "\n") + text + "\n")
