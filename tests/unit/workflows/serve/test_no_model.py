"""A phone whose model nobody has chosen yet asks: it is refused with a reason, and nothing breaks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.serving.shelf import NOT_FOUND, Request
from nvprov_gui.storage import Site, Unlock
from nvprov_gui.workflows import refusals
from nvprov_gui.workflows.serve.events import Events
from nvprov_gui.workflows.serve.gateways import Gateways
from nvprov_gui.workflows.serve.journal import Journal
from nvprov_gui.workflows.serve.publisher import Publisher
from nvprov_gui.workflows.serve.strangers import Strangers
from nvprov_gui.workflows.sites import create_site

MAC = MacAddress("805ec0000001")


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    unlock = Unlock(passphrase="a b c", use_keyring=False)
    with create_site(tmp_path / "s.nvprov", "S", "pbx.example.test", unlock) as made:
        yield made


def publisher(site: Site, vendor: str, reasons: list[str], monkeypatch: pytest.MonkeyPatch) -> Publisher:
    with site.act("Fill") as act:
        act.add_phone(MAC, vendor, "")
        act.assign(MAC, act.add_user(name="Anna", extension="201").id)
    journal = Journal(site, Events())
    journal.refresh(force=True)
    monkeypatch.setattr(journal, "refused", lambda _request, _mac, reason: reasons.append(reason))
    strangers = Strangers(lambda _address: MAC)
    return Publisher(site, journal, strangers, Gateways(site, strangers))


@pytest.mark.parametrize("vendor", ["", "yealink", "sangoma"])
@pytest.mark.parametrize("with_token", [False, True])
def test_it_is_told_to_have_no_model(
    site: Site, vendor: str, with_token: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    reasons: list[str] = []
    made = publisher(site, vendor, reasons, monkeypatch)
    token = f"{site.tokens(MAC).first}/" if with_token else ""
    path = f"/provisioning/{token}{MAC}.cfg"
    answer = made.answer(Request("GET", path, "Yealink SIP-T46U 1", "10.0.0.9", ("10.0.0.5", 8080)))
    assert answer == NOT_FOUND
    assert reasons == [refusals.NO_MODEL.sentence()]
