"""A new project builds as it stands, and nothing that was there is touched."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from tests.sources_cases import write

from dateline.cli import FAULT, OK, run


def test_a_new_project_builds_with_its_events(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["new", "mills"]) == OK
    assert "mills/content/articles/bridge-reopens.md" in capsys.readouterr().out.splitlines()
    monkeypatch.chdir(tmp_path / "mills")
    assert run(["build"]) == OK
    data = json.loads(Path("site/timeline.json").read_text())
    assert data["title"] == "Our timeline"
    dates = {event["date"] for event in data["events"]}
    assert {"1911~", "2023-06-20", "2024-05-16"} <= dates
    assert Path(".gitignore").read_text().splitlines() == ["/site/", "/.dateline/", "/.venv/"]


def test_the_workflow_builds_with_the_version_that_made_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--version"]) == OK
    version = capsys.readouterr().out.split()[-1]
    assert run(["new", str(tmp_path / "mills")]) == OK
    lines = (tmp_path / "mills/requirements.txt").read_text().splitlines()
    assert [line for line in lines if not line.startswith("#")] == [f"dateline=={version}"]
    workflow = yaml.safe_load((tmp_path / "mills/.github/workflows/pages.yml").read_text())
    steps = workflow["jobs"]["publish"]["steps"]
    commands = [step["run"] for step in steps if "run" in step]
    assert "python -m pip install -r requirements.txt" in commands
    assert any(command.startswith("dateline build --base-url") for command in commands)


def test_a_repository_without_files_is_empty(tmp_path: Path) -> None:
    write(tmp_path, {".git/config": "[core]"})
    assert run(["new", str(tmp_path)]) == OK
    assert (tmp_path / ".git/config").read_text() == "[core]"
    assert (tmp_path / "dateline.toml").is_file()


def test_a_folder_that_holds_something_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {"notes.txt": "mine"})
    assert run(["new", str(tmp_path)]) == FAULT
    assert ":1:1: expected an empty folder, found notes.txt" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]
    assert run(["new", str(tmp_path / "notes.txt")]) == FAULT
    assert "expected a folder that can be written" in capsys.readouterr().err


def test_an_empty_folder_will_do(tmp_path: Path) -> None:
    assert run(["new", str(tmp_path)]) == OK
    assert (tmp_path / "dateline.toml").is_file()
