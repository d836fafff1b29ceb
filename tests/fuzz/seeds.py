"""What each reader knows: the material that inputs are made of."""

from __future__ import annotations

import io
import json

from openpyxl import Workbook

from nvprov_gui.storage import Unlock

KEY = bytes(range(32))
UNLOCK = Unlock(key=KEY)


def _workbook() -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["MAC", "Model", "Room"])
    sheet.append(["80:5E:C0:00:00:01", "Yealink T46U", "101"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


HTTP = (
    (
        b"GET /provisioning/0123456789abcdef0123456789abcdef/805ec0000001.cfg HTTP/1.1\r\nHost: 10.0.0.1\r\n"
        b"User-Agent: Yealink SIP-T46U 108.86.0.90 80:5e:c0:00:00:01\r\nConnection: close\r\n\r\n"
    ),
    b"GET /provisioning/%2e%2e/%2fetc/passwd HTTP/1.0\r\n\r\n",
    b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
    b"GET / HTTP/1.1\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n",
)
TFTP = (
    b"\0\x01805ec0000001.cfg\0octet\0blksize\x001428\0tsize\x000\0windowsize\x0016\0timeout\x003\0",
    b"\0\x02config\0netascii\0",
    b"\0\x03\0\x01" + b"x" * 512,
    b"\0\x04\0\x00",
    b"\0\x05\0\x03Disk full\0",
)
SIP = (
    (
        b"SUBSCRIBE sip:MAC805ec0000001@224.0.1.75 SIP/2.0\r\nVia: SIP/2.0/UDP 10.0.0.7;branch=z9hG4bK1\r\n"
        b"From: <sip:MAC805ec0000001@224.0.1.75>;tag=1\r\nTo: <sip:MAC805ec0000001@224.0.1.75>\r\n"
        b"Call-ID: a@b\r\nCSeq: 1 SUBSCRIBE\r\nContact: <sip:10.0.0.7:5060>\r\nContent-Length: 0\r\n"
        b'Event: ua-profile;profile-type="device";vendor="Yealink";model="T46U";version="108.86.0.90"\r\n\r\n'
    ),
    b"SIP/2.0 200 OK\r\nCall-ID: a@b\r\nCSeq: 2 NOTIFY\r\nUser-Agent: snom D785/10.1\r\n\r\n",
    b"v=0\r\no=- 1 1 IN IP4 10.0.0.1\r\nc=IN IP4 10.0.0.1\r\nm=audio 4000 RTP/AVP 8 0 101\r\n",
)
TELNET = (
    b"\xff\xfd\x18\xff\xfb\x01\xff\xfa\x18\x01\xff\xf0\r\n\x1b[1;32mlogin: \x1b[0m",
    b"172.16.1.2#copy tftp://10.0.0.1/c.cfg startup-config\r\n##########\r\n% Error: \xff\xff\r\n--More--",
    b"GXW4216> config\r\nPassword: \r\n\x08\x08\x08 secret \x1b]0;title\x07",
)
DHCP = (
    b"\x01\x01\x06\0" + bytes(24) + b"\x80\x5e\xc0\0\0\x01" + bytes(202) + b"\x63\x82\x53\x63"
    b"\x35\x01\x01\x3c\x07yealink\x0c\x06SIP-T4\x37\x04\x01\x03\x42\x43\xff",
    b"E\0\x01\x48" + bytes(5) + b"\x11" + bytes(10) + b"\0\x44\0\x43" + bytes(300),
)
LINES = (
    b'{"event": "ready", "time": "2026-03-02T12:00:00.000+00:00", "http": "http://10.0.0.1/", "tftp": 69}',
    b'{"command": "pnp", "on": true, "minutes": 10}',
    b'{"event": "first_contact", "mac": "805ec0000001", "status": 200, "bytes": 1}',
)
MACS = (b"80:5E:C0:00:00:01", b"805e.c000.0001", b"80-5e-c0-00-00-01", b"01:00:5e:00:00:01", b"ffffffffffff")
AGENTS = (
    b"Yealink SIP-T46U 108.86.0.90 80:5e:c0:00:00:01",
    b"Mozilla/4.0 (compatible; snomD785-SIP 10.1.169.16 000413A25E17 SXM:0 UXM:0)",
    b"Fanvil X6U 2.12.16.17 0c383e3a910c",
    b"Grandstream Model HW HT802 SW 1.0.29.8 DevId 000b82000001",
)
TABLES = (
    b"10.0.0.7 0x1 0x2 80:5e:c0:00:00:01 * eth0\n",
    b"10.0.0.7 dev eth0 lladdr 80:5e:c0:00:00:01 REACHABLE\n10.0.0.8 dev eth0 FAILED\n",
    b"? (10.0.0.7) at 80:5e:c0:0:0:1 on en0 ifscope [ethernet]\n  10.0.0.9   80-5e-c0-00-00-02   dynamic\n",
    b"<html><head><title>Yealink T46U Phone</title></head><body>Fanvil X6U V2.12</body></html>",
)
TEXTS = (
    b"Fattura n. 12: 10 x Yealink T46U\nMAC 80:5E:C0:00:00:01 stanza 101 int. 201\nsnom D785 000413A25E17",
    b"mrossi,Mario Rossi,201,pw,mail@example.test,TRUE,FALSE,,\nuser;name;extension\n",
    b"(01)08057632910234(21)80:5EC0000001",
)
SHEETS = (
    *TEXTS,
    _workbook(),
    "mac;modello;stanza\n805ec0000001;T46U;Caff\u00e8\n".encode("cp1252"),
    "\ufeffmac\tmodel\n".encode("utf-16"),
    b'"805ec0000001","a ""quoted"" one","=HYPERLINK(1)"\r\n',
)
VENDORS = (
    (
        b'name = "Acme"\nformat = "plain"\ncontent_type = "text/plain"\nmac_prefixes = ["00aabb"]\n'
        b'[[model]]\nid = "X1"\nname = "X1"\nline_keys = 4\nsoft_keys = 2\n'
    ),
    b"name = 1\n[[model]]\nid = []\n",
)
MODELS = (
    json.dumps(
        {
            "kind": "nvprov models",
            "version": 1,
            "models": [
                {
                    "base": "yealink-T46",
                    "name": "Reception",
                    "overrides": {"line_keys": "6"},
                    "parameters": {"language": "it"},
                    "template": "x = {{ language }}\n",
                }
            ],
        }
    ).encode(),
)
TEMPLATES = (
    b"{% for key in p %}{{ key | lookup({}) }}{% endfor %}{% if language is ua('x') %}{{ p.x }}{% endif %}",
    b"{{ p.language.upper() }}{% include 'phone.cfg.j2' %}{% macro a(b) %}{{ b }}{% endmacro %}{{ a(1) }}",
)
VALUES = (b"Caff\xc3\xa8 <1> & \"2\" 'x' ]]> ; = : #", b"{{ 7 * 7 }}", b"Europe/Rome", b"%n$(id)`id`\\")
SITES = (b"\x00\x01\x02\x03", b"SQLite format 3", bytes(range(64)))
ADDRESSES = (
    b"https://voice.rossi.it:8443/nethvoice",
    b"[2001:db8::7]:443",
    b"postgresql+psycopg://nvprov:pw@db.example:5432/hotel?sslmode=require",
    b"tel:+39-0721-1234;phone-context=example.com",
    b"callto:0721%201234",
)
