"""A site's parameters as TOML: out, edited, back; passwords stay; nothing by half."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from nvprov_gui.cli import main
from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.storage import Site, Unlock
from nvprov_gui.workflows.configuration import holes
from nvprov_gui.workflows.parameter_file import exported, imported
from nvprov_gui.workflows.sites import create_site

MAC = MacAddress("805ec0000001")


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    made = create_site(tmp_path / "s.nvprov", "Sì “X”", "pbx.test", Unlock(passphrase="x", use_keyring=False))
    with made.act("Fill") as act:
        act.add_phone(MAC, "yealink", "yealink-T46")
        act.set_parameter(Level.PHONE, MAC, "linekey_label_2", 'Señor "Q" \\ #1')
        act.set_parameter(Level.MODEL, "yealink-T46", "language", "de")
    with made:
        yield made


def test_out_and_back_changes_nothing(site: Site) -> None:
    text = exported(site)
    assert imported(site, text, "Import") is None or exported(site) == text
    assert site.parameters(Level.PHONE, MAC)["linekey_label_2"] == 'Señor "Q" \\ #1'


def test_passwords_are_not_written_and_stay(site: Site) -> None:
    password = site.parameters(Level.DEFAULTS)["adminpw"]
    text = exported(site)
    assert password not in text
    imported(site, text.replace('language = "it"', 'language = "fr"'), "Import")
    assert site.parameters(Level.DEFAULTS)["adminpw"] == password
    assert site.parameters(Level.DEFAULTS)["language"] == "fr"


def test_what_is_missing_is_inherited_again_and_undone(site: Site) -> None:
    change = imported(site, '[defaults]\nlanguage = "en"\n', "Import")
    assert site.parameters(Level.PHONE, MAC) == {}
    assert site.parameters(Level.MODEL, "yealink-T46") == {}
    assert change is not None
    site.undo(change)
    assert site.parameters(Level.MODEL, "yealink-T46") == {"language": "de"}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[defaults", "no TOML"),
        ('[defaults]\nvlan_id_phone = "5000"', r"\[defaults\] vlan_id_phone"),
        ('[model."acme-1"]\nlanguage = "it"', "acme-1"),
        ('[phone."00:11:22:33:44:55"]\nlanguage = "it"', "no phone"),
        ("[others]\n", "none of defaults"),
        ('[defaults]\nlanguage = "it"\n[phone."80:5e:c0:00:00:01"]\nlinekey_type_99 = "blf"', "such keys"),
    ],
)
def test_a_bad_file_changes_nothing(site: Site, text: str, sentence: str) -> None:
    before = exported(site)
    with pytest.raises(UserError, match=sentence):
        imported(site, text, "Import")
    assert exported(site) == before


def test_by_command(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = str(site.path)
    site.close()
    monkeypatch.setenv("NVPROV_PASSPHRASE", "x")
    file = tmp_path / "p.toml"
    assert main(["settings", "export", path, str(file)]) == 0
    file.write_text(file.read_text("utf-8").replace('language = "de"', 'language = "es"'), "utf-8")
    assert main(["settings", "import", path, str(file)]) == 0
    assert main(["settings", "export", path, str(file)]) == 0
    assert 'language = "es"' in file.read_text("utf-8")


def test_a_placeholder_is_a_hole(site: Site) -> None:
    with site.act("Set") as act:
        act.set_parameter(Level.DEFAULTS, "", "ldap_base", "dc=<CUSTOMER>,dc=nh")
    assert any("ldap_base" in hole.sentence for hole in holes(site))
