"""The check a value passes when it is set: one sentence says what is allowed."""

from __future__ import annotations

import re
import zoneinfo
from collections.abc import Callable
from functools import cache

from nvprov_gui.domain.dialling import is_dialled
from nvprov_gui.domain.digits import whole
from nvprov_gui.domain.errors import BadValue
from nvprov_gui.domain.model import PROGRAM_KEYS, Model
from nvprov_gui.domain.parameters.spec import Kind, Spec
from nvprov_gui.domain.parameters.specs import spec_of, split_number

_CONTROL = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_HOST = re.compile(
    r"(?=.{1,253}$)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?(\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?)*\.?"
)
_IPV6 = re.compile(r"\[?[0-9A-Fa-f:]{2,39}\]?")
_FILE = re.compile(r"[A-Za-z0-9._()-]{1,128}")
_FLAGS = {"1": "1", "on": "1", "yes": "1", "true": "1", "0": "", "off": "", "no": "", "false": ""}
_MOST_PORT = 65535


def checked(name: str, value: str, model: Model | None = None) -> str:
    """The value as it is kept. With a model, what that model cannot do is refused too.

    Raises:
        BadValue: one sentence that says what is allowed.
    """
    spec = spec_of(name)
    if _CONTROL.search(value):
        raise BadValue(f"{name}: line breaks and control characters are not allowed.")
    if len(value) > spec.longest:
        raise BadValue(f"{name}: at most {spec.longest} characters.")
    kept = _CHECKS[spec.kind](spec, name, value)
    if model is not None:
        _fits_model(spec, name, kept, model)
    return kept


def _as_it_is(_spec: Spec, _name: str, value: str) -> str:
    return value


def _choice(spec: Spec, name: str, value: str) -> str:
    if value and value not in spec.choices:
        raise BadValue(f"{name}: “{value[:40]}” is not one of {_listed(spec.choices)}.")
    return value


def _flag(_spec: Spec, name: str, value: str) -> str:
    kept = _FLAGS.get(value.lower()) if value else ""
    if kept is None:
        raise BadValue(f"{name}: “{value[:40]}” is neither on (1) nor off (0).")
    return kept


def _number(spec: Spec, name: str, value: str) -> str:
    if not value:
        return value
    if not re.fullmatch(r"-?[0-9]{1,6}", value) or not spec.least <= int(value) <= spec.most:
        raise BadValue(f"{name}: “{value[:40]}” is not a number from {spec.least} to {spec.most}.")
    return str(int(value))


def _port(_spec: Spec, name: str, value: str) -> str:
    if value and not (1 <= (whole(value) or 0) <= _MOST_PORT):
        raise BadValue(f"{name}: “{value[:40]}” is not a port from 1 to {_MOST_PORT}.")
    return value


def _host(_spec: Spec, name: str, value: str) -> str:
    if value and not (_HOST.fullmatch(value) or _IPV6.fullmatch(value)):
        raise BadValue(f"{name}: “{value[:40]}” is not a host name or address.")
    return value


def _dialled(_spec: Spec, name: str, value: str) -> str:
    if value and not is_dialled(value):
        raise BadValue(f"{name}: “{value[:40]}” can't be dialled; use digits, *, # and +.")
    return value


def _file(_spec: Spec, name: str, value: str) -> str:
    if value and (not _FILE.fullmatch(value) or value.startswith(".")):
        raise BadValue(
            f"{name}: a file name has only letters, digits and ._-() and doesn't start with a dot."
        )
    return value


def _timezone(_spec: Spec, name: str, value: str) -> str:
    if value and value not in _zones():
        raise BadValue(f"{name}: “{value[:40]}” is not a time zone such as Europe/Rome.")
    return value


def _filter(_spec: Spec, name: str, value: str) -> str:
    balanced = value.count("(") == value.count(")")
    if value and not (value.startswith("(") and value.endswith(")") and balanced and "%" in value):
        raise BadValue(
            f"{name}: a filter stands in brackets and holds % for what is searched, such as (cn=%)."
        )
    return value


_CHECKS: dict[Kind, Callable[[Spec, str, str], str]] = {
    Kind.TEXT: _as_it_is,
    Kind.SECRET: _as_it_is,
    Kind.CHOICE: _choice,
    Kind.KEY_TYPE: _choice,
    Kind.FLAG: _flag,
    Kind.NUMBER: _number,
    Kind.PORT: _port,
    Kind.HOST: _host,
    Kind.DIGITS: _dialled,
    Kind.CODE: _dialled,
    Kind.FILE: _file,
    Kind.TIMEZONE: _timezone,
    Kind.FILTER: _filter,
}


def _fits_model(spec: Spec, name: str, value: str, model: Model) -> None:
    base, number = split_number(name)
    if spec.capability in PROGRAM_KEYS:
        _has_key(spec.capability, number, name, model)
    elif spec.capability and not getattr(model, spec.capability):
        raise BadValue(f"{name}: {model.name} has no setting for it.")
    if value and model.refuses(base, value):
        raise BadValue(f"{name}: {model.name} doesn't take “{value}”.")
    if base == "ringtone" and (whole(value) or 0) > model.ringtones:
        raise BadValue(f"{name}: {model.name} has ringtones 1 to {model.ringtones}.")


def _has_key(family: str, number: int, name: str, model: Model) -> None:
    count = model.key_count(family)
    if number > count:
        raise BadValue(f"{name}: {model.name} has {count or 'no'} such keys.")


def _listed(choices: tuple[str, ...]) -> str:
    few = 12
    return ", ".join(choices[:few]) + (" …" if len(choices) > few else "")


@cache
def _zones() -> frozenset[str]:
    """All zones known here; tzdata comes as a package where the system has none (Windows)."""
    return frozenset(zoneinfo.available_timezones())
