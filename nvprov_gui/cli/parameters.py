"""``nvprov set``, ``settings`` and ``render``: parameters, and the file that comes of them."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from nvprov_gui.cli.command import Commands, command, opened, wrong
from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.workflows.inputs import values_file


def register(commands: Commands) -> None:
    """Add these commands."""
    setting = command(
        commands, "set", _set, "Set parameters of the defaults, a model or a phone; NAME=- inherits."
    )
    setting.add_argument("site", type=Path)
    scope = setting.add_mutually_exclusive_group()
    scope.add_argument("--model", metavar="ID")
    scope.add_argument("--phone", metavar="MAC")
    setting.add_argument("assignments", nargs="+", metavar="NAME=VALUE")
    _settings_arguments(commands)
    render = command(commands, "render", _render, "Render a phone's file from flat parameters.")
    render.add_argument("model")
    render.add_argument("--values", type=Path, required=True, metavar="FILE.json")
    render.add_argument("--user-agent", metavar="UA")


def _settings_arguments(commands: Commands) -> None:
    settings = commands.add_parser("settings", help="All parameters of a site as one TOML file.")
    actions = settings.add_subparsers(metavar="ACTION", required=True)
    exporting = command(actions, "export", _export, "Write them to a file, or on standard output.")
    importing = command(actions, "import", _import, "Make the site's parameters those of a file.")
    for made in (exporting, importing):
        made.add_argument("site", type=Path)
    exporting.add_argument("file", type=Path, nargs="?")
    importing.add_argument("file", type=Path)


def _export(options: argparse.Namespace) -> int:
    from nvprov_gui.workflows.outputs import write_whole
    from nvprov_gui.workflows.parameter_file import exported

    with opened(options) as site:
        text = exported(site)
    if options.file:
        write_whole(options.file, text)
    else:
        sys.stdout.write(text)
    return 0


def _import(options: argparse.Namespace) -> int:
    from nvprov_gui.workflows.inputs import text_file
    from nvprov_gui.workflows.parameter_file import imported

    with opened(options) as site:
        imported(site, text_file(options.file), f"Import {options.file.name}")
    return 0


def _set(options: argparse.Namespace) -> int:
    from nvprov_gui.workflows.settings import set_parameters

    values: dict[str, str | None] = {}
    for assignment in options.assignments:
        name, equals, value = assignment.partition("=")
        if not equals or not name:
            return wrong(f"nvprov set: “{assignment}” is not NAME=VALUE.")
        values[name] = value
    level = Level.MODEL if options.model else Level.PHONE if options.phone else Level.DEFAULTS
    scope = options.model or (MacAddress(options.phone) if options.phone else "")
    with opened(options) as site:
        set_parameters(site, level, scope, values, f"Set {', '.join(values)}")
    return 0


def _render(options: argparse.Namespace) -> int:
    from nvprov_gui.rendering.phone import render_phone

    values = values_file(options.values)
    rendered = render_phone(options.model, values, options.user_agent or "")
    sys.stdout.buffer.write(rendered.body)
    sys.stdout.flush()
    return 0
