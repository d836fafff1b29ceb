"""The console's lines: terminal text with colours, carriage returns and erasing, as a person sees it."""

from __future__ import annotations

import re
import time as clock
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from nvprov_gui.gateways.events import Console

_TOKEN = re.compile(
    r"\x1b\[(?P<numbers>[0-?]*)[ -/]*(?P<final>[@-~])"
    r"|\x1b\][^\x07\x1b]{0,200}(?:\x07|\x1b\\)"
    r"|\x1b[ -/]*[0-Z\\-~]"
    r"|(?P<control>[\x00-\x1f\x7f-\x9f])"
    r"|(?P<text>[^\x00-\x1f\x7f-\x9f]+)"
)
_UNFINISHED = re.compile(r"\x1b(?:\[[0-?]*[ -/]*|\][^\x07\x1b]{0,200}|[ -/]*)?$")
_COLOURS = ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")
_BRIGHT = ("grey", *_COLOURS[1:])
_LONGEST = 4000
"""Letters of one line; rubbish without line breaks goes on in the next."""
_TAB = 8
_RESET, _BOLD, _NOT_BOLD, _PLAIN_COLOUR, _FIRST, _FIRST_BRIGHT, _OTHER_PALETTE = 0, 1, 22, 39, 30, 90, 38
"""Numbers of «select graphic rendition» (ECMA-48 §8.3.117)."""


@dataclass(frozen=True, slots=True)
class Span:
    """Letters of one look. ``colour`` is a plain name such as ``red``, empty for the usual one."""

    text: str
    colour: str = ""
    bold: bool = False


@dataclass(frozen=True, slots=True)
class ConsoleLine:
    """One line. ``time`` is Unix time in seconds; ``is_ours`` when it is what we typed."""

    time: float
    spans: tuple[Span, ...]
    is_ours: bool = False

    @property
    def text(self) -> str:
        """The line without its colours."""
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True, slots=True)
class Change:
    """What a piece of text did: ``dropped`` lines fell off the top, then those from ``first`` on are new."""

    dropped: int
    first: int
    lines: tuple[ConsoleLine, ...]


@dataclass(slots=True)
class _Cell:
    letter: str
    look: tuple[str, bool]


class _Open:
    """The line the cursor stands on."""

    def __init__(self, time: float, *, is_ours: bool) -> None:
        self.time, self.is_ours, self.cells, self.at = time, is_ours, list[_Cell](), 0

    def put(self, text: str, look: tuple[str, bool]) -> None:
        """Write over what stands there."""
        cells = [_Cell(letter, look) for letter in text]
        while len(self.cells) < self.at:
            self.cells.append(_Cell(" ", ("", False)))
        self.cells[self.at : self.at + len(cells)] = cells
        self.at += len(cells)

    def line(self) -> ConsoleLine:
        """As it stands now."""
        return ConsoleLine(self.time, tuple(_spans(self.cells)), self.is_ours)


def _spans(cells: Iterable[_Cell]) -> Iterator[Span]:
    for (colour, bold), run in groupby(cells, key=lambda cell: cell.look):
        yield Span("".join(cell.letter for cell in run), colour, bold)


class ConsoleText:
    """Keeps the newest ``keep`` lines."""

    def __init__(self, keep: int = 10_000) -> None:
        self._keep = keep
        self.lines: list[ConsoleLine] = []
        self._open: _Open | None = None
        self._look = ("", False)
        self._waiting = ""

    def feed(self, event: Console) -> Change:
        """Add what came, and tell which lines changed."""
        first = len(self.lines) - (1 if self._open else 0)
        if self._open and self._open.is_ours != event.is_ours:
            self._close(event)
            first = len(self.lines)
        self._read(event)
        if self._open:
            self._show(self._open)
        lines = tuple(self.lines[first:])
        dropped = max(len(self.lines) - self._keep, 0)
        del self.lines[:dropped]
        start = max(first - dropped, 0)
        return Change(dropped, start, lines[max(dropped - first, 0) :])

    def transcript(self, *, timestamps: bool = True) -> str:
        """Everything as plain text, a line each."""
        return "".join(f"{_stamp(line.time) if timestamps else ''}{line.text}\n" for line in self.lines)

    def _read(self, event: Console) -> None:
        text = self._waiting + event.text
        self._waiting = ""
        if (cut := _UNFINISHED.search(text)) is not None:
            text, self._waiting = text[: cut.start()], text[cut.start() :]
        for token in _TOKEN.finditer(text):
            if token["text"] is not None:
                self._write(token["text"], event)
            elif token["control"] is not None:
                self._control(token["control"], event)
            elif token["final"] is not None:
                self._sequence(token["numbers"], token["final"], event)

    def _write(self, text: str, event: Console) -> None:
        while text:
            line = self._current(event)
            room = max(_LONGEST - line.at, 0)
            line.put(text[:room], self._look)
            text = text[room:]
            if text:
                self._close(event)

    def _control(self, control: str, event: Console) -> None:
        if control == "\n":
            self._close(event)
        elif control == "\r":
            self._current(event).at = 0
        elif control == "\x08":
            line = self._current(event)
            line.at = max(line.at - 1, 0)
        elif control == "\t":
            self._write(" " * (_TAB - self._current(event).at % _TAB), event)

    def _sequence(self, numbers: str, final: str, event: Console) -> None:
        given = [int(one) for one in re.findall(r"\d{1,4}", numbers)]
        if final == "m":
            self._look = _look(self._look, given or [_RESET])
        elif final == "K":
            self._erase(self._current(event), given[0] if given else 0)
        elif final == "C":
            self._current(event).at = min(self._current(event).at + (given[0] if given else 1), _LONGEST)
        elif final == "D":
            line = self._current(event)
            line.at = max(line.at - (given[0] if given else 1), 0)

    @staticmethod
    def _erase(line: _Open, what: int) -> None:
        if what == 0:
            del line.cells[line.at :]
        elif what == 1:
            line.cells[: line.at] = [_Cell(" ", ("", False)) for _ in range(line.at)]
        else:
            line.cells.clear()

    def _current(self, event: Console) -> _Open:
        if self._open is None:
            self._open = _Open(event.time, is_ours=event.is_ours)
            self.lines.append(self._open.line())
        return self._open

    def _close(self, event: Console) -> None:
        self._show(self._current(event))
        self._open = None

    def _show(self, line: _Open) -> None:
        self.lines[-1] = line.line()


def _look(look: tuple[str, bool], numbers: list[int]) -> tuple[str, bool]:
    """The look after «select graphic rendition»; backgrounds and other palettes are left out."""
    colour, bold = look
    for number in numbers:
        if number == _OTHER_PALETTE:
            break
        if number == _RESET:
            colour, bold = "", False
        elif number in (_BOLD, _NOT_BOLD):
            bold = number == _BOLD
        elif number == _PLAIN_COLOUR:
            colour = ""
        elif number in range(_FIRST, _FIRST + 8):
            colour = _COLOURS[number - _FIRST]
        elif number in range(_FIRST_BRIGHT, _FIRST_BRIGHT + 8):
            colour = _BRIGHT[number - _FIRST_BRIGHT]
    return colour, bold


def _stamp(time: float) -> str:
    return clock.strftime("%Y-%m-%d %H:%M:%S ", clock.localtime(time))
