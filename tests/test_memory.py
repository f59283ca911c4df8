"""What a large archive holds in memory for each of its articles: bounded, and counted in bytes."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from bench.corpus import write_corpus

from dateline.build import build_site
from dateline.cache.away import put_found_away, put_mentions_away
from dateline.cache.store import freeze, thaw
from dateline.events import Found, arrange, find_mentions, merge_found
from dateline.events.merging.grouping import group
from dateline.model import _PUT_AWAY, Article, Timeline, is_away
from dateline.site.index import read_index
from dateline.site.language import read_language
from dateline.site.pages import Pages
from dateline.site.settings import Site
from dateline.sources import read_project
from dateline.sources.texts import put_texts_away
from dateline.stash import Stash, Texts

MANY, FEW = 90, 30
# Bytes an article, a third more than when they were counted last.
TOLD, SHOWN, MERGED = 3_400, 4_300, 2_700
SITE = Site("T", "", "", "", "en", "ltr", "/")


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    write_corpus(folder, MANY)
    return folder


@pytest.fixture(scope="module")
def found(content: Path) -> tuple[tuple[Article, ...], tuple[Found, ...]]:
    stash = Stash()
    articles = tuple(put_texts_away(one, stash) for one in read_project(content).articles)
    return articles, tuple(map(find_mentions, articles))


@pytest.fixture
def traced() -> Iterator[None]:
    tracemalloc.start()
    yield
    tracemalloc.stop()


def tell(articles: tuple[Article, ...], found: tuple[Found, ...]) -> Timeline:
    """The timeline of values of its own, put away."""
    told: tuple[Found, ...] = thaw(freeze(found, articles), articles)
    told = tuple(put_found_away(told))
    events = merge_found(articles, told)
    timeline = arrange(events, (), [], articles, None, [a for each in told for a in each.asides])
    put_mentions_away(timeline.events, articles)
    return timeline


def merging(
    articles: tuple[Article, ...], found: tuple[Found, ...], monkeypatch: pytest.MonkeyPatch
) -> int:
    """Bytes that merging holds, with what was found, when it begins to compare tellings."""
    counted: list[int] = []

    def group_counted(*given: Any, **named: Any) -> list[int]:
        counted.append(in_use())
        return group(*given, **named)

    before = in_use()
    monkeypatch.setattr("dateline.events.merging.merge.group", group_counted)
    tell(articles, found)
    return counted[0] - before


def walk(timeline: Timeline) -> Pages:
    """The pages of the timeline, each looked at as for drawing it."""
    pages = Pages(SITE, read_index(timeline), read_language("en"))
    for _ in pages.all():
        pass
    return pages


def in_use() -> int:
    """Bytes that are held, but for what is kept at hand of a bounded number of values."""
    for _, known in _PUT_AWAY.values():
        known.cache_clear()  # type: ignore[attr-defined]
    gc.collect()
    return tracemalloc.get_traced_memory()[0]


def held(articles: tuple[Article, ...], found: tuple[Found, ...]) -> tuple[int, int]:
    """Bytes that the timeline holds, and that its pages hold beside it."""
    before = in_use()
    timeline = tell(articles, found)
    told = in_use()
    pages = walk(timeline)
    shown = in_use()
    del pages
    return told - before, shown - told


def least_held(articles: tuple[Article, ...], found: tuple[Found, ...]) -> tuple[int, int]:
    """As ``held``, of several times: at some of them something is made that stays."""
    told, shown = zip(*(held(articles, found) for _ in range(3)), strict=True)
    return min(told), min(shown)


@pytest.mark.usefixtures("traced")
def test_an_article_takes_few_bytes_of_an_archive(
    found: tuple[tuple[Article, ...], tuple[Found, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dateline.site.shown._AT_HAND", 8)
    articles, told = found
    of_few, of_many = (least_held(articles[:size], told[:size]) for size in (FEW, MANY))
    for few, many, bound in zip(of_few, of_many, (TOLD, SHOWN), strict=True):
        assert 0 < (many - few) / (MANY - FEW) < bound


@pytest.mark.usefixtures("traced")
def test_a_telling_takes_few_bytes_while_an_archive_is_merged(
    found: tuple[tuple[Article, ...], tuple[Found, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dateline.events.merging.tellings._FEW", 0)
    monkeypatch.setattr(Texts.__init__, "__kwdefaults__", {"room": 0})
    monkeypatch.setattr("dateline.stash._BLOCK", 0)
    articles, told = found
    merging(articles, told, monkeypatch)  # what is made once is there
    few, many = (merging(articles[:size], told[:size], monkeypatch) for size in (FEW, MANY))
    assert 0 < (many - few) / (MANY - FEW) < MERGED


def test_what_is_put_away_changes_no_byte_of_the_site(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = dict(build_site(content).files)
    for room in ("build", "cache.away", "sources.project"):
        monkeypatch.setattr(f"dateline.{room}.MANY", MANY - 1)
    built = build_site(content)
    assert all(map(is_away, built.timeline.articles))
    assert all(map(is_away, built.timeline.events))
    assert dict(built.files) == expected
