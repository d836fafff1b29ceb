"""Jinja2 environments: one per vendor folder, values escaped for the vendor's format."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from time import monotonic
from weakref import WeakKeyDictionary

from jinja2 import ChainableUndefined, Environment, FileSystemLoader, Template, TemplateError

from nvprov_gui.domain.errors import UserError
from nvprov_gui.rendering import filters
from nvprov_gui.rendering.bounded import Endless, Sandbox, rendered
from nvprov_gui.rendering.escape import FORMATS
from nvprov_gui.vendors.paths import own_templates_root, templates_root

_DRAFT = "the draft"
_REST_SECONDS = 60.0
_resting: WeakKeyDictionary[Template, tuple[float, str]] = WeakKeyDictionary()
"""Templates that ran out of time, until when they are not tried again, and what was said: a hundred phones
must not wait for the same one in turn."""


def environment(vendor: str, escape: str) -> Environment:
    """The environment of a vendor. A technician's own template wins by name and runs in a sandbox."""
    # Any own folder counts: a shipped template may include a file that lies in another vendor's.
    return _environment(vendor, escape, has_own=own_templates_root().is_dir())


@cache
def _environment(vendor: str, escape: str, *, has_own: bool) -> Environment:
    own, shipped = own_templates_root() / vendor, templates_root() / vendor
    kind = Sandbox if has_own else Environment
    made = kind(
        # The last two let a vendor include another one's file by its path ("snom/phone.xml.j2").
        loader=FileSystemLoader([own, shipped, own.parent, shipped.parent]),
        autoescape=escape == "xml",
        undefined=ChainableUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=FORMATS[escape],
        auto_reload=has_own,
    )
    made.filters.update(filters.FILTERS)
    made.tests.update(filters.TESTS)
    return made


def render_template(vendor: str, template: str, context: Mapping[str, object], escape: str) -> str:
    """Render one template of a vendor folder.

    Raises:
        UserError: the template is broken; names file and line.
    """
    with named(vendor, template):
        return text_of(environment(vendor, escape).get_template(template), context)


def render_text(vendor: str, text: str, context: Mapping[str, object], escape: str) -> str:
    """Render a template that is still being written, always in a sandbox.

    Raises:
        UserError: it is broken; names the line.
    """
    with named(vendor, _DRAFT):
        return text_of(_environment(vendor, escape, has_own=True).from_string(text), context)


def text_of(template: Template, context: Mapping[str, object]) -> str:
    """What a template writes; one that may be a technician's own within limits."""
    if not isinstance(template.environment, Sandbox):
        return template.render(context)
    until, said = _resting.get(template, (0.0, ""))
    if monotonic() < until:
        raise UserError(said)
    try:
        return rendered(template, context)
    except Endless as error:
        said = _where("", template.name or _DRAFT, error)
        _resting[template] = monotonic() + _REST_SECONDS, said
        raise UserError(said) from error


@contextmanager
def named(vendor: str, template: str) -> Iterator[None]:
    """Whatever goes wrong in a template becomes a sentence: a technician can write anything into one.

    Raises:
        UserError: the template is broken; names file and line.
    """
    try:
        yield
    except UserError:
        raise
    except Exception as error:
        raise UserError(_where(vendor, template, error)) from error


def template_source(vendor: str, template: str, escape: str) -> str:
    """The text of a template as it is found: a technician's own, else the shipped one.

    Raises:
        UserError: there is none.
    """
    made = environment(vendor, escape)
    try:
        assert made.loader is not None
        return made.loader.get_source(made, template)[0]
    except TemplateError as error:
        raise UserError(f"There is no template {vendor}/{template}.") from error


def _where(vendor: str, template: str, error: Exception) -> str:
    """File and line of a template's failure, from the error or from its traceback."""
    line = getattr(error, "lineno", None)
    name = getattr(error, "filename", None) or getattr(error, "name", None) or template
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename.endswith((".j2", "<template>")):
            name, line = trace.tb_frame.f_code.co_filename, trace.tb_lineno
        trace = trace.tb_next
    if name in (_DRAFT, "<template>", "<unknown>"):
        return f"Line {line or 1} of the template is broken: {error}."
    path = Path(str(name))
    place = f"{path.parent.name or vendor}/{path.name}" + (f", line {line}" if line else "")
    return f"The template {place} is broken: {error}."
