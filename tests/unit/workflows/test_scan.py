"""A search from its first question to its summary, with probes that find what the test says."""

from __future__ import annotations

import io
import json
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from ipaddress import IPv4Address, IPv4Network

import pytest

from nvprov_gui.discovery import arp
from nvprov_gui.discovery.devices import Device
from nvprov_gui.discovery.finding import Evidence, Finding, Source, read
from nvprov_gui.discovery.networks import Network
from nvprov_gui.discovery.probe import Host, Kind, Run, Settings
from nvprov_gui.discovery.probes import PROBES
from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone
from nvprov_gui.workflows import scan
from nvprov_gui.workflows.scan import (
    Changed,
    Done,
    Dropped,
    Found,
    Note,
    Progress,
    ScanOptions,
    Search,
    chosen_probes,
    describe,
    merge_into,
    run_command,
)

OFFICE = Network(IPv4Network("10.0.0.0/24"), "lo", IPv4Address("10.0.0.1"))
ROUTED = Network(IPv4Network("10.5.0.0/24"), routed=True)
YEALINK, SNOM, PC = MacAddress("805ec0000001"), MacAddress("000413000002"), MacAddress("001b21000003")
QUICK = Settings(listen=0.0)


@dataclass
class Script:
    """A probe that finds what it is told; ``meanwhile`` runs inside it."""

    findings: Sequence[Finding] = ()
    kind: Kind = Kind.FINDER
    name: str = "script"
    needs_privilege: bool = False
    error: Exception | None = None
    asked: list[Host] = field(default_factory=list)

    def describe(self, networks: Sequence[Network], settings: Settings) -> str:
        return f"{self.name} asks {len(networks)}"

    def find(self, network: Network, run: Run) -> Iterator[Finding]:
        run.plan(len(self.findings))
        for finding in self.findings:
            run.asked()
            yield finding
        if self.error:
            raise self.error


class Follower(Script):
    """Follows up like the SIP probe: asks every telephone that is handed to it."""

    def find(self, network: Network, run: Run) -> Iterator[Finding]:
        while (news := run.hosts(len(self.asked), 1)) is not None:
            for host in news:
                self.asked.append(host)
                yield Finding(host.ip, None, read(Source.SIP, "Yealink SIP-T46S 66.86.0.15"))


class Waiter(Script):
    """A listener with nothing to hear; stops when told."""

    def find(self, network: Network, run: Run) -> Iterator[Finding]:
        while wait := run.listening():
            run.pause(wait)
        yield from ()


def seen(host: int, mac: MacAddress) -> Finding:
    return Finding(f"10.0.0.{host}", mac, Evidence(Source.ARP, "answered"))


def events(*probes: Script, networks: Sequence[Network] = (OFFICE,)) -> list[object]:
    return list(Search(networks, probes, QUICK).events())


def test_devices_come_as_they_are_found_and_the_summary_last() -> None:
    result = events(Script([seen(9, YEALINK), seen(10, PC)]))
    found = [event.device for event in result if isinstance(event, Found)]
    assert [(device.mac, device.kind) for device in found] == [(YEALINK, "phone"), (PC, "other")]
    done = result[-1]
    assert isinstance(done, Done)
    assert (done.devices, done.checked, done.notes, done.stopped, done.failed) == (
        tuple(found),
        2,
        (),
        False,
        False,
    )
    assert Progress(2, 2) in result


def test_only_telephones_are_followed_up_and_what_they_say_is_merged() -> None:
    follower = Follower(kind=Kind.FOLLOWER)
    result = events(Script([seen(9, YEALINK), seen(10, PC)]), follower)
    assert follower.asked == [Host("10.0.0.9", YEALINK)]
    (changed,) = [event for event in result if isinstance(event, Changed)]
    assert (changed.device.mac, changed.device.model, changed.device.firmware) == (
        YEALINK,
        "T46S",
        "66.86.0.15",
    )
    assert isinstance(result[-1], Done)
    assert changed.device in result[-1].devices


def test_a_mac_that_was_only_claimed_is_not_followed_up() -> None:
    follower = Follower(kind=Kind.FOLLOWER)
    claim = Evidence(Source.EVENT, "asks", "yealink", mac=YEALINK)
    events(Script([Finding("10.0.0.9", YEALINK, claim)]), follower)
    assert follower.asked == []


def test_proxy_arp_is_said_and_is_no_device() -> None:
    result = events(Script([seen(host, PC) for host in range(20, 60)] + [seen(9, YEALINK)]))
    assert [event.device.mac for event in result if isinstance(event, Found)] == [YEALINK]
    done = result[-1]
    assert isinstance(done, Done)
    assert [device.mac for device in done.devices] == [YEALINK]
    assert "answers for 40 addresses" in done.notes[0]


def test_a_reported_device_that_turns_out_a_router_is_dropped() -> None:
    result = events(Script([seen(host, YEALINK) for host in range(20, 30)]))
    assert [event.mac for event in result if isinstance(event, Dropped)] == [YEALINK]
    assert isinstance(result[-1], Done)
    assert result[-1].devices == ()


def test_what_fails_is_a_note_and_the_others_go_on() -> None:
    failing = [
        Script(error=UserError("Close the softphone.")),
        Script(error=OSError(13, "Permission denied")),
    ]
    result = events(*failing, Script([seen(9, YEALINK)]))
    notes = [event.text for event in result if isinstance(event, Note)]
    assert "Close the softphone." in notes
    assert any("Permission denied" in note for note in notes)
    assert isinstance(result[-1], Done)
    assert not result[-1].failed
    assert len(result[-1].devices) == 1


def test_when_nothing_works_the_search_failed() -> None:
    done = events(Script(error=UserError("No.")))[-1]
    assert isinstance(done, Done)
    assert done.failed


def test_a_bug_is_not_swallowed() -> None:
    with pytest.raises(ZeroDivisionError):
        events(Script(error=ZeroDivisionError()))


def test_a_routed_network_is_named_and_not_asked() -> None:
    result = events(Script([seen(9, YEALINK)]), networks=(ROUTED,))
    assert [type(event) for event in result] == [Note, Done]
    assert "behind a router" in result[0].text  # type: ignore[attr-defined]


def test_addresses_without_a_mac_are_counted() -> None:
    result = events(Script([Finding("10.0.0.77", None, Evidence(Source.NAME, "printer"))]))
    assert isinstance(result[-1], Done)
    assert "1 more answered" in result[-1].notes[0]


def test_stop_ends_at_once_and_keeps_what_was_found() -> None:
    search = Search((OFFICE,), (Script([seen(9, YEALINK)]), Waiter(kind=Kind.LISTENER)), Settings(listen=600))
    done = None
    for event in search.events():
        if isinstance(event, Found):
            threading.Thread(target=search.stop).start()
        done = event
    assert isinstance(done, Done)
    assert (done.stopped, [device.mac for device in done.devices]) == (True, [YEALINK])


def test_leaving_early_stops_the_search() -> None:
    search = Search((OFFICE,), (Script([seen(9, YEALINK)]), Waiter(kind=Kind.LISTENER)), Settings(listen=600))
    for event in search.events():
        if isinstance(event, Found):
            break
    search.stop()


def test_probes_of_a_method(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [probe.name for probe in chosen_probes("mdns", Settings())] == ["mdns"]
    for can, unused in ((True, "neighbours"), (False, "arp")):
        monkeypatch.setattr(arp, "can_ask", lambda _settings, can=can: can)
        assert unused not in [probe.name for probe in chosen_probes("all", Settings())]
        assert len(chosen_probes("all", Settings())) == len(PROBES) - 1
    with pytest.raises(UserError, match="neighbours"):
        chosen_probes("telepathy", Settings())


def test_every_probe_says_what_it_will_send() -> None:
    sentences = describe((OFFICE,), PROBES)
    assert len(sentences) == len(PROBES)
    assert all("10.0.0.0/24" in sentence and sentence.endswith(".") for sentence in sentences)


def phone(mac: MacAddress, address: str = "") -> Phone:
    return Phone(mac=mac, vendor="yealink", model="yealink-T46", address=address)


def test_comparing_with_a_site() -> None:
    devices = [
        Device(YEALINK, "10.0.0.9", kind="phone"),
        Device(SNOM, "10.0.0.10", kind="phone"),
        Device(PC, "10.0.0.11"),
    ]
    known, moved = phone(YEALINK, "10.0.0.9"), phone(SNOM, "10.0.0.99")
    gone, elsewhere = (
        phone(MacAddress("805ec0000077"), "10.0.0.77"),
        phone(MacAddress("805ec0000078"), "10.9.0.77"),
    )
    never = phone(MacAddress("805ec0000079"))
    result = merge_into([known, gone, elsewhere, never], devices, [OFFICE])
    assert result.new == (devices[1],)
    assert result.gone == (gone,)
    assert result.known == ((known, devices[0]),)
    assert merge_into([moved], devices).moved == ((moved, devices[1]),)
    assert merge_into([gone], devices).gone == ()


@pytest.fixture
def on_the_wire(monkeypatch: pytest.MonkeyPatch) -> Script:
    """The command line with one scripted probe in the place of all."""
    script = Script([seen(9, YEALINK), seen(10, PC)])
    monkeypatch.setattr(
        scan, "chosen_probes", lambda _method, _settings: (script, Follower(kind=Kind.FOLLOWER))
    )
    monkeypatch.setattr(scan, "attached", lambda: (OFFICE,))
    return script


def test_json_lines(on_the_wire: Script) -> None:
    out, errors = io.StringIO(), io.StringIO()
    assert run_command(ScanOptions(json=True, settings=QUICK), out, errors) == 0
    *devices, done = [json.loads(line) for line in out.getvalue().splitlines()]
    by_mac = {line["mac"]: line for line in devices}
    assert set(by_mac) == {YEALINK, PC}
    assert all(list(line) == ["mac", "ip", "vendor", "model", "evidence"] for line in devices)
    assert (by_mac[YEALINK]["vendor"], by_mac[YEALINK]["model"]) == ("yealink", "T46S")
    assert by_mac[YEALINK]["evidence"][0]["source"] == "SIP answer"
    assert list(done) == ["event", "seconds", "hosts"]
    assert (done["event"], done["hosts"], errors.getvalue()) == ("done", 2, "")


def test_lines_for_people(on_the_wire: Script) -> None:
    out = io.StringIO()
    run_command(ScanOptions(settings=QUICK, method="sip"), out)
    assert "80:5E:C0:00:00:01  10.0.0.9         Yealink" in out.getvalue()
    assert "2 devices, 2 addresses asked" in out.getvalue()


def test_notes_go_to_standard_error_and_failure_is_one(on_the_wire: Script) -> None:
    errors = io.StringIO()
    options = ScanOptions(network="10.5.0.0/24", json=True, settings=QUICK)
    assert run_command(options, io.StringIO(), errors) == 1
    assert "behind a router" in errors.getvalue()
