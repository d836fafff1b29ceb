"""The CTI of a PBX, written from the sources of its two servers: the new way in front of the old one.

Names, codes and shapes are those of nethcti-middleware (login, second factor) and nethcti-server (the rest).
"""

from __future__ import annotations

import base64
import hmac
import json
from dataclasses import dataclass, field

from tests.e2e.fake_pbx.answers import Answer, data, page

USER, CTI_PASSWORD, CODE = "anna", "right", "123456"
PHYSICAL = {
    "id": "91201",
    "description": "Yealink SIP-T46U 108.86.0.90",
    "type": "physical",
    "web_user": "admin",
    "web_password": "admin",
}
ME = {
    "presence": "online",
    "name": "Anna Rossi",
    "username": USER,
    "endpoints": {
        "email": [],
        "extension": [{"id": "92201", "description": "janus", "type": "webrtc", "secret": "s"}, PHYSICAL],
        "mainextension": [{"id": "201", "description": "Yealink"}],
    },
    "profile": {"id": "3", "name": "Advanced", "macro_permissions": {}},
    "default_device": PHYSICAL,
    "settings": {},
}


def _token(**claims: object) -> str:
    body = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    return f"e30.{body}.sig"


_HALF, _WHOLE = _token(id=USER, **{"2fa": True}), _token(id=USER, otp_verified=True, **{"2fa": True})
_PLAIN = _token(id=USER, **{"2fa": False})
_DIGEST = (
    f"{USER}:" + hmac.digest(CTI_PASSWORD.encode(), f"{USER}:{CTI_PASSWORD}:n0nce".encode(), "sha1").hex()
)


@dataclass
class CtiServer:
    """``old`` has no middleware in front; ``calls`` holds what it was told to do."""

    old: bool = False
    second_factor: bool = False
    calls: list[dict[str, str]] = field(default_factory=list)
    is_busy: bool = False
    """A call is under way."""

    def answer(self, method: str, path: str, headers: dict[str, str], body: dict[str, str]) -> Answer:
        """The answer to ``/api/…`` and ``/webrest/…``."""
        root, _, tail = path.strip("/").partition("/")
        if root == "api" and self.old:
            return page(404)
        given = headers.get("Authorization", "")
        match root, tail:
            case "api", "login":
                return self._login(body)
            case "api", "2fa/verify-otp":
                return self._verify(given, body)
            case "webrest", "authentication/login":
                good = body.get("password") == CTI_PASSWORD
                return Answer(401, headers={"Www-Authenticate": "Digest n0nce"} if good else {})
        wanted = f"Bearer {_WHOLE if self.second_factor else _PLAIN}" if root == "api" else _DIGEST
        return self._act(method, tail, body) if given == wanted else Answer(401)

    def _login(self, body: dict[str, str]) -> Answer:
        if body.get("password") != CTI_PASSWORD:
            return data({"code": 401, "message": "incorrect Username or Password", "data": None}, 401)
        token = _HALF if self.second_factor else _PLAIN
        return data({"code": 200, "expire": "2026-12-13T10:00:00Z", "token": token})

    def _verify(self, given: str, body: dict[str, str]) -> Answer:
        if given != f"Bearer {_HALF}":
            return Answer(401)
        if body != {"username": USER, "otp": CODE}:
            return data({"code": 400, "message": "invalid_otp", "data": None}, 400)
        fresh = {"token": _WHOLE, "expire": "2026-12-13T10:00:00Z"}
        return data({"code": 200, "message": "OTP verified", "data": fresh})

    def _act(self, method: str, tail: str, body: dict[str, str]) -> Answer:
        if (method, tail) == ("GET", "user/me"):
            return data(ME)
        if (method, tail) == ("GET", "astproxy/extension/91201"):
            talks = {"SIP/91201-000003d5>SIP/221-000003d6": {}} if self.is_busy else {}
            return data({"exten": "91201", "status": "busy", "conversations": talks})
        if body.get("endpointId") == "999":
            return Answer(403)
        if "endpointId" in body and "endpointType" not in body:
            return Answer(400)
        self.calls.append({"what": tail.rpartition("/")[2], **body})
        self.is_busy = not tail.endswith("hangup")
        return Answer(200)
