"""Progress counts what is done, and shows on a terminal alone, once work takes long."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest
from tests.sources_cases import write

from dateline.build import build_site
from dateline.cache import Cache
from dateline.progress import Stage, each

MILL = "The mill in Leeds closed on 12 March 2011."


def test_each_item_is_one_further() -> None:
    told: list[tuple[Stage, int, int]] = []
    items = each("abc", Stage.READ, lambda *step: told.append(step))
    assert "".join(items) == "abc"
    assert told == [(Stage.READ, 1, 3), (Stage.READ, 2, 3), (Stage.READ, 3, 3)]


def test_a_build_tells_its_stages_in_order(tmp_path: Path) -> None:
    content = write(tmp_path / "content", {f"{number}.txt": MILL for number in range(3)})
    told: list[Stage] = []
    build_site(
        content, cache=Cache(tmp_path / "kept"), progress=lambda stage, *_: told.append(stage)
    )
    assert list(dict.fromkeys(told)) == [Stage.READ, Stage.EXTRACT, Stage.MERGE, Stage.RENDER]
    assert told.count(Stage.READ) == 3


SLOW = """
import sys
from dateline.cli import _progress
from dateline.progress import Stage
_progress._PATIENCE_SECONDS = float(sys.argv[1])
with _progress.shown_progress() as progress:
    for done in range(1, 4):
        progress(Stage.READ, done, 3)
    progress(Stage.MERGE, 0, 0)
print("rich" in sys.modules)
"""


@pytest.mark.parametrize(("patience", "is_shown"), [("0", True), ("60", False)])
def test_a_terminal_shows_stage_and_count(patience: str, is_shown: bool) -> None:
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "80"}
    done = subprocess.run(
        [sys.executable, "-c", SLOW, patience],
        stderr=theirs,
        stdout=subprocess.PIPE,
        env=environment,
        check=True,
    )
    os.close(theirs)
    shown = os.read(ours, 100_000).decode() if is_shown else ""
    os.close(ours)
    assert done.stdout == f"{is_shown}\n".encode()
    assert bool(re.search("merging", shown)) is is_shown


def test_a_pipe_shows_nothing() -> None:
    done = subprocess.run([sys.executable, "-c", SLOW, "0"], capture_output=True, check=True)
    assert (done.stdout, done.stderr) == (b"False\n", b"")
