"""Which tellings are worth comparing: those that share a rare term, near each other in time."""

from __future__ import annotations

import heapq
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from math import inf

from dateline.dates.calendar import MINUTES_A_DAY
from dateline.events.similarity import Vector
from dateline.model import Interval

# How many items that share a key an item is looked up among, the nearest in the order given; and
# how many of all that were found it is compared with, those that share the most keys.
NEIGHBOURS = 30
MOST = 80
# Days may differ by two in reports of one happening, and by three from the day of a report.
_WINDOW = 4 * MINUTES_A_DAY
_LONG = 2 * MINUTES_A_DAY


def rare_terms(values: Vector, count: int) -> list[str]:
    """The weightiest terms, heaviest first; ties in alphabetical order."""
    return sorted(sorted(values), key=values.__getitem__, reverse=True)[:count]


def candidate_pairs(
    keys: Sequence[Sequence[str]], *, neighbours: int = NEIGHBOURS, most: int = MOST
) -> Iterator[tuple[int, int]]:
    """Pairs ``(i, j)``, i < j, that share a key, each once; items are given in order of time.

    >>> list(candidate_pairs([["quake"], ["fine"], ["quake", "rescue"]]))
    [(0, 2)]
    """
    posted: dict[str, list[int]] = defaultdict(list)
    for j, of_item in enumerate(keys):
        near: list[int] = []
        for key in of_item:
            near += posted[key][-neighbours:]
        for key in of_item:
            posted[key].append(j)
        for i in _closest(Counter(near), most):
            yield i, j


def pairs_in_time(
    keys: Iterable[Sequence[str]],
    times: Sequence[Interval | None],
    *,
    neighbours: int = NEIGHBOURS,
    most: int = MOST,
) -> Iterator[tuple[int, int]]:
    """As ``candidate_pairs``, only those whose times may be one; items in order of start.

    What is told of a day or two is looked up among the days before it, what is told of a longer
    time among all that share a key and are not over.
    """
    starts = [-inf if when is None else when.start for when in times]
    ends = [inf if when is None else when.end for when in times]
    short: dict[str, list[int]] = defaultdict(list)
    long: dict[str, list[int]] = defaultdict(list)
    for j, (of_item, start, end) in enumerate(zip(keys, starts, ends, strict=True)):
        near: list[int] = []
        since = start - _WINDOW
        for key in of_item:
            near += _since(short.get(key, ())[-neighbours:], starts, since)
            near += [i for i in long.get(key, ())[-neighbours:] if ends[i] > since]
        posted = long if end - start > _LONG else short
        for key in of_item:
            posted[key].append(j)
        for i in _closest(Counter(near), most):
            yield i, j


def _closest(found: Counter[int], most: int) -> list[int]:
    """In order, the items that share the most keys; of those that share as many, the latest."""
    if len(found) <= most:
        return sorted(found)
    return sorted(heapq.nlargest(most, found, key=lambda i: (found[i], i)))


def _since(items: Sequence[int], starts: Sequence[float], since: float) -> Sequence[int]:
    """Of items in order of start those that start no earlier."""
    if not items or starts[items[0]] >= since:
        return items
    return items[bisect_left(items, since, key=starts.__getitem__) :]
