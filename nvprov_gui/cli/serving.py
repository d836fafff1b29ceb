"""``nvprov serve``, and ``nvprov simulate`` for phones that boot from it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from nvprov_gui.cli.command import Commands, command, passphrase, port
from nvprov_gui.workflows.inputs import handed_key

if TYPE_CHECKING:
    from nvprov_gui.storage import Unlock


def register(commands: Commands) -> None:
    """Add these commands."""
    _serve_arguments(commands)
    simulate = command(commands, "simulate", _simulate, "Let the phones of a served site boot, simulated.")
    simulate.add_argument("site", type=Path)
    simulate.add_argument("--stagger", type=float, default=0.0, metavar="SECONDS", help="between two phones")
    simulate.add_argument("--at", metavar="URL", help="where they ask, if not at the address in use")
    simulate.add_argument("--pnp", action="store_true", help="they ask by plug and play")
    simulate.add_argument(
        "--only", action="append", default=[], metavar="MAC", help="this phone alone; can be given again"
    )
    simulate.add_argument("--key-from-stdin", action="store_true", help=argparse.SUPPRESS)


def _serve_arguments(commands: Commands) -> None:
    serve = command(commands, "serve", _serve, "Serve a site's files; JSON lines tell what happens.")
    serve.add_argument("site", type=Path)
    serve.add_argument("--bind", metavar="ADDR")
    serve.add_argument("--http-port", type=port, metavar="N")
    serve.add_argument("--tftp-port", type=port, metavar="N")
    serve.add_argument("--pnp", action="store_true", help="answer plug and play")
    serve.add_argument("--trust-network", action="store_true", help="serve phones that ask without a link")
    serve.add_argument("--https", action="store_true", help="serve over HTTPS too")
    serve.add_argument("--key-from-stdin", action="store_true", help=argparse.SUPPRESS)


def _serve(options: argparse.Namespace) -> int:
    from nvprov_gui.workflows import serve

    wanted = serve.Options(
        options.site,
        bind=options.bind or "",
        port=options.http_port,
        tftp_port=options.tftp_port,
        pnp=options.pnp,
        trust_network=options.trust_network,
        https=options.https,
        watched=options.key_from_stdin,
    )
    return serve.run(wanted, _handed(options))


def _simulate(options: argparse.Namespace) -> int:
    from nvprov_gui.domain.mac import MacAddress
    from nvprov_gui.workflows.simulate import site

    only = [MacAddress(text) for text in options.only]
    wishes = site.Wishes(options.stagger, options.at or "", options.pnp, only)
    return site.run(options.site, _handed(options), wishes)


def _handed(options: argparse.Namespace) -> Unlock:
    """The window hands its key on standard input: never an argument, never a file."""
    from nvprov_gui.storage import Unlock

    return Unlock(key=handed_key(sys.stdin)) if options.key_from_stdin else passphrase()
