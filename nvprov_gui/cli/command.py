"""What the commands share: how one is made, how a site is opened."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from nvprov_gui.storage import Site, Unlock

Command: TypeAlias = Callable[[argparse.Namespace], int]
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def command(commands: Commands, name: str, run: Command, text: str) -> argparse.ArgumentParser:
    """A command's parser, ready for its arguments; ``run`` is called with them."""
    made = commands.add_parser(name, help=text, description=text)
    made.set_defaults(run=run)
    return made


def opened(options: argparse.Namespace) -> Site:
    """The site named on the command line.

    Raises:
        UserError: it can't be opened; says why.
    """
    from nvprov_gui.storage import Site
    from nvprov_gui.workflows.models.adopting import adopt

    site = Site.open(options.site, passphrase())
    adopt(site)
    return site


def passphrase() -> Unlock:
    """How a site is unlocked without a window: the keyring, or the passphrase of the environment."""
    from nvprov_gui.storage import Unlock

    return Unlock(passphrase=os.environ.get("NVPROV_PASSPHRASE"))


def wrong(sentence: str) -> int:
    """Say what was wrong with the use; gives the exit code."""
    print(sentence, file=sys.stderr)
    return 2


def port(text: str) -> int:
    """A port of the command line, 0 for any free one.

    Raises:
        ArgumentTypeError: not a port.
    """
    number = int(text)
    if not 0 <= number <= 65535:  # noqa: PLR2004 - 16 bits
        raise argparse.ArgumentTypeError(f"{number} is not a port from 0 to 65535")
    return number
