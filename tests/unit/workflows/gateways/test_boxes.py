"""Gateways and phones share the numbers of the site's users; what is remembered of a push stays true."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.storage import Site, Unlock
from nvprov_gui.workflows import assigning
from nvprov_gui.workflows.gateways import around, boxes, check_among, in_the_way, outcomes
from nvprov_gui.workflows.gateways.olds import keep_old, olds
from nvprov_gui.workflows.handover.points import open_points
from nvprov_gui.workflows.sites import create_site

MAC = MacAddress("805ec0000001")


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    unlock = Unlock(passphrase="for tests", use_keyring=False)
    with create_site(tmp_path / "boxes.nvprov", "Boxes", "pbx.example.test", unlock) as made:
        with made.act("Fill") as act:
            act.add_phone(MAC, "yealink", "yealink-T46")
            act.add_user(name="Mario Rossi", extension="301")
        yield made


def _box(site: Site, model: str = "ht802", **values: object) -> GatewayRow:
    boxes.add(site, model, "add")
    made = site.gateways()[-1]
    boxes.change(site, made.id, "fill", {**made.values, **values})
    return site.gateways()[-1]


def _extensions(values: dict[str, object]) -> list[str]:
    return [port.get("extension", "") for port in values["fxs"]]  # type: ignore[attr-defined]


def test_a_number_that_a_phone_registers_too_is_said_of_the_port(site: Site) -> None:
    box = _box(site, ip="192.168.1.60", netmask="255.255.255.0", gateway="192.168.1.1")
    boxes.change(site, box.id, "fill", {**box.values, "mac": "000B82123456", "fxs": [{"extension": "301"}]})
    with site.act("Assign") as act:
        act.assign(MAC, site.users()[0].id)
    box = site.gateways()[0]
    assert in_the_way(check_among(box, around([box], site.users()))) is None
    problem = in_the_way(check_among(box, around([box], site.users(), (), site.phones())))
    assert problem is not None
    assert problem.whole.startswith("Port 1, extension: A phone of Mario Rossi registers 301, too")


def test_a_user_on_two_gateways_gets_a_number_for_each(site: Site) -> None:
    one, users = _box(site), site.users()
    boxes.change(site, one.id, "drop", boxes.with_users(site, one, 0, users))
    other = _box(site)
    assert _extensions(boxes.with_users(site, other, 0, users)) == ["91301", ""]


def test_a_phone_of_a_user_on_a_port_gets_the_next_number(site: Site) -> None:
    _box(site, fxs=[{"extension": "301"}, {"extension": "91301"}])
    (user,) = site.users()
    assert assigning.number_for(site, user) == "92301"
    assigning.assign(site, [assigning.Pair(user, MAC)], "assign")
    assert [phone.extension for phone in site.phones()] == ["92301"]


def test_a_phone_of_a_user_on_no_port_gets_the_main_number(site: Site) -> None:
    _box(site, fxs=[{"extension": "302"}])
    assigning.assign(site, [assigning.Pair(site.users()[0], MAC)], "assign")
    assert [phone.extension for phone in site.phones()] == ["301"]


def test_an_export_does_not_hide_how_the_last_push_ended(site: Site) -> None:
    box = _box(site)
    outcomes.exported(site, box.id, "file")
    assert site.gateways()[0].state == "exported"
    outcomes.pushed(site, box.id, "Done: it runs the new configuration.", is_good=True)
    pushed = site.gateways()[0]
    outcomes.exported(site, box.id, "another file")
    assert site.gateways()[0] == pushed
    assert boxes.kept(site, box.id, "sent") == "another file"
    found = outcomes.outcome(site, pushed)
    assert (found.state, found.time) == ("pushed", pushed.pushed)
    assert found.exported is not None
    assert found.exported >= pushed.pushed, "when it was exported is known all the same"


def test_a_file_is_compared_with_what_came_to_the_gateway_last(site: Site) -> None:
    box = _box(site)
    assert boxes.compared(site, box).how == ""
    text = boxes.compared(site, box).text
    outcomes.exported(site, box.id, text)
    assert boxes.compared(site, box).how == "exported"
    outcomes.fetched(site, box.id, f"{text}more\n", datetime.now(UTC))
    found = boxes.compared(site, box)
    assert (found.how, found.changed) == ("fetched", frozenset())
    boxes.keep(site, box.id, sent="another", how="pushed")
    found = boxes.compared(site, box)
    assert found.how == "pushed"
    assert found.changed


def test_an_exported_file_is_outdated_when_its_form_has_changed(site: Site) -> None:
    box = _box(site)
    outcomes.exported(site, box.id, boxes.compared(site, box).text)
    (box,) = site.gateways()
    assert not outcomes.outcome(site, box).is_stale
    boxes.change(site, box.id, "change", {**box.values, "pbx": "other.example.test"})
    (box,) = site.gateways()
    assert outcomes.outcome(site, box).is_stale
    points = [each.sentence for each in open_points(site, (), (), [box])]
    assert points[-1] == "Its configuration has changed since its file was exported."


def test_a_pushed_file_is_outdated_when_its_form_has_changed(site: Site) -> None:
    box = _box(site)
    outcomes.leave_texts(site, box.id, "", boxes.compared(site, box).text, "")
    outcomes.pushed(site, box.id, "Done: it runs the new configuration.", is_good=True)
    (box,) = site.gateways()
    assert outcomes.outcome(site, box).state == "pushed"
    boxes.change(site, box.id, "change", {**box.values, "pbx": "other.example.test"})
    (box,) = site.gateways()
    found = outcomes.outcome(site, box)
    assert (found.state, found.time) == ("changed", box.pushed)
    outcomes.exported(site, box.id, boxes.compared(site, box).text)
    assert outcomes.outcome(site, box).state == "changed", "what it runs is another one all the same"
    points = [each.sentence for each in open_points(site, (), (), [box])]
    assert "Its configuration has changed since it was pushed." in points


def test_a_model_of_a_newer_program_is_said(site: Site) -> None:
    with site.act("Later") as act:
        later = act.add_gateway("Later", "ht999", {"mac": "000b82aabbcc"})
    (problem,) = check_among(later, around([later], []))
    assert problem.whole == "This program doesn't know the model “ht999”: install a newer one."
    assert not problem.advice


def test_what_is_wrong_is_said_from_the_top_of_the_form_down(site: Site) -> None:
    box = _box(site, ip="192.168.1.60", gateway="nowhere", fxs=[{"extension": "x"}])
    found = [each.field for each in check_among(box, around([box], [])) if not each.advice]
    assert found == ["mac", "netmask", "gateway", "ports", "ports"]


def test_an_empty_line_at_the_end_is_nothing_new(site: Site) -> None:
    box = _box(site)
    for text in ("one\n", "one\n\n", "one\n\n\n", "two\n"):
        keep_old(site, box.id, text)
    assert [old.text for old in olds(site, box.id)] == ["two\n", "one\n"]
