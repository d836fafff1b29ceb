"""Filters, pickers and the palette: found by what one would type."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from nvprov_gui.gateways.models import gateway_models
from nvprov_gui.ui import registry
from nvprov_gui.ui import window as window_module
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.commands import choices
from nvprov_gui.ui.registry import SCREENS
from nvprov_gui.ui.screen import Entry, Screen
from nvprov_gui.ui.screens.gateways.pushes import Pushes
from nvprov_gui.ui.synonyms import alike
from nvprov_gui.ui.widgets.gateway_picker import pick_gateway_model
from nvprov_gui.ui.widgets.model_picker import pick_model
from nvprov_gui.ui.widgets.picker import Choice, Picker, matching
from nvprov_gui.ui.window import MainWindow
from tests.ui.conftest import make_site
from tests.ui.gateways import GOOD, add

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def picker_of(window: MainWindow) -> Picker:
    """The one that is open."""
    return next(each for each in window.findChildren(Picker))


def test_filters_and_pickers_mind_no_accents(window: MainWindow) -> None:
    window.current.acts.change_user(window.bench.session.roster.users[0], name="Jörg Müller")
    window.show_screen("users")
    window.current.filter.setText("muller")
    assert [user.name for user in window.current.model.shown] == ["Jörg Müller"]
    assert matching([Choice("Città", "", "", list)], "citta")


@pytest.mark.parametrize("text", ["T46U", "yealink t46u", "SIP-T46S"])
def test_a_model_is_found_by_what_its_label_says(window: MainWindow, text: str) -> None:
    pick_model(window.bench.theme, window, lambda _model: None)
    picker = picker_of(window)
    picker.field.setText(text)
    assert any("T46" in choice.text for choice in picker.model.shown)


@pytest.mark.parametrize("typed", ["theme", "tema", "scuro", "dark"])
def test_the_theme_is_found_by_other_words(window: MainWindow, typed: str) -> None:
    assert "Dark colours" in [choice.text for choice in choices(window, typed)]


@pytest.mark.parametrize("typed", ["delete", "elimina", "remove"])
def test_what_removes_is_found_by_other_words(window: MainWindow, typed: str) -> None:
    assert "Remove phones" in [choice.text for choice in choices(window, typed)]


def test_what_adds_is_found_by_other_words(window: MainWindow) -> None:
    window.show_screen("users")
    for typed in ("add", "new", "aggiungi"):
        assert "Add user" in [choice.text for choice in choices(window, typed)]


def test_synonyms_go_both_ways() -> None:
    assert "delete" in alike("Rimuovi i telefoni")
    assert "dark" in alike("Colori scuri")
    assert alike("Test ring…") == ""


@pytest.mark.parametrize("language", ["en", "it"])
def test_no_shortcut_of_the_palette_is_cut(window: MainWindow, qtbot: QtBot, language: str) -> None:
    window.bench.store.change(language=language)
    window.actions_of_frame.palette.trigger()
    picker = picker_of(window)
    qtbot.waitUntil(picker.isVisible)
    metrics = QFontMetrics(window.bench.theme.plain)
    for choice in picker.model.shown:
        assert metrics.horizontalAdvance(choice.hint) + 14 <= picker.list.columnWidth(2), choice.hint
    assert sum(picker.list.columnWidth(at) for at in range(3)) <= picker.list.viewport().width()
    picker.close()
    window.bench.store.change(language="en")


def test_a_long_name_takes_the_room_of_what_is_beside_it(window: MainWindow, qtbot: QtBot) -> None:
    long = Choice("A name that is much longer than two hundred and thirty pixels", "x" * 90, "Ctrl+K", list)
    picker = Picker(window.bench.theme, "Which?", lambda _text: [long], window)
    picker.open_over(window)
    wanted = QFontMetrics(window.bench.theme.plain).horizontalAdvance(long.text) + 14
    qtbot.waitUntil(lambda: picker.list.columnWidth(0) >= wanted)
    picker.close()


def test_the_sorting_is_remembered(window: MainWindow, tmp_path: Path) -> None:
    window.show_screen("users")
    window.current.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    window.bench.session.open(make_site(tmp_path / "other.nvprov"))
    window.show_screen("users")
    shown = [user.extension for user in window.current.model.shown]
    assert shown == ["204", "203", "202", "201"]


def test_commands_of_other_screens_are_found_and_done_there(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_of_frame.palette.trigger()
    picker = window.findChild(Picker)
    assert picker is not None
    qtbot.waitUntil(lambda: all(window.screen_of(entry.key) for entry in SCREENS), timeout=20_000)
    picker.close()
    window.show_screen("trunks")
    found = {choice.text: choice for choice in choices(window, "report")}
    assert found["Save report…"].detail == "Handover · Documents"
    window.screens["handover"].turn_to(window.screens["handover"].pages[-1])
    saved: list[bool] = []
    window.screens["handover"].documents.saver.choose = lambda *_rest: saved.append(True) or ""
    found["Save report…"].act()
    assert window.current is window.screens["handover"]
    assert window.current.page is window.screens["handover"].documents
    assert saved


def test_a_push_from_another_screen_shows_its_gateway_first(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show_screen("gateways")
    add(window.current, **GOOD)
    begun: list[object] = []
    monkeypatch.setattr(Pushes, "start", lambda _pushes, gateway, *_rest: begun.append(gateway) or False)
    window.show_screen("trunks")
    next(each for each in choices(window, "push") if each.text == "Push").act()
    assert window.current is window.screens["gateways"]
    assert not begun
    next(each for each in choices(window, "push") if each.text == "Push").act()
    assert begun


def test_a_screen_that_cannot_be_made_is_tried_once(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[str] = []

    def broken(bench: Bench) -> Screen:
        tried.append(bench.session.site.info.name)
        raise OSError("no such library")

    monkeypatch.setattr(registry, "SCREENS", (Entry("users", "Users", "user", broken),))
    monkeypatch.setattr(window_module, "SCREENS", registry.SCREENS)
    with capture_exceptions() as raised:
        window.actions_of_frame.palette.trigger()
        qtbot.waitUntil(lambda: bool(tried))
        qtbot.wait(200)
    picker_of(window).close()
    assert len(tried) == len(raised) == 1


def test_without_a_site_its_screens_are_not_offered(window: MainWindow) -> None:
    window.bench.session.close()
    names = {entry.name for entry in SCREENS} - {"Help"}
    assert not names & {choice.text for choice in choices(window, "") if choice.enabled}
    window.sidebar.screen_actions["users"].trigger()
    assert window.current is window.start


def test_the_palette_closes_with_its_site(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_of_frame.palette.trigger()
    picker = picker_of(window)
    qtbot.waitUntil(picker.isVisible)
    window.bench.session.close()
    assert not picker.isVisible()


def test_what_was_typed_before_the_screens_were_made_is_found_then(window: MainWindow, qtbot: QtBot) -> None:
    assert window.screen_of("handover") is None
    window.actions_of_frame.palette.trigger()
    picker = picker_of(window)
    picker.field.setText("report")
    assert "Save report…" not in [choice.text for choice in picker.model.shown]
    qtbot.waitUntil(lambda: "Save report…" in [choice.text for choice in picker.model.shown], timeout=20_000)


def test_a_gateway_is_found_by_the_name_that_files_give_it(window: MainWindow) -> None:
    pick_gateway_model(window.bench.theme, window, lambda _model: None)
    picker = picker_of(window)
    picker.field.setText("TRI_ISDN_2")
    assert [choice.text for choice in picker.model.shown] == [gateway_models().models["TRI_ISDN_2"].name]


def test_without_a_site_colours_and_help_are_found_and_there_is_a_way_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.bench.session.close()
    actions = window.actions_of_frame
    assert actions.palette.isEnabled()
    offered = {choice.text for choice in choices(window, "") if choice.enabled}
    assert {"Dark colours", "Help", "Quit", "Italiano"} <= offered
    actions.help.trigger()
    assert window.current is window.screens["help"]
    assert window.sidebar.isHidden()
    actions.home.trigger()
    assert window.current is window.start
