"""Bugs are logged, and said once with something to copy."""

from __future__ import annotations

import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication

from nvprov_gui.ui.messages import Messages


def catch_bugs(messages: Messages) -> None:
    """Show exceptions that nobody handled; the same one only once."""
    seen: set[str] = set()

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        if details not in seen:
            seen.add(details)
            text = QCoreApplication.translate(
                "Bugs", "That was a bug of the program; the site is unharmed. Copy the details and report it."
            )
            messages.error(text, details)

    sys.excepthook = hook
