"""Which tellings are worth comparing: those that share a rare term, near each other in time."""

from __future__ import annotations

import heapq
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

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
    if len(values) <= count:
        return sorted(values, key=lambda one: (-values[one], one))
    return heapq.nsmallest(count, values, key=lambda one: (-values[one], one))


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
    short: dict[str, list[int]] = defaultdict(list)
    long: dict[str, list[int]] = defaultdict(list)
    for j, (of_item, when) in enumerate(zip(keys, times, strict=True)):
        is_long = when is None or when.end - when.start > _LONG
        near: list[int] = []
        for key in of_item:
            near += _lately(short[key], times, when, neighbours)
            near += [i for i in long[key][-neighbours:] if _is_on(times[i], when)]
        for key in of_item:
            (long if is_long else short)[key].append(j)
        for i in _closest(Counter(near), most):
            yield i, j


def _closest(found: Counter[int], most: int) -> list[int]:
    """In order, the items that share the most keys; of those that share as many, the latest."""
    if len(found) <= most:
        return sorted(found)
    return sorted(heapq.nlargest(most, found, key=lambda i: (found[i], i)))


def _lately(
    items: Sequence[int], times: Sequence[Interval | None], when: Interval | None, most: int
) -> Iterator[int]:
    for i in items[: -most - 1 : -1]:
        at = times[i]
        if when is not None and at is not None and at.start < when.start - _WINDOW:
            return
        yield i


def _is_on(long: Interval | None, when: Interval | None) -> bool:
    return long is None or when is None or long.end > when.start - _WINDOW
