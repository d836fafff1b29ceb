"""JSON that somebody else wrote."""

from __future__ import annotations

import json


def read_json(text: str | bytes) -> object:
    """What a JSON text holds.

    Raises:
        ValueError: it is none, or it is nested without end, for which ``json`` has an error of its own.
    """
    try:
        return json.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
