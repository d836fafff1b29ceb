"""What parameters and their values are called, and what a technician should know before changing them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from nvprov_gui.domain.digits import whole
from nvprov_gui.domain.parameters import split_number
from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP
from nvprov_gui.ui.key_words import part_word, type_word

_NAMES = {
    "ringtone": QT_TRANSLATE_NOOP("Parameters", "Ringtone"),
    "ringtone_file": QT_TRANSLATE_NOOP("Parameters", "Ringtone file"),
    "background_file": QT_TRANSLATE_NOOP("Parameters", "Background picture"),
    "screensaver_file": QT_TRANSLATE_NOOP("Parameters", "Screensaver picture"),
    "screensaver_time": QT_TRANSLATE_NOOP("Parameters", "Screensaver after"),
    "backlight_time": QT_TRANSLATE_NOOP("Parameters", "Backlight off after"),
    "brightness": QT_TRANSLATE_NOOP("Parameters", "Brightness"),
    "contrast": QT_TRANSLATE_NOOP("Parameters", "Contrast"),
    "ntp_server": QT_TRANSLATE_NOOP("Parameters", "Time server"),
    "timezone": QT_TRANSLATE_NOOP("Parameters", "Time zone"),
    "time_format": QT_TRANSLATE_NOOP("Parameters", "Time format"),
    "date_format": QT_TRANSLATE_NOOP("Parameters", "Date format"),
    "provisioning_freq": QT_TRANSLATE_NOOP("Parameters", "Fetch settings"),
    "dss_transfer": QT_TRANSLATE_NOOP("Parameters", "Transfer by line key"),
    "language": QT_TRANSLATE_NOOP("Parameters", "Language"),
    "tonezone": QT_TRANSLATE_NOOP("Parameters", "Tones of"),
    "call_waiting_tone": QT_TRANSLATE_NOOP("Parameters", "Call waiting tone"),
    "auto_redial": QT_TRANSLATE_NOOP("Parameters", "Automatic redial"),
    "firmware_file": QT_TRANSLATE_NOOP("Parameters", "Firmware"),
    "adminpw": QT_TRANSLATE_NOOP("Parameters", "Administrator password"),
    "userpw": QT_TRANSLATE_NOOP("Parameters", "User password"),
    "logo_text": QT_TRANSLATE_NOOP("Parameters", "Text on the screen"),
    "pound": QT_TRANSLATE_NOOP("Parameters", "# ends dialling"),
    "lcd_logo_mode": QT_TRANSLATE_NOOP("Parameters", "Logo mode"),
    "lcd_logo_url": QT_TRANSLATE_NOOP("Parameters", "Logo address"),
    "yealink_blf_active_backlight": QT_TRANSLATE_NOOP("Parameters", "Backlight on BLF change"),
    "ldap_server": QT_TRANSLATE_NOOP("Parameters", "Server"),
    "ldap_port": QT_TRANSLATE_NOOP("Parameters", "Port"),
    "ldap_tls": QT_TRANSLATE_NOOP("Parameters", "Encryption"),
    "ldap_user": QT_TRANSLATE_NOOP("Parameters", "User"),
    "ldap_password": QT_TRANSLATE_NOOP("Parameters", "Password"),
    "ldap_base": QT_TRANSLATE_NOOP("Parameters", "Base"),
    "ldap_name_filter": QT_TRANSLATE_NOOP("Parameters", "Filter by name"),
    "ldap_number_filter": QT_TRANSLATE_NOOP("Parameters", "Filter by number"),
    "ldap_name_attr": QT_TRANSLATE_NOOP("Parameters", "Name attributes"),
    "ldap_name_display": QT_TRANSLATE_NOOP("Parameters", "Shown as"),
    "ldap_mainphone_number_attr": QT_TRANSLATE_NOOP("Parameters", "Main number"),
    "ldap_mobilephone_number_attr": QT_TRANSLATE_NOOP("Parameters", "Mobile number"),
    "ldap_otherphone_number_attr": QT_TRANSLATE_NOOP("Parameters", "Other number"),
    "vlan_id_phone": QT_TRANSLATE_NOOP("Parameters", "VLAN of the phone"),
    "vlan_id_pcport": QT_TRANSLATE_NOOP("Parameters", "VLAN of its PC port"),
    "hostname": QT_TRANSLATE_NOOP("Parameters", "PBX"),
    "outbound_proxy": QT_TRANSLATE_NOOP("Parameters", "SIP proxy"),
    "outbound_proxy_port": QT_TRANSLATE_NOOP("Parameters", "Port of the SIP proxy"),
    "outbound_proxy2": QT_TRANSLATE_NOOP("Parameters", "Second SIP proxy"),
    "outbound_proxy2_port": QT_TRANSLATE_NOOP("Parameters", "Port of the second proxy"),
    "sip_udp_port": QT_TRANSLATE_NOOP("Parameters", "SIP port"),
    "sip_tls_port": QT_TRANSLATE_NOOP("Parameters", "SIP port, encrypted"),
    "provisioning_url_scheme": QT_TRANSLATE_NOOP("Parameters", "Files are fetched by"),
    "pnp_enable": QT_TRANSLATE_NOOP("Parameters", "SIP plug and play"),
    "cfalwayson": QT_TRANSLATE_NOOP("Parameters", "Forward always, on"),
    "cfalwaysoff": QT_TRANSLATE_NOOP("Parameters", "Forward always, off"),
    "cfbusyon": QT_TRANSLATE_NOOP("Parameters", "Forward when busy, on"),
    "cfbusyoff": QT_TRANSLATE_NOOP("Parameters", "Forward when busy, off"),
    "cftimeouton": QT_TRANSLATE_NOOP("Parameters", "Forward without answer, on"),
    "cftimeoutoff": QT_TRANSLATE_NOOP("Parameters", "Forward without answer, off"),
    "dndon": QT_TRANSLATE_NOOP("Parameters", "Do not disturb, on"),
    "dndoff": QT_TRANSLATE_NOOP("Parameters", "Do not disturb, off"),
    "dndtoggle": QT_TRANSLATE_NOOP("Parameters", "Do not disturb, on or off"),
    "call_waiting_on": QT_TRANSLATE_NOOP("Parameters", "Call waiting, on"),
    "call_waiting_off": QT_TRANSLATE_NOOP("Parameters", "Call waiting, off"),
    "pickup_direct": QT_TRANSLATE_NOOP("Parameters", "Pick up a call"),
    "pickup_group": QT_TRANSLATE_NOOP("Parameters", "Pick up in the group"),
    "queuetoggle": QT_TRANSLATE_NOOP("Parameters", "Queue login and logout"),
    "cftimeout": QT_TRANSLATE_NOOP("Parameters", "Forward after (seconds)"),
    "account_dtmf_type": QT_TRANSLATE_NOOP("Parameters", "Digits are sent as"),
    "account_encryption": QT_TRANSLATE_NOOP("Parameters", "Encryption (TLS and SRTP)"),
    "account_voicemail": QT_TRANSLATE_NOOP("Parameters", "Voicemail number"),
    "account_dnd_allow": QT_TRANSLATE_NOOP("Parameters", "May switch do not disturb"),
    "account_fwd_allow": QT_TRANSLATE_NOOP("Parameters", "May forward calls"),
    "account_dnd_enable": QT_TRANSLATE_NOOP("Parameters", "Do not disturb"),
    "account_call_waiting": QT_TRANSLATE_NOOP("Parameters", "Call waiting"),
    "account_always_fwd_target": QT_TRANSLATE_NOOP("Parameters", "Forward always to"),
    "account_busy_fwd_target": QT_TRANSLATE_NOOP("Parameters", "Forward when busy to"),
    "account_timeout_fwd_target": QT_TRANSLATE_NOOP("Parameters", "Forward without answer to"),
    "account_cftimeout": QT_TRANSLATE_NOOP("Parameters", "Forward after (seconds)"),
}
_VALUES = {
    "everyday": QT_TRANSLATE_NOOP("ParameterValues", "at the start and every night"),
    "never": QT_TRANSLATE_NOOP("ParameterValues", "at the start only"),
    "verify": QT_TRANSLATE_NOOP("ParameterValues", "new call"),
    "attended": QT_TRANSLATE_NOOP("ParameterValues", "consultative"),
    "blind": QT_TRANSLATE_NOOP("ParameterValues", "blind"),
    "24": QT_TRANSLATE_NOOP("ParameterValues", "24 hours"),
    "12": QT_TRANSLATE_NOOP("ParameterValues", "12 hours"),
    "none": QT_TRANSLATE_NOOP("ParameterValues", "none"),
    "inband": QT_TRANSLATE_NOOP("ParameterValues", "tones in the speech"),
}
_NOTES = {
    "vlan_id_phone": QT_TRANSLATE_NOOP(
        "Parameters", "A wrong number makes the phone unreachable. 0 is off, empty inherits."
    ),
    "vlan_id_pcport": QT_TRANSLATE_NOOP(
        "Parameters", "A wrong number cuts the computer behind the phone off. 0 is off, empty inherits."
    ),
    "account_encryption": QT_TRANSLATE_NOOP(
        "Parameters", "The phone registers over TLS at the encrypted SIP port and encrypts speech with SRTP."
    ),
    "adminpw": QT_TRANSLATE_NOOP(
        "Parameters", "Opens the phones' web pages as “admin”; made at random for this site."
    ),
    "provisioning_freq": QT_TRANSLATE_NOOP("Parameters", "At night each phone fetches at a time of its own."),
    "ldap_name_filter": QT_TRANSLATE_NOOP("Parameters", "% stands for what is typed on the phone."),
    "ldap_number_filter": QT_TRANSLATE_NOOP("Parameters", "% stands for the number that calls."),
    "ldap_name_display": QT_TRANSLATE_NOOP("Parameters", "Attributes with %, such as %cn %o."),
    "provisioning_url_scheme": QT_TRANSLATE_NOOP(
        "Parameters",
        "Holds for the PBX's own address after publishing; this laptop serves as the Network screen says.",
    ),
    "firmware_file": QT_TRANSLATE_NOOP("Parameters", "Files are added on the Files screen."),
}


def name_of(name: str) -> str:
    """What people call a parameter."""
    base = split_number(name)[0]
    return QCoreApplication.translate("Parameters", _NAMES[base]) if base in _NAMES else name


def full_name_of(name: str) -> str:
    """What people call a parameter where no heading says what it belongs to."""
    base, number = split_number(name)
    words = part_word(base, number) or name_of(name)
    return (
        QCoreApplication.translate("Parameters", "Phonebook: {0}").format(words) if _of_book(base) else words
    )


def _of_book(base: str) -> bool:
    return base.startswith("ldap_") and base in _NAMES


def note_of(name: str) -> str:
    """A sentence to know before changing it; empty for most."""
    note = _NOTES.get(split_number(name)[0])
    return QCoreApplication.translate("Parameters", note) if note else ""


def value_of(name: str, value: str) -> str:
    """How a value is shown: languages and countries by name, seconds and minutes as such."""
    base = split_number(name)[0]
    if base == "language":
        return _language(value) or value
    if base == "tonezone" and len(value) == 2:  # noqa: PLR2004 - a country
        return _country("GB" if value == "uk" else value.upper()) or value
    if base in ("screensaver_time", "backlight_time"):
        return _seconds(value)
    if base in ("linekey_type", "softkey_type", "expkey_type"):
        return type_word(value)
    return QCoreApplication.translate("ParameterValues", _VALUES[value]) if value in _VALUES else value


def _language(code: str) -> str:
    """A language as those who speak it call it, without the country that Qt adds to some."""
    words = QLocale(code).nativeLanguageName().split()
    return (words[-1] if code == "en" else words[0]).capitalize() if words else ""


def _country(code: str) -> str:
    """A country as its people call it: the same in every language of the window."""
    language, script = QLocale.Language.AnyLanguage, QLocale.Script.AnyScript
    return QLocale(language, script, QLocale.codeToTerritory(code)).nativeTerritoryName()


def _seconds(value: str) -> str:
    count = whole(value)
    if count is None:
        return value
    if not count:
        return QCoreApplication.translate("ParameterValues", "never")
    return f"{count} s" if count % 60 else f"{count // 60} min"
