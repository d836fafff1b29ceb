"""MAC addresses: spellings, refusals, views."""

from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nvprov_gui.domain.errors import BadValue, UserError
from nvprov_gui.domain.mac import MacAddress

GOOD = "805ec0123456"

digits = st.text("0123456789abcdef", min_size=10, max_size=10)
unicast = st.builds("{}{}".format, st.sampled_from(["80", "00", "02", "fe", "24"]), digits).filter(
    lambda text: text != "0" * 12
)


def spelled(mac: str, form: str) -> str:
    pairs = [mac[at : at + 2] for at in range(0, 12, 2)]
    quads = [mac[at : at + 4] for at in range(0, 12, 4)]
    return {
        "plain": mac,
        "hex": "0x" + mac,
        "colons": ":".join(pairs),
        "dashes": "-".join(pairs),
        "dots": ".".join(pairs),
        "blanks": " ".join(pairs),
        "cisco": ".".join(quads),
        "quad colons": ":".join(quads),
        "halves": f"{mac[:6]}-{mac[6:]}",
        "en dashes": "\u2013".join(pairs),
        "hard blanks": "\u00a0".join(pairs),
    }[form]


FORMS = ["plain", "hex", "colons", "dashes", "dots", "blanks", "cisco", "quad colons", "halves"]
FORMS += ["en dashes", "hard blanks"]


@given(
    mac=unicast,
    form=st.sampled_from(FORMS),
    upper=st.booleans(),
    around=st.sampled_from(["", " ", "\t", "\n"]),
)
def test_every_spelling_gives_the_same_address(mac: str, form: str, upper: bool, around: str) -> None:
    text = spelled(mac, form)
    assert MacAddress(around + (text.upper() if upper else text) + around) == mac


@given(unicast)
def test_what_it_shows_it_also_reads(mac: str) -> None:
    address = MacAddress(mac)
    assert MacAddress(address.colons) == MacAddress(address.dashes) == address


def test_views() -> None:
    address = MacAddress(GOOD)
    assert address == "805ec0123456"
    assert address.colons == "80:5E:C0:12:34:56"
    assert address.dashes == "80-5E-C0-12-34-56"


def test_it_is_its_own_value_and_travels() -> None:
    address = MacAddress(GOOD)
    assert MacAddress(address) is address
    assert {address: 1}[GOOD] == 1  # type: ignore[index]
    for other in (copy.deepcopy(address), pickle.loads(pickle.dumps(address))):
        assert other == address
        assert type(other) is MacAddress


@pytest.mark.parametrize(
    ("mac", "local"), [("805ec0123456", False), ("025ec0123456", True), ("fe0000000001", True)]
)
def test_locally_administered(mac: str, local: bool) -> None:
    assert MacAddress(mac).is_local is local


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "805ec012345",
        "805ec01234567",
        "805ec012345g",
        "80:5e:c0:12:34",
        "80:5e:c0:12:34:56:78",
        "80:5e-c0:12:34:56",
        "80::5e:c0:12:34",
        "805e.c012",
        "805e.c012-3456",
        "0x",
        "\uff18\uff105ec0123456",
        "805ec0123456;drop",
        "805ec0\n123456",
        "8:05ec0123456",
        "80:5e:c0:1:23:45",
        "0:4:13:12:34:56",
    ],
)
def test_what_is_not_a_mac_address(text: str) -> None:
    with pytest.raises(BadValue, match="is not a MAC address"):
        MacAddress(text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("00:00:00:00:00:00", "all zeros"),
        ("ff:ff:ff:ff:ff:ff", "broadcast"),
        ("01:00:5e:00:00:fb", "multicast"),
        ("33:33:00:00:00:01", "multicast"),
    ],
)
def test_addresses_that_no_device_has(text: str, reason: str) -> None:
    with pytest.raises(BadValue, match=reason):
        MacAddress(text)


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused_in_one_short_line(text: str) -> None:
    try:
        address = MacAddress(text)
    except UserError as refusal:
        sentence = str(refusal)
        assert len(sentence.splitlines()) == 1
        assert len(sentence) < 130
    else:
        assert len(address) == 12
        assert set(address) <= set("0123456789abcdef")
