"""What a push tells while it runs: frozen values, so that a window can show them live."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias


class Step(StrEnum):
    """The steps of a push, in order; the value is the sentence shown."""

    CONNECT = "Connect"
    LOGIN = "Log in"
    RECOGNISE = "Check model and MAC address"
    KEEP = "Keep the running configuration"
    UPLOAD = "Upload the new configuration"
    CHECK = "Check what arrived"
    SAVE = "Save"
    RESTART = "Restart"
    WAIT = "Wait until it is back"
    VERIFY = "Verify"


class Reason(StrEnum):
    """Why a push ended; the words a screen or a test tells cases apart by."""

    DONE = "done"
    STOPPED = "stopped"
    UNREACHABLE = "unreachable"
    TELNET_CLOSED = "telnet closed"
    WRONG_PASSWORD = "wrong password"  # noqa: S105 - a reason
    LOCKED_OUT = "locked out"
    WRONG_DEVICE = "wrong device"
    BUSY = "busy"
    NOT_KEPT = "not kept"
    NOT_FETCHED = "not fetched"
    DISK_FULL = "disk full"
    REFUSED = "refused"
    DIFFERENT = "different"
    CONNECTION_LOST = "connection lost"
    NO_ANSWER = "no answer"
    NOT_RESTARTED = "not restarted"
    NOT_BACK = "not back"
    OLD_CONFIGURATION = "old configuration"
    NOT_VERIFIED = "not verified"


@dataclass(frozen=True, slots=True)
class StepStarted:
    """A step begins."""

    step: Step


@dataclass(frozen=True, slots=True)
class StepDone:
    """A step went well; ``text`` says what was found."""

    step: Step
    text: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a long step is: ``done`` of ``total``, in bytes or values."""

    step: Step
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Kept:
    """The configuration that was there before, secrets included; ``name`` suggests a file name."""

    name: str
    contents: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Console:
    """Terminal text as it came with its escape sequences, secrets masked. ``time``: Unix time in seconds."""

    time: float
    text: str
    is_ours: bool = False


@dataclass(frozen=True, slots=True)
class Remark:
    """Something worth knowing that doesn't stop the push."""

    text: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """How it ended, in one plain sentence with the next step."""

    reason: Reason
    sentence: str
    step: Step

    @property
    def is_good(self) -> bool:
        """Whether the new configuration is in force."""
        return self.reason is Reason.DONE


Event: TypeAlias = StepStarted | StepDone | Progress | Kept | Console | Remark | Verdict


class Halt(Exception):
    """Ends a push: what went wrong, in one sentence."""

    def __init__(self, reason: Reason, sentence: str) -> None:
        super().__init__(sentence)
        self.reason, self.sentence = reason, sentence


class Lost(Exception):
    """The connection ended or broke; ``told`` is what came before."""

    def __init__(self, told: str = "") -> None:
        super().__init__(told)
        self.told = told


@dataclass(frozen=True, slots=True)
class Pace:
    """How long to wait, in seconds. Tests make it short."""

    quiet: float = 0.4
    """A prompt counts when nothing follows it for this long."""
    settle: float = 2.0
    """An error may follow the prompt by this much."""
    nudge: float = 5.0
    """After this long without a prompt, Enter may bring it back."""
    answer: float = 20.0
    """A session that is silent for this long has nothing more to say."""
    patience: float = 0.0
    """How much longer a technician has to answer by hand what the program doesn't understand."""
    connect: float = 8.0
    transfer: float = 90.0
    drop: float = 30.0
    """A gateway that was told to restart hangs up within this time."""
    boot: float = 300.0
    retry: float = 2.0
