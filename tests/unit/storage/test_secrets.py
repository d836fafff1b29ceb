"""No secret lies readable in the file, its log, its backups, or a change kept for undo."""

from __future__ import annotations

import secrets
from pathlib import Path

from nvprov_gui.domain.records import Contact
from nvprov_gui.domain.states import PhoneEvent
from nvprov_gui.storage import Role, Site, Unlock
from tests.unit.storage.conftest import MACS, add_phones, add_users
from tests.unit.storage.test_hot import NOON


def write_secrets(site):
    """Every kind of secret; returns them."""
    made = {
        name: f"SECRET-{name}-{secrets.token_hex(8)}" for name in ("pbx", "sip", "admin", "gateway", "served")
    }
    with site.act("Write") as act:
        (user,), phones = add_users(act, 1), add_phones(act, 2)
        for phone in phones:
            act.assign(phone.mac, user.id)
        act.set_secret_setting("pbx", made["pbx"])
        act.set_extension_secret("201", made["sip"])
        for at, name in enumerate(["adminpw", "userpw", "ldap_password", "account_password_1"]):
            level, scope = (("defaults", ""), ("model", "m"), ("phone", MACS[0]), ("phone", MACS[1]))[at]
            act.set_parameter(level, scope, name, made["admin"])
        act.add_gateway("G", "ht812", {"fxs": [{"secret": made["gateway"]}]})
    site.note([Contact(MACS[0], PhoneEvent.FIRST_CONTACT, NOON, served=made["served"])])
    tokens = [token for mac in MACS[:2] for token in (site.tokens(mac).first, site.tokens(mac).permanent)]
    return [*made.values(), site.extension_secret("91201"), *tokens, "passphrase-of-mine"], act.change


def leaked(folder: Path, wanted: list[str]) -> list[tuple[str, str]]:
    files = [found for found in folder.rglob("*") if found.is_file()]
    texts = {found.name: found.read_bytes() for found in files}
    return [
        (name, secret)
        for name, contents in texts.items()
        for secret in wanted
        if secret.encode() in contents or secret.encode("utf-16-le") in contents
    ]


def test_no_secret_in_any_byte_on_the_disk(tmp_path):
    unlock = Unlock(passphrase="passphrase-of-mine", use_keyring=False)
    site = Site.create(tmp_path / "a.nvprov", name="A", pbx="b", unlock=unlock)
    wanted, _ = write_secrets(site)
    assert (tmp_path / "a.nvprov-wal").stat().st_size > 0
    assert leaked(tmp_path, ["User 0"])
    wanted += [site.key.hex()]
    assert site.key not in (tmp_path / "a.nvprov").read_bytes()
    assert leaked(tmp_path, wanted) == []
    site.close()
    Site.open(tmp_path / "a.nvprov", unlock, Role.EDITOR).close()
    assert len(list((tmp_path / "backups").iterdir())) == 1
    assert leaked(tmp_path, wanted) == []


def test_no_secret_in_a_change(site):
    wanted, change = write_secrets(site)
    assert not [secret for secret in wanted if secret in repr(change)]


def test_no_secret_in_what_is_printed():
    assert "geheim" not in repr(Unlock(passphrase="geheim", key=b"geheim"))
    contact = Contact(MACS[0], None, NOON, served="geheim")
    assert "geheim" not in repr(contact)


def test_a_removed_secret_is_gone_from_the_file(site, path):
    with site.act("Add") as act:
        add_phones(act, 1)
        act.set_setting("plain", "NOT-ENCRYPTED-BUT-REMOVED")
    with site.act("Remove") as act:
        act.set_setting("plain", "")
        act.remove_phone(MACS[0])
    site.close()
    assert b"NOT-ENCRYPTED-BUT-REMOVED" not in path.read_bytes()
    assert MACS[0].encode() not in path.read_bytes()
