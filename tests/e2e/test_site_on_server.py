"""One site on a real PostgreSQL server, two windows on it, and the way there and back."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nvprov_gui import cli
from nvprov_gui.app import build
from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.records import FileKind
from nvprov_gui.storage import Role, Site, Unlock
from nvprov_gui.storage.joining import open_database
from nvprov_gui.ui.messages import Message
from nvprov_gui.ui.screens.handover.screen import HandoverScreen
from nvprov_gui.ui.screens.handover.sharing_page import SharingPage
from nvprov_gui.ui.screens.phones.screen import PhonesScreen
from nvprov_gui.ui.widgets.file_dialogs import FileDialog
from nvprov_gui.ui.window import MainWindow
from nvprov_gui.workflows.sharing_site import is_shared
from nvprov_gui.workflows.sites import create_site
from tests.e2e.postgres import PROGRAMS, new_database, running
from tests.e2e.serving import PASSPHRASE, Serving

pytestmark = pytest.mark.skipif(PROGRAMS is None, reason="no PostgreSQL here")
UNLOCK = Unlock(passphrase=PASSPHRASE, use_keyring=False)
FIRMWARE = bytes(range(251)) * 10_000
"""Longer than a part, and not a multiple of it."""
MACS = [MacAddress(f"805ec00000{n:02x}") for n in range(1, 4)]


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """A server for the tests of this file."""
    with running() as address:
        yield address


@pytest.fixture
def shared(server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, str]:
    """A site with phones and a firmware, moved to the server; its link and address."""
    monkeypatch.setenv("NVPROV_PASSPHRASE", PASSPHRASE)
    path = tmp_path / "one" / "Hotel.nvprov"
    address = new_database(server, f"hotel_{time.time_ns()}")
    with (
        Site.create(path, name="Hotel", pbx="pbx.example.test", unlock=UNLOCK) as site,
        site.act("Fill") as act,
    ):
        users = [act.add_user(name=f"User {n}", extension=str(200 + n)) for n in range(1, 3)]
        for mac in MACS:
            act.add_phone(mac, "yealink", "yealink-T46")
        act.assign(MACS[0], users[0].id)
        act.add_file(FileKind.FIRMWARE, "t46.rom", FIRMWARE)
    assert cli.main(["move", str(path), address]) == 0
    return path, address


def listed(path: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, str]]:
    """What ``nvprov list --json`` says."""
    capsys.readouterr()
    assert cli.main(["list", str(path), "--json"]) == 0
    found: list[dict[str, str]] = json.loads(capsys.readouterr().out)
    return found


def test_there_and_back_with_everything(
    shared: tuple[Path, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, address = shared
    assert PASSPHRASE not in path.read_text()
    assert path.read_text().splitlines()[1] == address
    there = listed(path, capsys)
    assert [phone["extension"] for phone in there] == ["201", None, None]
    colleague = tmp_path / "two" / "Hotel at mine.nvprov"
    assert cli.main(["join", address, str(colleague)]) == 0
    assert [phone["mac"] for phone in listed(colleague, capsys)] == [phone["mac"] for phone in there]
    assert cli.main(["assign", str(colleague), MACS[1].colons, "202"]) == 0
    with Site.open(colleague, UNLOCK) as site:
        [stored] = site.files()
        assert stored.path.read_bytes() == FIRMWARE
    assert cli.main(["move", str(path), "--to-file"]) == 0
    assert path.read_bytes().startswith(b"SQLite format 3")
    assert [phone["extension"] for phone in listed(path, capsys)] == ["201", "202", None]
    assert cli.main(["list", str(colleague)]) == 1
    assert "no site in the database" in capsys.readouterr().err


def test_phones_are_served_from_it(shared: tuple[Path, str]) -> None:
    path, _address = shared
    with Site.open(path, UNLOCK) as site:
        tokens = site.tokens(MACS[0])
    with Serving(path) as served:
        url = f"{served.url}provisioning/{tokens.permanent}/{MACS[0]}.cfg"
        first = f"{served.url}provisioning/{tokens.first}/{MACS[0]}.cfg"
        assert httpx.get(first).status_code == 200
        answer = httpx.get(url)
        assert answer.status_code == 200
        assert "201" in answer.text
        for _attempt in range(50):
            with Site.open(path, UNLOCK) as site:
                phone = site.phone(MACS[0])
                if phone and phone.state == "provisioned":
                    break
            time.sleep(0.1)
        else:
            raise AssertionError(phone)
        assert httpx.get(first).status_code == 404


def test_a_server_that_goes_away_is_one_sentence(
    shared: tuple[Path, str], capsys: pytest.CaptureFixture[str]
) -> None:
    path, address = shared
    path.write_text(path.read_text().replace(address.rpartition(":")[2].partition("/")[0], "1"))
    assert cli.main(["list", str(path)]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "can't be reached" in said


def test_a_move_without_a_place_for_the_password_leaves_all_as_it_was(
    server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("NVPROV_PASSPHRASE", PASSPHRASE)
    monkeypatch.setattr("nvprov_gui.storage.passwords.keep", lambda *_what: False)
    path, address = tmp_path / "Bar.nvprov", new_database(server, f"bar_{time.time_ns()}")
    Site.create(path, name="Bar", pbx="pbx.example.test", unlock=UNLOCK).close()
    assert cli.main(["move", str(path), address.replace("tech@", "tech:a-password@")]) == 1
    assert "PGPASSWORD" in capsys.readouterr().err
    assert not is_shared(path)
    with Site.open(path, UNLOCK) as site:
        assert site.info.name == "Bar"
    assert cli.main(["move", str(path), address]) == 0  # nothing was left behind there


def test_an_occupied_database_is_left_alone(
    shared: tuple[Path, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _path, address = shared
    other = tmp_path / "Other.nvprov"
    Site.create(other, name="Other", pbx="pbx.example.test", unlock=UNLOCK).close()
    assert cli.main(["move", str(other), address]) == 1
    assert "There is a site in this database already" in capsys.readouterr().err
    assert other.read_bytes().startswith(b"SQLite format 3")


@pytest.fixture
def windows(
    shared: tuple[Path, str], tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> Iterator[list[MainWindow]]:
    """Two windows on the site, as on two laptops."""
    path, address = shared
    other = tmp_path / "two" / "Hotel.nvprov"
    assert cli.main(["join", address, str(other)]) == 0
    made = []
    for place in (path, other):
        window = build(qapp)
        qtbot.addWidget(window)
        window.show()
        window.bench.session.open(Site.open(place, UNLOCK, Role.EDITOR))
        window.show_screen("phones")
        made.append(window)
    yield made
    for window in made:
        window.bench.session.close()
        window.bench.tasks.stop()


def test_both_windows_see_each_others_changes(windows: list[MainWindow], qtbot: QtBot) -> None:
    one, two = windows
    phone = one.bench.session.roster.phone(MACS[0])
    assert phone is not None
    screen = one.current
    assert isinstance(screen, PhonesScreen)
    assert screen.acts.change_phones([phone], location="Reception")

    def seen() -> str:
        there = two.bench.session.roster.phone(MACS[0])
        return there.location if there else ""

    qtbot.waitUntil(lambda: seen() == "Reception", timeout=3000)
    one.bench.session.undo.undo()
    qtbot.waitUntil(lambda: seen() == "", timeout=3000)


def test_who_was_second_is_told_and_overwrites_nothing(windows: list[MainWindow], qtbot: QtBot) -> None:
    _one, two = windows
    for window in windows:
        window.bench.session._looking.stop()  # both at the same moment: neither has looked again yet
    said: list[Message] = []
    two.bench.messages.posted.connect(said.append)
    screens = [window.current for window in windows]
    phones = [window.bench.session.roster.phone(MACS[0]) for window in windows]
    first, second = screens
    assert isinstance(first, PhonesScreen)
    assert isinstance(second, PhonesScreen)
    assert phones[0] is not None
    assert phones[1] is not None
    assert first.acts.change_phones([phones[0]], location="Reception")
    assert not second.acts.change_phones([phones[1]], location="Bar")
    assert "changed by someone else just now" in said[-1].text
    now = two.bench.session.roster.phone(MACS[0])
    assert now is not None
    assert now.location == "Reception"
    assert second.acts.change_phones([now], location="Bar")


def test_writers_queue_up(shared: tuple[Path, str]) -> None:
    path, _address = shared
    with Site.open(path, UNLOCK) as one, Site.open(path, UNLOCK) as two:
        with one.act("A") as act:
            act.add_user(name="A", extension="301")
        before = two.revision()
        with two.act("B") as act:
            act.add_user(name="B", extension="302")
        assert {user.extension for user in one.users()} >= {"301", "302"}
        assert two.revision() > before
        with pytest.raises(UserError), one.act("C") as act:
            act.add_user(name="C", extension="302")
    database = open_database(path)
    database.close()


@pytest.fixture
def window(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """A window on a site in its own file."""
    path = tmp_path / "Hotel.nvprov"
    made = Site.create(path, name="Hotel", pbx="pbx.example.test", unlock=UNLOCK)
    with made as site, site.act("Fill") as act:
        act.add_phone(MACS[0], "yealink", "yealink-T46", location="Reception")
    window = build(qapp)
    qtbot.addWidget(window)
    window.show()
    window.bench.session.open(Site.open(path, UNLOCK, Role.EDITOR))
    yield window
    window.bench.session.close()
    window.bench.tasks.stop()


def sharing(window: MainWindow) -> SharingPage:
    """The page that moves sites."""
    window.show_screen("handover")
    screen = window.current
    assert isinstance(screen, HandoverScreen)
    screen.turn_to(screen.sharing)
    return screen.sharing


def move(window: MainWindow, address: str) -> None:
    """Fill the page in and go."""
    page = sharing(window)
    page.address.setText(address)
    page.passphrase.setText(PASSPHRASE)
    page.go.trigger()


def give_to(page: SharingPage, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Choose where the file for a colleague goes."""
    monkeypatch.setattr(FileDialog, "getSaveFileName", lambda *_about: (str(path), ""))
    page.give.trigger()


def test_the_window_moves_a_site_there_and_back(
    server: str, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = window.bench.session
    path = session.site.path
    move(window, new_database(server, "from_the_window"))
    qtbot.waitUntil(lambda: session.is_open and is_shared(path), timeout=20_000)
    assert [phone.location for phone in session.roster.phones] == ["Reception"]
    page = sharing(window)
    assert not page.address.isVisible()
    give_to(page, monkeypatch, path.with_name("colleague.nvprov"))
    assert is_shared(path.with_name("colleague.nvprov"))
    create_site(path.with_name("other.nvprov"), "Other", "pbx.test", UNLOCK).close()
    give_to(page, monkeypatch, path.with_name("other.nvprov"))
    with Site.open(path.with_name("other.nvprov"), UNLOCK) as other:
        assert other.info.name == "Other", "no file is written over a site"
    page.back.trigger()
    qtbot.waitUntil(lambda: session.is_open and not is_shared(path), timeout=20_000)
    assert [phone.location for phone in session.roster.phones] == ["Reception"]


def test_a_server_that_is_not_there_leaves_the_site_open(window: MainWindow, qtbot: QtBot) -> None:
    said: list[Message] = []
    window.bench.messages.posted.connect(said.append)
    move(window, "postgresql+psycopg://tech@127.0.0.1:1/nowhere")
    qtbot.waitUntil(lambda: bool(said) and window.bench.session.is_open, timeout=20_000)
    assert "can't be reached" in said[-1].text
