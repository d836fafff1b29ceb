"""``python -m tests.fuzz.guided NAME COUNT FOLDER``: one reader, with inputs that follow the code they reach.

A process of its own: atheris must be there before the readers are imported, and ends the process itself.
"""

from __future__ import annotations

import sys

import atheris  # type: ignore[import-not-found] # no part of the tests' own set: not for every Python

with atheris.instrument_imports(include=["nvprov_gui", "sipmessage"]):
    from tests.fuzz.targets import TARGETS


def main(name: str, count: int, corpus: str) -> None:
    """Fuzz; whoever calls keeps the folder, where the input that broke the reader is left."""
    target = next(target for target in TARGETS if target.name == name)
    atheris.Setup([sys.argv[0], corpus, f"-runs={count}", f"-artifact_prefix={corpus}/"], target.read)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
