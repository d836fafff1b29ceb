"""The phonebook's test against a real slapd: plain, STARTTLS, LDAPS, and refusals."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest

from nvprov_gui.domain.errors import UserError
from nvprov_gui.workflows.phonebook import filled, try_phonebook
from tests.e2e.slapd import SLAPD, slapd

pytestmark = pytest.mark.skipif(not SLAPD or not shutil.which("openssl"), reason="no slapd here")
VALUES = {
    "ldap_server": "127.0.0.1",
    "ldap_user": "cn=reader,dc=phonebook,dc=nh",
    "ldap_password": "Secret-1",
    "ldap_base": "dc=phonebook,dc=nh",
    "ldap_name_filter": "(|(cn=*%*)(o=%))",
    "ldap_number_filter": "(|(telephoneNumber=%)(mobile=%))",
    "ldap_name_display": "%cn %o",
    "ldap_mainphone_number_attr": "telephoneNumber",
    "ldap_mobilephone_number_attr": "mobile",
}


@pytest.fixture(scope="module")
def ports(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[int, int]]:
    with slapd(tmp_path_factory.mktemp("slapd")) as found:
        yield found


@pytest.mark.parametrize("kind", ["none", "starttls", "ldaps"])
def test_both_searches(ports: tuple[int, int], kind: str) -> None:
    values = VALUES | {"ldap_tls": kind, "ldap_port": str(ports[kind == "ldaps"])}
    tried = try_phonebook(values, "Rossi", "3331234567")
    assert [(e.name, e.numbers) for e in tried.by_name.entries] == [
        ("Anna Rossi ACME", ("0721405516", "3331234567"))
    ]
    assert [entry.name for entry in tried.by_number.entries] == ["Anna Rossi ACME"]


def test_brackets_and_stars_are_only_letters(ports: tuple[int, int]) -> None:
    values = VALUES | {"ldap_port": str(ports[0])}
    assert [e.name for e in try_phonebook(values, "(Centro)*", "0").by_name.entries] == ["Bar (Centro)*"]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"ldap_password": "wrong"}, "refuses the user"),
        ({"ldap_base": "dc=nowhere,dc=nh"}, "base"),
        ({"ldap_port": "1"}, "doesn't answer"),
        ({"ldap_tls": "ldaps"}, "encryption"),
        ({"ldap_server": ""}, "fill in its address"),
        ({"ldap_name_filter": "(cn=%"}, "malformed"),
    ],
)
def test_what_goes_wrong_is_said(ports: tuple[int, int], changes: dict[str, str], sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        try_phonebook(VALUES | {"ldap_port": str(ports[0])} | changes, "a", "1")


def test_a_filter_is_escaped() -> None:
    assert filled("(cn=%)", "a*(b)\\") == "(cn=a\\2a\\28b\\29\\5c)"
