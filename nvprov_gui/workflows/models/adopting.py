"""A site's own models join the catalogue while it is open."""

from __future__ import annotations

from nvprov_gui.storage import Site
from nvprov_gui.vendors.catalog import Catalog, use_models


def adopt(site: Site) -> Catalog:
    """Let the catalogue know this site's own models; called when it is opened and when it changed."""
    return use_models(site.custom_models())
