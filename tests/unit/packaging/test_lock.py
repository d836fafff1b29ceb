"""The locks hold what pyproject.toml asks for, hashed, and no address."""

from __future__ import annotations

import re
import tomllib

import pytest

from tests.conftest import REPOSITORY

LOCKS = [REPOSITORY / "packaging" / name for name in ("requirements.lock", "requirements-test.lock")]
PROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
NEEDED = PROJECT["project"]["dependencies"] + PROJECT["build-system"]["requires"]
TESTS = PROJECT["project"]["optional-dependencies"]["test"]

_PIN = re.compile(
    r"^(?P<name>[a-z0-9-]+)==(?P<version>\S+)(?: ; (?P<marker>[^\\]+?))? \\\n"
    r"(?P<hashes>(?:    --hash=.+\n)+)",
    re.M,
)


def pins(text: str) -> dict[str, re.Match[str]]:
    return {pin["name"]: pin for pin in _PIN.finditer(text)}


def name_of(requirement: str) -> str:
    return re.split(r"[^A-Za-z0-9._-]", requirement)[0].lower().replace("_", "-").replace(".", "-")


@pytest.mark.parametrize(("lock", "needed"), [(LOCKS[0], NEEDED), (LOCKS[1], NEEDED + TESTS)])
def test_everything_asked_for_is_locked(lock, needed) -> None:
    assert {name_of(each) for each in needed} <= set(pins(lock.read_text()))


@pytest.mark.parametrize("lock", LOCKS)
def test_every_line_is_a_pin_with_hashes_or_a_remark(lock) -> None:
    rest = _PIN.sub("", lock.read_text())
    assert [line for line in rest.splitlines() if not line.strip().startswith("#")] == []


def test_both_locks_agree() -> None:
    small, large = (pins(lock.read_text()) for lock in LOCKS)
    assert {name: pin[0] for name, pin in small.items()} == {name: large[name][0] for name in small}


def test_what_only_some_systems_have_is_marked() -> None:
    found = pins(LOCKS[0].read_text())
    assert found["uvloop"]["marker"] == "sys_platform != 'win32'"
    assert found["secretstorage"]["marker"] == "sys_platform == 'linux'"
    assert found["pywin32-ctypes"]["marker"] == "sys_platform == 'win32'"


def test_the_wheels_of_all_systems_are_there() -> None:
    hashes = pins(LOCKS[0].read_text())["cryptography"]["hashes"]
    assert hashes.count("sha256:") > 20
