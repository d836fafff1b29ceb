"""Telling phones something: asks, does it in the background, shows what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from nvprov_gui.domain.phone import Phone
from nvprov_gui.qt.task import Failure, Task
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.opening import report
from nvprov_gui.ui.screens.phones.actions import PhoneActions
from nvprov_gui.ui.screens.phones.for_selection import ForSelection
from nvprov_gui.ui.screens.phones.order_dialog import OrderDialog, Wish
from nvprov_gui.ui.screens.phones.order_results import OrderResults
from nvprov_gui.workflows.orders import Order, Outcome, tell, wait_until

_MOST_PAGES = 5
_ASKED_BEFORE = (Order.REBOOT, Order.RING)


class Orders(ForSelection):
    """Confirms what leaves the laptop, with the count; a single resync goes at once."""

    def __init__(
        self, bench: Bench, window: QWidget, do: PhoneActions, selected: Callable[[], Sequence[Phone]]
    ) -> None:
        super().__init__(bench, window, selected)
        for order, action in do.orders.items():
            action.triggered.connect(partial(self._give_selected, order))
        do.web_page.triggered.connect(self._open_selected)

    def _give_selected(self, order: Order, *_checked: bool) -> None:
        if phones := self._selected():
            self.give(order, phones)

    def _open_selected(self) -> None:
        self.open_pages(self._selected())

    def give(self, order: Order, phones: Sequence[Phone]) -> None:
        """Tell phones something, after a question where it may disturb somebody."""
        asks = order in _ASKED_BEFORE or (len(phones) > 1 and order is Order.RESYNC)
        if not asks:
            self.carry_out(Wish(order, tuple(phones)))
            return
        dialog = OrderDialog(order, phones, self._window.window())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.carry_out(dialog.wish)
        dialog.deleteLater()

    def carry_out(self, wish: Wish) -> OrderResults:
        """Do what was confirmed."""
        shown = OrderResults(self._bench, wish, self._window.window())
        _Running(self._bench, wish, shown).start(wish.phones)
        shown.show()
        return shown

    def open_pages(self, phones: Sequence[Phone]) -> None:
        """Open the web pages of phones in the browser."""
        known = [phone for phone in phones if phone.address]
        for phone in known[:_MOST_PAGES]:
            QDesktopServices.openUrl(QUrl(f"http://{phone.address}/"))
        if not known:
            self._bench.messages.info(self.tr("Its address is not known yet."))


class _Running(QObject):
    """One wish under way; ends with its results' window."""

    def __init__(self, bench: Bench, wish: Wish, shown: OrderResults) -> None:
        super().__init__(shown)
        self._bench = bench
        self._wish = wish
        self._shown = shown
        self._task: Task | None = None
        shown.stop.connect(self._stop)
        shown.retry.connect(self.start)

    def start(self, phones: Sequence[Phone]) -> None:
        """Tell these phones, at the wished time if it is still to come."""
        site, wish = self._bench.session.site, self._wish

        def work(task: Task) -> None:
            if wish.when is not None and not wait_until(wish.when, lambda: task.stopped):
                return
            for outcome in tell(site, phones, wish.order, wish.apart, lambda: task.stopped):
                task.progress.emit(outcome)

        self._task = self._bench.tasks.run(work, self._ended, self._failed, self._took)

    def _took(self, outcome: object) -> None:
        if isinstance(outcome, Outcome):
            self._shown.take(outcome)

    def _ended(self, _nothing: object) -> None:
        self._shown.end()

    def _failed(self, failure: Failure) -> None:
        self._shown.end()
        report(self._bench, failure)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.stop()
