"""Builds that remember: the same bytes as a clean build, whatever was edited in between, and
nothing done where nothing changed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from tests.sources_cases import write

from dateline.cache import Cache, Outcome, Work, fingerprint
from dateline.cli import OK, USAGE, run
from dateline.events import find_mentions, merge_found
from dateline.sources import read_project
from dateline.spool import Spool

PLACES = ("mill in Leeds", "bridge at Wells", "school in Ripon", "harbour of Whitby")
VERBS = ("closed", "burned down", "reopened", "was sold")


def story(number: int, day: int) -> str:
    place, verb = PLACES[number % 4], VERBS[number // 4 % 4]
    return f"---\npublished: 2011-03-{day:02}\n---\nThe {place} {verb} on {day} March 2010.\n"


def tree(folder: Path) -> dict[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()
    }


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    files = {f"content/articles/{number}.md": story(number, number + 1) for number in range(6)}
    return write(tmp_path, {"dateline.toml": 'title = "Mills"\n', **files})


def build(*arguments: str) -> None:
    assert run(["build", *arguments]) == OK


def said(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().err.splitlines()[-1]


def test_nothing_changed_is_nothing_done(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    build()
    first = said(capsys)
    before = tree(project / "site")
    monkeypatch.setattr("dateline.build.build_site", None)  # would fail if it were called
    build()
    assert (
        said(capsys).split(" pages written")[0]
        == f"{first.split(', ')[0]}, " + ", ".join(first.split(", ")[1:4]) + ", 0"
    )
    assert tree(project / "site") == before


@pytest.mark.usefixtures("project")
def test_options_that_say_what_is_meant_anyway_change_nothing(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The short way of a build without options asks what the command asks."""
    build()
    monkeypatch.setattr("dateline.build.build_site", None)  # would fail if it were called
    build("--content", "content/", "--output", "./site")
    assert ", 0 pages written, " in said(capsys)


def test_a_site_that_has_become_its_own_content_is_refused(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    build()
    (project / "site").rename(project / "old")
    (project / "site").symlink_to(project / "content")
    assert run(["build"]) == USAGE
    assert "expected a folder apart from the content" in said(capsys)


@pytest.mark.parametrize("name", ["content/articles/0.md", "dateline.toml", "templates/base.html"])
def test_an_edit_of_anything_is_seen(
    name: str, project: Path, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if name.startswith("templates"):
        (project / "templates").mkdir()
        shutil.copy(repository / name, project / name)
    build()
    text = (project / name).read_text()
    (project / name).write_text(edited(text))
    capsys.readouterr()
    build()
    assert ", 0 pages written" not in said(capsys)
    build("--output", "clean", "--no-cache")
    assert tree(project / "site") == tree(project / "clean")


def edited(text: str) -> str:
    for old, new in {"Mills": "Looms", "March 2010": "April 2010", "<body": "<body id=x"}.items():
        text = text.replace(old, new)
    return text


def test_a_file_of_the_site_that_was_lost_or_changed_comes_back(project: Path) -> None:
    build()
    before = tree(project / "site")
    (project / "site" / "index.html").write_text("changed by hand")
    (project / "site" / "404.html").unlink()
    build()
    assert tree(project / "site") == before


def test_options_are_part_of_what_is_remembered(project: Path) -> None:
    build()
    whole = tree(project / "site")
    build("--since", "2010-03-04")
    assert tree(project / "site") != whole
    build()
    assert tree(project / "site") == whole


def test_warnings_are_told_again(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(project, {"content/curation.yaml": "1999-gone: {hide: true}\n"})
    build()
    first = capsys.readouterr().err.splitlines()[:-1]
    build()
    assert capsys.readouterr().err.splitlines()[:-1] == first
    assert first[0].startswith("content/curation.yaml:1:1: warning: ")


@pytest.mark.parametrize("damage", [b"", b"not a record", b"\x80\x04garbage" * 100])
def test_a_damaged_cache_is_as_good_as_none(damage: bytes, project: Path) -> None:
    build()
    before = tree(project / "site")
    entries = [path for path in (project / ".dateline").rglob("*") if path.is_file()]
    assert len(entries) >= 2
    for entry in entries:
        entry.write_bytes(damage or entry.read_bytes()[: entry.stat().st_size // 2])
    shutil.rmtree(project / "site")
    build()
    assert tree(project / "site") == before


def test_a_cache_that_cannot_be_written_costs_time_alone(project: Path) -> None:
    write(project, {".dateline": "a file where the folder should be"})
    build()
    assert (project / "site" / "index.html").is_file()


def test_a_folder_that_is_no_project_gets_no_cache(tmp_path: Path) -> None:
    flat = write(tmp_path / "flat", {"a.txt": "The mill closed on 12 March 2011."})
    build("--content", str(flat), "--output", str(tmp_path / "out"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["flat", "out"]
    assert [path.name for path in flat.iterdir()] == ["a.txt"]


def test_only_shards_that_changed_are_worked_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An article that is edited is read alone; what is not needed any more is forgotten."""
    write(tmp_path, {f"{number:03}.md": story(number, number % 28 + 1) for number in range(200)})
    articles = read_project(tmp_path).articles
    cache, worked = Cache(tmp_path / ".dateline"), []

    def counted(shard: tuple[object, ...]) -> tuple[object, ...]:
        worked.append(len(shard))
        return tuple(map(find_mentions, shard))  # type: ignore[arg-type]

    monkeypatch.setattr("dateline.cache.shards.extract_shard", counted)
    first = cache.extract(articles, Work())
    assert (sum(worked), len(worked) > 2) == (200, True)
    shards = len(worked)
    assert cache.extract(articles, Work()) == first
    assert len(worked) == shards
    write(tmp_path, {"100.md": story(100, 3) + "It reopened in 2012.\n"})
    edited = read_project(tmp_path).articles
    second = cache.extract(edited, Work())
    assert worked[shards:] == [1]
    assert second == tuple(map(find_mentions, edited))
    assert len(list((tmp_path / ".dateline" / "shards").iterdir())) == shards


def test_the_outcome_is_kept_for_each_output(tmp_path: Path) -> None:
    cache, outcome = Cache(tmp_path / ".dateline"), Outcome(1, 2, 0, 0, 0, ("a warning",))
    cache.remember(tmp_path / "one", "key", Spool(), outcome)
    assert cache.recall(tmp_path / "one", "key") == outcome
    assert cache.recall(tmp_path / "one", "other") is None
    assert cache.recall(tmp_path / "two", "key") is None


def test_a_site_within_its_flat_folder_of_articles_is_no_article(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(write(tmp_path, {"dateline.toml": "", "a.md": story(0, 1)}))
    build("--content", ".")
    capsys.readouterr()
    monkeypatch.setattr("dateline.build.build_site", None)  # would fail if it were called
    build("--content", ".")
    assert ", 0 pages written" in said(capsys)


def test_the_fingerprint_tells_places_names_and_bytes_apart(tmp_path: Path) -> None:
    def of(files: dict[str, str], *options: object) -> str:
        folder = tmp_path / "x"
        shutil.rmtree(folder, ignore_errors=True)
        return fingerprint([write(folder, files), tmp_path / "gone"], options)

    rows: list[dict[str, str]] = [
        {"a": "1"},
        {"b": "1"},
        {"a": "2"},
        {"a": "1", "b": ""},
        {"c/a": "1"},
    ]
    keys = [of(row) for row in rows] + [of({"a": "1"}, "2019")]
    assert len(set(keys)) == len(keys)
    assert of({"a": "1", ".hidden": "x"}) == keys[0]


@pytest.mark.parametrize("many", [3, 100])
def test_events_are_merged_again_only_where_an_article_changed(
    many: int, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An edit of the configuration finds the events as they were, if they are not too many."""
    monkeypatch.setattr("dateline.cache.merged._MANY", many)
    build()
    merged = []

    def counted(*given: object) -> object:
        merged.append(given)
        return merge_found(*given)  # type: ignore[arg-type]

    monkeypatch.setattr("dateline.cache.merged.merge_found", counted)
    write(project, {"dateline.toml": 'title = "Looms"\n'})
    build()
    assert bool(merged) == (many == 3)
    merged.clear()
    write(project, {"content/articles/0.md": story(0, 3)})
    build()
    assert len(merged) == 1
    build("--output", "clean", "--no-cache")
    assert tree(project / "site") == tree(project / "clean")
