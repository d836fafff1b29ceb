"""What the preview says of a file that the phone has otherwise."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from nvprov_gui.domain.records import Contact
from nvprov_gui.domain.states import PhoneEvent
from nvprov_gui.ui.window import MainWindow
from nvprov_gui.workflows.home import laptop_base
from nvprov_gui.workflows.preview import preview
from tests.ui.conftest import MACS


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("", "", "the phone has exactly this."),
        ("", "\nold.1 = <1>\nold.2 = 2", "2 removed since it last fetched."),
        ("unlike\n", "", "1 removed since it last fetched."),
        (None, "", "1 line added since it last fetched."),
    ],
)
def test_lines_that_come_and_lines_that_go_are_counted(
    window: MainWindow, qtbot: QtBot, before: str | None, after: str, said: str
) -> None:
    site, screen, mac = window.bench.session.site, window.current, MACS[1]
    text = preview(site, mac, laptop_base(site), secrets=True).text
    has = (text.partition("\n")[2] if before is None else before + text) + after
    site.note([Contact(mac, PhoneEvent.SECOND_FETCH, datetime.now(UTC), version=1, served=has)])
    screen.reveal(mac)
    screen.inspector.tabs.setCurrentIndex(2)
    words = screen.inspector.preview_tab._words
    qtbot.waitUntil(lambda: words.text().replace("(s)", "").endswith(said), timeout=5000)
    assert ("&lt;1&gt;" in words.toolTip()) is ("old" in after), "what goes can be read"
