"""What becomes of what a search found: into the site, or into a list."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.records import Change
from nvprov_gui.gateways.models import gateway_models
from nvprov_gui.storage import Site
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.vendors.identity import vendor_name
from nvprov_gui.workflows.gateways.boxes import mac_of
from nvprov_gui.workflows.handover.lists import harmless
from nvprov_gui.workflows.outputs import write_whole
from nvprov_gui.workflows.survey import Found, Standing


def add(site: Site, rows: Sequence[Found], label: str) -> Change | None:
    """Put ticked phones and gateways into the site, in one act; None if there is nothing to add.

    Rows without a model stay out: a phone's file can't be made without.
    """
    known = {phone.mac for phone in site.phones()} | {mac_of(row) for row in site.gateways()}
    going = [row for row in rows if row.addable and row.model and row.mac not in known]
    if not going:
        return None
    with site.act(label) as act:
        for row in going:
            if row.kind == "gateway":
                name = gateway_models().models[row.model].name.partition(",")[0]
                act.add_gateway(f"{name} {row.ip}", row.model, {"mac": str(row.mac), "ip": row.ip}, row.ip)
            else:
                vendor = catalog().model(row.model).vendor
                act.add_phone(row.mac, vendor, row.model, address=row.ip, firmware=row.firmware)
    return act.change


def refresh(site: Site, rows: Sequence[Found], label: str) -> Change | None:
    """Take new addresses and firmware of what the site has, and nothing else; None if all is as it was."""
    seen = {row.mac: row for row in rows if row.standing in (Standing.KNOWN, Standing.MOVED)}
    phones = [(phone, seen[phone.mac]) for phone in site.phones() if phone.mac in seen]
    changes = [(phone.mac, fields) for phone, row in phones if (fields := _news(phone, row))]
    boxes = [(box, seen[mac]) for box in site.gateways() if (mac := mac_of(box)) in seen and mac is not None]
    moved = [(box, row) for box, row in boxes if row.ip and row.ip != box.address]
    if not (changes or moved):
        return None
    with site.act(label) as act:
        for mac, fields in changes:
            act.change_phone(mac, **fields)
        for box, row in moved:
            act.change_gateway(box.id, address=row.ip)
    return act.change


def _news(phone: Phone, row: Found) -> dict[str, str]:
    seen = {"address": row.ip, "firmware": row.firmware}
    return {name: value for name, value in seen.items() if value and value != getattr(phone, name)}


def as_csv(rows: Iterable[Found], titles: Sequence[str], words: Mapping[Standing, str]) -> str:
    """The table for a spreadsheet; what devices say of themselves can't become a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(titles)
    for row in rows:
        evidence = "; ".join(f"{piece.source}: {piece.text}" for piece in row.evidence)
        cells = (
            row.mac.colons, row.ip, row.kind, vendor_name(row.vendor) if row.vendor else "",
            row.said or row.model, row.firmware, words[row.standing], row.owner, row.conflict, evidence,
        )  # fmt: skip
        writer.writerow([harmless(cell) for cell in cells])
    return out.getvalue()


def write(path: Path, text: str) -> None:
    """Write it with a mark that spreadsheets ask for.

    Raises:
        UserError: it can't be written there.
    """
    write_whole(path, text.encode("utf-8-sig"))
