"""Decides what each request gets: the site's phones behind the HTTP server."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from time import monotonic

from nvprov_gui.domain.errors import BadValue, UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.domain.tokens import TokenKind
from nvprov_gui.rendering.phone import Rendered, render_firmware
from nvprov_gui.serving.limits import WrongRequests
from nvprov_gui.serving.shelf import NOT_FOUND, TOO_MANY, Answer, Request
from nvprov_gui.storage import Site
from nvprov_gui.vendors import identity
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.vendors.vendor import Vendor
from nvprov_gui.workflows import refusals
from nvprov_gui.workflows.configuration import Asker, configuration, parameters
from nvprov_gui.workflows.home import first_link
from nvprov_gui.workflows.serve.cache import RenderedFiles
from nvprov_gui.workflows.serve.gateways import Gateways
from nvprov_gui.workflows.serve.journal import Fetch, Journal
from nvprov_gui.workflows.serve.paths import Asked, asked
from nvprov_gui.workflows.serve.strangers import Strangers

_MAC_IN_TEXT = re.compile(r"(?<![0-9A-Fa-f])(?:[0-9A-Fa-f]{2}[:-]?){5}[0-9A-Fa-f]{2}(?![0-9A-Fa-f])")


_MOST_QUESTIONS = 5_000
_Question = tuple[str, str, tuple[str, int], str]
"""Path, User-Agent, where it came in, scheme."""


@dataclass(frozen=True, slots=True)
class _Before:
    """What the same question got before: right for as long as its token finds the same."""

    token: str
    fetch: Fetch
    answer: Answer


@dataclass
class Publisher:
    """The shelf of a site."""

    site: Site
    journal: Journal
    strangers: Strangers
    gateways: Gateways
    wrong: WrongRequests = field(default_factory=WrongRequests)
    _files: RenderedFiles = field(default_factory=RenderedFiles)
    asked_at: float = 0.0
    """When the last request came, by the monotonic clock."""
    _before: dict[_Question, _Before] = field(default_factory=dict)

    def answer(self, request: Request) -> Answer:
        """The answer to a request; what is refused is noted with its reason."""
        self.asked_at = monotonic()
        question = (request.path, request.user_agent, request.here, request.scheme)
        before = self._before.get(question)
        if before is not None:
            if self._holds(before):
                self.journal.fetched(request, before.fetch)
                return before.answer
            del self._before[question]
        wanted = asked(request.path)
        if wanted is None:
            return self._nothing(request)
        if wanted.token:
            return self._with_token(request, wanted)
        return self._without_token(request, wanted)

    def owner_of(self, request: Request) -> MacAddress | None:
        """Whose token a request carries; None for none or an unknown one."""
        wanted = asked(request.path)
        found = self.site.find_token(wanted.token) if wanted is not None and wanted.token else None
        return found.mac if found is not None else None

    def _holds(self, before: _Before) -> bool:
        """Whether the site still says what it said when the same was asked before."""
        found, fetch = self.site.find_token(before.token), before.fetch
        return (
            found is not None
            and found == (fetch.mac, fetch.kind, fetch.version)
            and self.journal.is_known(fetch.mac, fetch.version)
            and not self.journal.is_burned(fetch.mac, fetch.kind)
        )

    def _remember(self, request: Request, token: str, fetch: Fetch, answer: Answer) -> None:
        if self._files.take_dropped() or len(self._before) >= _MOST_QUESTIONS:
            self._before.clear()  # or it would keep alive what the cache let go
        question = (request.path, request.user_agent, request.here, request.scheme)
        self._before[question] = _Before(token, fetch, answer)

    # with a token: the token names the phone

    def _with_token(self, request: Request, wanted: Asked) -> Answer:
        found = self.site.find_token(wanted.token)
        if found is None or self.journal.is_burned(found[0], found[1]):
            return self._nothing(request, self._suspect(request, wanted), refusals.OLD_LINK.sentence())
        mac, kind, version = found
        self.journal.know(mac, version)
        if not self.journal.knows(mac):  # removed at this very moment
            return self._nothing(request)
        if wanted.kind:
            return self._asset(request, mac, kind, wanted)
        return self._own_file(request, wanted, mac, kind, version)

    def _own_file(
        self, request: Request, wanted: Asked, mac: MacAddress, kind: TokenKind, version: int
    ) -> Answer:
        vendor = catalog().vendors.get(self.journal.vendor(mac))
        if vendor is None:
            return self._nothing(request, mac, refusals.NO_MODEL.sentence())
        if wanted.file in vendor.firmware_files:
            return self._rendered(request, mac, kind, version, firmware=True)
        if wanted.file and not _is_own(wanted.file, vendor.file_for(mac), vendor.url_filename):
            return self._not_its_file(request, mac, wanted.file, vendor)
        answer = self._rendered(request, mac, kind, version)
        if answer.status == 200:  # noqa: PLR2004 - OK
            name = wanted.file or vendor.file_for(mac)
            fetch = Fetch(mac, kind, version, name, answer.body)
            self._remember(request, wanted.token, fetch, answer)
            self.journal.fetched(request, fetch)
        return answer

    def _not_its_file(self, request: Request, mac: MacAddress, file: str, vendor: Vendor) -> Answer:
        """Files that every phone of a vendor tries are no mistake; another vendor's form is one."""
        if _MAC_IN_TEXT.search(file) and not vendor.tries(file, mac):
            return self._nothing(request, mac, refusals.FOREIGN_FILE.sentence(file=file, vendor=vendor.name))
        self.journal.notice(request, mac, f"has no {file}, which is all right")
        return NOT_FOUND

    def _rendered(
        self, request: Request, mac: MacAddress, kind: TokenKind, version: int, *, firmware: bool = False
    ) -> Answer:
        asker = Asker(_reached_at(request), complete=kind is TokenKind.PERMANENT)
        key = (("firmware " if firmware else "") + mac, version, asker.complete, asker.base)
        make = self._make_firmware if firmware else self._make
        agent = request.user_agent
        try:
            return self._files.get(key, agent, lambda: make(mac, asker, agent))
        except UserError as error:
            return self._nothing(request, mac, self._unmade(mac, error))

    def prepare(self, phone: Phone, base: str, user_agent: str, *, complete: bool) -> bool:
        """Render a phone's file before it asks; False when there is no room for more."""
        asker = Asker(base, complete=complete)
        key = (phone.mac, phone.version, complete, base)
        return self._files.prepare(key, user_agent, lambda: self._make(phone.mac, asker, user_agent))

    def _make(self, mac: MacAddress, asker: Asker, user_agent: str) -> Rendered:
        return configuration(self.journal.snapshot, self._phone(mac), asker, user_agent)

    def _make_firmware(self, mac: MacAddress, asker: Asker, user_agent: str) -> Rendered:
        phone = self._phone(mac)
        values = parameters(self.journal.snapshot, phone, asker)
        return render_firmware(catalog().model(phone.model), values, user_agent)

    def _asset(self, request: Request, mac: MacAddress, kind: TokenKind, wanted: Asked) -> Answer:
        """A firmware, ringtone or picture; the permanent token completes the hand-over here too."""
        stored = self.journal.stored_file(wanted.kind, wanted.file)
        if stored is None:
            return self._nothing(request, mac, refusals.NO_FILE.sentence(file=wanted.file))
        self.journal.asset(request, mac, kind, wanted.file, stored.size)
        return Answer(200, file=stored.path, headers=(("ETag", f'"{stored.sha256[:32]}"'),))

    # without a token: only what leads to the first-contact link, only to the phone itself

    def _without_token(self, request: Request, wanted: Asked) -> Answer:
        if not wanted.mac:
            return self._nothing(request, None, "")
        try:
            mac = MacAddress(wanted.mac)
        except BadValue:
            return self._nothing(request)
        phone = self.site.phone(mac)
        if phone is None:
            return self._gateways_own(request, wanted.file, mac)
        vendor = catalog().vendors.get(phone.vendor)
        if vendor is None:
            return self._nothing(request, mac, refusals.NO_MODEL.sentence())
        if wanted.file.lower() != vendor.file_for(mac).lower():
            foreign = refusals.FOREIGN_FILE.sentence(file=wanted.file, vendor=vendor.name)
            return self._nothing(request, mac, foreign)
        reason = self.strangers.why_not(phone, request.address)
        if reason:
            return self._nothing(request, mac, reason)
        return self._led(request, phone)

    def _led(self, request: Request, phone: Phone) -> Answer:
        if not first_link(self.site, phone, ""):
            return self._nothing(request, phone.mac, refusals.OLD_LINK.sentence())
        asker = Asker(_reached_at(request), stranger=True)
        try:
            rendered = configuration(self.journal.snapshot, phone, asker, request.user_agent)
        except UserError as error:
            return self._nothing(request, phone.mac, self._unmade(phone.mac, error))
        self.journal.led(request, phone)
        return Answer(200, rendered.body, rendered.content_type)

    def _gateways_own(self, request: Request, file: str, mac: MacAddress) -> Answer:
        gateway = self.gateways.find(mac)
        if gateway is None:
            is_gateway = identity.kind_of(identity.vendor_of(mac) or "") == "gateway"
            unknown = refusals.UNKNOWN_GATEWAY if is_gateway else refusals.UNKNOWN_PHONE
            return self._nothing(request, mac, unknown.sentence(file=file))
        try:
            return self._to_gateway(request, gateway, file, mac)
        except UserError as error:  # its file can't be made, or its model is one of a newer program
            return self._nothing(request, mac, str(error))

    def _to_gateway(self, request: Request, gateway: GatewayRow, file: str, mac: MacAddress) -> Answer:
        if self.gateways.tries(gateway, mac, file):
            self.journal.notice(request, mac, f"has no {file}, which is all right")
            return NOT_FOUND
        reason = self.gateways.why_not(gateway, mac, file, request.address)
        if reason:
            return self._nothing(request, mac, reason)
        body = self.gateways.file(gateway)
        if request.method != "HEAD":
            self.gateways.fetched(gateway, body)
        self.journal.gateway(request, mac, gateway.name, file, len(body))
        return Answer(200, body)

    # common

    def _unmade(self, mac: MacAddress, error: UserError) -> str:
        """Why there is no file for a phone."""
        phone = self.journal.snapshot.phone(mac)
        if phone is not None and not phone.model:
            return refusals.NO_MODEL.sentence()
        return refusals.NO_TEMPLATE.sentence(error=error)

    def _phone(self, mac: MacAddress) -> Phone:
        phone = self.journal.snapshot.phone(mac)
        if phone is None:
            raise UserError("it was just removed from the site.")
        return phone

    def _suspect(self, request: Request, wanted: Asked) -> MacAddress | None:
        """The phone behind a wrong token: named in the file name or User-Agent, or alone at the address."""
        for text in (wanted.file, request.user_agent):
            for found in _MAC_IN_TEXT.finditer(text):
                mac = _mac(found[0])
                if mac is not None and self.journal.knows(mac):
                    return mac
        alone = self.journal.only_at(request.address)
        return alone if alone is not None and self.strangers.neighbour(request.address) == alone else None

    def _nothing(self, request: Request, mac: MacAddress | None = None, reason: str = "") -> Answer:
        """404 whatever exists, or 429 for an address that keeps guessing."""
        within = self.wrong.count(request.address)
        self.journal.refused(
            request, mac, reason if within else refusals.TOO_MANY.sentence(address=request.address)
        )
        return NOT_FOUND if within else TOO_MANY


def _reached_at(request: Request) -> str:
    """The URL under which this phone reached us."""
    host, port = request.here
    shown = f"[{host}]" if ":" in host else host
    usual = {"http": 80, "https": 443}[request.scheme]
    return f"{request.scheme}://{shown}{'' if port == usual else f':{port}'}/provisioning/"


def _is_own(file: str, own: str, url_filename: str) -> bool:
    """A phone's own file name; upper case and an unexpanded placeholder are forgiven, other names not."""
    return file.lower() == own.lower() or file == url_filename


def _mac(text: str) -> MacAddress | None:
    try:
        return MacAddress(text)
    except BadValue:
        return None
