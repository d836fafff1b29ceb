"""One button that records what a phone says while it boots, into a file to send in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtWidgets import QWidget

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.phone import Phone
from nvprov_gui.qt.child import ServedEvent
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.screens.phones.actions import PhoneActions
from nvprov_gui.ui.screens.phones.for_selection import ForSelection
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.widgets.file_dialogs import FileDialog
from nvprov_gui.workflows.outputs import write_whole

_TOPIC = "recording"


class BootRecorder(ForSelection):
    """Begins with the chosen phone, ends by the message's button or the palette, asks where to."""

    def __init__(
        self, bench: Bench, window: QWidget, do: PhoneActions, selected: Callable[[], Sequence[Phone]]
    ) -> None:
        super().__init__(bench, window, selected)
        self._do = do
        do.record.triggered.connect(self._begin)
        do.end_recording.triggered.connect(self._end)
        bench.serving.told.connect(self._told)
        bench.serving.changed.connect(self._serving_changed)

    def _begin(self) -> None:
        phones = self._selected()
        if len(phones) != 1:
            return
        if not self._bench.serving.is_on:
            self._bench.messages.info(
                self.tr("Phones can be recorded while they are served."),
                self.tr("Start serving"),
                self._bench.serving.start,
            )
            return
        self._bench.serving.record(phones[0].mac)

    def _end(self) -> None:
        self._bench.serving.record("")

    def _serving_changed(self) -> None:
        if not self._bench.serving.is_on:
            self._over()

    def _over(self) -> None:
        self._do.end_recording.setEnabled(False)
        self._bench.messages.withdraw(_TOPIC)

    def _told(self, events: Sequence[ServedEvent]) -> None:
        for event in events:
            if event.kind == "recording":
                self._say(event.mac)
            elif event.kind == "recorded":
                self._over()
                self._keep(event.mac, event.text("contents"))

    def _say(self, mac: str) -> None:
        phone = self._bench.session.roster.phone(mac)
        name = (phone.user or phone.mac.colons) if phone else mac
        self._do.end_recording.setEnabled(True)
        self._bench.messages.withdraw(_TOPIC)
        self._bench.messages.channel.warning(  # of the whole program: it goes on whatever is looked at
            lambda: self.tr(
                "Recording what {0} says. Restart it now; passwords and links are left out."
            ).format(name),
            lambda: self.tr("Stop and save…"),
            self._end,
            topic=_TOPIC,
        )

    def _keep(self, mac: str, contents: str) -> None:
        name = f"boot-{mac}-{datetime.now():%Y%m%d-%H%M}.txt"
        path, _kind = FileDialog.getSaveFileName(
            self._window, self.tr("Keep the recording"), str(user_documents_path() / name), "*.txt"
        )
        if not path:
            return
        try:
            write_whole(Path(path), contents)
        except UserError as error:
            self._bench.messages.warning(
                partial(say, str(error)), lambda: self.tr("Try again"), lambda: self._keep(mac, contents)
            )
            return
        self._bench.messages.done(self.tr("The recording is in {0}.").format(path))
