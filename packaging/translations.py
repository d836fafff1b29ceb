"""Bring the translations up to date with the program's texts.

    .venv/bin/python packaging/translations.py

Runs Qt's lupdate over the source. What it leaves unfinished is to be filled in by hand (Qt Linguist reads the
files); a test fails as long as anything is unfinished or stale. English holds plurals only.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
FOLDER = REPOSITORY / "resources" / "translations"
TOOL = Path(sys.executable).with_name("pyside6-lupdate")


def update(folder: Path = FOLDER) -> None:
    """Update the files in a folder: new texts are added, vanished ones dropped."""
    sources = sorted(str(path.relative_to(REPOSITORY)) for path in (REPOSITORY / "nvprov_gui").rglob("*.py"))
    common = [str(TOOL), *sources, "-no-obsolete", "-locations", "none", "-silent"]
    subprocess.run([*common, "-ts", str(folder / "nvprov_it.ts")], cwd=REPOSITORY, check=True)
    english = [*common, "-pluralonly", "-ts", str(folder / "nvprov_en.ts")]
    subprocess.run(english, cwd=REPOSITORY, check=True)


if __name__ == "__main__":
    update()
