"""Every sentence that a room below can refuse something with is known to the window: it can be Italian."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from nvprov_gui.ui.sentences import knows
from tests.conftest import REPOSITORY

_ERRORS = re.compile(r"UserError|BadValue|NotThere|PbxError|Site[A-Z]\w*")
_OF_COMMANDS = ("inputs", "parameter_file", "scan.py", "simulate")
ELSEWHERE = ("cli", "ui", "qt", *(f"workflows/{name}" for name in _OF_COMMANDS))
"""The window itself; what only the command line can meet."""
NOT_FOR_PEOPLE = {
    "The tone XYZ of this country must be a list of milliseconds.",
    "“XYZ” must be true or false.",
    "“XYZ” must be a list with one entry per port.",
    "The typeXYZ must be pp (point to point) or pmp (multipoint), not “XYZ”.",
    "The XYZXYZ must be a text.",
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
                if _ERRORS.fullmatch(name) and " " in (text := _text(node.args[0])):
                    yield text.removeprefix("XYZ: ")


def test_every_refusal_is_known_to_the_window() -> None:
    found = {text for text in _sentences() if text.endswith((".", "?", "”"))}
    assert len(found) > 150
    assert sorted(text for text in found - NOT_FOR_PEOPLE if not knows(text)) == []
