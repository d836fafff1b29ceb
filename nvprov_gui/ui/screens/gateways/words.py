"""The fields of a gateway's form in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP

FIELDS = {
    "name": QT_TRANSLATE_NOOP("GatewayForm", "Name"),
    "ip": QT_TRANSLATE_NOOP("GatewayForm", "Device IP"),
    "mac": QT_TRANSLATE_NOOP("GatewayForm", "MAC"),
    "netmask": QT_TRANSLATE_NOOP("GatewayForm", "Mask"),
    "gateway": QT_TRANSLATE_NOOP("GatewayForm", "Router"),
    "pbx": QT_TRANSLATE_NOOP("GatewayForm", "PBX"),
    "proxy": QT_TRANSLATE_NOOP("GatewayForm", "SIP proxy"),
    "admin_password": QT_TRANSLATE_NOOP("GatewayForm", "New password"),
}
SWITCHES = {
    "tls": QT_TRANSLATE_NOOP("GatewayForm", "Encrypted (TLS and SRTP)"),
    "telnet": QT_TRANSLATE_NOOP("GatewayForm", "Leave telnet open afterwards"),
}
PORT_FIELDS = {
    "type": QT_TRANSLATE_NOOP("Ports", "Line"),
    "line": QT_TRANSLATE_NOOP("Ports", "Line's number"),
    "number": QT_TRANSLATE_NOOP("Ports", "Trunk"),
    "user": QT_TRANSLATE_NOOP("Ports", "User"),
    "extension": QT_TRANSLATE_NOOP("Ports", "Extension"),
    "secret": QT_TRANSLATE_NOOP("Ports", "Secret"),
}
_ELSEWHERE = {
    "dns": QT_TRANSLATE_NOOP("GatewayForm", "DNS server"),
    "country": QT_TRANSLATE_NOOP("GatewayForm", "Country of the tones"),
}


def form_word(text: str) -> str:
    """A text of the form."""
    return QCoreApplication.translate("GatewayForm", text)


def port_word(text: str) -> str:
    """A text of the ports' table."""
    return QCoreApplication.translate("Ports", text)


def field_word(field: str, port: int = -1) -> str:
    """A field by its name; of which port, as numbered on the box, if of one."""
    if port < 0:
        return form_word({**FIELDS, **SWITCHES, **_ELSEWHERE}[field])
    where = QCoreApplication.translate("Ports", "Port {0}").format(port)
    return f"{where}: {port_word(PORT_FIELDS[field])}"
