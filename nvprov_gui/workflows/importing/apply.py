"""Good rows go into the site in one act."""

from __future__ import annotations

from collections.abc import Sequence

from nvprov_gui.domain.extensions import device_numbers, main_of
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import User
from nvprov_gui.domain.records import Change
from nvprov_gui.storage import Act, Site
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.importing.rows import Row, RowKind, RowStatus


def apply(site: Site, rows: Sequence[Row], label: str) -> Change | None:
    """Put the good rows into the site; None if there was nothing to change."""
    users = {user.extension: user for user in site.users() if user.extension}
    nameless = {user.username: user for user in site.users() if not user.extension and user.username}
    with site.act(label) as act:
        for row in rows:
            if row.kind is RowKind.USER and row.good:
                user = _apply_user(act, row, users.get(row.extension) or nameless.get(row.username))
                users[user.extension] = user
        for row in rows:
            if row.kind is RowKind.PHONE and row.status is RowStatus.NEW:
                _apply_phone(act, row, users)
    return act.change


def _apply_user(act: Act, row: Row, there: User | None) -> User:
    fields: dict[str, str | bool] = {
        "name": row.name or row.username,
        "username": row.username,
        "extension": row.extension,
        "mobile": row.mobile,
        "groups": row.groups,
        "profile": row.profile,
        "voicemail": row.voicemail,
        "webrtc": row.webrtc,
    }
    if there is None:
        return act.add_user(**fields)
    given = {name: value for name, value in fields.items() if value}
    return act.change_user(there.id, **given) if row.status is RowStatus.CHANGED else there


def _apply_phone(act: Act, row: Row, users: dict[str, User]) -> None:
    mac = MacAddress(row.mac)
    model = catalog().model(row.model)
    act.add_phone(mac, model.vendor, model.id, location=row.location, serial=row.serial)
    if not row.extension:
        return
    main = main_of(row.extension, users.keys())
    if main not in users:
        users[main] = act.add_user(name=row.name or row.location or main, extension=main)
    wanted = row.extension if row.extension in device_numbers(main)[1:] else None
    act.assign(mac, users[main].id, extension=wanted)
