"""The one command for everything, as somebody types it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import dev
import environment
import system_libraries
from system_libraries import SetupError
from tests.conftest import REPOSITORY

DEV = REPOSITORY / "packaging" / "dev.py"
posix = pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")
on_debian = pytest.mark.skipif(not shutil.which("dpkg-query"), reason="needs Debian or Ubuntu")


def typed(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, DEV, *arguments], capture_output=True, text=True, check=False)


@pytest.mark.parametrize(("arguments", "code"), [([], 2), (["brun"], 2), (["--help"], 0)])
def test_wrong_use_shows_the_commands(arguments: list[str], code: int) -> None:
    done = typed(*arguments)
    assert done.returncode == code
    assert all(command in done.stdout for command in ("dev.py setup", "dev.py run", "dev.py test"))


def test_pytest_comes_last_and_gets_the_arguments() -> None:
    names = [name for name, _ in dev.steps([])]
    assert names == ["format", "lint", "types", "imports", "tests"]
    assert dev.steps(["-k", "mac"])[-1][1][-2:] == ["-k", "mac"]


def test_this_python_is_suitable() -> None:
    assert dev.suitable_python() == sys.executable


@posix
def test_an_older_python_finds_another_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    newer, broken = tmp_path / "python3.12", tmp_path / "python3.13"
    newer.write_text("#!/bin/sh\nexit 0\n")
    broken.write_text("#!/bin/sh\nexit 127\n")
    for program in (newer, broken):
        program.chmod(0o755)
    monkeypatch.setattr(sys, "version_info", (3, 10, 4))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert dev.suitable_python() == str(newer)
    newer.unlink()
    assert dev.suitable_python() is None


@on_debian
def test_what_is_installed_is_not_asked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "TESTS", ["dpkg", "nvprov-no-such-package"])
    monkeypatch.setattr(system_libraries, "OFFSCREEN", ["libc6"])
    monkeypatch.setattr(system_libraries, "SCREEN", [])
    assert system_libraries.missing_packages(tests=True) == ["nvprov-no-such-package"]
    assert system_libraries.missing_packages(tests=False) == []


@posix
def test_new_names_of_old_packages_count(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program(tmp_path / "dpkg-query", "echo libglib2.0-0t64 installed; echo libgl1 config-files")
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    assert system_libraries.installed() == {"libglib2.0-0"}


@posix
def test_without_root_one_command_is_shown(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program(tmp_path / "dpkg-query", "")
    program(tmp_path / "apt-get", "exit 100")
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(
        SetupError, match=r"sudo sh -c 'apt-get update && apt-get install -y .* libegl1 "
    ) as refusal:
        system_libraries.ensure(tests=False)
    assert "xvfb" not in str(refusal.value)


@posix
def test_apt_that_fails_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program(tmp_path / "dpkg-query", "")
    program(tmp_path / "apt-get", "exit 100")
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(SetupError, match="could not install all"):
        system_libraries.ensure(tests=False)


def test_a_system_without_apt_is_left_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    system_libraries.ensure(tests=True)


def test_the_stamp_follows_the_lock(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    lock = tmp_path / "a.lock"
    lock.write_text("one")
    monkeypatch.setattr(environment, "LOCKS", {False: lock, True: lock})
    before = environment.stamp(tests=False)
    lock.write_text("two")
    assert environment.stamp(tests=False) != before


def test_a_set_up_with_tests_serves_the_window_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(environment, "VENV", tmp_path)
    assert not environment.is_current(tests=False)
    environment.stamp_file(tests=True).write_text(environment.stamp(tests=True))
    assert environment.is_current(tests=False)
    assert environment.is_current(tests=True)
    environment.stamp_file(tests=True).write_text("older")
    assert not environment.is_current(tests=False)


def test_a_moved_environment_is_noticed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(environment, "VENV", tmp_path / "here" / ".venv")
    environment.VENV.mkdir(parents=True)
    assert environment.was_moved()
    (environment.VENV / "pyvenv.cfg").write_text(f"command = python -m venv {environment.VENV}\n")
    assert not environment.was_moved()


def test_a_broken_environment_says_why(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(environment, "PYTHON", Path(sys.executable))
    assert (
        environment.reason("import no_such_module") == "ModuleNotFoundError: No module named 'no_such_module'"
    )
    assert environment.answers("import sys")
    monkeypatch.setattr(environment, "PYTHON", tmp_path / "python")
    assert not environment.answers("import sys")


def program(path: Path, script: str) -> None:
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
