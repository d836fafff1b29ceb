"""The serving process: started, watched, restarted; its JSON lines become frozen values in batches."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum, auto

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from nvprov_gui.domain.jsontext import read_json

_BATCH_MS = 80
_FIRST_WAIT_MS = 500
_LONGEST_WAIT_MS = 15_000
_STOP_MS = 4_000
_KEPT_ERRORS = 4_000


class ChildState(Enum):
    """Where the serving process stands."""

    STOPPED = auto()
    STARTING = auto()
    READY = auto()
    RESTARTING = auto()


@dataclass(frozen=True, slots=True)
class ServedEvent:
    """One line of the serving process; ``fields`` are as it wrote them, texts and numbers."""

    kind: str
    time: datetime
    mac: str = ""
    fields: Mapping[str, object] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """A field as text, empty if it isn't there."""
        value = self.fields.get(name)
        return "" if value is None else str(value)


def parsed(line: bytes) -> ServedEvent | None:
    """An event from a line; None for anything else."""
    try:
        found = read_json(line)
        if not isinstance(found, dict):
            return None
        kind = str(found.pop("event"))
        time = datetime.fromisoformat(str(found.pop("time"))) if "time" in found else datetime.now(UTC)
    except (ValueError, KeyError):
        return None
    return ServedEvent(kind, time, str(found.pop("mac", "")), found)


class Child(QObject):
    """The bridge to ``nvprov serve``.

    Signals:
        state_changed: a ChildState.
        happened: a tuple of ServedEvents, at most every 80 ms.
        died: a sentence; it is being started again.
        gave_up: a sentence; it never came up.
    """

    state_changed = Signal(object)
    happened = Signal(object)
    died = Signal(str)
    gave_up = Signal(str)

    def __init__(self, command: Sequence[str], key: bytes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._key = key
        self.state = ChildState.STOPPED
        self.url = ""
        self._wanted = False
        self._was_ready = False
        self._wait = _FIRST_WAIT_MS
        self._rest = b""
        self._errors = ""
        self._batch: list[ServedEvent] = []
        self._process = QProcess(self)
        self._process.setProcessEnvironment(QProcessEnvironment.systemEnvironment())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._read_errors)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._failed)
        self._flushing = QTimer(self, interval=_BATCH_MS, singleShot=True)
        self._flushing.timeout.connect(self._flush)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._launch)

    def start(self) -> None:
        """Start serving, and keep it running."""
        self._wanted, self._was_ready, self._wait = True, False, _FIRST_WAIT_MS
        self._launch()

    def stop(self) -> None:
        """Stop serving; waits a moment so that what phones did is written down."""
        self._wanted = False
        self._again.stop()
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self.send({"command": "stop"})
            self._process.closeWriteChannel()
            if not self._process.waitForFinished(_STOP_MS):
                self._process.kill()
                self._process.waitForFinished(_STOP_MS)
        self._become(ChildState.STOPPED)

    def send(self, command: Mapping[str, object]) -> None:
        """Give the process a command; lost if it isn't running."""
        if self._process.state() == QProcess.ProcessState.Running:
            self._process.write((json.dumps(dict(command)) + "\n").encode())

    @property
    def pid(self) -> int:
        """The process id, 0 when it doesn't run."""
        return int(self._process.processId())

    def _launch(self) -> None:
        self._rest, self._errors = b"", ""
        self._become(ChildState.STARTING)
        self._process.start(self._command[0], self._command[1:])
        self._process.write((json.dumps({"key": self._key.hex()}) + "\n").encode())

    def _read(self) -> None:
        lines = (self._rest + bytes(self._process.readAllStandardOutput().data())).split(b"\n")
        self._rest = lines.pop()
        for line in lines:
            event = parsed(line)
            if event is not None:
                self._take(event)
        if self._batch and not self._flushing.isActive():
            self._flushing.start()

    def _take(self, event: ServedEvent) -> None:
        if event.kind == "ready":
            self.url = event.text("provisioning") or event.text("http")
            self._was_ready, self._wait = True, _FIRST_WAIT_MS
            self._become(ChildState.READY)
        self._batch.append(event)

    def _read_errors(self) -> None:
        text = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
        self._errors = (self._errors + text)[-_KEPT_ERRORS:]

    def _flush(self) -> None:
        batch, self._batch = tuple(self._batch), []
        if batch:
            self.happened.emit(batch)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._ended()

    def _ended(self) -> None:
        self._flush()
        if not self._wanted:
            return
        reason = next((line for line in reversed(self._errors.splitlines()) if line.strip()), "")
        if not self._was_ready:
            self._wanted = False
            self._become(ChildState.STOPPED)
            self.gave_up.emit(reason)
            return
        self._become(ChildState.RESTARTING)
        self.died.emit(reason)
        self._again.start(self._wait)
        self._wait = min(self._wait * 2, _LONGEST_WAIT_MS)

    def _become(self, state: ChildState) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit(state)
