"""Gateways' files against the shared cases, judged by the shared tool; left out where they aren't there."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from nvprov_gui.cli import main

SHARED = Path(__file__).resolve().parents[3] / "shared"
CASES = sorted(path.parent for path in SHARED.glob("golden/gateways/*/inputs.json"))


def _values(inputs: dict[str, object]) -> dict[str, object]:
    config = inputs["config"]
    assert isinstance(config, dict)

    def rows(name: str, **names: str) -> list[dict[str, object]]:
        given = inputs[name]
        assert isinstance(given, list)
        return [{ours: row.get(theirs) for ours, theirs in names.items()} for row in given]

    trunk = {"number": "trunknumber", "user": "username", "secret": "secret"}
    return {
        "mac": config["mac"],
        "ip": config["ipv4_new"],
        "netmask": config["netmask_green"],
        "gateway": config["gateway"],
        "pbx": config["ipv4_green"],
        "proxy": config["proxy"],
        "tls": not str(inputs["model"]).startswith(("ht", "gxw")) or str(inputs["model"]).endswith("TLS"),
        "isdn": rows("trunks_isdn", type="protocol", **trunk),
        "pri": rows("trunks_pri", **trunk),
        "fxo": rows("trunks_fxo", line="number", **trunk),
        "fxs": rows("trunks_fxs", extension="physical_extension", secret="secret"),
    }


@pytest.mark.skipif(not CASES, reason="the shared cases are not beside the repository")
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_input_is_right(case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    inputs = json.loads((case / "inputs.json").read_text())
    values = tmp_path / "values.json"
    values.write_text(json.dumps(_values(inputs)))
    assert main(["gateway", "render", inputs["model"].removesuffix("TLS"), "--values", str(values)]) == 0
    made = tmp_path / "made"
    made.write_text(capsys.readouterr().out)
    command = [sys.executable, str(SHARED / "tools" / "compare_gateway.py"), case.name, str(made)]
    judged = subprocess.run(command, capture_output=True, text=True, check=False)
    assert judged.returncode == 0, judged.stdout[-1500:]
