"""Commands that tell which program opens links."""

from __future__ import annotations

import subprocess
import sys

import pytest

from nvprov_gui.discovery import neighbour_tables
from nvprov_gui.workflows.pbx import handlers

NO_CONSOLE = 0x0800_0000


def test_words_of_an_old_code_page_are_no_hindrance() -> None:
    code = r"import sys; sys.stdout.buffer.write(b'ProgId REG_SZ \x8d\xff NethLink.tel')"
    assert handlers.output_of([sys.executable, "-c", code]).endswith(" NethLink.tel")
    assert neighbour_tables._output(sys.executable, "-c", code).endswith(" NethLink.tel")


def test_a_command_that_fails_or_is_missing_says_nothing() -> None:
    assert handlers.output_of([sys.executable, "-c", "print('x'); raise SystemExit(1)"]) == ""
    assert handlers.output_of(["no-such-command"]) == ""


@pytest.mark.parametrize("module", [handlers, neighbour_tables])
def test_windows_shows_no_console(monkeypatch: pytest.MonkeyPatch, module: object) -> None:
    seen = []

    def run(command: list[str], **options: object) -> subprocess.CompletedProcess[bytes]:
        seen.append(options["creationflags"])
        return subprocess.CompletedProcess(command, 0, b"", b"")

    monkeypatch.setattr(module, "NO_CONSOLE", NO_CONSOLE)
    monkeypatch.setattr(subprocess, "run", run)
    handlers.output_of([sys.executable]) if module is handlers else neighbour_tables._output("arp", "-a")
    assert seen == [NO_CONSOLE]
