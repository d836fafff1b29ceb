"""What stays when the technician leaves: documents, lists, labels, the site itself for a colleague."""

from nvprov_gui.workflows.handover.dossier import Dossier, dossier
from nvprov_gui.workflows.handover.lists import write_csv, write_xlsx

__all__ = ["Dossier", "dossier", "write_csv", "write_xlsx"]
