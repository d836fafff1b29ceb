"""Users, phones, parameters, settings, events, models, gateways: in and out again."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.phone import User
from nvprov_gui.domain.records import CustomModel, FileKind
from nvprov_gui.domain.states import PhoneState
from tests.unit.storage.conftest import MACS, ON_SERVER, add_phones, add_users


def test_users(site):
    fields = {
        "name": "Ada", "extension": "201", "username": "ada", "mobile": "+39", "groups": "a,b",
        "profile": "Base", "voicemail": True, "webrtc": False,
    }  # fmt: skip
    with site.act("Add") as act:
        ada = act.add_user(**fields)
    assert ada == User(id=ada.id, **fields) == site.user(ada.id)
    with site.act("Change") as act:
        assert act.change_user(ada.id, mobile="", webrtc=True).webrtc
    assert site.user(ada.id).mobile == ""
    assert site.user(999) is None
    with pytest.raises(TypeError), site.act("Typo") as act:
        act.change_user(ada.id, phone="1")
    with pytest.raises(UserError, match="no longer"), site.act("Gone") as act:
        act.change_user(999, name="x")


def test_a_main_extension_is_one_users(site):
    with site.act("Add") as act:
        add_users(act, 2)
        act.add_user(name="A")
        act.add_user(name="B")
        with pytest.raises(UserError, match="User 0"):
            act.add_user(name="C", extension="201")
        with pytest.raises(UserError, match="User 0"):
            act.change_user(2, extension="201")
        act.change_user(1, extension="201", name="Same")


def test_removing_a_user_leaves_their_phones(site):
    with site.act("Add") as act:
        (user,), phones = add_users(act, 1), add_phones(act, 2)
        for phone in phones:
            act.assign(phone.mac, user.id)
    with site.act("Remove") as act:
        act.remove_user(user.id)
    assert site.users() == []
    assert [(p.user_id, p.extension, p.state) for p in site.phones()] == [(None, "", PhoneState.NEW)] * 2
    assert site.extension_secret("201") == site.extension_secret("91201") == ""


def test_ids_are_never_given_twice(site):
    with site.act("Add") as act:
        first = act.add_user(name="A")
    with site.act("Remove") as act:
        act.remove_user(first.id)
    with site.act("Add") as act:
        assert act.add_user(name="B").id > first.id


def test_phones_stay_in_the_order_they_came(site):
    with site.act("Add") as act:
        for mac in reversed(MACS[:5]):
            act.add_phone(
                mac, "snom", "snom-D785", location="Sala", serial="1", address="10.0.0.1", open=False
            )
    assert [phone.mac for phone in site.phones()] == MACS[4::-1]
    phone = site.phone(MACS[0])
    assert (phone.location, phone.serial, phone.address, phone.open) == ("Sala", "1", "10.0.0.1", False)
    assert site.phone(MACS[10]) is None


def test_a_phone_is_in_the_site_once(site):
    with site.act("Once") as act:
        add_phones(act, 1)
    with pytest.raises(UserError, match="already"), site.act("Twice") as act:
        add_phones(act, 1)


def test_removing_a_phone_takes_its_own_things(site):
    with site.act("Add") as act:
        add_phones(act, 2)
        act.set_parameter("phone", MACS[0], "language", "it")
        act.add_file(FileKind.RINGTONE, "one.wav", b"1", phones=[MACS[0]])
        act.add_file(FileKind.RINGTONE, "two.wav", b"2", phones=MACS[:2])
        act.add_file(FileKind.RINGTONE, "model.wav", b"3", phones=[MACS[0]], models=["yealink-T46"])
    with site.act("Remove") as act:
        act.remove_phone(MACS[0])
    assert site.parameters("phone", MACS[0]) == {}
    assert [(file.name, file.phones) for file in site.files()] == [("two.wav", (MACS[1],)), ("model.wav", ())]
    with pytest.raises(UserError, match="no phone"):
        site.tokens(MACS[0])


def test_changing_a_phone(site):
    with site.act("Add") as act:
        (user,), (phone,) = add_users(act, 1), add_phones(act, 1)
        act.assign(phone.mac, user.id)
        changed = act.change_phone(phone.mac, model="yealink-T48", location="Bar")
    assert changed == site.phone(phone.mac)
    assert (changed.model, changed.location, changed.user) == ("yealink-T48", "Bar", "User 0")
    with pytest.raises(TypeError), site.act("Typo") as act:
        act.change_phone(phone.mac, version=3)


def test_tokens(site):
    with site.act("Add") as act:
        add_phones(act, 2)
    one, two = site.tokens(MACS[0]), site.tokens(MACS[1])
    assert len({one.first, one.permanent, two.first, two.permanent}) == 4
    with site.act("Burn") as act:
        act.burn_first_contact(MACS[0])
    assert site.tokens(MACS[0]).first is None
    with site.act("New link") as act:
        act.change_phone(MACS[0], state=PhoneState.PROVISIONED)
        fresh = act.new_first_contact(MACS[0])
    assert fresh == site.tokens(MACS[0])
    assert fresh.first not in {None, one.first}
    assert fresh.permanent == one.permanent
    assert site.phone(MACS[0]).state is PhoneState.WAITING
    assert site.find_token(one.first) is None


@pytest.mark.parametrize(
    ("level", "scope"), [("defaults", ""), (Level.MODEL, "yealink-T46"), (Level.PHONE, MACS[0])]
)
def test_parameters(site, level, scope):
    with site.act("Set") as act:
        add_phones(act, 1)
        act.set_parameter(level, scope, "language", "it")
        act.set_parameter(level, scope, "adminpw", "geheim")
        act.set_parameter(level, scope, "ntp_server", "")
    assert site.parameters(level, scope) == {"adminpw": "geheim", "language": "it", "ntp_server": ""}
    assert site.parameters(level, "other") == {}
    with site.act("Same") as act:
        act.set_parameter(level, scope, "language", "it")
        act.set_parameter(level, scope, "adminpw", "geheim")
        act.set_parameter(level, scope, "timezone", None)
    assert act.change is None
    with site.act("Inherit") as act:
        act.set_parameter(level, scope, "language", None)
        act.set_parameter(level, scope, "adminpw", "neu")
    assert site.parameters(level, scope) == {"adminpw": "neu", "ntp_server": ""}


def test_a_phone_that_isnt_there_has_no_parameters(site):
    with pytest.raises(UserError, match="no phone"), site.act("Set") as act:
        act.set_parameter("phone", MACS[0], "language", "it")
    with site.act("Inherit") as act:
        act.set_parameter("phone", MACS[0], "language", None)
    assert act.change is None


def test_only_three_levels_can_be_set(site):
    with pytest.raises(ValueError, match="computed"), site.act("No") as act:
        act.set_parameter(Level.COMPUTED, "", "language", "it")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(value=st.text(), name=st.sampled_from(["language", "adminpw", "ldap_password", "account_password_3"]))
def test_any_text_comes_back(site, name, value):
    assume(not (ON_SERVER and "\0" in value))  # PostgreSQL's texts know no NUL
    value = value.encode(errors="replace").decode()
    with site.act("Set") as act:
        act.set_parameter("defaults", "", name, value)
        act.set_setting("note", value)
        act.set_secret_setting("pbx_password", value)
    assert site.parameters("defaults")[name] == value
    assert site.setting("note") == value
    assert site.secret_setting("pbx_password") == value


def test_settings(site):
    assert site.setting("address") == ""
    assert site.setting("address", "auto") == "auto"
    assert site.secret_setting("pbx") == ""
    with site.act("Set") as act:
        act.set_setting("address", "10.0.0.1")
        act.set_secret_setting("pbx", "geheim")
    assert (site.setting("address"), site.secret_setting("pbx")) == ("10.0.0.1", "geheim")
    assert site.setting("pbx", "hidden") == "hidden"
    assert site.secret_setting("address") == ""
    with site.act("Clear") as act:
        act.set_secret_setting("pbx", "")
    assert site.secret_setting("pbx") == ""


def test_events_come_latest_first(site):
    with site.act("Log") as act:
        for number in range(5):
            act.add_event(MACS[number % 2], "note", str(number), "10.0.0.1")
        act.add_event(None, "backup", "done")
    assert [event.text for event in site.events()] == ["done", "4", "3", "2", "1", "0"]
    assert [event.text for event in site.events(MACS[0], limit=2)] == ["4", "2"]
    event = site.events()[1]
    assert (event.mac, event.kind, event.address) == (MACS[0], "note", "10.0.0.1")
    assert event.time.tzinfo is UTC


def test_custom_models(site):
    model = CustomModel("yealink-T46-bar", "yealink-T46", "Bar", {"line_keys": "3"})
    with site.act("Add") as act:
        act.add_custom_model(model)
        act.set_parameter("model", model.id, "language", "it")
        with pytest.raises(UserError, match="already"):
            act.add_custom_model(model)
    assert site.custom_models() == [model]
    with site.act("Change") as act:
        act.change_custom_model(CustomModel(model.id, model.base, "Bistro"))
    assert site.custom_models()[0].name == "Bistro"
    with site.act("Use") as act:
        act.add_phone(MACS[0], "yealink", model.id)
    with pytest.raises(UserError, match="another model first"), site.act("Remove") as act:
        act.remove_custom_model(model.id)
    with site.act("Remove") as act:
        act.remove_phone(MACS[0])
        act.remove_custom_model(model.id)
    assert site.custom_models() == []
    assert site.parameters("model", model.id) == {}
    with pytest.raises(UserError, match="any more"), site.act("Change") as act:
        act.change_custom_model(model)


def test_gateways(site):
    values = {"mac": "00a0ba000001", "tls": True, "fxs": [{"extension": "401", "secret": "geheim"}]}
    with site.act("Add") as act:
        added = act.add_gateway("Basement", "ht812", values, address="10.0.0.9")
    assert site.gateways() == [added]
    assert added.values == values
    with site.act("Push") as act:
        pushed = datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)
        act.change_gateway(added.id, state="pushed", pushed=pushed, values=values)
    changed = site.gateways()[0]
    assert (changed.state, changed.pushed, changed.values) == ("pushed", pushed, values)
    assert [row.before["contents"] for row in act.change.rows] == [act.change.rows[0].after["contents"]]
    with site.act("Remove") as act:
        act.remove_gateway(added.id)
    assert site.gateways() == []
    with pytest.raises(UserError, match="no longer"), site.act("Change") as act:
        act.change_gateway(added.id, name="x")
