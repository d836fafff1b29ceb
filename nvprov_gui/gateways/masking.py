"""Keeps passwords and secrets out of what is shown and kept, also when they arrive byte by byte."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

MASK = "••••"
SHORTEST = 3
"""Shorter texts would hide half of what is shown; they are only ever typed at a prompt without echo."""
_LABELS = ("password", "secret", "passphrase", "community", "pre-shared-key")
_LABEL = rf"(?:{'|'.join(_LABELS)})"
_BEGUN = "|".join(sorted({label[:size] for label in _LABELS for size in range(1, len(label))}, key=len)[::-1])
_NAMED = re.compile(
    rf"(?i)\S[ \t]+{_LABEL}[ \t]+"
    r"(?!(?:is|was|for|must|required|incorrect|wrong|failed|expired|invalid|change|changed|prompt|not)\b)"
    r"(?P<secret>\"(?:[^\"\\\r\n]|\\.)*\"?|[^\s\"]+)"
)
_HELD = re.compile(rf"(?i)(?<=\S[ \t])(?:{_LABEL}(?:[ \t]+[^\r\n]*)?|(?:{_BEGUN}))$")
_CONTEXT = 40
"""Letters shown last that tell whether a word stands amid a line."""
_LONGEST_HELD = 300
_UNSEEN = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|[\r\n\x00\x08]")
"""What a terminal may put between the letters of a secret: colours, line breaks of a narrow screen."""
_OPEN_ESCAPE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*)?$")


class Mask:
    """Masks a stream of text. ``text`` holds back what might be the beginning of a secret."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._secrets: tuple[str, ...] = ()
        self._pattern: re.Pattern[str] | None = None
        self._held = self._shown = ""
        self.add(*secrets)

    def add(self, *secrets: str) -> None:
        """Mask these as well from now on, also as a device shows them that echoes every letter twice."""
        long_enough = {secret for secret in secrets if len(secret) >= SHORTEST}
        doubled = {"".join(letter * 2 for letter in secret) for secret in long_enough}
        known = {*self._secrets, *long_enough, *doubled}
        self._secrets = tuple(sorted(known, key=len, reverse=True))
        if self._secrets:
            self._pattern = re.compile("|".join(re.escape(secret) for secret in self._secrets))

    def whole(self, text: str) -> str:
        """Mask a text that is complete."""
        return self._masked(text, "")

    def _masked(self, text: str, shown: str) -> str:
        named = (found.span("secret") for found in _NAMED.finditer(shown + text))
        inside = ((start - len(shown), end - len(shown)) for start, end in named if start >= len(shown))
        pieces, at = list[str](), 0
        for start, end in sorted([*self._known(text), *inside]):
            if start >= at:
                pieces += text[at:start], MASK
            at = max(at, end)
        return "".join(pieces) + text[at:]

    def text(self, more: str) -> str:
        """Mask the next piece of a stream; what may belong to a secret comes with a later piece."""
        waiting = self._held + more
        cut = self._safe(waiting)
        self._held = waiting[cut:]
        return self._show(waiting[:cut])

    def rest(self) -> str:
        """What was held back, when the stream has ended."""
        held, self._held = self._held, ""
        return self._show(held)

    def _show(self, text: str) -> str:
        masked = self._masked(text, self._shown)
        self._shown = (self._shown + text)[-_CONTEXT:]
        return masked

    def _known(self, text: str) -> Iterator[tuple[int, int]]:
        """Where known secrets stand, in order; escape sequences inside them belong to them."""
        if self._pattern is None:
            return
        seen, places = _visible(text)
        for found in self._pattern.finditer(seen):
            yield places[found.start()], places[found.end() - 1] + 1

    def _safe(self, waiting: str) -> int:
        """Up to where nothing can be the beginning of something to mask."""
        opened = _OPEN_ESCAPE.search(waiting)
        cut = opened.start() if opened else len(waiting)
        named = _HELD.search(self._shown + waiting)
        if named and len(self._shown) + cut - named.start() < _LONGEST_HELD:
            cut = min(cut, max(named.start() - len(self._shown), 0))
        cut = min(cut, self._unfinished(waiting[:cut]))
        for start, end in self._known(waiting):
            if start < cut < end:
                cut = start
        return cut

    def _unfinished(self, waiting: str) -> int:
        """Where at the end a secret may begin that isn't whole yet; the text's length if nowhere."""
        if not self._secrets:
            return len(waiting)
        seen, places = _visible(waiting)
        longest = max(_prefix(seen, secret) for secret in self._secrets)
        return places[len(seen) - longest] if longest else len(waiting)


def _visible(text: str) -> tuple[str, list[int]]:
    """The letters a person sees, and where each stands."""
    places: list[int] = []
    start = 0
    for unseen in _UNSEEN.finditer(text):
        places.extend(range(start, unseen.start()))
        start = unseen.end()
    places.extend(range(start, len(text)))
    return "".join(text[place] for place in places), places


def _prefix(text: str, secret: str) -> int:
    """How many letters of an unfinished secret stand at the text's end."""
    for length in range(min(len(secret) - 1, len(text)), 0, -1):
        if text.endswith(secret[:length]):
            return length
    return 0
