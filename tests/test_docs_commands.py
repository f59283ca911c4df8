"""The page on commands tells every command, every option and every rule."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from dateline.checks import RULES
from dateline.cli import FAULT, INTERRUPTED, OK, PIPE_CLOSED, USAGE, run
from dateline.cli import dateline as group

COMMANDS = group.list_commands(click.Context(group))


@pytest.fixture(scope="module")
def page(repository: Path) -> str:
    return (repository / "docs" / "commands.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_told(name: str, page: str) -> None:
    command = group.get_command(click.Context(group), name)
    assert command is not None
    section = re.search(rf"^## `dateline {name}\b.*?(?=^## |\Z)", page, re.M | re.S)
    assert section is not None
    options = [p.opts[0] for p in command.params if isinstance(p, click.Option)]
    assert not [option for option in options if option not in section[0]]


def test_every_rule_and_exit_code_is_told(page: str) -> None:
    assert [rule for rule in RULES if f"| `{rule}` |" not in page] == []
    for code in (OK, FAULT, USAGE, INTERRUPTED, PIPE_CLOSED):
        assert f"\n| {code} | " in page


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["completion", shell]) == OK
    assert "_DATELINE_COMPLETE" in capsys.readouterr().out


def test_completion_answers_a_shell() -> None:
    asked = {"_DATELINE_COMPLETE": "bash_complete", "COMP_WORDS": "dateline bui", "COMP_CWORD": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "dateline"],
        env={**os.environ, **asked},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split() == ["plain,build"]
