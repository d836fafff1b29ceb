"""One vendor, as its vendor.toml describes it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.model import Model


@dataclass(frozen=True, slots=True)
class DhcpAdvice:
    """What the customer's DHCP server must hand out: options and the value's form ({host} is ours)."""

    options: tuple[int, ...]
    value: str
    avoid: tuple[int, ...] = ()
    says: str = ""
    """The vendor class (option 60) that its phones send; empty if they send none that can be relied on."""
    asks: tuple[int, ...] = (1, 3, 6, 15, 42, 43, 66, 67)
    """Option 55 of its phones."""
    order: tuple[int, ...] = (66,)
    """Options that lead to a provisioning server, the one that wins first."""


@dataclass(frozen=True, slots=True)
class Vendor:
    """A phone vendor: file names, format, DHCP advice, tables of its own values, models."""

    id: str
    name: str
    format: str
    """How values are escaped: yealink, voip or xml."""
    content_type: str
    file: str
    """The name a phone asks for, with {mac} (lower case) or {MAC}."""
    url_filename: str = ""
    """What is added to the provisioning URL; the phone itself replaces its placeholder."""
    minimum_firmware: str = ""
    rps: str = ""
    dhcp: DhcpAdvice | None = None
    firmware_files: tuple[str, ...] = ()
    """File names of a firmware indirection that the phone asks under its token."""
    also_asks: tuple[str, ...] = ()
    """Names that its phones try besides their own file, lower case, with {mac}, ``*`` and ``?``."""
    pnp_port: int = 5060
    tables: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    commands: Mapping[str, str] = field(default_factory=dict)
    """Paths of the phone's own web server: call, answer, hang_up, resync, reboot, screen."""
    by_fourth_octet: Mapping[str, str] = field(default_factory=dict)
    """Model ids by the 4th octet of the MAC (NethPhone)."""
    models: Mapping[str, Model] = field(default_factory=dict)

    def too_old(self, firmware: str) -> bool:
        """Whether a firmware is older than the vendor's minimum; an unknown one is not.

        A minimum that begins with 0 leaves the first number out: Yealink's names the hardware.
        """
        least, found = _numbers(self.minimum_firmware), _numbers(firmware)
        if not least or not found:
            return False
        return found[1:] < least[1:] if least[0] == 0 else found < least

    def tries(self, file: str, mac: MacAddress) -> bool:
        """Whether a phone with this MAC asks for such a file too, and does without it."""
        name = file.lower()
        return any(fnmatchcase(name, pattern.replace("{mac}", mac)) for pattern in self.also_asks)

    def file_for(self, mac: MacAddress) -> str:
        """The exact file name that a phone with this MAC asks for."""
        return self.file.format(mac=str(mac), MAC=mac.upper())


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", version))
