"""The whole program as functions: what goes in decides what comes out, and nothing else does."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.sources_cases import write

from dateline.build import build_site, cut, tell, tell_articles
from dateline.cache import Work
from dateline.dates import parse_edtf
from dateline.errors import FaultsError
from dateline.model import DateOrder
from dateline.sources import Config, Project, read_config, read_project


@pytest.fixture(scope="module")
def demo(repository: Path) -> Project:
    config = read_config(repository / "dateline.toml")
    return read_project(repository / "content", config=config)


def test_the_demo_is_a_timeline_worth_browsing(repository: Path) -> None:
    built = build_site(repository / "content")
    assert len(built.timeline.events) >= 20
    assert len(built.timeline.articles) >= 4
    assert sum(event.curated is not None for event in built.timeline.events) >= 2
    for name in ("index.html", "timeline.json", "404.html", "sitemap.xml", "robots.txt"):
        assert built.files[PurePosixPath(name)]
    assert any(path.match("static/favicon.*") for path in built.files)


def test_nothing_is_written(tmp_path: Path) -> None:
    content = write(tmp_path / "content", {"a.txt": "The mill closed on 12 March 2011."})
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    build_site(content)
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


@settings(max_examples=4, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chance=st.randoms(use_true_random=False))
def test_articles_in_any_order_give_one_timeline(demo: Project, chance: object) -> None:
    articles = list(demo.articles)
    chance.shuffle(articles)  # type: ignore[attr-defined]
    assert tell_articles(articles) == tell(Project(demo.articles))


def test_any_number_of_processes_gives_the_same_timeline(demo: Project) -> None:
    assert tell(demo, work=Work(jobs=2)) == tell(demo, work=Work(jobs=1))


def test_settings_reach_the_pages(tmp_path: Path) -> None:
    content = write(tmp_path, {"a.txt": "The mill in Leeds closed on 12 March 2011."})
    config = Config(title="Mills & <co>", description="What closed.", base_url="https://m.example/")
    files = build_site(content, config=config).files
    home = files[PurePosixPath("index.html")].decode()
    assert "Mills &amp; &lt;co&gt;" in home
    assert "What closed." in home
    assert b"https://m.example/" in files[PurePosixPath("sitemap.xml")]
    assert json.loads(files[PurePosixPath("timeline.json")])["title"] == "Mills & <co>"


def test_pictures_that_are_named_are_published_and_no_others(tmp_path: Path) -> None:
    text = "---\npublished: 2011\nimage: {path: mill.png, alt: A mill}\n---\nThe mill closed."
    content = write(tmp_path, {"a.md": text, "mill.png": "picture", "other.png": "secret"})
    files = build_site(content).files
    pictures = {path: data for path, data in files.items() if path.match("images/*")}
    assert pictures == {PurePosixPath("images/mill.png"): b"picture"}


@pytest.mark.parametrize(
    ("order", "date"), [("day-first", "2011-04-03"), ("month-first", "2011-03-04")]
)
def test_the_order_of_dates_is_the_projects(order: DateOrder, date: str, tmp_path: Path) -> None:
    text = "---\npublished: 2012\n---\nThe mill in Leeds closed on 03/04/2011."
    content = write(tmp_path, {"a.txt": text})
    built = build_site(content, config=Config(date_order=order))
    assert [event.when for event in built.timeline.events] == [parse_edtf(date)]


def test_a_project_overrides_templates_file_by_file(tmp_path: Path) -> None:
    content = write(tmp_path / "content", {"a.txt": "The mill in Leeds closed on 12 March 2011."})
    own = write(tmp_path / "templates", {"404.html": "<!doctype html><title>Lost</title>"})
    files = build_site(content, templates=own).files
    assert files[PurePosixPath("404.html")] == b"<!doctype html><title>Lost</title>"
    plain = build_site(content).files
    differing = {path for path, data in files.items() if plain.get(path) != data}
    assert differing == {PurePosixPath("404.html")}


@pytest.mark.parametrize(
    ("since", "until", "kept"),
    [
        (None, None, ["1999", "2011-03-12", "2015/..", "2030"]),
        ("2011-03-12", None, ["2011-03-12", "2015/..", "2030"]),
        ("2011-03-13", None, ["2015/..", "2030"]),
        (None, "2011", ["1999", "2011-03-12"]),
        ("2029", "2029", ["2015/.."]),
        ("2031", None, ["2015/.."]),
    ],
)
def test_cut(since: str | None, until: str | None, kept: list[str], tmp_path: Path) -> None:
    rows = ("1999", "2011-03-12", "2015/..", "2030")
    events = {f"events/{i}.md": f"---\ntitle: E {i}\ndate: {d}\n---\n" for i, d in enumerate(rows)}
    timeline = tell(read_project(write(tmp_path, events)))
    first, last = (parse_edtf(text) if text else None for text in (since, until))
    shown = cut(timeline, since=first, until=last)
    assert [event.when for event in shown.events] == [parse_edtf(text) for text in kept]
    assert replace(shown, events=timeline.events) == timeline


@pytest.mark.parametrize(
    ("text", "line", "found"),
    [
        ("<p>\n{% if %}", 2, "Expected an expression, got 'end of statement block'"),
        ("<p>\n\xfc", 2, "bytes that are no UTF-8"),
        ("<p>\n\n{{ site.titel }}", 3, "has no attribute 'titel'"),
        ('{% include "gone.html" %}', 1, "gone.html"),
        ('<p>\n{{ 1 + "a" }}', 2, "unsupported operand type"),
        ("<p>\n{{ site.title() }}", 2, "'str' object is not callable"),
        ('{% extends "base.html" %}\n{% block main %}{{ nothing() }}{% endblock %}', 2, "nothing"),
    ],
)
def test_a_fault_in_a_projects_template_has_a_place(
    text: str, line: int, found: str, tmp_path: Path
) -> None:
    content = write(tmp_path / "content", {"a.txt": "The mill in Leeds closed on 12 March 2011."})
    own = write(tmp_path / "templates", {"404.html": ""})
    (own / "404.html").write_bytes(text.encode("latin-1"))
    with pytest.raises(FaultsError) as caught:
        build_site(content, templates=own)
    (fault,) = caught.value.faults
    assert (Path(fault.path), fault.line) == (own / "404.html", line)
    assert fault.message.startswith("expected a template that renders, found: ")
    assert found in fault.message


@pytest.mark.parametrize("name", ["404.html", "static/own.js"])
def test_a_template_that_cannot_be_read_has_a_place(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = write(tmp_path / "content", {"a.txt": "The mill in Leeds closed on 12 March 2011."})
    own = write(tmp_path / "templates", {name: "x"})
    opened = io.open

    def refuse(file: Any, *rest: Any, **named: Any) -> Any:
        if Path(file) == own / name:
            raise PermissionError(13, "Permission denied", str(file))
        return opened(file, *rest, **named)

    monkeypatch.setattr("builtins.open", refuse)
    monkeypatch.setattr(io, "open", refuse)  # what pathlib opens files with
    with pytest.raises(FaultsError, match="expected a file that can be read, found: Permission"):
        build_site(content, templates=own)
