"""Files that phones fetch: names, kinds, who uses them, what curl gets."""

from __future__ import annotations

import shutil
import struct
import subprocess
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nvprov_gui.domain.errors import BadValue, UserError
from nvprov_gui.domain.levels import Level
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.domain.records import Contact, FileKind, StoredFile
from nvprov_gui.storage import Site, Unlock
from nvprov_gui.workflows import files
from nvprov_gui.workflows.settings import effective
from nvprov_gui.workflows.sites import create_site
from tests.e2e.serving import PASSPHRASE, Serving

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + struct.pack(">II", 480, 272) + bytes(20)
FIRMWARE = bytes(range(256)) * 3000
MACS = ("805ec0000001", "805ec0000002", "000413000001")


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    unlock = Unlock(passphrase=PASSPHRASE, use_keyring=False)
    with create_site(tmp_path / "files.nvprov", "Files", "pbx.example.test", unlock) as made:
        with made.act("Fill") as act:
            for number, mac in enumerate(MACS, 201):
                model = "snom-D785" if mac.startswith("000413") else "yealink-T46"
                act.add_phone(MacAddress(mac), model.partition("-")[0], model)
                act.assign(MacAddress(mac), act.add_user(name=str(number), extension=str(number)).id)
        yield made


def added(site: Site, path: Path, kind: FileKind | None = None) -> StoredFile:
    found = files.examine(path)
    files.add(site, [(found, kind or found.kinds[0])], "Add")
    return site.files()[-1]


def firmware(tmp_path: Path, name: str = "T46U-108.86.0.90.rom") -> Path:
    path = tmp_path / name
    path.write_bytes(FIRMWARE)
    return path


@given(st.text(max_size=150))
def test_any_name_becomes_one_that_phones_can_ask(text: str) -> None:
    assert files.checked_name(files.clean_name(text))


@pytest.mark.parametrize("name", ["", "..", ".hidden", "a b.rom", "è.wav", "a/b", "a%20b", "x\n"])
def test_other_names_are_refused(name: str) -> None:
    with pytest.raises(BadValue):
        files.checked_name(name)


def test_a_file_is_known_by_its_contents(tmp_path: Path) -> None:
    picture, sound = tmp_path / "Logo Hotel.bin", tmp_path / "ring.wav"
    picture.write_bytes(PNG)
    with wave.open(str(sound), "wb") as made:
        made.setnchannels(2)
        made.setsampwidth(2)
        made.setframerate(44100)
        made.writeframes(bytes(400))
    found = files.examine(picture)
    assert (found.name, found.form, found.kinds[0]) == (
        "Logo-Hotel.bin", "PNG 480×272", FileKind.BACKGROUND,
    )  # fmt: skip
    ring = files.examine(sound)
    assert (ring.form, ring.kinds) == ("WAV 44.1 kHz 16 bit stereo", (FileKind.RINGTONE,))
    assert ring.remarks
    assert files.examine(firmware(tmp_path)).kinds == (FileKind.FIRMWARE,)


@pytest.mark.parametrize("contents", [b"", b"<!DOCTYPE html><title>Login</title>", b"GIF89a" + bytes(30)])
def test_what_no_phone_can_use_is_refused(tmp_path: Path, contents: bytes) -> None:
    path = tmp_path / "firmware.rom"
    path.write_bytes(contents)
    with pytest.raises(UserError, match=r"firmware\.rom"):
        files.examine(path)


def test_used_by_a_model_until_all_its_phones_have_it(site: Site, tmp_path: Path) -> None:
    stored = added(site, firmware(tmp_path))
    assert not files.usage(site, [stored])[stored.id].phones
    files.select(site, stored, Level.MODEL, "yealink-T46", "Use")
    use = files.usage(site, [stored])[stored.id]
    assert [phone.mac for phone in use.phones] == list(MACS[:2])
    assert not use.done
    now = site.info.created
    for mac in MACS[:2]:
        site.note([Contact(MacAddress(mac), None, now, text=f"fetches {stored.name}")])
    assert files.usage(site, [stored])[stored.id].done
    files.deselect(site, stored, "Rest")
    assert not files.usage(site, [stored])[stored.id].phones
    assert [one.name for one in site.files()] == [stored.name]


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("T46U-108.86.0.90.rom", "yealink-T46"),
        ("snomD785-10.1.184.15-SIP-r.bin", "snom-D785"),
        ("snomD717-10.1.184.15-SIP-r.bin", "snom-D785"),
        ("T54W(T53,T53W)-96.86.0.70.rom", "yealink-T46"),
    ],
)
def test_a_firmware_is_offered_first_to_those_it_names(
    site: Site, tmp_path: Path, name: str, first: str
) -> None:
    stored, phones = added(site, firmware(tmp_path, name)), site.phones()
    offered = files.offered_models(stored, phones)
    assert next(iter(offered)) == first
    assert offered == {"snom-D785": 1, "yealink-T46": 2}
    assert not files.fits_all(stored, phones)
    assert files.fits_all(stored, [phone for phone in phones if phone.vendor == "yealink"])


def test_a_ringtone_may_be_for_everybody(site: Site, tmp_path: Path) -> None:
    path = tmp_path / "ring.wav"
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(320))
    assert files.fits_all(added(site, path), site.phones())


def test_a_removed_file_is_asked_by_nobody_and_undo_brings_both_back(site: Site, tmp_path: Path) -> None:
    stored = added(site, firmware(tmp_path))
    files.select(site, stored, Level.DEFAULTS, "", "Use")
    change = files.remove(site, [stored], "Remove")
    assert change is not None
    phone = site.phones()[0]
    assert not effective(site, phone).get("firmware_file", None) or (
        effective(site, phone)["firmware_file"].value != stored.name
    )
    site.undo(change)
    assert effective(site, phone)["firmware_file"].value == stored.name
    assert len(site.files()) == 1


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_curl_gets_ranges_and_is_told_what_did_not_change(site: Site, tmp_path: Path) -> None:
    stored = added(site, firmware(tmp_path))
    token = site.tokens(MacAddress(MACS[0])).permanent
    path = site.path
    site.close()
    with Serving(path) as serving:
        url = f"{serving.url}provisioning/{token}/firmware/{stored.name}"

        def curl(*more: str) -> bytes:
            command = ["curl", "-s", "-i", "--noproxy", "*", *more, url]
            return subprocess.run(command, check=True, capture_output=True, timeout=60).stdout

        head, _, body = curl().partition(b"\r\n\r\n")
        assert body == FIRMWARE
        tag = next(line for line in head.split(b"\r\n") if line.lower().startswith(b"etag:"))
        etag = tag.partition(b":")[2].strip().decode()
        assert curl("-H", f"If-None-Match: {etag}").startswith(b"HTTP/1.1 304")
        head, _, part = curl("-r", "1000-1999").partition(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 206")
        assert part == FIRMWARE[1000:2000]
        assert curl("-r", f"{len(FIRMWARE) + 5}-").startswith(b"HTTP/1.1 416")
