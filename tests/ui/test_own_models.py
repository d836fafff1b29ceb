"""Models of one's own in the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from nvprov_gui.rendering import engine
from nvprov_gui.ui.screens.settings.models.page import ModelsPage
from nvprov_gui.ui.screens.settings.screen import SettingsScreen
from nvprov_gui.ui.window import MainWindow
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.models import templates
from tests.ui.conftest import MACS


@pytest.fixture
def page(window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[ModelsPage]:
    for module in (engine, templates):
        monkeypatch.setattr(module, "own_templates_root", lambda: tmp_path / "own")
    engine._environment.cache_clear()
    window.show_screen("settings")
    screen = cast(SettingsScreen, window.current)
    screen.turn_to(screen.pages[-1])
    yield cast(ModelsPage, screen.page)
    engine._environment.cache_clear()


def test_the_tab_that_was_open_last_knows_that_there_are_none(window: MainWindow) -> None:
    window.bench.store.geometry.setValue(f"{SettingsScreen.key}/page", 8)
    window.show_screen("settings")
    page = cast(SettingsScreen, window.current).page
    assert isinstance(page, ModelsPage)
    assert not page.list.isVisible()


def test_a_model_is_duplicated_named_and_changed(page: ModelsPage, window: MainWindow) -> None:
    assert not page.list.isVisible()
    page.duplicate("yealink-T46")
    page.form.name.setText("Reception")
    page.form.name.editingFinished.emit()
    keys = cast(QLineEdit, page.form.editors["line_keys"])
    assert keys.placeholderText() == str(catalog().model("yealink-T46").line_keys)
    keys.setText("5")
    keys.editingFinished.emit()
    chosen = page.chosen
    assert chosen is not None
    assert (chosen.name, catalog().model(chosen.id).line_keys) == ("Reception", 5)
    assert "Reception" in page.list.item(0).text()
    for _step in range(3):
        window.bench.session.undo.undo()
    assert page.chosen is None
    assert page._empty.isVisible()


def test_the_template_is_tried_and_kept(page: ModelsPage, window: MainWindow, qtbot: QtBot) -> None:
    page.duplicate("yealink-T46")
    assert not page.template.keep.isEnabled()
    page.template.editor.setPlainText("#!version:1.0.0.1\nmine = {{ short_mac }}\n{% if x %}")
    qtbot.waitUntil(lambda: "Line 3" in page.template.words.text())
    page.template.editor.setPlainText("#!version:1.0.0.1\nmine = {{ short_mac }}\n")
    qtbot.waitUntil(lambda: f"mine = {MACS[0]}" in page.template.shown.toPlainText())
    page.template.keep.trigger()
    assert not page.template.is_changed
    chosen = page.chosen
    assert chosen is not None
    assert templates.path_of(catalog().model(chosen.id)).read_text(encoding="utf-8").startswith("#!version")
    page.template.back.trigger()
    assert "phone_model.name" in page.template.editor.toPlainText()


def test_a_colleague_gets_it(page: ModelsPage, window: MainWindow, tmp_path: Path) -> None:
    page.duplicate("yealink-T46")
    page.export_to(tmp_path / "one.nvmodels")
    page.import_from(tmp_path / "one.nvmodels")
    assert page.list.count() == 2
    page.drop.trigger()
    assert page.list.count() == 1
    page.import_from(tmp_path / "none.nvmodels")
    assert page.list.count() == 1


def test_its_values_open_in_the_panels(page: ModelsPage, window: MainWindow) -> None:
    page.duplicate("yealink-T46")
    page.values.trigger()
    screen = cast(SettingsScreen, window.current)
    assert page.chosen is not None
    assert screen.place.scope.model == page.chosen.id
    assert screen.page is not page
