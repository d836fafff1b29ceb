"""The file a phone would get now: where every value comes from, and what changed since it last fetched."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.levels import Resolved, flat
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.parameters import is_secret
from nvprov_gui.rendering.origins import render_traced
from nvprov_gui.storage import Site
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.configuration import Asker, in_force

_SECRET_SHOWN = "••••••••"  # noqa: S105 - what stands in its place
_LEAST_SECRET = 3
_VOLATILE = ("tok1", "tok2", "provisioning_url1", "provisioning_url2", "provisioning_complete")


@dataclass(frozen=True, slots=True)
class Origin:
    """One parameter behind a line: its name, value in force (masked if secret), level and source."""

    name: str
    value: str
    level: str
    source: str


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """One line of the file. ``changed`` says that the phone has not fetched it like this yet."""

    text: str
    origins: tuple[Origin, ...] = ()
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Preview:
    """A file as it would be served. ``removed`` are lines the phone has and will lose.

    ``served`` is False while the phone has fetched nothing.
    """

    file_name: str
    lines: tuple[PreviewLine, ...]
    removed: tuple[str, ...] = ()
    served: bool = False

    @property
    def text(self) -> str:
        """The whole file."""
        return "\n".join(line.text for line in self.lines)


def preview(site: Site, mac: MacAddress, base: str, *, secrets: bool = False) -> Preview:
    """What the phone would fetch at ``base`` with its permanent token; secrets are masked unless asked for.

    Raises:
        UserError: no such phone, or a broken template.
    """
    phone = site.phone(mac)
    if phone is None:
        raise UserError(f"There is no phone {mac.colons} in this site.")
    model = catalog().model(phone.model)
    resolved = in_force(site, phone, Asker(base, complete=True))
    traced = render_traced(model, flat(resolved), phone.user_agent)
    concealed = () if secrets else hidden(resolved)
    texts = [masked(line.text, concealed) for line in traced]
    last = site.served_text(mac)
    old = last_lines(last, texts, concealed) if not secrets else last.split("\n")
    fresh, gone = _difference(last.split("\n"), [line.text for line in traced]) if last else (frozenset(), ())
    removed = tuple(old[at] for at in gone)
    lines = tuple(
        PreviewLine(text, _origins(line.names, resolved), changed=at in fresh)
        for at, (text, line) in enumerate(zip(texts, traced, strict=True))
    )
    file_name = catalog().vendor(phone.vendor).file_for(mac)
    return Preview(file_name, lines, removed, served=bool(last))


def _difference(old: Sequence[str], new: Sequence[str]) -> tuple[frozenset[int], tuple[int, ...]]:
    """Numbers of lines that are new or different, and of old ones that are gone."""
    fresh: set[int] = set()
    removed: list[int] = []
    matcher = difflib.SequenceMatcher(None, list(old), list(new), autojunk=False)
    for tag, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if tag != "equal":
            fresh.update(range(new_from, new_to))
            removed += range(old_from, old_to)
    return frozenset(fresh), tuple(removed)


def _origins(names: Sequence[str], resolved: Mapping[str, Resolved]) -> tuple[Origin, ...]:
    return tuple(
        Origin(
            name,
            _SECRET_SHOWN if is_secret(name) or name in _VOLATILE else found.value,
            found.level,
            found.source,
        )
        for name in names
        if (found := resolved.get(name)) is not None
    )


def hidden(resolved: Mapping[str, Resolved]) -> tuple[str, ...]:
    """Secret values in force, the longest first, so that none shows inside another."""
    values = {
        found.value
        for name, found in resolved.items()
        if (is_secret(name) or name in ("tok1", "tok2")) and len(found.value) >= _LEAST_SECRET
    }
    return tuple(sorted(values, key=len, reverse=True))


def masked(text: str, secrets: Sequence[str]) -> str:
    """A text with these values hidden."""
    for secret in secrets:
        text = text.replace(secret, _SECRET_SHOWN)
    return text


def last_lines(last: str, lines: Sequence[str], secrets: Sequence[str]) -> list[str]:
    """The lines that a phone has, masked; a value that is secret in the new lines was one in the old."""
    starts = tuple({line.partition(_SECRET_SHOWN)[0] for line in lines if _SECRET_SHOWN in line} - {""})
    return [_masked_after(line, starts) for line in masked(last, secrets).split("\n")]


def _masked_after(line: str, starts: tuple[str, ...]) -> str:
    if not line.startswith(starts) or _SECRET_SHOWN in line:
        return line
    start = max((start for start in starts if line.startswith(start)), key=len)
    end = line.rpartition("<")[1] + line.rpartition("<")[2] if "</" in line[len(start) :] else ""
    return start + _SECRET_SHOWN + end
