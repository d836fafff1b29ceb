"""Answers in the shapes of the two APIs."""

from __future__ import annotations

import json
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Answer:
    status: int
    body: bytes = b""
    content_type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)


def data(value: object, status: int = 200) -> Answer:
    return Answer(status, json.dumps(value).encode())


def empty(status: int = 200) -> Answer:
    return Answer(status)


def problem(status: int, title: str, detail: str = "") -> Answer:
    body = {"type": "https://nethesis.github.io/tancredi/problems/#x", "title": title}
    if detail:
        body["detail"] = detail
    return Answer(status, json.dumps(body).encode(), "application/problem+json")


def page(status: int, title: str = "Slim Application Error") -> Answer:
    return Answer(status, f"<html><head><title>{title}</title></head></html>".encode(), "text/html")
