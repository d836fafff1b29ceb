"""``nvprov import`` says what deserves a look, and nothing else."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.serving import listed, nvprov


def test_bad_rows_and_remarks_are_said(tmp_path: Path) -> None:
    site, phones = tmp_path / "hotel.nvprov", tmp_path / "phones.csv"
    nvprov("new", site, "--name", "Hotel", "--pbx", "pbx.example.test")
    phones.write_text(
        "MAC;Modello;Interno\n"
        + "".join(f"805EC000000{at};T46U;201\n" for at in range(9))
        + "805EC0000010;T46U;202\n"
    )
    done = nvprov("import", site, phones, code=1)
    assert done.stderr.splitlines() == [
        "line 2: Nobody has 201 yet: a user with that number is made.",
        "line 10: 201 already has 8 phones: take one away first.",
        "line 11: Nobody has 202 yet: a user with that number is made.",
    ]
    assert len(listed(site)) == 9


def test_a_list_without_remarks_is_silent(tmp_path: Path) -> None:
    site, phones, users = tmp_path / "hotel.nvprov", tmp_path / "phones.csv", tmp_path / "users.csv"
    nvprov("new", site, "--name", "Hotel", "--pbx", "pbx.example.test")
    users.write_text("anna,Anna Verdi,201,MARKED-password\n")
    phones.write_text("MAC;Modello;Interno\n805EC0000001;T46U;201\n")
    done = nvprov("import", site, users, phones)
    assert (done.stdout, done.stderr) == ("Passwords in the list are left out: the PBX gives them.\n", "")
    phones.write_text("MAC;Modello;Interno;Ubicazione;Nome\n805EC0000001;T54W;201;Bar;Ugo Neri\n")
    done = nvprov("import", site, phones)
    assert done.stderr == "line 2: The list says Ugo Neri for 201, the site Anna Verdi.\n"
    (phone,) = listed(site).values()
    assert (phone["model"], phone["location"]) == ("yealink-T54", "Bar")
