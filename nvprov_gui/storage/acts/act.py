"""One named edit of a site: everything in it happens, or nothing."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

from nvprov_gui.domain.records import Change
from nvprov_gui.storage.acts.phones import PhoneActs
from nvprov_gui.storage.acts.things import FileActs, GatewayActs, ModelActs
from nvprov_gui.storage.acts.users import UserActs
from nvprov_gui.storage.acts.values import ValueActs
from nvprov_gui.storage.crypto import Vault
from nvprov_gui.storage.versions import bump


class Act(UserActs, PhoneActs, ValueActs, FileActs, ModelActs, GatewayActs):
    """An edit under way. After the block, `change` is what undo takes back, None if nothing changed."""

    def __init__(self, connection: Connection, vault: Vault, folder: Path, label: str) -> None:
        super().__init__(connection, vault, folder)
        self.label = label
        self.change: Change | None = None

    def settle(self) -> Change | None:
        """Move on the versions of the phones concerned, at the end of the transaction."""
        changes = self._ledger.changes()
        if changes:
            bump(self._connection, changes, self._ledger.next("version"))
        self._ledger.save_counters()
        return Change(self.label, changes) if changes else None
