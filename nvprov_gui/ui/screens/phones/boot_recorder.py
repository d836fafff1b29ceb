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
    """Begins with the chosen phone, ends with the message's button, asks where to keep the file."""

    def __init__(
        self, bench: Bench, window: QWidget, do: PhoneActions, selected: Callable[[], Sequence[Phone]]
    ) -> None:
        super().__init__(bench, window, selected)
        do.record.triggered.connect(self._begin)
        bench.serving.told.connect(self._told)

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

    def _told(self, events: Sequence[ServedEvent]) -> None:
        for event in events:
            if event.kind == "recording":
                self._say(event.mac)
            elif event.kind == "recorded":
                self._bench.messages.withdraw(_TOPIC)
                self._keep(event.mac, event.text("contents"))

    def _say(self, mac: str) -> None:
        phone = self._bench.session.roster.phone(mac)
        name = (phone.user or phone.mac.colons) if phone else mac
        self._bench.messages.withdraw(_TOPIC)
        self._bench.messages.warning(
            lambda: self.tr(
                "Recording what {0} says. Restart it now; passwords and links are left out."
            ).format(name),
            lambda: self.tr("Stop and save…"),
            lambda: self._bench.serving.record(""),
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
