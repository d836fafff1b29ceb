"""Pushing to simulated gateways: the right verdict, the old configuration safe, never a blind restart."""

from __future__ import annotations

import io
import json
import os
import threading
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from nvprov_gui.gateways.events import Console, Event, Kept, Pace, Reason, Verdict
from nvprov_gui.workflows.gateways.exchange import TftpExchange
from nvprov_gui.workflows.gateways.pushing import Pushing, job_for
from tests.e2e.simulated_gateways.telnet import Line
from tests.e2e.simulated_gateways.tftp_client import Manners
from tests.e2e.simulated_gateways.trinity import OLD, Faults, Trinity

VALUES = {
    "mac": "00:A0:BA:12:34:56",
    "ip": "127.0.0.1",
    "netmask": "255.255.255.0",
    "gateway": "127.0.0.254",
    "pbx": "voice.customer.example",
    "tls": True,
    "isdn": [
        {"type": "pp", "number": "20001", "user": "Patton_123456_isdn_0", "secret": "S3cret-one$1"},
        {"type": "pmp", "number": "20002", "user": "Patton_123456_isdn_1", "secret": "S3cret-two\\1"},
    ],
}
PACE = Pace(quiet=0.1, settle=0.6, nudge=0.8, answer=2.5, connect=2, transfer=6, drop=1.5, boot=6, retry=0.2)


@dataclass
class Seen:
    """All events of a push."""

    events: list[Event] = field(default_factory=list)

    def text(self) -> str:
        return "".join(event.text for event in self.events if isinstance(event, Console))


def _push(gateway: Trinity, *passwords: str, seen: Seen | None = None, **changes: object) -> Verdict:
    seen = seen or Seen()
    job = job_for("TRI_ISDN_2", VALUES | changes, "127.0.0.1", gateway.port, gateway.user, passwords)
    with TftpExchange("127.0.0.1", 0) as exchange:
        return Pushing(job, seen.events.append, PACE).run(exchange)


GOOD = {
    "plain": (Line(), Faults()),
    "no negotiation": (Line(negotiates=False), Faults()),
    "slow bytes": (Line(slow=0.03), Faults()),
    "split packets": (Line(chunks=3), Faults()),
    "colours": (Line(colours=True), Faults()),
    "no echo": (Line(echoes=0), Faults()),
    "double echo": (Line(echoes=2), Faults()),
    "rubbish": (Line(rubbish=True), Faults()),
    "pages": (Line(), Faults(pages=20)),
    "hashes": (Line(), Faults(hashes=True)),
    "log lines": (Line(), Faults(log_lines=True)),
    "lost blocks": (Line(), Faults(manners=Manners(loses=3))),
    "doubled blocks": (Line(), Faults(manners=Manners(doubles=2))),
    "no show": (Line(), Faults(no_show_file=True)),
    "no sending back": (Line(), Faults(no_send_back=True)),
    "slow boot": (Line(), Faults(boot=2.5)),
    "one question": (Line(), Faults(asks_to_save=False)),
}


@pytest.mark.parametrize("case", GOOD)
def test_goes_well(case: str) -> None:
    line, faults = GOOD[case]
    seen = Seen()
    with Trinity(line=line, faults=faults) as gateway:
        verdict = _push(gateway, seen=seen)
        assert verdict.reason is Reason.DONE, (verdict, seen.text())
        assert "Patton_123456_isdn_0" in gateway.files["running-config"]
        assert gateway.reloads == 1
    kept = [event for event in seen.events if isinstance(event, Kept)]
    assert b"old-box" in kept[0].contents
    assert "S3cret" not in seen.text()


BAD = {
    "busy": (Faults(busy=True), Reason.BUSY),
    "locked": (Faults(locks=True), Reason.LOCKED_OUT),
    "disk full": (Faults(no_space=True), Reason.DISK_FULL),
    "truncated": (Faults(truncates=900), Reason.DIFFERENT),
    "tftp timeout": (Faults(fetch_fails="TFTP: timed out"), Reason.NOT_FETCHED),
    "silent about tftp": (Faults(fetch_fails="Done."), Reason.NOT_FETCHED),
    "refused": (Faults(save_fails="Error in line 12: unknown keyword"), Reason.REFUSED),
    "late error": (Faults(late_error="Flash write failed"), Reason.REFUSED),
    "refused reload": (Faults(refuses_reload=True), Reason.NOT_RESTARTED),
    "never drops": (Faults(never_drops=True), Reason.NOT_RESTARTED),
    "old configuration": (Faults(keeps_old=True), Reason.OLD_CONFIGURATION),
    "reset while fetching": (Faults(resets_at="copy tftp"), Reason.CONNECTION_LOST),
    "never back": (Faults(boot=60), Reason.NOT_BACK),
}


@pytest.mark.parametrize("case", BAD)
def test_goes_wrong(case: str) -> None:
    faults, reason = BAD[case]
    with Trinity(faults=faults) as gateway:
        verdict = _push(gateway)
        assert verdict.reason is reason, verdict
        if reason not in (Reason.OLD_CONFIGURATION, Reason.NOT_BACK):
            assert gateway.files["running-config"] == OLD
            assert gateway.reloads == 0
        if reason not in (Reason.OLD_CONFIGURATION, Reason.NOT_BACK, Reason.NOT_RESTARTED):
            assert gateway.files["startup-config"] == OLD


def test_a_wrong_password_is_typed_once() -> None:
    with Trinity(user="admin", password="right") as gateway:
        assert _push(gateway, "wrong").reason is Reason.WRONG_PASSWORD
        assert gateway.logins == 1


def test_an_enable_password() -> None:
    with Trinity(enable="second") as gateway:
        assert _push(gateway, "", "second").reason is Reason.DONE
    with Trinity(enable="second") as gateway:
        assert _push(gateway, "", "other").reason is Reason.WRONG_PASSWORD


@pytest.mark.parametrize("name", ["SmartNode 4 FXO", "Cisco IOS Software", "Trinity ISDN 1 BRI"])
def test_another_model_is_left_alone(name: str) -> None:
    with Trinity(name=name) as gateway:
        assert _push(gateway).reason is Reason.WRONG_DEVICE
        assert not any(line.startswith("copy") for line in gateway.history)


def test_another_box_is_left_alone() -> None:
    with Trinity(mac="00:A0:BA:99:99:99") as gateway:
        assert _push(gateway).reason is Reason.WRONG_DEVICE


def test_it_comes_back_at_its_new_address() -> None:
    with Trinity(new_host="127.0.0.5") as gateway:
        assert _push(gateway, ip="127.0.0.5").reason is Reason.DONE


def test_nobody_there() -> None:
    with Trinity() as gateway:
        gateway.down()
        assert _push(gateway).reason is Reason.TELNET_CLOSED


def test_stop_at_any_moment() -> None:
    with Trinity(line=Line(slow=0.2)) as gateway, TftpExchange("127.0.0.1", 0) as exchange:
        job = job_for("TRI_ISDN_2", VALUES, "127.0.0.1", gateway.port)
        pushing = Pushing(job, lambda _event: None, PACE)
        threading.Timer(1.0, pushing.stop).start()
        assert pushing.run(exchange).reason is Reason.STOPPED
        assert gateway.files["startup-config"] == OLD


def test_by_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from nvprov_gui.cli import main

    values = tmp_path / "values.json"
    values.write_text(json.dumps(VALUES))
    kept = tmp_path / "old.cfg"
    with Trinity() as gateway:
        command = ["gateway", "push", "TRI_ISDN_2", "--host", "127.0.0.1", "--port", str(gateway.port)]
        monkeypatch.setattr("sys.stdin", io.StringIO())
        assert main([*command, "--values", str(values), "--keep", str(kept)]) == 0
    told = capsys.readouterr().out
    assert told.rstrip().endswith("Done: it runs the new configuration.")
    assert "copy tftp://127.0.0.1" in told
    assert "S3cret" not in told
    assert os.name == "nt" or kept.stat().st_mode & 0o077 == 0  # there the folder's list decides
    assert "old-box" in kept.read_text()
