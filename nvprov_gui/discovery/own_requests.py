"""Telephones that asked our own server: the best evidence, because they wrote it themselves."""

from __future__ import annotations

import queue
from collections.abc import Iterator, Sequence

from nvprov_gui.discovery.finding import Evidence, Finding, Source, read
from nvprov_gui.discovery.networks import Network
from nvprov_gui.discovery.probe import Kind, Run, Settings
from nvprov_gui.domain.mac import MacAddress


class OwnRequestsProbe:
    """Takes what the server heard: hand each request to ``heard``, from any thread."""

    name = "requests"
    kind = Kind.LISTENER
    needs_privilege = False

    def __init__(self) -> None:
        self._requests: queue.SimpleQueue[Finding] = queue.SimpleQueue()

    def describe(self, networks: Sequence[Network], settings: Settings) -> str:  # noqa: ARG002 - the same for all
        """What will be sent."""
        return "Nothing is sent: phones that fetch from this computer are listed too."

    def heard(self, address: str, user_agent: str, mac: MacAddress | None = None) -> None:
        """A request reached our server. ``mac`` is the one in the file name, if it had one."""
        self._requests.put(request_finding(address, user_agent, mac))

    def find(self, network: Network, run: Run) -> Iterator[Finding]:
        """Requests from this network; others wait for theirs."""
        while wait := run.listening():
            try:
                finding = self._requests.get(timeout=wait)
            except queue.Empty:
                continue
            if finding.ip in network:
                yield finding
            elif run.pause(wait):
                self._requests.put(finding)


def request_finding(address: str, user_agent: str, mac: MacAddress | None = None) -> Finding:
    """Evidence of one request; the MAC of the User-Agent wins over the one of the file name."""
    said = read(Source.REQUEST, user_agent or "no name")
    own = said.mac or mac
    return Finding(address, own, Evidence(said.source, said.text, said.vendor, said.model, said.version, own))
