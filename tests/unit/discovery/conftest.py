"""What of these tests runs where."""

from __future__ import annotations

import sys

collect_ignore = ["test_arp_helper.py"] if sys.platform == "win32" else []
"""The helper is started on Linux alone: raw frames are sent in other ways elsewhere."""
