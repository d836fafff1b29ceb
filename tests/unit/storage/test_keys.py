"""Keys: handed over, from a passphrase, from the keyring; and what is said when there is none."""

from __future__ import annotations

import base64

import keyring
import pytest
from keyring.backends import fail, null

from nvprov_gui.storage import Role, Site, SiteDamaged, SiteExists, SiteLocked, Unlock
from nvprov_gui.storage.crypto import KeySlot, Vault
from tests.unit.storage.conftest import KEY, UNLOCK, names_in

PASS = Unlock(passphrase="città aperta", use_keyring=False)
NOTHING = Unlock(use_keyring=False)


def create(path, unlock):
    Site.create(path, name="A", pbx="b", unlock=unlock).close()


class BrokenKeyring(fail.Keyring):
    """A keyring whose service is away, as D-Bus says it."""

    def get_password(self, service, username):
        raise OSError("no bus")

    set_password = get_password


@pytest.fixture(params=[fail.Keyring, null.Keyring, BrokenKeyring])
def no_keyring(request):
    before = keyring.get_keyring()
    keyring.set_keyring(request.param())
    yield
    keyring.set_keyring(before)


def test_the_keyring_keeps_the_key(path, with_keyring):
    create(path, Unlock())
    ((service, _),) = with_keyring.kept
    assert service == "nvprov"
    with Site.open(path, Unlock()) as site:
        assert base64.b64encode(site.key).decode() in with_keyring.kept.values()


def test_without_keyring_or_passphrase_nothing_is_created(path, no_keyring):
    with pytest.raises(SiteLocked, match="NVPROV_PASSPHRASE"):
        create(path, Unlock())
    assert names_in(path.parent) == []


def test_a_site_of_another_computer_says_how_it_could_travel(path, with_keyring):
    create(path, Unlock())
    with_keyring.kept.clear()
    with pytest.raises(SiteLocked, match="add a passphrase"):
        Site.open(path, Unlock())
    with pytest.raises(SiteLocked):
        Site.open(path, PASS)


def test_a_passphrase_opens(path):
    create(path, PASS)
    Site.open(path, PASS).close()
    decomposed = Unlock(passphrase="citta\u0300 aperta", use_keyring=False)
    Site.open(path, decomposed).close()
    for wrong in ("Città aperta", "città aperta ", "x"):
        with pytest.raises(SiteLocked, match="passphrase"):
            Site.open(path, Unlock(passphrase=wrong, use_keyring=False))
    with pytest.raises(SiteLocked, match="NVPROV_PASSPHRASE"):
        Site.open(path, NOTHING)


def test_a_passphrase_leaves_the_keyring_alone(path, with_keyring):
    create(path, Unlock(passphrase="x"))
    assert with_keyring.kept == {}


def test_a_site_can_travel_and_be_remembered_there(path, with_keyring):
    with Site.create(path, name="A", pbx="b", unlock=Unlock()) as site:
        site.add_passphrase("first")
        site.add_passphrase("second")
        key = site.key
        with pytest.raises(SiteLocked):
            site.add_passphrase("")
    with_keyring.kept.clear()
    with pytest.raises(SiteLocked):
        Site.open(path, Unlock(passphrase="first"))
    with Site.open(path, Unlock(passphrase="second")) as site:
        assert site.key == key
        assert site.remember()
    Site.open(path, Unlock()).close()


def test_remembering_without_a_keyring(path, no_keyring):
    with Site.create(path, name="A", pbx="b", unlock=PASS) as site:
        assert not site.remember()


def test_the_serving_process_opens_with_the_key_alone(path, no_keyring):
    with Site.create(path, name="A", pbx="b", unlock=PASS) as site:
        Site.open(path, Unlock(key=site.key), Role.SERVER).close()


@pytest.mark.parametrize("key", [bytes(32), b"", KEY[:31], KEY + b"0"])
def test_a_wrong_key_is_refused(path, key):
    create(path, UNLOCK)
    with pytest.raises(SiteLocked):
        Site.open(path, Unlock(key=key))


def test_a_damaged_keyring_entry_is_no_key(path, with_keyring):
    create(path, Unlock())
    for rubbish in ("", "§§§", base64.b64encode(b"short").decode(), base64.b64encode(bytes(32)).decode()):
        with_keyring.kept = dict.fromkeys(with_keyring.kept, rubbish)
        with pytest.raises(SiteLocked):
            Site.open(path, Unlock())


def test_the_environment(monkeypatch):
    monkeypatch.setenv("NVPROV_PASSPHRASE", "x")
    assert Unlock.from_environment() == Unlock(passphrase="x")
    monkeypatch.setenv("NVPROV_PASSPHRASE", "")
    assert Unlock.from_environment() == Unlock()


def test_a_failed_creation_leaves_no_key_behind(path, with_keyring):
    path.write_text("")
    with pytest.raises(SiteExists):
        create(path, Unlock())
    path.unlink()
    path.parent.joinpath("file").write_text("")
    with pytest.raises(Exception, match="choose a folder"):
        create(path.parent / "file" / "x.nvprov", Unlock())
    assert with_keyring.kept == {}


def test_a_value_is_bound_to_its_column_and_key():
    vault = Vault(KEY)
    sealed = vault.seal("tokens.value", "geheim")
    assert vault.open("tokens.value", sealed) == "geheim"
    assert vault.seal("tokens.value", "geheim") != sealed
    changed = bytes([*sealed[:-1], sealed[-1] ^ 1])
    for place, value in [("settings.secret", sealed), ("tokens.value", changed), ("tokens.value", b"")]:
        with pytest.raises(SiteDamaged, match="altered"):
            vault.open(place, value)
    with pytest.raises(SiteDamaged):
        Vault(bytes(32)).open("tokens.value", sealed)


def test_a_slot_that_asks_for_gigabytes_is_damaged():
    slot = KeySlot.of(KEY, "x", "id")
    assert slot.key("x", "id") == KEY
    with pytest.raises(SiteLocked):
        slot.key("x", "another site")
    for n, r, p in [
        (2**30, 8, 1),
        (2**15, 2**20, 1),
        (2**15 + 1, 8, 3),
        (0, 8, 3),
        (2**15, 0, 3),
        ("x", 8, 3),
    ]:
        with pytest.raises(SiteDamaged):
            KeySlot(slot.salt, n, r, p, slot.wrapped).key("x", "id")
