"""Every parameter that a technician or the PBX may set."""

from __future__ import annotations

import re

from nvprov_gui.domain.errors import BadValue
from nvprov_gui.domain.parameters import choices
from nvprov_gui.domain.parameters.spec import Kind, Panel, Spec

_NUMBERED = re.compile(r"(?P<name>.+?)_(?P<number>[1-9]\d{0,2})")
_CODES = (
    "cfalwayson", "cfalwaysoff", "cfbusyon", "cfbusyoff", "cftimeouton", "cftimeoutoff", "dndon", "dndoff",
    "dndtoggle", "call_waiting_on", "call_waiting_off", "pickup_direct", "pickup_group", "queuetoggle",
)  # fmt: skip


def _keys(family: str, panel: Panel, types: tuple[str, ...]) -> tuple[Spec, ...]:
    return (
        Spec(f"{family}_type", panel, Kind.KEY_TYPE, types, numbered=True, capability=family),
        Spec(f"{family}_value", panel, numbered=True, capability=family),
        Spec(f"{family}_label", panel, numbered=True, capability=family, longest=64),
    )


_SCREEN = (
    Spec("ringtone", Panel.SCREEN, Kind.NUMBER, least=-1, most=99),
    Spec("ringtone_file", Panel.SCREEN, Kind.FILE),
    Spec("background_file", Panel.SCREEN, Kind.FILE, capability="background"),
    Spec("screensaver_file", Panel.SCREEN, Kind.FILE, capability="screensaver"),
    Spec("screensaver_time", Panel.SCREEN, Kind.CHOICE, choices.SECONDS),
    Spec("backlight_time", Panel.SCREEN, Kind.CHOICE, choices.SECONDS),
    Spec("brightness", Panel.SCREEN, Kind.NUMBER, most=9, capability="brightness"),
    Spec("contrast", Panel.SCREEN, Kind.NUMBER, most=9, capability="contrast"),
)
_PREFERENCES = (
    Spec("ntp_server", Panel.PREFERENCES, Kind.HOST),
    Spec("timezone", Panel.PREFERENCES, Kind.TIMEZONE),
    Spec("time_format", Panel.PREFERENCES, Kind.CHOICE, ("24", "12")),
    Spec("date_format", Panel.PREFERENCES, Kind.CHOICE, choices.DATE_FORMATS),
    Spec("provisioning_freq", Panel.PREFERENCES, Kind.CHOICE, ("everyday", "never")),
    Spec("dss_transfer", Panel.PREFERENCES, Kind.CHOICE, ("verify", "attended", "blind")),
    Spec("language", Panel.PREFERENCES, Kind.CHOICE, choices.LANGUAGES),
    Spec("tonezone", Panel.PREFERENCES, Kind.CHOICE, choices.TONES),
    Spec("call_waiting_tone", Panel.PREFERENCES, Kind.FLAG),
    Spec("auto_redial", Panel.PREFERENCES, Kind.FLAG),
    Spec("firmware_file", Panel.PREFERENCES, Kind.FILE),
    Spec("adminpw", Panel.PREFERENCES, Kind.SECRET, longest=32),
    Spec("userpw", Panel.PREFERENCES, Kind.SECRET, longest=32),
    Spec("logo_text", Panel.PREFERENCES, longest=32),
    Spec("pound", Panel.PREFERENCES, Kind.FLAG),
    Spec("lcd_logo_mode", Panel.PREFERENCES, Kind.NUMBER, most=2),
    Spec("lcd_logo_url", Panel.PREFERENCES),
    Spec("yealink_blf_active_backlight", Panel.PREFERENCES, Kind.FLAG),
)
_PHONEBOOK = (
    Spec("ldap_server", Panel.PHONEBOOK, Kind.HOST),
    Spec("ldap_port", Panel.PHONEBOOK, Kind.PORT),
    Spec("ldap_tls", Panel.PHONEBOOK, Kind.CHOICE, ("none", "starttls", "ldaps")),
    Spec("ldap_user", Panel.PHONEBOOK),
    Spec("ldap_password", Panel.PHONEBOOK, Kind.SECRET),
    Spec("ldap_base", Panel.PHONEBOOK),
    Spec("ldap_name_filter", Panel.PHONEBOOK, Kind.FILTER),
    Spec("ldap_number_filter", Panel.PHONEBOOK, Kind.FILTER),
    Spec("ldap_name_attr", Panel.PHONEBOOK),
    Spec("ldap_name_display", Panel.PHONEBOOK),
    Spec("ldap_mainphone_number_attr", Panel.PHONEBOOK),
    Spec("ldap_mobilephone_number_attr", Panel.PHONEBOOK),
    Spec("ldap_otherphone_number_attr", Panel.PHONEBOOK),
)
_NETWORK = (
    Spec("vlan_id_phone", Panel.NETWORK, Kind.NUMBER, most=4094),
    Spec("vlan_id_pcport", Panel.NETWORK, Kind.NUMBER, most=4094),
    Spec("hostname", Panel.NETWORK, Kind.HOST),
    Spec("outbound_proxy", Panel.NETWORK, Kind.HOST, numbered=True),
    Spec("outbound_proxy_port", Panel.NETWORK, Kind.PORT, numbered=True),
    Spec("outbound_proxy2", Panel.NETWORK, Kind.HOST, numbered=True),
    Spec("outbound_proxy2_port", Panel.NETWORK, Kind.PORT, numbered=True),
    Spec("sip_udp_port", Panel.NETWORK, Kind.PORT),
    Spec("sip_tls_port", Panel.NETWORK, Kind.PORT),
    Spec("provisioning_url_scheme", Panel.NETWORK, Kind.CHOICE, ("http", "https", "ftp", "tftp")),
    Spec("pnp_enable", Panel.NETWORK, Kind.FLAG),
)
_ACCOUNT = (
    *(Spec(code, Panel.ACCOUNT, Kind.CODE) for code in _CODES),
    Spec("cftimeout", Panel.ACCOUNT, Kind.NUMBER, least=1, most=120),
    Spec("account_display_name", Panel.ACCOUNT, numbered=True),
    Spec("account_extension", Panel.ACCOUNT, Kind.DIGITS, numbered=True),
    Spec("account_username", Panel.ACCOUNT, numbered=True),
    Spec("account_password", Panel.ACCOUNT, Kind.SECRET, numbered=True),
    Spec("account_dtmf_type", Panel.ACCOUNT, Kind.CHOICE, ("rfc4733", "inband", "sip_info"), numbered=True),
    Spec("account_encryption", Panel.ACCOUNT, Kind.FLAG, numbered=True),
    Spec("account_voicemail", Panel.ACCOUNT, Kind.CODE, numbered=True),
    Spec("account_dnd_allow", Panel.ACCOUNT, Kind.FLAG, numbered=True),
    Spec("account_fwd_allow", Panel.ACCOUNT, Kind.FLAG, numbered=True),
    Spec("account_dnd_enable", Panel.ACCOUNT, Kind.FLAG, numbered=True),
    Spec("account_call_waiting", Panel.ACCOUNT, Kind.FLAG, numbered=True),
    Spec("account_always_fwd_target", Panel.ACCOUNT, Kind.DIGITS, numbered=True),
    Spec("account_busy_fwd_target", Panel.ACCOUNT, Kind.DIGITS, numbered=True),
    Spec("account_timeout_fwd_target", Panel.ACCOUNT, Kind.DIGITS, numbered=True),
    Spec("account_cftimeout", Panel.ACCOUNT, Kind.NUMBER, least=1, most=120, numbered=True),
)
SPECS: tuple[Spec, ...] = (
    *_keys("softkey", Panel.SOFT_KEYS, choices.SOFTKEY_TYPES),
    *_keys("linekey", Panel.LINE_KEYS, choices.LINEKEY_TYPES),
    *_keys("expkey", Panel.EXPANSION_KEYS, choices.LINEKEY_TYPES),
    *_SCREEN,
    *_PREFERENCES,
    *_PHONEBOOK,
    *_NETWORK,
    *_ACCOUNT,
)
SECRET_NAMES = frozenset(spec.name for spec in SPECS if spec.kind is Kind.SECRET)
_BY_NAME = {spec.name: spec for spec in SPECS}


def spec_of(name: str) -> Spec:
    """The spec of a parameter, numbered or not.

    Raises:
        BadValue: no such parameter.
    """
    base, number = split_number(name)
    spec = _BY_NAME.get(base)
    if spec is None or spec.numbered != bool(number):
        raise BadValue(f"There is no parameter “{name[:60]}”. Names are as in the list of parameters.")
    return spec


def split_number(name: str) -> tuple[str, int]:
    """``linekey_type_3`` → (``linekey_type``, 3); a plain name keeps number 0."""
    found = _NUMBERED.fullmatch(name)
    if name in _BY_NAME or found is None:
        return name, 0
    return found["name"], int(found["number"])


def is_secret(name: str) -> bool:
    """Whether the value must be encrypted at rest and masked wherever it is shown."""
    return split_number(name)[0] in SECRET_NAMES
