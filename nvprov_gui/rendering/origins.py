"""Which parameters stand behind each line of a rendered file: for the preview only.

A second Jinja2 environment rewrites every ``{{ expression }}`` of the same templates so that it also leaves
a mark in a private-use character; the names that the expression used are noted under the mark. The marks
are taken out again, and what remains is the file as phones get it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast

from jinja2 import Environment, nodes
from markupsafe import Markup

from nvprov_gui.domain.model import Model
from nvprov_gui.rendering.bounded import Sandbox
from nvprov_gui.rendering.engine import environment, named, text_of
from nvprov_gui.rendering.keys import Key
from nvprov_gui.rendering.phone import phone_context
from nvprov_gui.vendors.catalog import catalog

_START, _END = "\ue000", "\ue001"
_MARK = re.compile(f"{_START}(\\d+){_END}")
_TRACE, _ASSIGN = "trace_origin", "trace_assigned"
_URL_NAMES = {"permanent": ("provisioning_url2",), "folder": ("tok2",), "server": ("provisioning_base",)}
_DEPTH = 6


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the file and the parameters it is made of."""

    text: str
    names: tuple[str, ...]


def render_traced(
    model: Model, parameters: Mapping[str, str], user_agent: str = "", now: datetime | None = None
) -> list[Line]:
    """The lines of a phone's file with the parameters behind each.

    Raises:
        UserError: the template is broken; names file and line.
    """
    vendor = catalog().vendor(model.vendor)
    context = phone_context(model, vendor, parameters, user_agent, now or datetime.now(UTC))
    notes = _Notes(parameters)
    context["p"] = notes
    traced = _traced(environment(vendor.id, vendor.format), notes)
    with named(vendor.id, model.template):
        text = text_of(traced.get_template(model.template), context)
    return [_line(line, notes) for line in text.split("\n")]


def _line(marked: str, notes: _Notes) -> Line:
    names = dict.fromkeys(name for mark in _MARK.findall(marked) for name in notes.by_mark[int(mark)])
    return Line(_MARK.sub("", marked), tuple(names))


def _traced(ordinary: Environment, notes: _Notes) -> Environment:
    """The ordinary environment again, with expressions that leave marks."""
    made = _TracingEnvironment(
        loader=ordinary.loader,
        autoescape=ordinary.autoescape,
        undefined=ordinary.undefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=ordinary.finalize,
    )
    made.filters.update(ordinary.filters)
    made.tests.update(ordinary.tests)
    made.globals |= {_TRACE: notes.trace, _ASSIGN: notes.assign}
    made.notes = notes
    return made


class _Notes(dict[str, str]):
    """The parameters, noting which ones a template looks up by a name it puts together."""

    def __init__(self, parameters: Mapping[str, str]) -> None:
        super().__init__(parameters)
        self.by_mark: list[tuple[str, ...]] = []
        self.assigned: dict[str, set[str]] = {}
        self._asked: list[str] = []

    def __getitem__(self, name: str) -> str:
        self._asked.append(name)
        return super().__getitem__(name)

    def trace(self, value: object, names: Sequence[str], objects: Iterable[object]) -> object:
        """The value with a mark in front; called by the rewritten templates."""
        found = self._resolved(names, _DEPTH)
        for key in objects:
            if isinstance(key, Key):
                found += [f"{key.family}_{part}_{key.number}" for part in ("type", "value", "label")]
        found += self._asked
        self._asked = []
        self.by_mark.append(tuple(dict.fromkeys(name for name in found if name in self)))
        mark = f"{_START}{len(self.by_mark) - 1}{_END}"
        text = value if isinstance(value, str) else str(value)
        return Markup(mark) + text if isinstance(value, Markup) else mark + text  # noqa: S704 - a mark is harmless

    def assign(self, name: str, value: object) -> object:
        """The value; what it looked up by a name it put together is remembered for the variable."""
        self.assigned.setdefault(name, set()).update(self._asked)
        self._asked = []
        return value

    def _resolved(self, names: Iterable[str], depth: int) -> list[str]:
        """Names, and what was assigned to those that are the template's own."""
        found = []
        for name in names:
            found.append(name)
            if depth and name in self.assigned:
                found += self._resolved(self.assigned[name], depth - 1)
        return found


class _TracingEnvironment(Sandbox):
    notes: _Notes

    def _generate(
        self, source: nodes.Template, name: str | None, filename: str | None, defer_init: bool = False
    ) -> str:
        for assign in source.find_all(nodes.Assign):
            if isinstance(assign.target, nodes.Name):
                self.notes.assigned.setdefault(assign.target.name, set()).update(_names(assign.node))
                variable = nodes.Const(assign.target.name, lineno=assign.lineno)
                assign.node = _call(_ASSIGN, [variable, cast(nodes.Expr, assign.node)])
        for output in source.find_all(nodes.Output):
            output.nodes = [_marked(node) for node in output.nodes]
        return super()._generate(source, name, filename, defer_init)


def _marked(node: nodes.Expr) -> nodes.Expr:
    if isinstance(node, nodes.TemplateData):
        return node
    names = [nodes.Const(name, lineno=node.lineno) for name in _names(node)]
    objects = [nodes.Name(name, "load", lineno=node.lineno) for name in _loaded(node)]
    arguments: list[nodes.Expr] = [
        node,
        nodes.List(list(names), lineno=node.lineno),
        nodes.List(list(objects), lineno=node.lineno),
    ]
    return _call(_TRACE, arguments)


def _call(function: str, arguments: list[nodes.Expr]) -> nodes.Expr:
    line = arguments[0].lineno
    return nodes.Call(nodes.Name(function, "load", lineno=line), arguments, [], None, None, lineno=line)


def _loaded(node: nodes.Node) -> list[str]:
    found = [part.name for part in node.find_all(nodes.Name)]
    return [*found, node.name] if isinstance(node, nodes.Name) else found


def _names(node: nodes.Node) -> list[str]:
    """Parameters that an expression names: as variables, or behind a method of ``urls``."""
    return [*_loaded(node), *_url_names(node)]


def _url_names(node: nodes.Node) -> Iterable[str]:
    for part in [node, *node.find_all(nodes.Node)]:
        if isinstance(part, nodes.Getattr) and isinstance(part.node, nodes.Name) and part.node.name == "urls":
            yield from _URL_NAMES.get(part.attr, ())
        if isinstance(part, nodes.Call) and isinstance(part.node, nodes.Getattr) and part.node.attr == "file":
            yield from (f"{kind.value}_file" for kind in part.args if isinstance(kind, nodes.Const))
