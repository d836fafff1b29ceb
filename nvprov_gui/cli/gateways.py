"""``nvprov gateway``: render, push, what models and values there are, and the gateways of a site."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from nvprov_gui.cli.command import Commands, command, opened, port, wrong
from nvprov_gui.workflows.inputs import values_file

_GIVEN = ("mac", "ip", "netmask", "gateway", "pbx", "proxy")
_WHERE = "Models: nvprov gateway models. Names of the values: nvprov gateway keys MODEL."


def register(commands: Commands) -> None:
    """Add these commands."""
    words = "Render or push a gateway's configuration; list and add the gateways of a site."
    gateway = commands.add_parser("gateway", help=words, description=words, epilog=_WHERE)
    actions = gateway.add_subparsers(metavar="ACTION", required=True)
    render = command(actions, "render", _render, "Render a gateway's file.")
    push = command(actions, "push", _push, "Push over telnet; passwords come on standard input, a line each.")
    push.add_argument("--host", help="its present address; with --site the one that the site knows")
    push.add_argument("--port", type=port, default=23)
    push.add_argument("--user", default="")
    push.add_argument("--keep", type=Path, metavar="FILE", help="write the old configuration here")
    command(actions, "models", _models, "List the models that MODEL can be.")
    keys = command(actions, "keys", _keys, "List what the values of a model can be.")
    for made in (render, keys):
        made.add_argument("model", metavar="MODEL", help="as nvprov gateway models lists it")
    push.add_argument("model", metavar="MODEL|NAME|MAC", help="a model; with --site a gateway of the site")
    whose = push.add_mutually_exclusive_group(required=True)
    whose.add_argument("--values", type=Path, metavar="FILE.json")
    whose.add_argument("--site", type=Path, help="push a gateway of this site, and note the outcome there")
    for made in (render, push):
        made.epilog = _WHERE
    render.add_argument("--values", type=Path, required=True, metavar="FILE.json")
    listing = command(actions, "list", _list, "Show the gateways of a site.")
    listing.add_argument("site", type=Path)
    listing.add_argument("--json", action="store_true")
    _add_arguments(actions)


def _add_arguments(actions: Commands) -> None:
    add = command(
        actions, "add", _add, "Add a gateway to a site; what it still lacks goes to standard error."
    )
    add.epilog = _WHERE
    add.add_argument("site", type=Path)
    add.add_argument("model", metavar="MODEL", help="as nvprov gateway models lists it")
    for name in _GIVEN:
        add.add_argument(f"--{name}")
    add.add_argument("--name", default="")
    add.add_argument("--values", type=Path, metavar="FILE.json", help="more of its values, its ports too")


def _render(options: argparse.Namespace) -> int:
    from nvprov_gui.workflows.gateways.commands import render_command

    return render_command(options.model, values_file(options.values), sys.stdout)


def _models(_options: argparse.Namespace) -> int:
    from nvprov_gui.workflows.gateways.commands import models_command

    return models_command(sys.stdout)


def _keys(options: argparse.Namespace) -> int:
    from nvprov_gui.workflows.gateways.commands import keys_command

    return keys_command(options.model, sys.stdout)


def _list(options: argparse.Namespace) -> int:
    from nvprov_gui.workflows.gateways.site_commands import list_command

    with opened(options) as site:
        return list_command(site, sys.stdout, as_json=options.json)


def _add(options: argparse.Namespace) -> int:
    from nvprov_gui.workflows.gateways.site_commands import add_command

    given = values_file(options.values) if options.values else {}
    given |= {name: getattr(options, name) for name in _GIVEN if getattr(options, name) is not None}
    with opened(options) as site:
        return add_command(site, options.model, given, options.name, sys.stdout, sys.stderr)


def _push(options: argparse.Namespace) -> int:
    from nvprov_gui.workflows.gateways.commands import PushOptions, push_command
    from nvprov_gui.workflows.gateways.site_push import site_push_command

    wanted = PushOptions(options.model, options.host or "", options.port, options.user, options.keep)
    if options.site is not None:
        with opened(options) as site:
            return site_push_command(site, wanted, sys.stdin, sys.stdout, sys.stderr)
    if not wanted.host:
        return wrong("--host is missing: where is the gateway now?")
    return push_command(wanted, values_file(options.values), sys.stdin, sys.stdout)
