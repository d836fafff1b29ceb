"""The program is offered for links, and takes none by itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nvprov_gui.domain.errors import UserError
from nvprov_gui.workflows.pbx import offering


def test_offered_and_withdrawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    ran: list[list[str]] = []

    def run(command: list[str]) -> str:
        ran.append(command)
        return ""

    assert not offering.is_offered("linux", run)
    offering.offer(["/opt/nvprov/nvprov-gui"], "linux", run)
    assert offering.is_offered("linux", run)
    text = (tmp_path / "applications" / offering.NAME).read_text()
    assert "MimeType=x-scheme-handler/tel;x-scheme-handler/callto;\n" in text
    assert 'Exec="/opt/nvprov/nvprov-gui" %u\n' in text
    assert not (tmp_path / "applications" / "mimeapps.list").exists()  # the choice stays the user's
    assert not any("default" in part for command in ran for part in command)
    offering.withdraw("linux", run)
    assert not offering.is_offered("linux", run)


@given(
    st.lists(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1), min_size=1, max_size=3)
)
def test_any_path_comes_through_quoted(parts: list[str]) -> None:
    line = next(line for line in offering.entry(parts).splitlines() if line.startswith("Exec="))
    command = line.removeprefix("Exec=").removesuffix(" %u").replace("%%", "%")
    found = re.findall(r'"((?:[^"\\]|\\.)*)"', command)
    assert [re.sub(r"\\(.)", r"\1", each) for each in found] == parts


def test_windows_registers_and_chooses_nothing() -> None:
    ran: list[list[str]] = []
    offering.offer(
        [r"C:\Program Files\nvprov\nvprov-gui.exe"], "win32", lambda command: ran.append(command) or ""
    )
    assert all(command[:2] == ["reg", "add"] and command[2].startswith("HKCU") for command in ran)
    assert not any("UserChoice" in command[2] for command in ran)
    assert r'"C:\Program Files\nvprov\nvprov-gui.exe" "%1"' in [command[-2] for command in ran]


def test_windows_forgets_all_that_was_registered() -> None:
    program, added, deleted = [r"C:\nvprov\nvprov-gui.exe"], set(), []
    offering.offer(program, "win32", lambda command: added.add(command[2]) or "")
    offering.withdraw("win32", lambda command: deleted.append(command[2]) or "")
    assert all(any(key.startswith(gone) for gone in deleted) for key in added)


def test_macos_says_what_to_do() -> None:
    with pytest.raises(UserError, match="Applications"):
        offering.offer(["x"], "darwin", lambda _command: "")
