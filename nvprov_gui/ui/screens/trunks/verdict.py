"""How a test ended: its score beside the time before, and what a certification still lacks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from nvprov_gui.storage import Site
from nvprov_gui.ui.widgets.quiet import QuietLabel
from nvprov_gui.ui.words import listed
from nvprov_gui.workflows.trunks import keeping


class Verdict(QuietLabel):
    """One or two lines; during a test, what a person is to do."""

    def tell(
        self, site: Site, reached: int, records: Sequence[Mapping[str, object]], lacking: Sequence[str]
    ) -> None:
        """Keep a run's result in the site and say it; ``lacking`` are names of fields."""
        before = keeping.last_score(site)
        keeping.keep_results(site, reached, {str(each["check"]): str(each["outcome"]) for each in records})
        words = self.tr("{0} of 100").format(reached)
        if before is not None:
            words += " · " + self.tr("{0} the time before").format(before)
        if lacking:
            words += "\n" + self.tr("A certification still lacks: {0}").format(listed(lacking))
        self.setText(words)
