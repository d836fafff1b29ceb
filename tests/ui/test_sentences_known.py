"""Every sentence that a room below can refuse something with is known to the window: it can be Italian."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication

from nvprov_gui.gateways.models import gateway_models
from nvprov_gui.pbx.certificate import REASONS
from nvprov_gui.ui.sentences import knows, say
from tests.conftest import REPOSITORY

_ERRORS = re.compile(r"UserError|BadValue|BadField|Halt|of_gateway|at_port|NotThere|PbxError|Site[A-Z]\w*")
_OF_COMMANDS = ("inputs", "parameter_file", "scan.py", "simulate")
_SECOND = {"BadField": 1, "Halt": 1, "of_gateway": 1, "at_port": 3}
"""Where the sentence is not the first argument."""
ELSEWHERE = ("cli", "ui", "qt", *(f"workflows/{name}" for name in _OF_COMMANDS))
"""The window itself; what only the command line can meet."""
NOT_FOR_PEOPLE = {
    "The tone XYZ of this country must be a list of milliseconds.",
    "“XYZ” must be true or false.",
    "“XYZ” must be a list with one entry per port.",
    "It must be a text.",
    "A model has no “XYZ” that can be changed.",
    "There is no parameter “XYZ”. Names are as in the list of parameters.",
    "it was just removed from the site.",
    "there is no model “XYZ”",
    "The key that was handed over is not XYZ bytes long: pass it on unaltered.",
}
"""Values that no field of the window can hold: a template, a file or a program of ours is broken then."""


def _text(node: ast.expr) -> str:
    """A literal with XYZ in place of what is filled in; empty if it is none."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.JoinedStr):
        return "".join(_text(part) if isinstance(part, ast.Constant) else "XYZ" for part in node.values)
    return ""


def _sentences() -> Iterator[str]:
    package = REPOSITORY / "nvprov_gui"
    for path in sorted(package.rglob("*.py")):
        if path.relative_to(package).as_posix().startswith(ELSEWHERE):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                said = (
                    node.args[_SECOND.get(name, 0)] if len(node.args) > _SECOND.get(name, 0) else node.args[0]
                )
                if _ERRORS.fullmatch(name) and " " in (text := _text(said)):
                    yield text.removeprefix("XYZ: ")


def test_every_refusal_is_known_to_the_window() -> None:
    found = {text for text in _sentences() if text.endswith((".", "?", "”"))}
    assert len(found) > 150
    assert sorted(text for text in found - NOT_FOR_PEOPLE if not knows(text)) == []


PUSHES = (
    (
        "This gateway has ISDN ports, the configuration is for Trinity FXO. "
        "Nothing was changed: choose the right gateway or its right address."
    ),
    (
        "This gateway has the MAC address 00:a0:ba:1, not 00:a0:ba:2. "
        "Nothing was changed: choose the right gateway or its right address."
    ),
    "The new values are stored. It refused to restart: % Busy now. Take its power away for a moment.",
    (
        "The new configuration is stored. It neither restarted nor said why. "
        "The old one is still running: restart the gateway by hand."
    ),
    "Port 3, extension: It arrived as “0”, not “306” (P4060). Nothing was stored: push again.",
    (
        "It says nothing more and shows no prompt that is understood. "
        "See the console for what it showed last. The old configuration is still there; push again."
    ),
    "The connection broke. Look after a minute whether it is back.",
    "Router: 192.168.2.1 is not in the network 192.168.1.0/24.",
    "Port 0, line's number: It may hold digits, *, # and + only, not “x”.",
    "Its last push failed: Stopped. Nothing was stored; the old configuration is still there.",
    "It did not take the file: flash is write protected. The old configuration is still there.",
)


@pytest.mark.parametrize("sentence", PUSHES)
def test_every_part_of_what_is_said_of_a_push_is_known(
    sentence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Said in capitals, only what the device itself said or is called stays small."""
    monkeypatch.setattr(QCoreApplication, "translate", lambda _context, form: _shouted(form))
    small = re.sub(r"“[^”]*”|\([^)]*\)|[0-9a-f]+:[0-9a-f:]+", "", say(sentence))
    assert not re.search(r"[a-z]{3}", re.sub("flash is write protected|Busy now|Trinity", "", small))


def _shouted(form: str) -> str:
    """In capitals, but for its fields."""
    pieces = re.split(r"(\{\w+\})", form)
    return "".join(piece if at % 2 else piece.upper() for at, piece in enumerate(pieces))


def test_gateway_models_and_the_ways_to_load_their_files_are_known() -> None:
    for model in gateway_models().models.values():
        assert knows(model.name), model.name
        assert knows(model.upload), model.upload
    assert knows("Gateways")
    assert knows("no address")


@pytest.mark.parametrize("reason", sorted(set(REASONS.values())))
def test_why_a_certificate_is_not_trusted_is_known(reason: str) -> None:
    assert knows(reason)
