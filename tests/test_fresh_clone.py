"""The two commands, as somebody runs them who has just cloned the repository."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def clone(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What git knows of this checkout, changes not committed yet included, and nothing else."""
    folder = tmp_path_factory.mktemp("fresh") / "a clone"
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=repository,
        capture_output=True,
        check=True,
    ).stdout
    for name in filter(None, listed.decode().split("\0")):
        if (repository / name).exists():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(repository / name, folder / name)
    return folder


def make(clone: Path, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Make in an environment that has nothing but a path and a home."""
    kept = {name: value for name, value in os.environ.items() if name.startswith("PIP_")}
    environment = {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": str(home), **kept}
    return subprocess.run(
        ["make", *arguments],
        cwd=clone,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_make_site_sets_itself_up_once(clone: Path, tmp_path: Path) -> None:
    first = make(clone, tmp_path, "site")
    assert first.returncode == 0, first.stdout + first.stderr
    assert "set-up: installing requirements/site.txt" in first.stderr
    home = (clone / "site" / "index.html").read_text()
    assert "<time datetime=" in home
    assert (clone / ".venv" / "bin" / "dateline").exists()
    second = make(clone, tmp_path, "site")
    assert second.returncode == 0, second.stdout + second.stderr
    assert "set-up" not in second.stderr
    assert ", 0 pages written, " in second.stderr
    assert (clone / "site" / ".gitignore").exists()
    cleaned = make(clone, tmp_path, "clean")
    assert cleaned.returncode == 0, cleaned.stdout + cleaned.stderr
    assert [path.name for path in (clone / "site").iterdir()] == [".gitignore"]


def test_make_help_lists_the_targets(clone: Path, tmp_path: Path) -> None:
    listed = make(clone, tmp_path, "help").stdout
    for target in ("site", "test", "serve", "lint", "bench", "clean"):
        assert f"make {target} " in listed


def test_what_is_missing_is_named_with_the_command_that_installs_it(
    clone: Path, tmp_path: Path
) -> None:
    """A Python without its venv package, as Debian has it, and no Python at all."""
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("sh", "dirname", "cat", "rm", "id", "pwd"):
        found = shutil.which(name)
        assert found
        (programs / name).symlink_to(found)
    environment = {"PATH": str(programs), "HOME": str(tmp_path)}
    script = shutil.copytree(clone / "scripts", tmp_path / "scripts") / "set-up"

    def set_up() -> str:
        command = [str(programs / "sh"), str(script), "site"]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 1
        return done.stderr

    assert "Python 3.11 or newer is needed: `apt install python3 python3-venv`" in set_up()
    stand_in = programs / "python3"
    stand_in.write_text('#!/bin/sh\ncase "$2" in *ensurepip*) exit 1 ;; *) exit 0 ;; esac\n')
    stand_in.chmod(0o755)
    assert "Python's venv package is needed: `apt install python3-venv`" in set_up()
