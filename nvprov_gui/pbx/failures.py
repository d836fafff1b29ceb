"""Every way in which a PBX fails, as one sentence. Sources: facts on both APIs, observed and read."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator, Mapping

import httpx

from nvprov_gui.domain.jsontext import read_json
from nvprov_gui.pbx.address import PbxAddress
from nvprov_gui.pbx.errors import PbxError, Trouble

_OK = range(200, 300)
_MOVED = range(300, 400)
_NO_JSON = object()
_NO_ANSWER: tuple[tuple[tuple[type[BaseException], ...], str, Trouble], ...] = (
    ((ssl.SSLError,), "{address} doesn't speak HTTPS there: check the port.", Trouble.WRONG_HOST),
    ((socket.gaierror,), "There is no host “{host}”: check its name.", Trouble.WRONG_HOST),
    (
        (httpx.ReadTimeout, httpx.WriteTimeout),
        "{address} took too long to answer: try again.",
        Trouble.TIMEOUT,
    ),
    (
        (httpx.TimeoutException, TimeoutError),
        "{address} doesn't answer: check the address and the network.",
        Trouble.TIMEOUT,
    ),
    (
        (httpx.RemoteProtocolError, httpx.ReadError, httpx.WriteError),
        "The connection to {address} broke off: try again.",
        Trouble.UNREACHABLE,
    ),
)
"""What an exception means, the surest first."""
_WIZARD_REFUSALS = {
    "Forbidden: no credentials": "The PBX saw no credentials: something on the way strips them.",
    "Forbidden: invalid user": "The PBX knows no administrator of this name: check the user.",
    "Forbidden: wrong secret key": "The PBX refuses the password: it was changed, sign in again.",
}


def no_answer(address: PbxAddress, error: BaseException) -> PbxError:
    """The failure behind an exception of the connection."""
    causes = list(_causes(error))
    refused = next((cause for cause in causes if isinstance(cause, ssl.SSLCertVerificationError)), None)
    if refused is not None:
        return _certificate(address, refused)
    for kinds, form, trouble in _NO_ANSWER:
        if any(isinstance(cause, kinds) for cause in causes):
            return PbxError(form.format(address=address, host=address.host), trouble)
    return PbxError(f"{address} can't be reached: are you in its network?", Trouble.UNREACHABLE)


def checked(address: PbxAddress, answer: httpx.Response) -> object:
    """The content of a good answer: decoded JSON, or None for an empty body.

    Raises:
        PbxError: anything else; a status of 200 is no proof here.
    """
    content = content_of(answer)
    if answer.status_code not in _OK:
        raise _failed(address, answer, content)
    if not answer.content.strip():
        return None
    if content is _NO_JSON:
        raise PbxError(
            f"{address} answers with a web page instead of data: is it a NethVoice?", Trouble.WRONG_HOST
        )
    if isinstance(content, dict) and set(content) == {"error"}:
        raise PbxError(f"The PBX is not working: “{_line(content['error'])}”.", Trouble.BROKEN, 200)
    return content


def content_of(answer: httpx.Response) -> object:
    """JSON whatever the content type says: Falconieri sends it as plain text."""
    try:
        return read_json(answer.content)
    except ValueError:
        return _NO_JSON


def _failed(address: PbxAddress, answer: httpx.Response, content: object) -> PbxError:
    status = answer.status_code
    words = _words(content)
    if status in _MOVED:
        there = answer.headers.get("location", "")
        return PbxError(
            f"{address} sends us on to {_line(there)}: use that address.", Trouble.WRONG_HOST, status
        )
    if status in (401, 403):
        return _forbidden(address, status, content, words)
    if status == httpx.codes.NOT_FOUND:
        return _not_found(address, content, words)
    if status == httpx.codes.CONFLICT:
        return PbxError(f"The PBX has it already: {words or 'same name'}.", Trouble.TAKEN, status)
    if status == httpx.codes.REQUEST_ENTITY_TOO_LARGE:
        return PbxError("The file is too large for the PBX: copy it there by hand.", Trouble.REFUSED, status)
    if status in (502, 503, 504):
        return PbxError(
            f"NethVoice behind {address} is not answering ({status}): is it running?", Trouble.BROKEN, status
        )
    if words:
        return PbxError(f"The PBX refused: “{words}” ({status}).", Trouble.REFUSED, status)
    return PbxError(f"The PBX failed without saying why ({status}): look at its log.", Trouble.BROKEN, status)


def _forbidden(address: PbxAddress, status: int, content: object, words: str) -> PbxError:
    if content is _NO_JSON:
        return PbxError(
            f"{address} lets only its local networks in: connect from the LAN or a VPN.",
            Trouble.OUTSIDE,
            status,
        )
    return PbxError(
        _WIZARD_REFUSALS.get(words, "The PBX refuses these credentials: check user and password."),
        Trouble.CREDENTIALS,
        status,
    )


def _not_found(address: PbxAddress, content: object, words: str) -> PbxError:
    if content is _NO_JSON:
        return PbxError(f"{address} has no NethVoice there: check the address.", Trouble.WRONG_HOST, 404)
    return PbxError(f"The PBX doesn't know it: {words or 'not found'}.", Trouble.MISSING, 404)


def _certificate(address: PbxAddress, error: ssl.SSLCertVerificationError) -> PbxError:
    if "pinned" in str(error):
        return PbxError(
            f"{address} shows another certificate than before: was it reinstalled? Look at it again.",
            Trouble.CERTIFICATE,
        )
    return PbxError(
        f"This computer doesn't trust the certificate of {address}: look at it, then pin it.",
        Trouble.CERTIFICATE,
    )


def _words(content: object) -> str:
    """What the PBX says of a failure: wizard's ``error``, ``status`` or ``message``, problem+json's texts."""
    if not isinstance(content, Mapping):
        return ""
    for name in ("error", "detail", "status", "message", "title"):
        if isinstance(content.get(name), str) and content[name]:
            return _line(content[name])
    return ""


def _line(text: object) -> str:
    return " ".join(str(text).split())[:200]


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The exception and everything behind it."""
    seen: list[BaseException] = []
    behind: BaseException | None = error
    while behind is not None and behind not in seen:
        seen.append(behind)
        yield behind
        behind = behind.__cause__ or behind.__context__
