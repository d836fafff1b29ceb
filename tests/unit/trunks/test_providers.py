"""The providers are those that NethVoice has, and what is unusual about each is said."""

from __future__ import annotations

import json
from pathlib import Path

from nvprov_gui.trunks.providers import providers

_SAME = (
    "name", "sip_server", "port", "transport", "from_domain", "authentication", "registration", "expires",
    "media_encryption", "inbound_context", "send_rpid", "identify_by", "retry_interval", "forbidden_retry",
)  # fmt: skip


def test_every_parameter_is_the_pbx_s(shared: Path) -> None:
    rows = json.loads((shared / "facts" / "trunk_providers.json").read_text(encoding="utf-8"))["pjsip"]
    known = {provider.key: provider for provider in providers()}
    assert sorted(known) == sorted(row["key"] for row in rows)
    for row in rows:
        provider, special = known[row["key"]], row["special"]
        assert {name: getattr(provider, name) for name in _SAME} == {name: row[name] or "" for name in _SAME}
        assert list(provider.codecs) == row["codecs"]
        assert provider.rewrite_contact is (row["rewrite_contact"] == "yes")
        assert provider.rtp_symmetric is (row["rtp_symmetric"] == "yes")
        assert provider.signs_in_apart is ("auth_username" in special)
        client = (special.get("client_uri") or row["client_uri"] or "").replace("$", "")
        assert provider.client_uri == client


def test_what_is_unusual_is_said() -> None:
    said = {provider.key: " ".join(provider.unusual()) for provider in providers()}
    assert "they are two" in said["wic-voip"]
    assert "Remote-Party-ID" in said["wic"]
    assert "sip:USERNAME@nomecliente.site:5083" in said["xstream"]
    assert "180 s instead of 60" in said["enegan"]
    assert "from-internal" in said["elevenlabs"]
    assert said["messagenet"] == ""
