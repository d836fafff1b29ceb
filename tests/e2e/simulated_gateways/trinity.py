"""A simulated Patton Trinity: accounts, file system, running and startup configuration, restart."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field

from tests.e2e.simulated_gateways.telnet import Gateway, HungUp, Line, Terminal
from tests.e2e.simulated_gateways.tftp_client import Manners, TftpError, fetch, send

OLD = "cli version 4.00\nsystem hostname old-box\n" + "".join(
    f"profile old NUMBER{at}\n  option {at}\n" for at in range(40)
)


@dataclass
class Faults:
    """What goes wrong."""

    busy: bool = False
    locks: bool = False
    no_space: bool = False
    truncates: int = 0
    """Bytes that are stored, without a word."""
    fetch_fails: str = ""
    save_fails: str = ""
    late_error: str = ""
    """Comes one second after the prompt."""
    refuses_reload: bool = False
    never_drops: bool = False
    keeps_old: bool = False
    """Boots with the old configuration."""
    resets_at: str = ""
    """A command in whose middle the connection breaks."""
    log_lines: bool = False
    hashes: bool = False
    pages: int = 0
    no_show_file: bool = False
    no_send_back: bool = False
    boot: float = 0.3
    asks_to_save: bool = True
    manners: Manners = field(default_factory=Manners)


class Trinity(Gateway):
    """``history`` is everything it was told; ``logins`` counts passwords typed."""

    def __init__(
        self,
        *,
        user: str = ".",
        password: str = "",
        enable: str | None = None,
        mac: str = "00:A0:BA:12:34:56",
        name: str = "Trinity ISDN 2 BRI",
        line: Line | None = None,
        faults: Faults | None = None,
        new_host: str = "",
    ) -> None:
        super().__init__(line or Line())
        self.user, self.password, self.enable, self.mac, self.name = user, password, enable, mac, name
        self.faults = faults or Faults()
        self.new_host = new_host
        self.files = {"startup-config": OLD, "running-config": OLD}
        self.history: list[str] = []
        self.logins = self.reloads = 0

    def serve(self, terminal: Terminal) -> None:
        if self.faults.busy:
            terminal.write("Sorry, all telnet sessions are in use. Try again later.\n")
            return
        terminal.write("\nPatton Electronics # Trinity\nWelcome > to this box\n\n")
        if not self._login(terminal):
            return
        prompt = "192.168.1.9"
        terminal.prompt(prompt + ">")
        if self._line(terminal) != "enable":
            return
        if self.enable is not None:
            terminal.prompt("Password: ")
            self.logins += 1
            if terminal.read(hidden=True) != self.enable:
                terminal.write("\n% Access denied\n")
                terminal.prompt(prompt + ">")
                terminal.read()
                return
            terminal.write("\n")
        while True:
            terminal.prompt(prompt + "#")
            self._command(terminal, self._line(terminal))

    def _login(self, terminal: Terminal) -> bool:
        terminal.prompt("login: ")
        user = terminal.read()
        terminal.prompt("Password: ")
        self.logins += 1
        password = terminal.read(hidden=True)
        terminal.write("\n")
        if self.faults.locks:
            terminal.write("Too many failed attempts, account locked for 5 minutes\n")
            return False
        if (user, password) == (self.user, self.password):
            return True
        terminal.write("Login incorrect\n\n")
        terminal.prompt("login: ")
        terminal.read()
        return False

    def _line(self, terminal: Terminal) -> str:
        line = terminal.read().strip()
        self.history.append(line)
        return line

    def _command(self, terminal: Terminal, line: str) -> None:
        if self.faults.log_lines:
            terminal.write("2026-01-01T00:00:12 sip: registration of 20001 failed\n")
        if self.faults.resets_at and line.startswith(self.faults.resets_at):
            terminal.write("working")
            terminal.reset()
        words = line.split()
        match words:
            case ["show", "version"]:
                terminal.write(f"Product name: {self.name}\nMAC: {self.mac}\nSoftware 3.20.2\n")
            case ["show", name] if name in self.files and not (
                self.faults.no_show_file and "startup" in name
            ):
                self._show(terminal, self.files[name])
            case ["copy", source, target]:
                self._copy(terminal, source, target)
            case ["reload"]:
                self._reload(terminal)
            case []:
                pass
            case _:
                terminal.write("% Unknown command\n")

    def _show(self, terminal: Terminal, text: str) -> None:
        for number, line in enumerate(text.split("\n"), 1):
            terminal.write(line + "\n")
            if self.faults.pages and number % self.faults.pages == 0:
                terminal.write("--More--")
                terminal.read_key()
                terminal.write("\r        \r")

    def _copy(self, terminal: Terminal, source: str, target: str) -> None:
        try:
            if source.startswith("tftp:"):
                self._fetch(terminal, source, target)
            elif target.startswith("tftp:") and not self.faults.no_send_back:
                send(target, self.host, self.files[source].encode())
            elif source in self.files and target == "startup-config":
                self._store(terminal, source)
            else:
                terminal.write("% Invalid source or destination\n")
        except (KeyError, TftpError) as error:
            terminal.write(f"% Transfer failed: {error}\n")

    def _fetch(self, terminal: Terminal, source: str, target: str) -> None:
        if self.faults.fetch_fails:
            terminal.write(self.faults.fetch_fails + "\n")
            return
        got = fetch(source, self.host, self.faults.manners).decode()
        if self.faults.hashes:
            for _ in range(20):
                terminal.write("#")
                time.sleep(0.02)
            time.sleep(0.5)
            terminal.write("\n")
        if self.faults.no_space:
            terminal.write("Writing... No space left on device\n")
            return
        self.files[target] = got[: self.faults.truncates] if self.faults.truncates else got
        terminal.write("Completed, 0 errors\n")
        self._late(terminal)

    def _store(self, terminal: Terminal, source: str) -> None:
        if self.faults.save_fails and source != "running-config":
            terminal.write(self.faults.save_fails + "\n")
            return
        self.files["startup-config"] = self.files[source]

    def _late(self, terminal: Terminal) -> None:
        if self.faults.late_error:
            text = self.faults.late_error
            threading.Timer(0.4, lambda: terminal.write(f"\n{text}\n")).start()

    def _reload(self, terminal: Terminal) -> None:
        if self.faults.refuses_reload:
            terminal.write("% Reload refused: calls are active\n")
            return
        if self.faults.asks_to_save:
            terminal.prompt("System configuration has been modified. Store running-config? [yes/no] ")
            if self._line(terminal) == "yes":
                self.files["startup-config"] = self.files["running-config"]
        terminal.prompt("Proceed with reload? [yes/no] ")
        if self._line(terminal) != "yes":
            return
        terminal.write("Restarting...\n")
        if self.faults.never_drops:
            return
        self.reloads += 1
        if not self.faults.keeps_old:
            self.files["running-config"] = self.files["startup-config"]
        self.restart(self.faults.boot, self.new_host)
        raise HungUp
