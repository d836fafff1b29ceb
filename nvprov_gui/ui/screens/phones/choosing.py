"""The keyboard's drag: lists that ask which user, which phone, which model."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.ui.acts import Acts
from nvprov_gui.ui.bench import Bench
from nvprov_gui.ui.models.phones import model_name
from nvprov_gui.ui.screens.phones.listing import PhoneList
from nvprov_gui.ui.screens.phones.users_panel import UsersPanel
from nvprov_gui.ui.widgets.model_picker import pick_model
from nvprov_gui.ui.widgets.picker import Choice, Picker, matching
from nvprov_gui.workflows.assigning import Pair, pairs, taking
from nvprov_gui.workflows.claims import said_model


class Choosing(QObject):
    """Asks, and does what was chosen."""

    def __init__(
        self, bench: Bench, acts: Acts, phones: PhoneList, users: UsersPanel, screen: QWidget
    ) -> None:
        super().__init__(screen)
        self._bench = bench
        self._acts = acts
        self._phones, self._users, self._screen = phones, users, screen

    def user_for_phone(self) -> None:
        """Which user gets the selected phone?"""
        phone = next(iter(self._phones.selected()), None)
        if phone is None:
            return
        roster = self._bench.session.roster
        users = [*roster.without_phone(), *(user for user in roster.users if roster.count_of(user.id))]
        able = [user for user in users if user.extension and user.id != phone.user_id]
        wanted = {user.id for user in self._users.selected()}
        able.sort(key=lambda user: user.id not in wanted)
        words = self.tr("Which user gets this phone?")
        if phone.user_id is not None:
            words = self.tr("Which user takes this phone from {0}?").format(phone.user or phone.extension)
        self._ask(words, [self._user_choice(user, phone) for user in able])

    def phone_for_users(self) -> None:
        """Which phone do the selected users get, the next ones following?"""
        chosen = self._users.selected()
        if not chosen:
            return
        shown = self._phones.model.shown
        free = [(row, phone) for row, phone in enumerate(shown) if phone.user_id is None]
        wanted = {phone.mac for phone in self._phones.selected()}
        free.sort(key=lambda place: place[1].mac not in wanted)
        listed = [
            Choice(*_phone_words(phone), "", partial(self._assign_from, chosen, row)) for row, phone in free
        ]
        words = self.tr("Which phone does {0} get?").format(chosen[0].name)
        if len(chosen) > 1:
            words = self.tr("Which phone does {0} get? The others follow on the free ones below it.").format(
                chosen[0].name
            )
        self._ask(words, listed)

    def model_for_phones(self) -> None:
        """Which model are the selected phones?"""
        phones = self._phones.selected()
        if not phones:
            return
        said = {model.id for phone in phones if (model := said_model(phone.user_agent))}
        pick_model(
            self._bench.theme,
            self._screen,
            lambda model: self._acts.change_phones(phones, model=model),
            phones[0].vendor,
            said.pop() if len(said) == 1 else "",
        )

    def _user_choice(self, user: User, phone: Phone) -> Choice:
        count = self._bench.session.roster.count_of(user.id)
        has = self.tr("has %n phone(s)", "", count) if count else ""
        pair = taking(user, phone, count) or Pair(user, phone.mac)
        act = partial(self._acts.assign, [pair])
        return Choice(f"{user.extension}  {user.name}", has, "", act)

    def _assign_from(self, users: Sequence[User], row: int) -> bool:
        return self._acts.assign(pairs(users, self._phones.model.shown, row))

    def _ask(self, words: str, listed: Sequence[Choice]) -> None:
        picker = Picker(self._bench.theme, words, lambda text: matching(listed, text), self._screen)
        picker.open_over(self._screen.window())


def _phone_words(phone: Phone) -> tuple[str, str]:
    """Where a phone is and what it is; without a place its address stands for it."""
    model, mac = model_name(phone.model), phone.mac.colons
    return (phone.location, f"{model} · {mac}") if phone.location else (mac, model)
