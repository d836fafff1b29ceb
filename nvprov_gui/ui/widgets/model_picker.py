"""Which model is it? A list to search in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from nvprov_gui.domain.model import Model
from nvprov_gui.qt.theme import Theme
from nvprov_gui.ui.widgets.picker import Choice, Picker, matching
from nvprov_gui.vendors.catalog import catalog


def pick_model(
    theme: Theme, parent: QWidget, chosen: Callable[[str], object], vendor: str = "", said: str = ""
) -> None:
    """Ask for a model; the one that the phone says it is comes first, then those of one vendor."""
    models = sorted(catalog().models(), key=lambda model: (model.id != said, model.vendor != vendor))
    listed = {model.id: _choice(model, chosen, said=model.id == said) for model in models}

    def fitting(text: str) -> list[Choice]:
        meant = catalog().model_named(text)  # as labels and suppliers write it, with letters for a variant
        found = matching(list(listed.values()), text)
        return found if found or meant is None else [listed[meant.id]]

    words = QCoreApplication.translate("Models", "Which model?")
    Picker(theme, words, fitting, parent).open_over(parent.window())


def _choice(model: Model, chosen: Callable[[str], object], *, said: bool) -> Choice:
    vendor = catalog().vendor(model.vendor).name
    says = QCoreApplication.translate("Models", "as the phone says")
    return Choice(
        model.name,
        f"{vendor} · {says}" if said else vendor,
        "",
        partial(chosen, model.id),
        words=" ".join(model.names()),
    )
