"""What a search of the network asks, sees and can't see."""

from __future__ import annotations

from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP

FORMS: tuple[str, ...] = (
    # what will be asked
    QT_TRANSLATE_NOOP(
        "Sentences", "ARP questions to the {count} addresses of {ranges}, up to {rate} a second."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "One byte by UDP to the {count} addresses of {ranges}, up to {times} times, about {rate} a second.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "Multicast DNS questions on {ranges} for {count} kinds of services."),
    QT_TRANSLATE_NOOP(
        "Sentences", "Nothing is sent: listens on {ranges} for phones that boot and ask for their file."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "Nothing is sent: listens on {ranges} for devices that ask for an address."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "One SIP OPTIONS to each phone found on {ranges}; silent ones on three more ports."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "One request for the front page of each phone found on {ranges}, without a password.",
    ),
    # where a device was seen, how sure that is
    QT_TRANSLATE_NOOP("Sentences", "request to our server"),
    QT_TRANSLATE_NOOP("Sentences", "SIP answer"),
    QT_TRANSLATE_NOOP("Sentences", "web page"),
    QT_TRANSLATE_NOOP("Sentences", "MAC prefix"),
    QT_TRANSLATE_NOOP("Sentences", "plug and play"),
    QT_TRANSLATE_NOOP("Sentences", "host name"),
    QT_TRANSLATE_NOOP("Sentences", "neighbour table"),
    QT_TRANSLATE_NOOP("Sentences", "certain"),
    QT_TRANSLATE_NOOP("Sentences", "likely"),
    QT_TRANSLATE_NOOP("Sentences", "possible"),
    QT_TRANSLATE_NOOP("Sentences", "{address} answered"),
    QT_TRANSLATE_NOOP("Sentences", "{source} says {said}, {other} says {more}."),
    QT_TRANSLATE_NOOP("Sentences", "{source} names the MAC {mac}, but {own} answered."),
    # what can't be seen or searched
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{network} is behind a router, no MAC can be seen from here: search inside it, or ask the PBX.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "{mac} answers for {count} addresses: a router with proxy ARP, left out."),
    QT_TRANSLATE_NOOP("Sentences", "{count} more answered, but their MAC can't be seen from here."),
    QT_TRANSLATE_NOOP("Sentences", "Address requests of phones can't be heard here: that needs privilege."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The search program was not allowed to start: allow it, or use the neighbour sweep.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "The ARP search stopped: {reason}. Use the neighbour sweep."),
    QT_TRANSLATE_NOOP("Sentences", "The search by {method} failed on {network}: {reason}."),
    QT_TRANSLATE_NOOP("Sentences", "“{text}” is not a network: write it like 192.168.1.0/24."),
    QT_TRANSLATE_NOOP(
        "Sentences", "{network} is not private: only 10/8, 172.16/12 and 192.168/16 are searched."
    ),
    QT_TRANSLATE_NOOP("Sentences", "{network} has {count} addresses: choose a part of at most a /{least}."),
    # what the DHCP check says
    QT_TRANSLATE_NOOP("Sentences", "No DHCP server offered an address: look at the cable or the VLAN."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{count} servers answer, not with the same: {said}. Let only one of them answer.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "It also gets option {code} ({value}): keep that from {vendor} phones."),
    QT_TRANSLATE_NOOP("Sentences", "It gets no option {code}: add the snippet below to {server}."),
    QT_TRANSLATE_NOOP("Sentences", "Option {code} of {server} leads to {leads}: change it."),
    QT_TRANSLATE_NOOP("Sentences", "Asking for addresses needs rights: allow the small program that asks."),
    QT_TRANSLATE_NOOP(
        "Sentences", "The program that asks was not allowed to start: allow it, then check again."
    ),
    QT_TRANSLATE_NOOP("Sentences", "{network} can't be asked: {reason}. Look at the cable."),
    QT_TRANSLATE_NOOP("Sentences", "The address requests stopped: {error}. Look at the cable."),
    QT_TRANSLATE_NOOP(
        "Sentences", "“{name}” has no private IPv4 network. Interfaces that have one: {known}."
    ),
    QT_TRANSLATE_NOOP("Sentences", "Can't listen for phones that boot ({error}): close the softphone."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "ARP frames need privilege: run as root, allow the search program, or use the neighbour sweep.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "No network could be joined for plug and play. Connect the laptop to the phones' network.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "Plug and play needs UDP port {port}: {error}. Close the softphone."),
    QT_TRANSLATE_NOOP(
        "Sentences", "Another plug-and-play server answers at {place}. Phones may follow it instead."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "Can't listen on {place} port {port}: {error}. Choose another address or port."
    ),
    QT_TRANSLATE_NOOP("Sentences", "This computer doesn't allow port {port}. Choose one above 1024."),
    QT_TRANSLATE_NOOP("Sentences", "This computer doesn't allow TFTP port {port}. Choose one above 1024."),
    QT_TRANSLATE_NOOP(
        "Sentences", "This computer doesn't have the address {place} any more. Choose another one."
    ),
    QT_TRANSLATE_NOOP("Sentences", "{count} events not shown."),
)
