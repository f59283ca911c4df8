"""The taggers that ours is measured beside: installed from lock files, run as programs.

A runner in ``bench/taggers`` reads one JSON object a line, ``{"id", "text", "published"}``, and
writes one a document, ``{"id", "timexes": [{"start", "end", "text", "type", "value"}]}``, then
``{"cpu": seconds}``: what the tagging took, without start-up, reading and writing. Neither peer
knows TIMEX3: a value is written as finely as the peer says it is sure of, and what TIMEX3 leaves
out of an expression is left out.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tempfile
import venv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench._timex_gold import Document, Tagged

HERE = Path(__file__).resolve().parent
RECIPES = HERE / "taggers"
INSTALLED = HERE / "out" / "taggers"
_BEFORE = re.compile(
    r"^(?:(?:after|and|at|by|during|for|from|in|of|on|since|until|within)\b\s*)+", re.IGNORECASE
)
_AFTER = re.compile(r"(?:,|\s|\b(?:and|the)$)+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Peer:
    """A tagger beside ours; the command is run in the folder where the peers are installed."""

    name: str
    command: tuple[str, ...]

    def run(self, documents: Sequence[Document]) -> tuple[dict[str, tuple[Tagged, ...]], float]:
        """Expressions by document, and the CPU seconds that the tagging took."""
        lines, _ = self._run(documents)
        found = {
            line["id"]: tuple(_read_timex(row, document.text) for row in line["timexes"])
            for line, document in zip(lines, documents, strict=False)
        }
        return found, float(lines[-1]["cpu"])

    def start_up(self) -> float:
        """CPU seconds to start, tag nothing and end."""
        return self._run(())[1]

    def _run(self, documents: Sequence[Document]) -> tuple[list[dict[str, Any]], float]:
        given = "".join(
            json.dumps({"id": d.name, "text": d.text, "published": d.published}) + "\n"
            for d in documents
        )
        with tempfile.TemporaryFile() as source, tempfile.TemporaryFile() as sink:
            source.write(given.encode())
            source.seek(0)
            child = subprocess.Popen(self.command, cwd=INSTALLED, stdin=source, stdout=sink)
            _, status, usage = os.wait4(child.pid, 0)
            if status:
                raise RuntimeError(f"{self.name} failed with status {status}")
            sink.seek(0)
            lines = [json.loads(line) for line in sink]
        return lines, usage.ru_utime + usage.ru_stime


def _read_timex(row: dict[str, Any], text: str) -> Tagged:
    """An expression without what TIMEX3 leaves out: prepositions before it, commas after."""
    words = text[row["start"] : row["end"]]
    start = row["start"] + len(words) - len(_BEFORE.sub("", words))
    end = row["end"] - len(words) + len(_AFTER.sub("", words))
    return Tagged(start, max(start + 1, end), row["type"], row["value"])


def find_peers() -> tuple[Peer, ...]:
    """dateparser and chrono-node, installed first unless they are there."""
    _install()
    return (
        Peer("dateparser", ("venv/bin/python", "run_dateparser.py")),
        Peer("chrono-node", ("node", "run_chrono.mjs")),
    )


def _install() -> None:
    recipes = sorted(path for path in RECIPES.iterdir() if path.is_file())
    wanted = "\n".join(path.read_text(encoding="utf-8") for path in recipes)
    stamp = INSTALLED / "installed"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return
    shutil.rmtree(INSTALLED, ignore_errors=True)
    venv.create(INSTALLED / "venv", with_pip=True)
    for recipe in recipes:
        shutil.copy(recipe, INSTALLED)
    pip = ["venv/bin/pip", "install", "-q", "--require-hashes", "-r", "requirements.txt"]
    subprocess.run(pip, check=True, cwd=INSTALLED)
    npm = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    subprocess.run(npm, check=True, cwd=INSTALLED)
    stamp.write_text(wanted, encoding="utf-8")
