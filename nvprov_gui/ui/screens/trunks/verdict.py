"""How a test ended: its score beside the time before, and what a certification still lacks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent

from nvprov_gui.storage import Site
from nvprov_gui.ui.messages import Words, said
from nvprov_gui.ui.widgets.quiet import QuietLabel
from nvprov_gui.ui.words import listed
from nvprov_gui.workflows.trunks import keeping


class Verdict(QuietLabel):
    """One or two lines; during a test, what a person is to do. They follow the window's language."""

    _words: Words = ""

    def show_words(self, words: Words = "") -> None:
        """Say something else."""
        self._words = words
        self.setText(said(words))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.setText(said(self._words))
        super().changeEvent(event)

    def tell(
        self,
        site: Site,
        reached: int,
        records: Sequence[Mapping[str, object]],
        lacking: Callable[[], Sequence[str]],
    ) -> None:
        """Keep a run's result in the site and say it; ``lacking`` gives names of fields."""
        before = keeping.last_score(site)
        keeping.keep_results(site, reached, {str(each["check"]): str(each["outcome"]) for each in records})
        self.show_words(lambda: self._result(reached, before, lacking()))

    def _result(self, reached: int, before: int | None, lacking: Sequence[str]) -> str:
        words = self.tr("{0} of 100").format(reached)
        if before is not None:
            words += " · " + self.tr("{0} the time before").format(before)
        if lacking:
            words += "\n" + self.tr("A certification still lacks: {0}").format(listed(lacking))
        return words
