"""Settings at a scope: own, inherited, mixed, refused, hidden."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from nvprov_gui.domain.errors import BadValue
from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.parameters import SPECS, Panel
from nvprov_gui.storage import Site, Unlock
from nvprov_gui.workflows.scope import Field, Scope, fields, panel_names, set_fields
from nvprov_gui.workflows.sites import create_site

ONE, TWO, SNOM = MacAddress("805ec0000001"), MacAddress("805ec0000002"), MacAddress("000413000001")


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    made = create_site(tmp_path / "s.nvprov", "S", "pbx.test", Unlock(passphrase="x", use_keyring=False))
    with made.act("Fill") as act:
        act.add_phone(ONE, "yealink", "yealink-T46")
        act.add_phone(TWO, "yealink", "yealink-T46")
        act.add_phone(SNOM, "snom", "snom-D120")
    with made:
        yield made


def _all(site: Site, scope: Scope, panel: Panel) -> dict[str, Field]:
    return {field.name: field for field in fields(site, scope, panel_names(SPECS, panel))}


def test_a_phone_inherits_from_its_model(site: Site) -> None:
    set_fields(site, Scope(model="yealink-T46"), {"language": "de"}, "Set")
    field = _all(site, Scope(phones=(ONE,)), Panel.PREFERENCES)["language"]
    assert field.own is None
    assert field.inherited is not None
    assert (field.inherited.value, field.inherited.level) == ("de", Level.MODEL)


@pytest.mark.parametrize("nothing", ["", "-", "  ", None])
def test_nothing_inherits_again(site: Site, nothing: str | None) -> None:
    scope = Scope(phones=(ONE,))
    set_fields(site, scope, {"language": "de"}, "Set")
    assert set_fields(site, scope, {"language": nothing}, "Inherit") is not None
    assert site.parameters(Level.PHONE, ONE) == {}


def test_several_phones_that_differ_are_mixed(site: Site) -> None:
    set_fields(site, Scope(phones=(ONE,)), {"language": "de"}, "Set")
    both = Scope(phones=(ONE, TWO))
    assert _all(site, both, Panel.PREFERENCES)["language"].is_mixed
    assert not _all(site, both, Panel.PREFERENCES)["timezone"].is_mixed
    change = set_fields(site, both, {"language": "fr"}, "Set")
    assert _all(site, both, Panel.PREFERENCES)["language"].own == "fr"
    assert change is not None
    site.undo(change)
    assert site.parameters(Level.PHONE, ONE) == {"language": "de"}
    assert site.parameters(Level.PHONE, TWO) == {}


def test_only_what_every_model_can_do_is_offered(site: Site) -> None:
    assert "background_file" in _all(site, Scope(phones=(ONE,)), Panel.SCREEN)
    assert "background_file" not in _all(site, Scope(phones=(ONE, SNOM)), Panel.SCREEN)


def test_a_value_that_one_model_refuses_changes_nothing(site: Site) -> None:
    with pytest.raises(BadValue, match="doesn't take"):
        set_fields(site, Scope(phones=(ONE, SNOM)), {"ldap_tls": "starttls"}, "Set")
    assert site.parameters(Level.PHONE, ONE) == {}


def test_a_default_that_a_model_hides_says_so(site: Site) -> None:
    set_fields(site, Scope(model="yealink-T46"), {"language": "de"}, "Set")
    assert _all(site, Scope(), Panel.PREFERENCES)["language"].hidden_by == ("Yealink T46G/S/U",)
