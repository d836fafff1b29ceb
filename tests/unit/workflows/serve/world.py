"""A site with a phone of each vendor, and how it is asked."""

from __future__ import annotations

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.serving.shelf import Answer, Request
from nvprov_gui.workflows.serve.events import Events
from nvprov_gui.workflows.serve.publisher import Publisher

PHONES = {
    "yealink-T46": MacAddress("805ec0000001"),
    "snom-D785": MacAddress("000413a00002"),
    "fanvil-X5": MacAddress("0c383e000003"),
    "nethesis-NPX5": MacAddress("e0e656010004"),
    "gigaset-P850": MacAddress("000413e20005"),
    "gigaset-Maxwell3": MacAddress("7c2f80000006"),
}
BASE = "http://10.0.0.5:8080/provisioning/"
YEALINK = PHONES["yealink-T46"]


class Told(Events):
    """Events that are kept."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, dict[str, object]]] = []

    def emit(self, name: str, **fields: object) -> None:
        self.said.append((name, fields))

    def names(self) -> list[str]:
        return [name for name, _fields in self.said]


def ask(publisher: Publisher, path: str, address: str = "10.0.0.9", agent: str = "") -> Answer:
    return publisher.answer(Request("GET", path, agent, address, ("10.0.0.5", 8080)))


def path_of(url: str) -> str:
    return url.removeprefix("http://10.0.0.5:8080")
