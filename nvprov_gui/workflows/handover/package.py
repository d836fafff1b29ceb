"""The site package: everything a colleague needs to go on, under a passphrase."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import asdict
from pathlib import Path, PurePosixPath

from nvprov_gui.storage import Role, Site, Unlock
from nvprov_gui.storage.package import SUFFIX, pack, unpack
from nvprov_gui.vendors.paths import own_templates_root
from nvprov_gui.workflows.pbx.link import PbxLink, keep_link, link_of

__all__ = ["SUFFIX", "open_package", "write_package"]
_TEMPLATES, _PBX = "templates.zip", "pbx.json"


def write_package(site: Site, target: Path, passphrase: str) -> Path:
    """Write site, files, own templates and the way to the PBX into one encrypted file.

    Raises:
        UserError: no passphrase, or it can't be written.
    """
    path = target if target.suffix == SUFFIX else target.with_name(target.name + SUFFIX)
    extras = {_PBX: json.dumps(asdict(link_of(site))).encode()}
    templates = _zipped(own_templates_root())
    if templates:
        extras[_TEMPLATES] = templates
    pack(site, path, passphrase, extras)
    return path


def open_package(source: Path, target: Path, passphrase: str) -> list[str]:
    """Put the site in place; it opens with the same passphrase, or with this computer's keyring.

    Returns the vendors whose own templates came along; templates that are here already are left alone.

    Raises:
        UserError: wrong passphrase, damaged, a file in the way, no room.
    """
    extras = unpack(source, target, passphrase)
    with Site.open(target, Unlock(passphrase=passphrase, use_keyring=False), Role.TOOL) as site:
        site.remember()
        if _PBX in extras:
            keep_link(site, PbxLink(**json.loads(extras[_PBX])))
    return _unzipped(extras.get(_TEMPLATES, b""), own_templates_root())


def _zipped(root: Path) -> bytes:
    files = sorted(path for path in root.rglob("*") if path.is_file()) if root.is_dir() else []
    if not files:
        return b""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in files:
            archive.write(path, path.relative_to(root).as_posix())
    return made.getvalue()


def _unzipped(contents: bytes, root: Path) -> list[str]:
    """Vendor folders that weren't here; names that climb out of their folder are left."""
    if not contents:
        return []
    taken = set()
    with zipfile.ZipFile(io.BytesIO(contents)) as archive:
        there = {path.name for path in root.iterdir()} if root.is_dir() else set()
        for entry in archive.infolist():
            parts = PurePosixPath(entry.filename).parts
            if len(parts) < 2 or ".." in parts or parts[0] in there or "\\" in entry.filename:  # noqa: PLR2004
                continue
            target = root.joinpath(*parts)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(archive.read(entry))
            taken.add(parts[0])
    return sorted(taken)
