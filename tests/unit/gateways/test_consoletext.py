"""Terminal text becomes lines: colours, carriage returns, erasing, many lines."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from nvprov_gui.gateways.consoletext import ConsoleLine, ConsoleText, Span
from nvprov_gui.gateways.events import Console


def _lines(*pieces: str) -> list[str]:
    console = ConsoleText()
    for piece in pieces:
        console.feed(Console(0, piece))
    return [line.text for line in console.lines]


def test_colours() -> None:
    console = ConsoleText()
    console.feed(Console(1, "\x1b[1;32mok\x1b[0m and \x1b[9"))
    change = console.feed(Console(2, "1mbad\x1b[m\n"))
    line = ConsoleLine(1, (Span("ok", "green", bold=True), Span(" and "), Span("bad", "red")))
    assert console.lines == [line]
    assert change.first == 0
    assert change.lines == (line,)


def test_overwritten_and_erased() -> None:
    assert _lines("10%\r20%\r\n", "--More--\r\x1b[Knext\n", "ab\x08c\n") == ["20%", "next", "ac"]


def test_what_we_type_is_a_line_of_its_own() -> None:
    console = ConsoleText()
    console.feed(Console(0, "node# "))
    console.feed(Console(0, "reload\n", is_ours=True))
    console.feed(Console(0, "Sure?"))
    assert [(line.text, line.is_ours) for line in console.lines] == [
        ("node# ", False),
        ("reload", True),
        ("Sure?", False),
    ]


@given(st.lists(st.text(alphabet="ab\n\r\x1b[m1\x08", max_size=12), max_size=20), st.integers(1, 5))
def test_changes_add_up_to_the_lines(pieces: list[str], keep: int) -> None:
    console, seen = ConsoleText(keep), list[ConsoleLine]()
    for piece in pieces:
        change = console.feed(Console(0, piece))
        del seen[: change.dropped]
        seen[change.first :] = change.lines
        assert seen == console.lines
        assert len(seen) <= keep


def test_transcript() -> None:
    console = ConsoleText()
    console.feed(Console(0, "\x1b[31mone\x1b[0m\r\ntwo"))
    assert console.transcript(timestamps=False) == "one\ntwo\n"
