"""``nvprov trunk test``: the checks in a process of their own, told as text or as JSON lines."""

from __future__ import annotations

import asyncio
import contextlib
import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import TextIO

from nvprov_gui.domain.dialling import dialled
from nvprov_gui.domain.errors import UserError
from nvprov_gui.trunks.account import TrunkAccount, read_account
from nvprov_gui.trunks.checks import CHECKS, Outcome, Result, Weight, Wishes, run, score
from nvprov_gui.trunks.running import run_sending
from nvprov_gui.trunks.wire import Traced
from nvprov_gui.workflows.inputs import Unbuffered
from nvprov_gui.workflows.trunks.dossier import write_dossier

_SIGNS = {Outcome.PASSED: "✓", Outcome.FAILED: "✗", Outcome.SKIPPED: "–", Outcome.QUESTION: "?"}


@dataclass(frozen=True, slots=True)
class Trial:
    """What to test. ``call`` is a number that answers; ``dossier`` the zip to write."""

    call: str = ""
    register: bool = True
    json: bool = False
    checks: tuple[str, ...] = ()
    dossier: Path | None = None
    inbound: float = 0.0
    """Seconds to wait for a call to the trunk."""
    keep_alive: float = 0.0
    """Minutes."""
    channels: int = 0
    transfer: str = ""
    """A second number, to send a call on to."""
    stops: int | None = None
    """A descriptor to read: a line ``stop`` ends the test in order, with no call left open."""


def trial_command(options: Trial, values: Mapping[str, object], password: str, out: TextIO) -> int:
    """Do the checks; 1 if a needed one failed, or if it was stopped.

    Raises:
        UserError: a value is missing or malformed, or an emergency number was given.
    """
    account = read_account(values, password)
    number = dialled(options.call) if options.call else ""
    wishes = Wishes(
        number=number,
        may_register=options.register,
        inbound_seconds=options.inbound,
        keep_alive_minutes=options.keep_alive,
        channels=options.channels,
        transfer_to=dialled(options.transfer) if options.transfer else "",
        ask=lambda words: _ask(words, out, as_json=options.json),
    )
    results: list[Result] = []
    try:
        run_sending(_all(account, wishes, options, results, out))
    except asyncio.CancelledError:
        return 1
    if options.json:
        print(json.dumps({"event": "done", "score": score(results)}), file=out, flush=True)
    else:
        print(f"{score(results)} of 100", file=out)
    if options.dossier is not None:
        write_dossier(options.dossier, account, values, results)
    failed = any(r.outcome is Outcome.FAILED and r.weight is Weight.NEEDED for r in results)
    return 1 if failed else 0


async def _all(
    account: TrunkAccount, wishes: Wishes, options: Trial, results: list[Result], out: TextIO
) -> None:
    def trace(traced: Traced) -> None:
        if options.json:
            line = {"event": "message", **asdict(traced), "title": traced.title}
            print(json.dumps(line, ensure_ascii=False), file=out, flush=True)

    if options.stops is not None:
        stopped = partial(asyncio.get_running_loop().call_soon_threadsafe, _own_task().cancel)
        threading.Thread(target=_listen, args=(options.stops, stopped), daemon=True).start()
    async for result in run(account, wishes, options.checks, trace):
        results.append(result)
        _tell(result, out, as_json=options.json)


def _own_task() -> asyncio.Task[object]:
    task = asyncio.current_task()
    assert task is not None
    return task


def _listen(descriptor: int, stopped: Callable[[], object]) -> None:
    """Not by ``sys.stdin``: a thread that waits in it holds its lock when the program ends."""
    lines = Unbuffered(descriptor)
    with contextlib.suppress(UserError, RuntimeError):  # no text; it ended just now
        while line := lines.readline():
            if line.strip() == "stop":
                stopped()
                return


def _ask(words: str, out: TextIO, *, as_json: bool) -> None:
    line = json.dumps({"event": "prompt", "text": words}, ensure_ascii=False) if as_json else f"→ {words}"
    print(line, file=out, flush=True)


def _tell(result: Result, out: TextIO, *, as_json: bool) -> None:
    if as_json:
        line = {name: value for name, value in asdict(result).items() if name != "trace"}
        print(json.dumps({"event": "result", **line}, ensure_ascii=False), file=out, flush=True)
        return
    figure = f" ({result.figure})" if result.figure else ""
    print(f"{_SIGNS[result.outcome]} {result.check}: {result.sentence}{figure}", file=out, flush=True)


def known_checks() -> tuple[str, ...]:
    """The names of all checks."""
    return tuple(CHECKS)
