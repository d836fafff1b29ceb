"""Models are found by the names that people write, those of a vendor of one's own too."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.vendors.naming import Names

OWN = replace(catalog().model("yealink-T46"), id="acme-X1", vendor="acme", name="X1", aliases=())
NAMES = Names([*(model for vendor in catalog().vendors.values() for model in vendor.models.values()), OWN])


@pytest.mark.parametrize("text", ["Acme X1", "acme x-1", "ACME-X1", "Acme X1P"])
def test_a_vendor_of_ones_own(text: str) -> None:
    assert NAMES.find(text) is OWN


@pytest.mark.parametrize(("text", "model"), [
    ("Yealink SIP-T46U", "yealink-T46"), ("snom D785", "snom-D785"), ("X3U Pro", "fanvil-X3U"),
])  # fmt: skip
def test_known_ones_as_before(text: str, model: str) -> None:
    found = NAMES.find(text)
    assert found is not None
    assert found.id == model
