"""What is typed, pasted and dropped on a gateway's form: each an act that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Signal

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.phone import User
from nvprov_gui.domain.records import Change, GatewayRow
from nvprov_gui.storage import Site
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models import drops
from nvprov_gui.ui.sentences import say
from nvprov_gui.ui.words import listed
from nvprov_gui.workflows.gateways import Around, boxes, changing

_TOPIC = "gateway-edits"
_Shown = Callable[[], GatewayRow | None]


class Edits(QObject):
    """Writes what is done to the gateway that is shown.

    Signals:
        done: look at the gateways again.
    """

    done = Signal()

    def __init__(self, bench: Bench, parent: QObject, shown: _Shown) -> None:
        super().__init__(parent)
        self._bench, self._shown = bench, shown
        bench.session.undo.indexChanged.connect(self._changed)

    def value(self, name: str, value: object) -> None:
        """A field or a switch of the form."""
        gateway = self._shown()
        if gateway is None:
            return
        label = QCoreApplication.translate("GatewaysScreen", "change {0}").format(gateway.name)
        if name == "name":
            self._do(lambda site: boxes.change(site, gateway.id, label, gateway.values, name=str(value)))
        else:
            values = {**gateway.values, name: changing.tidy(name, value)}
            self._do(lambda site: boxes.change(site, gateway.id, label, values))

    def cell(self, row: int, name: str, text: str) -> None:
        """One cell of the ports; a user's name stands for the extension."""
        users = self._bench.session.roster.users
        self.ports(lambda gateway: changing.with_cell(gateway, row, name, text, users))

    def clear(self, cells: Sequence[tuple[int, str]]) -> None:
        """Empty cells of the ports."""
        self.ports(lambda gateway: changing.without(gateway, cells))

    def paste(self, row: int, column: int, lines: Sequence[Sequence[str]]) -> None:
        """A copied block; says what didn't fit."""
        gateway = self._shown()
        if gateway is not None and self.ports(lambda there: boxes.pasted(there, row, column, lines)):
            over = len(lines) - (len(boxes.ports_of(gateway)) - row)
            if over > 0:
                self._bench.messages.warning(
                    lambda: self.tr(
                        "%n line(s) of what was copied didn't fit: there are no more ports.", "", over
                    ),
                    topic=_TOPIC,
                )

    def drop(self, row: int, data: QMimeData) -> None:
        """Users on the ports from a row on; says who found none."""
        users, site = drops.users_in(data, self._bench.session.roster), self._bench.session.site
        gateway = self._shown()
        if gateway is not None and self.ports(lambda there: boxes.with_users(site, there, row, users)):
            self._over(len(users) - (len(boxes.ports_of(gateway)) - row))

    def put(self, row: int, users: Sequence[User]) -> int:
        """Users on free ports, this one first; says who found none. Gives the last of them, or -1."""
        gateway, site = self._shown(), self._bench.session.site
        if gateway is None or not users:
            return -1
        free = boxes.free_rows(gateway, row)
        done = bool(free) and self.ports(lambda there: boxes.with_users(site, there, free, users))
        if done or not free:
            self._over(len(users) - len(free))
        return free[min(len(free), len(users)) - 1] if done else -1

    def _over(self, count: int) -> None:
        if count > 0:
            self._bench.messages.warning(
                lambda: self.tr("%n user(s) found no port any more.", "", count), topic=_TOPIC
            )

    def count_on(self, rows: Sequence[int]) -> None:
        """The first of these ports counts on over the others, one alone over all below it."""
        gateway = self._shown()
        if gateway is None or not rows:
            return
        last = len(boxes.ports_of(gateway)) if len(rows) == 1 else 0
        rows = [*rows, *range(rows[0] + 1, last)]
        if not boxes.can_count(gateway, rows[0]):
            self._bench.messages.warning(
                lambda: self.tr("This port has no number to count on from: fill it in first."), topic=_TOPIC
            )
        elif len(rows) > 1:
            self.ports(lambda there: boxes.counted_on(there, rows))

    def name_trunks(self, there: Around) -> None:
        """Trunks named and numbered as the PBX does it."""
        self.ports(lambda gateway: boxes.named_as_the_pbx_does(gateway, there.trunks(gateway.id)))

    def ports(self, make: Callable[[GatewayRow], Mapping[str, object]]) -> bool:
        """Other values of the ports, made from the gateway shown; True if they were written."""
        gateway = self._shown()
        if gateway is None:
            return False
        try:
            values = make(gateway)
        except UserError as error:
            self._bench.messages.warning(partial(say, str(error)), topic=_TOPIC)
            return False
        return self.write_ports(gateway, values)

    def write_ports(self, gateway: GatewayRow, values: Mapping[str, object]) -> bool:
        """Write the ports of a gateway."""
        label = QCoreApplication.translate("GatewaysScreen", "change the ports of {0}").format(gateway.name)
        return self._do(lambda site: boxes.change(site, gateway.id, label, values))

    def model(self, model_id: str) -> None:
        """Another model; says which ports it has no room for."""
        gateway = self._shown()
        if gateway is None:
            return
        other = changing.with_model(gateway, model_id)
        label = self.tr("change the model of {0}").format(gateway.name)
        if self._do(lambda site: changing.change_model(site, gateway.id, label, other)):
            self._say_model(other)

    def _say_model(self, other: changing.Remodelled) -> None:
        """What must be looked at after another model was chosen, until the next change."""
        if other.lost or other.is_other_box:
            self._bench.messages.warning(lambda: " ".join(self._to_look_at(other)), topic=_TOPIC)
        else:
            self._bench.messages.done(self.tr("Everything that was entered fits the new model."))

    def _to_look_at(self, other: changing.Remodelled) -> Iterator[str]:
        if other.lost:
            lost = listed(map(str, other.lost))
            yield self.tr("These ports found no room: {0}. Undo brings them back.").format(lost)
        if other.is_other_box:
            yield self.tr(
                "MAC address and IP are the ones of before: if it is another box, type what its label says."
            )

    def _changed(self) -> None:
        """What was said of a change is over with the next one, or when it is undone."""
        self._bench.messages.withdraw(_TOPIC)

    def remove(self) -> None:
        """Forget the gateway; a button brings it back."""
        gateway = self._shown()
        if gateway is None:
            return
        label = QCoreApplication.translate("GatewaysScreen", "remove {0}").format(gateway.name)
        if self._do(lambda site: boxes.remove(site, gateway.id, label)):
            self._bench.session.say_removed(self.tr("Removed {0}.").format(gateway.name))

    def _do(self, act: Callable[[Site], Change | None]) -> bool:
        done = self._bench.session.edit(act)
        self.done.emit()
        return done
