from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from nvprov_gui.qt import theme
from nvprov_gui.qt.icons import pixmap
from nvprov_gui.qt.paths import resource

AA = 4.5
"""WCAG 2.1, 1.4.3: the least contrast of text."""
STATES = ("ok", "wait", "bad", "info", "none")


def luminance(colour: QColor) -> float:
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
             for part in (colour.redF(), colour.greenF(), colour.blueF())]  # fmt: skip
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_text_is_readable_everywhere(name: str) -> None:
    tokens = theme.tokens(name)
    pairs = [
        (text, ground) for text in ("text", "muted") for ground in ("surface", "raised", "hover", "select")
    ]
    pairs += [(state, f"{state}bg") for state in STATES]
    pairs += [(tone, "console") for tone in ("text", "muted", "bad", "ok", "info")]
    pairs += [("onaccent", "accent"), ("faint", "surface"), ("bad", "surface")]
    poor = {pair: contrast(tokens[pair[0]], tokens[pair[1]]) for pair in pairs}
    assert {pair: ratio for pair, ratio in poor.items() if ratio < AA} == {}


@pytest.mark.parametrize("name", ["light", "dark"])
def test_no_role_of_the_palette_is_left_to_chance(name: str) -> None:
    made = theme.palette(theme.tokens(name))
    roles = [
        role
        for role in QPalette.ColorRole
        if role not in {QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles}
    ]
    unset = [role for role in roles if not made.isBrushSet(QPalette.ColorGroup.Active, role)]
    assert unset == []


def test_the_stylesheet_names_only_known_tokens(qapp: QApplication) -> None:
    for name in ("light", "dark"):
        assert "$" not in theme.stylesheet(theme.tokens(name), name == "dark")


def test_switching_colours_reaches_the_application(qapp: QApplication) -> None:
    made = theme.Theme(qapp, "light")
    made.set_mode("dark")
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.tokens("dark")["surface"]
    made.set_mode("light")
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.tokens("light")["surface"]


def test_every_icon_is_drawn_in_the_wanted_colour(qapp: QApplication) -> None:
    names = [path.stem for path in resource("icons").glob("*.svg")]
    assert len(names) > 20
    for name in names:
        image = pixmap(name, "#ff0000", 40).toImage()
        drawn = [
            image.pixelColor(x, y)
            for x in range(40)
            for y in range(40)
            if image.pixelColor(x, y).alpha() > 200
        ]
        assert drawn, name
        assert all(colour.red() > 200 and colour.blue() < 60 for colour in drawn), name


def test_a_file_is_shown_without_ligatures(qapp: QApplication) -> None:
    font = theme.Theme(qapp).fixed
    for name in ("liga", "calt"):
        tag = QFont.Tag(name)
        assert font.isFeatureSet(tag)
        assert font.featureValue(tag) == 0


@pytest.mark.parametrize("kind", ["QAbstractItemView", "QMenu", "QTipLabel", "QMessageBox"])
def test_no_widget_keeps_the_systems_own_font(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    """Windows and macOS give them back with each stylesheet."""
    plainly = qapp.setStyleSheet

    def as_windows(sheet: str) -> None:
        plainly(sheet)
        qapp.setFont(QFont("Courier", 20), kind)

    monkeypatch.setattr(qapp, "setStyleSheet", as_windows)
    made = theme.Theme(qapp, "light")
    assert qapp.font(kind) == made.plain
    made.set_mode("dark")
    assert qapp.font(kind) == made.plain


def test_title_bars_follow_what_was_chosen(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Qt.ColorScheme] = []
    monkeypatch.setattr(QStyleHints, "setColorScheme", lambda _hints, scheme: asked.append(scheme))
    made = theme.Theme(qapp, "dark")
    made.set_mode("light")
    made.set_mode("system")
    assert asked == [Qt.ColorScheme.Dark, Qt.ColorScheme.Light, Qt.ColorScheme.Unknown]
