"""A search and what the site makes of it: keeps the rows, takes over new addresses, adds devices."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from nvprov_gui.domain.records import Change
from nvprov_gui.qt.task import Failure
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.opening import report
from nvprov_gui.ui.scanning import Scan
from nvprov_gui.workflows import survey_acts
from nvprov_gui.workflows.survey import Found, Standing, Survey

if TYPE_CHECKING:
    from nvprov_gui.discovery.devices import Device
    from nvprov_gui.discovery.networks import Network
    from nvprov_gui.discovery.probe import Settings

_BATCH_MS = 150


class Surveying(QObject):
    """One search after the other, always compared with the site.

    Signals:
        changed: rows came, went or changed; also at start and end.
        moved: addresses asked, of all.
        noted: a sentence about what can't be seen.
        ended: seconds and the number of addresses asked.
    """

    changed = Signal()
    moved = Signal(int, int)
    noted = Signal(str)
    ended = Signal(float, int)

    def __init__(self, bench: Bench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._survey = Survey()
        self._scan = Scan(bench.tasks, self)
        self._batch = QTimer(self, interval=_BATCH_MS, singleShot=True)
        self._batch.timeout.connect(self.changed)
        self.asked: tuple[Network, ...] = ()
        self._scan.found.connect(self._found)
        self._scan.dropped.connect(self._dropped)
        self._scan.moved.connect(self.moved)
        self._scan.noted.connect(self.noted)
        self._scan.done.connect(self._done)
        self._scan.failed.connect(self._failed)
        for signal in (bench.session.reloaded, bench.session.phones_changed):
            signal.connect(self._site_changed)

    @property
    def rows(self) -> list[Found]:
        """All devices."""
        return self._survey.rows

    @property
    def running(self) -> bool:
        """Whether it searches."""
        return self._scan.running

    def start(self, networks: Sequence[Network], settings: Settings) -> None:
        """Search; what the search before found is forgotten."""
        session = self._bench.session
        self.asked = tuple(networks)
        self._survey = Survey.of(session.roster.phones, session.site.gateways())
        self._scan.start(networks, settings)
        self.changed.emit()

    def stop(self) -> None:
        """End soon; what was found stays, and nothing is called gone."""
        self._scan.stop()

    def change(self, rows: Iterable[Found]) -> None:
        """Rows that were ticked or got a model."""
        self._survey.change(rows)
        self.changed.emit()

    def add(self, rows: Sequence[Found], label: str) -> None:
        """Put devices into the site."""
        site = self._bench.session.site
        self._bench.tasks.run(lambda _task: survey_acts.add(site, rows, label), self._added, self._failed)

    def _found(self, device: Device) -> None:
        self._survey.take(device)
        self._batch.start()

    def _dropped(self, mac: str) -> None:
        self._survey.drop(mac)
        self._batch.start()

    def _done(self, seconds: float, checked: int) -> None:
        if not self._scan.stopped:
            self._survey.miss(self.asked)
        self._keep_news()
        self.ended.emit(seconds, checked)
        self.changed.emit()

    def _keep_news(self) -> None:
        """Known devices at another address or with other firmware: the site takes both, and nothing else."""
        rows = self._survey.rows
        label = self.tr("take addresses and firmware over")
        if self._bench.session.edit(lambda site: survey_acts.refresh(site, rows, label)):
            moved = sum(row.standing is Standing.MOVED for row in rows)
            self._bench.messages.done(self.tr("The site has %n new address(es).", "", moved))

    def _failed(self, failure: Failure) -> None:
        report(self._bench, failure)
        self.changed.emit()

    def _added(self, change: object) -> None:
        if isinstance(change, Change):
            self._bench.session.adopt(change)
            number = sum(row.table in {"phones", "gateways"} for row in change.rows)
            self._bench.messages.done(self.tr("%n device(s) added.", "", number))
        self._site_changed()

    def _site_changed(self) -> None:
        """Look again at what is in the site; a device that moved in this search stays marked."""
        session = self._bench.session
        if not (session.is_open and self._survey.rows):
            return
        moved = {row.mac: row for row in self._survey.rows if row.standing is Standing.MOVED}
        self._survey.know(session.roster.phones, session.site.gateways())
        self._survey.change(
            replace(row, standing=Standing.MOVED, before=moved[row.mac].before)
            for row in self._survey.rows
            if row.mac in moved and row.standing is Standing.KNOWN
        )
        self._batch.start()
