"""What is told of questions by plug and play."""

from __future__ import annotations

from pathlib import Path

import pytest

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.serving.pnp_messages import Subscription, parse_subscription, probe
from nvprov_gui.storage import Unlock
from nvprov_gui.workflows.serve import plug as plugging
from nvprov_gui.workflows.serve.events import Events
from nvprov_gui.workflows.serve.plug import Plug
from nvprov_gui.workflows.serve.strangers import Strangers
from nvprov_gui.workflows.sites import create_site

MAC, OTHER = MacAddress("805ec0000001"), MacAddress("805ec0000009")


def question() -> Subscription:
    found = parse_subscription(probe(MAC, "10.0.0.9:5060"))
    assert found is not None
    return found


def test_a_repeated_question_is_told_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[object] = []
    events = Events()
    monkeypatch.setattr(events, "emit", lambda _name, **fields: said.append(fields["text"]))
    neighbours, answers = {"10.0.0.9": OTHER}, list[str]()
    unlock = Unlock(passphrase="a b c", use_keyring=False)
    with create_site(tmp_path / "s.nvprov", "S", "pbx.example.test", unlock) as site:
        with site.act("Fill") as act:
            act.add_phone(MAC, "yealink", "yealink-T46")
            act.assign(MAC, act.add_user(name="Anna", extension="201").id)
        plug = Plug(site, events, Strangers(neighbours.get), 8080)
        first, second = question(), question()
        for asked in (first, first, first, second):
            plug._decide(asked, "10.0.0.9", "10.0.0.5", answers.append)
        assert len(said) == 2
        assert not answers
        neighbours.clear()
        plug._decide(first, "10.0.0.9", "10.0.0.5", answers.append)
        assert "behind a router" in str(said[-1])
        neighbours["10.0.0.9"] = MAC
        plug._decide(first, "10.0.0.9", "10.0.0.5", answers.append)
        assert len(answers) == 1
        monkeypatch.setattr(plugging, "_REMEMBERED", 1)
        neighbours["10.0.0.9"] = OTHER
        plug._decide(question(), "10.0.0.9", "10.0.0.5", answers.append)
        assert len(plug._told) <= 3
