"""``nvprov gateway``: wrong values go nowhere, and what there is can be asked."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from nvprov_gui.cli import main
from tests.e2e.simulated_gateways.trinity import Trinity
from tests.e2e.test_gateway_push import VALUES


def _file(folder: Path, **changes: object) -> str:
    path = folder / "values.json"
    path.write_text(json.dumps({**VALUES, **changes}))
    return str(path)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"gateway": "10.0.0.1"}, "gateway: 10.0.0.1 is not in the network"),
        ({"routr": "127.0.0.2"}, "There is no value “routr”. Known: mac, ip, netmask"),
        ({"isdn": [{"numbr": "1"}]}, "A port of TRI_ISDN_2 has type, number, user, secret."),
        ({"isdn": []}, "No port has a number"),
    ],
)
def test_wrong_values_go_nowhere(
    changes: dict[str, object],
    said: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    values = _file(tmp_path, **changes)
    assert main(["gateway", "render", "TRI_ISDN_2", "--values", values]) != 0
    with Trinity() as gateway:
        push = ["gateway", "push", "TRI_ISDN_2", "--host", "127.0.0.1", "--port", str(gateway.port)]
        assert main([*push, "--values", values]) != 0
        assert gateway.logins == 0
    told = capsys.readouterr()
    assert told.err.count(said) == 2
    assert not told.out


def test_a_password_in_an_old_code_page_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "sys.stdin", io.TextIOWrapper(io.BytesIO("città\n".encode("cp1252")), encoding="utf-8")
    )
    push = ["gateway", "push", "TRI_ISDN_2", "--host", "127.0.0.1", "--values", _file(tmp_path)]
    assert main(push) == 1
    assert capsys.readouterr().err == "Standard input is not a text in UTF-8.\n"


def test_models_and_keys_can_be_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["gateway", "models"]) == 0
    assert "TRI_FXO_2\tPatton Trinity FXO, 2 ports, FXO\n" in capsys.readouterr().out
    assert main(["gateway", "keys", "HT802"]) == 0
    told = capsys.readouterr().out
    assert "netmask\n" in told
    assert "each with extension, secret" in told
    assert main(["gateway", "render", "tri_isdn_2", "--values", _file(tmp_path)]) == 0
    with pytest.raises(SystemExit):
        main(["gateway", "push", "--help"])
    assert "nvprov gateway models" in capsys.readouterr().out.rpartition("Models:")[2]


def test_where_a_gateway_is_must_be_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["gateway", "push", "TRI_ISDN_2", "--values", _file(tmp_path)]) == 2
    assert "--host is missing" in capsys.readouterr().err


def test_an_empty_line_at_the_end_is_no_password(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("right\n\n"))
    with Trinity(password="right", enable="right") as gateway:
        push = ["gateway", "push", "TRI_ISDN_2", "--host", "127.0.0.1", "--port", str(gateway.port)]
        assert main([*push, "--values", _file(tmp_path)]) == 0
