"""Sites of any size to measure with."""

from __future__ import annotations

from pathlib import Path

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.storage import Site, Unlock
from nvprov_gui.workflows.sites import create_site

PASSPHRASE = "only for measuring"  # noqa: S105 - guards nothing
UNLOCK = Unlock(passphrase=PASSPHRASE, use_keyring=False)
MODELS = ("yealink-T46", "snom-D785", "yealink-T31", "fanvil-X3U", "gigaset-P850", "nethesis-NPX3")
_PREFIXES = {
    "yealink": "805ec0",
    "snom": "000413",
    "fanvil": "0c383e",
    "gigaset": "589ec6",
    "nethesis": "e0e656",
}


def make_site(path: Path, phones: int) -> Site:
    """A site with so many phones of mixed models, each with its user."""
    site = create_site(path, f"{phones} phones", "pbx.example.test", UNLOCK)
    with site.act("Fill") as act:
        for number in range(phones):
            model = MODELS[number % len(MODELS)]
            vendor = model.partition("-")[0]
            mac = MacAddress(f"{_PREFIXES[vendor]}{number:06x}")
            act.add_phone(mac, vendor, model, location=f"Room {number}")
            user = act.add_user(name=f"User {number}", extension=str(10_000 + number))
            act.assign(mac, user.id)
    return site
