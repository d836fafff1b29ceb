"""What commands write into pipes and files is UTF-8, whatever the system's old code page is."""

from __future__ import annotations

import errno
import os
import subprocess
from pathlib import Path

import pytest

from nvprov_gui.cli import is_reader_gone
from tests.e2e.serving import ENVIRONMENT, NVPROV, nvprov

NAME = "Łukasz Żółć → Città"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    path = tmp_path / "Hotel Città è.nvprov"
    nvprov("new", path, "--name", "Hotel Città", "--pbx", "pbx.example.test")
    users = tmp_path / "users.csv"
    users.write_text(f"MAC;Modello;Interno;Nome\n805EC0000001;T46U;201;{NAME}\n", encoding="utf-8")
    nvprov("import", path, users)
    return path


def piped(*arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
    """A command in a process whose code page is Windows' of Western Europe."""
    environment = os.environ | ENVIRONMENT | {"PYTHONIOENCODING": "cp1252"}
    return subprocess.run([*NVPROV, *map(str, arguments)], capture_output=True, env=environment, check=False)


def test_names_that_the_code_page_lacks_are_listed(site: Path) -> None:
    done = piped("list", site)
    assert done.stderr == b""
    assert NAME in done.stdout.decode("utf-8")


def test_refusals_are_utf8_too(site: Path) -> None:
    done = piped("new", site, "--name", "Hotel", "--pbx", "pbx.example.test")
    assert done.returncode == 1
    assert site.name in done.stderr.decode("utf-8")


def test_exported_settings_of_a_pipe_can_be_imported(site: Path, tmp_path: Path) -> None:
    nvprov(
        "set",
        site,
        "--phone",
        "805ec0000001",
        f"linekey_label_1={NAME}",
        "linekey_type_1=blf",
        "linekey_value_1=202",
    )
    kept = tmp_path / "settings.toml"
    kept.write_bytes(piped("settings", "export", site).stdout)
    assert NAME in kept.read_text(encoding="utf-8")
    nvprov("settings", "import", site, kept)


@pytest.mark.parametrize(
    ("error", "system", "gone"),
    [
        (BrokenPipeError(errno.EPIPE, "Broken pipe"), "posix", True),
        (OSError(errno.EINVAL, "Invalid argument"), "nt", True),
        (OSError(errno.EINVAL, "Invalid argument", "list?.csv"), "nt", False),
        (OSError(errno.EINVAL, "Invalid argument"), "posix", False),
        (OSError(errno.ENOSPC, "No space left on device"), "nt", False),
    ],
)
def test_a_reader_that_is_gone_is_no_failure_to_tell_of(error: OSError, system: str, gone: bool) -> None:
    assert is_reader_gone(error, system) is gone


def test_nobody_reads_to_the_end(site: Path) -> None:
    listing = subprocess.Popen(
        [*NVPROV, "list", str(site)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | ENVIRONMENT,
    )
    assert listing.stdout is not None
    assert listing.stderr is not None
    listing.stdout.close()
    assert listing.stderr.read() == b""
    listing.stderr.close()
    assert listing.wait(20) in (0, 1)
