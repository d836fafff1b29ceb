"""What a trunk's checks say, and what is unusual about a provider."""

from __future__ import annotations

from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP

FORMS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Sentences", "The PBX has no template for {name}: make a custom trunk there by hand."),
    QT_TRANSLATE_NOOP("Sentences", "The trunk's password is missing: fill it in first."),
    QT_TRANSLATE_NOOP("Sentences", "The PBX took the trunk and doesn't list it: look at it there."),
    QT_TRANSLATE_NOOP("Sentences", "The PBX has no such trunk any more: look again."),
    QT_TRANSLATE_NOOP("Sentences", "Choose the provider first: the PBX makes trunks from its own templates."),
    QT_TRANSLATE_NOOP("Sentences", "The trunk's user is missing: fill it in first."),
    QT_TRANSLATE_NOOP("Sentences", "Port {port} instead of {usual}."),
    QT_TRANSLATE_NOOP("Sentences", "Transport {transport} instead of UDP."),
    QT_TRANSLATE_NOOP("Sentences", "No registration: the provider knows the PBX by its address."),
    QT_TRANSLATE_NOOP("Sentences", "No usual digest authentication."),
    QT_TRANSLATE_NOOP("Sentences", "Speech is encrypted (SRTP with SDES)."),
    QT_TRANSLATE_NOOP("Sentences", "An outbound proxy of its own."),
    QT_TRANSLATE_NOOP("Sentences", "Registers every {seconds} s instead of {usual}."),
    QT_TRANSLATE_NOOP("Sentences", "Tries again after {seconds} s instead of {usual}."),
    QT_TRANSLATE_NOOP("Sentences", "Tries again {seconds} s after a refusal instead of {usual}."),
    QT_TRANSLATE_NOOP("Sentences", "Signs in with the user, calls with the number: they are two."),
    QT_TRANSLATE_NOOP("Sentences", "Registers as {address}: ask the provider for this address."),
    QT_TRANSLATE_NOOP("Sentences", "The number called stands in the request, not in To (from-pstn)."),
    QT_TRANSLATE_NOOP("Sentences", "Calls come in as internal ones (from-internal)."),
    QT_TRANSLATE_NOOP("Sentences", "Calls that come in are known by the user that signs in."),
    QT_TRANSLATE_NOOP("Sentences", "Wants the caller's number in Remote-Party-ID and P-Asserted-Identity."),
    QT_TRANSLATE_NOOP("Sentences", "Addresses in Contact are not rewritten."),
    QT_TRANSLATE_NOOP("Sentences", "Speech is sent to where it comes from (symmetric RTP)."),
    QT_TRANSLATE_NOOP("Sentences", "Only G.729: calls of this computer, which speaks G.711, end with 488."),
    QT_TRANSLATE_NOOP("Sentences", "Prefers G.729."),
    QT_TRANSLATE_NOOP("Sentences", "It answers OPTIONS {count} times out of {all}."),
    QT_TRANSLATE_NOOP("Sentences", "No NAT and no SIP ALG in between."),
    QT_TRANSLATE_NOOP("Sentences", "There is NAT: {here} is seen as {there}. No ALG rewrites it."),
    QT_TRANSLATE_NOOP(
        "Sentences", "A SIP ALG rewrites our headers ({address}): switch it off in the router."
    ),
    QT_TRANSLATE_NOOP("Sentences", "Registering was not wished: it may disturb the PBX's own registration."),
    QT_TRANSLATE_NOOP("Sentences", "Registered for {seconds} s, renewed, and signed off again."),
    QT_TRANSLATE_NOOP("Sentences", "A wrong password was not tried."),
    QT_TRANSLATE_NOOP("Sentences", "A wrong password is refused with {answer}."),
    QT_TRANSLATE_NOOP("Sentences", "It takes any password: anybody can use this trunk."),
    QT_TRANSLATE_NOOP("Sentences", "No number to call was given."),
    QT_TRANSLATE_NOOP("Sentences", "The call comes up, speech goes both ways, and it ends in order."),
    QT_TRANSLATE_NOOP(
        "Sentences", "The call is up, but nothing comes back: one-way speech, often a firewall or NAT."
    ),
    QT_TRANSLATE_NOOP("Sentences", "Speech is poor: {loss} of it is lost."),
    QT_TRANSLATE_NOOP("Sentences", "The call did not come up."),
    QT_TRANSLATE_NOOP("Sentences", "The call ends with {answer}"),
    QT_TRANSLATE_NOOP("Sentences", "The other side can be put on hold and taken back."),
    QT_TRANSLATE_NOOP("Sentences", "Digits are taken as events (RFC 4733). Did {digits} arrive there?"),
    QT_TRANSLATE_NOOP(
        "Sentences", "It takes no digits as events (RFC 4733), only by INFO: set DTMF to INFO."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "It takes digits neither as events (RFC 4733) nor by INFO: they can only be heard."
    ),
    QT_TRANSLATE_NOOP("Sentences", "Taken: {taken}. Refused: {refused}. {note}"),
    QT_TRANSLATE_NOOP("Sentences", "The server doesn't answer: mend that first."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{request}: no answer within {seconds} s. "
        "Check server, port and transport; a firewall may swallow it.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "There is no user to register: fill it in, or test without registering."),
    QT_TRANSLATE_NOOP("Sentences", "There is no host “{host}”: check the name, or DNS."),
    QT_TRANSLATE_NOOP(
        "Sentences", "The test can't be started: set the program up again, or try its command line."
    ),
    QT_TRANSLATE_NOOP("Sentences", "{server} can't be reached by {transport}: {reason}."),
    QT_TRANSLATE_NOOP("Sentences", "The server wants an authentication that is not known here: {offered}."),
    QT_TRANSLATE_NOOP("Sentences", "The trunk needs the provider's server, such as sip.provider.example."),
    QT_TRANSLATE_NOOP("Sentences", "“{port}” is not a port from 1 to 65535."),
    QT_TRANSLATE_NOOP("Sentences", "“{seconds}” is not a number of seconds."),
    QT_TRANSLATE_NOOP(
        "Sentences", "“{proxy}” is no outbound proxy: it looks like proxy.provider.example:5060."
    ),
    QT_TRANSLATE_NOOP("Sentences", "{server} is {addresses}."),
    QT_TRANSLATE_NOOP(
        "Sentences", "{server} is {addresses}. There is no SRV record: no second server to fall back on."
    ),
    QT_TRANSLATE_NOOP("Sentences", "{server} is {addresses}. SRV: {targets}."),
    QT_TRANSLATE_NOOP("Sentences", "SRV leads to {targets}, not to port {port}."),
    QT_TRANSLATE_NOOP("Sentences", "Keeping alive takes minutes and was not wished."),
    QT_TRANSLATE_NOOP("Sentences", "{missed} of {all} questions a minute apart got no answer."),
    QT_TRANSLATE_NOOP("Sentences", "All {count} questions a minute apart were answered."),
    QT_TRANSLATE_NOOP("Sentences", "Nobody was going to call the trunk's number."),
    QT_TRANSLATE_NOOP("Sentences", "No call came in {seconds} s. Was the number called from outside?"),
    QT_TRANSLATE_NOOP(
        "Sentences", "The call comes in, but taking it isn't confirmed (no ACK): look for a SIP ALG."
    ),
    QT_TRANSLATE_NOOP("Sentences", "The call comes in, but no speech arrives: look at the firewall."),
    QT_TRANSLATE_NOOP("Sentences", "It comes in; the number called stands in To: use from-pstn-toheader."),
    QT_TRANSLATE_NOOP("Sentences", "It comes in with the number called, and speech goes both ways."),
    QT_TRANSLATE_NOOP("Sentences", "Call {number} from outside now."),
    QT_TRANSLATE_NOOP("Sentences", "Did the called phone show {number}?"),
    QT_TRANSLATE_NOOP("Sentences", "It doesn't say what it allows: give a second number to transfer to."),
    QT_TRANSLATE_NOOP("Sentences", "It allows transfers (REFER)."),
    QT_TRANSLATE_NOOP("Sentences", "It allows no transfers (REFER)."),
    QT_TRANSLATE_NOOP("Sentences", "It refuses transfers ({answer})."),
    QT_TRANSLATE_NOOP("Sentences", "The PBX must keep transferred calls itself, as NethVoice does."),
    QT_TRANSLATE_NOOP("Sentences", "It takes the transfer, but doesn't say how the new call goes."),
    QT_TRANSLATE_NOOP("Sentences", "It takes the transfer, but the new call ends with {code}."),
    QT_TRANSLATE_NOOP("Sentences", "The call was transferred, and the second number took it."),
    QT_TRANSLATE_NOOP("Sentences", "T.38 is taken; no page was sent."),
    QT_TRANSLATE_NOOP("Sentences", "T.38 is not taken: fax goes over G.711, or over another line."),
    QT_TRANSLATE_NOOP("Sentences", "Offering T.38 gives {answer}."),
    QT_TRANSLATE_NOOP("Sentences", "A call with session timers ends with {answer}"),
    QT_TRANSLATE_NOOP("Sentences", "Renewing the session gives {answer}: long calls may be cut."),
    QT_TRANSLATE_NOOP("Sentences", "It takes the call without session timers; renewing works."),
    QT_TRANSLATE_NOOP("Sentences", "Session timers are agreed, and renewing works."),
    QT_TRANSLATE_NOOP("Sentences", "SRTP is taken."),
    QT_TRANSLATE_NOOP("Sentences", "SRTP is taken. Its key would travel in clear: use TLS with it."),
    QT_TRANSLATE_NOOP("Sentences", "SRTP is not taken: speech travels in clear."),
    QT_TRANSLATE_NOOP("Sentences", "Calls at once cost money and were not wished."),
    QT_TRANSLATE_NOOP("Sentences", "{up} calls at once of {count}: {answer}"),
    QT_TRANSLATE_NOOP("Sentences", "{count} calls at once work; one more is taken too."),
    QT_TRANSLATE_NOOP("Sentences", "{count} calls at once work; one more is refused with {answer}."),
)
