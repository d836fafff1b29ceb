"""``nvprov scan`` on a simulated network: real frames, real multicast, devices with MACs of their own."""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Iterator
from ctypes.util import find_library

import pytest

from tests.e2e.simulated_network import REPOSITORY, SimulatedNetwork, ip

pytestmark = pytest.mark.netns

NOBODY = 65534
SUBSCRIBE = """\
SUBSCRIBE sip:MAC%3a0C383E000003@224.0.1.75 SIP/2.0
Via: SIP/2.0/UDP 10.9.0.13:5059;rport
From: <sip:MAC%3a0C383E000003@224.0.1.75>;tag=1
To: <sip:MAC%3a0C383E000003@224.0.1.75>
Call-ID: BOOT@10.9.0.13
CSeq: 1 SUBSCRIBE
Contact: <sip:10.9.0.13:5059>
Event: ua-profile;profile-type="device";vendor="Fanvil";model="VOIP PHONE";version="2.12"
User-Agent: Fanvil X4U 2.12.1
Expires: 0
Content-Length: 0

"""


@pytest.fixture(scope="module")
def office() -> Iterator[SimulatedNetwork]:
    """Three phones, a gateway, a computer, and a router that answers for a part of the network."""
    with SimulatedNetwork() as network:
        network.add(
            "80:5e:c0:00:00:01", "10.9.0.11/22", sip=[5060, "Yealink SIP-T46S 66.86.0.15 80:5e:c0:00:00:01"]
        )
        network.add("00:04:13:00:00:02", "10.9.1.12/22", http=["snom embedded", "<title>snom D735</title>"])
        network.add("0c:38:3e:00:00:03", "10.9.0.13/22", pnp=["10.9.0.13", SUBSCRIBE])
        network.add(
            "c0:74:ad:00:00:04",
            "10.9.2.14/22",
            sip=[5080, "Grandstream HT801 1.0.17.5"],
            mdns=["10.9.2.14", "HT801_c074ad000004"],
        )
        network.add(
            "02:42:0a:09:00:05", "10.9.0.15/22", sip=[5060, "snomD785/10.1.1"], http=["nginx", "files"]
        )
        router = network.add("00:1b:21:00:00:06", "10.9.0.16/22")
        ip(f"-n {router} link add inside type veth peer name outside")
        ip(f"-n {router} link set inside up")
        ip(f"-n {router} link set outside up")
        ip(f"-n {router} route add 10.9.3.0/27 dev inside")
        for switch in ("conf/eth0/proxy_arp=1", "conf/all/forwarding=1", "neigh/eth0/proxy_delay=0"):
            ip(f"netns exec {router} sysctl -q -w net/ipv4/{switch}")
        yield network


PHONES = {
    "805ec0000001": ("10.9.0.11", "yealink", "T46S"),
    "000413000002": ("10.9.1.12", "snom", "D735"),
    "0c383e000003": ("10.9.0.13", "fanvil", "X4U"),
    "c074ad000004": ("10.9.2.14", "grandstream", "HT801"),
    "02420a090005": ("10.9.0.15", "", ""),
}


@pytest.mark.parametrize("user", [0, NOBODY], ids=["root", "ordinary user"])
def test_all_methods_together_find_and_name_everything(office: SimulatedNetwork, user: int) -> None:
    lines, result = office.scan("--interface", "lan0", user=user)
    assert result.returncode == 0, result.stderr
    *devices, done = lines
    assert {str(d["mac"]): (d["ip"], d["vendor"], d["model"]) for d in devices} == PHONES
    assert all(set(d) == {"mac", "ip", "vendor", "model", "evidence"} and d["evidence"] for d in devices)
    assert set(done) == {"event", "seconds", "hosts"}
    assert (done["event"], done["hosts"]) == ("done", 5)
    assert "00:1B:21:00:00:06 answers for" in result.stderr


def test_arp_alone(office: SimulatedNetwork) -> None:
    lines, result = office.scan("--network", "10.9.0.0/24", "--method", "arp")
    assert result.returncode == 0, result.stderr
    found = {line["mac"] for line in lines[:-1]}
    assert found == {"805ec0000001", "0c383e000003", "02420a090005", "001b21000006"}


def test_arp_without_privilege_is_refused_with_a_sentence(office: SimulatedNetwork) -> None:
    lines, result = office.scan("--interface", "lan0", "--method", "arp", user=NOBODY)
    assert result.returncode == 1
    assert len(result.stderr.splitlines()) == 1
    assert "neighbour" in result.stderr
    assert [line for line in lines if "mac" in line] == []


def test_mdns_alone(office: SimulatedNetwork) -> None:
    lines, result = office.scan("--interface", "lan0", "--method", "mdns", user=NOBODY)
    assert result.returncode == 0, result.stderr
    assert [(line["mac"], line["model"]) for line in lines[:-1]] == [("c074ad000004", "HT801")]


def test_the_program_with_privilege_works_alone(office: SimulatedNetwork) -> None:
    """Otherwise it would be ``pkexec python arp_helper.py``; here ``env`` stands for that."""
    code = (
        "from nvprov_gui.discovery import arp, networks, probe;"
        "run = probe.Run(probe.Settings(privilege=('env',)));"
        "network = networks.of_range('10.9.0.0/26', networks.attached())[0];"
        "print(sorted(answer['ip'] for answer in arp._through_helper(network, run) if 'ip' in answer))"
    )
    result = office.run([sys.executable, "-c", code])
    assert result.stdout.strip() == "['10.9.0.11', '10.9.0.13', '10.9.0.15', '10.9.0.16']", result.stderr


def test_the_program_refuses_a_network_elsewhere(office: SimulatedNetwork) -> None:
    request = '{"interface": "lan0", "network": "192.168.1.0/24"}'
    program = f"echo '{request}' | {sys.executable} -I {REPOSITORY}/nvprov_gui/discovery/arp_helper.py"
    result = office.run(["sh", "-c", program])
    assert (result.returncode, "is not the network of lan0" in result.stdout) == (2, True)


def test_the_program_keeps_no_rights_while_it_asks(office: SimulatedNetwork) -> None:
    code = (
        "import subprocess, sys;"
        f"helper = '{REPOSITORY}/nvprov_gui/discovery/arp_helper.py';"
        "program = subprocess.Popen([sys.executable, '-I', helper],"
        "  stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True);"
        'program.stdin.write(\'{"interface": "lan0", "network": "10.9.0.0/27", "linger": 5}\\n\');'
        "program.stdin.flush();"
        "program.stdout.readline();"
        "print(open(f'/proc/{program.pid}/status').read());"
        "program.stdin.close(); program.stdout.read(); program.wait()"
    )
    status = dict(
        line.split(":\t", 1)
        for line in office.run([sys.executable, "-c", code]).stdout.splitlines()
        if "\t" in line
    )
    assert status["Uid"].split() == ["65534"] * 4
    assert status["Gid"].split() == ["65534"] * 4
    assert {int(status[name], 16) for name in ("CapEff", "CapPrm", "CapInh")} == {0}
    assert status["NoNewPrivs"] == "1"


@pytest.mark.skipif(find_library("pcap") is None, reason="scapy filters frames with libpcap")
def test_scapy_asks_where_packet_sockets_are_not_linux(office: SimulatedNetwork) -> None:
    code = (
        "from nvprov_gui.discovery import arp_scapy, networks, probe;"
        "network = networks.of_range('10.9.0.0/27', networks.attached())[0];"
        "assert arp_scapy.is_usable();"
        "answers = arp_scapy.sweep(network, probe.Run());"
        "print(sorted(answer['ip'] for answer in answers if 'ip' in answer))"
    )
    result = office.run([sys.executable, "-c", code])
    assert result.stdout.strip() == "['10.9.0.11', '10.9.0.13', '10.9.0.15', '10.9.0.16']", result.stderr


def test_a_booting_phone_is_heard_and_ctrl_c_ends_with_the_summary(office: SimulatedNetwork) -> None:
    program = office.start_scan("--interface", "lan0", "--method", "pnp", user=NOBODY)
    assert program.stdout is not None
    phone = json.loads(program.stdout.readline())
    program.send_signal(signal.SIGINT)
    rest, errors = program.communicate(timeout=20)
    assert (phone["mac"], phone["ip"], phone["vendor"]) == ("0c383e000003", "10.9.0.13", "fanvil")
    assert (program.returncode, json.loads(rest)["hosts"], errors) == (0, 1, "")


def test_a_phone_that_asks_for_an_address_is_heard() -> None:
    with SimulatedNetwork() as network:
        network.add("00:04:13:00:00:02", "10.9.0.12/22", dhcp=["000413000002", "snomD785"])
        lines, result = network.scan("--interface", "lan0")
    assert result.returncode == 0, result.stderr
    assert [(line["mac"], line["model"]) for line in lines[:-1]] == [("000413000002", "D785")]


def test_what_lies_behind_a_router_is_said(office: SimulatedNetwork) -> None:
    lines, result = office.scan("--network", "10.77.0.0/24")
    assert (result.returncode, [line["hosts"] for line in lines]) == (1, [0])
    assert "behind a router" in result.stderr


def test_only_telephones_were_asked_once_without_a_password_and_plug_and_play_is_not_answered() -> None:
    with SimulatedNetwork() as network:
        network.add(
            "00:04:13:00:00:02", "10.9.0.12/22", sip=[5060, "snomD735/10.1.1"], http=["snom embedded", ""]
        )
        network.add("02:42:0a:09:00:05", "10.9.0.15/22", sip=[5060, "PC"], http=["nginx", ""])
        network.add("02:38:3e:00:00:03", "10.9.0.13/22", pnp=["10.9.0.13", SUBSCRIBE])
        _lines, result = network.scan("--interface", "lan0")
        assert result.returncode == 0, result.stderr
        questions = network.questions()
    assert [question["asked"] for question in sorted(questions, key=lambda q: q["asked"])] == ["http", "sip"]
    assert {question.get("secret", "") for question in questions} == {""}


def test_every_host_is_found_although_answers_get_lost() -> None:
    with SimulatedNetwork() as network:
        network.crowd(900, loss=0.05)
        lines, result = network.scan("--interface", "lan0", "--method", "arp")
    assert result.returncode == 0, result.stderr
    assert len({line["mac"] for line in lines[:-1]}) == 900
    assert lines[-1]["hosts"] == 900


def test_the_sweep_finds_eight_of_eight_without_privilege() -> None:
    with SimulatedNetwork() as network:
        network.crowd(8)
        lines, result = network.scan("--interface", "lan0", "--method", "neighbours", user=NOBODY)
    assert result.returncode == 0, result.stderr
    assert len({line["mac"] for line in lines[:-1]}) == 8
