"""MAC addresses in text that was made for people."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.workflows.importing.finding import find_extension, find_macs


def macs(text: str) -> list[str]:
    return [str(found.mac) for found in find_macs(text)]


@pytest.mark.parametrize(
    "text",
    [
        "1  Yealink T46U  6938818054389  S/N 337696578618  MAC 805EC04E0931",
        "MAC: 80:5e:c0:4e:09:31",
        "mac=80-5E-C0-4E-09-31;",
        "indirizzo 805e.c04e.0931 (camera 3)",
        "805EC0-4E0931",
        "805EC04E0931",
    ],
)
def test_every_spelling(text: str) -> None:
    assert macs(text) == ["805ec04e0931"]


@pytest.mark.parametrize(
    "text",
    [
        "S/N 337696578618",
        "EAN 6938818054389",
        "Matricola 349488186370",
        "S/N 000413668448",
        "6938818785642 335077972857 345007951178",
        "P.IVA 01234567890 tel 0721405516",
        "deadbeef1234",
        "ff:ff:ff:ff:ff:ff 01:00:5e:00:00:01 00:00:00:00:00:00",
        "805EC04E09312",
        "2001:0db8:85a3:0000:0000:8a2e:0370:7334",
    ],
)
def test_a_serial_or_an_ean_is_never_taken_for_one(text: str) -> None:
    assert macs(text) == []


def test_digits_alone_count_with_a_known_maker() -> None:
    assert macs("snom D785 000413668448") == ["000413668448"]


def test_several_in_a_line() -> None:
    assert len(macs("80:5E:C0:00:00:01, 80:5E:C0:00:00:02 and MAC 80:5E:C0:00:00:03")) == 3


@given(
    st.integers(0, 0xFFFFFF).map(lambda number: f"805ec0{number:06x}"),
    st.sampled_from(("colons", "dashes")),
    st.text(alphabet="àéXyz §,;()", max_size=20),
)
def test_found_wherever_it_stands(digits: str, spelling: str, around: str) -> None:
    written = getattr(MacAddress(digits), spelling)
    assert macs(f"{around} {written} {around}") == [digits]


@given(st.text(max_size=200))
def test_no_text_breaks_it(text: str) -> None:
    assert all(text[found.start : found.end] for found in find_macs(text))


@pytest.mark.parametrize(
    ("text", "extension"),
    [
        ("int. 221", "221"),
        ("Interno: 5001", "5001"),
        ("ext 91201", "91201"),
        ("interni 3 phones", ""),
        ("T46U 221", ""),
    ],
)
def test_an_extension_is_named_as_such(text: str, extension: str) -> None:
    assert find_extension(text) == extension
