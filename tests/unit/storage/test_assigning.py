"""Users onto phones: numbers, secrets, states."""

from __future__ import annotations

import pytest

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.records import Contact, FileKind
from nvprov_gui.domain.states import PhoneEvent, PhoneState
from tests.unit.storage.conftest import MACS, add_phones, add_users, tables_of
from tests.unit.storage.test_hot import NOON


def assigned(site, count):
    with site.act("Assign") as act:
        (user,) = add_users(act, 1)
        for phone in add_phones(act, count):
            act.assign(phone.mac, user.id)
    return user


def numbers(site, user):
    return [phone.extension for phone in site.phones_of(user.id)]


def test_the_first_device_registers_the_main_extension(site):
    with site.act("Assign") as act:
        (user,), (phone,) = add_users(act, 1), add_phones(act, 1)
        returned = act.assign(phone.mac, user.id)
    assert returned == site.phone(phone.mac)
    assert (returned.extension, returned.device, returned.user) == ("201", 1, "User 0")
    assert (phone.state, returned.state) == (PhoneState.NEW, PhoneState.WAITING)


def test_further_devices_get_91_to_97_and_the_ninth_is_refused(site):
    user = assigned(site, 8)
    assert numbers(site, user) == ["201", *(f"9{n}201" for n in range(1, 8))]
    assert [phone.device for phone in site.phones_of(user.id)] == list(range(1, 9))
    with site.act("Add") as act:
        act.add_phone(MACS[20], "yealink", "yealink-T46")
    for extension in (None, "700"):
        with pytest.raises(UserError, match="8 phones"), site.act("Ninth") as act:
            act.assign(MACS[20], user.id, extension)
    assert site.phone(MACS[20]).user_id is None


def test_the_lowest_free_number_comes_first(site):
    user = assigned(site, 4)
    with site.act("Again") as act:
        act.unassign(MACS[0])
        act.unassign(MACS[2])
        assert act.phone(MACS[2]).extension == ""
        assert act.assign(MACS[2], user.id).extension == "201"
        assert act.assign(MACS[0], user.id).extension == "92201"
    assert [phone.mac for phone in site.phones_of(user.id)] == [MACS[2], MACS[1], MACS[0], MACS[3]]


def test_the_pbx_number_wins(site):
    with site.act("Assign") as act:
        (user,), phones = add_users(act, 1), add_phones(act, 3)
        assert act.assign(phones[0].mac, user.id, extension="93201").device == 4
        assert act.assign(phones[1].mac, user.id, extension="555").extension == "555"
        assert act.assign(phones[2].mac, user.id).extension == "201"
        assert act.assign(phones[2].mac, user.id).extension == "201"
        assert act.assign(phones[2].mac, user.id, extension="94201").extension == "94201"
    assert len({phone.device for phone in site.phones_of(user.id)}) == 3


def test_one_number_is_registered_by_one_phone(site):
    with site.act("Assign") as act:
        (one, two), phones = add_users(act, 2), add_phones(act, 2)
        act.assign(phones[0].mac, one.id)
        with pytest.raises(UserError, match="80:5E:C0:00:00:01"):
            act.assign(phones[1].mac, two.id, extension="201")


def test_what_cant_be_assigned(site):
    with site.act("Add") as act:
        (one, two), phones = add_users(act, 2), add_phones(act, 1)
        nameless = act.add_user(name="New")
        act.assign(phones[0].mac, one.id)
    for mac, user_id, words in [
        (phones[0].mac, two.id, "someone else"),
        (MACS[30], one.id, "no phone"),
        (phones[0].mac, 999, "no longer"),
    ]:
        with pytest.raises(UserError, match=words), site.act("No") as act:
            act.assign(mac, user_id)
    with site.act("Add") as act:
        act.add_phone(MACS[30], "yealink", "yealink-T46")
    with pytest.raises(UserError, match="no extension"), site.act("No") as act:
        act.assign(MACS[30], nameless.id)


def test_every_extension_has_a_password_of_its_own(site):
    user = assigned(site, 3)
    secrets = [site.extension_secret(number) for number in numbers(site, user)]
    assert len(set(secrets)) == 3
    assert all(len(secret) == 20 and secret.isalnum() and secret.isascii() for secret in secrets)
    with site.act("Away and back") as act:
        act.unassign(MACS[0])
        act.assign(MACS[0], user.id)
    assert site.extension_secret("201") == secrets[0]
    assert site.extension_secret("999") == ""


def test_the_password_of_the_pbx_stays(site):
    with site.act("Import") as act:
        (user,), (phone,) = add_users(act, 1), add_phones(act, 1)
        act.set_extension_secret("201", "from-the-pbx")
        act.assign(phone.mac, user.id)
    assert site.extension_secret("201") == "from-the-pbx"
    with site.act("Same") as act:
        act.set_extension_secret("201", "from-the-pbx")
    assert act.change is None


def test_unassigning(site):
    user = assigned(site, 2)
    with site.act("Away") as act:
        act.unassign(MACS[1])
    phone = site.phone(MACS[1])
    assert (phone.user_id, phone.user, phone.extension, phone.device) == (None, "", "", 0)
    assert phone.state is PhoneState.NEW
    assert numbers(site, user) == ["201"]
    with site.act("Again") as act:
        act.unassign(MACS[1])
    assert act.change is None


def test_numbers_follow_a_new_order(site):
    user = assigned(site, 3)
    with site.act("Reorder") as act:
        act.reorder(user.id, [MACS[2], MACS[0], MACS[1]])
    assert [phone.mac for phone in site.phones_of(user.id)] == [MACS[2], MACS[0], MACS[1]]
    assert numbers(site, user) == ["201", "91201", "92201"]


@pytest.mark.parametrize("macs", [[], MACS[:2], [MACS[0], MACS[0], MACS[1]], MACS[1:4], MACS[:4]])
def test_a_new_order_names_exactly_the_users_phones(site, macs):
    user = assigned(site, 3)
    with pytest.raises(UserError, match="changed meanwhile"), site.act("Reorder") as act:
        act.reorder(user.id, macs)


def test_a_new_main_extension_moves_all_devices(site):
    user = assigned(site, 3)
    with site.act("PBX number") as act:
        act.assign(MACS[2], user.id, extension="777")
        old = act.extension_secret("201")
        act.change_user(user.id, extension="305")
    assert numbers(site, user) == ["305", "91305", "777"]
    assert site.extension_secret("201") == ""
    assert site.extension_secret("305") not in {"", old}


@pytest.mark.parametrize(("old", "new"), [("201", "91201"), ("91201", "201")])
def test_a_new_main_extension_may_be_one_of_the_old_devices(site, old, new):
    with site.act("Assign") as act:
        user = act.add_user(name="Ada", extension=old)
        for phone in add_phones(act, 3):
            act.assign(phone.mac, user.id)
        act.change_user(user.id, extension=new)
    assert numbers(site, user) == [new, f"91{new}", f"92{new}"]
    assert all(site.extension_secret(number) for number in numbers(site, user))


def test_a_user_with_phones_keeps_an_extension(site):
    user = assigned(site, 1)
    with pytest.raises(UserError, match="take the phones away"), site.act("Clear") as act:
        act.change_user(user.id, extension="")


def test_a_closed_phone_does_not_wait(site):
    with site.act("Assign") as act:
        (user,), (phone,) = add_users(act, 1), add_phones(act, 1)
        assert not act.change_phone(phone.mac, open=False).open
        assert act.assign(phone.mac, user.id).state is PhoneState.NEW
        assert act.change_phone(phone.mac, open=True).state is PhoneState.WAITING
        assert act.change_phone(phone.mac, open=False).state is PhoneState.NEW
        act.change_phone(phone.mac, state=PhoneState.REGISTERED)
        assert act.change_phone(phone.mac, open=True).state is PhoneState.REGISTERED
        assert act.change_phone(phone.mac, open=False).state is PhoneState.REGISTERED


def test_users_without_phone(site):
    with site.act("Assign") as act:
        users, phones = add_users(act, 3), add_phones(act, 1)
        act.assign(phones[0].mac, users[1].id)
    assert [user.name for user in site.users_without_phone()] == ["User 0", "User 2"]


def test_macs_may_be_plain_text_from_the_file(site):
    assigned(site, 1)
    assert isinstance(site.phones()[0].mac, MacAddress)
    assert site.phones()[0].mac.colons == "80:5E:C0:00:00:01"


def test_two_phones_swap_users_and_numbers(site):
    with site.act("Assign") as act:
        (one, two), phones = add_users(act, 2), add_phones(act, 4)
        act.assign(phones[0].mac, one.id)
        act.assign(phones[1].mac, two.id)
        act.assign(phones[2].mac, two.id)
    site.note([Contact(MACS[0], PhoneEvent.SECOND_FETCH, NOON)])
    with site.act("Swap") as act:
        act.swap(MACS[0], MACS[2])
    found = [site.phone(mac) for mac in (MACS[0], MACS[2])]
    assert [(phone.user_id, phone.extension, phone.device) for phone in found] == [
        (two.id, "91202", 2),
        (one.id, "201", 1),
    ]
    assert [phone.state for phone in found] == [PhoneState.WAITING] * 2
    with site.act("Swap with a free one") as act:
        act.swap(MACS[0], MACS[3])
    assert [site.phone(mac).extension for mac in (MACS[0], MACS[3])] == ["", "91202"]
    assert site.phone(MACS[0]).state is PhoneState.NEW


def test_a_new_phone_takes_the_place_of_another(site):
    with site.act("Assign") as act:
        (user,), phones = add_users(act, 1), add_phones(act, 2)
        act.assign(phones[0].mac, user.id)
        act.change_phone(phones[0].mac, location="Bar")
        act.set_parameter("phone", MACS[0], "language", "it")
        act.set_parameter("phone", MACS[0], "adminpw", "geheim")
        act.add_file(FileKind.RINGTONE, "a.wav", b"", phones=[MACS[0]])
    before = tables_of(site.path)
    with site.act("Replace") as act:
        act.replace_phone(MACS[0], MACS[1])
    phone = site.phone(MACS[1])
    assert (phone.user_id, phone.extension, phone.location) == (user.id, "201", "Bar")
    assert phone.state is PhoneState.WAITING
    assert site.parameters("phone", MACS[1]) == {"language": "it", "adminpw": "geheim"}
    assert site.files()[0].phones == (MACS[1],)
    assert site.phone(MACS[0]) is None
    site.undo(act.change)
    after = tables_of(site.path)
    assert {name: after[name] for name in ("phones", "parameters", "tokens")} == {
        name: before[name] for name in ("phones", "parameters", "tokens")
    }
    with pytest.raises(UserError, match="its own place"), site.act("Replace") as act:
        act.replace_phone(MACS[1], MACS[1])
    assert site.phone(MACS[1]) is not None
    with site.act("Give") as act:
        act.assign(MACS[1], user.id)
    with pytest.raises(UserError, match="belongs to someone else"), site.act("Replace") as act:
        act.replace_phone(MACS[0], MACS[1])
