"""Sentences of the PBX, of publishing, of the hand-over documents."""

from __future__ import annotations

from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP

FORMS: tuple[str, ...] = (
    # the connection
    QT_TRANSLATE_NOOP("Sentences", "{address} doesn't speak HTTPS there: check the port."),
    QT_TRANSLATE_NOOP("Sentences", "There is no host “{host}”: check its name."),
    QT_TRANSLATE_NOOP("Sentences", "{address} took too long to answer: try again."),
    QT_TRANSLATE_NOOP("Sentences", "{address} doesn't answer: check the address and the network."),
    QT_TRANSLATE_NOOP("Sentences", "The connection to {address} broke off: try again."),
    QT_TRANSLATE_NOOP("Sentences", "{address} can't be reached: are you in its network?"),
    QT_TRANSLATE_NOOP("Sentences", "{address} answers with a web page instead of data: is it a NethVoice?"),
    QT_TRANSLATE_NOOP("Sentences", "The PBX is not working: “{text}”."),
    QT_TRANSLATE_NOOP("Sentences", "{address} sends us on to {there}: use that address."),
    QT_TRANSLATE_NOOP("Sentences", "The PBX has it already: {text}."),
    QT_TRANSLATE_NOOP("Sentences", "The file is too large for the PBX: copy it there by hand."),
    QT_TRANSLATE_NOOP("Sentences", "NethVoice behind {address} is not answering ({status}): is it running?"),
    QT_TRANSLATE_NOOP("Sentences", "The PBX refused: “{text}” ({status})."),
    QT_TRANSLATE_NOOP("Sentences", "The PBX failed without saying why ({status}): look at its log."),
    QT_TRANSLATE_NOOP(
        "Sentences", "{address} lets only its local networks in: connect from the LAN or a VPN."
    ),
    QT_TRANSLATE_NOOP("Sentences", "The PBX saw no credentials: something on the way strips them."),
    QT_TRANSLATE_NOOP("Sentences", "The PBX knows no administrator of this name: check the user."),
    QT_TRANSLATE_NOOP("Sentences", "The PBX refuses the password: it was changed, sign in again."),
    QT_TRANSLATE_NOOP("Sentences", "The PBX refuses these credentials: check user and password."),
    QT_TRANSLATE_NOOP("Sentences", "The PBX refuses user or password: check both."),
    QT_TRANSLATE_NOOP("Sentences", "{address} has no NethVoice there: check the address."),
    QT_TRANSLATE_NOOP("Sentences", "The PBX doesn't know it: {text}."),
    QT_TRANSLATE_NOOP(
        "Sentences", "{address} shows another certificate than before: was it reinstalled? Look at it again."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "This computer doesn't trust the certificate of {address}: look at it, then pin it."
    ),
    QT_TRANSLATE_NOOP("Sentences", "The PBX answers in a form nobody here knows: which version is it?"),
    QT_TRANSLATE_NOOP(
        "Sentences", "This PBX still provisions with its old engine: switch it to the new one first."
    ),
    QT_TRANSLATE_NOOP("Sentences", "This PBX doesn't tell its secret: run “{command}” there and paste it."),
    QT_TRANSLATE_NOOP("Sentences", "Which PBX is it? Give its address in Handover."),
    QT_TRANSLATE_NOOP("Sentences", "The administrator's password is missing: give it in Handover."),
    QT_TRANSLATE_NOOP(
        "Sentences", "A password must not travel in clear: use https or the bare name of the PBX."
    ),
    QT_TRANSLATE_NOOP("Sentences", "“{text}” is not the address of a PBX: try voice.rossi.it."),
    # open points
    QT_TRANSLATE_NOOP("Sentences", "It has no user yet: drop one on it."),
    QT_TRANSLATE_NOOP("Sentences", "{number} has no SIP password: import it from the PBX."),
    QT_TRANSLATE_NOOP("Sentences", "{number} is also on {mac}."),
    QT_TRANSLATE_NOOP("Sentences", "No phone yet."),
    QT_TRANSLATE_NOOP("Sentences", "Its configuration has not been pushed from here."),
    QT_TRANSLATE_NOOP("Sentences", "{count} phones still fetch from the laptop: publish to the PBX."),
    QT_TRANSLATE_NOOP("Sentences", "It was refused."),
    QT_TRANSLATE_NOOP("Sentences", "point to point"),
    QT_TRANSLATE_NOOP("Sentences", "point to multipoint"),
    # documents and packages
    QT_TRANSLATE_NOOP("Sentences", "“{name}” can't be written ({reason}): choose another place."),
    QT_TRANSLATE_NOOP("Sentences", "This is no site package: ask for it again."),
    QT_TRANSLATE_NOOP("Sentences", "The package was altered or cut off: ask for it again."),
    QT_TRANSLATE_NOOP(
        "Sentences", "There is something in the package that doesn't belong there: ask for it again."
    ),
    QT_TRANSLATE_NOOP("Sentences", "This passphrase doesn't open the package: check capitals and try again."),
    QT_TRANSLATE_NOOP("Sentences", "{mac} has no model: set it first."),
    QT_TRANSLATE_NOOP("Sentences", "{user} is not on the PBX: add the user there, then plan again."),
    QT_TRANSLATE_NOOP("Sentences", "{user} has {theirs} on the PBX, not {ours}: import it first."),
    QT_TRANSLATE_NOOP("Sentences", "{user} is no longer on the PBX."),
    QT_TRANSLATE_NOOP(
        "Sentences", "This maker has no redirect service: enter the link in the phone's web page."
    ),
    QT_TRANSLATE_NOOP("Sentences", "The PBX has no link for it: publish it first."),
    QT_TRANSLATE_NOOP("Sentences", "Its link is too long for the redirect service."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "“{host}” is a name of this network only: the PBX needs a public one for redirects.",
    ),
)
