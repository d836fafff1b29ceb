"""The test in a process of its own (``nvprov trunk test``): its lines become signals as they come."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from nvprov_gui.qt.programs import nvprov

_PATIENCE_MS = 4000
"""Longer than a cancelled call and a registration's end take, where the other side answers."""

_KILLED_MS = 1000
_NOT_STARTED = "The test can't be started: set the program up again, or try its command line."


class TrunkProcess(QObject):
    """One test at a time.

    Signals:
        message: a SIP message: time, is_ours, title, text.
        prompt: what a person is to do now.
        result: a check's result.
        finished: the score per cent, -1 if it was stopped or failed; and what went wrong.
    """

    message = Signal(object)
    prompt = Signal(str)
    result = Signal(object)
    finished = Signal(int, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._not_started)
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._process.kill)
        self._rest, self._score = b"", -1

    @property
    def is_running(self) -> bool:
        """Whether a test is under way."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def start(self, values: Mapping[str, str], number: str, extra: Sequence[str], *, register: bool) -> None:
        """Test; values and password go through standard input, never through arguments."""
        more = [*(["--call", number] if number else []), *([] if register else ["--no-register"]), *extra]
        self._rest, self._score = b"", -1
        program, *arguments = nvprov("trunk", "test", "--json", *more)
        self._process.start(program, arguments)
        self._process.write((json.dumps(dict(values)) + "\n" + values.get("password", "") + "\n").encode())

    def stop(self) -> None:
        """Let it hang up and sign off; what still runs after some seconds is killed."""
        if self.is_running and not self._patience.isActive():
            self._process.write(b"stop\n")
            self._patience.start(_PATIENCE_MS)

    def end(self) -> None:
        """The site is closed now: what still runs is killed."""
        if self.is_running:
            self._process.kill()
            self._process.waitForFinished(_KILLED_MS)

    def _read(self) -> None:
        lines = (self._rest + bytes(self._process.readAllStandardOutput().data())).split(b"\n")
        self._rest = lines.pop()
        for line in lines:
            found = json.loads(line)
            if found["event"] == "message":
                self.message.emit(found)
            elif found["event"] == "result":
                self.result.emit(found)
            elif found["event"] == "prompt":
                self.prompt.emit(str(found["text"]))
            else:
                self._score = int(found["score"])

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.finished.emit(-1, _NOT_STARTED)

    def _ended(self) -> None:
        self._patience.stop()
        self._read()
        errors = bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip()
        self.finished.emit(self._score, errors.splitlines()[-1] if errors and self._score < 0 else "")
