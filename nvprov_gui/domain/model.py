"""What a phone model can do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

PROGRAM_KEYS = ("softkey", "linekey", "expkey")
"""The three families of programmable keys, as their parameters are named."""


@dataclass(frozen=True, slots=True)
class KeyLayout:
    """How line keys lie on pages (Fanvil, NethPhone): side keys first, then DSS pages."""

    side_pages: int = 0
    side_keys_per_page: int = 0
    dss_pages: int = 0
    dss_keys_per_page: int = 0

    @property
    def pages(self) -> tuple[int, ...]:
        """Keys of each page, in the keys' order."""
        return (self.side_keys_per_page,) * self.side_pages + (self.dss_keys_per_page,) * self.dss_pages


@dataclass(frozen=True, slots=True)
class Model:
    """A model and its capabilities; ``values`` are the parameters that the shipped model carries."""

    id: str
    vendor: str
    name: str
    template: str
    line_keys: int = 0
    soft_keys: int = 0
    module_keys: int = 0
    """Keys of one expansion module."""
    modules: int = 0
    keys_per_page: int = 0
    """Line keys in view at once, the one that turns the page not counted; 0 where nobody looked."""
    ringtones: int = 10
    contrast: bool = False
    brightness: bool = False
    background: bool = False
    screensaver: bool = False
    refused: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Values that this model doesn't take, by parameter name without its number."""
    values: Mapping[str, str] = field(default_factory=dict)
    layout: KeyLayout | None = None
    aliases: tuple[str, ...] = ()
    """Other names on labels, invoices and in User-Agents (``T46U``)."""
    base: str = ""
    """The shipped model behind a custom one."""
    firmware_template: str = ""
    flags: frozenset[str] = frozenset()
    """Facts that one vendor needs, such as ``no_http_commands``."""

    def key_count(self, family: str) -> int:
        """How many keys of a family (``softkey``, ``linekey``, ``expkey``) the model has."""
        counts = {"softkey": self.soft_keys, "linekey": self.line_keys, "expkey": self.expansion_keys}
        return counts[family]

    @property
    def expansion_keys(self) -> int:
        """Keys of all modules together; they are numbered through."""
        return self.module_keys * self.modules

    def key_pages(self, family: str) -> tuple[int, ...]:
        """Keys of each page or module, in the keys' order; empty where the model's pages aren't known."""
        count = self.key_count(family)
        if family == "expkey":
            return (self.module_keys,) * self.modules
        if family == "softkey":
            return (count,)
        if self.layout and sum(self.layout.pages) == count:
            return self.layout.pages
        return evenly(count, self.keys_per_page) if self.keys_per_page else ()

    def refuses(self, name: str, value: str) -> bool:
        """Whether the model is known not to take this value for the (unnumbered) parameter."""
        return value in self.refused.get(name, frozenset())

    def names(self) -> Iterator[str]:
        """Everything this model is called, the shown name first."""
        yield self.name
        yield self.id.partition("-")[2]
        yield from self.aliases


def evenly(count: int, most: int) -> tuple[int, ...]:
    """So many keys in pages of at most ``most``: 27 by 9 → 9, 9, 9."""
    return tuple(min(most, count - first) for first in range(0, count, most))
