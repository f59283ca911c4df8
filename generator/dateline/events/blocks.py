"""Which tellings are worth comparing: those that share a rare term, near each other in time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from dateline.events.similarity import Vector

# How many items that share a key an item is compared with: the nearest in the order given.
# Together with the number of keys an item has, it bounds the work an item makes.
NEIGHBOURS = 60


def rare_terms(values: Vector, count: int) -> list[str]:
    """The weightiest terms, heaviest first; ties in alphabetical order."""
    return sorted(values, key=lambda one: (-values[one], one))[:count]


def candidate_pairs(
    keys: Sequence[Sequence[str]], *, neighbours: int = NEIGHBOURS
) -> Iterator[tuple[int, int]]:
    """Pairs ``(i, j)``, i < j, that share a key, each once; items are given in order of time.

    >>> list(candidate_pairs([["quake"], ["fine"], ["quake", "rescue"]]))
    [(0, 2)]
    """
    posted: dict[str, list[int]] = defaultdict(list)
    for j, of_item in enumerate(keys):
        found: set[int] = set()
        for key in of_item:
            found.update(posted[key][-neighbours:])
            posted[key].append(j)
        for i in sorted(found):
            yield i, j
