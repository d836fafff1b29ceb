"""A picture of times against counts, both on scales of tens, as SVG that reads on light and dark pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil, floor, log10

WIDTH, HEIGHT = 760, 400
_LEFT, _TOP, _RIGHT, _BOTTOM = 70, 20, 190, 40
_COLOURS = ("#1b5ecb", "#0a7d45", "#b45309", "#b42318", "#6d3fc4", "#4b5563")
_INK, _LINE = "#6b7280", "#9ca3af55"


def chart(counts: Sequence[int], times: Mapping[str, Sequence[float]]) -> str:
    """Draw a line per name; times are seconds."""
    every = [one for line in times.values() for one in line]
    low, high = floor(log10(min(every))), ceil(log10(max(every)))
    first, last = log10(counts[0]), log10(counts[-1])

    def x(count: float) -> float:
        return _LEFT + (log10(count) - first) / (last - first) * (WIDTH - _LEFT - _RIGHT)

    def y(seconds: float) -> float:
        return _TOP + (high - log10(seconds)) / (high - low) * (HEIGHT - _TOP - _BOTTOM)

    parts = [_text(x(count), HEIGHT - 14, f"{count:,}", "middle") for count in counts]
    parts.append(_text(WIDTH - _RIGHT + 44, HEIGHT - 14, "phones"))
    for power in range(low, high + 1):
        at = y(10.0**power)
        parts.append(f'<path d="M{_LEFT} {at:.1f}H{WIDTH - _RIGHT}" stroke="{_LINE}"/>')
        parts.append(_text(_LEFT - 8, at + 4, _seconds(power), "end"))
    ends = sorted(times, key=lambda name: y(times[name][-1]))
    labels = _apart([y(times[name][-1]) for name in ends])
    for colour, name in zip(_COLOURS, times, strict=False):
        places = zip(counts, times[name], strict=True)
        line = " ".join(f"{x(count):.1f},{y(one):.1f}" for count, one in places)
        parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts.append(_text(WIDTH - _RIGHT + 8, labels[ends.index(name)] + 4, name, colour=colour))
    body = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'font-family="sans-serif" font-size="12">\n{body}\n</svg>\n'
    )


def _apart(places: Sequence[float], least: float = 15) -> list[float]:
    """Heights, from the top, moved so that words don't lie on each other."""
    moved: list[float] = []
    for place in places:
        moved.append(max(place, moved[-1] + least) if moved else place)
    return moved


def _seconds(power: int) -> str:
    return f"{10**power:,} s" if power >= 0 else f"{10 ** (power + 3):g} ms"


def _text(x: float, y: float, words: str, anchor: str = "start", colour: str = _INK) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}">{words}</text>'
