"""Which gateway is it? A list to search in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from nvprov_gui.gateways.models import gateway_models
from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.picker import Choice, Picker, matching

_KINDS = {"isdn": "BRI", "pri": "PRI", "fxo": "FXO", "fxs": "FXS"}
"""How technicians call the lines."""


def pick_gateway_model(
    theme: Theme, parent: QWidget, chosen: Callable[[str], object], vendor: str = ""
) -> None:
    """Ask for a gateway's model; those of one vendor come first."""
    models = sorted(gateway_models().models.values(), key=lambda model: model.vendor != vendor)
    listed = [
        Choice(
            say(model.name),
            f"{model.vendor_name} · {_KINDS[model.tech]}",
            "",
            partial(chosen, model.id),
            words=f"{model.name} {model.id}",
        )
        for model in models
    ]
    words = QCoreApplication.translate("Models", "Which model?")
    Picker(theme, words, lambda text: matching(listed, text), parent).open_over(parent.window())
