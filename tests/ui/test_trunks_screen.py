"""The trunks screen against a SIP server on loopback: provider, test, ladder, dossier."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from nvprov_gui.trunks.providers import providers
from nvprov_gui.ui.screens.trunks import process
from nvprov_gui.ui.screens.trunks.results import _STATES, COLUMNS, CheckRow, _state
from nvprov_gui.ui.screens.trunks.screen import TrunksScreen
from nvprov_gui.ui.widgets.chips import chip_width
from nvprov_gui.ui.widgets.file_dialogs import FileDialog
from nvprov_gui.ui.widgets.row_delegate import PADDING
from nvprov_gui.ui.window import MainWindow
from nvprov_gui.workflows.trunks import keeping
from tests.e2e.sip_server import PASSWORD, Server, registrar, says, takes


@pytest.fixture
def screen(window: MainWindow) -> TrunksScreen:
    window.show_screen("trunks")
    assert isinstance(window.current, TrunksScreen)
    return window.current


def _fill(screen: TrunksScreen, **texts: str) -> None:
    for name, text in texts.items():
        screen.form.fields[name].setText(text)
    screen.form.edited.emit()


def test_a_provider_fills_the_form_and_is_undone(screen: TrunksScreen) -> None:
    fibering = next(each for each in providers() if each.key == "fibering")
    _fill(screen, user="0721000", password=PASSWORD)
    screen.take_provider(fibering)
    assert screen.form.fields["server"].text() == fibering.sip_server
    assert screen.form.fields["user"].text() == "0721000"
    assert "G.729" in screen.form._words.text()
    screen.bench.session.undo.undo()
    assert screen.form.fields["server"].text() == ""
    path = screen.bench.session.path
    assert path is not None
    assert PASSWORD.encode() not in path.read_bytes()


def test_a_test_draws_its_ladder_and_fills_the_dossier(
    screen: TrunksScreen, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = Server({"REGISTER": registrar(), "OPTIONS": says(200, "OK")})
    with server.running() as port:
        _fill(screen, server="127.0.0.1", port=str(port), user="0721000", password=PASSWORD)
        screen.test.trigger()
        qtbot.waitUntil(screen.test.isEnabled, timeout=60_000)
    outcomes = {row.check: row.outcome for row in screen.rows.rows}
    assert outcomes["Registration"] == "passed", [row.sentence for row in screen.rows.rows]
    assert outcomes["Outbound call"] == "skipped"
    assert keeping.last_score(screen.bench.session.site) == 100
    at = screen.rows.row_of("Registration")
    screen.table.select_rows([at], at)
    assert [str(message["title"]) for message in screen.talk.ladder._messages][:3] == [
        "REGISTER",
        "401 Unauthorized",
        "REGISTER",
    ]
    monkeypatch.setattr(FileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "d.zip"), ""))
    screen.dossier.trigger()
    with zipfile.ZipFile(tmp_path / "d.zip") as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist())
    assert b"REGISTER" in everything
    assert PASSWORD.encode() not in everything
    pdf = (tmp_path / "d.pdf").read_bytes()
    assert pdf.startswith(b"%PDF")
    assert pdf in everything


def test_a_dossier_that_is_called_pdf_has_its_zip_all_the_same(screen: TrunksScreen, tmp_path: Path) -> None:
    _fill(screen, server="127.0.0.1", user="0721000")
    screen.saving.write(tmp_path / "d.pdf", (), ())
    assert (tmp_path / "d.pdf").read_bytes().startswith(b"%PDF")
    assert "results.txt" in zipfile.ZipFile(tmp_path / "d.zip").namelist()


def test_a_persons_answer_counts_and_the_next_run_is_compared(screen: TrunksScreen, qtbot: QtBot) -> None:
    server = Server({"INVITE": takes(), "BYE": says(200, "OK"), "OPTIONS": says(200, "OK")})
    screen.register.setChecked(False)
    screen.number.setText("0721405516")
    with server.running() as port:
        _fill(screen, server="127.0.0.1", port=str(port), user="0721000")
        screen.test.trigger()
        qtbot.waitUntil(screen.test.isEnabled, timeout=90_000)
        before = keeping.last_score(screen.bench.session.site)
        at = screen.rows.row_of("Caller's number")
        assert screen.rows.shown[at].outcome == "question"
        assert "0721000" in screen.question.words.text()  # the first question is shown by itself
        screen.question.no.click()
        assert "1234567890*#ABCD" in screen.question.words.text()  # then the next
        screen.question.yes.click()
    assert screen.rows.shown[at].outcome == "failed"
    assert before is not None
    assert (keeping.last_score(screen.bench.session.site) or 0) < before
    outcomes = keeping.last_outcomes(screen.bench.session.site)
    assert (outcomes["Caller's number"], outcomes["Digits"]) == ("failed", "passed")
    assert screen.question.isHidden()


@pytest.mark.parametrize(("number", "second"), [("112", ""), ("0721405516", "0 118")])
def test_an_emergency_number_is_never_dialled(screen: TrunksScreen, number: str, second: str) -> None:
    screen.number.setText(number)
    screen.extras.second.setText(second)
    screen.test.trigger()
    assert not screen.process.is_running


def test_stop_hangs_up(screen: TrunksScreen, qtbot: QtBot) -> None:
    server = Server({"INVITE": takes(), "BYE": says(200, "OK"), "OPTIONS": says(200, "OK")})
    screen.register.setChecked(False)
    screen.number.setText("0721405516")
    with server.running() as port:
        _fill(screen, server="127.0.0.1", port=str(port), user="0721000")
        screen.test.trigger()
        qtbot.waitUntil(lambda: "ACK" in server.seen, timeout=60_000)
        screen.stop.trigger()
        assert screen.process.is_running  # the window doesn't wait
        assert screen._score.text().startswith("Stopping")
        qtbot.waitUntil(screen.test.isEnabled, timeout=10_000)
    assert server.seen[-1] == "BYE"
    assert keeping.last_score(screen.bench.session.site) is None
    assert screen._score.text() == "Stopped: the rest was not tested."
    assert not [row for row in screen.rows.rows if row.outcome == "running"]


def test_a_test_that_cannot_be_started_is_said(
    screen: TrunksScreen, window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(process, "nvprov", lambda *_arguments: ["/nowhere/nvprov"])
    _fill(screen, server="127.0.0.1", user="0721000")
    screen.test.trigger()
    qtbot.waitUntil(lambda: any("can't be started" in text for text in window.message_bar.texts))
    assert screen.test.isEnabled()
    assert not [row for row in screen.rows.rows if row.outcome == "running"]


def test_a_long_list_of_codecs_shows_its_beginning(screen: TrunksScreen) -> None:
    screen.form.show_values({"codecs": "alaw, ulaw, g729, g722, opus, gsm, speex"}, "")
    assert screen.form.fields["codecs"].cursorPosition() == 0


def test_no_state_is_cut_in_italian(window: MainWindow, screen: TrunksScreen) -> None:
    window.bench.store.change(language="it")
    room = next(column.width for column in COLUMNS if column.key == "state") - PADDING - 4
    texts = [_state(CheckRow("DNS", outcome)).text for outcome in _STATES]
    window.bench.store.change(language="en")
    assert "la tua risposta" in texts
    assert max(chip_width(window.bench.theme, text) for text in texts) <= room


def test_a_missing_server_is_said_until_it_is_filled_in(
    screen: TrunksScreen, window: MainWindow, qtbot: QtBot
) -> None:
    screen.test.trigger()
    qtbot.waitUntil(lambda: any("needs the provider's server" in text for text in window.message_bar.texts))
    assert screen.form.fields["server"].hasFocus()
    _fill(screen, server="sip.example.test")
    assert window.message_bar.texts == []
