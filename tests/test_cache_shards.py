"""Extraction in shards gives what extraction in one go gives, and does no work twice."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from bench.corpus import write_corpus

from dateline.cache.shards import (
    LARGEST_SHARD,
    SMALLEST_SHARD,
    code_version,
    extract_shard,
    key_of,
    split_shards,
)
from dateline.cache.store import freeze, write_whole
from dateline.cache.workers import Backend, extract, work_on_shard
from dateline.dates import calendar
from dateline.errors import DatelineError
from dateline.events import Found
from dateline.model import Article, Origin, Published
from dateline.sources import read_project

COUNT = 80


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> tuple[Article, ...]:
    folder = tmp_path_factory.mktemp("corpus")
    write_corpus(folder, COUNT)
    return read_project(folder).articles


@pytest.fixture(scope="module")
def found(articles: tuple[Article, ...]) -> tuple[Found, ...]:
    return extract_shard(articles)


def _plain(number: int) -> Article:
    text = f"The mill closed on {number % 28 + 1} May 1990."
    published = Published(calendar.day(1990, 6, 1), Origin.STATED)
    return Article(f"{number:05}.md", f"{number:05}", text, text, "Mill", True, published)


def _kept(folder: Path) -> dict[str, float]:
    return {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}


def test_the_corpus_tells_something(found: tuple[Found, ...]) -> None:
    assert sum(len(each.mentions) for each in found) > COUNT


@pytest.mark.parametrize("jobs", [None, 1, 2, 3])
def test_any_number_of_jobs_gives_the_same(
    articles: tuple[Article, ...], found: tuple[Found, ...], jobs: int | None
) -> None:
    assert extract(articles, jobs=jobs) == found


def test_mentions_keep_the_very_article_they_belong_to(articles: tuple[Article, ...]) -> None:
    for article, each in zip(articles, extract(articles, jobs=2), strict=True):
        assert all(mention.article is article for mention in each.mentions)


def test_no_article_gives_nothing() -> None:
    assert extract((), jobs=2) == ()


def test_a_second_run_does_no_work(articles: tuple[Article, ...], tmp_path: Path) -> None:
    first = extract(articles, jobs=2, folder=tmp_path)
    kept = _kept(tmp_path)
    assert len(kept) == len(tuple(split_shards(articles)))
    assert extract(articles, jobs=2, folder=tmp_path) == first
    assert _kept(tmp_path) == kept


def test_only_what_is_missing_or_damaged_is_worked_on_again(
    articles: tuple[Article, ...], found: tuple[Found, ...], tmp_path: Path
) -> None:
    extract(articles, jobs=2, folder=tmp_path)
    gone, damaged, *others = sorted(tmp_path.iterdir())
    gone.unlink()
    damaged.write_bytes(damaged.read_bytes()[:-20])
    kept = {path: path.stat().st_mtime_ns for path in others}
    assert extract(articles, jobs=2, folder=tmp_path) == found
    assert gone.exists()
    assert {path: path.stat().st_mtime_ns for path in others} == kept


def test_shards_hold_every_article_once_and_in_order() -> None:
    articles = [_plain(number) for number in range(1000)]
    shards = list(split_shards(articles))
    assert [article for shard in shards for article in shard] == articles
    assert all(SMALLEST_SHARD <= len(shard) <= LARGEST_SHARD for shard in shards[:-1])


def test_an_article_that_comes_changes_few_shards() -> None:
    articles = [_plain(number) for number in range(1000)]
    before = {key_of(shard) for shard in split_shards(articles)}
    newcomer = replace(_plain(500), path="00500-again.md", slug="00500-again")
    after = {key_of(shard) for shard in split_shards([*articles[:501], newcomer, *articles[501:]])}
    assert 0 < len(before - after) <= 3


@pytest.mark.parametrize("field", ["raw", "prose", "title", "path", "language", "published"])
def test_whatever_an_article_says_is_in_its_shards_name(field: str) -> None:
    article = _plain(1)
    value = None if field == "published" else str(getattr(article, field)) + "x"
    changed = replace(article, **{field: value})  # type: ignore[arg-type]
    assert key_of([article]) != key_of([changed])


def test_names_do_not_depend_on_the_hash_seed() -> None:
    code = (
        "from tests.test_cache_shards import _plain, key_of; print(key_of([_plain(1), _plain(2)]))"
    )
    keys = {_run(code, seed) for seed in ("1", "2")}
    assert keys == {key_of([_plain(1), _plain(2)])}


def _run(code: str, seed: str) -> str:
    environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)}
    command: Sequence[str] = (sys.executable, "-c", code)
    run = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return run.stdout.strip()


def test_a_worker_with_other_code_refuses(tmp_path: Path) -> None:
    write_whole(tmp_path / "k.articles", freeze((_plain(1),)))
    with pytest.raises(DatelineError, match="same version"):
        work_on_shard(str(tmp_path), "k", "another")


def test_a_worker_without_the_folder_says_so(tmp_path: Path) -> None:
    with pytest.raises(DatelineError, match="on every worker"):
        work_on_shard(str(tmp_path / "elsewhere"), "k", code_version())


def test_dask_needs_the_address_of_a_scheduler(tmp_path: Path) -> None:
    with pytest.raises(DatelineError, match="address of Dask's scheduler"):
        extract([_plain(1)], backend=Backend.DASK, folder=tmp_path)
