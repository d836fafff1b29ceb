"""A real slapd with two people in it, for as long as a test runs."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SLAPD = shutil.which("slapd", path="/usr/sbin:/usr/lib/openldap:/usr/bin")
_SCHEMAS = Path("/etc/ldap/schema")
_CONFIG = """
include {schemas}/core.schema
include {schemas}/cosine.schema
include {schemas}/inetorgperson.schema
modulepath /usr/lib/ldap
moduleload back_mdb
TLSCertificateFile {folder}/cert.pem
TLSCertificateKeyFile {folder}/key.pem
database mdb
suffix "dc=phonebook,dc=nh"
rootdn "cn=reader,dc=phonebook,dc=nh"
rootpw Secret-1
directory {folder}/data
"""
_PEOPLE = """
dn: dc=phonebook,dc=nh
objectClass: dcObject
objectClass: organization
o: phonebook
dc: phonebook

dn: cn=Anna Rossi,dc=phonebook,dc=nh
objectClass: inetOrgPerson
cn: Anna Rossi
sn: Rossi
o: ACME
telephoneNumber: 0721405516
mobile: 3331234567

dn: cn=Bar (Centro)*,dc=phonebook,dc=nh
objectClass: inetOrgPerson
cn: Bar (Centro)*
sn: Bar
telephoneNumber: 0721999
"""


@contextmanager
def slapd(folder: Path) -> Iterator[tuple[int, int]]:
    """The ports of LDAP (with STARTTLS) and LDAPS."""
    (folder / "data").mkdir()
    subject = ["-subj", "/CN=localhost", "-days", "2", "-nodes"]
    pair = ["-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem")]
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", *subject, *pair], check=True, capture_output=True
    )
    config = folder / "slapd.conf"
    config.write_text(_CONFIG.format(schemas=_SCHEMAS, folder=folder))
    people = folder / "people.ldif"
    people.write_text(_PEOPLE)
    assert SLAPD
    slapadd = str(Path(SLAPD).with_name("slapadd"))
    subprocess.run([slapadd, "-f", str(config), "-l", str(people)], check=True, capture_output=True)
    plain, secure = _free_port(), _free_port()
    urls = f"ldap://127.0.0.1:{plain} ldaps://127.0.0.1:{secure}"
    running = subprocess.Popen([SLAPD, "-d", "0", "-f", str(config), "-h", urls])
    try:
        _wait(plain)
        yield plain, secure
    finally:
        running.terminate()
        running.wait(10)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(port: int) -> None:
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError("slapd doesn't listen")
