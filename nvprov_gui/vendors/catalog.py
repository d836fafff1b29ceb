"""All vendors and models: shipped ones, and a technician's own that win by name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from pathlib import Path

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.model import Model
from nvprov_gui.domain.records import CustomModel
from nvprov_gui.vendors import identity
from nvprov_gui.vendors.identity import Identity
from nvprov_gui.vendors.loading import load_vendor
from nvprov_gui.vendors.naming import Names
from nvprov_gui.vendors.own_models import with_own
from nvprov_gui.vendors.paths import own_templates_root, templates_root
from nvprov_gui.vendors.vendor import Vendor

NO_MODEL = "It has no model yet: set one."


@dataclass(frozen=True)
class Catalog:
    """Vendors by id; ``broken`` holds a sentence for each folder that could not be read."""

    vendors: Mapping[str, Vendor]
    broken: tuple[str, ...] = field(default=())
    edition: int = field(default=0, compare=False)
    """Another one whenever models came, went or were renamed: what was worked out before holds no more."""
    _named: dict[str, Names] = field(default_factory=dict, repr=False, compare=False)

    def vendor(self, vendor_id: str) -> Vendor:
        """The vendor with this id.

        Raises:
            UserError: there is none.
        """
        if vendor_id not in self.vendors:
            raise UserError(f"There is no vendor “{vendor_id}”. Known: {', '.join(sorted(self.vendors))}.")
        return self.vendors[vendor_id]

    def models(self) -> Iterator[Model]:
        """Every model of every vendor, in the order of their files."""
        for vendor in self.vendors.values():
            yield from vendor.models.values()

    def model(self, model_id: str) -> Model:
        """The model with this id (``yealink-T46``).

        Raises:
            UserError: there is none.
        """
        if not model_id:
            raise UserError(NO_MODEL)
        found = self.find(model_id)
        if found is None:
            raise UserError(f"There is no model “{model_id}”. Choose one from the model list.")
        return found

    def find(self, model_id: str) -> Model | None:
        """The model with this id; None if there is none."""
        vendor = self.vendors.get(model_id.partition("-")[0])
        return vendor.models.get(model_id) if vendor else None

    def vendor_of(self, mac: MacAddress) -> Vendor | None:
        """The vendor of a MAC address, by the longest known prefix; None if we don't provision it."""
        return self.vendors.get(identity.vendor_of(mac) or "")

    def identify(self, user_agent: str) -> Identity | None:
        """Vendor, model, version and MAC that a User-Agent names."""
        return identity.identify(user_agent)

    def model_named(self, text: str, mac: MacAddress | None = None) -> Model | None:
        """The model that a supplier, a label or a User-Agent means; the MAC's vendor is tried first."""
        vendor = self.vendor_of(mac) if mac else None
        own = self._names(vendor.id).find(text) if vendor else None
        return own or self._names("").find(text)

    def _names(self, vendor: str) -> Names:
        """The names of one vendor's models; of all for an empty id."""
        if vendor not in self._named:
            self._named[vendor] = Names(self.vendors[vendor].models.values() if vendor else self.models())
        return self._named[vendor]

    def model_by_mac(self, mac: MacAddress | None) -> Model | None:
        """The model that the address itself tells (NethPhone's 4th octet)."""
        vendor = self.vendor_of(mac) if mac else None
        if vendor is None or mac is None:
            return None
        return vendor.models.get(vendor.by_fourth_octet.get(mac[6:8], ""))


_in_force: list[Catalog] = []
"""The catalogue with the open site's own models; empty while none was opened."""
_editions = count(1)


def catalog() -> Catalog:
    """The catalogue of this machine, with the models of the site that is open."""
    return _in_force[0] if _in_force else _of_this_machine()


@cache
def _of_this_machine() -> Catalog:
    """Read once."""
    return read_catalog((templates_root(), own_templates_root()))


def use_models(own: Iterable[CustomModel]) -> Catalog:
    """Let these models of a site join those of this machine, in place of the site's before."""
    here = _of_this_machine()
    vendors, broken = with_own(here.vendors, own)
    found = Catalog(vendors, (*here.broken, *broken), next(_editions))
    if _in_force != [found]:  # the same models: what was worked out from them still holds
        _in_force[:] = [found]
    return _in_force[0]


def read_catalog(roots: tuple[Path, ...]) -> Catalog:
    """Read every vendor folder below the roots; a later root wins by folder name."""
    vendors: dict[str, Vendor] = {}
    broken = []
    for folder in _folders(roots):
        try:
            vendors[folder.name] = load_vendor(folder)
        except UserError as error:
            broken.append(str(error))
    return Catalog(vendors, tuple(broken))


def _folders(roots: tuple[Path, ...]) -> Iterator[Path]:
    for root in roots:
        for path in sorted(root.glob("*/vendor.toml")):
            if "[[model]]" in path.read_text(encoding="utf-8", errors="replace"):
                yield path.parent
