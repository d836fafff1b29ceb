"""What goes wrong on site, and what to do: the board's own sentences, and some that no board can say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from nvprov_gui.domain.phone import Phone
from nvprov_gui.workflows import refusals
from nvprov_gui.workflows.board import WITHOUT_A_REFUSAL, Explanation, explain

_MORE = {
    "old_link": (
        "A factory reset makes a phone forget its own link, and the first one works only once: "
        "whoever finds an old link in a bin gets nothing with it."
    ),
    "foreign_file": (
        "Each maker's phones ask for files of their own names. Another name means that the site "
        "takes it for another make: look at the label."
    ),
    "other_model": (
        "It gets the file of the model that the site names. Keys and screen may be wrong until "
        "the model is right; the next fetch mends them."
    ),
    "no_file": ("A firmware, a ringtone or a picture is set for it and was removed or renamed since."),
    "no_template": (
        "A template of your own has a mistake. The sentence names its file and line; other models"
        " are not touched by it."
    ),
    "no_model": (
        "Each model has a file of its own. A phone that came from the PBX with a model that is not "
        "known here has none: look at its label."
    ),
    "unknown_phone": (
        "Nothing is given to phones that are not in the site, not even their existence is told."
    ),
    "unknown_gateway": (
        "A gateway of the site gets its own file when it asks by itself; nothing is given to others."
    ),
    "gateways_name": (
        "Each family of gateways looks for a file of its own name. Another name means that the site "
        "takes it for another model."
    ),
    "gateway_routed": (
        "Its file holds passwords, so it goes only to the box whose packets carry the gateway's MAC "
        "address. A router puts its own there."
    ),
    "not_the_gateway": (
        "Another device asks in the name of a gateway. A box with two network ports asks with the address of "
        "one of them: the site must hold the one that stands on this cable."
    ),
    "no_gateway_file": (
        "A gateway that fetches half a configuration would lose the other half, so it gets none. The form "
        "says what is missing."
    ),
    "closed": ("A phone that was provisioned is closed, so that nobody can ask for its file in its name."),
    "routed": (
        "Without a link a phone is known by the MAC address of its own packets. A router puts its"
        " own there; a link needs no such check."
    ),
    "somebody_else": (
        "Another device sends the name of a phone of this site. It may be a phone that took an "
        "old address, or somebody who is curious."
    ),
    "no_user": ("It would register nobody. Drop a user on it, and it is served at once."),
    "too_many": (
        "Sixty wrong requests in a row are a scanner, or a phone with an old link that never gives up."
    ),
    "old_firmware": (
        "Older firmware reads the file wrongly or not at all. Add the firmware on the files page "
        "for its model, or load it on the phone's web page."
    ),
    "half_way": (
        "Its first file tells it its own link. If it doesn't come back: another provisioning "
        "server answered meanwhile, or it stopped at a question on its screen."
    ),
    "silent": (
        "No light: the switch gives no power (PoE), or the cable is in the PC port. A light but "
        "no address: no DHCP, or another VLAN than this laptop's. An address but no question: it "
        "was configured before; reset it to factory settings."
    ),
    "quiet": (
        "It doesn't know where to ask. Switch plug and play on, give its DHCP option, or type its"
        " link on its web page; a phone that was configured before asks where it asked before."
    ),
    "tftp_only": (
        "It reached the small file that leads to HTTP and didn't follow. Some old firmware keeps "
        "to the protocol that is set on its web page."
    ),
    "new": ("Users stand beside the phones: drag, or press Ctrl+U on the phone and type."),
}
"""What the board has no room for, by the kind of sentence."""
_BESIDE = (
    Explanation(
        "Plug and play: no phone asks.",
        "Restart a phone that is fresh from its box.",
        code="pnp_silent",
    ),
    Explanation(
        "Another server answers plug and play.",
        "Switch it off while you work, or use links.",
        code="pnp_other",
    ),
    Explanation(
        "Port 80 or 69 could not be had.",
        "Use the port that the status bar shows, or stop the program that has it.",
        code="port",
    ),
    Explanation(
        "Phones reach the laptop from its own network only.",
        "Allow the program in the laptop's firewall.",
        code="firewall",
    ),
    Explanation(
        "The link shows another address than the phones' network.",
        "Choose the address in the status bar.",
        code="address",
    ),
    Explanation(
        "It is provisioned and does not register.",
        "Look at its SIP password and at the way from the phone to the PBX.",
        code="unregistered",
    ),
    Explanation(
        "Calls have sound in one direction only.",
        "Switch SIP ALG off in the router and check the RTP ports.",
        code="one_way",
    ),
    Explanation(
        "The gateway refuses the password.", "Type it yourself; it is not tried twice.", code="gateway_login"
    ),
    Explanation(
        "The gateway doesn't answer by telnet.",
        "Export its file and load it on its web page.",
        code="gateway_telnet",
    ),
    Explanation(
        "The PBX refuses the administrator.",
        "Check name and password in the PBX's own page.",
        code="pbx_login",
    ),
    Explanation(
        "The PBX's certificate is not trusted.",
        "Look at it on the PBX screen, compare its fingerprint on the PBX, then trust it.",
        code="pbx_certificate",
    ),
    Explanation(
        "A trunk does not register, or calls over it fail.",
        "Test it on the trunks screen: each check says what it found.",
        code="trunk",
    ),
    Explanation(
        "A call from the window does not start.",
        "Look at the readiness list on the PBX screen.",
        code="click_to_call",
    ),
)
_BESIDE_MORE = {
    "pnp_silent": (
        "Phones ask once, in the first minute after a start, and most only while they have no "
        "provisioning URL. Wi-Fi and some switches (IGMP snooping) don't pass multicast: then a "
        "link or DHCP helps."
    ),
    "pnp_other": (
        "The first answer wins. A PBX in the same network often answers too; it is named on the "
        "network screen."
    ),
    "port": (
        "Ports below 1024 need rights on Linux and macOS. Links carry the port, so phones find "
        "it; an old phone that asks by TFTP looks at 69 only."
    ),
    "firewall": (
        "Windows asks once, when serving begins, and remembers a No. The way: Windows Security, "
        "Firewall, Allow an app. With ufw: allow the port that the status bar shows."
    ),
    "address": (
        "A laptop has several: cable, Wi-Fi, a VPN. The address in the status bar goes into every"
        " link and file; it must be in the phones' network or reachable from there."
    ),
    "unregistered": (
        "Its file is right as far as the site knows. Compare the password with the PBX, look "
        "whether the PBX blocks the address (fail2ban), and whether the phone resolves the PBX's "
        "name."
    ),
    "one_way": ("Signalling passes, sound doesn't. The trunk test shows which side is silent."),
    "gateway_login": (
        "Some boxes lock the door after a few wrong passwords, for minutes or for good. The console "
        "shows what it said."
    ),
    "gateway_telnet": (
        "Newer boxes have telnet off and SSH on. Its web page takes the exported file; the sheet "
        "beside it says where."
    ),
    "pbx_login": (
        "On NethServer 7 the user is admin, on NethServer 8 it is the administrator of the "
        "NethVoice module. After some wrong tries the PBX blocks the laptop's address for a "
        "while."
    ),
    "pbx_certificate": (
        "A PBX that made its certificate itself is known by its fingerprint alone. Once it is trusted, no "
        "other one is accepted: after a reinstallation it is looked at again."
    ),
    "trunk": (
        "User, password and server are the provider's; some want a user for signing in besides, or a domain "
        "of their own. A router that rewrites SIP (SIP ALG) breaks what the provider allows."
    ),
    "click_to_call": (
        "Three ways lead to a call: the web phone, NethLink, and the phone itself. For each the "
        "list says what is missing. Snom D862, D865 and Gigaset take no commands."
    ),
}


@dataclass(frozen=True, slots=True)
class Article:
    """One thing that goes wrong: the board's sentence, the next step, and what is behind it."""

    code: str
    happened: str
    next_step: str
    more: str
    phones: tuple[Phone, ...] = ()
    """The site's phones that have it now."""


def articles(phones: tuple[Phone, ...] = ()) -> list[Article]:
    """Everything that is known to go wrong; what the site has now comes first."""
    now: defaultdict[str, list[Phone]] = defaultdict(list)
    for phone in phones:
        found = explain(phone)
        if found is not None:
            now[found.code].append(phone)
    every = [replace(one, phones=tuple(now[one.code])) for one in _all()]
    return sorted(every, key=lambda one: not one.phones)


def _all() -> Iterator[Article]:
    for found in WITHOUT_A_REFUSAL:
        yield Article(found.code, found.happened, found.next_step, _MORE[found.code])
    for refusal in refusals.ALL:
        blank: defaultdict[str, str] = defaultdict(lambda: "…")
        happened = refusal.happened.format_map(blank)
        yield Article(refusal.code, happened, refusal.next_step.format_map(blank), _MORE[refusal.code])
    for beside in _BESIDE:
        yield Article(beside.code, beside.happened, beside.next_step, _BESIDE_MORE[beside.code])
