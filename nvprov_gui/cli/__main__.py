"""``python -m nvprov_gui.cli``."""

import sys

from nvprov_gui.cli import main

if __name__ == "__main__":
    sys.exit(main())
