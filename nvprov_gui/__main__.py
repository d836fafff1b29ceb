"""``python -m nvprov_gui``: the window."""

from __future__ import annotations

import sys

from nvprov_gui.app import main

sys.exit(main())
