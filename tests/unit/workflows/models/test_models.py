"""Models of one's own: made, changed, given a template, shared, served."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nvprov_gui.domain.errors import BadValue, UserError
from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.records import CustomModel
from nvprov_gui.rendering import engine
from nvprov_gui.storage import Site, Unlock
from nvprov_gui.vendors import catalog as catalog_module
from nvprov_gui.vendors.catalog import catalog, use_models
from nvprov_gui.vendors.own_models import CAPABILITIES, made
from nvprov_gui.workflows.configuration import Asker, configuration
from nvprov_gui.workflows.models import templates
from nvprov_gui.workflows.models.adopting import adopt
from nvprov_gui.workflows.models.editing import change, duplicate, remove
from nvprov_gui.workflows.models.sharing import export_models, import_models
from nvprov_gui.workflows.models.templates import try_template, write_template
from nvprov_gui.workflows.scope import Scope, set_fields
from nvprov_gui.workflows.sites import create_site

MAC, OTHER = MacAddress("805ec0000001"), MacAddress("805ec0000002")
ASKER = Asker("http://10.0.0.1/provisioning/")


@pytest.fixture
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A data folder of its own for templates."""
    folder = tmp_path / "own"
    for module in (engine, templates):
        monkeypatch.setattr(module, "own_templates_root", lambda: folder)
    engine._environment.cache_clear()
    yield folder
    engine._environment.cache_clear()


@pytest.fixture
def site(tmp_path: Path, own_folder: Path) -> Iterator[Site]:
    made_site = create_site(tmp_path / "s.nvprov", "S", "pbx", Unlock(passphrase="x", use_keyring=False))
    with made_site as opened:
        with opened.act("Fill") as act:
            act.add_phone(MAC, "yealink", "yealink-T46")
            act.add_phone(OTHER, "yealink", "yealink-T46")
            act.set_parameter(Level.MODEL, "yealink-T46", "backlight_time", "60")
        yield opened
    use_models(())


def test_a_duplicate_starts_as_its_base(site: Site) -> None:
    model_id, done = duplicate(site, "yealink-T46", "Reception", "new")
    model, base = catalog().model(model_id), catalog().model("yealink-T46")
    assert model_id == "yealink-T46-reception"
    assert (model.name, model.base, model.line_keys) == ("Reception", base.id, base.line_keys)
    assert site.parameters(Level.MODEL, model_id) == {"backlight_time": "60"}
    assert done is not None
    site.undo(done)
    adopt(site)
    with pytest.raises(UserError, match="There is no model"):
        catalog().model(model_id)


def test_capabilities_bound_what_can_be_set(site: Site) -> None:
    model_id, _done = duplicate(site, "yealink-T46", "Small", "new")
    change(site, model_id, "change", overrides={"line_keys": "2", "screensaver": "0"})
    assert catalog().model(model_id).line_keys == 2
    assert not catalog().model(model_id).screensaver
    with pytest.raises(BadValue):
        set_fields(site, Scope(model=model_id), {"linekey_type_3": "blf"}, "set")
    set_fields(site, Scope(model=model_id), {"linekey_type_2": "blf"}, "set")
    change(site, model_id, "back", overrides={"line_keys": str(catalog().model("yealink-T46").line_keys)})
    assert site.custom_models()[0].overrides == {"screensaver": "0"}, "what equals the base is inherited"


@pytest.mark.parametrize("overrides", [{"line_keys": "9999"}, {"line_keys": "-1"}, {"wheels": "4"}])
def test_a_capability_out_of_range_changes_nothing(site: Site, overrides: dict[str, str]) -> None:
    model_id, _done = duplicate(site, "yealink-T46", "Small", "new")
    with pytest.raises(BadValue):
        change(site, model_id, "change", overrides=overrides)
    assert site.custom_models()[0].overrides == {}


def test_names_are_told_apart(site: Site) -> None:
    duplicate(site, "yealink-T46", "Hall", "new")
    with pytest.raises(BadValue, match="already"):
        duplicate(site, "yealink-T46", " hall ", "new")
    with pytest.raises(BadValue, match="needs a name"):
        duplicate(site, "yealink-T46", "  ", "new")
    other, _done = duplicate(site, "yealink-T46", "Hall!", "new")
    assert other == "yealink-T46-hall-2"


def test_a_model_in_use_stays(site: Site) -> None:
    model_id, _done = duplicate(site, "yealink-T46", "Hall", "new")
    with site.act("Use") as act:
        act.change_phone(MAC, model=model_id)
    with pytest.raises(UserError, match="give them another model"):
        remove(site, model_id, "remove")
    with site.act("Free") as act:
        act.change_phone(MAC, model="yealink-T46")
    remove(site, model_id, "remove")
    assert site.custom_models() == []


def test_its_own_template_reaches_its_phones_only(site: Site, own_folder: Path) -> None:
    model_id, _done = duplicate(site, "yealink-T46", "Hall", "new")
    with site.act("Use") as act:
        act.change_phone(MAC, model=model_id)
    before = site.phone(MAC).version  # type: ignore[union-attr]
    path = write_template(site, model_id, "#!version:1.0.0.1\nmine = {{ short_mac }}\n", "template")
    assert path == own_folder / "yealink" / f"{model_id}.j2"
    assert configuration(site, site.phone(MAC), ASKER).text == f"#!version:1.0.0.1\nmine = {MAC}\n"  # type: ignore[arg-type]
    assert "mine" not in configuration(site, site.phone(OTHER), ASKER).text  # type: ignore[arg-type]
    write_template(site, model_id, "#!version:1.0.0.1\nmine = 2\n", "template")
    assert site.phone(MAC).version > before  # type: ignore[union-attr]
    assert "mine = 2" in configuration(site, site.phone(MAC), ASKER).text  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "line"),
    [("a\n{% if x %}\n", 3), ("a\nb\n{{ 1 / 0 }}", 3), ("{{ ''.__class__.__mro__ }}{{ x.y() }}", 1)],
)
def test_a_broken_draft_names_its_line(site: Site, text: str, line: int) -> None:
    with pytest.raises(UserError, match=rf"^Line [{line}{line - 1}] of the template is broken"):
        try_template(site, "yealink-T46", text, MAC)


def test_a_draft_cannot_leave_its_sandbox(site: Site) -> None:
    for text in ("{{ ''.__class__.__subclasses__() }}", "{{ p.__init__.__globals__ }}"):
        try:
            found = try_template(site, "yealink-T46", text, MAC)
        except UserError:
            continue
        assert found.strip() == ""


def test_shared_with_a_colleague(site: Site, tmp_path: Path, own_folder: Path) -> None:
    model_id, _done = duplicate(site, "yealink-T46", "Hall", "new")
    change(site, model_id, "change", overrides={"line_keys": "3"})
    with site.act("Secret") as act:
        act.set_parameter(Level.MODEL, model_id, "adminpw", "s3cret-of-the-site")
    write_template(site, model_id, "#!version:1.0.0.1\nshared = {{ model }}\n", "template")
    file = tmp_path / "hall.nvmodels"
    export_models(site, [model_id], file)
    assert "s3cret" not in file.read_text(encoding="utf-8")
    for old in own_folder.rglob("*.j2"):
        old.unlink()
    with create_site(tmp_path / "o.nvprov", "O", "pbx", Unlock(passphrase="x", use_keyring=False)) as other:
        adopt(other)
        with other.act("Phone") as act:
            act.add_phone(MAC, "yealink", "yealink-T46")
        ids, _change = import_models(other, file, "import")
        again, _change = import_models(other, file, "import")
        assert len({*ids, *again}) == 2
        assert catalog().model(ids[0]).line_keys == 3
        assert other.parameters(Level.MODEL, ids[0]) == {"backlight_time": "60"}
        with other.act("Use") as act:
            act.change_phone(MAC, model=ids[0])
        assert "shared = " in configuration(other, other.phone(MAC), ASKER).text  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"kind": "nvprov models", "version": 1, "models": [1]}',
        '{"kind": "nvprov models", "version": 9, "models": []}',
        '{"kind": "nvprov models", "version": 1, "models": [{"base": "x", "name": "y", "overrides": {}}]}',
        (
            '{"kind": "nvprov models", "version": 1, "models": [{"base": "yealink-T46", "name": "y", '
            '"overrides": {"line_keys": "9999"}}]}'
        ),
        (
            '{"kind": "nvprov models", "version": 1, "models": [{"base": "yealink-T46", "name": "y", '
            '"overrides": {}, "parameters": {"vlan_id_phone": "5000"}}]}'
        ),
    ],
)
def test_a_file_that_is_none_takes_nothing_in(site: Site, tmp_path: Path, text: str) -> None:
    file = tmp_path / "x.nvmodels"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(UserError):
        import_models(site, file, "import")
    assert site.custom_models() == []


def test_a_model_without_its_base_is_told_and_left_out() -> None:
    models = [
        CustomModel("yealink-b", "yealink-a", "B"),
        CustomModel("yealink-a", "yealink-T46", "A"),
        CustomModel("yealink-c", "yealink-none", "C"),
    ]
    found = use_models(models)
    assert found.model("yealink-b").base == "yealink-T46"
    assert len(found.broken) == len(catalog_module._of_this_machine().broken) + 1
    use_models(())


@given(st.dictionaries(st.sampled_from([each.name for each in CAPABILITIES]), st.text(max_size=6)))
def test_any_overrides_make_a_model_or_say_why(overrides: dict[str, str]) -> None:
    base = catalog().model("yealink-T46")
    try:
        model = made(CustomModel("yealink-x", base.id, "X", overrides), base)
    except BadValue:
        return
    assert all(0 <= model.key_count(family) <= 800 for family in ("softkey", "linekey", "expkey"))
