from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from nvprov_gui.qt.settings import Settings, SettingsStore, read, write


def test_what_is_written_is_read(tmp_path: Path) -> None:
    wanted = Settings(language="it", theme="dark", console=False, http_port=8081, folder="/srv")
    write(tmp_path / "new" / "settings.json", wanted)
    assert read(tmp_path / "new" / "settings.json") == wanted


@given(
    st.binary(max_size=200) | st.sampled_from([b"[]", b'{"theme": 3}', b'{"http_port": true}', b'{"x": 1}'])
)
def test_rubbish_gives_the_defaults(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("rubbish") / "settings.json"
    path.write_bytes(data)
    assert read(path) == Settings()


def test_a_change_is_kept_at_once_and_told(qtbot: QtBot, tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.json", tmp_path / "window.ini")
    with qtbot.waitSignal(store.changed) as told:
        store.change(theme="dark")
    assert told.args == [Settings(theme="dark")]
    assert read(tmp_path / "settings.json").theme == "dark"


def test_unknown_settings_are_a_bug(tmp_path: Path, qapp: object) -> None:
    with pytest.raises(TypeError, match="colour"):
        SettingsStore(tmp_path / "a.json", tmp_path / "b.ini").change(colour="red")
