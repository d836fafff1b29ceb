"""Users onto phones: the rule for a drop, the pairs it makes, and the acts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.extensions import MOST_PHONES, checked_number, device_numbers, next_extension
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.domain.records import Change
from nvprov_gui.storage import Act, Site
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.gateways.boxes import extensions_of


@dataclass(frozen=True, slots=True)
class Pair:
    """One user for one phone, which is taken from ``owner`` if it has a user."""

    user: User
    mac: MacAddress
    owner: str = ""


def why_not(user: User, phone: Phone, devices: int) -> str:
    """Why this user can't get this phone, as a sentence; empty if they can.

    ``devices`` is the number of phones the user has already.
    """
    if not user.extension:
        return f"{user.name} has no extension yet. Give one in Users."
    if phone.user_id == user.id:
        return f"{user.name} has this phone already."
    if phone.user_id is not None:
        return f"This phone belongs to {phone.user or phone.extension}. Take the user away first."
    if devices >= MOST_PHONES:
        return f"{user.name} already has {MOST_PHONES} phones. Take one away first."
    return ""


def taking(user: User, phone: Phone, devices: int) -> Pair | None:
    """A user who gets a phone that is somebody else's; None if it is nobody's, or if they can't get it."""
    if phone.user_id in (None, user.id) or why_not(user, replace(phone, user_id=None), devices):
        return None
    return Pair(user, phone.mac, phone.user or phone.extension)


def pairs(users: Sequence[User], phones: Sequence[Phone], start: int = 0) -> list[Pair]:
    """Users dropped on a row pair in order with the free phones from that row on.

    Users without an extension and phones that have a user are passed over.
    """
    free = (phone for phone in phones[start:] if phone.user_id is None)
    able = (user for user in users if user.extension)
    return [Pair(user, phone.mac) for user, phone in zip(able, free, strict=False)]


def assign(site: Site, wanted: Sequence[Pair], label: str) -> Change | None:
    """Give each user of the pairs their phone, in one act.

    Raises:
        UserError: a phone has a user that the pair doesn't name, or a user has eight phones; nothing is
            changed then.
    """
    on_ports = extensions_of(site.gateways())
    with site.act(label) as act:
        for pair in wanted:
            if pair.owner:
                act.unassign(pair.mac)
            act.assign(pair.mac, pair.user.id, _beside_ports(act, pair, on_ports))
    return act.change


def _beside_ports(act: Act, pair: Pair, on_ports: set[str]) -> str | None:
    """The number of a phone whose user is on a gateway's port, too; None where the usual one is free."""
    phone = act.phone(pair.mac)
    if phone is None or phone.user_id is not None or on_ports.isdisjoint(device_numbers(pair.user.extension)):
        return None
    theirs = {each.extension for each in act.phones_of(pair.user.id)}
    return next_extension(pair.user.extension, theirs | on_ports)


def unassign(site: Site, macs: Sequence[MacAddress], label: str) -> Change | None:
    """Take the user away from phones."""
    with site.act(label) as act:
        for mac in macs:
            act.unassign(mac)
    return act.change


def swap(site: Site, one: MacAddress, other: MacAddress, label: str) -> Change | None:
    """Let two phones change users."""
    with site.act(label) as act:
        act.swap(one, other)
    return act.change


def reorder(site: Site, user_id: int, macs: Sequence[MacAddress], label: str) -> Change | None:
    """Put a user's devices in a new order; the first registers the main extension."""
    with site.act(label) as act:
        act.reorder(user_id, list(macs))
    return act.change


def pair_all(site: Site, label: str, *, second: bool = False) -> tuple[Change | None, list[Pair]]:
    """Phones without a user go to users without a phone, in order.

    With ``second``, when the users run out, further phones become second devices in the same order.
    """
    free = [phone for phone in site.phones() if phone.user_id is None]
    users = [user for user in site.users_without_phone() if user.extension]
    if second:
        users += [user for user in site.users() if user.extension]
    wanted = pairs(users, free)
    return assign(site, wanted, label), wanted


def assign_number(site: Site, mac: MacAddress, extension: str, label: str) -> Change | None:
    """Give a phone to the user with this main extension, for the command line.

    Raises:
        UserError: no such phone, no such user, or the rule of a drop says no.
    """
    number = checked_number(extension)
    user = next((user for user in site.users() if user.extension == number), None)
    phone = site.phone(mac)
    if phone is None:
        raise UserError(f"There is no phone {mac.colons} in this site. Import it first.")
    if user is None:
        raise UserError(f"Nobody has the extension {number}. Import the users first.")
    reason = why_not(user, phone, len(site.phones_of(user.id)))
    if reason:
        raise UserError(reason)
    return assign(site, [Pair(user, mac)], label)


def number_for(site: Site, user: User) -> str:
    """The extension that the next device of this user would register."""
    theirs = {phone.extension for phone in site.phones_of(user.id)}
    return next_extension(user.extension, theirs | extensions_of(site.gateways()))


def add_phone(site: Site, mac_text: str, model_id: str, location: str, label: str) -> Change | None:
    """One phone by hand.

    Raises:
        UserError: not a MAC address, unknown model, or already in the site.
    """
    mac, model = MacAddress(mac_text), catalog().model(model_id)
    if site.phone(mac) is not None:
        raise UserError(f"{mac.colons} is already in this site.")
    with site.act(label) as act:
        act.add_phone(mac, model.vendor, model.id, location=location)
    return act.change


def change_phones(site: Site, macs: Sequence[MacAddress], label: str, **fields: str) -> Change | None:
    """Set model or location of phones; the vendor follows the model."""
    if "model" in fields:
        fields["vendor"] = catalog().model(fields["model"]).vendor
    with site.act(label) as act:
        for mac in macs:
            act.change_phone(mac, **fields)
    return act.change


def replace_phone(site: Site, old: MacAddress, new: MacAddress, model_id: str, label: str) -> Change | None:
    """Let a new phone, or one of the site without a user, take the place of another, which goes.

    Raises:
        UserError: unknown model, or the new one has a user.
    """
    model = catalog().model(model_id)
    with site.act(label) as act:
        if act.phone(new) is None:
            act.add_phone(new, model.vendor, model.id)
        else:
            act.change_phone(new, vendor=model.vendor, model=model.id)
        act.replace_phone(old, new)
    return act.change


def remove_phones(site: Site, macs: Sequence[MacAddress], label: str) -> Change | None:
    """Forget phones, their links included."""
    with site.act(label) as act:
        for mac in macs:
            act.remove_phone(mac)
    return act.change


def add_user(site: Site, name: str, extension: str, label: str, username: str = "") -> Change | None:
    """One user by hand.

    Raises:
        UserError: no name, not a number, or the number is somebody's.
    """
    number = _free_number(site, extension)
    if not name.strip():
        raise UserError("A user needs a name.")
    with site.act(label) as act:
        act.add_user(name=name.strip(), extension=number, username=username)
    return act.change


def change_user(site: Site, user_id: int, label: str, **fields: str) -> Change | None:
    """Change a user; a new main extension renumbers their devices.

    Raises:
        UserError: the number is somebody else's.
    """
    if "extension" in fields:
        fields["extension"] = _free_number(site, fields["extension"], user_id)
    with site.act(label) as act:
        act.change_user(user_id, **fields)
    return act.change


def remove_users(site: Site, user_ids: Sequence[int], label: str) -> Change | None:
    """Forget users; their phones stay, without a user."""
    with site.act(label) as act:
        for user_id in user_ids:
            act.remove_user(user_id)
    return act.change


def _free_number(site: Site, extension: str, own: int | None = None) -> str:
    """A checked number nobody else has; empty stays empty."""
    if not extension.strip():
        return ""
    number = checked_number(extension)
    for user in _others(site, own):
        if user.extension == number:
            raise UserError(f"{number} is {user.name}'s extension. Choose another one.")
    return number


def _others(site: Site, own: int | None) -> Iterator[User]:
    return (user for user in site.users() if user.id != own)
