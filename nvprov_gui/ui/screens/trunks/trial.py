"""What a test has brought so far: a row for each check, the records of those that are done, the messages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from nvprov_gui.trunks.results import score
from nvprov_gui.ui.models.rows import RowsModel
from nvprov_gui.ui.screens.trunks.results import COLUMNS, CheckRow, fresh
from nvprov_gui.workflows.trunks.dossier import results_of

_FIELDS = ("check", "outcome", "sentence", "figure")


class Trial(QObject):
    """The test that runs, or ran last.

    Signals:
        began: the name of the check that runs now.
        told: a message came, or an answer changed what is known of a check.
    """

    began = Signal(str)
    told = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows = RowsModel[CheckRow](COLUMNS, lambda row: row.check, lambda row: row.check, self)
        self.records: list[dict[str, object]] = []
        self._messages: dict[str, list[dict[str, object]]] = {}
        self._before: Mapping[str, str] = {}
        self.running = ""
        """The check under way."""

    def reset(self, before: Mapping[str, str] | None = None) -> None:
        """Nothing is tested yet; ``before`` are the outcomes of the time before, by check."""
        self.rows.set_rows(fresh())
        self.records, self._messages, self._before = [], {}, before or {}

    def begin(self, check: str = "") -> None:
        """A check runs now; without a name the first one."""
        self.running = check or self.rows.rows[0].check
        self.rows.update_rows([CheckRow(self.running, "running")])
        self.began.emit(self.running)

    def take_message(self, message: object) -> None:
        """A SIP message of the check under way."""
        if isinstance(message, dict):
            self._messages.setdefault(self.running, []).append(message)
            self.told.emit()

    def take_result(self, found: object) -> None:
        """A check is done; the next one begins."""
        if not isinstance(found, dict):
            return
        self.records.append(found)
        check, outcome, sentence, figure = (str(found[name]) for name in _FIELDS)
        self.rows.update_rows([CheckRow(check, outcome, sentence, figure, self._before.get(check, ""))])
        if waiting := next((each.check for each in self.rows.rows if not each.outcome), ""):
            self.begin(waiting)

    def answer(self, row: CheckRow, yes: bool) -> bool:
        """A person's answer makes a check passed or failed, and counts; False if it isn't known."""
        record = next((each for each in self.records if each["check"] == row.check), None)
        if record is None:
            return False
        record["outcome"] = "passed" if yes else "failed"
        self.rows.update_rows([replace(row, outcome=str(record["outcome"]))])
        self.told.emit()
        return True

    def end(self) -> None:
        """What was under way is not tested."""
        open_ = [replace(row, outcome="") for row in self.rows.rows if row.outcome == "running"]
        self.rows.update_rows(open_)

    @property
    def score(self) -> int:
        """Per cent, answers counted."""
        return score(results_of(self.records))

    @property
    def question(self) -> str:
        """The next check that waits for a person's answer; empty if none does."""
        return next((row.check for row in self.rows.rows if row.outcome == "question"), "")

    def messages_of(self, check: str) -> Sequence[dict[str, object]]:
        """The messages of one check, in order."""
        return self._messages.get(check, ())

    @property
    def messages(self) -> list[dict[str, object]]:
        """The messages of all checks."""
        return [message for each in self._messages.values() for message in each]
