"""What is said about gateways: their forms, and how a push went."""

from __future__ import annotations

from nvprov_gui.qt.noop import QT_TRANSLATE_NOOP

FORMS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Sentences", "Not a mask: its ones must stand together, such as 255.255.255.0"),
    QT_TRANSLATE_NOOP(
        "Sentences", "“{value}” is not a netmask: its ones must be on the left, as in 255.255.255.0."
    ),
    QT_TRANSLATE_NOOP("Sentences", "{ip} is the network's own or its broadcast address: choose another one."),
    QT_TRANSLATE_NOOP("Sentences", "Which router does it use?"),
    QT_TRANSLATE_NOOP("Sentences", "This program doesn't know the model “{model}”: install a newer one."),
    QT_TRANSLATE_NOOP("Sentences", "{router} is not in the network {network}."),
    QT_TRANSLATE_NOOP("Sentences", "The gateway can't be its own router."),
    QT_TRANSLATE_NOOP("Sentences", "Which PBX does it register with?"),
    QT_TRANSLATE_NOOP("Sentences", "A name such as voice.customer.example outlives a change of address."),
    QT_TRANSLATE_NOOP("Sentences", "This is an address of {maker}: is it the right box?"),
    QT_TRANSLATE_NOOP("Sentences", "{number} stands on port {one} and on port {other}."),
    QT_TRANSLATE_NOOP("Sentences", "The PBX names trunks after the MAC address: fill it in first."),
    QT_TRANSLATE_NOOP("Sentences", "The PBX knows gateways by their MAC address: fill it in first."),
    QT_TRANSLATE_NOOP(
        "Sentences", "The PBX has no gateway {mac}: make it there, or fill the ports in by hand."
    ),
    QT_TRANSLATE_NOOP("Sentences", "The PBX doesn't know the model {model}: make its trunks by hand there."),
    QT_TRANSLATE_NOOP("Sentences", "On the PBX {mac} is a {there}, here a {model}: correct one of them."),
    QT_TRANSLATE_NOOP("Sentences", "Done: it runs the new configuration."),
    QT_TRANSLATE_NOOP("Sentences", "It answers at {place}."),
    QT_TRANSLATE_NOOP("Sentences", "It runs the new configuration."),
    QT_TRANSLATE_NOOP("Sentences", "Its values are the new ones."),
    QT_TRANSLATE_NOOP("Sentences", "It is back; it doesn't tell its values."),
    QT_TRANSLATE_NOOP("Sentences", "Its web page answers; telnet is closed now, as configured."),
    QT_TRANSLATE_NOOP("Sentences", "Stopped. Nothing was stored; the old configuration is still there."),
    QT_TRANSLATE_NOOP("Sentences", "The connection broke. The old configuration is still there; push again."),
    QT_TRANSLATE_NOOP("Sentences", "The connection broke."),
    QT_TRANSLATE_NOOP("Sentences", "Stopped."),
    QT_TRANSLATE_NOOP("Sentences", "It fetched its file by itself."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The site was closed while it was being pushed to: look at what it runs, then push again.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The program was ended while it was being pushed to: look at what it runs, then push again.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "Its last push was interrupted: the program was ended."),
    QT_TRANSLATE_NOOP("Sentences", "A push to it is running."),
    QT_TRANSLATE_NOOP("Sentences", "The site has no gateway “{name}”: see nvprov gateway list."),
    QT_TRANSLATE_NOOP("Sentences", "{count} gateways are called “{name}”: give the MAC address instead."),
    QT_TRANSLATE_NOOP("Sentences", "Where is {name} now? Give its present address with --host."),
    QT_TRANSLATE_NOOP("Sentences", "Its configuration has changed since its file was exported."),
    QT_TRANSLATE_NOOP("Sentences", "Its configuration has changed since it was pushed."),
    QT_TRANSLATE_NOOP("Sentences", "{who} is pushing to it."),
    QT_TRANSLATE_NOOP("Sentences", "Nothing can be written beside the site: that a push runs is not noted."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{host} answers, but telnet (port {port}) is closed. Open it on its web page, or export the file.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Nobody answers at {host}. Check the cable and the address, and that this computer is "
        "in its network.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "It says nothing more and shows no prompt that is understood."),
    QT_TRANSLATE_NOOP(
        "Sentences", "It takes no logins for some minutes, after too many wrong ones. Wait, then push again."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "Somebody else is logged in. Close that session (or its web page), then push again."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "It refused the user “{user}” with this password. "
        "Nothing was tried a second time: correct it, then push again.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "It hung up before asking for a login. Is somebody else connected?"),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "It refused the password for its privileged mode (enable). "
        "Enter the right one as second password, then push again.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Its running configuration could not be read, so nothing was changed. See the console.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "It did not fetch its whole file from this computer. "
        "Let TFTP through this computer's firewall, then push again.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "What it stored could not be read back, so it was not restarted."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "What arrived is not what was sent: {count} lines are missing or changed, "
        "the first is “{line}”. Push again.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "It restarted, but runs its old configuration. See the console for what it refused.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "It restarted, but what it runs now is neither the new nor the old configuration.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "It is back, but takes neither the new nor the old account."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "It did not come back at {place} within {minutes} minutes. "
        "Look at its lights and its cable; its old configuration was kept.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "It has no configuration shell. Export the file and load it through its web page.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "The country “{country}” has no tones here: choose one of {known}."),
    QT_TRANSLATE_NOOP(
        "Sentences", "The time zone “{name}” has no plain rule: choose another one, such as Europe/Rome."
    ),
    QT_TRANSLATE_NOOP("Sentences", "The {model} has {ports} ports, not {count}."),
    QT_TRANSLATE_NOOP("Sentences", "Device IP:"),
    QT_TRANSLATE_NOOP("Sentences", "MAC:"),
    QT_TRANSLATE_NOOP("Sentences", "Mask:"),
    QT_TRANSLATE_NOOP("Sentences", "Router:"),
    QT_TRANSLATE_NOOP("Sentences", "PBX:"),
    QT_TRANSLATE_NOOP("Sentences", "SIP proxy:"),
    QT_TRANSLATE_NOOP("Sentences", "DNS server:"),
    QT_TRANSLATE_NOOP("Sentences", "Country of the tones:"),
    QT_TRANSLATE_NOOP("Sentences", "User:"),
    QT_TRANSLATE_NOOP("Sentences", "New password:"),
    QT_TRANSLATE_NOOP("Sentences", "Port {port}, line:"),
    QT_TRANSLATE_NOOP("Sentences", "Port {port}, line's number:"),
    QT_TRANSLATE_NOOP("Sentences", "Port {port}, trunk:"),
    QT_TRANSLATE_NOOP("Sentences", "Port {port}, user:"),
    QT_TRANSLATE_NOOP("Sentences", "Port {port}, extension:"),
    QT_TRANSLATE_NOOP("Sentences", "Port {port}, secret:"),
    QT_TRANSLATE_NOOP("Sentences", "It must be pp (point to point) or pmp (multipoint), not “{kind}”."),
    QT_TRANSLATE_NOOP("Sentences", "It has a control character or a line break: type it again."),
    QT_TRANSLATE_NOOP("Sentences", "It may hold plain letters, digits and signs only: no accents."),
    QT_TRANSLATE_NOOP("Sentences", "It may hold digits, *, # and + only, not “{text}”."),
    QT_TRANSLATE_NOOP("Sentences", "“{value}” is not an IPv4 address such as 192.168.1.10."),
    QT_TRANSLATE_NOOP("Sentences", "“{value}” is not a host name or an IPv4 address without a port."),
    QT_TRANSLATE_NOOP("Sentences", "Without an address of its own it asks DHCP for one."),
    QT_TRANSLATE_NOOP("Sentences", "Which mask does its network have? Often it is 255.255.255.0."),
    QT_TRANSLATE_NOOP(
        "Sentences", "Fill in the address on its label: with it no other box is written to by mistake."
    ),
    QT_TRANSLATE_NOOP("Sentences", "No port has a number or a user yet: fill in at least one."),
    QT_TRANSLATE_NOOP("Sentences", "Without one anybody in its network can change the gateway."),
    QT_TRANSLATE_NOOP("Sentences", "This port has no password: it can't register."),
    QT_TRANSLATE_NOOP("Sentences", "{ip} is the address of {other}, too: choose another one."),
    QT_TRANSLATE_NOOP("Sentences", "{mac} is the MAC address of {other}, too: look at both labels."),
    QT_TRANSLATE_NOOP("Sentences", "{ip} is this computer's own address: choose another one."),
    QT_TRANSLATE_NOOP("Sentences", "{number} stands on a port of {other}, too."),
    QT_TRANSLATE_NOOP("Sentences", "A phone of {name} registers {number}, too: give one another number."),
    QT_TRANSLATE_NOOP(
        "Sentences", 'There is no gateway model “{name}”: it is {model} with "tls": true in its values.'
    ),
    QT_TRANSLATE_NOOP("Sentences", "{model}, 1 port"),
    QT_TRANSLATE_NOOP("Sentences", "{model}, {count} ports"),
    QT_TRANSLATE_NOOP("Sentences", "Gateways"),
    QT_TRANSLATE_NOOP("Sentences", "no address"),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Log in to the gateway's web page, open “Configuration” (Import/Export), import this file as "
        "startup-config, then reload the gateway without saving its running configuration.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "Log in to the gateway's web page, open “Maintenance” or “Advanced Settings”, use "
        "“Upload Configuration” with this file, then reboot the gateway.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "No user of the site has the extension {extension}."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "No user of the site has the extension {extension}, nor {main}, whose device {device} it would be.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "Its last push failed:"),
    QT_TRANSLATE_NOOP("Sentences", "Its last push was stopped."),
    QT_TRANSLATE_NOOP("Sentences", "It runs again what it ran before."),
    QT_TRANSLATE_NOOP(
        "Sentences", "It has no administrator's password: anybody in its network can change it."
    ),
    QT_TRANSLATE_NOOP("Sentences", "This is a {there}, not a {model}."),
    QT_TRANSLATE_NOOP("Sentences", "This gateway has {ports} ports, the configuration is for {model}."),
    QT_TRANSLATE_NOOP("Sentences", "This gateway has the MAC address {mac}, not {meant}."),
    QT_TRANSLATE_NOOP("Sentences", "Nothing was changed: choose the right gateway or its right address."),
    QT_TRANSLATE_NOOP(
        "Sentences", "It doesn't show its MAC address: make sure that this is the box you mean."
    ),
    QT_TRANSLATE_NOOP("Sentences", "The old configuration was stored again."),
    QT_TRANSLATE_NOOP(
        "Sentences", "The old configuration is still running. Don't restart it before it was stored again."
    ),
    QT_TRANSLATE_NOOP("Sentences", "It doesn't tell its values, so they are compared after the restart."),
    QT_TRANSLATE_NOOP("Sentences", "It said: {said}"),
    QT_TRANSLATE_NOOP("Sentences", "It did not take the file: {said} The old configuration is still there."),
    QT_TRANSLATE_NOOP("Sentences", "It did not store the configuration: {said}"),
    QT_TRANSLATE_NOOP(
        "Sentences", "It did not store the values: {said} It was not restarted, the old ones are in force."
    ),
    QT_TRANSLATE_NOOP("Sentences", "The new configuration is stored."),
    QT_TRANSLATE_NOOP("Sentences", "The new values are stored."),
    QT_TRANSLATE_NOOP("Sentences", "It neither restarted nor said why."),
    QT_TRANSLATE_NOOP("Sentences", "It was told to restart, but goes on as before."),
    QT_TRANSLATE_NOOP("Sentences", "The old one is still running: restart the gateway by hand."),
    QT_TRANSLATE_NOOP("Sentences", "Take its power away for a moment."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "It refused to restart: {said} The old one is still running: restart the gateway by hand.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "It refused to restart: {said} Take its power away for a moment."),
    QT_TRANSLATE_NOOP(
        "Sentences", "It refused this value (P{number}), so nothing was stored. It said: {said}"
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "It arrived as “{told}”, not “{sent}” (P{number}). Nothing was stored: push again."
    ),
    QT_TRANSLATE_NOOP("Sentences", "It restarted, but has the old value “{told}” again (P{number})."),
    QT_TRANSLATE_NOOP("Sentences", "It restarted, but has “{told}”, not “{sent}” (P{number})."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "It asks something that is not understood: {question} See the console for what it showed last.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "Its login asks for something that is not understood."),
    QT_TRANSLATE_NOOP("Sentences", "Its output never ends."),
    QT_TRANSLATE_NOOP("Sentences", "Fill in its password: a Grandstream always has one, often on its label."),
    QT_TRANSLATE_NOOP("Sentences", "See the console for what it showed last."),
    QT_TRANSLATE_NOOP("Sentences", "The old configuration is still there; push again."),
    QT_TRANSLATE_NOOP(
        "Sentences", "Its stored configuration may be incomplete: push again before it restarts."
    ),
    QT_TRANSLATE_NOOP("Sentences", "Look after a minute whether it is back."),
    QT_TRANSLATE_NOOP("Sentences", "It restarted; what it runs could not be checked."),
    QT_TRANSLATE_NOOP("Sentences", "The name {host} isn't known here: correct it, or fill in the address."),
)
