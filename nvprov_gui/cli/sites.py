"""``nvprov new``, ``import``, ``assign`` and ``list``: a site, its users and its phones."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from nvprov_gui.cli.command import Commands, command, opened, passphrase, wrong
from nvprov_gui.domain.mac import MacAddress


def register(commands: Commands) -> None:
    """Add these commands."""
    _new_arguments(commands)
    _import_arguments(commands)
    _assign_arguments(commands)
    _moving_arguments(commands)
    listing = command(commands, "list", _list, "Show the phones of a site.")
    listing.add_argument("site", type=Path)
    listing.add_argument("--json", action="store_true")


def _moving_arguments(commands: Commands) -> None:
    move = command(
        commands, "move", _move, "Move a site to a PostgreSQL server, for two technicians, or back."
    )
    move.add_argument("site", type=Path)
    move.add_argument("address", nargs="?", metavar="postgresql+psycopg://USER@HOST/DATABASE")
    move.add_argument("--to-file", action="store_true", help="back into the file")
    join = command(commands, "join", _join, "Work on a site that a colleague moved to a server.")
    join.add_argument("address", metavar="postgresql+psycopg://USER@HOST/DATABASE")
    join.add_argument("site", type=Path, help="the file that will name the server")


def _new_arguments(commands: Commands) -> None:
    new = command(commands, "new", _new, "Make a new site.")
    new.add_argument("site", type=Path)
    new.add_argument("--name", required=True)
    new.add_argument("--pbx", required=True, metavar="HOST")


def _import_arguments(commands: Commands) -> None:
    importing = command(
        commands, "import", _import, "Bring in users and phones; bad rows and remarks go to standard error."
    )
    importing.add_argument("site", type=Path)
    importing.add_argument("files", type=Path, nargs="+", metavar="FILE")


def _assign_arguments(commands: Commands) -> None:
    assign = command(commands, "assign", _assign, "Give a phone to a user, or pair them all in order.")
    assign.add_argument("site", type=Path)
    assign.add_argument("mac", nargs="?")
    assign.add_argument("extension", nargs="?")
    assign.add_argument("--pair", action="store_true")
    assign.add_argument("--second", action="store_true", help="with --pair: go on with second phones")


def _new(options: argparse.Namespace) -> int:
    from nvprov_gui.workflows.sites import create_site

    create_site(options.site, options.name, options.pbx, passphrase()).close()
    return 0


def _import(options: argparse.Namespace) -> int:
    from nvprov_gui.workflows import importing

    with opened(options) as site:
        proposal = importing.propose_many(site, options.files)
        importing.apply(site, proposal.good, f"Import {len(proposal.good)} rows")
    for note in proposal.notes:
        print(note)
    for row in proposal.rows:
        if not row.good or row.note:
            print(f"line {row.line}: {row.note if row.good else row.message}", file=sys.stderr)
    return 1 if proposal.bad else 0


def _move(options: argparse.Namespace) -> int:
    from nvprov_gui.workflows.sharing_site import move_to_file, move_to_server

    if bool(options.address) == options.to_file:
        return wrong("nvprov move: give either a server's address, or --to-file.")
    if options.to_file:
        move_to_file(options.site, passphrase())
    else:
        move_to_server(options.site, options.address, passphrase())
    return 0


def _join(options: argparse.Namespace) -> int:
    from nvprov_gui.workflows.sharing_site import join_site

    join_site(options.site, options.address, passphrase())
    return 0


def _assign(options: argparse.Namespace) -> int:
    from nvprov_gui.workflows import assigning

    one = bool(options.mac and options.extension)
    if options.pair == one or bool(options.mac) != bool(options.extension):
        return wrong("nvprov assign: give either a MAC address and an extension, or --pair.")
    with opened(options) as site:
        if options.pair:
            _change, made = assigning.pair_all(site, "Pair phones and users", second=options.second)
            print(f"{len(made)} phones assigned.")
        else:
            assigning.assign_number(site, MacAddress(options.mac), options.extension, "Assign a phone")
    return 0


def _list(options: argparse.Namespace) -> int:
    from nvprov_gui.workflows.listing import as_records, as_text

    with opened(options) as site:
        records = as_records(site)
    print(json.dumps(records, indent=1, ensure_ascii=False) if options.json else as_text(records))
    return 0
