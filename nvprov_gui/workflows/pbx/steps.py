"""The steps of publishing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Doing(StrEnum):
    """The kinds of steps, in their order."""

    DEFAULTS = "set the defaults"
    MODEL = "add the model"
    MODEL_VALUES = "set values of the model"
    FILE = "upload the file"
    PHONE = "add the phone"
    CHANGE_MODEL = "change the model"
    INVENTORY = "put it into the inventory"
    MAIN = "give the main extension"
    UNLINK = "take it from its user"
    ASSIGN = "assign it"
    VALUES = "set values of the phone"
    ENCRYPT = "encrypt its calls"
    LINK = "keep its link"
    REMOVE = "remove the phone"
    RECONFIGURE = "have it fetch again"


@dataclass(frozen=True, slots=True)
class Step:
    """One call to the PBX. ``key``: MAC address, model, file or user name; ``values`` may hold secrets.

    None among the values removes one.
    """

    doing: Doing
    key: str
    subject: str
    detail: str = ""
    values: Mapping[str, str | None] = field(default_factory=dict, repr=False)
    drops: str = ""
    """What the PBX forgets by this step, by name; empty for nearly all."""
