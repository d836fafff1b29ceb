"""How commands of the system are started."""

from __future__ import annotations

import subprocess

NO_CONSOLE: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""For ``creationflags``: Windows would show a console for each command that a window starts."""
