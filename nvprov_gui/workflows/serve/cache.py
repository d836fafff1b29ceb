"""Rendered files, kept until they change; bounded by their size."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from nvprov_gui.serving.shelf import Answer

_MOST_BYTES = 48 * 1024 * 1024
_OVERHEAD = 300
"""What a kept answer costs beside its body."""

Key = tuple[str, int, bool, str, str]
"""MAC, version, complete, base URL, User-Agent class."""


class RenderedFiles:
    """The latest answers by phone, version and User-Agent class."""

    def __init__(self, most_bytes: int = _MOST_BYTES) -> None:
        self._most = most_bytes
        self._size = 0
        self._dropped = False
        self._kept: OrderedDict[Key, Answer] = OrderedDict()

    def get(self, key: Key, render: Callable[[], Answer]) -> Answer:
        """The kept answer, or a newly rendered one."""
        kept = self._kept.get(key)
        if kept is not None:
            return kept
        made = render()
        self._kept[key] = made
        self._size += len(made.body) + _OVERHEAD
        while self._size > self._most and len(self._kept) > 1:
            _key, oldest = self._kept.popitem(last=False)
            self._size -= len(oldest.body) + _OVERHEAD
            self._dropped = True
        return made

    def take_dropped(self) -> bool:
        """Whether an answer was let go since this was last asked."""
        dropped, self._dropped = self._dropped, False
        return dropped
