"""The corpus that builds are measured on, and the measuring."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from statistics import mean

import pytest
from bench import _generators, build
from bench._generators import Generator, delete_replaced, find_generators
from bench.build import Runs, Usage, growth_table_of, ratio, record, run, table_of
from bench.corpus import WORDS, as_markdown, make_corpus, write_corpus

from dateline import tag

BURN = "sum(i * i for i in range(4_000_000))"


def test_a_larger_corpus_begins_with_the_smaller() -> None:
    assert list(make_corpus(7)) == list(make_corpus(20))[:7]


def test_another_seed_gives_other_articles() -> None:
    assert list(make_corpus(3, seed=1)) != list(make_corpus(3, seed=2))


def test_articles_are_as_long_as_said_and_dated_as_news_is() -> None:
    samples = list(make_corpus(60))
    assert mean(len(sample.body.split()) for sample in samples) == pytest.approx(WORDS, rel=0.03)
    assert 8 < mean(len(tag(s.body, published=s.published)) for s in samples) < 13
    assert len({sample.slug for sample in samples}) == len(samples)


def test_no_slot_is_left_open() -> None:
    assert not [s.slug for s in make_corpus(300) if re.search(r"[{}]", s.title + s.body)]


def test_what_is_written_reads_back(tmp_path: Path) -> None:
    from dateline.sources import read_project

    write_corpus(tmp_path, 5)
    articles = read_project(tmp_path).articles
    assert [article.slug for article in articles] == [sample.slug for sample in make_corpus(5)]
    assert [article.raw for article in articles] == [as_markdown(s) for s in make_corpus(5)]
    assert all(article.published for article in articles)


def test_a_run_counts_what_its_children_take(tmp_path: Path) -> None:
    child = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {BURN!r}], check=True)"
    alone = run([sys.executable, "-c", "pass"], tmp_path)
    with_child = run([sys.executable, "-c", child], tmp_path)
    assert with_child.cpu > alone.cpu + 0.1
    assert with_child.memory > 1


def test_a_run_that_fails_is_told_with_its_messages(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="the mill is closed"):
        run([sys.executable, "-c", "raise SystemExit('the mill is closed')"], tmp_path)


def test_an_edit_changes_one_article_and_each_time_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bench._generators.OUT", tmp_path)
    ours = find_generators()[0]
    ours.prepare(5)
    folder = ours.folder(5) / ours.articles
    before = {path: path.read_text("utf-8") for path in folder.iterdir()}
    edited = ours.folder(5) / ours.edit(5, 0)
    once = edited.read_text("utf-8")
    assert [path for path in before if path.read_text("utf-8") != before[path]] == [edited]
    ours.edit(5, 1)
    assert edited.read_text("utf-8") != once


def _usages(*seconds: float) -> list[Usage]:
    return [Usage(cpu, 2 * cpu, 50.0) for cpu in seconds]


def _runs() -> Runs:
    ours, theirs = _usages(1.0, 2.0, 9.0), _usages(2.0, 2.0, 3.0)
    cases = ("cold", "edited", "unchanged")
    return {"dateline": dict.fromkeys(cases, ours), "hugo": dict.fromkeys(cases, theirs)}


def test_a_ratio_is_the_median_of_the_rounds_ratios() -> None:
    runs = _runs()
    assert ratio(runs["dateline"]["cold"], runs["hugo"]["cold"]) == 1.0


def test_the_table_has_a_row_a_generator_with_the_goals() -> None:
    head, rule, *rows = table_of(_runs()).splitlines()
    assert {line.count("|") for line in (head, rule, *rows)} == {9}
    assert [row.split("|")[1].strip() for row in rows] == ["dateline", "hugo"]
    assert "1.00 (goal 2.5)" in rows[1]


def test_growth_is_told_an_article() -> None:
    cases = ("cold", "edited", "unchanged")
    table = growth_table_of(
        {10: dict.fromkeys(cases, _usages(1.0)), 100: dict.fromkeys(cases, _usages(15.0))}
    )
    assert table.splitlines()[-1].endswith("| × 1.50 |")


def test_figures_are_kept_beside_those_of_other_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, results = tmp_path / "page.md", tmp_path / "results.json"
    page.write_text("before\n<!-- begin of builds -->old<!-- end of builds -->\nafter\n", "utf-8")
    results.write_text('{"scale": 1}', "utf-8")
    monkeypatch.setattr(build, "RESULTS", results)
    record("builds", _runs(), page, "| new |")
    assert page.read_text("utf-8") == (
        "before\n<!-- begin of builds -->\n\n| new |\n\n<!-- end of builds -->\nafter\n"
    )
    assert set(json.loads(results.read_text("utf-8"))) == {"scale", "builds"}


def test_what_a_clean_build_replaces_is_moved_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Deleting it would make the next build's files dear."""
    monkeypatch.setattr(_generators, "OUT", tmp_path)
    monkeypatch.setattr(_generators, "_ASIDE", tmp_path / "replaced")
    made = Generator("made", "content", "site", (), (), ("resources",))
    page = made.folder(2) / "site" / "index.html"
    for _ in range(2):
        page.parent.mkdir(parents=True)
        page.write_text("a page", "utf-8")
        made.clean(2)
        assert not page.parent.exists()
    assert len(list((tmp_path / "replaced").rglob("index.html"))) == 2
    delete_replaced()
    assert not list(tmp_path.rglob("index.html"))
