"""Which model is it? A list to search in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.widgets.picker import Choice, Picker, matching
from nvprov_gui.vendors.catalog import catalog


def pick_model(theme: Theme, parent: QWidget, chosen: Callable[[str], object], vendor: str = "") -> None:
    """Ask for a model; those of one vendor come first."""
    models = sorted(catalog().models(), key=lambda model: model.vendor != vendor)
    listed = [
        Choice(
            model.name,
            catalog().vendor(model.vendor).name,
            "",
            partial(chosen, model.id),
            words=" ".join(model.names()),
        )
        for model in models
    ]
    named = dict(zip((model.id for model in models), listed, strict=True))

    def fitting(text: str) -> list[Choice]:
        meant = catalog().model_named(text)  # as labels and suppliers write it, with letters for a variant
        found = matching(listed, text)
        return found if found or meant is None else [named[meant.id]]

    words = QCoreApplication.translate("Models", "Which model?")
    Picker(theme, words, fitting, parent).open_over(parent.window())
