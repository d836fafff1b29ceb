"""What phones receive from ``nvprov serve``, and what the site remembers."""

from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.workflows.simulate import SimulatedPhone
from tests.e2e.serving import Serving, listed, nvprov

YEALINK = "805ec0000001"
SNOM = "000413000002"
SPARE = "805ec0000003"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Two phones with users, one without."""
    path = tmp_path / "hotel.nvprov"
    nvprov("new", path, "--name", "Hotel Miramare", "--pbx", "pbx.example.test")
    users = tmp_path / "users.csv"
    users.write_text("mrossi,Mario Rossi,201\nabianchi,Anna Bianchi,202\n", encoding="utf-8")
    phones = tmp_path / "phones.txt"
    phones.write_text(
        "Yealink T46U MAC 80:5E:C0:00:00:01\nsnom D785 MAC 000413000002\nYealink T46U 80:5e:c0:00:00:03\n",
        encoding="utf-8",
    )
    nvprov("import", path, users, phones)
    nvprov("assign", path, YEALINK, "201")
    nvprov("assign", path, SNOM, "202")
    return path


@pytest.fixture
def serving(site: Path) -> Iterator[Serving]:
    with Serving(site) as made:
        yield made


def phone(mac: str) -> SimulatedPhone:
    vendor, model = ("snom", "D785") if mac == SNOM else ("yealink", "T46U")
    return SimulatedPhone(MacAddress(mac), vendor, model)


def fetch(url: str, mac: str) -> httpx.Response:
    simulated = phone(mac)
    return httpx.get(simulated.requested(url), headers={"User-Agent": simulated.user_agent})


@pytest.mark.parametrize(("mac", "extension"), [(YEALINK, "201"), (SNOM, "202")])
def test_a_phone_is_provisioned_by_its_second_fetch(
    site: Path, serving: Serving, mac: str, extension: str
) -> None:
    first_url = listed(site)[mac]["first_contact_url"]
    assert urlsplit(first_url).netloc == urlsplit(serving.url).netloc

    first = fetch(first_url, mac)
    assert first.status_code == 200
    assert phone(mac).account(first.text) == extension
    assert serving.wait_for("first_contact", mac=mac)["state"] == "contacted"

    second = fetch(phone(mac).next_url(first.text), mac)
    assert second.status_code == 200
    assert phone(mac).account(second.text) == extension
    assert serving.wait_for("provisioned", mac=mac)["address"] == "127.0.0.1"
    assert fetch(first_url, mac).status_code == 404, "the first-contact token is spent"
    serving.wait_for("refused", mac=mac)

    record = listed(site)[mac]
    assert record["first_contact_url"] is None
    assert record["last_seen"]


def test_an_old_link_is_explained(site: Path, serving: Serving) -> None:
    url = f"{serving.url}provisioning/" + "0" * 32
    assert fetch(url, YEALINK).status_code == 404
    refusal = serving.wait_for("refused", mac=YEALINK)
    assert "old first-contact link" in str(refusal["text"])
    assert listed(site)[YEALINK]["state"] == "refused"


def test_a_phone_that_is_not_in_the_site_says_what_it_is(serving: Serving) -> None:
    agent = "Yealink SIP-T31P 124.86.0.40"
    httpx.get(f"{serving.url}provisioning/805ec0000009.cfg", headers={"User-Agent": agent})
    refusal = serving.wait_for("refused", mac="805ec0000009")
    assert "Add it" in str(refusal["text"])
    assert refusal["user_agent"] == agent


def test_without_a_token_nothing_is_given_on_an_unknown_wire(serving: Serving) -> None:
    """Loopback has no neighbour table: the asker can't be checked."""
    answer = httpx.get(f"{serving.url}provisioning/{YEALINK}.cfg")
    assert (answer.status_code, answer.content) == (404, b"Not found.\n")
    assert "behind a router" in str(serving.wait_for("refused", mac=YEALINK)["text"])


def test_allowed_once_it_learns_its_link_and_no_secret(site: Path, serving: Serving) -> None:
    serving.command(command="allow_once", mac=YEALINK)
    serving.command(command="trust", on=False)
    answer = httpx.get(f"{serving.url}provisioning/{YEALINK}.cfg")
    for _attempt in range(50):
        if answer.status_code == 200:
            break
        answer = httpx.get(f"{serving.url}provisioning/{YEALINK}.cfg")
        serving.command(command="allow_once", mac=YEALINK)
    assert answer.status_code == 200
    first_url = listed(site)[YEALINK]["first_contact_url"]
    assert first_url in answer.text
    assert phone(YEALINK).account(answer.text) == ""
    assert "Mario" not in answer.text


def test_a_phone_without_user_gets_nothing_even_when_trusted(site: Path) -> None:
    with Serving(site, "--trust-network") as serving:
        assert httpx.get(f"{serving.url}provisioning/{YEALINK}.cfg").status_code == 200
        assert httpx.get(f"{serving.url}provisioning/{SPARE}.cfg").status_code == 404
        assert "no user" in str(serving.wait_for("refused", mac=SPARE)["text"])


def test_another_vendors_form_is_refused(site: Path, serving: Serving) -> None:
    url = listed(site)[YEALINK]["first_contact_url"]
    assert httpx.get(f"{url}/{YEALINK}.xml").status_code == 404
    assert "not how Yealink phones ask" in str(serving.wait_for("refused", mac=YEALINK)["text"])


def test_what_phones_try_before_their_own_file_harms_nobody(site: Path) -> None:
    with Serving(site) as serving:
        simulate = nvprov("simulate", site)
    said = [event["event"] for event in serving.events]
    assert simulate.code == 0
    assert "refused" not in said
    assert {event["mac"] for event in serving.events if event["event"] == "notice"} == {YEALINK, SNOM}
    assert {listed(site)[mac]["state"] for mac in (YEALINK, SNOM)} == {"provisioned"}


def test_the_absolute_form_is_understood(site: Path, serving: Serving) -> None:
    url = f"{listed(site)[YEALINK]['first_contact_url']}/{YEALINK}.cfg?x=1"
    with socket.create_connection(("127.0.0.1", int(urlsplit(serving.url).port or 80)), 10) as phone_:
        phone_.sendall(f"GET {url} HTTP/1.1\r\nHost: pbx\r\nConnection: close\r\n\r\n".encode())
        assert phone_.makefile("rb").readline() == b"HTTP/1.1 200 OK\r\n"


def test_a_killed_server_goes_on_where_it_was(site: Path) -> None:
    with Serving(site) as serving:
        first = fetch(listed(site)[YEALINK]["first_contact_url"], YEALINK)
        second = phone(YEALINK).next_url(first.text)
        serving.wait_for("first_contact", mac=YEALINK)
        serving.process.kill()
        serving.process.wait(10)
    port = str(urlsplit(serving.url).port)
    with Serving(site, "--http-port", port) as again:
        assert again.url == serving.url
        assert fetch(second, YEALINK).status_code == 200
        again.wait_for("provisioned", mac=YEALINK)
    assert listed(site)[YEALINK]["state"] == "provisioned"


def test_events_never_carry_a_token(site: Path) -> None:
    tokens = {urlsplit(record["first_contact_url"]).path.split("/")[2] for record in listed(site).values()}
    with Serving(site) as serving:
        for mac in (YEALINK, SNOM):
            fetch(listed(site)[mac]["first_contact_url"], mac)
            serving.wait_for("first_contact", mac=mac)
    said = str(serving.events)
    assert not any(token in said for token in tokens)


def test_a_second_server_for_the_same_site_is_refused(site: Path, serving: Serving) -> None:
    done = nvprov("serve", site, "--bind", "127.0.0.1", "--http-port", "0", code=1)
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.skipif(shutil.which("curl") is None, reason="needs curl")
def test_a_phone_that_asks_by_tftp_is_led_to_http(site: Path) -> None:
    with Serving(site, "--trust-network") as serving:
        port = serving.events[0]["tftp"]
        asked = ["curl", "-s", "-m", "10", f"tftp://127.0.0.1:{port}/{YEALINK}.cfg"]
        done = subprocess.run(asked, capture_output=True, text=True, check=True)
        assert listed(site)[YEALINK]["first_contact_url"] in done.stdout
        other = ["curl", "-s", "-m", "10", f"tftp://127.0.0.1:{port}/etc/passwd"]
        assert subprocess.run(other, capture_output=True, check=False).returncode == 68


def test_https_with_the_sites_own_certificate(site: Path, tmp_path: Path) -> None:
    with Serving(site, "--https") as serving:
        told = serving.wait_for("https")
        identity = certificate_of(str(told["url"]))
        tokens = listed(site)[YEALINK]["first_contact_url"].rsplit("/", 1)
        link = f"{told['url']}{tokens[1]}"
        first = secure_fetch(link, identity, tmp_path)
        following = phone(YEALINK).next_url(first)
        assert following.startswith(str(told["url"]))
        second = secure_fetch(following, identity, tmp_path)
        assert phone(YEALINK).account(second) == "201"
        serving.wait_for("provisioned")
        serving.command(command="https", on=False)
        serving.command(command="https", on=True)
        assert serving.wait_for("https")["fingerprint"] == told["fingerprint"]
        assert certificate_of(str(told["url"])) == identity
    assert b"PRIVATE KEY" not in site.read_bytes()


def certificate_of(url: str) -> str:
    parts = urlsplit(url)
    return ssl.get_server_certificate((str(parts.hostname), int(parts.port or 443)))


def secure_fetch(url: str, certificate: str, folder: Path) -> str:
    """As a phone that was given the site's certificate: anything else is refused."""
    trusted = folder / "site.pem"
    trusted.write_text(certificate)
    simulated = phone(YEALINK)
    context = ssl.create_default_context(cafile=str(trusted))
    headers = {"User-Agent": simulated.user_agent}
    return httpx.get(simulated.requested(url), headers=headers, verify=context).raise_for_status().text
