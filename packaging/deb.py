"""Makes a Debian package from the folder PyInstaller built: ``python3 packaging/deb.py [DIST] [TARGET]``.

DIST is the folder ``dist/nvprov``, TARGET where the ``.deb`` goes (``dist``).
"""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from program_facts import ROOT, icon, version
from system_libraries import OFFSCREEN, SCREEN

NAME = "nvprov"

_POSTINST = """#!/bin/sh
set -e
# The search program may send raw ARP frames; where the desktop's users have a group, only they may run it.
helper=/usr/lib/nvprov/nvprov-arp
if [ "$1" = configure ] && [ -e "$helper" ]; then
    if getent group netdev >/dev/null; then chgrp netdev "$helper"; chmod 0750 "$helper"; fi
    setcap cap_net_raw+ep "$helper" 2>/dev/null || echo "nvprov: no setcap, searching asks for a password" >&2
fi
update-mime-database /usr/share/mime 2>/dev/null || true
update-desktop-database -q 2>/dev/null || true
gtk-update-icon-cache -q /usr/share/icons/hicolor 2>/dev/null || true
"""


def main(arguments: list[str]) -> int:
    """Build the package and print where it is."""
    built = Path(arguments[0]) if arguments else ROOT / "dist" / NAME
    target = Path(arguments[1]) if len(arguments) > 1 else ROOT / "dist"
    if not (built / "nvprov-gui").exists():
        print(f"{built} holds no build. Run PyInstaller first: see packaging/README.md.", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        lay_out(built, tree)
        package = target / f"{NAME}_{version()}_{architecture()}.deb"
        subprocess.run(["dpkg-deb", "-z2", "--root-owner-group", "--build", tree, package], check=True)
    print(package)
    return 0


def lay_out(built: Path, tree: Path) -> None:
    """The files where they go on the system."""
    share = tree / "usr" / "share"
    shutil.copytree(built, tree / "usr" / "lib" / NAME, symlinks=True)
    commands = tree / "usr" / "bin"
    commands.mkdir(parents=True)
    for command in ("nvprov", "nvprov-gui"):
        (commands / command).symlink_to(f"../lib/{NAME}/{command}")
    put(share / "applications" / "nvprov.desktop", (ROOT / "packaging" / "nvprov.desktop").read_text())
    put(share / "mime" / "packages" / "nvprov.xml", (ROOT / "packaging" / "nvprov-mime.xml").read_text())
    put(share / "icons" / "hicolor" / "scalable" / "apps" / "nvprov.svg", icon())
    put(share / "doc" / NAME / "copyright", (ROOT / "LICENSE").read_text())
    put(tree / "DEBIAN" / "control", control(tree))
    for script in ("postinst", "postrm"):
        put(tree / "DEBIAN" / script, _POSTINST)
        (tree / "DEBIAN" / script).chmod(0o755)


def put(path: Path, text: str) -> None:
    """Write a file, its folders included."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def control(tree: Path) -> str:
    """What dpkg wants to know. The C library must be at least the one it was built with."""
    size = sum(each.lstat().st_size for each in tree.rglob("*") if each.is_file()) // 1024
    needs = [f"libc6 (>= {platform.libc_ver()[1]})", *(alternatives(each) for each in OFFSCREEN + SCREEN)]
    return f"""Package: {NAME}
Version: {version()}
Architecture: {architecture()}
Maintainer: NethVoice Provisioner developers <nobody@localhost>
Installed-Size: {size}
Section: net
Priority: optional
Depends: {", ".join(needs)}
Recommends: libcap2-bin
Description: set up the phones and gateways of a NethVoice site
 Brings in users and phones, joins them by dragging, serves the phones their
 configuration and shows each one come up; configures VoIP gateways.
"""


def alternatives(package: str) -> str:
    """One name was changed by Ubuntu 24.04 and Debian 13."""
    return f"{package} | {package}t64" if package == "libglib2.0-0" else package


def architecture() -> str:
    """This machine's name in Debian's words (``amd64``)."""
    command = ["dpkg", "--print-architecture"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
