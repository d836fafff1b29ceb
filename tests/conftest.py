"""What all tests share: an isolated home, the facts folder, Hypothesis profiles and markers."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

REPOSITORY = Path(__file__).resolve().parent.parent

_BESIDE = REPOSITORY.parent / "shared"
SHARED: Path | None = _BESIDE if (_BESIDE / "facts").is_dir() else None
"""The folder of facts and golden files beside the repository; None where only the repository is."""

# A busy machine makes generating slow, which says nothing about the code.
settings.register_profile("dev", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("dev"), derandomize=True, database=None)
settings.load_profile("ci" if os.environ.get("CI") else "dev")


def pytest_configure(config: pytest.Config) -> None:
    """Keep the tests off the screen and out of the keyring of whoever runs them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    if os.name == "nt":  # off the screen Qt looks for fonts beside itself
        os.environ.setdefault("QT_QPA_FONTDIR", r"C:\Windows\Fonts")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out slow tests unless asked for, and skip what needs privileges that aren't there."""
    if "slow" not in config.option.markexpr:
        slow = [item for item in items if item.get_closest_marker("slow")]
        config.hook.pytest_deselected(items=slow)
        items[:] = [item for item in items if not item.get_closest_marker("slow")]
    for item in items:
        if item.get_closest_marker("netns") and not can_make_namespaces():
            item.add_marker(pytest.mark.skip(reason="needs root and network namespaces"))


@cache
def can_make_namespaces() -> bool:
    """Whether this process may create network namespaces with ``ip netns``."""
    ip = shutil.which("ip")
    if ip is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return False
    name = f"nvprov-probe-{os.getpid()}"
    # Inside some containers a namespace can be made, but not entered.
    steps = (["netns", "add", name], ["-n", name, "link", "set", "lo", "up"], ["netns", "exec", name, "true"])
    made = all(
        subprocess.run([ip, *step], capture_output=True, check=False).returncode == 0 for step in steps
    )
    subprocess.run([ip, "netns", "del", name], capture_output=True, check=False)
    return made


def _succeeds(command: list[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.fixture(scope="session", autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Settings, data and caches of the tests lie in a temporary folder."""
    home = tmp_path_factory.mktemp("home")
    for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
        os.environ[f"XDG_{kind}_HOME"] = str(home / kind.lower())


@pytest.fixture(autouse=True)
def collected_between_tests() -> Iterator[None]:
    """Rubbish with widgets in it is never taken apart while events are delivered, as in the program."""
    gc.disable()
    yield
    _end_what_is_to_be_deleted()
    gc.collect(1)
    gc.enable()


def _end_what_is_to_be_deleted() -> None:
    qt = sys.modules.get("PySide6.QtCore")
    if qt is not None and qt.QCoreApplication.instance() is not None:
        qt.QCoreApplication.sendPostedEvents(None, qt.QEvent.Type.DeferredDelete)


@pytest.fixture
def shared() -> Path:
    """The folder of facts and golden files; skips the test where it isn't."""
    if SHARED is None:
        pytest.skip("the folder of facts is not beside the repository")
    return SHARED
