"""Which phones would get another file than the one they fetched last, and in which lines."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone
from nvprov_gui.rendering.phone import render_model
from nvprov_gui.storage import Site, Snapshot
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.configuration import Asker, in_force
from nvprov_gui.workflows.preview import hidden, last_lines, masked


@dataclass(frozen=True, slots=True)
class Change:
    """The same difference on one or more phones; secrets are masked."""

    phones: tuple[MacAddress, ...]
    removed: tuple[str, ...]
    """Lines that the phones have and will lose."""
    added: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pending:
    """What the next fetch would bring."""

    changes: tuple[Change, ...] = ()
    """The difference that most phones share comes first."""
    same: tuple[MacAddress, ...] = ()
    """They have exactly what they would get."""
    fresh: tuple[MacAddress, ...] = ()
    """They have fetched nothing yet."""
    broken: tuple[tuple[MacAddress, str], ...] = ()
    """Their file can't be made, and why."""

    @property
    def changing(self) -> tuple[MacAddress, ...]:
        """Every phone whose file would change."""
        return tuple(mac for change in self.changes for mac in change.phones)


def pending(
    site: Site, macs: Iterable[MacAddress], base: str, wanted: Callable[[], bool] = lambda: True
) -> Pending:
    """Compare each phone's file with what it fetched last; stops early when no longer ``wanted``."""
    now, same, fresh = site.snapshot(), list[MacAddress](), list[MacAddress]()
    broken = list[tuple[MacAddress, str]]()
    changes: defaultdict[tuple[tuple[str, ...], tuple[str, ...]], list[MacAddress]] = defaultdict(list)
    for phone in _known(now, macs):
        if not wanted():
            break
        last = site.served_text(phone.mac)
        if not last:
            fresh.append(phone.mac)
            continue
        try:
            difference = _difference(now, phone, base, last)
        except UserError as error:
            broken.append((phone.mac, str(error)))
            continue
        (changes[difference] if difference else same).append(phone.mac)
    found = [Change(tuple(phones), *difference) for difference, phones in changes.items()]
    found.sort(key=lambda change: -len(change.phones))
    return Pending(tuple(found), tuple(same), tuple(fresh), tuple(broken))


def _known(now: Snapshot, macs: Iterable[MacAddress]) -> Iterator[Phone]:
    for mac in macs:
        phone = now.phone(mac)
        if phone is not None and phone.model:
            yield phone


def _difference(
    now: Snapshot, phone: Phone, base: str, last: str
) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    resolved = in_force(now, phone, Asker(base, complete=True))
    values = {name: found.value for name, found in resolved.items()}
    text = render_model(catalog().model(phone.model), values, phone.user_agent).text
    if text == last:
        return None
    secret = hidden(resolved)
    new = masked(text, secret).split("\n")
    old = last_lines(last, new, secret)
    before, after = last.split("\n"), text.split("\n")
    return tuple(old[at] for at in _without(before, after)), tuple(new[at] for at in _without(after, before))


def _without(lines: Sequence[str], others: Sequence[str]) -> list[int]:
    """Numbers of the lines that are not among the others; a moved line is no difference to a phone."""
    left = Counter(others)
    found = []
    for at, line in enumerate(lines):
        if left[line]:
            left[line] -= 1
        else:
            found.append(at)
    return found
