"""The files of a site's gateways, to load by hand later."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence

from nvprov_gui.gateways.models import gateway_model
from nvprov_gui.workflows.gateways.forms import render


def export_zip(
    gateways: Sequence[tuple[str, str, Mapping[str, object]]], say: Callable[[str], str] = str
) -> bytes:
    """All gateways of a site (name, model, values): a file each, and a sheet that says where each goes.

    ``say`` puts what the sheet says into another language.
    """
    made = io.BytesIO()
    sheet = [say("Gateways"), ""]
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, (name, model_id, values) in enumerate(gateways, 1):
            file_name, text = render(model_id, values)
            folder = f"{number:03d}-{_plain(name)}"
            archive.writestr(f"{folder}/{file_name}", text)
            how = say(gateway_model(model_id).upload)
            sheet += [
                f"{name} ({values.get('ip') or say('no address')})",
                f"  {folder}/{file_name}",
                f"  {how}",
                "",
            ]
        archive.writestr("where-each-file-goes.txt", "\n".join(sheet))
    return made.getvalue()


def _plain(name: str) -> str:
    """A name that every file system takes."""
    return (
        "".join(character if character.isalnum() else "-" for character in name).strip("-")[:40] or "gateway"
    )
