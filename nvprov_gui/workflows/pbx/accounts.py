"""Waiting for the accounts that the PBX writes at its next reload: seconds to a minute."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.pbx.connection import Pbx
from nvprov_gui.storage import Site

SECONDS, LOOK_SECONDS = 90.0, 2.0
"""How long it takes at most, and how often to look."""


def wait_for_accounts(
    site: Site,
    pbx: Pbx,
    stopped: Callable[[], bool],
    seconds: float = SECONDS,
    look: float = LOOK_SECONDS,
) -> list[str]:
    """Wait until the PBX has written the accounts of published phones; gives those that lack one."""
    phones = [phone for phone in site.phones() if phone.extension]
    wanted = {phone.mac: phone.extension for phone in phones if site.pbx_tokens(phone.mac)}
    return missing_after(wanted, pbx, stopped, seconds, look)


def missing_after(
    wanted: Mapping[MacAddress, str],
    pbx: Pbx,
    stopped: Callable[[], bool],
    seconds: float,
    look: float = LOOK_SECONDS,
) -> list[str]:
    """Wait for these phones' accounts; gives the MAC addresses of those that still lack theirs."""
    waiting = dict(wanted)
    deadline = time.monotonic() + seconds
    while waiting and not stopped():
        for mac, extension in list(waiting.items()):
            if pbx.tancredi.phone(mac).variables.get("account_username_1") == extension:
                del waiting[mac]
        if not waiting or time.monotonic() > deadline:
            break
        time.sleep(look)
    return [mac.colons for mac in waiting]
