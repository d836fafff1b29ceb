"""Who made a device, told from its MAC address or its User-Agent, also for vendors we don't provision.

The facts are data: ``vendor_templates/telephony.toml``, and what a vendor folder adds in its ``vendor.toml``.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path

from nvprov_gui.domain.errors import BadValue
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.vendors.paths import own_templates_root, templates_root

_MAC = r"(?P<mac>(?:[0-9A-Fa-f]{2}[:-]?){5}[0-9A-Fa-f]{2})"
_DIGITS = 12
_LONGEST = 4096
"""Characters of a line or page that are looked at; real User-Agents have up to 150."""
_CHANNELS = ("patterns", "option_60", "host_names", "pages")


@dataclass(frozen=True, slots=True)
class Identity:
    """What a User-Agent says; empty texts where it says nothing."""

    vendor: str
    """The vendor's id (``yealink``)."""
    model: str = ""
    """As the vendor writes it (``X6U Pro``)."""
    version: str = ""
    mac: MacAddress | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A block of MAC addresses, first and last included; ``certain`` if a registry or vendor says so."""

    first: int
    last: int
    vendor: str
    certain: bool


@dataclass(frozen=True, slots=True)
class _Maker:
    name: str
    kind: str
    models: Mapping[str, re.Pattern[str]]
    """Models of another kind than most of this maker's, by that kind."""
    patterns: Mapping[str, tuple[re.Pattern[str], ...]]


@dataclass(frozen=True, slots=True)
class _Table:
    makers: Mapping[str, _Maker]
    blocks: tuple[Block, ...]


def vendor_of(mac: MacAddress) -> str | None:
    """The id of the vendor whose narrowest block holds this address; None if unknown or made up locally."""
    block = block_of(mac)
    return block.vendor if block else None


def block_of(mac: MacAddress) -> Block | None:
    """The narrowest known block around an address. Locally administered addresses have none (RFC 7042)."""
    if mac.is_local:
        return None
    number = int(mac, 16)
    around = (block for block in _table().blocks if block.first <= number <= block.last)
    return min(around, key=lambda block: block.last - block.first, default=None)


@lru_cache(maxsize=1024)
def identify(text: str, channel: str = "patterns") -> Identity | None:
    """Read a HTTP or SIP User-Agent or Server line; None if no telephone vendor writes like that.

    ``channel`` reads other lines: ``option_60`` (DHCP), ``host_names``, ``pages`` (header lines and text).
    """
    for vendor, maker in _table().makers.items():
        for pattern in maker.patterns[channel]:
            if found := pattern.search(text.strip()[:_LONGEST]):
                return _identity(vendor, found)
    return None


def blocks_of(vendor: str) -> tuple[Block, ...]:
    """All blocks of a vendor, as the tables list them; others' narrower ones may lie inside."""
    return tuple(block for block in _table().blocks if block.vendor == vendor)


def vendor_name(vendor: str) -> str:
    """The name people know (``NethPhone`` for ``nethesis``); the id itself if unknown."""
    maker = _table().makers.get(vendor)
    return maker.name if maker else vendor


def kind_of(vendor: str, model: str = "") -> str:
    """``phone``, ``gateway`` or ``other``, by vendor and, where it makes both, by model."""
    maker = _table().makers.get(vendor)
    if maker is None:
        return "other"
    return next((kind for kind, models in maker.models.items() if models.search(model)), maker.kind)


def _identity(vendor: str, found: re.Match[str]) -> Identity:
    said = {name: text or "" for name, text in found.groupdict().items()}
    return Identity(
        vendor,
        _spelled(vendor, said.get("model", "")),
        said.get("version", "").rstrip("."),
        _mac(said.get("mac", "")),
    )


def _spelled(vendor: str, model: str) -> str:
    """Older Gigaset stations write dashes where newer ones write blanks."""
    return model.replace("-", " ") if vendor == "gigaset" else model


def _mac(text: str) -> MacAddress | None:
    try:
        return MacAddress(re.sub("[:-]", "", text))
    except BadValue:
        return None


@cache
def _table() -> _Table:
    makers: dict[str, _Maker] = {}
    blocks: list[Block] = []
    for vendor, maker, own_blocks in _sources():
        makers[vendor] = _joined(maker, makers[vendor]) if vendor in makers else maker
        blocks += own_blocks
    return _Table(makers, tuple(blocks))


def _joined(new: _Maker, known: _Maker) -> _Maker:
    """A vendor folder adds patterns to those of the shared table; its own are tried first."""
    return replace(known, patterns={name: new.patterns[name] + known.patterns[name] for name in _CHANNELS})


def _sources() -> Iterator[tuple[str, _Maker, list[Block]]]:
    """The shared table, then vendor folders that bring their own prefixes or patterns."""
    with (templates_root() / "telephony.toml").open("rb") as file:
        shared = tomllib.load(file)
    yield from (_read(vendor, data) for vendor, data in shared.items())
    for root in (templates_root(), own_templates_root()):
        for path in _vendor_files(root):
            yield from _own(path)


def _vendor_files(root: Path) -> list[Path]:
    try:
        return sorted(root.glob("*/vendor.toml"))
    except OSError:  # a data folder of somebody else
        return []


def _own(path: Path) -> Iterator[tuple[str, _Maker, list[Block]]]:
    """A broken vendor.toml is reported by the catalogue; here it must not take the others down."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        read = _read(path.parent.name, data)
    except (OSError, ValueError, re.error):
        return
    if any(read[1].patterns.values()) or read[2]:
        yield read


def _read(vendor: str, data: Mapping[str, object]) -> tuple[str, _Maker, list[Block]]:
    kinds = {kind: str(data.get(f"{kind}_models", "")) for kind in ("gateway", "phone")}
    maker = _Maker(
        str(data.get("name", vendor)),
        str(data.get("kind", "phone")),
        {kind: re.compile(models) for kind, models in kinds.items() if models},
        {name: tuple(_compiled(text) for text in _texts(data, name)) for name in _CHANNELS},
    )
    return vendor, maker, list(_blocks(vendor, data))


def _compiled(text: str) -> re.Pattern[str]:
    return re.compile(text.replace("{mac}", _MAC))


def _blocks(vendor: str, data: Mapping[str, object]) -> Iterator[Block]:
    for name, certain in (("prefixes", True), ("ranges", True), ("probable", False)):
        for text in _texts(data, name):
            first, _, last = text.partition("-")
            yield Block(_number(first, "0"), _number(last or first, "f"), vendor, certain)


def _number(prefix: str, filler: str) -> int:
    """The first or last address of a prefix, written with or without colons."""
    return int(prefix.replace(":", "").ljust(_DIGITS, filler), 16)


def _texts(data: Mapping[str, object], name: str) -> list[str]:
    found = data.get(name, [])
    return [str(text) for text in found] if isinstance(found, list) else []
