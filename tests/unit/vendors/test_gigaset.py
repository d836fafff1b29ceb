"""Gigaset: the P series speaks Snom's format, Maxwell its own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.vendors.loading import load_vendor
from tests.unit.vendors.xml_settings import maxwell_params, rendered, snom_keys, snom_settings

GIGASET = catalog().vendor("gigaset")
P_SERIES = sorted(model for model in GIGASET.models if "-P" in model)
MAXWELL = sorted(GIGASET.models.keys() - set(P_SERIES))
CODES = {"pickup_direct": "**", "pickup_group": "*9", "queuetoggle": "*45", "dndtoggle": "*76"}
TEXT = st.text(st.characters(exclude_categories=("C", "Z"), exclude_characters="\ufffe\uffff"), min_size=1)
SOFT, LINE = "PhoneUI.Keys.SoftKeys.0.", "PhoneUI.Keys.FunctionKeys.1."


def maxwell(**values: str) -> dict[str, str]:
    """The parameters of a Maxwell 3 with a user."""
    base = {"hostname": "pbx.example.test", "account_username_1": "201", **CODES}
    return maxwell_params(rendered("gigaset-Maxwell3", **{**base, **values}))


def below(params: dict[str, str], start: str) -> dict[str, str]:
    """The parameters below a name."""
    return {name.removeprefix(start): value for name, value in params.items() if name.startswith(start)}


@pytest.mark.parametrize("model_id", P_SERIES)
def test_the_p_series_gets_language_ring_and_date(model_id: str) -> None:
    """NethVoice's engine leaves them empty on the P8xx."""
    found = snom_settings(rendered(model_id, language="it", ringtone="3", date_format="MM DD YY"))
    assert (found["language"], found["ring_sound"], found["date_us_format"]) == ("Italiano", "Ringer3", "on")


@pytest.mark.parametrize("model_id", P_SERIES)
def test_the_p_series_has_all_its_keys_and_the_right_passwords(model_id: str) -> None:
    model = GIGASET.models[model_id]
    file = rendered(model_id, adminpw="secret")
    newer = model_id != "gigaset-P710"
    assert len(snom_keys(file)) == model.line_keys + model.expansion_keys
    assert snom_settings(file)["webserver_admin_password" if newer else "http_pass"] == "secret"


def test_the_firmware_of_the_p_series_is_served() -> None:
    """NethVoice's engine names a file there that it doesn't serve."""
    base = {"provisioning_base": "http://10.0.0.1/p/", "tok2": "t", "firmware_file": "fw.bin"}
    named = snom_settings(rendered("gigaset-P850", **base))["firmware_status"]
    assert named == "http://10.0.0.1/p/t/snom-firmware.xml"
    assert named.rpartition("/")[2] in GIGASET.firmware_files
    assert "gigasetP-firmware.xml" in GIGASET.firmware_files


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        ("", "", {"Type": "-1"}), ("speed_dial", "202", {"Type": "3", "PhoneNumber": "202"}),
        ("forward", "06", {"Type": "6", "PhoneNumber": "06"}), ("recall", "", {"Type": "17"}),
        ("dnd", "", {"Type": "10", "EnableCode": "*76"}), ("ldap", "", {"Type": "13"}),
        ("history", "", {"Type": "-1"}), ("items", "", {"Type": "-1"}),
        ("group_pickup", "", {"Type": "10", "EnableCode": "*9", "DisableCode": "*9",
                              "EnableName": "Pickup", "DisableName": "Pickup"}),
    ],
)  # fmt: skip
def test_a_soft_key(kind: str, value: str, expected: dict[str, str]) -> None:
    assert below(maxwell(softkey_type_1=kind, softkey_value_1=value), SOFT) == expected


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        ("", "", {"Type": "-1"}), ("line", "1", {"Type": "0", "Connection": "1", "Color": "3"}),
        ("blf", "202", {"Type": "4", "PhoneNumber": "202", "CallPickupCode": "**", "Color": "3"}),
        ("speed_dial", "203", {"Type": "3", "PhoneNumber": "203"}),
        ("dtmf", "1#", {"Type": "7", "EnableCode": "1#"}),
        ("forward", "06", {"Type": "6", "PhoneNumber": "06"}),
        ("url", "http://x/?a&b", {"Type": "8", "URL": "http://x/?a&b"}),
        ("dnd", "", {"Type": "10", "EnableCode": "*76"}),
        ("group_pickup", "", {"Type": "10", "EnableCode": "*9"}),
        ("queuetoggle", "", {"Type": "10", "EnableCode": "*45"}),
        ("voice_mail", "", {"Type": "10", "EnableCode": "*97"}),
        ("conference", "", {"Type": "-1"}),
    ],
)  # fmt: skip
def test_a_line_key(kind: str, value: str, expected: dict[str, str]) -> None:
    keys = {"linekey_type_2": kind, "linekey_value_2": value, "linekey_label_2": "A & B"}
    found = below(maxwell(account_voicemail_1="*97", **keys), LINE)
    assert found == {"DisplayName": "A & B", **expected}


@pytest.mark.parametrize("model_id", MAXWELL)
def test_every_key_of_a_maxwell_is_written(model_id: str) -> None:
    found = maxwell_params(rendered(model_id))
    model = GIGASET.models[model_id]
    counted = [name for name in found if name.startswith("PhoneUI.Keys.") and name.endswith(".Type")]
    assert len(counted) == model.soft_keys + model.line_keys + 2  # the two keys with a function of their own


@pytest.mark.parametrize(
    ("values", "name", "expected"),
    [
        ({"account_encryption_1": "1"}, "SIP.Port", "5061"), ({"sip_udp_port": ""}, "SIP.Port", "5060"),
        ({"account_encryption_1": "1"}, "SIP.Account.0.ProxyServer.Port", "5061"),
        ({"outbound_proxy_1": "p.test"}, "SIP.Account.0.OutboundProxy.Address", "p.test"),
        (
            {"outbound_proxy_1": "p.test", "outbound_proxy_port_1": "5099"},
            "SIP.Account.0.OutboundProxy.Port",
            "5099",
        ),
        ({"account_dtmf_type_1": "inband"}, "SIP.Account.0.DTMFTransmission", "0"),
        ({"account_dtmf_type_1": ""}, "SIP.Account.0.DTMFTransmission", "1"),
        ({"account_busy_fwd_target_1": "203"}, "Telephony.CallDivert.0.Busy.Active", "1"),
        ({"account_cftimeout_1": ""}, "Telephony.CallDivert.0.NoAnswer.Delay", "120"),
        ({"account_username_1": ""}, "SIP.Account.0.Active", "0"),
        ({"account_username_3": "301"}, "SIP.Account.2.AuthName", "301"), ({}, "SIP.Account.2.Active", "0"),
        ({"vlan_id_phone": "100", "vlan_id_pcport": "200"}, "NET.VLAN.Tagging", "2"),
        ({"vlan_id_phone": "4095"}, "NET.VLAN.Tagging", "0"),
        ({"vlan_id_phone": ""}, "NET.VLAN.Tagging", "0"),
        ({"vlan_id_pcport": "5000"}, "NET.VLAN.PC.Identifier", "0"),
        ({"backlight_time": "61"}, "PhoneUI.Settings.BacklightTimeout", "2"),
        ({"backlight_time": "0"}, "PhoneUI.Settings.BacklightTimeout", "0"),
        ({"screensaver_time": "15"}, "PhoneUI.Settings.ScreenSaverTimeout", "1"),
        ({"brightness": ""}, "PhoneUI.Settings.Backlight", "6"),
        ({"brightness": "9"}, "PhoneUI.Settings.Backlight", "10"),
        ({"ntp_server": ""}, "System.DateAndTime.AutoAdjustTime", "NTPServiceDHCP"),
        ({"timezone": "Europe/Rome"}, "System.DateAndTime.TimeZone", "GMT+1.Europe/Amsterdam"),
        ({"timezone": "America/New_York"}, "System.DateAndTime.TimeZone", "GMT-5.America/New_York"),
        ({"timezone": "Mars/Olympus"}, "System.DateAndTime.TimeZone", "GMT.Europe/London"),
        ({"language": "it"}, "NetDir.LDAP.0.DirectoryName", "Rubrica"),
        ({"language": "xx"}, "WebUI.Language", "en-us"),
        ({"ldap_name_attr": "cn"}, "NetDir.LDAP.0.Surname", ""),
        ({"ldap_name_attr": ""}, "NetDir.LDAP.0.FirstName", ""),
        ({"ldap_tls": "starttls"}, "NetDir.LDAP.0.Security", "1"),
        ({"ldap_tls": "ldaps", "ldap_port": ""}, "NetDir.LDAP.0.Server.Port", "636"),
        ({"ringtone": "28"}, "SIP.DefaultRingtone", "Evolve 2.ogg"),
        ({"ringtone": ""}, "SIP.DefaultRingtone", "06_Gigaset.mp3"),
        ({"date_format": "MMM DD WW"}, "System.DateAndTime.DateOrder", "mm.dd.yyyy"),
        ({"provisioning_complete": "1"}, "System.Provision.Period", "0"),
    ],
)  # fmt: skip
def test_a_setting(values: dict[str, str], name: str, expected: str) -> None:
    assert maxwell(**values)[name] == expected


@pytest.mark.parametrize(
    ("file", "version"),
    [("maxwell-12.3.4-r.bin", "12.3.4"), ("3.17.4.bin", "3.17.4"), ("maxwell.bin", None), ("", None)],
)
def test_the_version_of_a_firmware_is_read_from_its_name(file: str, version: str | None) -> None:
    found = rendered("gigaset-Maxwell3", firmware_file=file).find("firmware/file")
    assert (None if found is None else found.get("version")) == version


@pytest.mark.parametrize(
    ("file", "loaded"), [("w.png", True), ("w.JPG", True), ("w.bmp", False), ("", False)]
)
def test_a_wallpaper_must_be_one_the_phone_reads(file: str, loaded: bool) -> None:
    step = rendered("gigaset-Maxwell4", background_file=file).find("custom/step[@type='DownloadWallpaper']")
    assert (step is not None) is loaded


@given(value=TEXT, label=TEXT, password=TEXT)
def test_values_come_out_as_they_went_in(value: str, label: str, password: str) -> None:
    keys = {"linekey_type_2": "speed_dial", "linekey_value_2": value, "linekey_label_2": label}
    found = maxwell(adminpw=password, **keys)
    assert found["WebUI.AdminPassword"] == password
    assert (found[LINE + "PhoneNumber"], found[LINE + "DisplayName"]) == (value, label)


def test_unknown_zones_are_the_only_ones_that_mean_london(shared: Path) -> None:
    zones = json.loads((shared / "facts/mapping/timezones.json").read_text(encoding="utf-8"))
    table = GIGASET.tables["maxwell_zone"]
    assert table["UTC"] == zones["UTC"]["gigaset-Maxwell"]["System.DateAndTime.TimeZone"]
    assert table["Europe/Rome"] == zones["Europe/Rome"]["gigaset-Maxwell"]["System.DateAndTime.TimeZone"]
    assert len(zones.keys() - table.keys()) < len(zones) / 8


def test_tables_of_another_vendor(tmp_path: Path) -> None:
    folder = tmp_path / "clone"
    folder.mkdir()
    head = 'name = "Clone"\nformat = "xml"\ncontent_type = "text/xml"\nfile = "{mac}.xml"\n'
    own = 'tables_from = ["snom"]\n[tables.tone]\nit = "MINE"\n'
    (folder / "vendor.toml").write_text(head + own, encoding="utf-8")
    tables = load_vendor(folder).tables
    assert tables["tone"] == {"it": "MINE"}
    assert tables["language"]["it"] == "Italiano"
