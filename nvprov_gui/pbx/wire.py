"""HTTPS to a PBX: one place for headers, certificates, timeouts and failures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

import httpx

from nvprov_gui.pbx.address import PbxAddress
from nvprov_gui.pbx.certificate import context_for
from nvprov_gui.pbx.failures import checked, no_answer

CONNECT_SECONDS = 8.0
READ_SECONDS = 60.0
"""A wizard call that makes an extension takes its time."""

Upload = tuple[str, bytes]
"""File name and contents."""


@dataclass(frozen=True, slots=True)
class Trust:
    """How to know the server: by the pinned SHA-256 of its certificate; empty: by the system."""

    pin: str = ""


@dataclass
class Wire:
    """A connection that may be used by several threads. Nothing of it is ever logged."""

    address: PbxAddress
    trust: Trust = field(default_factory=Trust)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    read_seconds: float = READ_SECONDS

    def __post_init__(self) -> None:
        self._client = httpx.Client(
            base_url=self.address.url,
            verify=context_for(self.trust.pin),
            headers=dict(self.headers),
            timeout=httpx.Timeout(self.read_seconds, connect=CONNECT_SECONDS),
            follow_redirects=False,  # credentials go nowhere else
            trust_env=False,
        )

    def call(self, method: str, path: str, body: object = None, *, upload: Upload | None = None) -> object:
        """Send a request; the decoded answer, None if it is empty.

        Raises:
            PbxError: no answer, or not a good one.
        """
        files = {"0": upload} if upload else None
        try:
            answer = self._client.request(method, path, json=body, files=files)
        except httpx.HTTPError as error:
            raise no_answer(self.address, error) from error
        return checked(self.address, answer)

    def text(self, path: str) -> str:
        """A public text file, empty if it isn't there.

        Raises:
            PbxError: no answer.
        """
        try:
            answer = self._client.get(path)
        except httpx.HTTPError as error:
            raise no_answer(self.address, error) from error
        return answer.text if answer.status_code == httpx.codes.OK else ""

    def close(self) -> None:
        """Close all connections."""
        self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
