"""The window of the soak: opens a site, serves it, prints where and by whom, and runs until it is stopped."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from nvprov_gui.app import _application, build
from nvprov_gui.qt.child import ChildState
from nvprov_gui.storage import Role, Site, Unlock


def main() -> int:
    """Show and serve the site named on the command line."""
    app = _application()
    window = build(app)
    window.show()
    serving = window.bench.serving

    def tell() -> None:
        if serving.state is ChildState.READY:
            print(serving.url, serving.pid, flush=True)

    serving.changed.connect(tell)
    window.bench.session.open(Site.open(Path(sys.argv[1]), Unlock.from_environment(), Role.EDITOR))
    window.show_screen("phones")
    serving.start()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
