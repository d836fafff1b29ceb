"""The zip of all gateways, its sheet in the language of whoever reads it."""

from __future__ import annotations

import io
import zipfile

from nvprov_gui.workflows.gateways import export_zip
from tests.unit.workflows.gateways.test_forms import ANALOGUE


def test_the_sheet_is_said_in_other_words() -> None:
    said: list[str] = []
    made = export_zip(
        [("Box", "ht802", {**ANALOGUE, "ip": ""})], lambda text: said.append(text) or text.upper()
    )
    sheet = zipfile.ZipFile(io.BytesIO(made)).read("where-each-file-goes.txt").decode()
    assert sheet.startswith("GATEWAYS\n")
    assert "Box (NO ADDRESS)" in sheet
    assert "LOG IN TO" in sheet
