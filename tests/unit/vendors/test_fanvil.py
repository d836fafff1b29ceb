"""Values that differ between the families of Fanvil's phones and the NethPhones, by the recorded mapping."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from nvprov_gui.rendering.phone import render_phone
from nvprov_gui.vendors.catalog import catalog
from tests.conftest import SHARED

_SECTIONS = {"GLOBAL CONFIG MODULE/Language", "PHONE FEATURE MODULE/Display Input/Default Language"}
MODELS = [model.id for model in catalog().models() if model.vendor in ("fanvil", "nethesis")]


def recorded() -> Iterator[tuple[str, str, str]]:
    """Model, language, and the value that NethVoice's own templates write."""
    for vendor in ("fanvil", "nethesis") if SHARED else ():
        assert SHARED is not None
        path = SHARED / "facts" / "mapping" / f"{vendor}.json"
        for name, template in json.loads(path.read_text(encoding="utf-8"))["templates"].items():
            for language, keys in template["variables"]["language"]["values"].items():
                value = next(keys[key] for key in _SECTIONS if key in keys)
                yield f"{vendor}-{name.partition('@')[2]}", language, value


def written(model: str, language: str) -> str:
    text = render_phone(model, {"language": language}).text
    names = ("Language", "Default Language")
    return next(
        value
        for name, colon, value in (line.partition(":") for line in text.splitlines())
        if colon and name.strip() in names
    )


@pytest.mark.parametrize(("model", "language", "value"), list(recorded()))
def test_the_language_is_what_the_mapping_says(model: str, language: str, value: str) -> None:
    assert written(model, language) == value


@pytest.mark.parametrize("model", MODELS)
def test_every_model_has_its_familys_language(model: str) -> None:
    """The V67 takes codes, all others numbers."""
    expected = ("en", "it", "0") if model == "fanvil-V67" else ("0", "7", "0")
    assert tuple(written(model, language) for language in ("en", "it", "fr")) == expected
