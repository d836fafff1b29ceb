"""The trunk of a site: its values encrypted, the last results, what a certification still lacks."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from nvprov_gui.domain.records import Change
from nvprov_gui.storage import Site
from nvprov_gui.trunks.providers import Provider

_VALUES, _SCORE, _OUTCOMES = "trunk/values", "trunk/score", "trunk/outcomes"
CERTIFICATION = ("contact", "contact_mail", "contact_phone", "test_machine")
"""What the help desk asks for besides the SIP parameters."""


def trunk_values(site: Site) -> dict[str, str]:
    """What was typed for this site's trunk, password included."""
    found = json.loads(site.secret_setting(_VALUES) or "{}")
    return {str(name): str(value) for name, value in found.items()}


def keep_trunk(site: Site, values: Mapping[str, str], label: str) -> Change | None:
    """Remember what was typed."""
    with site.act(label) as act:
        act.set_secret_setting(_VALUES, json.dumps({name: value for name, value in values.items() if value}))
    return act.change


def last_score(site: Site) -> int | None:
    """The result of the last whole run, per cent."""
    text = site.setting(_SCORE)
    return int(text) if text else None


def last_outcomes(site: Site) -> dict[str, str]:
    """How each check ended in the last whole run."""
    found = json.loads(site.setting(_OUTCOMES) or "{}")
    return {str(check): str(outcome) for check, outcome in found.items()}


def keep_results(site: Site, score: int, outcomes: Mapping[str, str]) -> None:
    """Remember a run to compare with."""
    with site.act("Trunk tested") as act:
        act.set_setting(_SCORE, str(score))
        act.set_setting(_OUTCOMES, json.dumps(dict(outcomes)))


def values_of(provider: Provider) -> dict[str, str]:
    """A provider's parameters as a trunk's values."""
    return {
        "provider": provider.name,
        "server": provider.sip_server,
        "port": str(provider.port),
        "transport": provider.transport,
        "domain": provider.from_domain,
        "proxy": provider.outbound_proxy.partition(";")[0].removeprefix("sip:"),
        "expires": str(provider.expires),
        "codecs": ", ".join(provider.codecs),
    }


def lacking(values: Mapping[str, str]) -> Iterator[str]:
    """What a certification asks for and nobody has filled in yet."""
    for name in ("server", "user", "password", "number", *CERTIFICATION):
        if not values.get(name):
            yield name
