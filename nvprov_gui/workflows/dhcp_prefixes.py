"""A vendor's MAC addresses as DHCP servers can tell them: by first digits, by first octets, one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.vendors import identity

_WHOLE_OCTET = 2
_OCTETS = 6
_DIGITS = 12
LONGEST = 10
"""Digits of a prefix that is worth a line; what lies deeper is listed one by one."""
_HEX = "0123456789abcdef"


@dataclass(frozen=True, slots=True)
class Prefix:
    """The first digits of a vendor's MAC addresses, in the spellings that servers want."""

    digits: str

    @property
    def is_whole(self) -> bool:
        """Whether it ends with an octet: most servers can't compare half of one."""
        return len(self.digits) % _WHOLE_OCTET == 0

    @property
    def count(self) -> int:
        """Hex digits."""
        return len(self.digits)

    @property
    def length(self) -> int:
        """Octets."""
        return len(self.digits) // _WHOLE_OCTET

    @property
    def colons(self) -> str:
        """``0c:38:3e``."""
        return ":".join(self._octets())

    @property
    def hex(self) -> str:
        """A byte string as ISC dhcpd writes it: no zeros in front, which compares wrong there."""
        return ":".join(octet.lstrip("0") or "0" for octet in self._octets())

    @property
    def wildcard(self) -> str:
        """``0c:38:3e:*:*:*``."""
        return ":".join([*self._octets(), *["*"] * (_OCTETS - self.length)])

    def _octets(self) -> list[str]:
        return [self.digits[at : at + 2] for at in range(0, len(self.digits), 2)]


def by_digits(vendor: str, *, probable: bool) -> tuple[Prefix, ...]:
    """Prefixes of any length that hold a vendor's blocks and nothing else."""
    blocks = identity.blocks_of(vendor)
    return tuple(
        Prefix(digits) for block in blocks if block.certain or probable for digits in _digits_of(block)
    )


def by_octets(prefixes: Iterable[Prefix]) -> tuple[Prefix, ...]:
    """The same in whole octets; those that would take hundreds of lines are left out."""
    return tuple(whole for prefix in prefixes for whole in _widened(prefix) if whole.count <= LONGEST)


def one_by_one(vendor: str, macs: Iterable[MacAddress], listed: Iterable[Prefix]) -> tuple[Prefix, ...]:
    """The addresses that no listed prefix holds, and no other vendor's block."""
    starts = tuple(prefix.digits for prefix in listed)
    known = (vendor, None)
    return tuple(
        Prefix(str(mac)) for mac in macs if not mac.startswith(starts) and identity.vendor_of(mac) in known
    )


def _widened(prefix: Prefix) -> Iterator[Prefix]:
    if prefix.is_whole:
        yield prefix
        return
    yield from (Prefix(prefix.digits + digit) for digit in _HEX)


def _digits_of(block: identity.Block) -> Iterator[str]:
    """The fewest prefixes that cover a block exactly."""
    at = block.first
    while at <= block.last:
        free = 0
        while at % 16 ** (free + 1) == 0 and at + 16 ** (free + 1) - 1 <= block.last:
            free += 1
        yield f"{at:012x}"[: _DIGITS - free]
        at += 16**free
