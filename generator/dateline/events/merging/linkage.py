"""Average-link clustering over the pairs that were compared; pairs that were not count as 0."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from dateline.events.merging.pairs import Pairs

MayJoin: TypeAlias = Callable[[Sequence[int], Sequence[int]], bool]


def link_part(
    pairs: Pairs, members: Sequence[int], threshold: float, may_join: MayJoin
) -> list[int]:
    """The cluster of each member of a part, named by its first member.

    Two clusters are joined only where a pair of them reaches the threshold. So what no chain of
    such pairs holds together falls into parts that know nothing of each other, and no more than
    one part's pairs are held as a mapping at a time.
    """

    def may(one: Sequence[int], other: Sequence[int]) -> bool:
        return may_join([members[i] for i in one], [members[i] for i in other])

    likeness = pairs.within(members)
    return [members[name] for name in link(len(members), likeness, threshold, may_join=may)]


def link(
    count: int,
    likeness: Mapping[tuple[int, int], float],
    threshold: float,
    *,
    may_join: MayJoin = lambda _one, _other: True,
) -> list[int]:
    """The cluster of each of ``count`` items, named by its smallest member; pairs are in order.

    The two clusters with the highest mean likeness are joined until none reaches the threshold
    (UPGMA, Sokal and Michener 1958). A likeness below 0 keeps two items apart; so does
    ``may_join``, asked with the members of two clusters. Time grows with the number of pairs
    given, times its logarithm.

    >>> link(4, {(0, 1): 0.9, (1, 2): 0.2, (2, 3): 0.8}, 0.5)
    [0, 0, 2, 2]
    """
    clusters = _Clusters(count, likeness, threshold)
    while (pair := clusters.closest()) is not None:
        if may_join(*(clusters.members[i] for i in pair)):
            clusters.join(*pair)
    return clusters.names()


class _Clusters:
    """Clusters under way: summed likeness between neighbours, and a queue of the closest pairs.

    A queued mean is never too low: when a cluster grows, only pairs that gain are queued again,
    the others are found too high when their turn comes. So a join costs no more than the smaller
    cluster's neighbours.
    """

    def __init__(
        self, count: int, likeness: Mapping[tuple[int, int], float], threshold: float
    ) -> None:
        self.threshold = threshold
        self.members: list[list[int]] = [[i] for i in range(count)]
        self.sums: list[dict[int, float]] = [{} for _ in range(count)]
        for (i, j), value in likeness.items():
            self.sums[i][j] = self.sums[j][i] = value
        # What does not reach the threshold is never taken: only sums need to know of it.
        self.queued = {pair: value for pair, value in likeness.items() if value >= threshold}
        self.heap = [(-value, *pair) for pair, value in self.queued.items()]
        heapq.heapify(self.heap)

    def closest(self) -> tuple[int, int] | None:
        while self.heap:
            value, i, j = heapq.heappop(self.heap)
            if not (self.members[i] and self.members[j]):
                continue  # joined away
            if self.queued.get((i, j)) != -value:
                continue  # queued again since
            del self.queued[i, j]
            mean = self.sums[i].get(j, 0.0) / (len(self.members[i]) * len(self.members[j]))
            if mean == -value:
                return i, j
            self._queue(i, j, mean)
        return None

    def join(self, i: int, j: int) -> None:
        if len(self.sums[i]) < len(self.sums[j]):
            i, j = j, i
        gained, sums = self.sums[j], self.sums[i]
        self.members[i] += self.members[j]
        self.members[j], self.sums[j] = [], {}
        del sums[j]
        size = len(self.members[i])
        for k, value in gained.items():
            if k != i:
                near = self.sums[k]
                del near[j]
                sums[k] = near[i] = total = sums.get(k, 0.0) + value
                self._queue(i, k, total / (size * len(self.members[k])))

    def _queue(self, i: int, j: int, mean: float) -> None:
        if mean < self.threshold:
            return
        pair = (i, j) if i < j else (j, i)
        if self.queued.get(pair, -1.0) < mean:
            self.queued[pair] = mean
            heapq.heappush(self.heap, (-mean, *pair))

    def names(self) -> list[int]:
        named = [0] * len(self.members)
        for members in self.members:
            name = min(members, default=0)
            for member in members:
                named[member] = name
        return named
