"""Merging after an edit: what an earlier run left saves work and changes nothing."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b

import pytest
from bench.corpus import write_corpus
from hypothesis import given
from hypothesis import strategies as st

from dateline.events import find_mentions, merge_found
from dateline.events.merging.blocks import Extents
from dateline.events.merging.memory import Kept, Memory, name_of
from dateline.events.merging.rounds import Items, Limits, Round, compare
from dateline.model import Article, Event, Granularity, Interval
from dateline.sources import read_project

DAY = 1440
LIMITS = Limits(neighbours=3, most=4, threshold=0.4)


@dataclass(frozen=True)
class One:
    """Something to compare: when it was, for how many days, and what it is looked up by."""

    start: int
    days: int
    keys: tuple[str, ...]
    number: int

    def when(self) -> Interval:
        return Interval(self.start * DAY, (self.start + self.days) * DAY, Granularity.DAY)

    def name(self) -> bytes:
        return name_of((self.start, self.days, self.keys, self.number))


ONES = st.builds(
    One,
    st.integers(0, 12),
    st.sampled_from((1, 1, 2, 9)),
    st.lists(st.sampled_from("abcd"), unique=True, max_size=3).map(tuple),
    st.integers(0, 3),
)


def items_of(ones: Sequence[One], asked: list[tuple[int, int]]) -> Items:
    """How like two are, and whether two groups may join, follows from their names alone."""
    names = [one.name() for one in ones]

    def like(i: int, j: int) -> float | None:
        asked.append((i, j))
        found = blake2b(names[i] + names[j], digest_size=1).digest()[0] / 255
        return found if found > 0.1 else None

    def likeness(others: Sequence[int], j: int) -> list[float | None]:
        return [like(i, j) for i in others]

    def may_join(one: Sequence[int], other: Sequence[int]) -> bool:
        return len({ones[i].number for i in (*one, *other)}) < 4

    extents = Extents(one.when() for one in ones)
    return Items(extents, lambda i: ones[i].keys, likeness, may_join, names)


def told(found: Round) -> object:
    rows = [found.pairs.row(j) for j in range(len(found.pairs))]
    return rows, list(found.parts), list(found.clusters)


@given(st.lists(ONES, max_size=30), st.lists(ONES, max_size=3), st.sets(st.integers(0, 29)))
def test_a_round_after_an_edit_is_a_round_from_nothing(
    ones: list[One], fresh: list[One], gone: set[int]
) -> None:
    in_order = sorted(ones, key=lambda one: one.start)
    earlier = compare(items_of(in_order, []), LIMITS)
    kept = [one for place, one in enumerate(in_order) if place not in gone or place % 4]
    edited = sorted([*kept, *fresh], key=lambda one: one.start)
    again, anew = (compare(items_of(edited, []), LIMITS, before) for before in (earlier, None))
    assert told(again) == told(anew)


def test_little_is_compared_again() -> None:
    draw = random.Random(3)
    ones = [
        One(day, 1, tuple(draw.sample("abcdefghij", 2)), draw.randrange(9)) for day in range(300)
    ]
    all_pairs: list[tuple[int, int]] = []
    earlier = compare(items_of(ones, all_pairs), LIMITS)
    asked: list[tuple[int, int]] = []
    compare(items_of(ones, asked), LIMITS, earlier)
    assert not asked
    ones[150] = One(150, 1, ("a", "c"), 10)
    compare(items_of(ones, asked), LIMITS, earlier)
    assert 0 < len(asked) < len(all_pairs) / 20


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> tuple[Article, ...]:
    folder = tmp_path_factory.mktemp("corpus")
    write_corpus(folder, 48)
    return read_project(folder).articles


def merged(articles: Sequence[Article], earlier: Kept) -> tuple[tuple[Event, ...], Kept]:
    names = {article.path: name_of(repr(article)) for article in articles}
    memory = Memory(names, earlier)
    return merge_found(articles, [find_mentions(each) for each in articles], (), memory), (
        memory.kept
    )


def edit(articles: list[Article], draw: random.Random) -> None:
    """One article is cut short, told again under another name, or gone."""
    place = draw.randrange(len(articles))
    own = articles[place]
    match draw.choice(("cut", "told again", "gone")):
        case "cut":
            end = len(own.raw) * 2 // 3
            articles[place] = replace(own, raw=own.raw[:end], prose=own.prose[:end])
        case "told again":
            articles.append(replace(own, path=f"x{draw.random()}.md", title=f"On {own.title}"))
        case _:
            del articles[place]


def test_merging_after_edits_gives_what_merging_anew_gives(articles: tuple[Article, ...]) -> None:
    draw, now = random.Random(5), list(articles)
    _, kept = merged(now, Kept())
    for _ in range(6):
        edit(now, draw)
        events, kept = merged(now, kept)
        assert events == merge_found(now, [find_mentions(each) for each in now])
