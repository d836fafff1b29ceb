"""Remakes the lock files from pyproject.toml: ``python3 packaging/lock.py [--upgrade]``.

``requirements.lock`` holds what the program needs and what builds it, ``requirements-test.lock``
adds the test tools, ``requirements-release.lock`` what makes a release. All hold every release
file's hash and environment markers, so that the same files serve Linux, macOS and Windows,
Python 3.11 to 3.13. pip-compile locks only for the machine it runs on, therefore uv does the
resolving (its "universal" mode). It is installed into a throwaway environment and reads no
settings files of this machine: local folders of packages never get into the lock, nor does any address.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import tomllib
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
LOCK = HERE / "requirements.lock"
OPTIONS = [
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--only-binary=:all:",
    "--no-config",
    "--no-header",
]


def main() -> int:
    """Write both lock files; ``--upgrade`` takes the newest versions pyproject.toml allows."""
    project = tomllib.loads((HERE.parent / "pyproject.toml").read_text(encoding="utf-8"))
    needed = project["project"]["dependencies"] + project["build-system"]["requires"]
    with tempfile.TemporaryDirectory() as folder:
        uv = install_uv(Path(folder))
        compile_lock(uv, needed, LOCK, sys.argv[1:])
        for name, further in project["project"]["optional-dependencies"].items():
            options = ["--constraint", str(LOCK), *sys.argv[1:]]
            compile_lock(uv, [*needed, *further], HERE / f"requirements-{name}.lock", options)
    return 0


def install_uv(folder: Path) -> Path:
    """A throwaway uv; returns its program."""
    builder = venv.EnvBuilder(with_pip=True)
    builder.create(folder)
    scripts = Path(builder.ensure_directories(folder).bin_path)
    subprocess.run([scripts / "python", "-m", "pip", "install", "--quiet", "uv"], check=True)
    return scripts / "uv"


def compile_lock(uv: Path, requirements: list[str], target: Path, options: list[str]) -> None:
    """Resolve ``requirements`` and write them with hashes."""
    command = [str(uv), "pip", "compile", "-", "--quiet", *OPTIONS, *options, "--output-file", str(target)]
    subprocess.run(command, input="\n".join(requirements), text=True, check=True, cwd=HERE)
    print(f"{target.name}: {target.read_text(encoding='utf-8').count('==')} packages")


if __name__ == "__main__":
    sys.exit(main())
