"""The PBX screen against a PBX over TLS: pin, sign in, import, publish, take back."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.pbx.cti import Device
from nvprov_gui.trunks.providers import providers
from nvprov_gui.ui.messages import Message
from nvprov_gui.ui.screens.gateways.screen import GatewaysScreen
from nvprov_gui.ui.screens.pbx.screen import PbxScreen
from nvprov_gui.ui.screens.trunks.screen import TrunksScreen
from nvprov_gui.ui.window import MainWindow
from nvprov_gui.vendors.catalog import NO_MODEL
from nvprov_gui.workflows.gateways import boxes
from nvprov_gui.workflows.pbx.plan import Plan
from nvprov_gui.workflows.pbx.steps import Doing
from tests.e2e.fake_pbx import ADMIN, PASSWORD, FakePbx, PbxState
from tests.e2e.fake_pbx.cti import CODE, CTI_PASSWORD, USER
from tests.ui.conftest import MACS

USERS = (("anna", "Anna Rossi", "201"), ("bruno", "Bruno Galli", "202"), ("user3", "User 3", "203"))


@pytest.fixture
def fake(tmp_path: Path) -> Iterator[FakePbx]:
    with FakePbx(PbxState.with_users(*USERS), tmp_path, reload_seconds=0).running() as running:
        yield running


@pytest.fixture
def screen(window: MainWindow, fake: FakePbx, qtbot: QtBot) -> PbxScreen:
    """Signed in, by a certificate that was looked at and pinned."""
    window.show_screen("pbx")
    screen = window.current
    assert isinstance(screen, PbxScreen)
    page = screen.connection
    page.address.setText(f"localhost:{fake.port}")
    page.user.setText(ADMIN)
    page.password.setText(PASSWORD)
    page.look.trigger()
    qtbot.waitUntil(lambda: page._certificate is not None, timeout=20_000)
    assert "Not trusted" in page._shown.text()
    page.pin.trigger()
    page.sign_in.trigger()
    qtbot.waitUntil(lambda: not screen.link.is_busy, timeout=20_000)
    assert screen.link.is_open, screen.link.sentence
    assert "Signed in" in page._said.text()
    return screen


def test_what_the_pbx_said_follows_the_language(screen: PbxScreen, window: MainWindow, qtbot: QtBot) -> None:
    for language, words in (("it", "Accesso eseguito"), ("en", "Signed in")):
        window.bench.store.change(language=language)
        qtbot.waitUntil(lambda words=words: words in screen.connection._said.text())  # type: ignore[misc]


def test_publish_and_take_back(screen: PbxScreen, fake: FakePbx, qtbot: QtBot) -> None:
    screen.turn_to(screen.publishing)
    page = screen.publishing
    page.make_plan.trigger()
    qtbot.waitUntil(lambda: not screen.link.is_busy, timeout=20_000)
    assert page.rows.rows
    page.publish.trigger()
    qtbot.waitUntil(lambda: not screen.link.is_busy, timeout=60_000)
    assert all(row.state == "done" for row in page.rows.rows), [row.state for row in page.rows.rows]
    assert len(fake.state.phones) == 5
    page.back.trigger()
    qtbot.waitUntil(lambda: not screen.link.is_busy, timeout=60_000)
    assert not fake.state.phones
    assert not page.back.isEnabled()


def test_a_phone_without_a_model_stands_there_with_its_reason(
    screen: PbxScreen, window: MainWindow, fake: FakePbx, qtbot: QtBot
) -> None:
    bare = MacAddress("805ec00000aa")
    with window.bench.session.site.act("Add") as act:
        act.add_phone(bare, "", "")
    window.bench.session.reload()
    screen.turn_to(screen.redirects)
    shown = {row.candidate.phone.mac: row.candidate.why_not for row in screen.redirects.rows.rows}
    assert shown[bare] == NO_MODEL
    screen.turn_to(screen.publishing)
    page = screen.publishing
    page.make_plan.trigger()
    qtbot.waitUntil(lambda: not screen.link.is_busy, timeout=20_000)
    first = page.rows.rows[0]
    assert (first.step.key, first.state, first.is_left) == (bare, NO_MODEL, True)
    page.publish.trigger()
    qtbot.waitUntil(lambda: not screen.link.is_busy, timeout=60_000)
    assert page.rows.rows[0].state == NO_MODEL
    assert not page.publish.isEnabled()
    assert len(fake.state.phones) == 5
    with window.bench.session.site.act("Without a model") as act:
        act.change_phone(MACS[0], model="")
    page.make_plan.trigger()
    qtbot.waitUntil(lambda: not screen.link.is_busy, timeout=20_000)
    left = {row.step.key: row.step.doing for row in page.rows.rows if row.is_left}
    assert left == {bare: Doing.PHONE, MACS[0]: Doing.CHANGE_MODEL}
    window.show_screen("phones")


def test_more_warnings_than_have_room_are_counted(screen: PbxScreen) -> None:
    page = screen.publishing
    page._planned(Plan((), tuple(f"Warning {n}" for n in range(9))))
    assert page._words.text().splitlines()[5:] == ["Warning 5", "and 3 more"]


def test_a_wrong_password_is_one_sentence_until_the_right_one(
    screen: PbxScreen, window: MainWindow, qtbot: QtBot
) -> None:
    page = screen.connection
    page.password.setText("wrong")
    page.sign_in.trigger()
    qtbot.waitUntil(lambda: not screen.link.is_busy, timeout=20_000)
    assert not screen.link.is_open
    assert "password" in page._said.text()
    assert "The PBX refuses user or password: check both." in window.message_bar.texts
    window.show_screen("users")
    assert "The PBX refuses user or password: check both." not in window.message_bar.texts
    window.show_screen("pbx")
    assert "The PBX refuses user or password: check both." in window.message_bar.texts
    page.password.setText(PASSWORD)
    page.sign_in.trigger()
    qtbot.waitUntil(lambda: not screen.link.is_busy, timeout=20_000)
    assert screen.link.is_open
    assert "The PBX refuses user or password: check both." not in window.message_bar.texts


def test_ports_of_a_gateway_come_from_the_pbx(
    screen: PbxScreen, window: MainWindow, fake: FakePbx, qtbot: QtBot
) -> None:
    window.show_screen("gateways")
    gateways = window.current
    assert isinstance(gateways, GatewaysScreen)
    gateways.add_model("TRI_ISDN_4")
    gateways._edited("mac", "00:A0:BA:0A:1B:2C")
    said: list[Message] = []
    window.bench.messages.posted.connect(said.append)
    gateways.fetch.trigger()
    qtbot.waitUntil(lambda: bool(said) and not screen.link.is_busy, timeout=20_000)
    asked = said[-1]
    assert "makes 4 trunks" in asked.text
    assert fake.state.boxes == []  # nothing is made unasked
    assert asked.act is not None
    asked.act()
    qtbot.waitUntil(
        lambda: bool(gateways.gateway and gateways.gateway.values.get("isdn", [{}])[0].get("secret")),
        timeout=20_000,
    )
    shown = gateways.gateway
    assert shown is not None
    ports = boxes.ports_of(shown)
    assert [port["user"] for port in ports] == [f"Patton_0a1b2c_isdn_{n}" for n in range(4)]
    assert [port["number"] for port in ports] == ["20001", "20002", "20003", "20004"]
    window.bench.session.undo.undo()
    assert gateways.gateway is not None
    assert not boxes.ports_of(gateways.gateway)[0].get("secret")


def test_a_trunk_is_compared_made_and_mended_on_the_pbx(
    screen: PbxScreen, window: MainWindow, fake: FakePbx, qtbot: QtBot
) -> None:
    window.bench.store.change(language="en")
    said: list[Message] = []
    window.bench.messages.posted.connect(said.append)
    window.show_screen("trunks")
    trunks = window.current
    assert isinstance(trunks, TrunksScreen)
    trunks.take_provider(next(each for each in providers() if each.key == "clouditalia"))
    trunks.form.fields["user"].setText("0571999")
    trunks.form.fields["password"].setText("geheim-1")
    trunks._edited()
    assert "Mail" in trunks.form.missing.text()

    def answered() -> str:
        qtbot.waitUntil(lambda: bool(said) and not screen.link.is_busy, timeout=20_000)
        return said[-1].text

    trunks.on_pbx.look.trigger()
    assert "no trunk of this user" in answered()
    make = said.pop().act
    assert make is not None
    make()
    assert "as the provider wants it" in answered()
    fake.state.trunks[0]["details"]["codecs"] = "alaw"
    said.clear()
    trunks.on_pbx.look.trigger()
    assert "codecs is alaw, wanted ulaw,alaw" in answered()
    mend = said.pop().act
    assert mend is not None
    mend()
    assert "as the provider wants it" in answered()
    assert "geheim-1" not in "".join(message.text for message in said)


def test_a_call_by_the_cti_with_a_second_factor(screen: PbxScreen, fake: FakePbx, qtbot: QtBot) -> None:
    fake.cti.second_factor = True
    page = screen.cti
    screen.turn_to(page)
    assert page.address.text() == f"localhost:{fake.port}"
    page.user.setText(USER)
    page.password.setText(CTI_PASSWORD)
    page.sign_in.trigger()
    qtbot.waitUntil(page.code.isVisible, timeout=20_000)
    assert "authenticator" in page._said.text()
    page.code.setText(CODE)
    page.sign_in.trigger()
    qtbot.waitUntil(lambda: "Anna Rossi" in page.subtitle, timeout=20_000)
    assert page._chosen() == Device("91201", "physical")  # the default one
    page.number.setText("112")
    page.call.trigger()
    assert "emergency" in page._said.text()
    page.number.setText("0721 405516")
    page.call.trigger()
    qtbot.waitUntil(lambda: len(fake.cti.calls) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: "took it" in page._said.text())
    page.hang_up.trigger()
    qtbot.waitUntil(lambda: [call["what"] for call in fake.cti.calls] == ["call", "hangup"], timeout=20_000)
    qtbot.waitUntil(lambda: page._said.text() == "The CTI hangs up.")
    page.password.setText("wrong")
    with qtbot.waitSignal(page.headed):
        page.sign_in.trigger()
    assert page.subtitle == ""


def test_what_the_cti_page_said_follows_the_language(screen: PbxScreen, qtbot: QtBot) -> None:
    page = screen.cti
    screen.turn_to(page)
    page.address.setText("not an address")
    page.sign_in.trigger()
    english = page._said.text()
    assert english
    screen.bench.store.change(language="it")
    qtbot.waitUntil(lambda: page._said.text() not in ("", english))
    screen.bench.store.change(language="en")
    qtbot.waitUntil(lambda: page._said.text() == english)


@pytest.mark.skipif(sys.platform != "linux", reason="a desktop entry; Windows has its registry")
def test_the_program_is_offered_for_links_and_withdrawn(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    window.show_screen("pbx")
    screen = window.current
    assert isinstance(screen, PbxScreen)
    screen.turn_to(screen.calling)
    said: list[Message] = []
    window.bench.messages.posted.connect(said.append)
    entry = tmp_path / "data" / "applications" / "nvprov-call.desktop"
    screen.calling.offer.trigger()
    qtbot.waitUntil(entry.exists)
    qtbot.waitUntil(lambda: [message.text[:16] for message in said] == ["Offered for tel:"])
    assert screen.calling.offer.isChecked()
    screen.calling.offer.trigger()
    qtbot.waitUntil(lambda: not entry.exists())
    qtbot.waitUntil(lambda: [message.text[:9] for message in said[1:]] == ["No longer"])
    assert not screen.calling.offer.isChecked()
