from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from nvprov_gui.qt import translations
from nvprov_gui.qt.translations import Translations


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Translations]:
    made = Translations(qapp)
    yield made
    made.use("en")


def test_italian_and_back(spoken: Translations) -> None:
    spoken.use("it")
    assert QCoreApplication.translate("States", "Waiting") == "In attesa"
    spoken.use("en")
    assert QCoreApplication.translate("States", "Waiting") == "Waiting"


@pytest.mark.parametrize(
    ("language", "one", "many"), [("en", "1 phone", "2 phones"), ("it", "1 telefono", "2 telefoni")]
)
def test_plurals(spoken: Translations, language: str, one: str, many: str) -> None:
    spoken.use(language)
    said = [QCoreApplication.translate("StatusBar", "%n phone(s)", "", n) for n in (1, 2)]
    assert said == [one, many]


def test_qts_own_words_too(spoken: Translations) -> None:
    spoken.use("it")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annulla"


def test_a_language_nobody_speaks_here_is_english() -> None:
    assert translations.wanted("xx") == "en"
    system = QLocale.system().name()[:2]
    assert translations.wanted("system") == (system if system in translations.LANGUAGES else "en")


def test_a_broken_source_makes_no_file(tmp_path: Path) -> None:
    (tmp_path / "a.ts").write_text("<TS><context>", encoding="utf-8")
    assert not translations.release(tmp_path / "a.ts", tmp_path / "a.qm")
