"""Fixed choices. Source: NethVoice's provisioning engine (its tables and its interface)."""

from __future__ import annotations

LANGUAGES = (
    "en", "it", "bs", "cs", "da", "de", "es", "fi", "fr", "hu", "lt", "nl", "no", "pl", "pt", "ru", "sl",
    "sv", "tr", "zh",
)  # fmt: skip
TONES = (
    "it", "uk", "us", "us-old", "ao", "ar", "at", "au", "be", "bg", "br", "ca", "ch", "cl", "cn", "co",
    "cr", "cz", "de", "dk", "ee", "es", "fi", "fr", "gr", "hk", "hu", "ie", "il", "in", "ir", "jp", "ke",
    "lt", "mo", "mx", "my", "nl", "no", "nz", "pa", "ph", "phl", "pk", "pl", "pt", "ro", "ru", "se", "sg",
    "th", "tr", "tw", "tz", "ug", "ve", "za",
)  # fmt: skip
DATE_FORMATS = (
    "DD MM YY", "DD MM YYYY", "DD MMM WW", "DD MMM YY", "DD MMM YYYY", "WWW DD MMM", "WWW MMM DD",
    "MM DD YY", "MM DD YYYY", "MMM DD WW", "YY MM DD", "YYYY MM DD",
)  # fmt: skip
SECONDS = (
    "0", "3", "5", "7", "10", "15", "30", "60", "120", "300", "600", "1200", "1800", "2400", "3000", "3600",
)  # fmt: skip
SOFTKEY_TYPES = (
    "forward", "dnd", "recall", "pick_up", "speed_dial", "group_pickup", "history", "menu", "status",
    "ldap", "prefix",
)  # fmt: skip
LINEKEY_TYPES = (
    "line", "blf", "speed_dial", "conference", "transfer", "direct_pickup", "group_pickup", "dnd", "dtmf",
    "forward", "hold", "ldap", "multicast_paging", "phone_lock", "prefix", "queuetoggle", "recall",
    "record", "url", "voice_mail",
)  # fmt: skip
VALUED_TYPES = frozenset(
    {"forward", "pick_up", "speed_dial", "prefix", "transfer", "direct_pickup", "dtmf", "blf", "url"}
    | {"multicast_paging"}
)
"""Key types that need a value; the others ignore one."""
UNLABELLED_TYPES = frozenset({"dnd", "group_pickup"})
"""Key types that show no label of their own."""
