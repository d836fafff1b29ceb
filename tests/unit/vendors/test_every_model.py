"""Every model renders with nothing, with everything and with nasty values, and parses by its format."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nvprov_gui.domain.model import Model
from nvprov_gui.domain.parameters import SPECS
from nvprov_gui.rendering.phone import render_firmware, render_phone
from nvprov_gui.vendors.catalog import catalog

MODELS = sorted(model.id for model in catalog().models())
NASTY = "à€ & <b> \"q\" 'a' ]]> %s %d {{ x }} ; # = : \\ $mac"
ONE_PER_TEMPLATE = sorted({(m.vendor, m.template): m.id for m in catalog().models()}.values())


def everything(model: Model, text: str) -> dict[str, str]:
    """Every parameter set to a text, keys of every family included."""
    values = {spec.name + ("_1" if spec.numbered else ""): text for spec in SPECS}
    for family in ("softkey", "linekey", "expkey"):
        types = [""] + [choice for spec in SPECS if spec.name == f"{family}_type" for choice in spec.choices]
        for number in range(1, model.key_count(family) + 1):
            values[f"{family}_type_{number}"] = types[number % len(types)]
            values[f"{family}_value_{number}"] = text
            values[f"{family}_label_{number}"] = text
    return values


def check_format(model: Model, text: str, typed: str = "") -> None:
    """The vendor's grammar; no trace of a template or of Python but what was typed in a value."""
    for mark in ("{%", "Undefined"):
        assert mark in typed or mark not in text
    if catalog().vendor(model.vendor).format == "xml":
        ET.fromstring(text.encode())
        return
    if catalog().vendor(model.vendor).format == "voip":
        assert text.startswith("<<VOIP CONFIG FILE>>Version:")
        assert text.rstrip().endswith("<<END OF FILE>>")
        lines = [line for line in text.splitlines() if line.strip()]
        assert all(re.match(r"<<|<[A-Z ]+>$|[^:]+:", line) for line in lines)
        return
    assert text.startswith("#!version:1.0.0.1\n")
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    assert all(re.match(r"[A-Za-z0-9_.\-]+ =", line) for line in lines)


def test_all_models_are_there() -> None:
    count = {vendor.id: len(vendor.models) for vendor in catalog().vendors.values()}
    assert count == {"fanvil": 29, "gigaset": 10, "nethesis": 4, "snom": 26, "yealink": 32}
    assert catalog().broken == ()


@pytest.mark.parametrize("model_id", MODELS)
def test_a_model_renders_whatever_is_set(model_id: str) -> None:
    model = catalog().model(model_id)
    for values in ({}, everything(model, "1"), everything(model, NASTY), {"timezone": "Mars/Olympus"}):
        check_format(model, render_phone(model_id, values).text)


@pytest.mark.parametrize("model_id", MODELS)
def test_a_firmware_indirection_renders(model_id: str) -> None:
    model = catalog().model(model_id)
    if model.firmware_template:
        base = {"provisioning_base": "http://192.168.1.5:8080/provisioning/", "tok2": "ab" * 16}
        text = render_firmware(model, base | {"firmware_file": "fw-1.2.3.rom"}).text
        assert f"http://192.168.1.5:8080/provisioning/{'ab' * 16}/firmware/fw-1.2.3.rom" in text


@pytest.mark.parametrize("model_id", MODELS)
def test_the_way_back_is_the_laptops_while_commissioning(model_id: str) -> None:
    """No phone is led to the PBX by its provisioning address before the site has moved there."""
    base = "http://192.168.1.5:8080/provisioning/"
    values = {"hostname": "pbx.example.test", "provisioning_base": base, "tok2": "ab" * 16}
    values["provisioning_url2"] = f"{base}{'ab' * 16}/file"
    text = render_phone(model_id, values).text
    assert "192.168.1.5:8080" in text
    assert "pbx.example.test/provisioning" not in text


@pytest.mark.parametrize("model_id", ONE_PER_TEMPLATE)
def test_a_template_in_a_value_stays_text(model_id: str) -> None:
    text = render_phone(model_id, {"account_display_name_1": "{{ 6 * 7 }}{% if x %}"}).text
    assert "{{ 6 * 7 }}{% if x %}" in text


@pytest.mark.parametrize("model_id", ONE_PER_TEMPLATE)
@given(text=st.text(max_size=60))
@example(text="{%")
@example(text="Undefined")
def test_no_value_becomes_structure(model_id: str, text: str) -> None:
    model = catalog().model(model_id)
    plain = render_phone(
        model_id, {"account_display_name_1": "x", "linekey_label_1": "x", "adminpw": "x"}
    ).text
    values = {"account_display_name_1": text, "linekey_label_1": text, "adminpw": text}
    nasty = render_phone(model_id, values).text
    check_format(model, nasty, text)
    assert len(nasty.splitlines()) == len(plain.splitlines())


@pytest.mark.parametrize(
    ("written", "model_id"),
    [
        ("X1S", "fanvil-X1S"), ("X1SP", "fanvil-X1S"), ("X3SP", "fanvil-X3"), ("X3SG", "fanvil-X3SG"),
        ("X3U Pro", "fanvil-X3U"), ("X4U-V2", "fanvil-X4U"), ("X5U-V2", "fanvil-X5U"),
        ("X6U-V2", "fanvil-X6U"), ("Fanvil X301W", "fanvil-X301"), ("X303G", "fanvil-X303"),
        ("H2U-V2", "fanvil-H2U"), ("X7A", "fanvil-X7C"), ("Linkvil W610W", "fanvil-W610W"),
        ("V62G", "fanvil-V62"), ("X5S", "fanvil-X5"), ("X3G", "fanvil-X3"), ("T31P", "yealink-T31"),
        ("T33G", "yealink-T33"), ("T34W", "yealink-T34"), ("T44W", "yealink-T44"),
        ("T53C", "yealink-T53"), ("T58V", "yealink-T58"), ("T73W", "yealink-T73"),
        ("T74U", "yealink-T74"), ("Yealink T46U", "yealink-T46"), ("SIP-T46S", "yealink-T46"),
        ("T19P_E2", "yealink-T19"), ("T19(P)E2", "yealink-T19"), ("T27G", "yealink-T27"),
        ("VP59", "yealink-VP59"), ("AX83H", "yealink-AX83"), ("D862", "snom-D862"),
        ("snom D785", "snom-D785"), ("D865", "snom-D865"), ("D335", "snom-D335"),
        ("P810B", "gigaset-P810"), ("P850W", "gigaset-P850"), ("P855BW", "gigaset-P855"),
        ("Maxwell 3", "gigaset-Maxwell3"), ("NethPhone NP-X3", "nethesis-NPX3"),
        ("NPX5 v2", "nethesis-NPX5"),
    ],
)  # fmt: skip
def test_variants_are_found_by_name(written: str, model_id: str) -> None:
    model = catalog().model_named(written)
    assert model is not None
    assert model.id == model_id


@pytest.mark.parametrize("written", ["", "T", "42", "Cisco 7960", "phone", "X", "Modello"])
def test_other_names_mean_nothing(written: str) -> None:
    assert catalog().model_named(written) is None
