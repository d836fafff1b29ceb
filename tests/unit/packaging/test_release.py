"""The Debian package's layout, and a release that runs its own parts."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

import as_python
import deb
import nvprov_gui
from tests.conftest import REPOSITORY


@pytest.fixture
def built(tmp_path: Path) -> Path:
    folder = tmp_path / "dist" / "nvprov"
    folder.mkdir(parents=True)
    for name in ("nvprov", "nvprov-gui"):
        (folder / name).write_text("#!/bin/sh\n")
        (folder / name).chmod(0o755)
    return folder


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="needs Debian or Ubuntu")
def test_the_package_holds_commands_menu_entry_icon_and_file_type(built: Path, tmp_path: Path) -> None:
    assert deb.main([str(built), str(tmp_path)]) == 0
    package = next(tmp_path.glob("*.deb"))
    assert package.name.startswith(f"nvprov_{nvprov_gui.__version__}_")
    subprocess.run(["dpkg-deb", "--extract", package, tmp_path / "out"], check=True)
    usr = tmp_path / "out" / "usr"
    assert (usr / "bin" / "nvprov-gui").resolve() == usr / "lib" / "nvprov" / "nvprov-gui"
    share = usr / "share"
    assert "currentColor" not in (share / "icons/hicolor/scalable/apps/nvprov.svg").read_text()
    for path in ("applications/nvprov.desktop", "mime/packages/nvprov.xml", "doc/nvprov/copyright"):
        assert (share / path).stat().st_size > 0


def test_without_a_build_it_says_what_comes_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert deb.main([str(tmp_path), str(tmp_path)]) == 1
    assert "Run PyInstaller first" in capsys.readouterr().err


def test_menu_entry_and_file_type_agree() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(REPOSITORY / "packaging" / "nvprov.desktop", encoding="utf-8")
    mime = ElementTree.parse(REPOSITORY / "packaging" / "nvprov-mime.xml").getroot()
    kind = mime.find("{*}mime-type")
    assert kind is not None
    assert entry["Desktop Entry"]["MimeType"] == f"{kind.get('type')};"
    assert kind.find("{*}glob[@pattern='*.nvprov']") is not None


@pytest.mark.parametrize(
    "arguments",
    [
        ["program"],
        ["program", "site.nvprov"],
        ["program", "-m", "http.server"],
        ["program", "-I", "/etc/passwd"],
    ],
)
def test_a_release_starts_normally_or_ignores_what_is_not_its_own(
    arguments: list[str], tmp_path: Path
) -> None:
    as_python.run_part(arguments, tmp_path)


def test_a_release_runs_its_own_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    part = tmp_path / "nvprov_gui" / "part.py"
    part.parent.mkdir()
    part.write_text("import sys\nsys.exit(' '.join(sys.argv[1:]))\n")
    monkeypatch.setattr(sys, "argv", [])
    with pytest.raises(SystemExit) as end:
        as_python.run_part(["program", "-I", str(part), "a", "b"], tmp_path)
    assert end.value.code == "a b"


def test_a_part_that_breaks_ends_and_says_why(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    part = tmp_path / "nvprov_gui" / "part.py"
    part.parent.mkdir()
    part.write_text("raise ValueError('a bug')\n")
    monkeypatch.setattr(sys, "argv", [])
    with pytest.raises(SystemExit) as end:
        as_python.run_part(["program", "-I", str(part)], tmp_path)
    assert end.value.code == 1
    assert capsys.readouterr().err.endswith("ValueError: a bug\n")


def test_a_release_runs_its_own_module() -> None:
    code = "import as_python, sys, pathlib; as_python.run_part(['program', *sys.argv[1:]], pathlib.Path('/'))"
    command = [sys.executable, "-c", code, "-m", "nvprov_gui.cli", "--version"]
    folders = map(str, (REPOSITORY / "packaging", REPOSITORY, *filter(None, [os.environ.get("PYTHONPATH")])))
    places = {"PYTHONPATH": os.pathsep.join(folders)}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, **places})
    assert nvprov_gui.__version__ in done.stdout
