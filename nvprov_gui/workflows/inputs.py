"""What comes from outside on the command line: values files, and the key from a window."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.jsontext import read_json
from nvprov_gui.storage.openfiles import is_site


def values_file(path: Path) -> dict[str, str | None]:
    """A JSON object of values.

    Raises:
        UserError: not readable, not JSON, or no object.
    """
    text = text_file(path)
    try:
        found = read_json(text)
    except ValueError as error:
        raise UserError(f"{path} is not JSON: {error}.") from error
    if not isinstance(found, dict):
        raise UserError(f"{path} must hold one JSON object of names and values.")
    return found


def text_file(path: Path) -> str:
    """A file's text.

    Raises:
        UserError: not readable, or no text.
    """
    try:
        if is_site(path):
            raise UserError(f"{path} is not a text in UTF-8.")
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise UserError(f"{path} can't be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise UserError(f"{path} is not a text in UTF-8.") from error


class Lines(Protocol):
    """What gives lines, such as standard input."""

    def readline(self) -> str:
        """The next line with its end; empty at the end of all."""


@dataclass(frozen=True, slots=True)
class Unbuffered:
    """Reads a descriptor line by line and not a byte further: what follows stays for another reader."""

    descriptor: int

    def readline(self) -> str:
        """The next line with its end; empty at the end of all.

        Raises:
            UserError: it is no text.
        """
        line = bytearray()
        while not line.endswith(b"\n") and (letter := os.read(self.descriptor, 1)):
            line += letter
        try:
            return line.decode()
        except UnicodeDecodeError as error:
            raise UserError("Standard input is not a text in UTF-8.") from error


def handed_key(lines: Lines) -> bytes:
    """The site's key, which a window hands over as the first line of standard input: never an argument.

    Raises:
        UserError: the line holds no key.
    """
    try:
        found = read_json(lines.readline())
        return bytes.fromhex(found["key"] if isinstance(found, dict) else "")
    except (ValueError, KeyError, TypeError) as error:
        raise UserError("No key came on standard input.") from error


def handed_values(lines: Lines) -> dict[str, str | None]:
    """Values that a window hands over as a line of JSON, passwords among them.

    Raises:
        UserError: the line holds no object.
    """
    try:
        found = read_json(lines.readline())
    except ValueError as error:
        raise UserError("No values came on standard input.") from error
    if not isinstance(found, dict):
        raise UserError("The values on standard input must be one JSON object.")
    return found
