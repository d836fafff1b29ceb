"""Programs for the far end of a simulated network: run inside a namespace, standard library only.

    python simulated_devices.py device '{"sip": [5060, "agent"], "http": ["server", "page"], "mdns": […]}'
    python simulated_devices.py crowd INTERFACE FIRST-ADDRESS COUNT LOSS

Each prints ``ready`` when it listens, then one JSON line for every question it is asked.
"""

from __future__ import annotations

import json
import random
import socket
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

ARP, MULTICAST = 0x0806, ("224.0.1.75", 5060)


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def tell(**what: object) -> None:
    say(json.dumps(what))


def answer_options(port: int, agent: str) -> None:
    link = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    link.bind(("", port))
    while True:
        data, sender = link.recvfrom(4096)
        head = data.decode().split("\r\n")
        tell(asked="sip", line=head[0])
        copied = [line for line in head if line.startswith(("Via:", "From:", "To:", "Call-ID:", "CSeq:"))]
        link.sendto(
            "\r\n".join(
                ["SIP/2.0 200 OK", *copied, f"User-Agent: {agent}", "Content-Length: 0", "", ""]
            ).encode(),
            sender,
        )


def answer_pages(server: str, page: str) -> None:
    class Page(BaseHTTPRequestHandler):
        def version_string(self) -> str:
            return server

        def do_GET(self) -> None:
            tell(asked="http", line=self.requestline, secret=self.headers.get("Authorization", ""))
            self.send_response(200)
            self.end_headers()
            self.wfile.write(page.encode())

        def log_message(self, *_args: object) -> None:
            """Silence."""

    HTTPServer(("", 80), Page).serve_forever()


def boot_again_and_again(address: str, subscribe: str) -> None:
    """A phone that asks for its configuration twice a second, each time as a new dialogue."""
    link = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    link.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(address))
    link.bind((address, 5059))
    link.settimeout(0.5)
    for boot in range(10_000):
        link.sendto(subscribe.replace("BOOT", str(boot)).replace("\n", "\r\n").encode(), MULTICAST)
        try:
            tell(asked="pnp", line=link.recv(4096).decode(errors="replace"))
        except TimeoutError:
            continue


def announce(address: str, name: str) -> None:
    from zeroconf import ServiceInfo, Zeroconf

    service = "_sip._udp.local."
    info = ServiceInfo(
        service, f"{name}.{service}", 5060, addresses=[socket.inet_aton(address)], server=f"{name}.local."
    )
    Zeroconf(interfaces=[address]).register_service(info)


def ask_for_an_address(mac: str, vendor_class: str) -> None:
    """A DHCP DISCOVER twice a second."""
    link = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    link.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
    link.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, b"eth0\0")
    option = bytes([60, len(vendor_class)]) + vendor_class.encode()
    fixed = b"\x01\x01\x06\x00" + bytes(24) + bytes.fromhex(mac) + bytes(202)
    while True:
        link.sendto(fixed + b"\x63\x82\x53\x63\x35\x01\x01" + option + b"\xff", ("255.255.255.255", 67))
        time.sleep(0.5)


def device(what: dict[str, object]) -> None:
    jobs = {
        "sip": answer_options,
        "http": answer_pages,
        "pnp": boot_again_and_again,
        "mdns": announce,
        "dhcp": ask_for_an_address,
    }
    for name, arguments in what.items():
        threading.Thread(target=jobs[name], args=arguments, daemon=True).start()
    say("ready")
    time.sleep(600)


def crowd(interface: str, first: str, count: int, loss: float) -> None:
    """Answers ARP for ``count`` addresses of the /22, each with its own MAC; some answers are lost."""
    link = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(ARP))
    link.setsockopt(socket.SOL_SOCKET, 33, 8 << 20)  # SO_RCVBUFFORCE: losses are simulated, not real
    link.bind((interface, ARP))
    chance = random.Random(7)
    start = int.from_bytes(socket.inet_aton(first), "big")
    owners = chance.sample(range(start, start + 1022 - (start & 1023)), count)
    hosts = {
        owner.to_bytes(4, "big"): bytes.fromhex(f"805ec0{number:06x}") for number, owner in enumerate(owners)
    }
    say("ready")
    while True:
        frame = link.recv(2048)
        mac = hosts.get(frame[38:42])
        if frame[20:22] == b"\0\1" and mac and chance.random() >= loss:
            asker = frame[6:12]
            link.send(
                asker
                + mac
                + b"\x08\x06\0\1\x08\0\6\4\0\2"
                + mac
                + frame[38:42]
                + asker
                + frame[28:32]
                + bytes(18)
            )


if __name__ == "__main__":
    if sys.argv[1] == "device":
        device(json.loads(sys.argv[2]))
    else:
        crowd(sys.argv[2], sys.argv[3], int(sys.argv[4]), float(sys.argv[5]))
