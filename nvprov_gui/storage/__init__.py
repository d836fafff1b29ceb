"""The site file: everything a site remembers. The only place that knows SQL."""

from nvprov_gui.domain.records import Change, Contact, RowChange
from nvprov_gui.storage.acts.act import Act
from nvprov_gui.storage.backup import back_up, backups, restore_backup
from nvprov_gui.storage.errors import (
    SiteBusy,
    SiteDamaged,
    SiteError,
    SiteExists,
    SiteFull,
    SiteLocked,
    SiteMissing,
    SiteNewer,
    SiteReadOnly,
)
from nvprov_gui.storage.hot import Found
from nvprov_gui.storage.keys import Unlock
from nvprov_gui.storage.locks import Role
from nvprov_gui.storage.site import Site
from nvprov_gui.storage.snapshot import Snapshot

__all__ = [
    "Act",
    "Change",
    "Contact",
    "Found",
    "Role",
    "RowChange",
    "Site",
    "SiteBusy",
    "SiteDamaged",
    "SiteError",
    "SiteExists",
    "SiteFull",
    "SiteLocked",
    "SiteMissing",
    "SiteNewer",
    "SiteReadOnly",
    "Snapshot",
    "Unlock",
    "back_up",
    "backups",
    "restore_backup",
]
