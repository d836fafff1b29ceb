"""What all acts stand on: the ledger, the vault, and the open transaction."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from sqlalchemy import Connection

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.storage import tables
from nvprov_gui.storage.crypto import Vault
from nvprov_gui.storage.ledger import Ledger
from nvprov_gui.storage.reading import Reads
from nvprov_gui.storage.statements import Row


class ActBase(Reads):
    """An open transaction; its reading methods see what it has done so far."""

    def __init__(self, connection: Connection, vault: Vault, folder: Path) -> None:
        self._connection = connection
        self._vault = vault
        self._folder = folder
        self._ledger = Ledger(connection.connection.cursor(), connection.dialect)

    def _reading(self) -> AbstractContextManager[Connection]:
        return nullcontext(self._connection)

    def _user_row(self, user_id: int) -> Row:
        row = self._ledger.get(tables.users, user_id)
        if row is None:
            raise UserError("This user is no longer in the site: choose another one.")
        return row

    def _phone_row(self, mac: MacAddress) -> Row:
        row = self._ledger.get(tables.phones, str(mac))
        if row is None:
            raise UserError(f"There is no phone {MacAddress(mac).colons} in this site: import it first.")
        return row
