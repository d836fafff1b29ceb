"""``nvprov``: the same work without a window. 0 done, 1 the work failed, 2 wrong use.

A new group of commands is a module with ``register`` and a line in ``GROUPS``. The modules import what a
command needs when it runs, so that ``nvprov --help`` answers at once.
"""

from __future__ import annotations

import argparse
import errno
import io
import os
import sys
from collections.abc import Callable, Sequence

from nvprov_gui import __version__
from nvprov_gui.cli import gateways, parameters, scanning, serving, sites, trunks
from nvprov_gui.cli.command import Command, Commands
from nvprov_gui.domain.errors import UserError

GROUPS: tuple[Callable[[Commands], None], ...] = (
    sites.register,
    parameters.register,
    serving.register,
    scanning.register,
    gateways.register,
    trunks.register,
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; a UserError is one line on standard error."""
    _pipes_are_utf8()
    options = _parser().parse_args(arguments)
    command: Command = options.run
    try:
        return command(options)
    except UserError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:  # a file named on the command line; whatever else has sentences of its own
        if is_reader_gone(error):
            sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - nobody is left
            return 1
        print(f"{error.filename or 'The file'}: {error.strerror or error}.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 1


def is_reader_gone(error: OSError, system: str = os.name) -> bool:
    """Whether whoever read our output has ended: Windows calls a broken pipe an invalid argument."""
    return isinstance(error, BrokenPipeError) or (
        system == "nt" and error.errno == errno.EINVAL and error.filename is None
    )


def _pipes_are_utf8() -> None:
    """Windows would write its old code page into files and pipes: names with ł or → have no place there."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8", errors=stream.errors)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="nvprov", description="Provision the phones and gateways of a NethVoice site."
    )
    parser.add_argument("--version", action="version", version=f"nvprov {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for register in GROUPS:
        register(commands)
    return parser
