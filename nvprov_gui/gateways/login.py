"""Logging in: a user, a password and perhaps a second one, each typed once."""

from __future__ import annotations

from nvprov_gui.gateways.answers import is_locked_out, is_occupied
from nvprov_gui.gateways.events import Halt, Lost, Reason
from nvprov_gui.gateways.session import Heard, Session
from nvprov_gui.gateways.terminal import SHELL, Shape

_MOST_QUESTIONS = 6
"""Banners that want Enter, a language, a terms-of-use question: more than these is no login."""


def log_in(session: Session, user: str, password: str) -> Heard:
    """Get to the command line; gives what was heard last.

    Raises:
        Halt: refused, locked out, occupied, or not understood. Nothing is tried twice.
    """
    told, typed = "", set[Shape]()
    try:
        heard = session.hear()
        for _ in range(_MOST_QUESTIONS):
            told += heard.text
            if heard.asks in SHELL:
                session.learn(heard.text)
                return heard
            heard = _answer(session, heard, told, typed, user, password)
    except Lost as lost:
        raise _refused(told + lost.told, bool(typed), user) from lost
    except Halt as halt:
        if halt.reason is Reason.NO_ANSWER and (is_locked_out(told) or is_occupied(told)):
            raise _refused(told, bool(typed), user) from halt
        raise
    raise Halt(Reason.NO_ANSWER, "Its login asks for something that is not understood.")


def _answer(session: Session, heard: Heard, told: str, typed: set[Shape], user: str, password: str) -> Heard:
    if heard.asks in typed or is_locked_out(told):
        raise _refused(told, bool(typed), user)
    if heard.asks is Shape.LOGIN:
        typed.add(Shape.LOGIN)
        session.say(user)
    elif heard.asks is Shape.PASSWORD:
        typed.add(Shape.PASSWORD)
        session.say(password, is_secret=True)
    else:
        session.say("")
    return session.hear()


def _refused(told: str, is_typed: bool, user: str) -> Halt:
    if is_locked_out(told):
        sentence = "It takes no logins for some minutes, after too many wrong ones. Wait, then push again."
        return Halt(Reason.LOCKED_OUT, sentence)
    if is_occupied(told):
        return Halt(
            Reason.BUSY, "Somebody else is logged in. Close that session (or its web page), then push again."
        )
    if is_typed:
        sentence = (
            f"It refused the user “{user}” with this password. Nothing was tried a second time: "
            "correct it, then push again."
        )
        return Halt(Reason.WRONG_PASSWORD, sentence)
    return Halt(Reason.CONNECTION_LOST, "It hung up before asking for a login. Is somebody else connected?")


def become_privileged(session: Session, heard: Heard, command: str, password: str) -> None:
    """Get to the privileged prompt, if this isn't one.

    Raises:
        Halt: the password is wrong, or there is no such prompt.
    """
    if heard.asks is Shape.PRIVILEGED:
        return
    answer = session.ask(command)
    if answer.asks is Shape.PASSWORD:
        session.say(password, is_secret=True)
        answer = session.hear()
    if answer.asks is not Shape.PRIVILEGED:
        raise Halt(
            Reason.WRONG_PASSWORD,
            "It refused the password for its privileged mode (enable). Enter the right one as "
            "second password, then push again.",
        )
