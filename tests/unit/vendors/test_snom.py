"""Snom: what each parameter and each kind of key becomes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nvprov_gui.rendering.phone import render_firmware, render_phone
from nvprov_gui.vendors.catalog import catalog
from tests.unit.vendors.xml_settings import rendered, snom_keys, snom_settings

SNOM = sorted(catalog().vendor("snom").models)
CODES = {"pickup_direct": "**", "pickup_group": "*8", "queuetoggle": "*45", "dndtoggle": "*76"}
# What XML can carry at all, without the blanks that a reader may fold.
TEXT = st.text(st.characters(exclude_categories=("C", "Z"), exclude_characters="\ufffe\uffff"), min_size=1)


def one_key(model_id: str, kind: str, value: str = "", **more: str) -> str:
    """The first line key of a model: its context and what it does."""
    values = {"linekey_type_1": kind, "linekey_value_1": value, "linekey_label_1": "Label", **CODES, **more}
    key = snom_keys(rendered(model_id, **values))[0]
    assert key.get("label") == ("" if key.get("context") == "active" else "Label")
    return f"{key.get('context')}: {key.text}"


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        ("", "", "active: line"), ("line", "", "1: line"), ("blf", "202", "1: blf 202|**"),
        ("conference", "", "1: conference"), ("dtmf", "12#*", "1: dtmf 12#*"),
        ("forward", "0612", "1: redirect 0612"), ("record", "", "1: record"),
        ("multicast_paging", "224.0.0.1:10000", "1: multicast 224.0.0.1:10000"),
        ("speed_dial", "203", "1: speed 203"), ("transfer", "204", "1: transfer 204"),
        ("url", "http://x/?a=1&b=<2>", "1: url http://x/?a=1&b=<2>"), ("dnd", "", "1: speed *76"),
        ("queuetoggle", "", "1: speed *45"), ("group_pickup", "", "1: speed *8"),
        ("hold", "", "1: keyevent F_HOLD"), ("ldap", "", "1: keyevent F_DIRECTORY_SEARCH"),
        ("recall", "", "1: keyevent F_REDIAL"), ("voice_mail", "", "1: keyevent F_VOICEMAIL_INFO"),
        ("mute", "", "1: keyevent F_MUTE"), ("direct_pickup", "205", "1: speed **205"),
        ("phone_lock", "", "active: line"), ("prefix", "0", "active: line"), ("items", "1", "active: line"),
    ],
)  # fmt: skip
def test_a_line_key(kind: str, value: str, expected: str) -> None:
    assert one_key("snom-D785", kind, value) == expected


@pytest.mark.parametrize("kind", ["queuetoggle", "group_pickup"])
def test_a_key_whose_code_is_not_known_stays_idle(kind: str) -> None:
    assert one_key("snom-D785", kind, pickup_group="", queuetoggle="") == "active: line"


def test_do_not_disturb_without_a_code_is_the_phones_own() -> None:
    assert one_key("snom-D785", "dnd", dndtoggle="") == "1: keyevent F_DND"


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        ("", "", "keyevent none"), ("forward", "", "keyevent F_REDIRECT"), ("dnd", "", "keyevent F_DND"),
        ("recall", "", "keyevent F_REDIAL"), ("history", "", "keyevent F_CALL_LIST"),
        ("menu", "", "keyevent F_SETTINGS"), ("status", "", "keyevent F_STATUS"),
        ("ldap", "", "keyevent F_DIRECTORY_SEARCH"), ("group_pickup", "", "speed *8"),
        ("pick_up", "201", "speed **201"), ("speed_dial", "202", "speed 202"),
        ("speed_dial", "", "keyevent none"), ("prefix", "0", "keyevent none"),
    ],
)  # fmt: skip
def test_a_soft_key(kind: str, value: str, expected: str) -> None:
    file = rendered("snom-D785", softkey_type_2=kind, softkey_value_2=value, **CODES)
    assert snom_settings(file)["gui_fkey2"] == expected


def test_a_d120_leaves_keys_idle_that_would_dial() -> None:
    """Nobody tried them there; NethVoice's engine leaves them idle too."""
    file = rendered("snom-D120", softkey_type_1="speed_dial", softkey_value_1="202", **CODES)
    assert snom_settings(file)["gui_fkey1"] == "keyevent none"
    assert one_key("snom-D120", "direct_pickup", "205") == "active: line"


@pytest.mark.parametrize("model_id", SNOM)
def test_every_key_of_a_model_is_written(model_id: str) -> None:
    model = catalog().model(model_id)
    last = {
        f"expkey_{part}_{model.expansion_keys}": text
        for part, text in (("type", "speed_dial"), ("value", "299"))
    }
    found = snom_keys(rendered(model_id, **last))
    assert len(found) == model.line_keys + model.expansion_keys
    if model.expansion_keys:
        assert found[-1].text == "speed 299"


def test_the_modules_of_a_d865_have_sixty_keys_each() -> None:
    """NethVoice's engine writes 18 of each; the rest never reached the phone."""
    found = snom_keys(
        rendered("snom-D865", expkey_type_180="blf", expkey_value_180="250", pickup_direct="**")
    )
    assert len(found) == 36 + 180
    assert found[36 + 179].text == "blf 250|**"


@pytest.mark.parametrize("family", ["linekey", "softkey", "expkey"])
def test_no_keys_at_all(family: str) -> None:
    count = {"expkey": {"cap_expkey_count": "0", "cap_expmodule_count": "0"}}.get(
        family, {f"cap_{family}_count": "0"}
    )
    file = rendered("snom-D735", **count)
    expected = {"linekey": 54, "softkey": 86, "expkey": 32}
    assert len(snom_keys(file)) == expected[family]
    assert ("gui_fkey1" in snom_settings(file)) is (family != "softkey")


def account(**values: str) -> dict[str, str]:
    """The settings of a phone of user 201 on a PBX."""
    base = {"hostname": "pbx.example.test", "account_username_1": "201"}
    return snom_settings(rendered("snom-D785", **{**base, **values}))


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, "pbx.example.test:5060;transport=udp"),
        ({"account_encryption_1": "1"}, "pbx.example.test:5061;transport=tls"),
        ({"outbound_proxy_1": "p.test"}, "p.test:5060;transport=udp"),
        ({"outbound_proxy_1": "p.test", "outbound_proxy_port_1": "5099"}, "p.test:5099;transport=udp"),
        ({"outbound_proxy_port_1": "5099"}, "pbx.example.test:5060;transport=udp"),
        ({"sip_udp_port": ""}, "pbx.example.test:5060;transport=udp"),
        ({"sip_udp_port": "5160"}, "pbx.example.test:5160;transport=udp"),
    ],
)
def test_where_calls_go(values: dict[str, str], expected: str) -> None:
    assert account(**values)["user_outbound"] == expected


def test_a_phone_without_a_user_registers_nowhere() -> None:
    assert account(account_username_1="")["user_active"] == "off"
    assert account()["user_active"] == "on"


@pytest.mark.parametrize(
    ("values", "setting", "expected"),
    [
        ({"account_call_waiting_1": "1", "call_waiting_tone": "1"}, "call_waiting", "on"),
        ({"account_call_waiting_1": "1", "call_waiting_tone": ""}, "call_waiting", "visual"),
        ({"account_call_waiting_1": ""}, "call_waiting", "off"),
        ({"account_always_fwd_target_1": "0"}, "fwd_all_enabled", "on"),
        ({"account_busy_fwd_target_1": ""}, "fwd_busy_enabled", "off"),
        ({"account_dtmf_type_1": "sip_info"}, "user_dtmf_info", "sip_info_only"),
        ({"account_voicemail_1": "*97"}, "dkey_retrieve", "speed *97"),
        ({"account_voicemail_1": ""}, "dkey_retrieve", "speed"),
        ({"ldap_tls": "ldaps", "ldap_port": ""}, "ldap_port", "636"),
        ({"ldap_tls": "ldaps", "ldap_port": "389"}, "ldap_port", "389"),
        ({"ldap_tls": "none", "ldap_port": ""}, "ldap_port", "389"),
        ({"ldap_server": ""}, "ldap_server", "pbx.example.test"),
        ({"ldap_mobilephone_number_attr": ""}, "ldap_number_attributes", "telephoneNumber homePhone"),
        ({"vlan_id_phone": "100"}, "vlan_id", "100"), ({"vlan_id_phone": "4095"}, "vlan_id", ""),
        ({"vlan_id_phone": "0"}, "vlan_qos", ""), ({"vlan_id_pcport": "200"}, "vlan_port_tagging", "on"),
        ({"brightness": "0"}, "backlight", "3"), ({"brightness": "9"}, "backlight", "14"),
        ({"brightness": ""}, "backlight", "9"), ({"backlight_time": "0"}, "dim_timer", "2147483647"),
        ({"ringtone": "0"}, "ring_sound", "Silent"), ({"ringtone": "10"}, "user_ringer", "Ringer10"),
        ({"ringtone": "11"}, "ring_sound", "Ringer1"), ({"ringtone": "-1"}, "user_ringer", "Custom"),
        ({"ringtone": ""}, "ring_sound", "Ringer1"),
        ({"timezone": "Europe/Rome"}, "timezone", "ITA+1"), ({"timezone": ""}, "timezone", "GBR-0"),
        ({"timezone": "Europe/Riga"}, "timezone", "LVA+2"), ({"timezone": "Asia/Tokyo"}, "timezone", "JPN+9"),
        ({"language": "de"}, "language", "Deutsch"), ({"language": "xx"}, "web_language", "English"),
        ({"tonezone": "gb"}, "tone_scheme", "GBR"), ({"tonezone": "uk"}, "tone_scheme", "GBR"),
        ({"date_format": "MM DD YY"}, "date_us_format", "on"),
        ({"time_format": "12"}, "time_24_format", "off"),
        ({"dss_transfer": "verify"}, "transfer_dialing_on_transfer", "blind"),
        ({"auto_redial": "1"}, "auto_redial", "on"),
        ({"provisioning_freq": "never"}, "prov_polling_enabled", "off"),
        ({"provisioning_complete": "1"}, "prov_polling_mode", "random"),
        ({"provisioning_complete": ""}, "prov_polling_period", "60"),
    ],
)  # fmt: skip
def test_a_setting(values: dict[str, str], setting: str, expected: str) -> None:
    assert account(**values)[setting] == expected


def test_files_come_from_where_the_phone_is_provisioned() -> None:
    base = "http://192.168.1.5:8080/provisioning/"
    chosen = {
        "firmware_file": "fw.bin",
        "background_file": "a b.png",
        "ringtone_file": "r.wav",
        "ringtone": "-1",
    }
    found = account(provisioning_base=base, tok2="t", **chosen)
    assert found["firmware_status"] == f"{base}t/snom-firmware.xml"
    assert found["custom_bg_image_url"] == f"{base}t/backgrounds/a%20b.png"
    assert found["user_custom"] == f"{base}t/ringtones/r.wav?"
    assert account()["firmware_status"] == ""


def test_a_model_without_background_gets_none() -> None:
    assert snom_settings(rendered("snom-D120", background_file="a.png"))["custom_bg_image_url"] == ""


@pytest.mark.parametrize("model_id", SNOM)
def test_passwords_fit_the_web_server(model_id: str) -> None:
    found = snom_settings(rendered(model_id, adminpw="secret", userpw="usual"))
    newer = "d8xx" in catalog().model(model_id).flags
    assert newer == model_id.removeprefix("snom-").startswith(("D8", "SP"))
    assert found["webserver_admin_password" if newer else "http_pass"] == "secret"
    assert ("webserver_user_password" in found, "locale" in found) == (newer, newer)
    assert found["use_hidden_tags"] == "off"


def test_the_firmware_file_names_the_firmware() -> None:
    values = {"firmware_file": "snom&co.bin", "tok2": "t", "provisioning_base": "http://10.0.0.1/p/"}
    text = render_firmware(catalog().model("snom-D785"), values).text
    assert '<firmware perm="">http://10.0.0.1/p/t/firmware/snom%26co.bin</firmware>' in text


@given(value=TEXT, label=TEXT, password=TEXT)
def test_values_come_out_as_they_went_in(value: str, label: str, password: str) -> None:
    """NethVoice's engine leaves keys unescaped: one ``&`` in a label and the phone refuses the file."""
    keys = {"linekey_type_1": "speed_dial", "linekey_value_1": value, "linekey_label_1": label}
    file = rendered("snom-D120", account_password_1=password, **keys)
    key = snom_keys(file)[0]
    assert (key.text, key.get("label")) == (f"speed {value}", label)
    assert snom_settings(file)["user_pass"] == password


def test_a_hyphenated_model_name_does_not_end_the_comment() -> None:
    text = render_phone("snom-D785", {"short_mac": "a--b-->"}).text
    assert "a–b–&gt;" in text


def test_every_time_zone_of_the_engine_is_known(shared: Path) -> None:
    zones = json.loads((shared / "facts/mapping/timezones.json").read_text(encoding="utf-8"))
    known = catalog().vendor("snom").tables["zone"]
    differing = {
        zone
        for zone, value in zones.items()
        if known.get(zone, "GBR-0") != value["snom+gigasetP"]["timezone"]
    }
    assert differing <= {
        zone for zone in known if known[zone] in ("JPN+9", "LVA+2", "AUS+8", "EAT+3", "AUS+10.5")
    }
    assert len(differing) == 14
    assert zones.keys() - known.keys() == {"(anything else)"}
