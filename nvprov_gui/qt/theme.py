"""Light and dark: tokens become two full palettes and one short stylesheet."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from nvprov_gui.qt import icons, paths

TEXT_PIXELS = 13
FIXED_PIXELS = 12
_UI_FAMILIES = ("Inter", "Segoe UI Variable Text", "Segoe UI", "SF Pro Text", "Noto Sans")
_FIXED_FAMILIES = ("JetBrains Mono", "Cascadia Mono", "SF Mono", "Menlo", "Consolas", "DejaVu Sans Mono")
_ROLES = {
    QPalette.ColorRole.Window: "surface",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "hover",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "faint",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "bad",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "select",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Light: "hover",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "faint",
    QPalette.ColorRole.Shadow: "canvas",
}
_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
_GREYED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)

Tokens = Mapping[str, QColor]


@cache
def tokens(name: str) -> Tokens:
    """The colours of ``light`` or ``dark`` by token name."""
    found = json.loads(paths.resource("style", "tokens.json").read_text(encoding="utf-8"))
    return {token: QColor(value) for token, value in found[name].items()}


def palette(colours: Tokens) -> QPalette:
    """A palette with every role set."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, colours[token])
    for role in _GREYED:
        made.setColor(QPalette.ColorGroup.Disabled, role, colours["faint"])
    return made


def stylesheet(colours: Tokens, dark: bool) -> str:
    """The short stylesheet with tokens filled in."""
    text = paths.resource("style", "window.qss").read_text(encoding="utf-8")
    names = {name: colour.name() for name, colour in colours.items()}
    names["field"] = names["raised"]
    names["accenthover"] = colours["accent"].lighter(110).name()
    names["scroll"] = blend(colours["line"], colours["faint"], 0.35).name()
    for arrow in ("up", "down"):
        names[arrow] = icons.file_of(arrow, colours["muted"], "dark" if dark else "light").as_posix()
    check = icons.file_of("check", colours["onaccent"], "dark" if dark else "light")
    return Template(text).substitute(names, check=check.as_posix())


def blend(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two: ``share`` 0 is the first, 1 the second."""

    def mixed(first: int, second: int) -> int:
        return round(first + (second - first) * share)

    return QColor(
        mixed(one.red(), other.red()), mixed(one.green(), other.green()), mixed(one.blue(), other.blue())
    )


class Theme(QObject):
    """The look in use.

    Signals:
        changed: colours or fonts are different now; what paints by itself repaints.
    """

    changed = Signal()

    def __init__(self, app: QApplication, mode: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._mode = mode
        self.colours: Tokens = tokens("light")
        self.fixed = _fixed_font()
        self.bold = _ui_font(QFont.Weight.DemiBold)
        self.plain = _ui_font(QFont.Weight.Normal)
        self.chip = _ui_font(QFont.Weight.Medium, TEXT_PIXELS - 1)
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._follow()
        self._apply()

    @property
    def dark(self) -> bool:
        """Whether the dark colours are in use."""
        if self._mode == "system":
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._mode == "dark"

    def set_mode(self, mode: str) -> None:
        """Use ``light``, ``dark`` or what the ``system`` says."""
        if mode != self._mode:
            self._mode = mode
            self._follow()
            self._apply()

    def colour(self, token: str) -> QColor:
        """A colour by its token."""
        return self.colours[token]

    def icon(self, name: str, tone: str = "text", checked: str = "accent") -> QIcon:
        """An icon in the colour of one token, and of another while checked."""
        return icons.icon(name, self.colours[tone], self.colours[checked], self.colours["faint"])

    def _follow(self) -> None:
        """Let what the system draws, title bars on Windows and macOS, be as light or dark as the window."""
        self._app.styleHints().setColorScheme(_SCHEMES.get(self._mode, Qt.ColorScheme.Unknown))

    def _system_changed(self) -> None:
        if self._mode == "system":
            self._apply()

    def _apply(self) -> None:
        self.colours = tokens("dark" if self.dark else "light")
        self._app.setPalette(palette(self.colours))
        self._app.setStyleSheet(stylesheet(self.colours, self.dark))
        # Last: a stylesheet gives lists, menus and tips of Windows and macOS the system's own fonts back.
        self._app.setFont(self.plain)
        self.changed.emit()


def _ui_font(weight: QFont.Weight, pixels: int = TEXT_PIXELS) -> QFont:
    """The system's interface font with digits of one width."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setFamilies([*_UI_FAMILIES, font.family()])
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _fixed_font() -> QFont:
    """A file's letters as they are: without ligatures, which make one sign of <= or www."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setFamilies([*_FIXED_FAMILIES, font.family()])
    font.setPixelSize(FIXED_PIXELS)
    font.setStyleHint(QFont.StyleHint.Monospace)
    for ligatures in ("liga", "calt"):
        font.setFeature(QFont.Tag(ligatures), 0)
    return font
