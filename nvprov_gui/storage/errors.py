"""What can be the matter with a site file, each with the next step."""

from __future__ import annotations

from pathlib import Path

from nvprov_gui.domain.errors import UserError


class SiteError(UserError):
    """Something is the matter with the site file."""


class SiteMissing(SiteError):
    """There is no such file."""


class SiteExists(SiteError):
    """A new site would overwrite a file."""


class SiteLocked(SiteError):
    """The key isn't at hand: a passphrase is needed, or was wrong."""


class SiteDamaged(SiteError):
    """The file is not a whole site file; it was not touched. ``backup`` is the last good one, if any."""

    def __init__(self, sentence: str, backup: Path | None = None) -> None:
        super().__init__(sentence)
        self.backup = backup


class SiteNewer(SiteError):
    """A newer version of the program wrote the file; it was not touched."""


class SiteReadOnly(SiteError):
    """The file or its folder may not be written."""


class SiteBusy(SiteError):
    """Somebody else works on the site."""


class SiteFull(SiteError):
    """The disk takes no more; nothing of the last change was kept."""
