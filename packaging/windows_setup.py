"""Makes a Windows installer from PyInstaller's folder: ``python packaging/windows_setup.py [DIST] [TARGET]``.

DIST is the folder ``dist/nvprov``, TARGET where the installer goes (``dist``). NSIS makes it, on any system.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import icons
from program_facts import ROOT, version

SCRIPT = ROOT / "packaging" / "nvprov.nsi"


def main(arguments: list[str]) -> int:
    """Build the installer and print where it is."""
    built = Path(arguments[0]) if arguments else ROOT / "dist" / "nvprov"
    target = Path(arguments[1]) if len(arguments) > 1 else ROOT / "dist"
    if not (built / "nvprov-gui.exe").exists():
        print(f"{built} holds no build. Run PyInstaller first: see packaging/README.md.", file=sys.stderr)
        return 1
    if shutil.which("makensis") is None:
        print("NSIS is not installed: get it from nsis.sourceforge.io, or apt install nsis.", file=sys.stderr)
        return 1
    made = target.resolve() / f"nvprov_{version()}_setup.exe"
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(command(built.resolve(), Path(folder), made), check=True)
    print(made)
    return 0


def command(built: Path, folder: Path, made: Path) -> list[str]:
    """How NSIS is called; what it needs besides the script is written into ``folder``."""
    (folder / "nvprov.ico").write_bytes(icons.ico())
    (folder / "removals.nsh").write_text(removals(built), encoding="utf-8")
    facts = {
        "VERSION": version(),
        "SIZE": sum(each.stat().st_size for each in built.rglob("*")) // 1024,
        "BUILT": built,
        "ICON": folder / "nvprov.ico",
        "REMOVALS": folder / "removals.nsh",
        "OUTPUT": made,
    }
    defines = [f"-D{name}={value}" for name, value in facts.items()]
    return ["makensis", "-V2", "-INPUTCHARSET", "UTF8", *defines, str(SCRIPT)]


def removals(built: Path) -> str:
    """NSIS lines that take away each file of the build, and folders that are empty afterwards."""
    found = sorted(built.rglob("*"), reverse=True)  # what is in a folder comes before the folder
    return "".join(f'{"RMDir" if each.is_dir() else "Delete"} "{_there(each, built)}"\n' for each in found)


def _there(path: Path, built: Path) -> str:
    parts = "\\".join(path.relative_to(built).parts)
    return f"$INSTDIR\\{parts.replace('$', '$$')}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
