"""Model names as suppliers, labels and User-Agents write them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from nvprov_gui.domain.model import Model

_SEPARATORS = re.compile(r"[\s_\-./()]+")
_NOISE = re.compile(r"^(?:yealink|fanvil|snom|gigaset|nethesis|nethphone|linkvil|sip|vp|ip)+")
_PRO = re.compile(r"ippro$")
_ROUNDS = 2
"""How many trailing letters of a written name may be a variant (T46U → T46, X301PW → X301)."""


class Names:
    """The names of some models, indexed once: every phone that fetches is compared with its model."""

    def __init__(self, models: Iterable[Model]) -> None:
        self._index = _index(models)

    def find(self, text: str) -> Model | None:
        """The model meant by a name such as ``Yealink T46U``, ``SIP-T46S`` or ``snom D785``.

        Exact names win, then names without their variant letters.
        """
        for name in _shortened(text):
            if name in self._index:
                return self._index[name]
        return None


def bare(text: str) -> str:
    """A name without vendor, separators and case: ``Yealink SIP-T46U`` → ``t46u``."""
    joined = _SEPARATORS.sub("", text.casefold())
    return _PRO.sub("", _NOISE.sub("", joined))


def _index(models: Iterable[Model]) -> dict[str, Model]:
    index: dict[str, Model] = {}
    for model in models:
        for name in model.names():
            index.setdefault(bare(name), model)
            plain = _SEPARATORS.sub("", name.casefold())
            index.setdefault(plain, model)
            index.setdefault(model.vendor + plain, model)  # a vendor of one's own is no noise above
    return index


def _shortened(text: str) -> Iterator[str]:
    name = bare(text)
    yield name
    for _round in range(_ROUNDS):
        if not name or name[-1].isdigit():
            return
        name = name[:-1]
        yield name
