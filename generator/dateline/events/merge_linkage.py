"""Average-link clustering over the pairs that were compared; pairs that were not count as 0."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Mapping, Sequence


def link(
    count: int,
    likeness: Mapping[tuple[int, int], float],
    threshold: float,
    *,
    may_join: Callable[[Sequence[int], Sequence[int]], bool] = lambda _one, _other: True,
) -> list[int]:
    """The cluster of each of ``count`` items, named by its smallest member.

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
    """Clusters under way: summed likeness between neighbours, and a heap of candidate pairs."""

    def __init__(
        self, count: int, likeness: Mapping[tuple[int, int], float], threshold: float
    ) -> None:
        self.threshold = threshold
        self.members: list[list[int]] = [[i] for i in range(count)]
        self.sums: list[dict[int, float]] = [{} for _ in range(count)]
        for (i, j), value in likeness.items():
            self.sums[i][j] = self.sums[j][i] = value
        # What does not reach the threshold is never taken: only sums need to know of it.
        self.heap = [
            (-value, min(pair), max(pair)) for pair, value in likeness.items() if value >= threshold
        ]
        heapq.heapify(self.heap)

    def mean(self, i: int, j: int) -> float:
        return self.sums[i].get(j, 0.0) / (len(self.members[i]) * len(self.members[j]))

    def closest(self) -> tuple[int, int] | None:
        while self.heap:
            found, i, j = heapq.heappop(self.heap)
            # An entry from before one of the two grew, or was joined away, is stale.
            if self.members[i] and self.members[j] and self.mean(i, j) == -found:
                return i, j
        return None

    def join(self, i: int, j: int) -> None:
        if len(self.sums[i]) < len(self.sums[j]):
            i, j = j, i
        sums = self.sums[i]
        del sums[j]
        for k, value in self.sums[j].items():
            if k != i:
                sums[k] = self.sums[k][i] = sums.get(k, 0.0) + value
                del self.sums[k][j]
        self.members[i] += self.members[j]
        self.members[j], self.sums[j] = [], {}
        for k in sums:
            mean = self.mean(i, k)
            if mean >= self.threshold:
                heapq.heappush(self.heap, (-mean, min(i, k), max(i, k)))

    def names(self) -> list[int]:
        named = [0] * len(self.members)
        for members in self.members:
            name = min(members, default=0)
            for member in members:
                named[member] = name
        return named
