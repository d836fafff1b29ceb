"""Patton Trinity: the gateway fetches its file by TFTP, stores it, restarts, and is asked what it runs."""

from __future__ import annotations

from nvprov_gui.gateways import returning, trinity_checks
from nvprov_gui.gateways.answers import ended, fault, is_unknown, restart_answer, spelt
from nvprov_gui.gateways.comparing import in_force, is_like
from nvprov_gui.gateways.events import Halt, Kept, Lost, Reason, Remark, Step
from nvprov_gui.gateways.job import Fetched, Push
from nvprov_gui.gateways.login import become_privileged, log_in
from nvprov_gui.gateways.session import Heard, Session
from nvprov_gui.gateways.terminal import SHELL, Shape

DEFAULT_USER = "."
"""Patton's factory account, without a password."""
STAGED = "config:tmp-config"
STARTUP = "startup-config"
_MOST_QUESTIONS = 6


def push(run: Push) -> None:
    """The whole dialogue.

    Raises:
        Halt: it can't be done; the old configuration is still in force.
        Lost: the connection broke.
    """
    with run.doing(Step.CONNECT):
        session = run.connected(run.job.host)
    with run.doing(Step.LOGIN):
        _enter(run, session, run.job.user or DEFAULT_USER, run.job.password)
    with run.doing(Step.RECOGNISE) as found:
        found.append(trinity_checks.recognise(run, session))
    with run.doing(Step.KEEP):
        run.old = _kept(run, session)
    with run.doing(Step.UPLOAD):
        fetched = _upload(run, session)
    with run.doing(Step.CHECK):
        is_proved = trinity_checks.staged(run, session, STAGED)
        if fetched is not Fetched.ALL and not is_proved:
            raise _not_fetched("")
    with run.doing(Step.SAVE):
        _save(run, session, is_proved=is_proved)
    with run.doing(Step.RESTART):
        _restart(run, session)
    with run.doing(Step.WAIT) as found:
        found.append(returning.wait(run))
    with run.doing(Step.VERIFY) as found:
        found.append(_verify(run))


def _enter(run: Push, session: Session, user: str, password: str) -> None:
    heard = log_in(session, user, password)
    second = run.job.enable_password
    become_privileged(session, heard, "enable", password if second is None else second)


def _kept(run: Push, session: Session) -> str:
    """The running configuration, shown or sent to us; without one nothing is changed."""
    shown = session.ask("show running-config", run.pace.transfer)
    text = _body(shown) if shown.asks in SHELL and not is_unknown(shown.text) else ""
    if not is_like(text):
        text = trinity_checks.sent_back(run, session, "running-config") or ""
    if not is_like(text):
        raise Halt(
            Reason.NOT_KEPT,
            "Its running configuration could not be read, so nothing was changed. See the console.",
        )
    mac = run.job.values.mac
    run.emit(Kept(f"{mac.upper() if mac else run.job.host}-before.cfg", text.encode()))
    return text


def _body(heard: Heard) -> str:
    """An answer without the prompt after it, and without the empty line that may stand between them."""
    return heard.text.rpartition("\n")[0].rstrip() + "\n"


def _upload(run: Push, session: Session) -> Fetched:
    """Let it fetch the file; whether it is whole is seen afterwards."""
    name = run.job.model.file_name(run.job.values.mac)
    run.exchange.offer(name, session.telnet.peer, run.job.configuration.encode())
    command = f"copy {run.exchange.url(session.telnet.here, name)} {STAGED}"
    heard = _settled(session, session.ask(command, run.pace.transfer, settle=True), run.pace.transfer)
    fetched, wrong = run.exchange.fetched(name), fault(heard.text)
    if fetched is Fetched.NOTHING and (wrong is None or wrong[0] in (Reason.REFUSED, Reason.NOT_FETCHED)):
        raise _not_fetched(wrong[1] if wrong else "")
    if wrong is not None:
        raise Halt(
            wrong[0], f"It did not take the file: {ended(wrong[1])} The old configuration is still there."
        )
    return fetched


def _not_fetched(said: str) -> Halt:
    sentence = (
        "It did not fetch its whole file from this computer. Let TFTP through this computer's firewall, "
        "then push again."
    )
    return Halt(Reason.NOT_FETCHED, f"{sentence} It said: {ended(said)}" if said else sentence)


def _settled(session: Session, heard: Heard, limit: float) -> Heard:
    """Say yes to questions about overwriting, until the prompt is back."""
    told = heard.text
    for _ in range(_MOST_QUESTIONS):
        if heard.asks in SHELL:
            return Heard(told, heard.asks)
        if heard.asks is not Shape.QUESTION:
            break
        heard = session.ask(spelt(heard.question, is_yes=True), limit, settle=True)
        told += "\n" + heard.text
    raise Halt(
        Reason.NO_ANSWER,
        f"It asks something that is not understood: {ended(heard.question)}",
    )


def _save(run: Push, session: Session, *, is_proved: bool) -> None:
    """Store the file for the next start, and look whether it is there; else the old one is put back."""
    try:
        heard = session.ask(f"copy {STAGED} {STARTUP}", run.pace.transfer, settle=True)
        wrong = fault(_settled(session, heard, run.pace.transfer).text)
        if wrong is not None:
            raise Halt(wrong[0], f"It did not store the configuration: {ended(wrong[1])}")
        is_stored = trinity_checks.stored(run, session, STARTUP)
        if not (is_stored or is_proved):
            raise Halt(Reason.NOT_VERIFIED, "What it stored could not be read back, so it was not restarted.")
    except Halt as halt:
        if halt.reason is not Reason.STOPPED:
            _put_back(run, session)
        raise


def _put_back(run: Push, session: Session) -> None:
    """The running configuration is still the old one: store it again."""
    try:
        heard = session.ask(f"copy running-config {STARTUP}", run.pace.transfer, settle=True)
        wrong = fault(_settled(session, heard, run.pace.transfer).text)
    except (Halt, Lost):
        wrong = (Reason.REFUSED, "")
    if wrong is None:
        run.emit(Remark("The old configuration was stored again."))
    else:
        run.emit(
            Remark("The old configuration is still running. Don't restart it before it was stored again.")
        )


def _restart(run: Push, session: Session) -> None:
    try:
        heard = session.ask("reload", run.pace.drop, settle=True)
        for _ in range(_MOST_QUESTIONS):
            if heard.asks is not Shape.QUESTION:
                break
            is_yes = restart_answer(heard.question)
            heard = session.ask(spelt(heard.question, is_yes=is_yes), run.pace.drop, settle=True)
        _wait_for_hang_up(run, session, heard)
    except Lost:
        run.hang_up()
    except Halt as halt:
        if halt.reason is Reason.NO_ANSWER:
            raise _not_restarted("It neither restarted nor said why.") from halt
        raise


def _wait_for_hang_up(run: Push, session: Session, heard: Heard) -> None:
    wrong = fault(heard.text)
    if heard.asks in SHELL and wrong is not None:
        raise _not_restarted(f"It refused to restart: {ended(wrong[1])}")
    returning.until_hung_up(run, session)
    raise _not_restarted("It was told to restart, but goes on as before.")


def _not_restarted(why: str) -> Halt:
    sentence = (
        f"The new configuration is stored. {why} The old one is still running: restart the gateway by hand."
    )
    return Halt(Reason.NOT_RESTARTED, sentence)


def _verify(run: Push) -> str:
    """Log in again and compare; a box that comes back with its old configuration says so here."""
    if run.session is None:
        return "Its web page answers; telnet is closed now, as configured."
    session = returning.log_in_again(run, DEFAULT_USER, _enter)
    shown = session.ask("show running-config", run.pace.transfer)
    verdict = in_force(run.job.configuration, run.old, _body(shown))
    if verdict is None and is_unknown(shown.text):
        verdict = in_force(
            run.job.configuration, run.old, trinity_checks.sent_back(run, session, "running-config") or ""
        )
    if verdict is False:
        raise Halt(
            Reason.OLD_CONFIGURATION,
            "It restarted, but runs its old configuration. See the console for what it refused.",
        )
    if verdict is None:
        raise Halt(
            Reason.NOT_VERIFIED,
            "It restarted, but what it runs now is neither the new nor the old configuration.",
        )
    return "It runs the new configuration."
