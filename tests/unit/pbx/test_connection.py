"""Signing in, and every way in which it can fail, as a sentence."""

from __future__ import annotations

import hashlib
import re
import socket

import httpx
import pytest

from nvprov_gui.domain.errors import BadValue
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.pbx.address import PbxAddress
from nvprov_gui.pbx.certificate import look
from nvprov_gui.pbx.connection import Credentials, secret_key, sign_in
from nvprov_gui.pbx.errors import PbxError, Trouble
from nvprov_gui.pbx.failures import no_answer
from nvprov_gui.pbx.records import PbxKind
from nvprov_gui.pbx.wire import Trust, Wire
from tests.e2e.fake_pbx import PASSWORD, SECRET
from tests.e2e.fake_pbx.answers import Answer, data, empty, page, problem
from tests.e2e.fake_pbx.certificates import own_certificate
from tests.e2e.fake_pbx.server import slowly
from tests.unit.pbx.conftest import CREDENTIALS, address_of, trust_in

MAC = MacAddress("805ec0000001")


def test_the_secret_key_is_computed_as_the_pbx_does():
    inner = hashlib.sha1(b"pw").hexdigest()
    assert secret_key("admin", "pw", "S") == hashlib.sha1(f"admin{inner}S".encode()).hexdigest()


def test_signing_in_checks_the_password_and_gets_the_secret(fake):
    with sign_in(address_of(fake), CREDENTIALS, trust_in(fake)) as pbx:
        assert (pbx.secret, pbx.kind) == (SECRET, PbxKind.NS8)
        assert [user.extension for user in pbx.wizard.users()] == ["201", "202", ""]


def test_nethserver_7_is_known_by_its_missing_limit(fake):
    fake.wizard.ns7 = True
    with sign_in(address_of(fake), CREDENTIALS, trust_in(fake)) as pbx:
        assert pbx.kind is PbxKind.NS7


def test_the_secret_is_read_from_the_wizards_page_where_there_is_no_testauth(fake):
    fake.wizard.testauth = False
    sign_in(address_of(fake), CREDENTIALS, trust_in(fake)).close()


def test_a_pasted_secret_is_enough(fake):
    fake.wizard.testauth, fake.settings_script = False, False
    with pytest.raises(PbxError, match="doesn't tell its secret") as caught:
        sign_in(address_of(fake), CREDENTIALS, trust_in(fake))
    assert caught.value.trouble is Trouble.SECRET
    sign_in(address_of(fake), Credentials("admin", PASSWORD, SECRET), trust_in(fake)).close()


def test_another_web_server_is_no_nethvoice(fake):
    fake.faults.append((re.compile(r"."), lambda: page(404)))
    error = refused(fake, trust=trust_in(fake))
    assert error.trouble is Trouble.WRONG_HOST
    assert "has no NethVoice there" in str(error)


def refused(fake, credentials=CREDENTIALS, trust=None) -> PbxError:
    with pytest.raises(PbxError) as caught:
        sign_in(address_of(fake), credentials, trust or trust_in(fake))
    return caught.value


def test_a_wrong_password_is_asked_once_and_said(fake):
    error = refused(fake, Credentials("admin", "wrong"))
    assert error.trouble is Trouble.CREDENTIALS
    assert "user or password" in str(error)
    assert [line for line in fake.seen if "GET" in line] == []


@pytest.mark.parametrize(
    ("credentials", "words"),
    [
        (Credentials("admin", "wrong", SECRET), "refuses the password"),
        (Credentials("nobody", PASSWORD, SECRET), "no administrator"),
    ],
)
def test_the_wizards_own_403_says_what_is_wrong(fake, credentials, words):
    error = refused(fake, credentials)
    assert error.trouble is Trouble.CREDENTIALS
    assert words in str(error)


def test_the_engines_403_is_told_from_the_web_servers(fake):
    fake.fail("GET /tancredi", lambda: problem(403, "Access", "Invalid client credentials"))
    assert refused(fake).trouble is Trouble.CREDENTIALS
    fake.faults.clear()
    fake.fail("GET /tancredi", lambda: page(403, "403 Forbidden"))
    error = refused(fake)
    assert error.trouble is Trouble.OUTSIDE
    assert "local networks" in str(error)


@pytest.mark.parametrize(
    ("answer", "trouble", "words"),
    [
        (data({"error": "Unable to connect to database"}), Trouble.BROKEN, "Unable to connect"),
        (page(200, "Welcome"), Trouble.WRONG_HOST, "web page"),
        (page(404), Trouble.WRONG_HOST, "no NethVoice"),
        (page(502), Trouble.BROKEN, "(502)"),
        (page(504), Trouble.BROKEN, "(504)"),
        (empty(500), Trouble.BROKEN, "without saying why"),
        (data({"status": "Error creating extension"}, 500), Trouble.REFUSED, "Error creating extension"),
        (empty(413), Trouble.REFUSED, "too large"),
        (problem(409, "already registered"), Trouble.TAKEN, "already registered"),
        (problem(404, "Resource not found"), Trouble.MISSING, "not found"),
        (Answer(302, headers={"Location": "https://elsewhere/"}), Trouble.WRONG_HOST, "elsewhere"),
        (data("freepbx"), Trouble.BROKEN, "in a form"),
    ],
)
def test_every_other_answer_is_one_sentence(fake, pbx, answer, trouble, words):
    fake.fail("GET /freepbx/rest/users", lambda: answer)
    with pytest.raises(PbxError) as caught:
        pbx.wizard.users()
    assert caught.value.trouble is trouble
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


def test_the_old_engine_is_refused(fake):
    fake.fail("GET .*engine", lambda: data("freepbx"))
    assert "old engine" in str(refused(fake))


def test_a_broken_connection_and_a_slow_pbx_are_told_apart(fake):
    fake.fail("GET .*users", lambda: None)
    fake.fail("GET .*list", slowly(0.5, data([])))
    with Wire(address_of(fake), trust_in(fake), read_seconds=0.1) as wire:
        with pytest.raises(PbxError, match="broke off") as broken:
            wire.call("GET", "/freepbx/rest/users/false")
        with pytest.raises(PbxError, match="took too long") as slow:
            wire.call("GET", "/freepbx/rest/devices/phones/list")
    assert broken.value.is_offline
    assert slow.value.trouble is Trouble.TIMEOUT


def test_nobody_there_is_a_normal_state():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = PbxAddress("localhost", taken.getsockname()[1])
        with pytest.raises(PbxError, match="can't be reached") as caught:
            sign_in(address, CREDENTIALS)
    assert caught.value.is_offline


def test_a_host_that_does_not_exist_is_named():
    with pytest.raises(PbxError, match=r"no host “pbx\.invalid”") as caught:
        sign_in(PbxAddress("pbx.invalid"), CREDENTIALS)
    assert caught.value.trouble is Trouble.WRONG_HOST


def test_a_connect_timeout_is_about_the_network():
    error = no_answer(PbxAddress("pbx.test"), httpx.ConnectTimeout("timed out"))
    assert (error.trouble, "doesn't answer" in str(error)) == (Trouble.TIMEOUT, True)


# the certificate


def test_an_unknown_certificate_is_refused_until_it_is_pinned(fake):
    error = refused(fake, trust=Trust())
    assert error.trouble is Trouble.CERTIFICATE
    assert fake.seen == []
    found = look(address_of(fake))
    assert (found.subject, found.issuer, found.trusted) == ("localhost", "localhost", False)
    assert found.reason == "it is signed by itself."
    assert found.shown_fingerprint.replace(":", "").lower() == found.fingerprint
    sign_in(address_of(fake), CREDENTIALS, Trust(found.fingerprint)).close()


def test_another_certificate_than_the_pinned_one_gets_no_password(fake):
    error = refused(fake, trust=Trust("0" * 64))
    assert error.trouble is Trouble.CERTIFICATE
    assert "another certificate" in str(error)
    assert fake.seen == []


def test_a_pinned_certificate_may_be_out_of_date_and_for_another_name(fake, tmp_path):
    expired = tmp_path / "expired"
    expired.mkdir()
    certificate, key = own_certificate(expired, "old.example", days=30)
    fake.folder, fake.name = expired, "old.example"
    assert certificate.exists()
    assert key.exists()
    with fake.running():
        found = look(PbxAddress("localhost", fake.port))
        assert not found.trusted
        sign_in(PbxAddress("localhost", fake.port), CREDENTIALS, Trust(found.fingerprint)).close()


def test_a_server_without_tls_is_said(fake):
    fake.tls = False
    with fake.running(), pytest.raises(PbxError, match="doesn't speak HTTPS"):
        look(PbxAddress("localhost", fake.port))


# the address


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("voice.rossi.it", "voice.rossi.it"),
        (" https://Voice.rossi.it/freepbx/ ", "voice.rossi.it"),
        ("192.168.1.5:8443", "192.168.1.5:8443"),
        ("https://[fd00::5]/", "[fd00::5]"),
    ],
)
def test_addresses_as_they_are_typed(text, shown):
    assert str(PbxAddress.parse(text)) == shown


@pytest.mark.parametrize("text", ["", "http://voice.rossi.it", "ftp://x", "a b", "x:99999", "https://", "ü"])
def test_what_is_no_address_is_refused(text):
    with pytest.raises(BadValue):
        PbxAddress.parse(text)


def test_no_secret_shows_when_things_are_printed(pbx):
    shown = repr((pbx, CREDENTIALS, pbx.wizard.users()))
    assert PASSWORD not in shown
    assert SECRET not in shown
    assert pbx.wire.headers["Secretkey"] not in shown
