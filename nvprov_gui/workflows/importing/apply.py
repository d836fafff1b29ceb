"""Good rows go into the site in one act."""

from __future__ import annotations

from collections.abc import Sequence

from nvprov_gui.domain.extensions import device_numbers, main_of
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.domain.records import Change
from nvprov_gui.storage import Act, Site
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.importing.contents import is_name
from nvprov_gui.workflows.importing.differences import differences, is_unnamed
from nvprov_gui.workflows.importing.rows import Row, RowKind, RowStatus


def apply(site: Site, rows: Sequence[Row], label: str) -> Change | None:
    """Put the good rows into the site; None if there was nothing to change."""
    known = {user.id: user for user in site.users()}
    users = {user.extension: user for user in known.values() if user.extension}
    phones = {phone.mac: phone for phone in site.phones()}
    with site.act(label) as act:
        for row in rows:
            if row.kind is RowKind.USER and row.good:
                user = _apply_user(act, row, known.get(row.user_id) or users.get(row.extension))
                if user.extension:
                    users[user.extension] = user
        for row in rows:
            if row.kind is RowKind.PHONE and row.status in (RowStatus.NEW, RowStatus.CHANGED):
                _apply_phone(act, row, users, phones.get(MacAddress(row.mac)))
    return act.change


def _apply_user(act: Act, row: Row, there: User | None) -> User:
    fields: dict[str, str | bool] = {
        "name": row.name,
        "username": row.username,
        "extension": row.extension,
        "mobile": row.mobile,
        "groups": row.groups,
        "profile": row.profile,
        "voicemail": row.voicemail,
        "webrtc": row.webrtc,
    }
    if there is None:
        return act.add_user(**{**fields, "name": row.name or row.username})
    given = {name: value for name, value in fields.items() if value}
    return act.change_user(there.id, **given) if row.status is RowStatus.CHANGED else there


def came_in(change: Change, kind: RowKind) -> int:
    """How many users or phones of a list really came in or were changed."""
    if kind is RowKind.USER:
        return sum(row.table == "users" and row.after is not None for row in change.rows)
    return sum(row.table == "phones" and row.after is not None for row in change.rows)


def _apply_phone(act: Act, row: Row, users: dict[str, User], there: Phone | None) -> None:
    mac = MacAddress(row.mac)
    if there is None:
        model = catalog().model(row.model)
        act.add_phone(mac, model.vendor, model.id, location=row.location, serial=row.serial)
    elif changes := differences(row, there):
        vendor = {"vendor": catalog().model(changes["model"]).vendor} if "model" in changes else {}
        act.change_phone(mac, **changes, **vendor)
    if row.extension:
        _apply_number(act, row, users, there)


def _name_of_new(row: Row) -> str:
    """The name of a user made for a phone, or the place it stands in; a room's number is no name."""
    return row.name or (row.location if is_name(row.location) else "")


def _apply_number(act: Act, row: Row, users: dict[str, User], there: Phone | None) -> None:
    main = main_of(row.extension, users.keys())
    if main not in users:
        users[main] = act.add_user(name=_name_of_new(row) or main, extension=main)
    elif is_unnamed(users[main], row):
        users[main] = act.change_user(users[main].id, name=row.name)
    if there is not None and there.extension == row.extension:
        return
    wanted = row.extension if row.extension in device_numbers(main)[1:] else None
    act.assign(MacAddress(row.mac), users[main].id, extension=wanted)
