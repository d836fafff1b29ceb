"""A real registrar and proxy: kamailio, as a provider would run it, on loopback."""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PROGRAM = shutil.which("kamailio", path="/usr/sbin:/usr/bin:/usr/local/sbin")
_CONFIG = """
debug=1
log_stderror=yes
fork=no
children=1
disable_tcp=no
listen=udp:127.0.0.1:{port}
listen=tcp:127.0.0.1:{port}
loadmodule "sl.so"
loadmodule "tm.so"
loadmodule "rr.so"
loadmodule "pv.so"
loadmodule "maxfwd.so"
loadmodule "textops.so"
loadmodule "siputils.so"
loadmodule "usrloc.so"
loadmodule "registrar.so"
loadmodule "auth.so"
modparam("registrar", "min_expires", {least})
modparam("registrar", "default_expires", 120)
modparam("auth", "qop", "auth")
modparam("auth", "nonce_expire", {nonce})
modparam("auth", "nonce_count", 1)
request_route {{
    if (!mf_process_maxfwd_header("10")) {{ sl_send_reply("483", "Too Many Hops"); exit; }}
    if (is_method("OPTIONS") && uri == myself) {{ sl_send_reply("200", "OK"); exit; }}
    if (is_method("CANCEL")) {{ if (t_check_trans()) t_relay(); exit; }}
    if (has_totag()) {{
        if (loose_route()) {{ t_relay(); exit; }}
        if (is_method("ACK") && t_check_trans()) {{ t_relay(); exit; }}
        sl_send_reply("404", "Not here"); exit;
    }}
    if (is_method("REGISTER")) {{
        if (!pv_www_authenticate("provider", "{password}", "0")) {{ www_challenge("provider", "1"); exit; }}
        save("location");
        exit;
    }}
    if (is_method("INVITE") && uri =~ "^sip:{user}@" && $fU != "{user}") {{
        record_route();
        if (!lookup("location")) {{ sl_send_reply("480", "Not registered"); exit; }}
        t_relay();
        exit;
    }}
    if (is_method("INVITE")) {{
        if (!pv_proxy_authenticate("provider", "{password}", "0")) {{
            proxy_challenge("provider", "1"); exit;
        }}
        consume_credentials();
        record_route();
        rewritehostport("127.0.0.1:{behind}");
        t_relay();
        exit;
    }}
    sl_send_reply("405", "Method Not Allowed");
}}
"""


def free_port() -> int:
    """A port that nobody has at the moment, neither by UDP nor by TCP."""
    while True:
        with socket.socket() as stream, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            stream.bind(("127.0.0.1", 0))
            port = int(stream.getsockname()[1])
            with contextlib.suppress(OSError):
                probe.bind(("127.0.0.1", port))
                return port


@contextmanager
def provider(
    folder: Path, user: str, password: str, behind: int, *, least: int = 30, nonce: int = 60
) -> Iterator[int]:
    """Its port: registers one user by digest and sends it the calls of others, and its own to ``behind``."""
    port = free_port()
    config = folder / "kamailio.cfg"
    config.write_text(
        _CONFIG.format(port=port, user=user, password=password, behind=behind, least=least, nonce=nonce)
    )
    log = (folder / "kamailio.log").open("w")
    command = [str(PROGRAM), "-f", str(config), "-DD", "-E", "-w", str(folder), "-Y", str(folder)]
    running = subprocess.Popen(command, stdout=log, stderr=log)
    try:
        for _attempt in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        else:
            raise AssertionError((folder / "kamailio.log").read_text())
        yield port
    finally:
        running.terminate()
        running.wait(10)
        log.close()
