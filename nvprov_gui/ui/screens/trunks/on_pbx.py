"""The site's trunk on the PBX: compared, made there, mended, each after a look."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from nvprov_gui.qt.task import Task
from nvprov_gui.ui.bench import Bench

if TYPE_CHECKING:
    from nvprov_gui.pbx.connection import Pbx
    from nvprov_gui.workflows.pbx.trunk import Difference, Standing

_TOPIC = "trunk-on-pbx"
Values = Mapping[str, str]


class OnPbx(QObject):
    """One action; what the PBX lacks is offered with it."""

    def __init__(self, bench: Bench, parent: QObject, values: Callable[[], Values]) -> None:
        super().__init__(parent)
        self._bench = bench
        self._values = values
        self.look = QAction(self)
        self.look.triggered.connect(lambda: self._do("compare"))
        bench.pbx.busy.connect(self.look.setDisabled)

    def _do(self, what: str) -> None:
        values = self._values()

        def work(pbx: Pbx, _task: Task) -> Standing:
            from nvprov_gui.workflows.pbx import trunk

            act = {"compare": trunk.compare, "create": trunk.create, "mend": trunk.mend}[what]
            return act(pbx, values)

        self._bench.messages.withdraw(_TOPIC)
        self._bench.pbx.run(work, self._show)

    def _show(self, found: object) -> None:
        from nvprov_gui.workflows.pbx.trunk import Standing

        if not isinstance(found, Standing):
            return
        messages = self._bench.messages
        if found.trunk is None:
            messages.warning(
                lambda: self.tr("The PBX has no trunk of this user yet. Its reload takes up to a minute."),
                lambda: self.tr("Make it there"),
                partial(self._do, "create"),
                _TOPIC,
            )
        elif not found.differences:
            messages.done(self.tr("“{0}” on the PBX is as the provider wants it.").format(found.trunk.name))
        else:
            self._show_differences(found.trunk.name, found.differences)

    def _show_differences(self, name: str, differences: tuple[Difference, ...]) -> None:
        words = partial(self._differing, name, differences)
        if any(each.mendable for each in differences):
            self._bench.messages.warning(
                words, lambda: self.tr("Write codecs and password"), partial(self._do, "mend"), _TOPIC
            )
        else:
            self._bench.messages.warning(words, topic=_TOPIC)

    def _differing(self, name: str, differences: tuple[Difference, ...]) -> str:
        said = "; ".join(map(self._said, differences))
        words = self.tr("“{0}” on the PBX differs: {1}.").format(name, said)
        if any(each.mendable for each in differences):
            return words
        mended = self.tr("Correct it in the PBX's own pages.")
        return f"{words} {mended}"

    def _said(self, each: Difference) -> str:
        if each.name == "password":
            return self.tr("another password")
        return self.tr("{0} is {1}, wanted {2}").format(each.name, each.there or "–", each.wanted or "–")

    def retranslate(self) -> None:
        """Set all texts."""
        self.look.setText(self.tr("On the PBX"))
        self.look.setStatusTip(self.tr("The PBX is busy with something else: try again in a moment."))
        self.look.setToolTip(self.tr("Compare this trunk with the PBX's, or make it there"))
