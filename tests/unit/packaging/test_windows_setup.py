"""The Windows installer: what it holds, what it takes away again, and what Windows and macOS are told."""

from __future__ import annotations

import plistlib
import re
import shutil
import struct
from pathlib import Path

import pytest

import icons
import nvprov_gui
import program_facts
import windows_setup

PNG = b"\x89PNG\r\n\x1a\n"
SCRIPT = windows_setup.SCRIPT.read_text(encoding="utf-8")


@pytest.fixture
def built(tmp_path: Path) -> Path:
    folder = tmp_path / "dist" / "nvprov"
    inside = folder / "_internal" / "PySide6"
    inside.mkdir(parents=True)
    for path in (folder / "nvprov.exe", folder / "nvprov-gui.exe", inside / "Qt6$Core.dll"):
        path.write_bytes(b"MZ" * 1024)
    return folder


@pytest.mark.skipif(not shutil.which("makensis"), reason="needs NSIS")
def test_an_installer_is_made(built: Path, tmp_path: Path) -> None:
    assert windows_setup.main([str(built), str(tmp_path)]) == 0
    made = tmp_path / f"nvprov_{nvprov_gui.__version__}_setup.exe"
    assert made.read_bytes().startswith(b"MZ")


def test_without_a_build_it_says_what_comes_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert windows_setup.main([str(tmp_path), str(tmp_path)]) == 1
    assert "Run PyInstaller first" in capsys.readouterr().err


def test_without_nsis_it_says_where_it_is(
    built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    assert windows_setup.main([str(built), str(tmp_path)]) == 1
    assert "nsis.sourceforge.io" in capsys.readouterr().err


def test_only_what_was_installed_is_taken_away(built: Path) -> None:
    assert windows_setup.removals(built).splitlines() == [
        'Delete "$INSTDIR\\nvprov.exe"',
        'Delete "$INSTDIR\\nvprov-gui.exe"',
        'Delete "$INSTDIR\\_internal\\PySide6\\Qt6$$Core.dll"',
        'RMDir "$INSTDIR\\_internal\\PySide6"',
        'RMDir "$INSTDIR\\_internal"',
    ]
    assert "RMDir /r" not in SCRIPT


def test_every_key_that_is_written_is_deleted() -> None:
    written = set(re.findall(r"WriteReg\w+ HKCU \"([^\"]+)\"", SCRIPT))
    deleted = re.findall(r"DeleteRegKey (?:/ifempty )?HKCU \"([^\"]+)\"", SCRIPT)
    assert written
    assert all(any(key.startswith(gone) for gone in deleted) for key in written)
    assert "HKLM" not in SCRIPT  # nothing needs an administrator
    assert "RequestExecutionLevel user" in SCRIPT


def test_both_languages_say_everything() -> None:
    texts = re.findall(r"LangString (\w+) \$\{LANG_(\w+)\}", SCRIPT)
    names = {name for name, _language in texts}
    assert sorted(texts) == sorted((name, language) for name in names for language in ("ENGLISH", "ITALIAN"))


def test_the_windows_icon_has_every_size() -> None:
    data = icons.ico()
    reserved, kind, count = struct.unpack_from("<HHH", data)
    assert (reserved, kind) == (0, 1)
    sizes = []
    for number in range(count):
        width, _h, _c, _r, _planes, bits, size, at = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        assert bits == 32
        assert data[at : at + 8] == PNG
        assert struct.unpack_from(">II", data, at + 16) == (width or 256,) * 2
        assert at + size <= len(data)
        sizes.append(width or 256)
    assert {16, 24, 32, 48, 256} <= set(sizes)


def test_the_macos_icon_is_whole() -> None:
    data = icons.icns()
    assert data[:4] == b"icns"
    assert struct.unpack_from(">I", data, 4) == (len(data),)
    at, kinds = 8, set()
    while at < len(data):
        kind, size = struct.unpack_from(">4sI", data, at)
        assert data[at + 8 : at + 16] == PNG
        kinds.add(kind)
        at += size
    assert at == len(data)
    assert {b"ic07", b"ic08", b"ic09", b"ic10"} <= kinds


def test_windows_shows_name_and_version() -> None:
    text = program_facts.windows_version("nvprov-gui")
    assert f"StringStruct('ProductVersion', '{nvprov_gui.__version__}')" in text
    assert "StringStruct('OriginalFilename', 'nvprov-gui.exe')" in text
    compile(text, "version", "eval")


def test_macos_knows_the_file_type_and_why_the_network_is_needed() -> None:
    info = plistlib.loads(plistlib.dumps(program_facts.bundle_info()))
    (document,), (kind,) = info["CFBundleDocumentTypes"], info["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == ["nvprov"]
    assert info["NSLocalNetworkUsageDescription"]
    assert info["CFBundleShortVersionString"] == nvprov_gui.__version__
