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
    QT_TRANSLATE_NOOP("Sentences", "it is not valid yet: is the clock right?"),
    QT_TRANSLATE_NOOP("Sentences", "it has expired."),
    QT_TRANSLATE_NOOP("Sentences", "it is signed by itself."),
    QT_TRANSLATE_NOOP("Sentences", "this computer doesn't know who issued it."),
    QT_TRANSLATE_NOOP("Sentences", "it was issued for another name."),
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
    QT_TRANSLATE_NOOP("Sentences", "Which PBX is it? Give its address on the PBX screen."),
    QT_TRANSLATE_NOOP("Sentences", "The administrator's password is missing: sign in on the PBX screen."),
    QT_TRANSLATE_NOOP(
        "Sentences", "A password must not travel in clear: use https or the bare name of the PBX."
    ),
    QT_TRANSLATE_NOOP("Sentences", "“{text}” is not the address of a PBX: try voice.rossi.it."),
    QT_TRANSLATE_NOOP(
        "Sentences", "On macOS links are for programs in Applications: put the release there first."
    ),
    # open points
    QT_TRANSLATE_NOOP("Sentences", "It has no user yet: drop one on it."),
    QT_TRANSLATE_NOOP("Sentences", "{number} has no SIP password: import it from the PBX."),
    QT_TRANSLATE_NOOP("Sentences", "{number} is also on {mac}."),
    QT_TRANSLATE_NOOP("Sentences", "No phone yet."),
    QT_TRANSLATE_NOOP("Sentences", "Its configuration has not been pushed from here."),
    QT_TRANSLATE_NOOP("Sentences", "Its configuration has changed since it fetched its file."),
    QT_TRANSLATE_NOOP("Sentences", "Its last push was interrupted: the site was closed."),
    QT_TRANSLATE_NOOP("Sentences", "One phone still fetches from the laptop: publish to the PBX."),
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
    QT_TRANSLATE_NOOP(
        "Sentences", "{mac} is no longer in the site, but the PBX has it from elsewhere: it stays."
    ),
    QT_TRANSLATE_NOOP("Sentences", "“{name}” is no longer in the site: the PBX keeps it."),
    QT_TRANSLATE_NOOP("Sentences", "It comes without a model: choose one then."),
    QT_TRANSLATE_NOOP(
        "Sentences", "{mac} has {there} on the PBX and no user here: import it, or take it away there."
    ),
    QT_TRANSLATE_NOOP("Sentences", "{user} is not on the PBX: add the user there, then plan again."),
    QT_TRANSLATE_NOOP("Sentences", "{user} has {theirs} on the PBX, not {ours}: import it first."),
    QT_TRANSLATE_NOOP("Sentences", "{user} is no longer on the PBX."),
    QT_TRANSLATE_NOOP("Sentences", "This was published to {pbx}: sign in there to take it back."),
    QT_TRANSLATE_NOOP(
        "Sentences", "This maker has no redirect service: enter the link in the phone's web page."
    ),
    QT_TRANSLATE_NOOP("Sentences", "The PBX has no link for it: publish it first."),
    QT_TRANSLATE_NOOP("Sentences", "Its link is too long for the redirect service."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "“{host}” is a name of this network only: the PBX needs a public one for redirects.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The gateway's address must begin with https://, for a secret goes there.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "The gateway takes longer than two minutes: try again."),
    QT_TRANSLATE_NOOP("Sentences", "{host} can't be reached: is there internet here?"),
    QT_TRANSLATE_NOOP("Sentences", "The gateway refuses the subscription: check system id and secret."),
    QT_TRANSLATE_NOOP("Sentences", "The maker says: {words}."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The gateway failed in the middle: try again, or the phone stays without a redirect.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "The gateway answers {code}: is it a Falconieri?"),
    QT_TRANSLATE_NOOP("Sentences", "The gateway has no redirect service for this maker."),
    QT_TRANSLATE_NOOP("Sentences", "The gateway doesn't take this MAC address."),
    QT_TRANSLATE_NOOP("Sentences", "The gateway saw no link."),
    QT_TRANSLATE_NOOP("Sentences", "The gateway can't read the link."),
    QT_TRANSLATE_NOOP("Sentences", "The gateway takes only http, https, ftp and tftp."),
    QT_TRANSLATE_NOOP("Sentences", "The maker refuses the link."),
    QT_TRANSLATE_NOOP("Sentences", "The maker doesn't know this MAC address: check the label."),
    QT_TRANSLATE_NOOP("Sentences", "The phone is registered by somebody else: they must release it first."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Gigaset wants the MAC-ID: the four letters after the address on the label.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "The MAC-ID is four letters or digits, as on the label."),
    QT_TRANSLATE_NOOP("Sentences", "The maker's service can't be reached: try again later."),
    QT_TRANSLATE_NOOP("Sentences", "The maker's service failed: try again later."),
    QT_TRANSLATE_NOOP("Sentences", "The maker's answer broke off: try again."),
    QT_TRANSLATE_NOOP("Sentences", "The maker's answer is not known here: try again later."),
    QT_TRANSLATE_NOOP("Sentences", "Its link was used: give it a new one first."),
    QT_TRANSLATE_NOOP("Sentences", "The maker's service cuts the link at the question mark."),
    QT_TRANSLATE_NOOP("Sentences", "The CTI is asked too often: wait a minute."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The CTI refuses user or password: they are the ones of the CTI, not of the PBX.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "The account wants the code of the authenticator app."),
    QT_TRANSLATE_NOOP("Sentences", "The code is wrong or too old: take the next one."),
    QT_TRANSLATE_NOOP("Sentences", "{address} has no CTI there: check the address."),
    QT_TRANSLATE_NOOP("Sentences", "The CTI answers {code}: try again."),
    QT_TRANSLATE_NOOP("Sentences", "The CTI doesn't know us any more: sign in again."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The CTI doesn't allow it: the device is not this user's, or the profile forbids calls.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "The CTI doesn't know this device: is it published?"),
    QT_TRANSLATE_NOOP("Sentences", "The CTI starts up: wait a minute."),
    QT_TRANSLATE_NOOP("Sentences", "The user has no web phone: switch it on in the PBX's user page."),
    QT_TRANSLATE_NOOP("Sentences", "The user has no phone link: switch NethLink on in the PBX's user page."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Links to numbers open {program} here: choose NethLink in the system's settings.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "It is not the default device: the CTI calls from the {what} one."),
    QT_TRANSLATE_NOOP("Sentences", "The user has no desk phone on the PBX: publish it first."),
    QT_TRANSLATE_NOOP("Sentences", "This model takes no commands: the PBX rings it first, then dials."),
)
