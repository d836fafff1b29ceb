"""``nvprov scan``: find devices on the network."""

from __future__ import annotations

import argparse
import sys

from nvprov_gui.cli.command import Commands, command


def register(commands: Commands) -> None:
    """Add this command."""
    scan = command(commands, "scan", _scan, "Find devices on the network.")
    where = scan.add_mutually_exclusive_group()
    where.add_argument("--interface", metavar="IF")
    where.add_argument("--network", metavar="CIDR")
    scan.add_argument("--method", choices=("arp", "neighbours", "mdns", "pnp", "all"), default="all")
    scan.add_argument("--json", action="store_true")


def _scan(options: argparse.Namespace) -> int:
    from nvprov_gui.workflows import scan

    wanted = scan.ScanOptions(
        interface=options.interface or "",
        network=options.network or "",
        method=options.method,
        json=options.json,
    )
    return scan.run_command(wanted, sys.stdout)
