"""A PBX that behaves like the real one, a connection to it, and a site: where publishing tests start."""

from __future__ import annotations

from pathlib import Path

from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.pbx.address import PbxAddress
from nvprov_gui.pbx.certificate import look
from nvprov_gui.pbx.connection import Credentials, Pbx, sign_in
from nvprov_gui.pbx.wire import Trust
from nvprov_gui.storage import Site, Unlock
from nvprov_gui.workflows.pbx.plan import plan
from nvprov_gui.workflows.pbx.publishing import Publishing
from nvprov_gui.workflows.pbx.state import read_state
from nvprov_gui.workflows.sites import create_site
from tests.e2e.fake_pbx import ADMIN, PASSWORD, FakePbx, PbxState
from tests.e2e.serving import PASSPHRASE

MACS = [MacAddress(f"805ec00000{n:02x}") for n in range(1, 6)]
USERS = (("anna", "Anna Rossi", "201"), ("bruno", "Bruno Galli", "202"), ("carla", "Carla Neri", ""))


class World:
    """A PBX, a connection to it, and a site."""

    def __init__(self, folder: Path, phones: int = 5) -> None:
        folder.mkdir(exist_ok=True)
        more = max(phones - len(MACS), 0)
        self.users = (*USERS, *((f"user{n}", f"User {n}", str(300 + n)) for n in range(more)))
        self.macs = [MacAddress(f"805ec0{n:06x}") for n in range(1, phones + 1)]
        self.fake = FakePbx(PbxState.with_users(*self.users), folder, reload_seconds=0)
        self._running = self.fake.running()
        self._running.__enter__()
        address = PbxAddress("localhost", self.fake.port)
        trust = Trust(look(address).fingerprint)
        self.pbx: Pbx = sign_in(address, Credentials(ADMIN, PASSWORD), trust)
        self.path = folder / "s.nvprov"
        unlock = Unlock(passphrase=PASSPHRASE, use_keyring=False)
        self.site: Site = create_site(self.path, "S", "pbx.example.test", unlock)
        self._fill()

    def _fill(self) -> None:
        with self.site.act("Fill") as act:
            users = [
                act.add_user(name=name, username=username, extension=extension or "203")
                for username, name, extension in self.users
            ]
            for at, mac in enumerate(self.macs):
                act.add_phone(mac, "yealink", "yealink-T46")
                if at != len(MACS) - 1:  # one stays without a user
                    act.assign(mac, users[at % 3 if at < len(MACS) else at - 2].id)
            act.set_parameter(Level.PHONE, MACS[0], "linekey_type_2", "blf")
            act.set_parameter(Level.MODEL, "yealink-T46", "backlight_time", "60")

    def publish(self) -> list[str]:
        made = plan(self.site, read_state(self.site, self.pbx))
        return [outcome.sentence for outcome in Publishing(self.site, self.pbx).run(made) if outcome.sentence]

    def picture(self) -> object:
        """What the PBX has, without what it makes at random."""
        state = self.fake.state
        phones = {
            mac: (row["model"], {k: v for k, v in row["variables"].items() if "password" not in k})
            for mac, row in state.phones.items()
        }
        inventory = {
            mac: (row["model"], row["extension"], row["main"]) for mac, row in state.inventory.items()
        }
        mains = {name: row["extension"] for name, row in state.users.items()}
        return (
            phones,
            inventory,
            mains,
            {k: v for k, v in state.defaults.items() if k not in ("adminpw", "userpw")},
        )

    def close(self) -> None:
        self.site.close()
        self.pbx.close()
        self._running.__exit__(None, None, None)
