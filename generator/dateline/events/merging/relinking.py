"""Average-link clustering that takes from an earlier run what an edit cannot have changed.

As ``linkage`` it joins the two clusters with the highest mean likeness until none reaches the
threshold (UPGMA, Sokal and Michener 1958); of equal ones those with the smallest names, a cluster
being named by its smallest member. To join two never makes them more like a third than one of them
was. So clusters of items all of whose likenesses are as they were join as they did, in the same
order, until one of them joins what is new, or its partner of then has done so: from there on it is
watched like what is new. Nothing is asked of the others.
"""

from __future__ import annotations

import heapq
from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from dateline.events.merging.pairs import Pairs

# Likenesses in steps of a power of two: their sums are exact in any order, millions of them.
_STEPS = 2.0**30


@dataclass(frozen=True, slots=True)
class Joins:
    """What was joined, in order: the mean likeness, the names of both clusters, the less first."""

    means: array[float] = field(default_factory=lambda: array("d"))
    firsts: array[int] = field(default_factory=lambda: array("i"))
    seconds: array[int] = field(default_factory=lambda: array("i"))

    def add(self, mean: float, first: int, second: int) -> None:
        self.means.append(mean)
        self.firsts.append(first)
        self.seconds.append(second)

    def renamed(self, names: Sequence[int]) -> Joins:
        """With other numbers for the items; -1 for one that is no more."""
        firsts, seconds = (array("i", [names[i] for i in of]) for of in (self.firsts, self.seconds))
        return Joins(self.means, firsts, seconds)

    def in_order(self) -> Iterator[tuple[float, int, int]]:
        """As the queue has them: the mean below 0, for what is most alike comes first."""
        return (
            (-mean, i, j) for mean, i, j in zip(self.means, self.firsts, self.seconds, strict=True)
        )


def relink(
    pairs: Pairs, threshold: float, changed: Collection[int], earlier: Joins
) -> tuple[list[int], Joins]:
    """The cluster of each item, named by its smallest member, and what was joined for that.

    Every pair that is not as it was in the earlier run has one of the ``changed`` items; the
    items of ``earlier`` are numbered as they are now, in the same order. With all items
    ``changed`` nothing is taken from there.

    >>> pairs = Pairs()
    >>> for row in (([], []), ([0], [0.9]), ([1], [0.2]), ([2], [0.8])):
    ...     pairs.add(row)
    >>> clusters, joins = relink(pairs, 0.5, range(4), Joins())
    >>> clusters, list(joins.firsts), relink(pairs, 0.5, (), joins)[0]
    ([0, 0, 2, 2], [0, 2], [0, 0, 2, 2])
    """
    clusters = _Clusters(_near(pairs), threshold)
    for i in changed:
        clusters.watch(i)
    joins = Joins()
    for mean, i, j in _joined(clusters, earlier):
        clusters.join(i, j)
        joins.add(-mean, i, j)
    return clusters.of, joins


def _joined(clusters: _Clusters, earlier: Joins) -> Iterator[tuple[float, int, int]]:
    """Each pair to join next; whoever takes it joins it before asking for another."""
    for known in earlier.in_order():
        while clusters.are_as_they_were(*known[1:]) and (nearer := clusters.closest(known)):
            yield nearer
        if clusters.are_as_they_were(*known[1:]):
            yield known
        else:
            for i in known[1:]:
                clusters.watch(i)
    while found := clusters.closest():
        yield found


def _near(pairs: Pairs) -> list[dict[int, float]]:
    """Of each item those that it was compared with, and how like it they are."""
    near: list[dict[int, float]] = [{} for _ in range(len(pairs))]
    for j in range(len(pairs)):
        for i, value in zip(*pairs.row(j), strict=True):
            near[i][j] = near[j][i] = round(value * _STEPS) / _STEPS
    return near


class _Clusters:
    """Clusters under way: of those that are watched, and of their neighbours, summed likenesses.

    A queued mean is never too low: when a cluster grows, only pairs that gain are queued again,
    the others are found too high when their turn comes.
    """

    def __init__(self, near: Sequence[Mapping[int, float]], threshold: float) -> None:
        self.of = list(range(len(near)))
        self._near = near
        self._threshold = threshold
        self._members: dict[int, list[int]] = {i: [i] for i in self.of}
        self._sums: dict[int, dict[int, float]] = {i: {} for i in self.of}
        self._watched: set[int] = set()
        self._queued: dict[tuple[int, int], float] = {}
        self._heap: list[tuple[float, int, int]] = []

    def are_as_they_were(self, i: int, j: int) -> bool:
        """Whether these are clusters, and neither of them nor what is in them is watched."""
        return self._is_as_it_was(i) and self._is_as_it_was(j)

    def _is_as_it_was(self, i: int) -> bool:
        return i in self._members and i not in self._watched

    def watch(self, i: int) -> None:
        """Sum the likenesses of a cluster, unless it is no more or is watched already."""
        if not self._is_as_it_was(i):
            return
        self._watched.add(i)
        sums = self._sums[i]
        sums.clear()
        for k, value in self._around(i):
            sums[k] = sums.get(k, 0.0) + value
        for k, total in sums.items():
            self._sums[k][i] = total
            self._queue(i, k)

    def _around(self, i: int) -> Iterable[tuple[int, float]]:
        """Of each item that a member was compared with its cluster, and how like it is."""
        pairs = (pair for member in self._members[i] for pair in self._near[member].items())
        return ((self.of[k], value) for k, value in pairs if self.of[k] != i)

    def closest(
        self, before: tuple[float, int, int] | None = None
    ) -> tuple[float, int, int] | None:
        """The next pair to join of which one is watched; none if ``before`` comes first."""
        while self._heap and (before is None or self._heap[0] < before):
            found = value, i, j = heapq.heappop(self._heap)
            if self._queued.get((i, j)) != value:
                continue  # queued again since
            if i not in self._members or j not in self._members:
                continue  # joined away
            del self._queued[i, j]
            if self._mean(i, j) == -value:
                return found
            self._queue(i, j)
        return None

    def join(self, i: int, j: int) -> None:
        """Make two clusters one, named as the first; it is watched if one of them is."""
        if not self.are_as_they_were(i, j):
            self.watch(i)
            self.watch(j)
        gained, sums = self._sums.pop(j), self._sums[i]
        self._unite(i, j)
        sums.pop(j, None)
        for k, value in gained.items():
            if k != i:
                near = self._sums[k]
                del near[j]
                sums[k] = near[i] = sums.get(k, 0.0) + value
                self._queue(i, k)

    def _unite(self, i: int, j: int) -> None:
        members = self._members.pop(j)
        for member in members:
            self.of[member] = i
        self._members[i] += members

    def _mean(self, i: int, j: int) -> float:
        pairs = len(self._members[i]) * len(self._members[j])
        return self._sums[i].get(j, 0.0) / pairs

    def _queue(self, i: int, j: int) -> None:
        mean = self._mean(i, j)
        if mean < self._threshold:
            return
        pair = (i, j) if i < j else (j, i)
        if self._queued.get(pair, 1.0) > -mean:
            self._queued[pair] = -mean
            heapq.heappush(self._heap, (-mean, *pair))
