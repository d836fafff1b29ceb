"""The screens of the sidebar. A new one is a module in ``screens`` and a line in ``SCREENS``."""

from __future__ import annotations

from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.screen import Entry, Screen

# Imported when first shown: the window is on screen before the site's libraries are read.


def _phones(bench: Bench) -> Screen:
    from nvprov_gui.ui.screens.phones.screen import PhonesScreen

    return PhonesScreen(bench)


def _users(bench: Bench) -> Screen:
    from nvprov_gui.ui.screens.users import UsersScreen

    return UsersScreen(bench)


def _gateways(bench: Bench) -> Screen:
    from nvprov_gui.ui.screens.gateways.screen import GatewaysScreen

    return GatewaysScreen(bench)


def _settings(bench: Bench) -> Screen:
    from nvprov_gui.ui.screens.settings.screen import SettingsScreen

    return SettingsScreen(bench)


def _network(bench: Bench) -> Screen:
    from nvprov_gui.ui.screens.network.screen import NetworkScreen

    return NetworkScreen(bench)


def _pbx(bench: Bench) -> Screen:
    from nvprov_gui.ui.screens.pbx.screen import PbxScreen

    return PbxScreen(bench)


def _trunks(bench: Bench) -> Screen:
    from nvprov_gui.ui.screens.trunks.screen import TrunksScreen

    return TrunksScreen(bench)


def _files(bench: Bench) -> Screen:
    from nvprov_gui.ui.screens.files.screen import FilesScreen

    return FilesScreen(bench)


def _handover(bench: Bench) -> Screen:
    from nvprov_gui.ui.screens.handover.screen import HandoverScreen

    return HandoverScreen(bench)


def _help(bench: Bench) -> Screen:
    from nvprov_gui.ui.screens.help.screen import HelpScreen

    return HelpScreen(bench)


SCREENS: tuple[Entry, ...] = (
    Entry("phones", QT_TRANSLATE_NOOP("Screens", "Phones"), "phone", _phones),
    Entry("users", QT_TRANSLATE_NOOP("Screens", "Users"), "user", _users),
    Entry("gateways", QT_TRANSLATE_NOOP("Screens", "Gateways"), "gateway", _gateways),
    Entry("settings", QT_TRANSLATE_NOOP("Screens", "Settings"), "settings", _settings),
    Entry("network", QT_TRANSLATE_NOOP("Screens", "Network"), "network", _network),
    Entry("pbx", QT_TRANSLATE_NOOP("Screens", "PBX"), "link", _pbx),
    Entry("trunks", QT_TRANSLATE_NOOP("Screens", "Trunks"), "trunk", _trunks),
    Entry("files", QT_TRANSLATE_NOOP("Screens", "Files"), "folder", _files),
    Entry("handover", QT_TRANSLATE_NOOP("Screens", "Handover"), "handover", _handover),
    Entry("help", QT_TRANSLATE_NOOP("Screens", "Help"), "info", _help),
)
