"""Parameters, settings, events, the site's own name."""

from __future__ import annotations

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.parameters import is_secret
from nvprov_gui.storage import rows, tables
from nvprov_gui.storage.acts.base import ActBase
from nvprov_gui.storage.statements import Row

LEVELS = frozenset({"defaults", "model", "phone"})


class ValueActs(ActBase):
    """Writing parameters, settings and events."""

    def set_parameter(self, level: str, scope: str, name: str, value: str | None) -> None:
        """Set a parameter at a level (as in `Reads.parameters`); None removes it, so that it inherits.

        Whether the name is known and the value allowed was checked before (`domain.parameters`).

        Raises:
            UserError: the phone isn't in the site.
        """
        if level not in LEVELS:
            raise ValueError(f"nothing can be set at the level {level}")
        key = (str(level), str(scope), name)
        if level == "phone" and value is not None:
            self._phone_row(MacAddress(scope))
        if value is None:
            self._ledger.remove(tables.parameters, *key)
        elif not _hidden(name) or self.parameters(level, scope).get(name) != value:
            self._ledger.put(
                tables.parameters,
                {
                    "level": key[0],
                    "scope": key[1],
                    "name": name,
                    **self._kept("parameters.secret", value, hidden=_hidden(name)),
                },
            )

    def set_setting(self, name: str, value: str) -> None:
        """Set a setting of the site."""
        self._ledger.put(
            tables.settings, {"name": name, **self._kept("settings.secret", value, hidden=False)}
        )

    def set_secret_setting(self, name: str, value: str) -> None:
        """Set a setting that is kept encrypted; empty removes it."""
        if not value:
            self._ledger.remove(tables.settings, name)
        elif self.secret_setting(name) != value:
            kept = self._kept("settings.secret", value, hidden=True)
            self._ledger.put(tables.settings, {"name": name, **kept})

    def change_site(self, *, name: str | None = None, pbx: str | None = None) -> None:
        """Rename the site, or name another PBX."""
        given = {"name": name, "pbx": pbx}
        values = {column: value for column, value in given.items() if value is not None}
        self._ledger.change(tables.site, self.info.id, values=values)

    def add_event(self, mac: MacAddress | None, kind: str, text: str, address: str = "") -> None:
        """One line of history, of a phone or (None) of the site. Never undone."""
        row = {"time": rows.now(), "mac": str(mac or ""), "kind": kind, "text": text, "address": address}
        self._connection.execute(tables.events.insert(), row)

    def _kept(self, place: str, value: str, *, hidden: bool) -> Row:
        if hidden:
            return {"value": "", "secret": self._vault.seal(place, value)}
        return {"value": value, "secret": None}


def _hidden(name: str) -> bool:
    return is_secret(name) or name.startswith("account_password")
