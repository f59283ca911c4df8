"""The command as a shell sees it: output, messages, exit codes; never a traceback."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import click
import pytest
from tests.sources_cases import write

from dateline.cli import FAULT, INTERRUPTED, OK, PIPE_CLOSED, USAGE, run

MILL = "---\npublished: 2011-03-18\n---\nThe mill in Leeds closed on 12 March 2011.\n"
RIVER = "---\npublished: 2011-03-20\n---\nThe river Aire flooded the valley in May 2009.\n"


def dateline(
    *arguments: str, cwd: Path | None = None, **options: Any
) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "dateline", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False, **options)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write(
        tmp_path,
        {
            "dateline.toml": 'title = "Mills"\n',
            "content/articles/mill.md": MILL,
            "content/articles/river.txt": RIVER,
        },
    )
    monkeypatch.chdir(tmp_path)
    return tmp_path


def pages(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_build_renders_the_project_it_is_run_in(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["build"]) == OK
    assert "<title>Mills" in (project / "site" / "index.html").read_text()
    out, err = capsys.readouterr()
    assert out == ""
    (line,) = err.splitlines()
    assert line.startswith("2 articles, 2 events, 0 merged, 0 unplaced, ")
    assert " 0 unchanged in " in line
    assert run(["build"]) == OK
    assert ", 0 pages written, " in capsys.readouterr().err


def test_build_of_a_flat_folder_takes_no_configuration_from_where_it_is_run(
    project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    flat = write(tmp_path_factory.mktemp("flat"), {"a.txt": MILL})
    output = flat / "out"
    assert run(["build", "--content", str(flat), "--output", str(output)]) == OK
    data = json.loads((output / "timeline.json").read_text())
    assert (data["version"], data["title"]) == (1, "Timeline")
    assert not (project / "site").exists()


def kept_of(folder: Path) -> Path:
    return folder / ".dateline"


def test_a_bare_content_folder_is_not_read_again_where_nothing_has_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {"content/mill.md": MILL, "content/river.txt": RIVER})
    monkeypatch.chdir(tmp_path)
    assert run(["build"]) == OK
    assert (kept_of(tmp_path) / ".gitignore").read_text() == "*\n"
    assert run(["build"]) == OK
    assert ", 0 pages written, " in capsys.readouterr().err
    write(tmp_path, {"content/mill.md": MILL.replace("12 March", "13 March")})
    assert run(["build"]) == OK
    built = pages(tmp_path / "site")
    assert run(["build", "--no-cache", "--output", "anew"]) == OK
    assert built == pages(tmp_path / "anew")
    assert not list((tmp_path / "site").rglob(".dateline"))


@pytest.mark.parametrize(
    ("cwd", "content", "output"),
    [
        ("notes", ".", "../out"),  # the folder that holds it may be anybody's
        ("elsewhere", "../notes", "out"),
        (".", "notes", "."),  # the site would hold it
        ("notes", "deep", ".."),
    ],
)
def test_nothing_is_kept_in_folders_that_are_no_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cwd: str, content: str, output: str
) -> None:
    home = tmp_path / "home"
    write(home, {"notes/mill.md": MILL, "notes/deep/river.txt": RIVER, "elsewhere/x": ""})
    monkeypatch.chdir(home / cwd)
    assert run(["build", "--content", content, "--output", output]) == OK
    assert not list(tmp_path.rglob(".dateline"))


def test_a_folder_that_cannot_be_written_beside_the_content_costs_time_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"content/mill.md": MILL, ".dateline": "a file stands in the way"})
    monkeypatch.chdir(tmp_path)
    assert run(["build"]) == OK
    assert kept_of(tmp_path).is_file()


def test_faults_are_told_all_at_once_and_the_site_stays(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["build"]) == OK
    before = pages(project / "site")
    write(
        project,
        {
            "dateline.toml": 'tittle = "Mills"\n',
            "content/articles/a.md": "---\ndate: soon\n---\nA",
            "content/articles/b.md": "",
        },
    )
    (project / "content/articles/c.md").write_bytes(b"\x89PNG\x00")
    capsys.readouterr()
    assert run(["build"]) == FAULT
    out, err = capsys.readouterr()
    assert out == ""
    assert [line.split(": ")[0] for line in err.splitlines()] == [
        "content/articles/a.md:2:7",
        "content/articles/b.md:1:1",
        "content/articles/c.md:1:5",
        "dateline.toml:1:1",
    ]
    assert pages(project / "site") == before


@pytest.mark.parametrize(
    ("files", "arguments", "message"),
    [
        ({}, [], "content:1:1: expected a folder of articles, found nothing there"),
        ({"content/x.pdf": "x"}, [], "content:1:1: expected articles"),
        ({"content/a.md": "A", "site": "x"}, [], "site:1:1: expected a folder that can be written"),
        ({"content/a.md": "A", "dateline.toml": "titel = 3"}, [], "dateline.toml:1:1: expected"),
        ({"a.txt": "A"}, ["--content", "a.txt"], "a.txt:1:1: expected a folder of articles"),
    ],
)
def test_faults_have_a_place(
    files: dict[str, str],
    arguments: list[str],
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(write(tmp_path, files))
    assert run(["build", *arguments]) == FAULT
    assert capsys.readouterr().err.startswith(message)


def test_an_output_that_cannot_be_written(project: Path) -> None:
    """Root may write anywhere but below a file of the kernel's."""
    done = dateline("build", "--output", "/proc/self/dateline", cwd=project)
    assert done.returncode == FAULT
    assert "/proc/self/dateline:1:1: expected a folder that can be written" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["bild"], "No such command 'bild'. Did you mean 'build'?"),
        (["qqqq"], "No such command 'qqqq'.\n"),
        (["build", "--outptu", "x"], "No such option"),
        (["extract"], "Missing argument"),
        (
            ["build", "--base-url", "example.org"],
            "expected an address such as https://example.org/",
        ),
        (["extract", "x.txt", "--published", "soon"], "expected a date such as"),
        (["build", "--backend", "dask"], "--backend dask and --scheduler ADDRESS go together"),
        (["build", "--scheduler", "tcp://x"], "--backend dask and --scheduler ADDRESS go together"),
        (["build", "--output", "content"], "expected a folder apart from the content"),
        (["build", "--output", "content/articles/out"], "expected a folder apart from the content"),
        (["build", "--jobs", "0"], "Invalid value for '--jobs'"),
        (["build", "--since", "soon"], "Invalid value for --since: expected a date such as"),
        (["build", "--until", "2021-02-30"], "--until: expected a day of the calendar such as"),
        (["timeline", "x", "--since", "2021-13"], "--since: expected a month from 01 to 12"),
        (["serve", "--port", "99999"], "Invalid value for '--port'"),
    ],
)
@pytest.mark.usefixtures("project")
def test_a_wrong_command_line_is_told(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == USAGE
    assert message in capsys.readouterr().err


def test_extract_prints_the_data_of_the_timeline(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["extract", "content/articles/mill.md", "--format", "json"]) == OK
    data = json.loads(capsys.readouterr().out)
    assert data["version"] == 1
    (event,) = data["events"]
    assert (event["date"], event["granularity"]) == ("2011-03-12", "day")
    (mention,) = event["mentions"]
    raw = (project / "content/articles/mill.md").read_text()
    timex = mention["timex"]
    assert mention["article"] == "content/articles/mill.md"
    assert raw[timex["start"] : timex["end"]] == timex["text"] == "12 March 2011"
    assert (timex["type"], timex["value"]) == ("DATE", "2011-03-12")


def test_extract_counts_from_the_date_it_is_given(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = write(tmp_path, {"a.txt": "The mill closed on Saturday."}) / "a.txt"
    assert run(["extract", str(file), "--published", "2011-03-18"]) == OK
    (event,) = json.loads(capsys.readouterr().out)["events"]
    assert event["date"] == "2011-03-12"
    assert run(["extract", str(file)]) == OK
    data = json.loads(capsys.readouterr().out)
    assert data["events"] == []
    assert "Saturday" in data["unplaced"][0]["text"]


def test_a_folder_is_no_article(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("extract", "tag"):
        assert run([command, str(tmp_path)]) == FAULT
        assert capsys.readouterr().err.endswith(":1:1: expected a file, found a folder\n")


def test_extract_tells_the_faults_of_all_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {"a.md": "", "b.md": "---\ndate: soon\n---\nB"})
    assert (
        run(["extract", *(str(tmp_path / name) for name in ("a.md", "b.md", "gone.md"))]) == FAULT
    )
    lines = capsys.readouterr().err.splitlines()
    assert [line.split(": ")[0].rpartition("/")[2] for line in lines] == [
        "a.md:1:1",
        "b.md:2:7",
        "gone.md:1:1",
    ]


def test_the_version_and_the_list_of_commands() -> None:
    assert dateline("--version").stdout.startswith("dateline, version ")
    listed = dateline("--help").stdout
    for name in ("build", "extract", "serve"):
        assert f"\n  {name} " in listed
    assert "..." not in listed.split("Commands:")[1]  # each is told in one line


def test_every_command_has_help_with_examples(capsys: pytest.CaptureFixture[str]) -> None:
    from dateline.cli import dateline as group

    for name in group.commands or group.list_commands(None):  # type: ignore[arg-type]
        assert run([name, "--help"]) == OK
        text = capsys.readouterr().out
        assert f"Usage: dateline {name}" in text
        assert f"  dateline {name}" in text.split("Examples:")[1], name
        command = group.get_command(None, name)  # type: ignore[arg-type]
        assert command is not None
        options = [each for each in command.params if isinstance(each, click.Option)]
        assert all(option.help for option in options), name


@pytest.mark.parametrize("arguments", [["extract", "content/articles/mill.md"], ["--version"]])
def test_a_closed_pipe_is_no_fault(arguments: list[str], project: Path) -> None:
    command = [sys.executable, "-m", "dateline", *arguments]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, cwd=project, **pipes) as process:  # type: ignore[call-overload]
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode in (PIPE_CLOSED, FAULT)


def heed_interrupts() -> None:
    """A shell starts what runs in its background deaf to Ctrl-C, and that is inherited."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_control_c_ends_the_preview_cleanly(project: Path) -> None:
    command = [sys.executable, "-m", "dateline", "serve", "--port", "18500"]
    with subprocess.Popen(
        command, cwd=project, stderr=subprocess.PIPE, text=True, preexec_fn=heed_interrupts
    ) as process:
        try:
            assert process.stderr is not None
            assert "built " in process.stderr.readline()
            assert "serving http://127.0.0.1:185" in process.stderr.readline()
            time.sleep(0.5)
            process.send_signal(signal.SIGINT)
            rest = process.communicate(timeout=30)[1]
        finally:
            process.kill()
    assert process.returncode == INTERRUPTED
    assert "Traceback" not in rest


def test_starting_imports_little() -> None:
    """A command pays for what it uses: naming the commands costs click and no more."""
    code = (
        "import sys; from dateline.cli import run; run(['--version']);"
        "dear = {'jinja2', 'markdown', 'yaml', 'dateutil', 'http', 'asyncio'};"
        "print(sorted(dear & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_build_with_nothing_to_do_imports_next_to_nothing(project: Path) -> None:
    code = (
        "import sys; bare = set(sys.modules); from dateline.cli import run;"
        "assert run(['build']) == 0;"
        "dear = {'click', 'typing', 'pathlib', 're', 'json', 'dataclasses', 'inspect', 'enum'};"
        "print(sorted(dear & set(sys.modules) - bare))"
    )
    command = [sys.executable, "-S", "-c", code]  # without site: a folder's .pth may import all
    first, again = (
        subprocess.run(
            command if n else [sys.executable, "-m", "dateline", "build"],
            cwd=project,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            capture_output=True,
            text=True,
            check=True,
        )
        for n in range(2)
    )
    assert again.stdout == "[]\n"
    assert first.stderr.split(", ")[:3] == again.stderr.split(", ")[:3]
    assert ", 0 pages written, " in again.stderr


def test_the_locale_and_the_time_zone_change_nothing(project: Path) -> None:
    outputs = []
    for name, variables in {
        "one": {"LC_ALL": "C", "TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1"},
        "two": {"LC_ALL": "C.UTF-8", "TZ": "America/Los_Angeles", "PYTHONHASHSEED": "2"},
    }.items():
        done = dateline("build", "--output", name, cwd=project, env={**os.environ, **variables})
        assert done.returncode == OK, done.stderr
        outputs.append(
            {p.relative_to(project / name): p.read_bytes() for p in (project / name).rglob("*.*")
             if p.is_file()}
        )  # fmt: skip
    assert outputs[0] == outputs[1]
    assert outputs[0]
