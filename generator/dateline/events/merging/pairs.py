"""Pairs of items that were compared, in columns: an archive has millions."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

Row: TypeAlias = tuple[list[int], list[float]]  # items before one, and how like it each is


@dataclass(frozen=True, slots=True)
class Pairs:
    """Of item ``j`` the pairs from ``ends[j]`` to ``ends[j + 1]``: the earlier item, the likeness.

    >>> pairs = Pairs()
    >>> for row in (([], []), ([0], [0.5])):
    ...     pairs.add(row)
    >>> len(pairs), pairs.row(1)
    (2, ([0], [0.5]))
    """

    ends: array[int] = field(default_factory=lambda: array("i", [0]))
    others: array[int] = field(default_factory=lambda: array("i"))
    likeness: array[float] = field(default_factory=lambda: array("d"))

    def __len__(self) -> int:
        return len(self.ends) - 1

    def add(self, row: Row) -> None:
        """The pairs of the next item."""
        self.others.extend(row[0])
        self.likeness.extend(row[1])
        self.ends.append(len(self.others))

    def row(self, j: int) -> Row:
        """The pairs of an item with those before it."""
        within = slice(self.ends[j], self.ends[j + 1])
        return self.others[within].tolist(), self.likeness[within].tolist()

    def parts(self, threshold: float) -> Iterator[list[int]]:
        """The members, in order, of what chains of pairs that reach the threshold hold together."""
        parents = list(range(len(self)))
        for j in range(len(self)):
            for i, value in zip(*self.row(j), strict=True):
                if value >= threshold:
                    parents[_root(parents, j)] = _root(parents, i)
        members: dict[int, list[int]] = defaultdict(list)
        for j in range(len(self)):
            members[_root(parents, j)].append(j)
        return iter(members.values())

    def within(self, members: Iterable[int]) -> dict[tuple[int, int], float]:
        """The likeness of the pairs of a part, by places in it."""
        place = {j: number for number, j in enumerate(members)}
        return {
            (place[i], place[j]): value
            for j in place
            for i, value in zip(*self.row(j), strict=True)
            if i in place
        }


def _root(parents: list[int], i: int) -> int:
    while parents[i] != i:
        parents[i] = parents[parents[i]]
        i = parents[i]
    return i
