"""What a PBX has, read once, for import and publishing to compare with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.pbx.connection import Pbx
from nvprov_gui.pbx.records import PbxKind, PbxModel, PbxPhone, PbxUser
from nvprov_gui.storage import Site
from nvprov_gui.storage.reading import Reads
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.pbx.published import published


@dataclass(frozen=True, slots=True)
class PbxState:
    """What a PBX has, read once."""

    users: tuple[PbxUser, ...]
    phones: Mapping[MacAddress, PbxPhone]
    registered: Mapping[MacAddress, str]
    """The inventory: each phone's extension, empty without a user."""
    defaults: Mapping[str, str]
    models: Mapping[str, PbxModel | None] = field(default_factory=dict)
    """Its models; those that phones use here or there, and its own ones, with their variables."""
    files: Mapping[str, int] = field(default_factory=dict)
    """Uploaded files with their sizes: ``firmware/T46.rom``."""
    tells_phones: bool = True
    """Whether it can have registered phones fetch again; NethServer 7 can't."""


def read_state(site: Site, pbx: Pbx, stopped: Callable[[], bool] = lambda: False) -> PbxState:
    """Read everything that import and publishing compare.

    Raises:
        PbxError: it can't be read.
    """
    macs = pbx.tancredi.macs()
    phones = {mac: pbx.tancredi.phone(mac) for mac in macs if not stopped()}
    return PbxState(
        tuple(pbx.wizard.users()),
        phones,
        pbx.wizard.registered_phones(),
        pbx.tancredi.defaults(),
        _models(site, pbx, macs.values()),
        _files(site, pbx),
        pbx.kind is PbxKind.NS8,
    )


def known_models(site: Reads) -> frozenset[str]:
    """The ids of the models that the site's phones can have: the catalogue's and the site's own."""
    shipped = (model.id for model in catalog().models())
    return frozenset((*shipped, *(own.id for own in site.custom_models())))


def base_of(model_id: str, known: Iterable[str]) -> str:
    """The known model that a PBX's own one is made from: its id begins with the other's; empty without."""
    bases = (each for each in known if model_id.startswith(f"{each}-"))
    return max(bases, key=len, default="")


def _models(site: Site, pbx: Pbx, theirs: Iterable[str]) -> dict[str, PbxModel | None]:
    known = known_models(site)
    used = {*theirs, *(phone.model for phone in site.phones())}
    names = pbx.tancredi.models()
    wanted = {name for name in names if name in used or (name not in known and base_of(name, known))}
    return {name: pbx.tancredi.model(name) if name in wanted else None for name in names}


def _files(site: Site, pbx: Pbx) -> dict[str, int]:
    kinds = {str(stored.kind) for stored in site.files()} | {
        key.partition("/")[0] for key in published(site).files
    }
    return {f"{kind}/{name}": size for kind in kinds for name, size in pbx.tancredi.files(kind).items()}
