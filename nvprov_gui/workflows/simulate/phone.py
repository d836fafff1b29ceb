"""How each vendor's phone names itself, which URL it asks, and what it reads in its file."""

from __future__ import annotations

import re
from dataclasses import dataclass

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone

_AGENTS = {
    "yealink": "Yealink SIP-{model} 108.86.0.90 {colons}",
    "snom": "Mozilla/4.0 (compatible; snom{model}-SIP 10.1.169.16 2010.12-00001-gd311851 {MAC} SXM:0 UXM:0)",
    "fanvil": "Fanvil {model} 2.12.16.17 {mac}",
    "nethesis": "Nethesis {model} 2.4.0.0 {COLONS}",
    "gigaset": "Mozilla/4.0 (compatible; Gigaset{model}-SIP 10.1.176.14 {MAC})",
}
_TRIES = {
    "yealink": ("{mac}.boot", "y000000000108.cfg", "y000000000000.boot"),
    "snom": ("snom{model}.htm", "snom{model}-{MAC}.htm"),
    "fanvil": ("f0{model}hw1.100.cfg",),
    "nethesis": ("f0{model}hw1.100.cfg",),
    "gigaset": ("Gigaset{model}.htm", "Gigaset{model}-{MAC}.htm"),
}
"""What they ask before their own file, and do without."""
_URL_IN_FILE = {
    "yealink": re.compile(r"^static\.auto_provision\.server\.url[ \t]*=[ \t]*(?P<url>\S+)", re.MULTILINE),
    "snom": re.compile(r"<setting_server[^>]*>(?P<url>[^<]+)<"),
    "gigaset": re.compile(
        r"<setting_server[^>]*>(?P<url>[^<]+)<|\bSystem\.Provision\.ProvisioningServer\""
        r" value=\"(?P<own>[^\"]+)\""
    ),
}
_FLASH = re.compile(
    r"(?:Flash|Download) Server IP\s*:(?P<server>\S+).*?(?:Flash|Config) File Name\s*:(?P<path>\S+)"
    r".*?(?:Flash|Download) Protocol\s*:(?P<protocol>\d)",
    re.DOTALL,
)
_SCHEMES = {"4": "http", "5": "https"}
_ACCOUNT = {
    "yealink": re.compile(r"^account\.1\.user_name[ \t]*=[ \t]*(?P<user>\S+)", re.MULTILINE),
    "snom": re.compile(r"<user_name idx=\"1\"[^>]*>(?P<user>[^<]+)<"),
    "gigaset": re.compile(
        r"<user_name idx=\"1\"[^>]*>(?P<user>[^<]+)<|SIP\.Account\.0\.Username\" value=\"(?P<own>[^\"]+)\""
    ),
    "fanvil": re.compile(r"SIP1 Phone Number\s*:(?P<user>\S+)"),
    "nethesis": re.compile(r"SIP1 Phone Number\s*:(?P<user>\S+)"),
}


@dataclass(frozen=True, slots=True)
class SimulatedPhone:
    """One phone, as far as provisioning goes."""

    mac: MacAddress
    vendor: str
    model: str
    """As its User-Agent writes it: ``T46U``, ``D785``."""

    @property
    def user_agent(self) -> str:
        """The User-Agent header of its requests."""
        return self._filled(_AGENTS[self.vendor])

    def tries(self, url: str) -> tuple[str, ...]:
        """The URLs that it asks before its own file of this URL; it doesn't mind a 404."""
        folder = self.requested(url).rpartition("/")[0]
        return tuple(f"{folder}/{self._filled(name)}" for name in _TRIES[self.vendor])

    def _filled(self, text: str) -> str:
        return text.format(
            model=self.model,
            mac=self.mac,
            MAC=self.mac.upper(),
            colons=self.mac.colons.lower(),
            COLONS=self.mac.colons,
        )

    def requested(self, url: str) -> str:
        """The URL it asks when it is told this one: Yealink adds its file name, others fill in their MAC."""
        if self.vendor == "yealink" and not url.endswith(".cfg"):
            return f"{url.rstrip('/')}/{self.mac}.cfg"
        for placeholder in ("$mac", "{mac}", "%25MACD", "%MACD"):
            url = url.replace(placeholder, self.mac)
        return url

    def next_url(self, file: str) -> str:
        """The URL that a file tells it to use from now on; empty if it finds none."""
        if self.vendor in ("fanvil", "nethesis"):
            return _fanvil_url(file)
        found = _URL_IN_FILE[self.vendor].search(file)
        return _group(found)

    def account(self, file: str) -> str:
        """The user that a file tells it to register; empty if it finds none."""
        return _group(_ACCOUNT[self.vendor].search(file))


def typical_user_agent(phone: Phone) -> str:
    """How a phone of this model usually names itself; empty for a vendor that is not known."""
    if phone.vendor not in _AGENTS:
        return ""
    return SimulatedPhone(phone.mac, phone.vendor, phone.model.partition("-")[2]).user_agent


def _fanvil_url(file: str) -> str:
    found = _FLASH.search(file)
    if found is None:
        return ""
    return f"{_SCHEMES.get(found['protocol'], 'http')}://{found['server']}/{found['path'].lstrip('/')}"


def _group(found: re.Match[str] | None) -> str:
    """The first group that matched, unescaped as far as XML needs."""
    text = next((group for group in found.groups() if group), "") if found else ""
    return text.replace("&amp;", "&")
