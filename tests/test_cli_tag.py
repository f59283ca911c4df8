"""``dateline tag``: what it prints, and what it says of files at fault."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from dateline.cli import run
from dateline.sources.timeml import read_timeml

STORY = "The mill closed on 3 March 2014.\nIt reopened on Monday — to cheers.\n"
TIMEML = (
    '<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2014-05-21"/></DCT>\n'
    "<TEXT>Salt &amp; fish rose yesterday.</TEXT></TimeML>"
)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    file = tmp_path / "story.txt"
    file.write_text(STORY, "utf-8")
    return file


def _lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def _timexes(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    (line,) = _lines(capsys)
    timexes: list[dict[str, Any]] = line["timexes"]
    return timexes


def test_json_lines(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["tag", "--published", "2014-05-21", str(story)]) == 0
    day, monday = _timexes(capsys)
    assert day["text"] == "3 March 2014"
    assert day["value"] == day["edtf"] == "2014-03-03"
    assert day["anchor"] == {"kind": "nothing"}
    assert STORY[slice(monday["start"], monday["end"])] == "Monday"
    assert (monday["type"], monday["value"], monday["ambiguous"]) == ("DATE", "2014-05-19", False)
    assert monday["anchor"] == {"kind": "published", "value": "2014-05-21"}
    assert "why" not in monday


def test_explain_says_why(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["tag", "--published", "2014-05-21", "--explain", str(story)]) == 0
    assert all(timex["why"] and timex["rule"] for timex in _timexes(capsys))


def test_id_is_the_file_name_without_suffix(
    story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "tide.2014.txt"
    other.write_text("No tide.\n", "utf-8")
    assert run(["tag", str(story), str(other)]) == 0
    assert [line["id"] for line in _lines(capsys)] == ["story", "tide.2014"]


def test_front_matter_dates_the_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "kiln.md"
    raw = "---\ntitle: Lit in 2010\npublished: 2014-05-21\n---\nIt was *lit* yesterday.\n"
    file.write_text(raw, "utf-8")
    assert run(["tag", "--published", "1999-01-01", str(file)]) == 0
    (timex,) = _timexes(capsys)
    assert raw[slice(timex["start"], timex["end"])] == "yesterday"
    assert timex["value"] == "2014-05-20"


def test_timeml_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "salt.tml"
    file.write_text(TIMEML, "utf-8")
    assert run(["tag", str(file)]) == 0
    (timex,) = _timexes(capsys)
    assert (timex["start"], timex["end"], timex["value"]) == (17, 26, "2014-05-20")


def test_timeml_out(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["tag", "--format", "timeml", "--published", "2014-05-21", str(story)]
    assert run(arguments) == 0
    read = read_timeml(capsys.readouterr().out, path="out.tml")
    assert read.text == STORY
    assert [mark.attributes["value"] for mark in read.marks] == ["2014-03-03", "2014-05-19"]


def test_table(
    story: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "160")
    arguments = ["tag", "--format", "table", "--published", "2014-05-21", str(story)]
    assert run(arguments) == 0
    shown = capsys.readouterr().out
    assert "2:16" in shown
    assert "2014-05-19" in shown


def test_markup_in_a_text_is_not_the_tables(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "160")
    file = tmp_path / "[red]tide.txt"
    file.write_text("It rose on 3 March 2014.\n", "utf-8")
    assert run(["tag", "--format", "table", str(file)]) == 0
    assert "[red]tide" in capsys.readouterr().out


def test_date_order_is_taken(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "form.txt"
    file.write_text("It was stamped 04/03/2014.\n", "utf-8")
    for order, value in (("day-first", "2014-03-04"), ("month-first", "2014-04-03")):
        assert run(["tag", "--date-order", order, str(file)]) == 0
        assert [timex["value"] for timex in _timexes(capsys)] == [value]


def test_configuration_is_taken(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "dateline.toml").write_text('language = "de"\ndate_order = "day-first"\n', "utf-8")
    (tmp_path / "form.txt").write_text("Am 04/03/2014 oder am 5. Mai 2013.\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert run(["tag", "form.txt"]) == 0
    assert [timex["text"] for timex in _timexes(capsys)] == ["5. Mai 2013"]
    assert run(["tag", "--language", "en", "form.txt"]) == 0
    assert _timexes(capsys)[0]["value"] == "2014-03-04"
    assert run(["tag", "--language", "en", "--date-order", "month-first", "form.txt"]) == 0
    assert _timexes(capsys)[0]["value"] == "2014-04-03"
    (tmp_path / "dateline.toml").write_text('langauge = "de"\n', "utf-8")
    assert run(["tag", "form.txt"]) == 1
    assert "dateline.toml:1:1" in capsys.readouterr().err


def test_faults_of_all_files_are_told_at_once(
    story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bad.tml").write_text("<TimeML>\n<TEXT>", "utf-8")
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\x00\x01")
    names = ["bad.tml", "missing.txt", "picture.txt"]
    assert run(["tag", str(story), *(str(tmp_path / name) for name in names)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert [line.split(":")[0].rpartition("/")[2] for line in told.err.splitlines()] == names


@pytest.mark.parametrize(
    "arguments",
    [
        ["--format", "timeml", "a.txt", "b.txt"],
        ["--format", "timeml", "--explain", "a.txt"],
        ["--published", "some day", "a.txt"],
        ["--domain", "poetry", "a.txt"],
        [],
    ],
)
def test_wrong_command_lines(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["tag", *arguments]) == 2
    assert capsys.readouterr().err


def test_unknown_language_is_told(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["tag", "--language", "qq", str(story)]) == 1
    assert "qq" in capsys.readouterr().err


def test_start_up_imports_nothing_heavy(story: Path) -> None:
    """Start-up time in a figure that no machine changes: the modules imported."""
    program = (
        "import sys; from dateline.cli import run; run(['tag', sys.argv[1]]);"
        "print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    command = [sys.executable, "-c", program, str(story)]
    shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    heavy = {"rich", "jinja2", "markdown", "nh3", "babel", "trafilatura", "joblib", "asyncio"}
    assert not heavy & set(shown.splitlines()[-1].split())
