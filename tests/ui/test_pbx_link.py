"""The connection to the PBX that the screens share goes with its site."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from nvprov_gui.domain.errors import UserError
from nvprov_gui.ui.window import MainWindow
from tests.ui.conftest import make_site


class _Pbx:
    is_closed = False

    def close(self) -> None:
        self.is_closed = True


@pytest.mark.parametrize("refused", ["", "The PBX refuses user or password: check both."])
def test_what_was_begun_for_another_site_is_nothing_for_this_one(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, refused: str
) -> None:
    link, pbx, told, may_end = window.bench.pbx, _Pbx(), list[object](), Event()
    link._pbx = pbx  # type: ignore[assignment]  # signed in already

    def work(_pbx: object, _task: object) -> str:
        may_end.wait(10)
        if refused:
            raise UserError(refused)
        return "what that PBX has"

    link.run(work, told.append)
    window.bench.session.open(make_site(tmp_path / "other.nvprov"))
    assert not link.is_busy, "this site waits for nothing"
    may_end.set()
    qtbot.waitUntil(lambda: not window.bench.tasks.is_busy)
    assert not link.is_open, "this site's PBX is another one"
    assert pbx.is_closed or refused
    assert (told, link.is_bad, link.sentence, window.message_bar.texts) == ([], False, "", [])
