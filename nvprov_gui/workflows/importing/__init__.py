"""Users and phones from files and pasted text: propose, correct, apply."""

from nvprov_gui.workflows.importing.apply import apply, came_in
from nvprov_gui.workflows.importing.propose import propose, propose_many, recheck
from nvprov_gui.workflows.importing.rows import Proposal, Row, RowKind, RowStatus

__all__ = [
    "Proposal",
    "Row",
    "RowKind",
    "RowStatus",
    "apply",
    "came_in",
    "propose",
    "propose_many",
    "recheck",
]
