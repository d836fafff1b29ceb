"""Why a phone got nothing, or needs a look: one sentence each, and the act that mends it.

A sentence is stored and sent as plain English; ``recognise`` finds its kind again, so that a window can
say it in another language.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache


class Remedy(StrEnum):
    """What a button beside the sentence does."""

    NONE = ""
    NEW_LINK = "new_link"
    OPEN = "open"
    ALLOW_ONCE = "allow_once"
    CHOOSE_MODEL = "choose_model"
    ASSIGN = "assign"
    ADD_PHONE = "add_phone"
    ADD_FILE = "add_file"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A kind of refusal: what happened and what to do next; ``{fields}`` are filled in."""

    code: str
    happened: str
    next_step: str
    remedy: Remedy = Remedy.NONE

    def sentence(self, **fields: object) -> str:
        """Both halves with the fields filled in."""
        return f"{self.happened} {self.next_step}".format(**fields)


OLD_LINK = Refusal(
    "old_link",
    "It asks with an old first-contact link.",
    "Give it a new link, then restart it.",
    Remedy.NEW_LINK,
)
FOREIGN_FILE = Refusal(
    "foreign_file",
    "It asks for {file}, which is not how {vendor} phones ask.",
    "Check its model.",
    Remedy.CHOOSE_MODEL,
)
OTHER_MODEL = Refusal(
    "other_model",
    "It says it is a {said}, the site says {model}.",
    "Choose the right model.",
    Remedy.CHOOSE_MODEL,
)
NO_FILE = Refusal(
    "no_file",
    "It asks for {file}, which is not among the site's files.",
    "Add the file or choose another one.",
    Remedy.ADD_FILE,
)
NO_TEMPLATE = Refusal(
    "no_template", "Its file can't be made: {error}", "Mend the template or choose another model."
)
NO_MODEL = Refusal("no_model", "It asks, and has no model yet.", "Choose its model.", Remedy.CHOOSE_MODEL)
UNKNOWN_PHONE = Refusal(
    "unknown_phone",
    "A phone that is not in the site asked for {file}.",
    "Add it, or ignore it.",
    Remedy.ADD_PHONE,
)
UNKNOWN_GATEWAY = Refusal(
    "unknown_gateway", "A gateway that is not in the site asked for {file}.", "Add it, or ignore it."
)
GATEWAYS_NAME = Refusal(
    "gateways_name",
    "The gateway {name} asks for {file}, but its file is called {own}.",
    "Check its model, or push it.",
)
GATEWAY_ROUTED = Refusal(
    "gateway_routed",
    "The gateway {name} asks for its file from behind a router, where it can't be checked.",
    "Push it, or load its exported file on its web page.",
)
NOT_THE_GATEWAY = Refusal(
    "not_the_gateway",
    "A device with another address ({mac}) asked for the file of the gateway {name}.",
    "Nothing was given; find out what it is.",
)
NO_GATEWAY_FILE = Refusal(
    "no_gateway_file", "The file of the gateway {name} can't be made: {error}", "Complete its form."
)
CLOSED = Refusal(
    "closed",
    "It asks without a link, and it is not open for provisioning.",
    "Open it first.",
    Remedy.OPEN,
)
ROUTED = Refusal(
    "routed",
    "It asks without a link from behind a router, where it can't be checked.",
    "Allow it once, or use its link.",
    Remedy.ALLOW_ONCE,
)
SOMEBODY_ELSE = Refusal(
    "somebody_else",
    "A device with another address ({mac}) asked for its file.",
    "Nothing was given; find out what it is.",
)
NO_USER = Refusal("no_user", "It asks, and has no user yet.", "Drop one on it.", Remedy.ASSIGN)
TOO_MANY = Refusal(
    "too_many",
    "{address} sends too many wrong requests.",
    "They are no longer answered; find out what it is.",
)
OLD_FIRMWARE = Refusal(
    "old_firmware",
    "Its firmware {firmware} is older than {least}, the least that works.",
    "Update the firmware first.",
)
ALL = (
    OLD_LINK,
    FOREIGN_FILE,
    OTHER_MODEL,
    NO_FILE,
    NO_TEMPLATE,
    NO_MODEL,
    UNKNOWN_PHONE,
    UNKNOWN_GATEWAY,
    GATEWAYS_NAME,
    GATEWAY_ROUTED,
    NOT_THE_GATEWAY,
    NO_GATEWAY_FILE,
    CLOSED,
    ROUTED,
    SOMEBODY_ELSE,
    NO_USER,
    TOO_MANY,
    OLD_FIRMWARE,
)


def recognise(text: str) -> tuple[Refusal, dict[str, str]] | None:
    """The kind of a stored sentence and its fields; None for any other text."""
    for refusal, pattern in _patterns():
        found = pattern.fullmatch(text)
        if found:
            return refusal, found.groupdict()
    return None


@cache
def _patterns() -> tuple[tuple[Refusal, re.Pattern[str]], ...]:
    return tuple((refusal, _pattern(f"{refusal.happened} {refusal.next_step}")) for refusal in ALL)


def _pattern(template: str) -> re.Pattern[str]:
    pieces = re.split(r"\{(\w+)\}", template)
    fields = (f"(?P<{piece}>.*)" if at % 2 else re.escape(piece) for at, piece in enumerate(pieces))
    return re.compile("".join(fields), re.DOTALL)
