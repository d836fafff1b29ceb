"""Grandstream's command shell: every value typed, answered, read back, then stored and the box restarted.

The other way, pointing the box to our server for one boot, can't tell whether it took the file: this one can.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from nvprov_gui.gateways import returning
from nvprov_gui.gateways.answers import ended, fault, is_unknown, restart_answer, spelt, wrong_device
from nvprov_gui.gateways.events import Halt, Kept, Lost, Progress, Reason, Remark, Step
from nvprov_gui.gateways.job import Push
from nvprov_gui.gateways.login import log_in
from nvprov_gui.gateways.masking import SHORTEST
from nvprov_gui.gateways.pnumbers import words_of
from nvprov_gui.gateways.session import Session
from nvprov_gui.gateways.terminal import SHELL, Shape

DEFAULT_USER = "admin"
ALWAYS_LOCKED = "Fill in its password: a Grandstream always has one, often on its label."
_MODEL = re.compile(r"(?i)\b(HT-?\d{3}|GXW-?\d{4})")
_MAC = re.compile(r"(?i)\b[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}\b|\b[0-9a-f]{12}\b")
_WRITE_ONLY = {2, 196, 28113}
"""Passwords of the web page; those of the ports are known by their values."""
_MOST_QUESTIONS = 4


def push(run: Push) -> None:
    """The whole dialogue.

    Raises:
        Halt: it can't be done; what was typed is not stored then.
        Lost: the connection broke.
    """
    if not run.job.password:
        raise Halt(Reason.WRONG_PASSWORD, ALWAYS_LOCKED)
    values = dict(_values(run.job.configuration))
    readable = {number: value for number, value in values.items() if not _is_secret(run, number, value)}
    with run.doing(Step.CONNECT):
        session = run.connected(run.job.host)
        session.hide(*_spelt_short(run, values))
    with run.doing(Step.LOGIN):
        told = log_in(session, run.job.user or DEFAULT_USER, run.job.password).text
    with run.doing(Step.RECOGNISE) as found:
        found.append(_recognise(run, session, told))
    with run.doing(Step.KEEP):
        old = _kept(run, session, readable)
    with run.doing(Step.UPLOAD):
        _type(run, session, values)
    with run.doing(Step.CHECK):
        _compare(run, session, readable)
    with run.doing(Step.SAVE):
        _commit(session)
    with run.doing(Step.RESTART):
        _restart(run, session)
    with run.doing(Step.WAIT) as found:
        found.append(returning.wait(run))
    with run.doing(Step.VERIFY) as found:
        found.append(_verify(run, readable, old))


def _values(configuration: str) -> Iterator[tuple[int, str]]:
    """The P-values of our own file, in its order."""
    for element in ElementTree.fromstring(configuration).iter():  # noqa: S314 - we wrote it
        if re.fullmatch(r"P\d+", element.tag):
            yield int(element.tag[1:]), (element.text or "").strip()


def _is_secret(run: Push, number: int, value: str) -> bool:
    secrets = {secret for secret in run.job.secrets() if secret}
    return number in _WRITE_ONLY or value in secrets


def _spelt_short(run: Push, values: dict[int, str]) -> Iterator[str]:
    """Passwords too short to be masked wherever they stand, with the number that tells what they are."""
    for number, value in values.items():
        if value and len(value) < SHORTEST and _is_secret(run, number, value):
            yield from (f"{number} {value}", f"{number}={value}", f"{number} = {value}")


def _recognise(run: Push, session: Session, told: str) -> str:
    told += session.ask("status").text
    model = _MODEL.search(told)
    if model and model.group(1).replace("-", "").lower() != run.job.model.id.lower():
        raise wrong_device(f"This is a {model.group(1)}, not a {run.job.model.short}.")
    _config(session)
    meant = run.job.values.mac
    macs = _MAC.findall(told + session.ask("get mac").text)
    plain = {re.sub(r"[:-]", "", each).lower() for each in macs}
    if meant is not None and plain and str(meant) not in plain:
        raise wrong_device(f"This gateway has the MAC address {macs[0]}, not {meant.colons}.")
    if not plain:
        run.emit(Remark("It doesn't show its MAC address: make sure that this is the box you mean."))
    return f"{model.group(1)} {macs[0]}" if model and macs else ""


def _config(session: Session) -> None:
    heard = session.ask("config")
    if heard.asks not in SHELL or is_unknown(heard.text):
        raise Halt(
            Reason.REFUSED, "It has no configuration shell. Export the file and load it through its web page."
        )
    session.learn(heard.text)


def _get(session: Session, number: int) -> str | None:
    """A value as the box tells it; None if it doesn't."""
    heard = session.ask(f"get {number}")
    for line in heard.text.split("\n")[:-1]:
        name, equals, value = line.strip().partition("=")
        if equals and name.strip().upper().removeprefix("P") == str(number):
            return value.strip()
    return None


def _kept(run: Push, session: Session, readable: dict[int, str]) -> dict[int, str]:
    old: dict[int, str] = {}
    for done, number in enumerate(readable, 1):
        value = _get(session, number)
        if value is not None:
            old[number] = value
        run.emit(Progress(Step.KEEP, done, len(readable)))
    lines = "".join(f"set {number} {value}\n" for number, value in old.items())
    run.old = lines
    run.emit(Kept(f"{run.job.values.mac or run.job.host}-before.txt", lines.encode()))
    return old


def _type(run: Push, session: Session, values: dict[int, str]) -> None:
    for done, (number, value) in enumerate(values.items(), 1):
        heard = session.ask(f"set {number} {value}" if value else f"unset {number}")
        said = heard.text.replace(value, "") if value else heard.text
        wrong = fault(said)
        if wrong is not None and value:
            session.ask("exit")  # leaves without storing
            sentence = f"It refused this value (P{number}), so nothing was stored. It said: {wrong[1]}"
            raise Halt(wrong[0], _of(run, number, sentence))
        run.emit(Progress(Step.UPLOAD, done, len(values)))


def _compare(run: Push, session: Session, readable: dict[int, str]) -> None:
    told = _told(session, readable)
    if not told:
        run.emit(Remark("It doesn't tell its values, so they are compared after the restart."))
    for number, value in told.items():
        if value != readable[number]:
            session.ask("exit")
            sentence = f"It arrived as “{value}”, not “{readable[number]}” (P{number})."
            raise Halt(Reason.DIFFERENT, _of(run, number, f"{sentence} Nothing was stored: push again."))


def _of(run: Push, number: int, sentence: str) -> str:
    """A sentence with the port and field before it, where the number is one of a field."""
    return f"{words_of(run.job.model, number)} {sentence}".strip()


def _told(session: Session, numbers: dict[int, str]) -> dict[int, str]:
    """What the box tells of these values; nothing if it doesn't know the first few."""
    told: dict[int, str] = {}
    for asked, number in enumerate(numbers):
        value = _get(session, number)
        if value is not None:
            told[number] = value
        elif asked >= 5 and not told:  # noqa: PLR2004 - it has no «get»
            break
    return told


def _commit(session: Session) -> None:
    wrong = fault(session.ask("commit", settle=True).text)
    if wrong is not None:
        said = ended(wrong[1])
        sentence = f"It did not store the values: {said} It was not restarted, the old ones are in force."
        raise Halt(wrong[0], sentence)


def _restart(run: Push, session: Session) -> None:
    try:
        session.ask("exit")
        heard = session.ask("reboot", run.pace.drop, settle=True)
        for _ in range(_MOST_QUESTIONS):
            if heard.asks is not Shape.QUESTION:
                break
            is_yes = restart_answer(heard.question)
            heard = session.ask(spelt(heard.question, is_yes=is_yes), run.pace.drop, settle=True)
        wrong = fault(heard.text)
        if wrong is None:
            returning.until_hung_up(run, session)
    except Lost:
        run.hang_up()
        return
    why = (
        f"It refused to restart: {ended(wrong[1])}"
        if wrong
        else "It was told to restart, but goes on as before."
    )
    raise Halt(
        Reason.NOT_RESTARTED,
        " ".join(("The new values are stored.", why, "Take its power away for a moment.")),
    )


def _enter(_run: Push, session: Session, user: str, password: str) -> None:
    log_in(session, user, password)
    _config(session)


def _verify(run: Push, readable: dict[int, str], old: dict[int, str]) -> str:
    if run.session is None:
        return "Its web page answers; telnet is closed now, as configured."
    session = returning.log_in_again(run, DEFAULT_USER, _enter)
    told = _told(session, readable)
    wrong = [number for number, value in told.items() if value != readable[number]]
    if wrong and all(told[number] == old.get(number) for number in wrong):
        raise Halt(
            Reason.OLD_CONFIGURATION,
            _of(
                run, wrong[0], f"It restarted, but has the old value “{told[wrong[0]]}” again (P{wrong[0]})."
            ),
        )
    if wrong:
        raise Halt(
            Reason.NOT_VERIFIED,
            _of(
                run,
                wrong[0],
                f"It restarted, but has “{told[wrong[0]]}”, not “{readable[wrong[0]]}” (P{wrong[0]}).",
            ),
        )
    return "Its values are the new ones." if told else "It is back; it doesn't tell its values."
