"""No text of the window without its Italian, none that the window no longer has."""

from __future__ import annotations

import ast
import importlib.util
import shutil
from pathlib import Path
from xml.etree import ElementTree

from tests.conftest import REPOSITORY

spec = importlib.util.spec_from_file_location("translations", REPOSITORY / "packaging" / "translations.py")
assert spec is not None
assert spec.loader is not None
translations = importlib.util.module_from_spec(spec)
spec.loader.exec_module(translations)


def test_translations_are_complete_and_current(tmp_path: Path) -> None:
    fresh = tmp_path / "translations"
    shutil.copytree(translations.FOLDER, fresh)
    translations.update(fresh)
    for path in sorted(fresh.glob("*.ts")):
        text = path.read_text(encoding="utf-8")
        assert "unfinished" not in text, path.name
        assert text == (translations.FOLDER / path.name).read_text(encoding="utf-8"), path.name


def test_every_count_has_a_plural() -> None:
    """lupdate overlooks plurals that are asked for in some ways; then “%n user(s)” is shown as it is."""
    for path in sorted(translations.FOLDER.glob("*.ts")):
        messages = ElementTree.parse(path).iter("message")
        counted = [each for each in messages if "%n" in (each.findtext("source") or "")]
        assert counted, path.name
        assert [each.findtext("source") for each in counted if each.get("numerus") != "yes"] == [], path.name


def test_every_text_is_seen() -> None:
    """lupdate overlooks what stands in an f-string, for example."""
    path = translations.FOLDER / "nvprov_it.ts"
    known = {each.findtext("source") for each in ElementTree.parse(path).iter("message")}
    assert sorted(_texts() - known) == []


def _texts() -> set[str]:
    """Literals that the source asks to be translated."""
    found = set()
    for path in sorted((REPOSITORY / "nvprov_gui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                place = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}.get(name, len(node.args))
                text = node.args[place] if place < len(node.args) else None
                if isinstance(text, ast.Constant) and isinstance(text.value, str):
                    found.add(text.value)
    return found
