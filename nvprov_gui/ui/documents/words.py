"""Words of the documents, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.words import state_word
from nvprov_gui.workflows.handover.lists import Language

_CONTEXT = "Documents"
_NAMES = {
    # columns
    "location": QT_TRANSLATE_NOOP("Documents", "Location"),
    "ext": QT_TRANSLATE_NOOP("Documents", "Ext."),
    "extension": QT_TRANSLATE_NOOP("Documents", "Extension"),
    "user": QT_TRANSLATE_NOOP("Documents", "User"),
    "model": QT_TRANSLATE_NOOP("Documents", "Model"),
    "mac": QT_TRANSLATE_NOOP("Documents", "MAC address"),
    "serial": QT_TRANSLATE_NOOP("Documents", "Serial number"),
    "address": QT_TRANSLATE_NOOP("Documents", "Address"),
    "firmware": QT_TRANSLATE_NOOP("Documents", "Firmware"),
    "state": QT_TRANSLATE_NOOP("Documents", "State"),
    "last_seen": QT_TRANSLATE_NOOP("Documents", "Last seen"),
    "provisioned": QT_TRANSLATE_NOOP("Documents", "Works since"),
    "name": QT_TRANSLATE_NOOP("Documents", "Name"),
    "username": QT_TRANSLATE_NOOP("Documents", "User name"),
    "mobile": QT_TRANSLATE_NOOP("Documents", "Mobile"),
    "groups": QT_TRANSLATE_NOOP("Documents", "Groups"),
    "phones": QT_TRANSLATE_NOOP("Documents", "Phones"),
    "gateway": QT_TRANSLATE_NOOP("Documents", "Gateway"),
    "port": QT_TRANSLATE_NOOP("Documents", "Port"),
    "number": QT_TRANSLATE_NOOP("Documents", "Number"),
    "line": QT_TRANSLATE_NOOP("Documents", "Line"),
    "subject": QT_TRANSLATE_NOOP("Documents", "Concerns"),
    "open_point": QT_TRANSLATE_NOOP("Documents", "Open point"),
    # sheets
    "users": QT_TRANSLATE_NOOP("Documents", "Users"),
    "gateways": QT_TRANSLATE_NOOP("Documents", "Gateways"),
    "open points": QT_TRANSLATE_NOOP("Documents", "Open points"),
    # values of the network
    "outbound_proxy_1": QT_TRANSLATE_NOOP("Documents", "Outbound proxy"),
    "outbound_proxy_port_1": QT_TRANSLATE_NOOP("Documents", "Port of the proxy"),
    "vlan_id_phone": QT_TRANSLATE_NOOP("Documents", "VLAN of the phones"),
    "vlan_id_pcport": QT_TRANSLATE_NOOP("Documents", "VLAN of the PC ports"),
    "ntp_server": QT_TRANSLATE_NOOP("Documents", "Time server"),
    "timezone": QT_TRANSLATE_NOOP("Documents", "Time zone"),
    "language": QT_TRANSLATE_NOOP("Documents", "Language"),
    "tonezone": QT_TRANSLATE_NOOP("Documents", "Tones"),
    "ldap_server": QT_TRANSLATE_NOOP("Documents", "Phonebook"),
    "provisioning_url_scheme": QT_TRANSLATE_NOOP("Documents", "Provisioning over"),
    # passwords
    "adminpw": QT_TRANSLATE_NOOP("Documents", "Phones, administrator"),
    "userpw": QT_TRANSLATE_NOOP("Documents", "Phones, user"),
    "sip": QT_TRANSLATE_NOOP("Documents", "SIP"),
}


def name(key: str) -> str:
    """A column, a sheet or a setting as the reader knows it; sentences are translated as sentences."""
    if key in _NAMES:
        return QCoreApplication.translate(_CONTEXT, _NAMES[key])
    return say(key)


def language() -> Language:
    """How lists speak in the window's language; the comma of its numbers is no separator of cells."""
    return Language(name, state_word, ";" if QLocale().decimalPoint() == "," else ",")


def word(text: str) -> str:
    """One of the headings and phrases of the report."""
    return QCoreApplication.translate(_CONTEXT, text)
