"""What goes wrong on site, for the troubleshooting page."""

from __future__ import annotations

from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP

FORMS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP(
        "Sentences",
        "A factory reset makes a phone forget its own link, and the first one works only once: "
        "whoever finds an old link in a bin gets nothing with it.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Each maker's phones ask for files of their own names. Another name means that the site "
        "takes it for another make: look at the label.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "It gets the file of the model that the site names. Keys and screen may be wrong until "
        "the model is right; the next fetch mends them.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "A firmware, a ringtone or a picture is set for it and was removed or renamed since.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "A template of your own has a mistake. The sentence names its file and line; other models"
        " are not touched by it.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Each model has a file of its own. A phone that came from the PBX with a model that is not "
        "known here has none: look at its label.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Nothing is given to phones that are not in the site, not even their existence is told.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "A gateway of the site gets its own file when it asks by itself; nothing is given to others.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Each family of gateways looks for a file of its own name. Another name means that the "
        "site takes it for another model.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Its file holds passwords, so it goes only to the box whose packets carry the gateway's"
        " MAC address. A router puts its own there.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Another device asks in the name of a gateway. A box with two network ports asks with "
        "the address of one of them: the site must hold the one that stands on this cable.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "A gateway that fetches half a configuration would lose the other half, so it gets "
        "none. The form says what is missing.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "A phone that was provisioned is closed, so that nobody can ask for its file in its name.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Without a link a phone is known by the MAC address of its own packets. A router puts its"
        " own there; a link needs no such check.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Another device sends the name of a phone of this site. It may be a phone that took an "
        "old address, or somebody who is curious.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "It would register nobody. Drop a user on it, and it is served at once.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Sixty wrong requests in a row are a scanner, or a phone with an old link that never gives up.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Older firmware reads the file wrongly or not at all. Add the firmware on the files page "
        "for its model, or load it on the phone's web page.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Its first file tells it its own link. If it doesn't come back: another provisioning "
        "server answered meanwhile, or it stopped at a question on its screen.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "No light: the switch gives no power (PoE), or the cable is in the PC port. A light but "
        "no address: no DHCP, or another VLAN than this laptop's. An address but no question: it "
        "was configured before; reset it to factory settings.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "It doesn't know where to ask. Switch plug and play on, give its DHCP option, or type its"
        " link on its web page; a phone that was configured before asks where it asked before.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "It reached the small file that leads to HTTP and didn't follow. Some old firmware keeps "
        "to the protocol that is set on its web page.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Users stand beside the phones: drag, or press Ctrl+U on the phone and type.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Plug and play: no phone asks.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Restart a phone that is fresh from its box.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Another server answers plug and play.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Switch it off while you work, or use links.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Port 80 or 69 could not be had.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Use the port that the status bar shows, or stop the program that has it.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Phones reach the laptop from its own network only.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Allow the program in the laptop's firewall.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The link shows another address than the phones' network.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Choose the address in the status bar.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "It is provisioned and does not register.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Look at its SIP password and at the way from the phone to the PBX.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Calls have sound in one direction only.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Switch SIP ALG off in the router and check the RTP ports.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The gateway refuses the password.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Type it yourself; it is not tried twice.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The gateway doesn't answer by telnet.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Export its file and load it on its web page.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The PBX refuses the administrator.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Check name and password in the PBX's own page.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "A call from the window does not start.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Look at the readiness list on the PBX screen.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Phones ask once, in the first minute after a start, and most only while they have no "
        "provisioning URL. Wi-Fi and some switches (IGMP snooping) don't pass multicast: then a "
        "link or DHCP helps.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The first answer wins. A PBX in the same network often answers too; it is named on the "
        "network screen.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Ports below 1024 need rights on Linux and macOS. Links carry the port, so phones find "
        "it; an old phone that asks by TFTP looks at 69 only.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Windows asks once, when serving begins, and remembers a No. The way: Windows Security, "
        "Firewall, Allow an app. With ufw: allow the port that the status bar shows.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "A laptop has several: cable, Wi-Fi, a VPN. The address in the status bar goes into every"
        " link and file; it must be in the phones' network or reachable from there.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Its file is right as far as the site knows. Compare the password with the PBX, look "
        "whether the PBX blocks the address (fail2ban), and whether the phone resolves the PBX's "
        "name.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Signalling passes, sound doesn't. The trunk test shows which side is silent.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Some boxes lock the door after a few wrong passwords, for minutes or for good. The console "
        "shows what it said.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Newer boxes have telnet off and SSH on. Its web page takes the exported file; the sheet "
        "beside it says where.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "On NethServer 7 the user is admin, on NethServer 8 it is the administrator of the "
        "NethVoice module. After some wrong tries the PBX blocks the laptop's address for a "
        "while.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Three ways lead to a call: the web phone, NethLink, and the phone itself. For each the "
        "list says what is missing. Snom D862, D865 and Gigaset take no commands.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "The PBX's certificate is not trusted."),
    QT_TRANSLATE_NOOP(
        "Sentences", "Look at it on the PBX screen, compare its fingerprint on the PBX, then trust it."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "A PBX that made its certificate itself is known by its fingerprint alone. Once it is trusted, no "
        "other one is accepted: after a reinstallation it is looked at again.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "A trunk does not register, or calls over it fail."),
    QT_TRANSLATE_NOOP("Sentences", "Test it on the trunks screen: each check says what it found."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "User, password and server are the provider's; some want a user for signing in besides, or a domain "
        "of their own. A router that rewrites SIP (SIP ALG) breaks what the provider allows.",
    ),
)
