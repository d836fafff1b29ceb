"""The whole job with marked secrets; afterwards everything that was written anywhere is searched for them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.storage import Role, Site, Unlock
from nvprov_gui.workflows.handover.dossier import dossier
from nvprov_gui.workflows.handover.lists import write_csv, write_xlsx
from nvprov_gui.workflows.handover.package import write_package
from nvprov_gui.workflows.models.editing import duplicate
from nvprov_gui.workflows.models.sharing import export_models
from nvprov_gui.workflows.simulate import SimulatedPhone

PASSPHRASE = "MARKED-passphrase-1"
SIP, ADMIN, LDAP, PBX = "MARKED-sip-2", "MARKED-admin-3", "MARKED-ldap-4", "MARKED-pbx-5"
GATEWAY, UNKNOWN = "MARKED-gateway-6", "MARKEDunknown7MARKEDunknown7MARK"
MARKED = (PASSPHRASE, SIP, ADMIN, LDAP, PBX, GATEWAY)
MACS = ("805ec0000001", "000413000002")


class Job:
    """A home of its own, and everything the program says there."""

    def __init__(self, root: Path) -> None:
        self.home = root / "home"
        self.site = root / "work" / "hotel.nvprov"
        self.said: list[str] = []
        for folder in (self.home, self.site.parent, root / "tmp"):
            folder.mkdir()
        self.environment = os.environ | {
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_CACHE_HOME": str(self.home / "cache"),
            "XDG_DATA_HOME": str(self.home / "data"),
            "TMPDIR": str(root / "tmp"),
            "NVPROV_PASSPHRASE": PASSPHRASE,
        }

    def nvprov(self, *arguments: str | Path, stdin: str = "") -> str:
        command = [sys.executable, "-m", "nvprov_gui.cli", *map(str, arguments)]
        done = subprocess.run(
            command, input=stdin, capture_output=True, text=True, env=self.environment, check=False
        )
        self.said += [done.stdout, done.stderr]
        assert done.returncode == 0, done.stderr
        return done.stdout

    def serve(self) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "nvprov_gui.cli", "serve", str(self.site)]
        command += ["--bind", "127.0.0.1", "--http-port", "0", "--tftp-port", "0", "--https"]
        return subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=self.environment
        )


@pytest.fixture
def job(tmp_path: Path) -> Job:
    return Job(tmp_path)


def bring_in(job: Job, inputs: Path) -> None:
    inputs.mkdir()
    (inputs / "phones.txt").write_text("Yealink T46U 805ec0000001\nsnom D785 000413000002\n")
    (inputs / "users.csv").write_text("mrossi,Mario Rossi,201\nabianchi,Anna Bianchi,202\n")
    job.nvprov("new", job.site, "--name", "Hotel", "--pbx", "pbx.example.test")
    job.nvprov("import", job.site, inputs / "phones.txt", inputs / "users.csv")
    job.nvprov("assign", job.site, "--pair")
    with (
        Site.open(job.site, Unlock(passphrase=PASSPHRASE, use_keyring=False)) as site,
        site.act("Secrets") as act,
    ):
        act.set_extension_secret("201", SIP)
        act.set_parameter("defaults", "", "adminpw", ADMIN)
        act.set_parameter("phone", MACS[0], "ldap_password", LDAP)
        act.set_secret_setting("pbx_password", PBX)
        act.add_gateway(
            "Faxes", "ht812", {"mac": "000b82000001", "fxs": [{"extension": "203", "secret": GATEWAY}]}
        )


def boot(job: Job) -> tuple[list[str], list[str]]:
    """Every phone fetches twice, one is recorded, somebody guesses; the tokens, and what was served."""
    serving = job.serve()
    assert serving.stdout is not None
    assert serving.stdin is not None
    lines = [serving.stdout.readline(), serving.stdout.readline()]
    command_line = Path(f"/proc/{serving.pid}/cmdline")
    if command_line.exists():
        job.said.append(command_line.read_text())
    serving.stdin.write(json.dumps({"command": "record", "mac": MACS[0]}) + "\n")
    serving.stdin.flush()
    tokens, served = [], []
    for row in json.loads(job.nvprov("list", job.site, "--json")):
        vendor, model = ("snom", "D785") if row["vendor"] == "snom" else ("yealink", "T46U")
        phone = SimulatedPhone(MacAddress(row["mac"]), vendor, model)
        first = httpx.get(
            phone.requested(row["first_contact_url"]), headers={"User-Agent": phone.user_agent}
        ).text
        following = phone.requested(phone.next_url(first))
        served += [first, httpx.get(following, headers={"User-Agent": phone.user_agent}).text]
        tokens += [row["first_contact_url"].split("/")[4], phone.next_url(first).split("/")[4]]
        base = row["first_contact_url"].split("/provisioning/")[0]
        httpx.get(f"{base}/provisioning/{UNKNOWN}/{row['mac']}.cfg", headers={"User-Agent": phone.user_agent})
    job.said.pop(-2)  # the list is asked for its links
    serving.stdin.write(json.dumps({"command": "record"}) + "\n")
    serving.stdin.flush()
    while "recorded" not in lines[-1]:
        lines.append(serving.stdout.readline())
    serving.kill()  # the write-ahead log stays behind
    job.said += [*lines, serving.communicate()[0]]
    return tokens, served


def hand_over(job: Job, folder: Path) -> None:
    """Everything that a technician may carry away."""
    folder.mkdir()
    job.nvprov("settings", "export", job.site, folder / "settings.toml")
    unlock = Unlock(passphrase=PASSPHRASE, use_keyring=False)
    with Site.open(job.site, unlock, Role.EDITOR) as site:  # as the window does: it keeps a backup
        found = dossier(site)
        write_csv(found, folder / "list.csv")
        write_xlsx(found, folder / "list.xlsx")
        write_package(site, folder / "site.nvpackage", "another passphrase")
        model, _change = duplicate(site, "yealink-T46", "Reception", "new model")
        export_models(site, [model], folder / "own.nvmodels")


def contents_below(folder: Path) -> dict[str, bytes]:
    return {path.as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_no_secret_is_written_anywhere(job: Job, tmp_path: Path) -> None:
    bring_in(job, tmp_path / "inputs")
    tokens, served = boot(job)
    assert all(SIP in text for text in served[:2])  # phones do get theirs
    left = contents_below(tmp_path)
    assert any(name.endswith("-wal") for name in left)
    hand_over(job, tmp_path / "carried")
    written = {**contents_below(tmp_path), **{f"after the kill: {name}": text for name, text in left.items()}}
    assert any("/backups/" in name for name in written)
    secrets = [*MARKED, *tokens, UNKNOWN]
    written |= {f"said {at}": text.encode() for at, text in enumerate(job.said)}
    assert [
        (name, secret)
        for name, contents in written.items()
        for secret in secrets
        if secret.encode() in contents or secret.encode("utf-16-le") in contents
    ] == []
