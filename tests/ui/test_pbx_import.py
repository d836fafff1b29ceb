"""What the PBX has is taken row by row; the page follows the site."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from nvprov_gui.storage import Site
from nvprov_gui.ui.screens.pbx.screen import PbxScreen
from nvprov_gui.ui.window import MainWindow
from nvprov_gui.workflows.pbx import importing
from tests.ui.test_pbx_screen import fake, screen

__all__ = ["fake", "screen"]


def test_import_row_by_row_then_nothing(screen: PbxScreen, window: MainWindow, qtbot: QtBot) -> None:
    screen.turn_to(screen.importing)
    page = screen.importing
    page.compare.trigger()
    qtbot.waitUntil(lambda: bool(page.rows.rows), timeout=20_000)
    assert {row.difference.theirs for row in page.rows.rows} >= {"Anna Rossi", "Bruno Galli"}
    left = next(at for at, row in enumerate(page.rows.shown) if row.difference.theirs == "Bruno Galli")
    page.table.select_rows([left], left)
    page.tick.trigger()
    page.take.trigger()
    names = [user.name for user in screen.bench.session.roster.users]
    assert "Anna Rossi" in names
    assert "Bruno Galli" not in names

    def shown() -> list[tuple[str, bool]]:
        return [(row.difference.theirs, row.ticked) for row in page.rows.rows]

    qtbot.waitUntil(lambda: shown() == [("Bruno Galli", False)])
    window.actions_of_frame.undo.trigger()
    qtbot.waitUntil(lambda: ("Anna Rossi", True) in shown())
    assert ("Bruno Galli", False) in shown(), "what was unticked stays so"
    window.bench.session.close()
    assert not page.rows.rows, "another site has another PBX"


def test_the_site_is_compared_one_time_after_the_other_while_somebody_looks(
    screen: PbxScreen, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.turn_to(screen.importing)
    page, session = screen.importing, screen.bench.session
    page.compare.trigger()
    qtbot.waitUntil(lambda: bool(page.rows.rows), timeout=20_000)
    compared: list[Site] = []
    monkeypatch.setattr(importing, "differences", lambda site, _state: compared.append(site) or ())
    window.show_screen("phones")
    for _edit in range(5):
        session.reload()
    window.show_screen("pbx")
    qtbot.waitUntil(lambda: not page.rows.rows)
    assert len(compared) == 1, "not while nobody looked"
    for _edit in range(5):
        session.reload()
    qtbot.waitUntil(lambda: not page._is_comparing)
    assert len(compared) == 3, "while one comparison runs, the next one waits for all that came"
