"""``nvprov gateway render`` and ``push``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from nvprov_gui.cli.command import Commands, command, port
from nvprov_gui.workflows.inputs import values_file


def register(commands: Commands) -> None:
    """Add these commands."""
    gateway = commands.add_parser("gateway", help="Render or push a gateway's configuration.")
    actions = gateway.add_subparsers(metavar="ACTION", required=True)
    render = command(actions, "render", _render, "Render a gateway's file.")
    push = command(actions, "push", _push, "Push over telnet; passwords come on standard input, a line each.")
    push.add_argument("--host", required=True)
    push.add_argument("--port", type=port, default=23)
    push.add_argument("--user", default="")
    push.add_argument("--keep", type=Path, metavar="FILE", help="write the old configuration here")
    for made in (render, push):
        made.add_argument("model")
        made.add_argument("--values", type=Path, required=True, metavar="FILE.json")


def _render(options: argparse.Namespace) -> int:
    from nvprov_gui.workflows.gateways.commands import render_command

    return render_command(options.model, values_file(options.values), sys.stdout)


def _push(options: argparse.Namespace) -> int:
    from nvprov_gui.workflows.gateways.commands import PushOptions, push_command

    wanted = PushOptions(options.model, options.host, options.port, options.user, options.keep)
    return push_command(wanted, values_file(options.values), sys.stdin, sys.stdout)
