"""The wizard's REST API: users, main extensions, devices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote

from nvprov_gui.domain.digits import whole
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.pbx import records
from nvprov_gui.pbx.errors import PbxError, Trouble
from nvprov_gui.pbx.records import PbxUser, mapping, objects, text
from nvprov_gui.pbx.wire import Wire

BASE = "/freepbx/rest"
MOST_DEVICES = 9
"""The main extension and 91 to 98: beyond, the PBX fails without saying why."""


@dataclass(frozen=True, slots=True)
class Wizard:
    """All methods raise `PbxError`."""

    wire: Wire

    def check(self) -> None:
        """Credentials are right and the engine is the one that can be provisioned to."""
        self.wire.call("GET", f"{BASE}/login")
        engine = self.wire.call("GET", f"{BASE}/provisioning/engine")
        if engine != "tancredi":
            raise PbxError(
                "This PBX still provisions with its old engine: switch it to the new one first.",
                Trouble.REFUSED,
            )

    def users(self) -> list[PbxUser]:
        """All users with their devices, secrets and registrations, as they are now."""
        return [records.user(row) for row in objects(self.wire.call("GET", f"{BASE}/users/false"))]

    def user_limit(self) -> int | None:
        """How many users may still be given an extension; None without a limit.

        Raises:
            PbxError: MISSING on NethServer 7, which knows no limits.
        """
        found = mapping(self.wire.call("GET", f"{BASE}/mainextensions/userlimits"))
        return whole(text(found, "configurable"))

    def registered_phones(self) -> dict[MacAddress, str]:
        """Every phone of the inventory with the extension it registers, empty without one."""
        rows = objects(self.wire.call("GET", f"{BASE}/devices/phones/list"))
        found: dict[MacAddress, str] = {}
        for row in records.readable(rows):
            lines = row.get("lines") or []
            first = objects(lines)[0] if lines else {}
            found[MacAddress(text(row, "mac"))] = text(first, "extension")
        return found

    def account(self, mac: MacAddress) -> tuple[str, str]:
        """Extension and SIP password of a phone, both empty if it has none."""
        row = mapping(self.wire.call("GET", f"{BASE}/phones/account/{mac.dashes}"))
        return text(row, "extension"), text(row, "secret")

    def give_main_extension(self, username: str, extension: str) -> None:
        """Give a user their first main extension.

        Posting a number again deletes every device of the user: whoever calls this must have seen that
        the user has none.
        """
        body = {"username": username, "extension": extension, "outboundcid": ""}
        self.wire.call("POST", f"{BASE}/mainextensions", body)

    def register_phone(self, mac: MacAddress, model: str, admin_password: str) -> None:
        """Put a phone into the inventory; one that is there already loses its user."""
        self.wire.call("POST", f"{BASE}/physicalextensions", _phone(mac, model, admin_password))

    def assign(self, mac: MacAddress, model: str, admin_password: str, main: str) -> str:
        """Give a phone to the user of a main extension; the extension it registers from now on."""
        body = {**_phone(mac, model, admin_password), "mainextension": main, "clear_temporary": True}
        found = mapping(self.wire.call("POST", f"{BASE}/physicalextensions", body))
        return text(found, "extension")

    def unlink(self, extension: str) -> None:
        """Take a phone's user away; the phone stays in the inventory."""
        self.wire.call("DELETE", f"{BASE}/physicalextensions/{quote(extension, safe='')}")

    def forget_phone(self, mac: MacAddress) -> None:
        """Take a phone out of the inventory."""
        self.wire.call("DELETE", f"{BASE}/physicalextensions/{mac.dashes}")

    def set_model(self, mac: MacAddress, model: str) -> None:
        """Change a phone's model in the inventory; the engine has its own."""
        self.wire.call("PATCH", f"{BASE}/physicalextensions/{mac.dashes}", {"model": model})

    def set_srtp(self, extension: str, *, on: bool) -> None:
        """Encrypt a device's calls, or not."""
        state = "true" if on else "false"
        self.wire.call("POST", f"{BASE}/extensions/{quote(extension, safe='')}/srtp/{state}")

    def reconfigure(self, extension: str) -> None:
        """Have a registered phone fetch again (NethServer 8)."""
        self.wire.call("POST", f"{BASE}/phones/reconfigure", {"extension": extension})

    def redirect(self, mac: MacAddress, url: str) -> None:
        """Tell the vendor's redirect service where this phone fetches; the answer is the gateway's status."""
        self.wire.call("POST", f"{BASE}/phones/rps/{mac.dashes}", {"url": url})


def _phone(mac: MacAddress, model: str, admin_password: str) -> Mapping[str, object]:
    return {
        "mac": mac.dashes,
        "model": model,
        "line": None,
        "web_user": "admin",
        "web_password": admin_password,
    }
