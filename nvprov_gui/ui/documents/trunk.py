"""The trunk's dossier on paper: who, with which parameters, what was tested and what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from html import escape

from PySide6.QtCore import QCoreApplication

from nvprov_gui.trunks.results import Outcome, Result, score
from nvprov_gui.ui.documents import paper
from nvprov_gui.ui.documents.parts import escaped, heading, table
from nvprov_gui.ui.documents.report import moment
from nvprov_gui.ui.sentences import say

_COLOURS = {
    Outcome.PASSED: "#12683C",
    Outcome.FAILED: "#A11B12",
    Outcome.SKIPPED: "#475062",
    Outcome.QUESTION: "#7A4A00",
}
_WIDTHS = (18, 12, 12, 40, 18)
_HIDDEN = ("password", "secret")
translate = QCoreApplication.translate


def trunk_report(
    site: str,
    values: Mapping[str, str],
    labels: Mapping[str, str],
    results: Sequence[Result],
    names: Mapping[str, str],
    made: datetime,
) -> bytes:
    """The dossier as PDF; ``labels`` name the values, ``names`` the checks. The password stays out."""
    title = translate("Documents", "{0} – SIP trunk").format(
        values.get("provider") or values.get("server", "")
    )
    reached = translate("Documents", "{0} of 100").format(score(list(results)))
    front = (
        f'<p style="font-size:20pt; font-weight:600; margin-bottom:2px">{escape(title)}</p>'
        f'<p class="muted" style="font-size:10pt; margin-top:0px">{escape(site)}, {escape(moment(made))}: '
        f"{escape(reached)}</p>"
    )
    shown = [(labels[name], values[name]) for name in labels if values.get(name) and name not in _HIDDEN]
    parameters = table((), (escaped(*pair) for pair in shown), (35, 65))
    tests = table((), (_row(result, names) for result in results), _WIDTHS)
    html = (
        front
        + heading(translate("Documents", "Parameters and contact"))
        + parameters
        + heading(translate("Documents", "What was tested"), len(results))
        + tests
    )
    page = translate("Documents", "Page {0} of {1}")
    return paper.pdf_of(f"<body>{html}</body>", title, moment(made), page)


def _row(result: Result, names: Mapping[str, str]) -> tuple[str, ...]:
    outcome = translate("TrunkChecks", _WORDS[result.outcome])
    coloured = f'<span style="color:{_COLOURS[result.outcome]}">●&nbsp;{escape(outcome)}</span>'
    weight = translate("TrunkChecks", result.weight.value)
    check, figure = names.get(result.check, result.check), result.figure
    return (*escaped(check), coloured, *escaped(weight, say(result.sentence), figure))


_WORDS = {
    Outcome.PASSED: "passed",
    Outcome.FAILED: "failed",
    Outcome.SKIPPED: "left out",
    Outcome.QUESTION: "your answer",
}
