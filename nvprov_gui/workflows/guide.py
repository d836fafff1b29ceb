"""What comes next on a site: from nothing to the hand-over."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from nvprov_gui.domain.phone import Phone
from nvprov_gui.workflows.board import works


class Step(StrEnum):
    """The steps of a first site, in their order."""

    USERS = "users"
    PHONES = "phones"
    PAIR = "pair"
    SERVE = "serve"
    PLUG = "plug"
    HAND_OVER = "hand_over"


def next_step(users: int, phones: Sequence[Phone], *, serving: bool) -> Step:
    """The first step that is not done; ``users`` is how many the site has, with and without a phone.

    Users that no phone is left for don't hold the job up, nor do phones that nobody is left for.
    """
    if not users:
        return Step.USERS
    if not phones:
        return Step.PHONES
    taken = [phone for phone in phones if phone.user_id is not None]
    if len(taken) < len(phones) and len({phone.user_id for phone in taken}) < users:
        return Step.PAIR
    if all(map(works, taken)):
        return Step.HAND_OVER
    return Step.PLUG if serving else Step.SERVE
