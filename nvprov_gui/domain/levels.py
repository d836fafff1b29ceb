"""Three levels of parameters: defaults, model, phone. The most specific wins."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """Where a value was set, the least specific first."""

    SHIPPED = "shipped"
    """The program's own default, below the site's."""
    DEFAULTS = "defaults"
    SHIPPED_MODEL = "shipped model"
    """A value that the shipped model carries: it hides the defaults."""
    MODEL = "model"
    PHONE = "phone"
    COMPUTED = "computed"
    """Worked out when rendering: tokens, URLs, the account of the assigned user."""


@dataclass(frozen=True, slots=True)
class Layer:
    """The values of one level; ``source`` names it for people (``yealink-T46``)."""

    level: Level
    values: Mapping[str, str]
    source: str = ""


@dataclass(frozen=True, slots=True)
class Resolved:
    """A value in force, where it comes from, and the values it hides (most specific first)."""

    value: str
    level: Level
    source: str = ""
    hides: tuple[Layer, ...] = ()


def resolve(layers: Sequence[Layer]) -> dict[str, Resolved]:
    """Overlay layers, least specific first. A present empty string wins; an absent key inherits."""
    result: dict[str, Resolved] = {}
    for layer in layers:
        for name, value in layer.values.items():
            below = result.get(name)
            hidden = (_single(name, below), *below.hides) if below else ()
            result[name] = Resolved(value, layer.level, layer.source, hidden)
    return result


def flat(resolved: Mapping[str, Resolved]) -> dict[str, str]:
    """Names and values only, as templates read them."""
    return {name: found.value for name, found in resolved.items()}


def _single(name: str, resolved: Resolved) -> Layer:
    return Layer(resolved.level, {name: resolved.value}, resolved.source)
