"""Parameters: their names, kinds, allowed values, and the check a value passes when it is set."""

from nvprov_gui.domain.parameters.checks import checked
from nvprov_gui.domain.parameters.spec import Kind, Panel, Spec
from nvprov_gui.domain.parameters.specs import SECRET_NAMES, SPECS, is_secret, spec_of, split_number

__all__ = [
    "SECRET_NAMES",
    "SPECS",
    "Kind",
    "Panel",
    "Spec",
    "checked",
    "is_secret",
    "spec_of",
    "split_number",
]
