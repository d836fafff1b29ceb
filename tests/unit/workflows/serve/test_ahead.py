"""What is rendered before phones ask, and that nothing old is ever given."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.serving.shelf import NOT_FOUND, Request
from nvprov_gui.storage import Site, Unlock
from nvprov_gui.workflows.serve import publisher as publishing
from nvprov_gui.workflows.serve.ahead import Ahead
from nvprov_gui.workflows.serve.events import Events
from nvprov_gui.workflows.serve.gateways import Gateways
from nvprov_gui.workflows.serve.journal import Journal
from nvprov_gui.workflows.serve.publisher import Publisher
from nvprov_gui.workflows.serve.strangers import Strangers
from nvprov_gui.workflows.sites import create_site

MAC = MacAddress("805ec0000001")
BASE = "http://10.0.0.5:8080/provisioning/"


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    unlock = Unlock(passphrase="a b c", use_keyring=False)
    with create_site(tmp_path / "s.nvprov", "S", "pbx.example.test", unlock) as made:
        with made.act("Fill") as act:
            act.add_phone(MAC, "yealink", "yealink-T46")
            act.assign(MAC, act.add_user(name="Anna", extension="201").id)
        yield made


@pytest.fixture
def publisher(site: Site) -> Publisher:
    journal = Journal(site, Events())
    journal.refresh(force=True)
    strangers = Strangers(lambda _address: None)
    return Publisher(site, journal, strangers, Gateways(site, strangers))


def ask(site: Site, publisher: Publisher, token: str) -> str:
    path, agent = f"/provisioning/{token}/{MAC}.cfg", "Yealink SIP-T46U 108.86.0.90"
    answer = publisher.answer(Request("GET", path, agent, "10.0.0.9", ("10.0.0.5", 8080)))
    return answer.body.decode() if answer is not NOT_FOUND else ""


async def look_ahead(publisher: Publisher) -> None:
    task = asyncio.ensure_future(Ahead(publisher).run(BASE))
    await asyncio.sleep(0.3)
    task.cancel()


def test_phones_find_their_files_ready(
    site: Site, publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    asyncio.run(look_ahead(publisher))
    monkeypatch.setattr(publishing, "configuration", None)  # rendering now would raise
    tokens = site.tokens(MAC)
    assert "account.1.user_name = 201" in ask(site, publisher, tokens.first or "")
    assert "account.1.user_name = 201" in ask(site, publisher, tokens.permanent)


def test_the_same_question_gets_the_newest_file(site: Site, publisher: Publisher) -> None:
    token = site.tokens(MAC).permanent
    before = ask(site, publisher, token)
    assert ask(site, publisher, token) == before
    with site.act("Language") as act:
        act.set_parameter(Level.PHONE, MAC, "language", "de")
    after = ask(site, publisher, token)
    assert after != before
    assert ask(site, publisher, token) == after


def test_the_same_question_fails_once_its_link_is_dead(site: Site, publisher: Publisher) -> None:
    tokens = site.tokens(MAC)
    assert ask(site, publisher, tokens.first or "")
    assert ask(site, publisher, tokens.first or "")
    assert ask(site, publisher, tokens.permanent)
    assert not ask(site, publisher, tokens.first or "")


def test_a_removed_phone_gets_nothing(site: Site, publisher: Publisher) -> None:
    token = site.tokens(MAC).permanent
    assert ask(site, publisher, token)
    with site.act("Remove") as act:
        act.remove_phone(MAC)
    assert not ask(site, publisher, token)
