"""A window that edits and serves until it is killed; every committed edit is told on standard output."""

from __future__ import annotations

import itertools
import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from nvprov_gui.app import build
from nvprov_gui.domain.levels import Level
from nvprov_gui.qt.child import ChildState
from nvprov_gui.storage import Role, Site, Unlock


def main(path: Path, passphrase: str) -> None:
    """Open the site, start serving, edit; never ends by itself."""
    app = QApplication([])
    window = build(app)
    window.show()
    session, serving = window.bench.session, window.bench.serving
    session.open(Site.open(path, Unlock(passphrase=passphrase, use_keyring=False), Role.EDITOR))
    serving.start()
    numbers = itertools.count()

    def edit() -> None:
        number = next(numbers)
        with session.site.act("Edit") as act:
            for phone in session.site.phones():
                act.set_parameter(Level.PHONE, phone.mac, "linekey_label_1", f"edit {number}")
            act.set_setting("edits", str(number))
        child = serving.pid if serving.state is ChildState.READY else 0
        sys.stdout.write(json.dumps({"edit": number, "child": child, "url": serving.url}) + "\n")
        sys.stdout.flush()

    timer = QTimer(interval=5)
    timer.timeout.connect(edit)
    timer.start()
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
