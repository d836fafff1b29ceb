"""What a technician does with users and phones, as acts that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.domain.records import Change
from nvprov_gui.ui.session import Session

if TYPE_CHECKING:
    from nvprov_gui.storage import Act, Site
    from nvprov_gui.workflows.assigning import Pair


class Acts(QObject):
    """Each method is one undo step with a name."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def assign(self, pairs: Sequence[Pair]) -> bool:
        """Give users their phones."""
        from nvprov_gui.workflows import assigning

        if not pairs:
            return False
        label = self.tr("assign %n user(s)", "", len(pairs))
        return self._session.edit(lambda site: assigning.assign(site, pairs, label))

    def swap(self, one: Phone, other: Phone) -> bool:
        """Let two phones change users."""
        from nvprov_gui.workflows import assigning

        label = self.tr("swap the users of {0} and {1}").format(one.mac.colons, other.mac.colons)
        return self._session.edit(lambda site: assigning.swap(site, one.mac, other.mac, label))

    def unassign(self, phones: Sequence[Phone]) -> bool:
        """Take the users of phones away."""
        from nvprov_gui.workflows import assigning

        macs = [phone.mac for phone in phones if phone.user_id is not None]
        label = self.tr("take the user of %n phone(s) away", "", len(macs))
        return bool(macs) and self._session.edit(lambda site: assigning.unassign(site, macs, label))

    def add_phone(self, mac: MacAddress, model: str) -> bool:
        """One more phone."""
        from nvprov_gui.workflows import assigning

        label = self.tr("add {0}").format(mac.colons)
        return self._session.edit(lambda site: assigning.add_phone(site, mac, model, "", label))

    def replace_phone(self, phone: Phone, mac: MacAddress, model: str) -> bool:
        """A phone goes, another one takes its place."""
        from nvprov_gui.workflows import assigning

        label = self.tr("replace {0} by {1}").format(phone.mac.colons, mac.colons)
        return self._session.edit(lambda site: assigning.replace_phone(site, phone.mac, mac, model, label))

    def remove_phones(self, phones: Sequence[Phone]) -> bool:
        """Forget phones."""
        from nvprov_gui.workflows import assigning

        macs = [phone.mac for phone in phones]
        label = self.tr("remove %n phone(s)", "", len(macs))
        done = bool(macs) and self._session.edit(lambda site: assigning.remove_phones(site, macs, label))
        if done:
            self._session.say_removed(self.tr("%n phone(s) removed.", "", len(macs)))
        return done

    def change_phones(self, phones: Sequence[Phone], **fields: str) -> bool:
        """Set model or location of phones."""
        from nvprov_gui.workflows import assigning

        macs = [phone.mac for phone in phones]
        label = self.tr("change %n phone(s)", "", len(macs))
        return self._session.edit(lambda site: assigning.change_phones(site, macs, label, **fields))

    def reorder(self, user: User, macs: Sequence[MacAddress]) -> bool:
        """Put a user's phones in another order."""
        from nvprov_gui.workflows import assigning

        label = self.tr("reorder the phones of {0}").format(user.name)
        return self._session.edit(lambda site: assigning.reorder(site, user.id, macs, label))

    def new_link(self, phones: Sequence[Phone]) -> bool:
        """Fresh first-contact links; the phones start over."""
        macs = [phone.mac for phone in phones]

        def work(act: Act) -> None:
            for mac in macs:
                act.new_first_contact(mac)

        return self._edit(self.tr("new first-contact link of %n phone(s)", "", len(macs)), work)

    def open_phones(self, phones: Sequence[Phone]) -> bool:
        """Let phones fetch without a link."""
        macs = [phone.mac for phone in phones]

        def work(act: Act) -> None:
            for mac in macs:
                act.change_phone(mac, open=True)

        return self._edit(self.tr("open %n phone(s)", "", len(macs)), work)

    def add_user(self, name: str, extension: str) -> bool:
        """One more user."""
        from nvprov_gui.workflows import assigning

        label = self.tr("add {0}").format(name)
        return self._session.edit(lambda site: assigning.add_user(site, name, extension, label))

    def change_user(self, user: User, **fields: str) -> bool:
        """Change a user."""
        from nvprov_gui.workflows import assigning

        label = self.tr("change {0}").format(user.name)
        return self._session.edit(lambda site: assigning.change_user(site, user.id, label, **fields))

    def remove_users(self, users: Sequence[User]) -> bool:
        """Forget users; their phones stay."""
        from nvprov_gui.workflows import assigning

        ids = [user.id for user in users]
        label = self.tr("remove %n user(s)", "", len(ids))
        done = bool(ids) and self._session.edit(lambda site: assigning.remove_users(site, ids, label))
        if done:
            self._session.say_removed(self.tr("%n user(s) removed.", "", len(ids)))
        return done

    def _edit(self, label: str, work: Callable[[Act], None]) -> bool:
        def run(site: Site) -> Change | None:
            with site.act(label) as act:
                work(act)
            return act.change

        return self._session.edit(run)
