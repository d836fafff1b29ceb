"""JSON lines on standard output, in batches."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from typing import TextIO

_MOST_WAITING = 5_000


class Events:
    """Collects events and writes them together: a line each, never a token in one."""

    def __init__(self, out: TextIO | None = None) -> None:
        self._out = out or sys.stdout
        self._waiting: list[dict[str, object]] = []
        self._lost = 0

    def emit(self, event: str, **fields: object) -> None:
        """Note an event; empty fields are left out."""
        if len(self._waiting) >= _MOST_WAITING:
            self._lost += 1
            return
        kept = {name: value for name, value in fields.items() if value not in ("", None)}
        self._waiting.append({"event": event, "time": now_text(), **kept})

    def flush(self) -> None:
        """Write what is waiting."""
        if self._lost:
            self._waiting.append(
                {"event": "notice", "time": now_text(), "text": f"{self._lost} events not shown."}
            )
            self._lost = 0
        if not self._waiting:
            return
        lines = [json.dumps(event, ensure_ascii=False) for event in self._waiting]
        self._waiting.clear()
        self._out.write("\n".join(lines) + "\n")
        self._out.flush()


def now_text() -> str:
    """The time as ISO 8601 in UTC, with milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")
