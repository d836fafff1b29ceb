"""Users and phones from files and pasted text: propose, correct, apply."""

from nvprov_gui.workflows.importing.apply import apply, came_in
from nvprov_gui.workflows.importing.propose import propose, propose_many, recheck
from nvprov_gui.workflows.importing.rows import Proposal, Row, RowKind, RowStatus
from nvprov_gui.workflows.importing.unknown import UnknownList
from nvprov_gui.workflows.importing.user_columns import UserColumns

__all__ = [
    "Proposal",
    "Row",
    "RowKind",
    "RowStatus",
    "UnknownList",
    "UserColumns",
    "apply",
    "came_in",
    "propose",
    "propose_many",
    "recheck",
]
