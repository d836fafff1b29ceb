"""A technician's own template that is broken, or hardly ends, becomes a sentence with its line."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.levels import flat, resolve
from nvprov_gui.rendering import bounded, engine
from nvprov_gui.rendering.engine import render_template, render_text
from nvprov_gui.rendering.origins import Line, render_traced
from nvprov_gui.rendering.phone import render_phone
from nvprov_gui.rendering.shipped import shipped_layers
from nvprov_gui.vendors.catalog import catalog

BROKEN = [
    "a\n{% for i in range(999999) %}x{% endfor %}",
    "a\n{{ 2 ** 99999999 }}",
    "a\n{{ 'x' * 10 ** 9 }}",
    "a\n{{ [1] * 10 ** 9 }}",
    "a\n{{ [1][2].x.y }}{{ {}['a']['b'] }}{{ 'a' + 1 }}",
    "a\n{% macro again() %}{{ again() }}{% endmacro %}{{ again() }}",
    "a\n{{ 'x' | replace('x', 'y', 1, 2, 3) }}",
    "a\n{{ now.astimezone(1) }}",
    "a\n{{ '%d' | format('x') }}",
    "a\n{{ 'x'.encode('no such code') }}",
]
ENDLESS = [
    "a\n{% for i in range(99999) %}{% for j in range(99999) %}{% endfor %}{% endfor %}",
    "a\n{% for i in range(99999) %}{% for j in range(99999) %}{{ i }}{% endfor %}{% endfor %}",
]


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(engine, "own_templates_root", lambda: tmp_path)
    engine._environment.cache_clear()
    (tmp_path / "yealink").mkdir()
    yield tmp_path / "yealink" / "phone.cfg.j2"
    engine._environment.cache_clear()


@pytest.mark.parametrize("text", BROKEN)
def test_whatever_goes_wrong_names_file_and_line(own: Path, text: str) -> None:
    own.write_text(text)
    for render in (lambda: render_phone("yealink-T46", {}), traced):
        with pytest.raises(UserError, match=r"^The template yealink/phone.cfg.j2, line 2 is broken: "):
            render()
    with pytest.raises(UserError, match=r"^Line 2 of the template is broken: "):
        render_text("yealink", text, {"now": None}, "yealink")


def traced() -> list[Line]:
    model = catalog().model("yealink-T46")
    return render_traced(model, flat(resolve(shipped_layers(model))))


@pytest.mark.parametrize("text", ENDLESS)
def test_one_that_hardly_ends_is_stopped(own: Path, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded, "_MOST_SECONDS", 0.2)
    own.write_text(text)
    with pytest.raises(UserError, match="line 2 is broken: it takes too long"):
        render_template("yealink", "phone.cfg.j2", {}, "yealink")


def test_one_that_was_stopped_is_not_tried_by_every_phone(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded, "_MOST_SECONDS", 0.3)
    own.write_text(ENDLESS[0])
    said = []
    begun = time.process_time()
    for _phone in range(10):
        with pytest.raises(UserError) as error:
            render_template("yealink", "phone.cfg.j2", {}, "yealink")
        said.append(str(error.value))
    assert time.process_time() - begun < 1.5
    assert len(set(said)) == 1
    own.write_text("mended")
    os.utime(own, (1, 1))
    assert render_template("yealink", "phone.cfg.j2", {}, "yealink") == "mended"


def test_one_that_writes_without_end_is_stopped(own: Path) -> None:
    own.write_text("a\n{% for i in range(9999) %}{{ 'x' * 10000 }}{% endfor %}")
    with pytest.raises(UserError, match="line 2 is broken: it writes without end"):
        render_template("yealink", "phone.cfg.j2", {}, "yealink")


def test_an_ordinary_one_may_count_multiply_and_slice(own: Path) -> None:
    own.write_text("{% for i in range(1, 4) %}{{ i * 2 }}{{ '-' * i }}{% endfor %}{{ range(9)[2:4] | list }}")
    assert render_template("yealink", "phone.cfg.j2", {}, "yealink") == "2-4--6---[2, 3]"


def test_the_preview_stays_in_the_sandbox_too(own: Path) -> None:
    own.write_text("{{ ''.__class__.__mro__ }}|{{ p.__init__.__globals__ }}|")
    assert "".join(line.text for line in traced()) == "||"
