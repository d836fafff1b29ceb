"""The window: how soon it is painted beside an empty one, ten thousand rows, its memory."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

import rows
from sites import make_site

ROOT = Path(__file__).resolve().parents[2]
_EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
class W(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event); QApplication.instance().quit()
app = QApplication([]); window = W(); window.resize(1366, 768); window.show(); app.exec()
"""
_OURS = """
import sys
from PySide6.QtWidgets import QApplication
from nvprov_gui.app import _application, build
app = _application(); window = build(app)
window.show(); app.processEvents(); window.repaint(); app.processEvents()
"""


def measure(phones: int, rounds: int) -> Iterator[rows.Row]:
    """The first window, then a large site in it."""
    yield from first_window(rounds)
    yield from large(phones)


def first_window(rounds: int) -> Iterator[rows.Row]:
    """Whole processes, in turn: from the start of Python to the first painted window."""
    empty, ours = [], []
    for _round in range(rounds + 1):
        empty.append(_timed(_EMPTY))
        ours.append(_timed(_OURS))
    first, anchor = median(ours[1:]), median(empty[1:])
    yield rows.at_most("first window", first * 1000, 500, "ms")
    yield rows.at_most("first window beside an empty Qt window", first / anchor, 3.2, "×")
    yield rows.beside("an empty Qt window", anchor * 1000, "ms")


def _timed(code: str) -> float:
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    started = perf_counter()
    subprocess.run([sys.executable, "-c", code], env=variables, check=True, capture_output=True)
    return perf_counter() - started


def large(phones: int) -> Iterator[rows.Row]:
    """Sorting and the like with many phones, in a process of its own: its memory is a figure too."""
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, str(Path(__file__).resolve()), str(phones)]
    done = subprocess.run(command, env=variables, check=True, capture_output=True, text=True)
    yield from json.loads(done.stdout.splitlines()[-1])


def _in_the_window(phones: int) -> Iterator[rows.Row]:
    from nvprov_gui.app import _application, build
    from nvprov_gui.ui.screens.phones.screen import PhonesScreen
    from nvprov_gui.workflows import assigning

    app = _application()
    window = build(app)
    window.show()
    with tempfile.TemporaryDirectory() as folder:
        site = make_site(Path(folder) / "large.nvprov", phones)
        started = perf_counter()
        window.bench.session.open(site)
        window.show_screen("phones")
        app.processEvents()
        yield rows.at_most(f"{phones} phones: open and show", (perf_counter() - started) * 1000, 1000, "ms")
        screen = window.current
        assert isinstance(screen, PhonesScreen)
        model, table = screen.model, screen.table
        yield _row(phones, "sort", lambda: model.sort(2 + model.rowCount() % 2), 20)
        texts = iter(["Room 1", "User 77", "", "snom", "", "99", ""])
        yield _row(phones, "filter", lambda: model.set_filter(next(texts, "")), 20)
        yield _row(phones, "select all", table.selectAll, 20)
        roster = window.bench.session.roster
        chosen = [(phone.mac, roster.user(phone.user_id)) for phone in roster.phones[:1000]]
        assigning.unassign(site, [mac for mac, _user in chosen], "free")
        pairs = [assigning.Pair(user, mac) for mac, user in chosen if user is not None]
        started = perf_counter()
        assigning.assign(site, pairs, "assign")
        yield rows.at_most(f"{phones} phones: assign 1,000", (perf_counter() - started) * 1000, 300, "ms")
        window.bench.session.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    yield rows.at_most(f"memory of the window, {phones} phones", peak, 250, "MB")


def _row(phones: int, name: str, work: object, target: float) -> rows.Row:
    assert callable(work)
    return rows.at_most(f"{phones} phones: {name}", rows.seconds(work, 5) * 1000, target, "ms")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    print(json.dumps(list(_in_the_window(int(sys.argv[1])))))
