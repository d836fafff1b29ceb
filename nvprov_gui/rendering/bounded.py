"""A sandbox for technicians' own templates: they reach nothing, and one without end is stopped."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping, Sequence
from contextvars import ContextVar
from time import monotonic
from typing import cast, overload

from jinja2 import Template, TemplateRuntimeError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

_MOST_SECONDS = 2.0
"""A long file takes some milliseconds; phones wait about ten seconds."""
_MOST_CHARACTERS = 4_000_000
"""The longest real file has some hundred thousand."""
_MOST_NUMBERS = 100_000
_NEVER = float("inf")
_until: ContextVar[float] = ContextVar("until", default=_NEVER)


class Endless(TemplateRuntimeError):
    """A template ran out of time."""

    def __init__(self) -> None:
        super().__init__("it takes too long; look for a loop that hardly ends")


class _Numbers(Sequence[int]):
    """``range`` whose loops end when the time is up, also those that write nothing."""

    def __init__(self, *ends: int) -> None:
        self._numbers = range(*ends)
        if len(self._numbers) > _MOST_NUMBERS:
            raise TemplateRuntimeError(f"it counts further than {_MOST_NUMBERS}")

    @overload
    def __getitem__(self, at: int) -> int: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[int]: ...
    def __getitem__(self, at: int | slice) -> int | Sequence[int]:
        return self._numbers[at]

    def __len__(self) -> int:
        return len(self._numbers)

    def __iter__(self) -> Iterator[int]:
        for number in self._numbers:
            if monotonic() > _until.get():
                raise Endless()
            yield number


class Sandbox(ImmutableSandboxedEnvironment):
    """An environment whose templates can't count, multiply or write without end."""

    intercepted_binops = frozenset({"*", "**"})

    def __init__(self, *arguments: object, **options: object) -> None:
        super().__init__(*arguments, **options)
        self.globals["range"] = _Numbers

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        """Products and powers as long as they stay small."""
        if _size(operator, left, right) > _MOST_CHARACTERS:
            raise TemplateRuntimeError(f"the result of {operator} is too large")
        return super().call_binop(context, operator, left, right)


def _size(operator: str, left: object, right: object) -> float:
    """Characters, items or bits that a product or power would have."""
    if isinstance(left, int) and isinstance(right, int):
        return left.bit_length() * right if operator == "**" else 0
    for whole, times in ((left, right), (right, left)):
        if isinstance(whole, str | bytes | Sequence) and isinstance(times, int):
            return len(whole) * times
    return 0


def rendered(template: Template, context: Mapping[str, object]) -> str:
    """A template's text within the limits of time and length.

    Raises:
        TemplateRuntimeError: it exceeds them.
    """
    before = _until.set(monotonic() + _MOST_SECONDS)
    try:
        return "".join(_counted(cast(Generator[str], template.generate(context))))
    finally:
        _until.reset(before)


def _counted(pieces: Generator[str]) -> Iterator[str]:
    """The pieces as long as they are within the limits; else the template is told, where it stands."""
    length = 0
    for piece in pieces:
        length += len(piece)
        if length > _MOST_CHARACTERS:
            pieces.throw(TemplateRuntimeError("it writes without end"))
        if monotonic() > _until.get():
            pieces.throw(Endless())
        yield piece
