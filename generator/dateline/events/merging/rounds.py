"""One round of comparing and linking; after an edit, no more of it than the edit can have changed.

What an item is compared with follows from its own keys and time, and from those of the last few
items before it that share a key. So what an earlier round found of an item stands unless one of
those has come, gone or changed; and how a part was linked stands where none of its pairs changed
or, where nothing forbids to join, what of it has nothing to do with those that did (``relinking``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TypeAlias

from dateline.events.merging.blocks import Extents, Postings
from dateline.events.merging.linkage import MayJoin, link_part
from dateline.events.merging.pairs import Pairs, Row
from dateline.events.merging.relinking import Joins, relink

Keys: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Items:
    """What is compared, in order of time.

    ``likeness`` tells of some items how like each is to one that comes after them, with ``None``
    for what is no pair to keep. ``may_join`` forbids clusters to be joined, where anything does.
    Items of one name are alike in all that the functions tell of them, in this run and any other;
    without names nothing is taken from another run.
    """

    extents: Extents
    keys_of: Callable[[int], Keys]
    likeness: Callable[[Sequence[int], int], Sequence[float | None]]
    may_join: MayJoin | None = None
    names: Sequence[bytes] = ()


@dataclass(frozen=True, slots=True)
class Limits:
    """Among how many an item is looked up, with how many it is compared, how like are linked."""

    neighbours: int
    most: int
    threshold: float


@dataclass(frozen=True, slots=True)
class Round:
    """What a round gave of each item; ``parts`` and ``clusters`` are named by first members.

    Where nothing forbids clusters to be joined, ``joins`` has how they came about, and what hangs
    together is not asked: each cluster counts as a part.
    """

    limits: Limits
    names: Sequence[bytes]
    keys: Sequence[Keys]
    extents: Extents
    pairs: Pairs
    parts: Sequence[int]
    clusters: Sequence[int]
    joins: Joins = field(default_factory=Joins)


def compare(items: Items, limits: Limits, earlier: Round | None = None) -> Round:
    """Compare the items and link those that are one."""
    before = _Before(items, earlier if earlier and earlier.limits == limits else None)
    keys = [before.keys(j) for j in range(len(items.extents))]
    postings = Postings(
        keys, items.extents, limits.neighbours, limits.most, has_gone=before.is_known
    )
    stale = before.stale(keys, postings)
    pairs = Pairs()
    for j in range(len(keys)):
        known = before.row(j)
        if j in stale:
            row = _compared(j, postings.before(j), items, known)
            if row == known:
                stale.remove(j)
            pairs.add(row)
        else:
            pairs.add(known)
    found = Round(limits, items.names, keys, items.extents, pairs, (), ())
    if items.may_join is None:
        clusters, joins = relink(pairs, limits.threshold, stale, before.joins)
        return replace(found, parts=clusters, clusters=clusters, joins=joins)
    parts, clusters = _link(items.may_join, pairs, limits.threshold, before, stale)
    return replace(found, parts=parts, clusters=clusters)


def _compared(j: int, others: Sequence[int], items: Items, known: Row) -> Row:
    """The pairs of an item; what was known of it and has not changed is not found again."""
    found: dict[int, float | None] = dict(zip(*known, strict=True))
    fresh = [i for i in others if i not in found] if found else others
    found.update(zip(fresh, items.likeness(fresh, j), strict=True))
    kept = [(i, value) for i in others if (value := found[i]) is not None]
    return [i for i, _ in kept], [value for _, value in kept]


def _link(
    may_join: MayJoin, pairs: Pairs, threshold: float, before: _Before, stale: set[int]
) -> tuple[list[int], list[int]]:
    parts, clusters = list(range(len(pairs))), list(range(len(pairs)))
    for members in pairs.parts(threshold):
        if len(members) == 1:
            continue
        known = before.clusters(members) if stale.isdisjoint(members) else None
        linked = known or link_part(pairs, members, threshold, may_join)
        for j, cluster in zip(members, linked, strict=True):
            parts[j], clusters[j] = members[0], cluster
    return parts, clusters


class _Before:
    """What an earlier round knew of the items of this one."""

    def __init__(self, items: Items, earlier: Round | None) -> None:
        self._items = items
        self._earlier = earlier
        self._old = _matched(items.names, earlier.names) if earlier else []  # -1: not known
        self._new = [-1] * (len(earlier.names) if earlier else 0)
        for j, old in enumerate(self._old):
            if old >= 0:
                self._new[old] = j

    @property
    def joins(self) -> Joins:
        """How clusters came about, in terms of the items of this round."""
        return self._earlier.joins.renamed(self._new) if self._earlier else Joins()

    @property
    def is_known(self) -> bool:
        return self._earlier is not None

    def keys(self, j: int) -> Keys:
        if self._earlier is None or self._old[j] < 0:
            return self._items.keys_of(j)
        return self._earlier.keys[self._old[j]]

    def row(self, j: int) -> Row:
        """The pairs of an item with those that are known still."""
        if self._earlier is None or self._old[j] < 0:
            return [], []
        others, values = self._earlier.pairs.row(self._old[j])
        others = [self._new[i] for i in others]
        if -1 not in others:
            return others, values
        kept = [place for place, i in enumerate(others) if i >= 0]
        return [others[place] for place in kept], [values[place] for place in kept]

    def stale(self, keys: Sequence[Keys], postings: Postings) -> set[int]:
        """The items whose pairs may not be what they were."""
        if self._earlier is None:
            return set(range(len(keys)))
        fresh = {j for j, old in enumerate(self._old) if old < 0}
        found = set(fresh)
        extents, earlier = self._items.extents, self._earlier
        for j in fresh:
            found.update(postings.after(j + 1, keys[j], is_long=extents.is_long(j)))
        for gone, place in self._gone:
            is_long = earlier.extents.is_long(gone)
            found.update(postings.after(place, earlier.keys[gone], is_long=is_long))
        return found

    @cached_property
    def _gone(self) -> list[tuple[int, int]]:
        """The items of the earlier round that are not there now, and where they would stand."""
        place, found = len(self._old), []
        for old in range(len(self._new) - 1, -1, -1):
            if self._new[old] < 0:
                found.append((old, place))
            else:
                place = self._new[old]
        return found

    def clusters(self, members: Sequence[int]) -> list[int] | None:
        """How these were linked, where they were a part as they are now."""
        if self._earlier is None:
            return None
        old = [self._old[j] for j in members]
        part = self._earlier.parts[old[0]]
        if self._sizes[part] != len(old) or any(
            i < 0 or self._earlier.parts[i] != part for i in old
        ):
            return None
        return [self._new[self._earlier.clusters[i]] for i in old]

    @cached_property
    def _sizes(self) -> Counter[int]:
        """How many members each part of the earlier round had."""
        return Counter(self._earlier.parts if self._earlier else ())


def _matched(names: Sequence[bytes], earlier: Sequence[bytes]) -> list[int]:
    """Where each item stood before, -1 for none; only what stands in one order is matched."""
    places = {name: place for place, name in enumerate(earlier)}
    found: list[int] = []
    last = -1
    for name in names:
        place = places.get(name, -1)
        found.append(place if place > last else -1)
        last = max(last, place)
    return found
