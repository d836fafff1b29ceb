"""Firmware, ringtones and pictures: checked when they come in, used by models and phones, told when done."""

from __future__ import annotations

import re
import struct
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from nvprov_gui.domain.errors import BadValue, UserError
from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.records import Change, FileKind, StoredFile
from nvprov_gui.storage import Site, Snapshot
from nvprov_gui.storage.openfiles import MAGIC, beginning
from nvprov_gui.workflows.importing.finding import find_model
from nvprov_gui.workflows.settings import INHERIT, set_parameters

PARAMETER = {
    FileKind.FIRMWARE: "firmware_file",
    FileKind.RINGTONE: "ringtone_file",
    FileKind.BACKGROUND: "background_file",
    FileKind.SCREENSAVER: "screensaver_file",
}
_NAME = re.compile(r"[A-Za-z0-9._()-]{1,120}")
_MEGA = 1_000_000
_MOST = {
    FileKind.FIRMWARE: 512 * _MEGA,
    FileKind.RINGTONE: 8 * _MEGA,
    FileKind.BACKGROUND: 8 * _MEGA,
    FileKind.SCREENSAVER: 8 * _MEGA,
}
_LOOKED_AT = 4096
_TEXT = re.compile(rb"\s*(?:<!doctype|<html|<\?xml|\{)", re.IGNORECASE)
_PICTURES = {"BMP": b"BM", "PNG": b"\x89PNG\r\n\x1a\n", "JPEG": b"\xff\xd8\xff", "GIF": b"GIF8"}
_PHONES_SHOW = ("BMP", "PNG", "JPEG")
_MOST_EVENTS = 20_000
_CUSTOM_RINGTONE = "-1"
"""The value of ``ringtone`` that means the file (facts of the parameters)."""


@dataclass(frozen=True, slots=True)
class Examined:
    """A file before it comes in. ``kinds`` is what it can be, ``form`` what it is (``PNG 480×272``).

    ``remarks`` are sentences that don't stand in the way.
    """

    path: Path
    name: str
    size: int
    kinds: tuple[FileKind, ...]
    form: str = ""
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Use:
    """Who fetches a file: phones by what is in force for them, and those that have it already."""

    phones: tuple[Phone, ...] = ()
    have: frozenset[str] = frozenset()
    defaults: bool = False
    models: tuple[str, ...] = ()
    """Models at whose level it is set."""

    @property
    def done(self) -> bool:
        """Whether it is in use and every phone has it."""
        return bool(self.phones) and all(phone.mac in self.have for phone in self.phones)


def offered_models(stored: StoredFile, phones: Sequence[Phone]) -> dict[str, int]:
    """Models that may fetch a file, with their phones' number; the one it names first, then its vendor's."""
    named = find_model(re.sub(r"[^\w.]+", " ", stored.name), None)
    counts = Counter((phone.vendor, phone.model) for phone in phones if phone.model)

    def rank(of: tuple[str, str]) -> tuple[bool, bool, str]:
        vendor, model = of
        return named is None or named.id != model, named is None or named.vendor != vendor, model

    return {of[1]: counts[of] for of in sorted(counts, key=rank)}


def fits_all(stored: StoredFile, phones: Sequence[Phone]) -> bool:
    """Whether every phone may fetch it: nobody's firmware is for the phones of two vendors."""
    return stored.kind is not FileKind.FIRMWARE or len({phone.vendor for phone in phones}) <= 1


def clean_name(name: str) -> str:
    """A name as phones can ask for it: letters, digits and ``._-()``, other characters replaced."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9._()-]+", "-", plain).strip("-.")[:120] or "file"


def checked_name(name: str) -> str:
    """The name itself.

    Raises:
        BadValue: other characters than letters, digits and ``._-()``.
    """
    if not _NAME.fullmatch(name) or name.startswith("."):
        raise BadValue(f"“{name[:40]}” can't be asked by phones: use letters, digits and ._-() only.")
    return name


def examine(path: Path) -> Examined:
    """Look at a file by its contents, not by its ending.

    Raises:
        UserError: empty, too big, unreadable, or nothing that a phone could use.
    """
    try:
        size = path.stat().st_size
        start = beginning(path, _LOOKED_AT)
    except OSError as error:
        raise UserError(f"{path.name} can't be read: {error.strerror}. Choose another file.") from error
    if not size:
        raise UserError(f"{path.name} is empty: download it again.")
    kinds, form, remarks = _recognised(path.name, start)
    most = max(_MOST[kind] for kind in kinds)
    if size > most:
        raise UserError(f"{path.name} has {size / _MEGA:.0f} MB, at most {most // _MEGA} are allowed.")
    return Examined(path, clean_name(path.name), size, kinds, form, remarks)


def _recognised(name: str, start: bytes) -> tuple[tuple[FileKind, ...], str, tuple[str, ...]]:
    for form, magic in _PICTURES.items():
        if start.startswith(magic):
            return _picture(name, form, start)
    if start.startswith(b"RIFF") and start[8:12] == b"WAVE":
        return _sound(start)
    if start.startswith((b"ID3", b"\xff\xfb")):
        return (FileKind.RINGTONE,), "MP3", ("Most phones only play WAV ringtones.",)
    if start.startswith(MAGIC):
        raise UserError(f"{name} is a site, no file for phones: open it with “Open…”.")
    if _TEXT.match(start):
        raise UserError(f"{name} is a text or a web page, not a firmware: download it again.")
    return (FileKind.FIRMWARE,), "", ()


def _picture(name: str, form: str, start: bytes) -> tuple[tuple[FileKind, ...], str, tuple[str, ...]]:
    if form not in _PHONES_SHOW:
        raise UserError(f"{name} is a {form}: phones show BMP, PNG and JPEG.")
    size = _dimensions(form, start)
    remarks = () if form == "BMP" else ("Fanvil and NethPhone take a BMP only.",)
    return (FileKind.BACKGROUND, FileKind.SCREENSAVER), f"{form} {size}".strip(), remarks


def _dimensions(form: str, start: bytes) -> str:
    """Width × height in pixels of a BMP or PNG; a JPEG hides them deep inside."""
    try:
        if form == "PNG":
            width, height = struct.unpack(">II", start[16:24])
        elif form == "BMP":
            width, height = struct.unpack("<ii", start[18:26])
        else:
            return ""
    except struct.error:
        return ""
    return f"{width}×{abs(height)}"


def _sound(start: bytes) -> tuple[tuple[FileKind, ...], str, tuple[str, ...]]:
    """WAV: phones agree on 16 bit mono at 8 or 16 kHz only."""
    at = start.find(b"fmt ")
    if at < 0 or len(start) < at + 24:
        return (FileKind.RINGTONE,), "WAV", ()
    _code, channels, rate = struct.unpack("<HHI", start[at + 8 : at + 16])
    (bits,) = struct.unpack("<H", start[at + 22 : at + 24])
    form = f"WAV {rate / 1000:g} kHz {bits} bit {'mono' if channels == 1 else 'stereo'}"
    good = channels == 1 and rate in (8000, 16000) and bits in (8, 16)
    return (FileKind.RINGTONE,), form, () if good else ("Phones want a WAV of 8 or 16 kHz, 16 bit, mono.",)


def add(site: Site, found: Iterable[tuple[Examined, FileKind]], label: str) -> Change | None:
    """Copy files into the site.

    Raises:
        UserError: a name that is there already, a full disk; nothing came in then.
    """
    with site.act(label) as act:
        for one, kind in found:
            act.add_file(kind, checked_name(one.name), one.path)
    return act.change


def remove(site: Site, files: Sequence[StoredFile], label: str) -> Change | None:
    """Take files out; no phone is told to fetch them any more."""
    uses = usage(site, files)
    with site.act(label) as act:
        for stored in files:
            name = PARAMETER[stored.kind]
            for level, scope in _set_at(site.snapshot(), stored, uses[stored.id]):
                act.set_parameter(level, scope, name, None)
            act.remove_file(stored.id)
    return act.change


def select(site: Site, stored: StoredFile, level: Level, scope: str, label: str) -> Change | None:
    """Let the phones of a level fetch a file."""
    values: dict[str, str | None] = {PARAMETER[stored.kind]: stored.name}
    if stored.kind is FileKind.RINGTONE:
        values["ringtone"] = _CUSTOM_RINGTONE
    return set_parameters(site, level, scope, values, label)


def deselect(site: Site, stored: StoredFile, label: str) -> Change | None:
    """Nobody fetches it any more; it stays in the site."""
    use = usage(site, [stored])[stored.id]
    names = [PARAMETER[stored.kind]] + (["ringtone"] if stored.kind is FileKind.RINGTONE else [])
    with site.act(label) as act:
        for level, scope in _set_at(site.snapshot(), stored, use):
            for name in names:
                act.set_parameter(level, scope, name, None)
    return act.change


def _set_at(snapshot: Snapshot, stored: StoredFile, use: Use) -> Iterator[tuple[Level, str]]:
    """Every level at which a file is chosen."""
    name = PARAMETER[stored.kind]
    if use.defaults:
        yield Level.DEFAULTS, ""
    yield from ((Level.MODEL, model) for model in use.models)
    for phone in snapshot.phones():
        if snapshot.parameters(Level.PHONE, phone.mac).get(name) == stored.name:
            yield Level.PHONE, phone.mac


def usage(site: Site, files: Sequence[StoredFile]) -> dict[int, Use]:
    """Who uses which file, by the file's id."""
    snapshot = site.snapshot()
    phones = list(snapshot.phones())
    models = sorted({phone.model for phone in phones})
    have = _fetched(site)
    return {
        stored.id: Use(
            tuple(phone for phone in phones if _in_force(snapshot, phone, stored.kind) == stored.name),
            have.get(stored.name, frozenset()),
            snapshot.parameters(Level.DEFAULTS, "").get(PARAMETER[stored.kind]) == stored.name,
            tuple(
                model
                for model in models
                if snapshot.parameters(Level.MODEL, model).get(PARAMETER[stored.kind]) == stored.name
            ),
        )
        for stored in files
    }


def _in_force(snapshot: Snapshot, phone: Phone, kind: FileKind) -> str:
    name = PARAMETER[kind]
    for level, scope in ((Level.PHONE, phone.mac), (Level.MODEL, phone.model), (Level.DEFAULTS, "")):
        value = snapshot.parameters(level, scope).get(name, "")
        if value and value != INHERIT:
            return value
    return ""


def _fetched(site: Site) -> Mapping[str, frozenset[str]]:
    """Which phones fetched which file, by what the board remembers."""
    found: dict[str, set[str]] = {}
    for event in site.events(limit=_MOST_EVENTS):
        word, _, name = event.text.partition(" ")
        if word == "fetches" and event.mac:
            found.setdefault(name, set()).add(event.mac)
    return {name: frozenset(macs) for name, macs in found.items()}
