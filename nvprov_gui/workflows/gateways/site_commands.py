"""What ``nvprov gateway list`` and ``add`` do: the gateways of a site without a window."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import TextIO

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.gateways.values import Values
from nvprov_gui.storage import Site
from nvprov_gui.workflows.gateways import Problem, around, boxes, check_among
from nvprov_gui.workflows.gateways.changing import tidy
from nvprov_gui.workflows.gateways.commands import known_keys
from nvprov_gui.workflows.gateways.outcomes import Outcome, outcome
from nvprov_gui.workflows.listing import Record, as_text
from nvprov_gui.workflows.sites import checked_name

_COLUMNS = ("name", "model", "mac", "ip", "state", "since", "exported")


def list_command(site: Site, out: TextIO, *, as_json: bool) -> int:
    """``nvprov gateway list``: the gateways and what came of their files; no passwords."""
    records = [_record(site, gateway) for gateway in site.gateways()]
    text = json.dumps(records, indent=1, ensure_ascii=False) if as_json else as_text(records, _COLUMNS)
    out.write(f"{text}\n")
    return 0


def _record(site: Site, gateway: GatewayRow) -> Record:
    found = outcome(site, gateway)
    return {
        "name": gateway.name,
        "model": gateway.model,
        "mac": str(tidy("mac", gateway.values.get("mac")) or "") or None,
        "ip": str(gateway.values.get("ip") or gateway.address) or None,
        "state": _state(found),
        "since": _moment(found.time),
        "exported": _moment(found.exported),
        "reason": found.reason or None,
    }


def _state(found: Outcome) -> str:
    """Whatever came of the file, it is ``outdated`` when the form has changed since."""
    is_outdated = found.state == "changed" or (found.is_stale and found.state == "exported")
    return "outdated" if is_outdated else found.state or "new"


def _moment(time: datetime | None) -> str | None:
    return time.isoformat(timespec="seconds") if time is not None else None


def add_command(site: Site, model_id: str, given: Values, name: str, out: TextIO, remarks: TextIO) -> int:
    """``nvprov gateway add``: what its form still lacks goes to ``remarks``.

    Raises:
        UserError: unknown model or value, or one that is wrong in itself or beside the other gateways.
    """
    made = _made(site, model_id, given, name)
    problems = check_among(made, around(site.gateways(), site.users(), (), site.phones()))
    _refuse(problems, given)
    with site.act("Add a gateway") as act:
        act.add_gateway(made.name, made.model, made.values)
    out.write(f"{made.name} added.\n")
    remarks.writelines(f"{_line(problem)}\n" for problem in problems if not problem.advice)
    return 0


def _made(site: Site, model_id: str, given: Values, name: str) -> GatewayRow:
    made = boxes.fresh(site, model_id)
    known_keys(made.model, given)
    values: Mapping[str, object] = {
        key: tidy(key, value) for key, value in given.items() if value is not None
    }
    return replace(made, name=checked_name(name) if name else made.name, values={**made.values, **values})


def _refuse(problems: list[Problem], given: Values) -> None:
    """What was given must be right; what is missing can come later."""
    names = {"ports" if isinstance(value, list) else name for name, value in given.items() if value}
    wrong = next((each for each in problems if each.field in names and not each.advice), None)
    if wrong is not None:
        raise UserError(_line(wrong))


def _line(problem: Problem) -> str:
    """With the value's name before it, as values files have it; a port by its number."""
    return problem.whole if problem.port >= 0 else f"{problem.field}: {problem.sentence}"
