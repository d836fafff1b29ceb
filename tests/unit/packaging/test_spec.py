"""What PyInstaller is told to make on each system."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import nvprov_gui
from tests.conftest import REPOSITORY

pytest.importorskip("PyInstaller", reason="only a release needs it")
SPEC = REPOSITORY / "packaging" / "nvprov.spec"


class Calls(dict[str, list[tuple[tuple[Any, ...], dict[str, Any]]]]):
    """PyInstaller's words, which only note what they are given."""

    def word(self, name: str) -> Any:
        self[name] = []

        def noted(*given: Any, **named: Any) -> SimpleNamespace:
            self[name].append((given, named))
            binaries = [
                ("PySide6/Qt6Core.dll", "", ""),
                ("icuuc.dll", "", ""),
                ("PySide6/opengl32sw.dll", "", ""),
            ]
            return SimpleNamespace(pure=[], scripts=[], binaries=binaries, datas=[])

        return noted


def told(monkeypatch: pytest.MonkeyPatch, work: Path, platform: str) -> Calls:
    """What the words were given on a system."""
    calls = Calls()
    names = {name: calls.word(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    places = {"SPECPATH": str(SPEC.parent), "workpath": str(work)}
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.syspath_prepend(str(SPEC.parent))
    exec(compile(SPEC.read_text(encoding="utf-8"), str(SPEC), "exec"), names | places)
    return calls


def programs(calls: Calls) -> dict[str, dict[str, Any]]:
    return {named["name"]: named for _given, named in calls["EXE"]}


def test_windows_programs_have_icon_and_version(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    calls = told(monkeypatch, tmp_path, "win32")
    found = programs(calls)
    assert {name: made["console"] for name, made in found.items()} == {"nvprov-gui": False, "nvprov": True}
    for name, made in found.items():
        assert Path(made["icon"]).suffix == ".ico"
        assert name in Path(made["version"]).read_text(encoding="utf-8")
    (binaries,) = {tuple(each) for each in calls["COLLECT"][0][0] if isinstance(each, list) and each}
    assert [Path(name).name for name, _source, _kind in binaries] == ["Qt6Core.dll"]
    assert not calls["BUNDLE"]


def test_macos_gets_a_bundle(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    calls = told(monkeypatch, tmp_path, "darwin")
    assert set(programs(calls)) == {"nvprov-gui", "nvprov"}
    ((_given, bundle),) = calls["BUNDLE"]
    assert bundle["name"] == "NethVoice Provisioner.app"
    assert bundle["version"] == nvprov_gui.__version__
    assert Path(bundle["icon"]).read_bytes().startswith(b"icns")
    assert bundle["info_plist"]["CFBundleExecutable"] == "nvprov-gui"


def test_linux_gets_the_search_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    calls = told(monkeypatch, tmp_path, "linux")
    assert set(programs(calls)) == {"nvprov-gui", "nvprov", "nvprov-arp"}
    assert not calls["BUNDLE"]
