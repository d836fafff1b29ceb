"""When serving begins: what phones would miss is said once, with the place that mends it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from nvprov_gui.qt.child import ChildState
from nvprov_gui.qt.task import Failure
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.opening import report
from nvprov_gui.ui.sentences import say


class Checking(QObject):
    """Listens to serving; looks for holes of phones that have a user, in the background."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._was = ChildState.STOPPED
        bench.serving.changed.connect(self._changed)

    def _changed(self) -> None:
        before, self._was = self._was, self._bench.serving.state
        if self._was is not ChildState.READY or before is ChildState.READY or not self._bench.session.is_open:
            return
        site = self._bench.session.site

        def work(_task: object) -> object:
            from nvprov_gui.workflows.configuration import holes

            users = {phone.mac for phone in site.phones() if phone.user_id is not None}
            return [hole.sentence for hole in holes(site) if hole.mac in users]

        self._bench.tasks.run(work, self._found, self._failed)

    def _found(self, sentences: object) -> None:
        if isinstance(sentences, list) and sentences:
            count = self.tr("%n thing(s) to mend before phones work:", "", len(sentences))
            more = self.tr("All are listed on the Handover screen.") if len(sentences) > 1 else ""
            self._bench.messages.info(f"{count} {say(str(sentences[0]))} {more}".strip())

    def _failed(self, failure: Failure) -> None:
        report(self._bench, failure)
