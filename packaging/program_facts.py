"""What systems want to be told of the program: its version, its icon, Windows' and macOS' own questions."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "NethVoice Provisioner"
IDENTIFIER = "org.nethvoice.provisioner"
SITE_KIND = f"{IDENTIFIER}.site"
_LICENCE = "GPL-2.0-or-later"
_ICON_COLOUR = "#2563eb"
"""Icons of the window take the colour of its text; on a desktop there is none to take."""


def version() -> str:
    """The program's version."""
    found = re.search(r'__version__ = "(.+)"', (ROOT / "nvprov_gui" / "__init__.py").read_text("utf-8"))
    assert found is not None
    return found[1]


def icon() -> str:
    """The program's icon as SVG, in its desktop colour."""
    drawing = (ROOT / "resources" / "icons" / "app.svg").read_text("utf-8")
    return drawing.replace("currentColor", _ICON_COLOUR)


def windows_version(program: str) -> str:
    """The version resource of a program, as PyInstaller reads it."""
    numbers = tuple(int(part) for part in f"{version()}.0.0.0".split(".")[:4])
    texts = {
        "FileDescription": NAME,
        "FileVersion": version(),
        "InternalName": program,
        "LegalCopyright": _LICENCE,
        "OriginalFilename": f"{program}.exe",
        "ProductName": NAME,
        "ProductVersion": version(),
    }
    structs = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in texts.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('040904B0', [{structs}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])"
    )


def bundle_info() -> dict[str, object]:
    """Info.plist of the macOS bundle, beyond what PyInstaller writes by itself."""
    return {
        "CFBundleExecutable": "nvprov-gui",
        "CFBundleDisplayName": NAME,
        "CFBundleShortVersionString": version(),
        "CFBundleVersion": version(),
        "CFBundleLocalizations": ["en", "it"],
        "LSMinimumSystemVersion": "13.0",
        "LSApplicationCategoryType": "public.app-category.utilities",
        "NSHighResolutionCapable": True,
        # Since macOS 15 a program is let into the local network only after a question that shows this text.
        "NSLocalNetworkUsageDescription": "Phones and gateways on this network are found and set up.",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": f"{NAME} site",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [SITE_KIND],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": SITE_KIND,
                "UTTypeDescription": f"{NAME} site",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": ["nvprov"]},
            }
        ],
        "CFBundleURLTypes": [
            {
                "CFBundleURLName": f"{NAME} call",
                "CFBundleURLSchemes": ["tel", "callto"],
                "LSHandlerRank": "Alternate",
            }
        ],
    }
