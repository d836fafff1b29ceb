"""The event loop where uvloop is not."""

from __future__ import annotations

import sys

import pytest

from nvprov_gui.serving.many_sockets import ManySockets
from nvprov_gui.workflows.serve import child


def test_without_uvloop_the_loop_watches_sockets_without_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "uvloop", None)
    loop = child._new_loop()
    try:
        assert isinstance(loop._selector, ManySockets)
    finally:
        loop.close()
