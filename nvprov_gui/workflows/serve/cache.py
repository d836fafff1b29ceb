"""Rendered files, kept until they change; bounded by their size."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from nvprov_gui.rendering.phone import Rendered
from nvprov_gui.rendering.user_agent import Depends
from nvprov_gui.serving.shelf import Answer

_MOST_BYTES = 56 * 1024 * 1024
_OVERHEAD = 400
"""What a kept answer costs beside its body."""

Key = tuple[str, int, bool, str]
"""What (a MAC, or its firmware file), version, complete, base URL."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """An answer, and for which User-Agents it is right."""

    answer: Answer
    depends: Depends

    @property
    def size(self) -> int:
        return len(self.answer.body) + _OVERHEAD


class RenderedFiles:
    """The latest answers by phone and version; for each as many as User-Agents make a difference."""

    def __init__(self, most_bytes: int = _MOST_BYTES) -> None:
        self._most = most_bytes
        self._size = 0
        self._dropped = False
        self._kept: OrderedDict[Key, list[_Kept]] = OrderedDict()

    def get(self, key: Key, agent: str, render: Callable[[], Rendered]) -> Answer:
        """The kept answer, or a newly rendered one."""
        return self._find(key, agent) or self._render(key, render)

    def prepare(self, key: Key, agent: str, render: Callable[[], Rendered]) -> bool:
        """Render ahead of the question; False when there is no room without letting others go."""
        if self._size > self._most * 0.9:
            return False
        self.get(key, agent, render)
        return True

    def take_dropped(self) -> bool:
        """Whether an answer was let go since this was last asked."""
        dropped, self._dropped = self._dropped, False
        return dropped

    def _find(self, key: Key, agent: str) -> Answer | None:
        for kept in self._kept.get(key, ()):
            if kept.depends.holds(agent):
                return kept.answer
        return None

    def _render(self, key: Key, render: Callable[[], Rendered]) -> Answer:
        rendered = render()
        made = _Kept(Answer(200, rendered.body, rendered.content_type), rendered.depends)
        self._kept.setdefault(key, []).append(made)
        self._size += made.size
        while self._size > self._most and len(self._kept) > 1:
            _key, oldest = self._kept.popitem(last=False)
            self._size -= sum(one.size for one in oldest)
            self._dropped = True
        return made.answer
