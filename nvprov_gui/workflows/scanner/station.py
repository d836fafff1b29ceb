"""Codes one after another: what each does to the site, and what waits for the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.model import Model
from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.domain.records import Change
from nvprov_gui.storage import Site
from nvprov_gui.vendors import identity
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.workflows.assigning import number_for, why_not
from nvprov_gui.workflows.scanner.codes import Code, Kind, read_code

_REFUSED = {
    Kind.ARTICLE: "“{text}” is the article number, the same on every box: scan the MAC address.",
    Kind.SERIAL: "“{text}” is a serial number: scan the MAC address.",
    Kind.UNKNOWN: "“{text}” is no MAC address, model, user or desk of this site.",
}
_GATEWAY_MAKERS = ("grandstream", "patton")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a code did. ``sentence`` is for whoever holds the scanner; a change can be undone."""

    good: bool
    sentence: str
    change: Change | None = None
    mac: MacAddress | None = None


@dataclass
class Station:
    """Remembers between codes: a user or a desk for the next phone, a model for the next ones."""

    user: User | None = None
    desk: str = ""
    model: Model | None = None
    last: MacAddress | None = None
    label: str = "scan {0}"
    """What undo calls it."""

    def scan(self, site: Site, text: str) -> Outcome:
        """Act on a code; what can't be done is told, and nothing changes."""
        code = read_code(text, site.users(), site.phones())
        try:
            return self._act(site, code)
        except UserError as error:
            return Outcome(good=False, sentence=str(error))

    def forget(self) -> None:
        """Nothing waits any more."""
        self.user, self.desk, self.model, self.last = None, "", None, None

    def _act(self, site: Site, code: Code) -> Outcome:
        match code.kind:
            case Kind.PHONE:
                return self._phone(site, code)
            case Kind.MODEL:
                return self._model(site, code)
            case Kind.USER:
                return self._user(code)
            case Kind.DESK:
                return self._desk(code)
        return Outcome(good=False, sentence=_REFUSED[code.kind].format(text=code.text[:40]))

    # what waits

    def _user(self, code: Code) -> Outcome:
        assert code.user is not None
        self.user = code.user
        return Outcome(good=True, sentence=f"{code.user.name}: now scan a phone for this user.")

    def _desk(self, code: Code) -> Outcome:
        self.desk = code.text
        return Outcome(good=True, sentence=f"{code.text}: now scan the phone that stands there.")

    def _model(self, site: Site, code: Code) -> Outcome:
        """The model of the phone just scanned if it has none, and of those to come."""
        model = self.model = code.model
        assert model is not None
        phone = site.phone(self.last) if self.last else None
        if phone is None or phone.model or not _fits(model, phone.mac):
            return Outcome(good=True, sentence=f"{model.name}: the next phones are of this model.")
        with site.act(self.label.format(phone.mac.colons)) as act:
            act.change_phone(phone.mac, vendor=model.vendor, model=model.id)
        return Outcome(
            good=True, sentence=f"{phone.mac.colons} is a {model.name}.", change=act.change, mac=phone.mac
        )

    # a phone

    def _phone(self, site: Site, code: Code) -> Outcome:
        mac = code.mac
        assert mac is not None
        there = site.phone(mac)
        if there is None:
            _is_telephone(mac)
        if there is not None and not (self.user or self.desk):
            self.last = mac
            return Outcome(good=True, sentence=f"{mac.colons} is in this site already.", mac=mac)
        return self._put(site, mac, there, code.model)

    def _put(self, site: Site, mac: MacAddress, there: Phone | None, named: Model | None) -> Outcome:
        model = self._model_for(mac, named)
        user, desk = self.user, self.desk
        number = self._number(site, user, mac, there)
        with site.act(self.label.format(mac.colons)) as act:
            if there is None:
                vendor = model.vendor if model else identity.vendor_of(mac) or ""
                act.add_phone(mac, vendor, model.id if model else "")
            if user is not None:
                act.assign(mac, user.id, number)
            if desk:
                act.change_phone(mac, location=desk)
        self.last, self.user, self.desk = mac, None, ""
        sentence = _sentence(mac, model if there is None else None, user, number, desk)
        return Outcome(good=True, sentence=sentence, change=act.change, mac=mac)

    @staticmethod
    def _number(site: Site, user: User | None, mac: MacAddress, there: Phone | None) -> str:
        """The extension the phone will get.

        Raises:
            UserError: the user can't have this phone.
        """
        if user is None:
            return ""
        reason = why_not(user, there or Phone(mac, "", ""), len(site.phones_of(user.id)))
        if reason:
            raise UserError(reason)
        return number_for(site, user)

    def _model_for(self, mac: MacAddress, named: Model | None) -> Model | None:
        """The model on the label, else the one scanned before if it fits, else what the address tells."""
        for model in (named, self.model):
            if model is not None and _fits(model, mac):
                return model
        return catalog().model_by_mac(mac)


def _is_telephone(mac: MacAddress) -> None:
    if catalog().vendor_of(mac) is not None:
        return
    if identity.vendor_of(mac) in _GATEWAY_MAKERS:
        raise UserError(f"{mac.colons} is a gateway: add it on the Gateways screen.")
    raise UserError(f"{mac.colons} is no telephone of a known maker: import it if it is one.")


def _fits(model: Model, mac: MacAddress) -> bool:
    return identity.vendor_of(mac) in (None, model.vendor)


def _sentence(mac: MacAddress, model: Model | None, user: User | None, number: str, desk: str) -> str:
    parts: Sequence[str] = [model.name if model else "", f"{number} {user.name}" if user else "", desk]
    return " · ".join([mac.colons, *filter(None, parts)])
