"""The preview's file is the phone's file, and its lines know their parameters."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from nvprov_gui.domain.levels import flat, resolve
from nvprov_gui.rendering.origins import render_traced
from nvprov_gui.rendering.phone import render_model
from nvprov_gui.rendering.shipped import shipped_layers
from nvprov_gui.vendors.catalog import catalog

NOW = datetime(2026, 1, 15, 10, 20, tzinfo=UTC)
SET = {
    "hostname": "pbx.example.test",
    "account_username_1": "201",
    "account_password_1": "a<b>&c",
    "linekey_type_2": "blf",
    "linekey_value_2": "202",
    "provisioning_url2": "http://192.168.1.5/provisioning/token",
    "outbound_proxy_1": "proxy.example.test",
}


def parameters(model_id: str) -> dict[str, str]:
    return {**flat(resolve(shipped_layers(catalog().model(model_id)))), **SET}


@pytest.mark.parametrize("model_id", sorted(model.id for model in catalog().models()))
def test_the_traced_text_is_the_ordinary_one(model_id: str) -> None:
    model, values = catalog().model(model_id), parameters(model_id)
    traced = "\n".join(line.text for line in render_traced(model, values, "", NOW))
    assert traced == render_model(model, values, "", NOW).text


@pytest.mark.parametrize(
    ("model_id", "begins", "name"),
    [
        ("yealink-T46", "account.1.password", "account_password_1"),
        ("yealink-T46", "linekey.2.type", "linekey_type_2"),
        ("yealink-T46", "account.1.sip_server.1.port", "sip_udp_port"),
        ("yealink-T46", "account.1.outbound_proxy.1.address", "outbound_proxy_1"),
        ("yealink-T46", "static.auto_provision.server.url", "provisioning_url2"),
        ("snom-D785", '  <fkey idx="1"', "linekey_value_2"),
        ("snom-D785", "  <setting_server", "provisioning_url2"),
        ("fanvil-X5U", "SIP1 Register Pswd", "account_password_1"),
    ],
)
def test_a_line_knows_its_parameters(model_id: str, begins: str, name: str) -> None:
    lines = render_traced(catalog().model(model_id), parameters(model_id), "", NOW)
    found = [line for line in lines if line.text.startswith(begins)]
    assert found
    assert name in found[0].names
