"""The wizard's calls, against the habits of the real one."""

from __future__ import annotations

import pytest

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.pbx.errors import PbxError, Trouble

MACS = [MacAddress(f"805ec00000{n:02x}") for n in range(1, 12)]


def assign(pbx, mac, main="201"):
    return pbx.wizard.assign(mac, "yealink-T46", "Secret,1", main)


def test_the_first_device_registers_the_main_extension_then_91_to_98(pbx):
    given = [assign(pbx, mac) for mac in MACS[:9]]
    assert given == ["201", *(f"9{n}201" for n in range(1, 9))]
    with pytest.raises(PbxError, match="Error creating extension"):
        assign(pbx, MACS[9])


def test_devices_are_read_with_their_secrets_and_state(fake, pbx):
    assign(pbx, MACS[0])
    fake.state.registered.add("201")
    anna = pbx.wizard.users()[0]
    device = anna.devices[0]
    assert (anna.username, anna.name, device.mac, device.registered) == ("anna", "Anna Rossi", MACS[0], True)
    assert pbx.wizard.account(MACS[0]) == ("201", device.secret)
    assert pbx.wizard.account(MACS[1]) == ("", "")


def test_the_inventory_has_phones_without_a_user_too(pbx):
    pbx.wizard.register_phone(MACS[0], "yealink-T46", "Secret,1")
    assign(pbx, MACS[1])
    assert pbx.wizard.registered_phones() == {MACS[0]: "", MACS[1]: "201"}
    pbx.wizard.unlink("201")
    pbx.wizard.forget_phone(MACS[0])
    assert pbx.wizard.registered_phones() == {MACS[1]: ""}


def test_a_phone_of_no_vendor_is_refused_with_the_pbxs_words(pbx):
    with pytest.raises(PbxError, match="Error adding phone"):
        pbx.wizard.register_phone(MacAddress("0200000000aa"), "x", "")


def test_main_extensions_taken_unknown_and_limits(fake, pbx):
    pbx.wizard.give_main_extension("carla", "203")
    assert pbx.wizard.users()[2].extension == "203"
    with pytest.raises(PbxError, match="already in use") as caught:
        pbx.wizard.give_main_extension("carla", "201")
    assert caught.value.trouble is Trouble.REFUSED
    with pytest.raises(PbxError) as caught:
        pbx.wizard.give_main_extension("nobody", "209")
    assert caught.value.trouble is Trouble.MISSING
    assert pbx.wizard.user_limit() is None
    fake.state.user_limit = 8
    assert pbx.wizard.user_limit() == 5


def test_srtp_model_reconfigure_redirect(fake, pbx):
    assign(pbx, MACS[0])
    pbx.wizard.set_srtp("201", on=True)
    pbx.wizard.set_model(MACS[0], "yealink-T48")
    pbx.wizard.reconfigure("201")
    pbx.wizard.redirect(MACS[0], "https://pbx.example.test/provisioning/x/y.cfg")
    assert fake.state.srtp == {"201"}
    assert fake.state.inventory[MACS[0].colons]["model"] == "yealink-T48"
    assert fake.state.reconfigured == ["201"]
    assert MACS[0].dashes in fake.state.redirects
