"""Merging after an edit: what an earlier run left saves work and changes nothing."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b

import pytest
from bench.corpus import write_corpus
from hypothesis import given
from hypothesis import strategies as st

from dateline.events import find_mentions, merge_found
from dateline.events.merging.blocks import Extents
from dateline.events.merging.linkage import link
from dateline.events.merging.memory import Kept, Memory, name_of
from dateline.events.merging.pairs import Pairs
from dateline.events.merging.relinking import Joins, _Clusters, relink
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


def items_of(ones: Sequence[One], asked: list[tuple[int, int]], *, forbids: bool = True) -> Items:
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
    return Items(extents, lambda i: ones[i].keys, likeness, may_join if forbids else None, names)


def told(found: Round) -> object:
    rows = [found.pairs.row(j) for j in range(len(found.pairs))]
    return rows, list(found.parts), list(found.clusters), list(found.joins.in_order())


@pytest.mark.parametrize("forbids", [True, False], ids=["some kept apart", "none kept apart"])
@given(st.lists(ONES, max_size=30), st.lists(ONES, max_size=3), st.sets(st.integers(0, 29)))
def test_a_round_after_an_edit_is_a_round_from_nothing(
    forbids: bool, ones: list[One], fresh: list[One], gone: set[int]
) -> None:
    in_order = sorted(ones, key=lambda one: one.start)
    earlier = compare(items_of(in_order, [], forbids=forbids), LIMITS)
    kept = [one for place, one in enumerate(in_order) if place not in gone or place % 4]
    edited = sorted([*kept, *fresh], key=lambda one: one.start)
    again, anew = (
        compare(items_of(edited, [], forbids=forbids), LIMITS, before) for before in (earlier, None)
    )
    assert told(again) == told(anew)


def rows_of(count: int, draw: random.Random) -> list[dict[int, float]]:
    """Of each item how like those before it are; many likenesses are equal."""
    steps = draw.choice((4, 1000))
    return [
        {i: draw.randint(1, steps) / steps for i in range(j) if draw.random() < 0.3}
        for j in range(count)
    ]


def in_columns(rows: Sequence[dict[int, float]]) -> Pairs:
    pairs = Pairs()
    for row in rows:
        pairs.add((sorted(row), [row[i] for i in sorted(row)]))
    return pairs


@given(st.integers(0, 25), st.randoms(use_true_random=False), st.sampled_from((0.05, 0.3, 0.6)))
def test_what_is_linked_after_an_edit_is_linked_from_nothing(
    count: int, draw: random.Random, threshold: float
) -> None:
    """Items go, come, and are compared with others than before; ties included."""
    rows = rows_of(count, draw)
    earlier = relink(in_columns(rows), threshold, range(count), Joins())[1]
    kept = [i for i in range(count) if draw.random() < 0.9]
    order = sorted([*kept, *(draw.randrange(count) + 0.5 for _ in kept if draw.random() < 0.1)])
    place = {i: at for at, i in enumerate(order) if isinstance(i, int)}
    changed = {at for at, i in enumerate(order) if i not in place or draw.random() < 0.05}
    fresh = rows_of(len(order), draw)
    edited = [
        fresh[at]
        if at in changed
        else {place[i]: like for i, like in rows[int(was)].items() if i in place}
        for at, was in enumerate(order)
    ]
    known = earlier.renamed([place.get(i, -1) for i in range(count)])
    again = relink(in_columns(edited), threshold, changed, known)
    anew = relink(in_columns(edited), threshold, range(len(order)), Joins())
    assert (again[0], list(again[1].in_order())) == (anew[0], list(anew[1].in_order()))


@given(st.integers(0, 20), st.integers())
def test_both_ways_of_linking_join_the_same(count: int, seed: int) -> None:
    """Where no two likenesses are equal: of such the one joins others first."""
    draw = random.Random(seed)
    rows = [{i: draw.random() for i in range(j) if draw.random() < 0.4} for j in range(count)]
    likeness = {(i, j): value for j, row in enumerate(rows) for i, value in row.items()}
    linked = relink(in_columns(rows), 0.3, range(count), Joins())[0]
    assert linked == link(count, likeness, 0.3)


def test_little_is_linked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """An edit in a chain of items that hang together sums the likenesses of few of them."""
    draw, watched, around = random.Random(1), [], _Clusters._around
    rows = [{i: draw.random() for i in range(max(0, j - 4), j)} for j in range(400)]
    earlier = relink(in_columns(rows), 0.3, range(400), Joins())[1]

    def noted(clusters: _Clusters, i: int) -> Iterable[tuple[int, float]]:
        watched.append(i)
        return around(clusters, i)

    monkeypatch.setattr(_Clusters, "_around", noted)
    rows[200] = {i: draw.random() for i in rows[200]}
    again = relink(in_columns(rows), 0.3, {200}, earlier)
    assert 0 < len(watched) < 40
    assert again[0] == relink(in_columns(rows), 0.3, range(400), Joins())[0]


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
