"""A simulated Grandstream HT8xx command shell: P-values typed, committed, in force after a reboot."""

from __future__ import annotations

from dataclasses import dataclass

from tests.e2e.simulated_gateways.telnet import Gateway, HungUp, Line, Terminal

OLD = {47: "old.example", 271: "1", 8: "0", 9: "192", 10: "168", 11: "0", 12: "160"}
_WRITE_ONLY = {2, 34, 734}


@dataclass
class Faults:
    """What goes wrong."""

    refuses: int = 0
    """A P-value that it doesn't take."""
    alters: int = 0
    """A P-value that it stores otherwise."""
    commit_fails: bool = False
    keeps_old: bool = False
    refuses_reboot: bool = False
    only_password: bool = False
    no_get: bool = False


class Grandstream(Gateway):
    """``stored`` is what a reboot brings into force."""

    def __init__(
        self, *, model: str = "HT802", password: str = "label-pass", faults: Faults | None = None
    ) -> None:
        super().__init__(Line())
        self.model, self.password, self.faults = model, password, faults or Faults()
        self.running, self.stored, self.typed = dict(OLD), dict(OLD), dict(OLD)
        self.logins = self.reboots = 0

    def serve(self, terminal: Terminal) -> None:
        terminal.write(f"Grandstream {self.model} Command Shell Copyright 2006-2021\n")
        if not self.faults.only_password:
            terminal.prompt("Username: ")
            terminal.read()
        terminal.prompt("Password: ")
        self.logins += 1
        if terminal.read(hidden=True) != self.password:
            terminal.write("\nPermission denied, please try again\n")
            terminal.prompt("Password: ")
            terminal.read(hidden=True)
            return
        terminal.write("\n")
        self._shell(terminal)

    def _shell(self, terminal: Terminal) -> None:
        while True:
            terminal.prompt("GS> ")
            match terminal.read().split():
                case ["status"]:
                    terminal.write(f"Product Model: {self.model}\nMAC Address: 00:0B:82:AB:CD:EF\n")
                case ["config"]:
                    self._config(terminal)
                case ["reboot"] if self.faults.refuses_reboot:
                    terminal.write("Error: a call is active\n")
                case ["reboot"]:
                    terminal.write("Rebooting...\n")
                    self._reboot()
                case ["exit"]:
                    raise HungUp
                case _:
                    terminal.write("Unknown command\n")

    def _config(self, terminal: Terminal) -> None:
        self.typed = dict(self.stored)
        while True:
            terminal.prompt("CONFIG> ")
            line = terminal.read()
            match line.split(maxsplit=2):
                case ["set", number, *value]:
                    self._set(terminal, int(number), value[0] if value else "")
                case ["unset", number]:
                    self.typed.pop(int(number), None)
                case ["get", "mac"]:
                    terminal.write("mac = 00:0B:82:AB:CD:EF\n")
                case ["get", number] if not self.faults.no_get:
                    value = "" if int(number) in _WRITE_ONLY else self.typed.get(int(number), "")
                    terminal.write(f"{number} = {value}\n")
                case ["commit"]:
                    self._commit(terminal)
                case ["exit"]:
                    return
                case _:
                    terminal.write("Unknown command\n")

    def _set(self, terminal: Terminal, number: int, value: str) -> None:
        if number == self.faults.refuses:
            terminal.write("Error: invalid value\n")
            return
        self.typed[number] = "0" if number == self.faults.alters else value
        terminal.write(f"{number} = {value}\n")

    def _commit(self, terminal: Terminal) -> None:
        if self.faults.commit_fails:
            terminal.write("Error: flash is write protected\n")
            return
        self.stored = dict(self.typed)
        terminal.write("Changes are commited.\n")

    def _reboot(self) -> None:
        self.reboots += 1
        if not self.faults.keeps_old:
            self.running = dict(self.stored)
            self.password = self.stored.get(2, self.password)
        else:
            self.stored = dict(OLD)
        self.restart(0.3)
        raise HungUp
