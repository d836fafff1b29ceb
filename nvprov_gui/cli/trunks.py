"""``nvprov trunk providers`` and ``test``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from nvprov_gui.cli.command import Commands, command, wrong
from nvprov_gui.workflows.inputs import Unbuffered, handed_values, values_file


def register(commands: Commands) -> None:
    """Add these commands."""
    trunk = commands.add_parser("trunk", help="Look at SIP providers, test a trunk.")
    actions = trunk.add_subparsers(metavar="ACTION", required=True)
    listing = command(actions, "providers", _providers, "The providers that NethVoice knows.")
    listing.add_argument("search", nargs="?", default="")
    test = command(
        actions, "test", _test, "Test a trunk from here; its password comes on standard input, a line."
    )
    test.add_argument(
        "--values", type=Path, metavar="FILE.json", help="else a line of JSON on standard input"
    )
    test.add_argument("--call", default="", metavar="NUMBER", help="a number that answers, to try calls with")
    test.add_argument("--transfer", default="", metavar="NUMBER", help="a second one, to send a call on to")
    test.add_argument("--no-register", action="store_true", help="don't disturb a registration of the PBX")
    test.add_argument("--inbound", type=float, default=0.0, metavar="SECONDS", help="wait for a call to it")
    test.add_argument("--keep-alive", type=float, default=0.0, metavar="MINUTES", help="ask once a minute")
    test.add_argument("--channels", type=int, default=0, metavar="N", help="so many calls at once")
    test.add_argument("--check", action="append", default=[], metavar="NAME", help="this one alone")
    test.add_argument("--dossier", type=Path, metavar="FILE.zip")
    test.add_argument("--json", action="store_true", help="JSON lines; a line “stop” as input ends it")


def _providers(options: argparse.Namespace) -> int:
    from nvprov_gui.trunks.providers import providers

    for provider in providers():
        if options.search.casefold() in provider.name.casefold():
            print(f"{provider.name}: {provider.sip_server}:{provider.port} {provider.transport.upper()}")
            for sentence in provider.unusual():
                print(f"  {sentence}")
    return 0


def _test(options: argparse.Namespace) -> int:
    from nvprov_gui.workflows.trunks.testing import Trial, known_checks, trial_command

    unknown = [name for name in options.check if name not in known_checks()]
    if unknown:
        return wrong(f"There is no check “{unknown[0]}”. There are: {', '.join(known_checks())}.")
    lines = Unbuffered(sys.stdin.fileno())  # a “stop” may follow at once: it isn't for us
    values = values_file(options.values) if options.values else handed_values(lines)
    password = "" if sys.stdin.isatty() else lines.readline().rstrip("\r\n")
    wanted = Trial(
        options.call,
        not options.no_register,
        options.json,
        tuple(options.check),
        options.dossier,
        options.inbound,
        options.keep_alive,
        options.channels,
        options.transfer,
        sys.stdin.fileno() if options.json else None,
    )
    return trial_command(wanted, values, password, sys.stdout)
