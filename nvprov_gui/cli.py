"""``nvprov``: the same work without a window. 0 done, 1 the work failed, 2 wrong use."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from nvprov_gui import __version__
from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.workflows.inputs import handed_key, values_file

if TYPE_CHECKING:
    from nvprov_gui.storage import Site, Unlock

Command: TypeAlias = Callable[[argparse.Namespace], int]
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; a UserError is one line on standard error."""
    options = _parser().parse_args(arguments)
    command: Command = options.run
    try:
        return command(options)
    except UserError as error:
        return _fail(str(error))
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - the reader is gone
        return 1
    except KeyboardInterrupt:
        return 1


def _fail(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


# the commands; each imports what it needs, so that «nvprov --help» answers at once


def _new(options: argparse.Namespace) -> int:
    from nvprov_gui.workflows.sites import create_site

    create_site(options.site, options.name, options.pbx, _unlock()).close()
    return 0


def _import(options: argparse.Namespace) -> int:
    from nvprov_gui.workflows import importing

    with _opened(options) as site:
        proposal = importing.propose_many(site, options.files)
        importing.apply(site, proposal.good, f"Import {len(proposal.good)} rows")
    for row in proposal.bad:
        print(f"line {row.line}: {row.message}", file=sys.stderr)
    return 1 if proposal.bad else 0


def _assign(options: argparse.Namespace) -> int:
    from nvprov_gui.workflows import assigning

    if options.pair == bool(options.mac and options.extension) or bool(options.mac) != bool(
        options.extension
    ):
        return _wrong("nvprov assign: give either a MAC address and an extension, or --pair.")
    with _opened(options) as site:
        if options.pair:
            _change, made = assigning.pair_all(site, "Pair phones and users", second=options.second)
            print(f"{len(made)} phones assigned.")
        else:
            assigning.assign_number(site, MacAddress(options.mac), options.extension, "Assign a phone")
    return 0


def _set(options: argparse.Namespace) -> int:
    from nvprov_gui.workflows.settings import set_parameters

    values: dict[str, str | None] = {}
    for assignment in options.assignments:
        name, equals, value = assignment.partition("=")
        if not equals or not name:
            return _wrong(f"nvprov set: “{assignment}” is not NAME=VALUE.")
        values[name] = value
    level = Level.MODEL if options.model else Level.PHONE if options.phone else Level.DEFAULTS
    scope = options.model or (MacAddress(options.phone) if options.phone else "")
    with _opened(options) as site:
        set_parameters(site, level, scope, values, f"Set {', '.join(values)}")
    return 0


def _list(options: argparse.Namespace) -> int:
    from nvprov_gui.workflows.listing import as_records, as_text

    with _opened(options) as site:
        records = as_records(site)
    print(json.dumps(records, indent=1, ensure_ascii=False) if options.json else as_text(records))
    return 0


def _render(options: argparse.Namespace) -> int:
    from nvprov_gui.rendering.phone import render_phone

    values = values_file(options.values)
    rendered = render_phone(options.model, values, options.user_agent or "")
    sys.stdout.buffer.write(rendered.body)
    sys.stdout.flush()
    return 0


def _serve(options: argparse.Namespace) -> int:
    from nvprov_gui.storage import Unlock
    from nvprov_gui.workflows import serve

    unlock = Unlock(key=handed_key(sys.stdin)) if options.key_from_stdin else _unlock()
    wanted = serve.Options(
        options.site,
        bind=options.bind or "",
        port=options.http_port,
        tftp_port=options.tftp_port,
        pnp=options.pnp,
        trust_network=options.trust_network,
        watched=options.key_from_stdin,
    )
    return serve.run(wanted, unlock)


def _simulate(options: argparse.Namespace) -> int:
    from nvprov_gui.storage import Unlock
    from nvprov_gui.workflows.simulate import site

    unlock = Unlock(key=handed_key(sys.stdin)) if options.key_from_stdin else _unlock()
    return site.run(options.site, unlock, options.stagger, options.at or "")


def _scan(options: argparse.Namespace) -> int:
    from nvprov_gui.workflows import scan

    wanted = scan.ScanOptions(
        interface=options.interface or "",
        network=options.network or "",
        method=options.method,
        json=options.json,
    )
    return scan.run_command(wanted, sys.stdout)


def _gateway_render(options: argparse.Namespace) -> int:
    from nvprov_gui.workflows.gateways import render_command

    return render_command(options.model, values_file(options.values), sys.stdout)


def _gateway_push(options: argparse.Namespace) -> int:
    from nvprov_gui.workflows.gateways import push_command

    return push_command(options, values_file(options.values), sys.stdin, sys.stdout)


# what the commands share


def _opened(options: argparse.Namespace) -> Site:
    from nvprov_gui.storage import Site

    return Site.open(options.site, _unlock())


def _unlock() -> Unlock:
    from nvprov_gui.storage import Unlock

    return Unlock(passphrase=os.environ.get("NVPROV_PASSPHRASE"))


def _wrong(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 2


# arguments


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="nvprov", description="Provision the phones and gateways of a NethVoice site."
    )
    parser.add_argument("--version", action="version", version=f"nvprov {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    _site_commands(commands)
    _render_command(commands)
    _serve_command(commands)
    _scan_command(commands)
    _gateway_commands(commands)
    return parser


def _command(commands: Commands, name: str, run: Command, text: str) -> argparse.ArgumentParser:
    made = commands.add_parser(name, help=text, description=text)
    made.set_defaults(run=run)
    return made


def _site_commands(commands: Commands) -> None:
    new = _command(commands, "new", _new, "Make a new site.")
    new.add_argument("site", type=Path)
    new.add_argument("--name", required=True)
    new.add_argument("--pbx", required=True, metavar="HOST")
    importing = _command(
        commands, "import", _import, "Bring in users and phones; bad rows go to standard error."
    )
    importing.add_argument("site", type=Path)
    importing.add_argument("files", type=Path, nargs="+", metavar="FILE")
    assign = _command(commands, "assign", _assign, "Give a phone to a user, or pair them all in order.")
    assign.add_argument("site", type=Path)
    assign.add_argument("mac", nargs="?")
    assign.add_argument("extension", nargs="?")
    assign.add_argument("--pair", action="store_true")
    assign.add_argument("--second", action="store_true", help="with --pair: go on with second phones")
    setting = _command(
        commands, "set", _set, "Set parameters of the defaults, a model or a phone; NAME=- inherits."
    )
    setting.add_argument("site", type=Path)
    scope = setting.add_mutually_exclusive_group()
    scope.add_argument("--model", metavar="ID")
    scope.add_argument("--phone", metavar="MAC")
    setting.add_argument("assignments", nargs="+", metavar="NAME=VALUE")
    listing = _command(commands, "list", _list, "Show the phones of a site.")
    listing.add_argument("site", type=Path)
    listing.add_argument("--json", action="store_true")


def _render_command(commands: Commands) -> None:
    render = _command(commands, "render", _render, "Render a phone's file from flat parameters.")
    render.add_argument("model")
    render.add_argument("--values", type=Path, required=True, metavar="FILE.json")
    render.add_argument("--user-agent", metavar="UA")


def _serve_command(commands: Commands) -> None:
    serve = _command(commands, "serve", _serve, "Serve a site's files; JSON lines tell what happens.")
    serve.add_argument("site", type=Path)
    serve.add_argument("--bind", metavar="ADDR")
    serve.add_argument("--http-port", type=_port, metavar="N")
    serve.add_argument("--tftp-port", type=_port, metavar="N")
    serve.add_argument("--pnp", action="store_true", help="answer plug and play")
    serve.add_argument("--trust-network", action="store_true", help="serve phones that ask without a link")
    serve.add_argument("--key-from-stdin", action="store_true", help=argparse.SUPPRESS)
    simulate = _command(commands, "simulate", _simulate, "Let the phones of a served site boot, simulated.")
    simulate.add_argument("site", type=Path)
    simulate.add_argument("--stagger", type=float, default=0.0, metavar="SECONDS", help="between two phones")
    simulate.add_argument("--at", metavar="URL", help="where they ask, if not at the address in use")
    simulate.add_argument("--key-from-stdin", action="store_true", help=argparse.SUPPRESS)


def _scan_command(commands: Commands) -> None:
    scan = _command(commands, "scan", _scan, "Find devices on the network.")
    where = scan.add_mutually_exclusive_group()
    where.add_argument("--interface", metavar="IF")
    where.add_argument("--network", metavar="CIDR")
    scan.add_argument("--method", choices=("arp", "neighbours", "mdns", "pnp", "all"), default="all")
    scan.add_argument("--json", action="store_true")


def _gateway_commands(commands: Commands) -> None:
    gateway = commands.add_parser("gateway", help="Render or push a gateway's configuration.")
    actions = gateway.add_subparsers(metavar="ACTION", required=True)
    render = _command(actions, "render", _gateway_render, "Render a gateway's file.")
    push = _command(
        actions, "push", _gateway_push, "Push over telnet; passwords come on standard input, a line each."
    )
    push.add_argument("--host", required=True)
    push.add_argument("--port", type=_port, default=23)
    push.add_argument("--user")
    for made in (render, push):
        made.add_argument("model")
        made.add_argument("--values", type=Path, required=True, metavar="FILE.json")


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:  # noqa: PLR2004 - 16 bits
        raise argparse.ArgumentTypeError(f"{port} is not a port from 0 to 65535")
    return port


if __name__ == "__main__":
    sys.exit(main())
