"""The program among those that may open ``tel:`` links: offered when asked to, never chosen by itself.

Linux: a desktop entry of the user's own (freedesktop.org, Desktop Entry and shared MIME specifications).
Windows: a registered application with capabilities (Default Programs). macOS chooses among the bundles in
Applications by their Info.plist: there a release offers itself.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from nvprov_gui.domain.errors import UserError
from nvprov_gui.workflows.pbx.handlers import output_of

NAME = "nvprov-call.desktop"
_KEY = r"HKCU\Software\NethVoice Provisioner"
_KIND = "NethVoiceProvisioner.Link"
_SCHEMES = ("tel", "callto")
Run = Callable[[list[str]], str]


def entry(program: Sequence[str]) -> str:
    """The desktop entry; hidden in menus, for links only."""
    command = " ".join(_quoted(part) for part in program)
    schemes = "".join(f"x-scheme-handler/{scheme};" for scheme in _SCHEMES)
    return (
        "[Desktop Entry]\nType=Application\nName=NethVoice Provisioner\nNoDisplay=true\nTerminal=false\n"
        f"Exec={command} %u\nIcon=nvprov\nMimeType={schemes}\n"
    )


def registry(program: Sequence[str]) -> list[list[str]]:
    """The commands that register the program as one that can open the links (Windows)."""
    command = " ".join(f'"{part}"' for part in program) + ' "%1"'
    adds = [
        (rf"HKCU\Software\Classes\{_KIND}\shell\open\command", "", command),
        (rf"{_KEY}\Capabilities", "ApplicationName", "NethVoice Provisioner"),
        *((rf"{_KEY}\Capabilities\URLAssociations", scheme, _KIND) for scheme in _SCHEMES),
        (
            r"HKCU\Software\RegisteredApplications", "NethVoice Provisioner",
            r"Software\NethVoice Provisioner\Capabilities",
        ),
    ]  # fmt: skip
    return [_add(*each) for each in adds]


def _add(key: str, name: str, value: str) -> list[str]:
    return ["reg", "add", key, *(["/v", name] if name else ["/ve"]), "/d", value, "/f"]


def is_offered(platform: str = sys.platform, run: Run = output_of) -> bool:
    """Whether the program was offered from here."""
    if platform == "win32":
        return "ApplicationName" in run(["reg", "query", rf"{_KEY}\Capabilities"])
    return platform != "darwin" and (_folder() / NAME).exists()


def offer(program: Sequence[str], platform: str = sys.platform, run: Run = output_of) -> None:
    """Be one of the programs that can be chosen for the links.

    Raises:
        UserError: it can't be done here, with what to do.
    """
    if platform == "darwin":
        raise UserError("On macOS links are for programs in Applications: put the release there first.")
    if platform == "win32":
        for command in registry(program):
            run(command)
        return
    try:
        _folder().mkdir(parents=True, exist_ok=True)
        (_folder() / NAME).write_text(entry(program), encoding="utf-8")
    except OSError as error:
        raise UserError(f"“{NAME}” can't be written: {error.strerror}.") from error
    run(["update-desktop-database", str(_folder())])


def withdraw(platform: str = sys.platform, run: Run = output_of) -> None:
    """Be none of them any more."""
    if platform == "win32":
        run(["reg", "delete", _KEY, "/f"])
        run(["reg", "delete", rf"HKCU\Software\Classes\{_KIND}", "/f"])
        run(["reg", "delete", r"HKCU\Software\RegisteredApplications", "/v", "NethVoice Provisioner", "/f"])
        return
    (_folder() / NAME).unlink(missing_ok=True)
    run(["update-desktop-database", str(_folder())])


def program() -> list[str]:
    """How this program is started with a link."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "nvprov_gui"]


def _folder() -> Path:
    home = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(home) / "applications"


def _quoted(part: str) -> str:
    """An argument as the specification wants it quoted."""
    escaped = part
    for letter in '\\"`$':
        escaped = escaped.replace(letter, "\\" + letter)
    return f'"{escaped}"'.replace("%", "%%")
