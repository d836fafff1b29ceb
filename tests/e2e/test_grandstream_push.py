"""Pushing to a simulated Grandstream shell."""

from __future__ import annotations

import pytest

from nvprov_gui.gateways.events import Console, Event, Pace, Reason, Verdict
from nvprov_gui.workflows.gateways.exchange import TftpExchange
from nvprov_gui.workflows.gateways.pushing import Pushing, job_for
from tests.e2e.simulated_gateways.grandstream import OLD, Faults, Grandstream

VALUES = {
    "mac": "00:0B:82:AB:CD:EF",
    "ip": "127.0.0.1",
    "netmask": "255.255.255.0",
    "gateway": "127.0.0.254",
    "pbx": "voice.customer.example",
    "tls": True,
    "admin_password": "N3w-admin<&>",
    "fxs": [
        {"extension": "91201", "secret": "S3cret-one$1"},
        {"extension": "91202", "secret": 'S3cret"two\\1'},
    ],
}
PACE = Pace(quiet=0.06, settle=0.3, nudge=0.8, answer=2, connect=2, transfer=4, drop=1, boot=5, retry=0.2)


def _push(gateway: Grandstream, password: str = "label-pass", model: str = "ht802") -> tuple[Verdict, str]:
    events: list[Event] = []
    job = job_for(model, VALUES, "127.0.0.1", gateway.port, "", [password])
    with TftpExchange("127.0.0.1", 0) as exchange:
        verdict = Pushing(job, events.append, PACE).run(exchange)
    return verdict, "".join(event.text for event in events if isinstance(event, Console))


@pytest.mark.parametrize("faults", [Faults(), Faults(only_password=True), Faults(no_get=True)])
def test_values_are_in_force_after_the_restart(faults: Faults) -> None:
    with Grandstream(faults=faults) as gateway:
        verdict, console = _push(gateway)
        assert verdict.reason is Reason.DONE, (verdict, console)
        assert gateway.reboots == 1
        assert gateway.running[35] == "91201"
        assert gateway.running[734] == 'S3cret"two\\1'
        assert gateway.running[2] == "N3w-admin<&>"
        assert gateway.running[47] == "voice.customer.example"
    assert "S3cret" not in console
    assert "N3w-admin" not in console


BAD = {
    "refused value": (Faults(refuses=48), Reason.REFUSED),
    "altered value": (Faults(alters=47), Reason.DIFFERENT),
    "commit": (Faults(commit_fails=True), Reason.REFUSED),
    "refused reboot": (Faults(refuses_reboot=True), Reason.NOT_RESTARTED),
    "old values": (Faults(keeps_old=True), Reason.OLD_CONFIGURATION),
}


@pytest.mark.parametrize("case", BAD)
def test_goes_wrong(case: str) -> None:
    faults, reason = BAD[case]
    with Grandstream(faults=faults) as gateway:
        verdict, console = _push(gateway)
        assert verdict.reason is reason, (verdict, console)
        assert gateway.running == OLD
        assert gateway.reboots == (1 if reason is Reason.OLD_CONFIGURATION else 0)
        if reason is not Reason.NOT_RESTARTED:
            assert gateway.stored == OLD


def test_a_wrong_password_is_typed_once() -> None:
    with Grandstream() as gateway:
        assert _push(gateway, "wrong")[0].reason is Reason.WRONG_PASSWORD
        assert gateway.logins == 1


def test_a_port_password_of_two_letters_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(VALUES, "fxs", [{"extension": "91201", "secret": "p6"}])
    with Grandstream() as gateway:
        verdict, console = _push(gateway)
        assert verdict.reason is Reason.DONE, (verdict, console)
        assert gateway.running[34] == "p6"
    assert "set ••••" in console
    assert "p6" not in console


def test_no_password_is_not_tried() -> None:
    with Grandstream() as gateway:
        assert _push(gateway, "")[0].reason is Reason.WRONG_PASSWORD
        assert gateway.logins == 0


def test_another_model_is_left_alone() -> None:
    with Grandstream(model="HT814") as gateway:
        assert _push(gateway)[0].reason is Reason.WRONG_DEVICE
        assert gateway.typed == OLD
