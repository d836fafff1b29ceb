"""The hand-over report: site, phones by location, users, gateways, what was tested, open points."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from html import escape

from PySide6.QtCore import QCoreApplication

from nvprov_gui.domain.phone import Phone
from nvprov_gui.ui import words as states
from nvprov_gui.ui.dates import day
from nvprov_gui.ui.documents import paper
from nvprov_gui.ui.documents.parts import CELL, TABLE, escaped, heading, table
from nvprov_gui.ui.documents.words import name
from nvprov_gui.ui.parameter_words import value_of
from nvprov_gui.ui.sentences import say
from nvprov_gui.workflows.gateways.outcomes import Outcome
from nvprov_gui.workflows.handover.dossier import Dossier, PhoneLine, UserLine

_TONES = {"ok": "#12683C", "info": "#134FAF", "wait": "#7A4A00", "bad": "#A11B12", "none": "#475062"}
translate = QCoreApplication.translate


def report(found: Dossier) -> bytes:
    """The report as PDF."""
    title = translate("Documents", "{0} – telephony hand-over").format(found.info.name)
    html = "".join((_front(found), *_sections(found)))
    page = translate("Documents", "Page {0} of {1}")
    return paper.pdf_of(f"<body>{html}</body>", title, moment(found.made), page)


def moment(time: datetime | None) -> str:
    """A time that reads the same everywhere, local: no month can be taken for a day."""
    if time is None:
        return "–"
    return f"{day(time)} {time.astimezone():%H:%M}"


def _front(found: Dossier) -> str:
    working = translate("Documents", "{0}, {1} of them have their file")
    working = working.format(len(found.lines), found.working)
    laptop = translate("Documents", "the technician's laptop")
    facts = [
        (translate("Documents", "PBX"), found.info.pbx),
        (translate("Documents", "Users"), str(len(found.users))),
        (translate("Documents", "Phones"), working),
        (translate("Documents", "Gateways"), str(len(found.gateways))),
        (translate("Documents", "Phone networks"), ", ".join(found.networks) or "–"),
        (translate("Documents", "Open points"), str(len(found.points))),
        (translate("Documents", "Phones fetch from"), found.url or laptop),
        *((name(key), value_of(key, value)) for key, value in found.network.items()),
    ]  # fmt: skip
    half = (len(facts) + 1) // 2
    pairs = zip(facts[:half], [*facts[half:], ("", "")][:half], strict=True)
    rows = "".join(f"<tr>{_fact(*left)}{_fact(*right)}</tr>" for left, right in pairs)
    about = translate("Documents", "Telephony hand-over, {0}").format(moment(found.made))
    return (
        f'<p style="font-size:20pt; font-weight:600; margin-bottom:2px">{escape(found.info.name)}</p>'
        f'<p class="muted" style="font-size:10pt; margin-top:0px; margin-bottom:12px">'
        f"{escape(about)}</p>"
        f'<table width="100%" cellspacing="0" cellpadding="5" style="{TABLE}">{rows}</table>'
    )


def _fact(label: str, value: str) -> str:
    return (
        f'<td width="20%" style="{CELL} color:{paper.MUTED}">{escape(label)}</td>'
        f'<td width="30%" style="{CELL}">{escape(value)}</td>'
    )


def _sections(found: Dossier) -> Iterator[str]:
    if found.points:
        yield heading(translate("Documents", "Open points"), len(found.points))
        yield table(
            (), [(f"<b>{escape(p.subject)}</b>", escape(say(p.sentence))) for p in found.points], (38, 62)
        )
    yield heading(translate("Documents", "Phones by location"), len(found.lines))
    yield _phones(found)
    yield heading(translate("Documents", "Users"), len(found.users))
    yield _users(found)
    gateway = translate("Documents", "Gateway")
    for sheet in found.gateways:
        yield heading(f"{gateway} {sheet.gateway.name}")
        facts = (say(sheet.model), sheet.address, sheet.mac, *_outcome(sheet.outcome))
        about = " · ".join(filter(None, facts))
        yield f'<p class="muted" style="margin-top:0px; margin-bottom:4px">{escape(about)}</p>'
        ports = [escaped(port.name, port.number, say(port.line)) for port in sheet.ports]
        yield table(("port", "number", "line"), ports, (20, 30, 50))
    if found.tests:
        yield heading(translate("Documents", "Tests and events"))
        events = [(moment(event.time), escape(event.kind), escape(say(event.text))) for event in found.tests]
        yield table((), events, (18, 14, 68))
    if found.passwords:
        yield _passwords(found)


def _outcome(found: Outcome) -> Iterator[str]:
    """When it was pushed to, or fetched its file, unless something else came of it; when it was exported."""
    words = {
        "pushed": translate("Documents", "pushed {0}"),
        "fetched": translate("Documents", "fetched {0}"),
        "outdated": translate("Documents", "fetched {0}, changed since"),
    }
    if found.time is not None and found.state in words:
        yield words[found.state].format(moment(found.time))
    if found.exported is not None:
        yield translate("Documents", "exported {0}").format(moment(found.exported))


def _phones(found: Dossier) -> str:
    """One table; a location is said once."""
    rows = []
    for place, lines in found.places.items():
        shown = place or translate("Documents", "No location")
        rows += [_phone(line, "" if at else shown) for at, line in enumerate(lines)]
    columns = ("location", "ext", "user", "model", "mac", "address", "state", "provisioned")
    return table(columns, rows, (10, 7, 14, 12, 16, 14, 12, 15))


def _phone(line: PhoneLine, place: str) -> tuple[str, ...]:
    phone = line.phone
    return (
        f"<b>{escape(place)}</b>",
        f"<b>{escape(phone.extension) or '–'}</b>",
        escape(phone.user) or "–",
        escape(line.model),
        _fixed(phone.mac.colons),
        _fixed(phone.address),
        _state(phone),
        escape(moment(line.done)),
    )


def _users(found: Dossier) -> str:
    rows = [
        (
            f"<b>{escape(line.user.extension) or '–'}</b>",
            escape(line.user.name),
            escape(line.user.mobile),
            escape(_devices(line)) or "–",
        )
        for line in found.users
    ]
    return table(("extension", "name", "mobile", "phones"), rows, (12, 30, 18, 40))


def _devices(line: UserLine) -> str:
    phones = [f"{phone.extension} {phone.location}".strip() for phone in line.phones]
    return ", ".join([*phones, *filter(None, (line.port,))])


def _passwords(found: Dossier) -> str:
    """Always a page of its own, so that it can be kept apart."""
    rows = [(escape(name(one.what)), escape(one.who), _fixed(one.value)) for one in found.passwords]
    title = translate("Documents", "Passwords")
    warning = translate("Documents", "Keep this page apart: whoever has it can use the phones' accounts.")
    return (
        '<p style="page-break-before:always; font-size:13pt; font-weight:600; margin-bottom:4px">'
        f"{escape(title)}</p>"
        f'<p style="color:{_TONES["bad"]}; margin-top:0px; margin-bottom:6px">{escape(warning)}</p>'
        + table((), rows, (25, 40, 35))
    )


def _fixed(text: str) -> str:
    family = "'JetBrains Mono','DejaVu Sans Mono',Consolas,Menlo,monospace"
    return f'<span style="font-family:{family}; font-size:6.8pt">{escape(text) or "–"}</span>'


def _state(phone: Phone) -> str:
    colour = _TONES[states.state_tone(phone)]
    return f'<span style="color:{colour}">●&nbsp;{escape(states.state_word(phone))}</span>'
