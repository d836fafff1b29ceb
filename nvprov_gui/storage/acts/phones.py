"""Phones come, change and go, with their tokens."""

from __future__ import annotations

import json

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.states import PhoneEvent, PhoneState, next_state
from nvprov_gui.domain.tokens import TokenKind, TokenPair
from nvprov_gui.storage import rows, tables
from nvprov_gui.storage.acts.numbers import NumberActs
from nvprov_gui.storage.snapshot import PBX_KINDS
from nvprov_gui.storage.statements import Row

_TEXTS = ("vendor", "model", "location", "serial", "address", "firmware", "user_agent", "state", "reason")


class PhoneActs(NumberActs):
    """Writing phones and their tokens."""

    def add_phone(self, mac: MacAddress, vendor: str, model: str, **fields: str | bool) -> Phone:
        """A new phone with fresh tokens, open for provisioning unless ``open=False``; fields as in `Phone`.

        Raises:
            UserError: the phone is in the site already.
        """
        if self._ledger.get(tables.phones, str(mac)) is not None:
            raise UserError(f"{MacAddress(mac).colons} is already in this site.")
        row: Row = {
            "mac": str(mac), "vendor": vendor, "model": model, "user_id": None, "extension": "", "device": 0,
            "location": "", "serial": "", "address": "", "firmware": "", "user_agent": "",
            "state": PhoneState.NEW.value, "reason": "", "open": 1,
            "version": self._ledger.counted("version") + 1, "last_seen": None, "served_version": 0,
            "position": self._ledger.next("position"),
        }  # fmt: skip
        self._ledger.add(tables.phones, row | _cells(fields))
        self._put_tokens(mac, TokenPair.fresh())
        return self._seen(mac, "")

    def change_phone(self, mac: MacAddress, **fields: str | bool) -> Phone:
        """Change fields of a phone; opening or closing it moves a phone that isn't at work yet.

        Raises:
            UserError: no such phone.
        """
        row, cells = self._phone_row(mac), _cells(fields)
        if "open" in cells and cells["open"] != row["open"] and "state" not in cells:
            cells["state"] = _opened(row, is_open=bool(cells["open"]))
        self._ledger.change(tables.phones, str(mac), values=cells)
        user_id = row["user_id"]
        return self._seen(mac, rows.text(self._user_row(int(user_id)), "name") if user_id is not None else "")

    def remove_phone(self, mac: MacAddress) -> None:
        """Forget a phone, its tokens, its own parameters and what it fetched last."""
        self._phone_row(mac)
        for token in self._ledger.where(tables.tokens, mac=str(mac)):
            self._ledger.remove(tables.tokens, str(mac), token["kind"])
        for parameter in self._ledger.where(tables.parameters, level="phone", scope=str(mac)):
            self._ledger.remove(tables.parameters, "phone", str(mac), parameter["name"])
        for file in self._ledger.where(tables.files):
            kept = [name for name in rows.names(file["phones"]) if name != mac]
            self._drop_from_file(file, kept)
        self._ledger.remove(tables.phones, str(mac))
        self._ledger.remove(tables.served, str(mac))

    def replace_phone(self, old: MacAddress, new: MacAddress) -> None:
        """Let a phone of the site take another's place: its user, location, own parameters and files.

        The old phone is forgotten then.

        Raises:
            UserError: one of the phones isn't in the site, both are the same, or the new one has a user.
        """
        if old == new:
            raise UserError(f"{MacAddress(new).colons} can't take its own place: give the other phone.")
        gone, come = self._phone_row(old), self._phone_row(new)
        if come["user_id"] is not None:
            raise UserError(f"{MacAddress(new).colons} belongs to someone else: take the user away first.")
        self._ledger.change(tables.phones, str(new), values={"location": gone["location"]})
        self._take_place(self._phone_row(new), gone)
        for parameter in self._ledger.where(tables.parameters, level="phone", scope=str(old)):
            self._ledger.put(tables.parameters, {**parameter, "scope": str(new)})
        for file in self._ledger.where(tables.files):
            names = [str(new) if name == old else name for name in rows.names(file["phones"])]
            self._ledger.change(tables.files, file["id"], values={"phones": json.dumps(names)})
        self.remove_phone(old)

    def new_first_contact(self, mac: MacAddress) -> TokenPair:
        """A fresh first-contact link; the phone starts over.

        Raises:
            UserError: no such phone.
        """
        row = self._phone_row(mac)
        tokens = self.tokens(mac).with_new_first_contact()
        self._put_tokens(mac, tokens)
        state = next_state(PhoneState(rows.text(row, "state")), PhoneEvent.NEW_LINK)
        self._ledger.change(tables.phones, str(mac), values={"state": state.value, "reason": ""})
        return tokens

    def burn_first_contact(self, mac: MacAddress) -> None:
        """End the first-contact token; the permanent one stays."""
        self._ledger.remove(tables.tokens, str(mac), TokenKind.FIRST_CONTACT.value)

    def set_pbx_tokens(self, mac: MacAddress, tokens: TokenPair | None) -> None:
        """Keep the tokens that the PBX gave a published phone; None when it is published no more.

        Raises:
            UserError: no such phone.
        """
        self._phone_row(mac)
        given = (tokens.first, tokens.permanent) if tokens else (None, None)
        for kind, token in zip(PBX_KINDS, given, strict=True):
            if token:
                self._put_token(mac, kind, token)
            else:
                self._ledger.remove(tables.tokens, str(mac), kind)

    def _put_tokens(self, mac: MacAddress, tokens: TokenPair) -> None:
        if tokens.first is not None:
            self._put_token(mac, TokenKind.FIRST_CONTACT.value, tokens.first)
        self._put_token(mac, TokenKind.PERMANENT.value, tokens.permanent)

    def _put_token(self, mac: MacAddress, kind: str, token: str) -> None:
        lookup = self._vault.lookup(token)
        there = self._ledger.get(tables.tokens, str(mac), kind)
        if there is None or there["lookup"] != lookup:
            value = self._vault.seal("tokens.value", token)
            self._ledger.put(tables.tokens, {"mac": str(mac), "kind": kind, "lookup": lookup, "value": value})

    def _drop_from_file(self, file: Row, kept: list[str]) -> None:
        """A file for this phone alone is for nobody now: it must not become one for all."""
        if len(kept) == len(rows.names(file["phones"])):
            return
        if kept or rows.names(file["models"]):
            self._ledger.change(tables.files, file["id"], values={"phones": json.dumps(kept)})
        else:
            self._ledger.remove(tables.files, file["id"])


def _opened(row: Row, *, is_open: bool) -> str:
    state = PhoneState(rows.text(row, "state"))
    if is_open and row["user_id"] is not None:
        return next_state(state, PhoneEvent.OPENED).value
    waiting = state is PhoneState.WAITING and not is_open
    return next_state(state, PhoneEvent.CLOSED).value if waiting else state.value


def _cells(fields: dict[str, str | bool]) -> Row:
    for name in fields:
        if name not in (*_TEXTS, "open"):
            raise TypeError(f"a phone has no {name} to set")
    return {name: int(value) if name == "open" else str(value) for name, value in fields.items()}
