"""What a device's answer means. Words are evidence, never proof: what was stored is read back."""

from __future__ import annotations

import re

from nvprov_gui.gateways.events import Halt, Reason

_NO_FAULT = re.compile(
    r"(?i)\b(?:no|0|zero|without(?: any)?)\s+(?:errors?|failures?|warnings?|faults?|problems?)\b"
    r"|\b(?:errors?|failures?|failed|warnings?)\s*[:=]\s*(?:0|none)\b"
)
_LOG_LINE = re.compile(
    r"^\s*(?:<\d+>|\*?\[?(?:\d{4}-\d\d-\d\d|\d{1,2}:\d\d:\d\d"
    r"|[A-Z][a-z]{2}\s+\d{1,2}\s+\d\d:)|%[A-Z0-9_]+-\d-|\[(?:info|warn|debug|notice)\w*\])",
    re.I,
)
_ABOUT_FILES = re.compile(r"(?i)config|flash|startup|copy|tftp|write|writing|file|disk|import|syntax|line \d")
_FAULTS: tuple[tuple[re.Pattern[str], Reason], ...] = (
    (
        re.compile(
            r"(?i)no (?:more |free )?(?:space|room|memory)|not enough|insufficient|out of (?:space|memory)"
            r"|\b(?:disk|flash|file ?system|memory|storage|device|volume|partition)\b.{0,20}\bfull\b"
            r"|\bfull (?:disk|flash)|quota|enospc|too (?:large|big)"
        ),
        Reason.DISK_FULL,
    ),
    (
        re.compile(
            r"(?i)\bbusy\b|\bin use\b|locked by|in progress|already (?:running|being)|another (?:user"
            r"|session|copy|transfer|process)"
        ),
        Reason.BUSY,
    ),
    (
        re.compile(
            r"(?i)tim(?:ed?|e)[ -]?out|unreachable|no route|host not found|not found on server|no such file"
            r"|file not found|connection refused|no (?:answer|response|reply)|tftp\b.{0,30}(?:error"
            r"|fail|abort)"
            r"|transfer\b.{0,20}(?:error|fail|abort|incomplete)|download\b.{0,20}(?:error|fail|abort)"
        ),
        Reason.NOT_FETCHED,
    ),
    (
        re.compile(
            r"(?i)\berrors?\b|\bfail(?:s|ed|ure)?\b|\binvalid\b|\bunknown\b|unrecogni[sz]ed"
            r"|\billegal\b|\bdenied\b"
            r"|\bnot (?:allowed|permitted|valid|supported|accepted|possible|recogni[sz]ed|found"
            r"|authori[sz]ed)\b"
            r"|\brefused\b|\brejected\b|\babort(?:ed)?\b|\bcan(?:not|'t)\b|\bunable\b|\bcould (?:not|n't)\b"
            r"|\bincomplete\b|\bcorrupt(?:ed)?\b|\bsyntax\b|\bmismatch\b|\bexception\b"
            r"|\bbad (?:command|file|config|value|parameter|checksum)"
            r"|^\s*%\s*(?!\d)(?!done|ok)\w|\btruncated\b|\bread[ -]only\b|\bforbidden\b|\bwarning: config"
        ),
        Reason.REFUSED,
    ),
)
_UNKNOWN_COMMAND = re.compile(
    r"(?i)(?:unknown|unrecogni[sz]ed|invalid|illegal|bad|ambiguous|incomplete|no such"
    r"|unsupported)\W+(?:\w+\W+)?"
    r"(?:command|input|keyword|token|argument|parameter|option|syntax|file|source|destination)"
    r"|syntax error|command not found|not (?:a )?(?:valid|recogni[sz]ed|supported)"
    r"|^\s*%\s*(?:invalid|unknown|bad|error)"
    r"|no such file|does not exist|doesn't exist|not found|not available",
    re.M,
)


def fault(text: str) -> tuple[Reason, str] | None:
    """The first line that tells of a fault, and which; None if none does.

    A log line that happens to come between counts only if it speaks of files or configurations.
    """
    lines = [line.strip() for line in text.split("\n")[:-1] if _matters(line)]
    for pattern, reason in _FAULTS:
        for line in lines:
            if pattern.search(_NO_FAULT.sub("", line)):
                return reason, line
    return None


def ended(said: str) -> str:
    """What a device said, with an end, so that another sentence can follow."""
    return said if said.endswith((".", "!", "?")) else f"{said}."


def wrong_device(what: str) -> Halt:
    """The box is another one than was meant; ``what`` is a sentence that says how that shows."""
    choose = "Nothing was changed: choose the right gateway or its right address."
    return Halt(Reason.WRONG_DEVICE, f"{what} {choose}")


def _matters(line: str) -> bool:
    return bool(line.strip()) and (not _LOG_LINE.match(line) or bool(_ABOUT_FILES.search(line)))


def is_unknown(text: str) -> bool:
    """Whether the device doesn't know this command, or has no such thing to show."""
    lines = [line for line in text.split("\n")[:-1] if line.strip()]
    return len(lines) <= 4 and any(_UNKNOWN_COMMAND.search(line) for line in lines)  # noqa: PLR2004 - and usage


_LOCKED = re.compile(
    r"(?i)lock(?:ed)?[ -]?out|\blocked\b|too many (?:\w+ )?(?:attempts|tries|fail|logins?)"
    r"|(?:try|login|wait).{0,30}\b(?:again )?(?:in|after|for)\b.{0,12}\b(?:minute|second"
    r"|min\b|sec\b)|temporarily (?:blocked|disabled|banned)"
)
_OCCUPIED = re.compile(
    r"(?i)\bbusy\b|in use|too many (?:sessions?|users|connections)|(?:another|other) (?:user|session|admin)"
    r"|already (?:logged|connected|active)|max(?:imum)?\b.{0,20}(?:sessions|users"
    r"|connections)|no (?:more |free )?(?:session|line|vty)"
)


def is_locked_out(text: str) -> bool:
    """Whether it takes no logins for a while."""
    return bool(_LOCKED.search(text))


def is_occupied(text: str) -> bool:
    """Whether somebody else's session is in the way."""
    return bool(_OCCUPIED.search(text))


_KEEPS = re.compile(r"(?i)\b(?:sav(?:e|ing)|stor(?:e|ing)|write|copy|keep|commit|preserve)\b")
_GOES_ON = re.compile(
    r"(?i)\b(?:reload|restart|reboot|proceed|continue|anyway|reset|really|sure|warm|cold)\b"
)
_LOSES = re.compile(
    r"(?i)\bwithout\b|\bdiscard|\blos[et]\b|\bnot (?:been )?(?:saved|stored)\b|\bunsaved\b|\banyway\b"
)
_BEFORE = re.compile(r"(?i)\b(?:before|first|and then|prior to)\b")


def restart_answer(question: str) -> bool:
    """Yes or no to a question that stands between ``reload`` and the restart.

    Yes restarts, no keeps the uploaded file: storing the running configuration would overwrite it.
    """
    if not _KEEPS.search(question):
        return True
    return bool(_LOSES.search(question) and _GOES_ON.search(question) and not _BEFORE.search(question))


def spelt(question: str, *, is_yes: bool) -> str:
    """The answer as this question wants it: a letter or a word."""
    single = re.search(r"(?i)[\[(<]?\s*\by\s*[/|]\s*n\b", question)
    word = "yes" if is_yes else "no"
    return word[0] if single else word
