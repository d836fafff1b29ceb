"""Escaping: each format keeps a value from becoming structure."""

from __future__ import annotations

import re
from collections.abc import Callable

from markupsafe import escape

from nvprov_gui.rendering.trinity import trinity_text

# «Printable» texts hold none of these: most values are told at the speed of one C call.
_CONTROL = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]+")
_NOT_XML = re.compile(r"[\ufffe\uffff\ud800-\udfff]")


def one_line(value: object) -> object:
    """A value on one line: control characters, which are refused when set, end here at the latest."""
    if not isinstance(value, str) or value.isprintable():
        return value
    return _CONTROL.sub(" ", value)


def xml_text(value: object) -> object:
    """As one_line, without the characters that XML 1.0 §2.2 excludes; Jinja2's autoescape does the rest."""
    if not isinstance(value, str) or value.isprintable():
        return value
    return _NOT_XML.sub("", _CONTROL.sub(" ", value))


def voip_text(value: object) -> object:
    """A value of a ``<<VOIP CONFIG FILE>>``: a leading ``<`` would open a module, so nothing but one line."""
    return one_line(value)


FORMATS: dict[str, Callable[[object], object]] = {
    "plain": one_line,
    "yealink": one_line,
    "voip": voip_text,
    "xml": xml_text,
    "trinity": trinity_text,
}


def spellings(value: str) -> frozenset[str]:
    """Every way in which some format writes a text: to find it in a file again."""
    return frozenset({value, str(escape(value)), *(str(write(value)) for write in FORMATS.values())})
