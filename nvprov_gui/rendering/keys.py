"""Programmable keys as templates read them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from nvprov_gui.domain.digits import whole
from nvprov_gui.domain.model import Model

_COUNTS = {"softkey": "cap_softkey_count", "linekey": "cap_linekey_count"}


@dataclass(frozen=True, slots=True)
class Key:
    """One key. ``number`` counts from 1 through all modules; module and position matter only there."""

    number: int
    type: str
    value: str
    label: str
    module: int = 1
    position: int = 1
    family: str = ""
    """``softkey``, ``linekey`` or ``expkey``, as its parameters are named."""


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of one phone, by family."""

    parameters: Mapping[str, str]
    model: Model

    def softkeys(self) -> list[Key]:
        """All soft keys, also the idle ones."""
        return self._family("softkey", self._count("softkey"))

    def linekeys(self) -> list[Key]:
        """All line keys, also the idle ones."""
        return self._family("linekey", self._count("linekey"))

    def expkeys(self, module_keys: int = 0) -> list[Key]:
        """All keys of all expansion modules; ``module_keys`` overrides the capability of the model."""
        each = module_keys or self._number("cap_expkey_count", self.model.module_keys)
        return self._family("expkey", each * self._number("cap_expmodule_count", self.model.modules), each)

    def _family(self, family: str, count: int, per_module: int = 0) -> list[Key]:
        get = self.parameters.get
        per = per_module or max(count, 1)
        return [
            Key(
                at,
                get(f"{family}_type_{at}", ""),
                get(f"{family}_value_{at}", ""),
                get(f"{family}_label_{at}", ""),
                (at - 1) // per + 1,
                (at - 1) % per + 1,
                family,
            )
            for at in range(1, count + 1)
        ]

    def _count(self, family: str) -> int:
        return self._number(_COUNTS[family], self.model.key_count(family))

    def _number(self, name: str, otherwise: int) -> int:
        number = whole(self.parameters.get(name, ""))
        return otherwise if number is None else number
