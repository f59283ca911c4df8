"""Which tellings are worth comparing: those that share a rare term, near each other in time."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, repeat

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
_ITEMS = 2**40  # more than there are
_EVER = 2**60  # minutes: of what has no time


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
    return pairs_in_time(keys, [None] * len(keys), neighbours=neighbours, most=most)


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
    postings = Postings(list(keys), Extents(times), neighbours, most)
    for j in range(len(times)):
        yield from zip(postings.before(j), repeat(j))


class Extents:
    """First minutes and those after the last; what has no time may have been at any."""

    def __init__(self, times: Iterable[Interval | None] = ()) -> None:
        told = [(-_EVER, _EVER) if when is None else (when.start, when.end) for when in times]
        self.starts = array("q", [start for start, _ in told])
        self.ends = array("q", [end for _, end in told])

    def __len__(self) -> int:
        return len(self.starts)

    def is_long(self, i: int) -> bool:
        """Whether it is more than a day or two."""
        return self.ends[i] - self.starts[i] > _LONG


class Postings:
    """Items in order of time by the keys that they are looked up by, short times and long apart.

    ``after`` is asked for items that are gone too: unless ``has_gone``, a key that one item has
    finds nothing, and is not held.
    """

    def __init__(
        self,
        keys: Sequence[Sequence[str]],
        extents: Extents,
        neighbours: int,
        most: int,
        *,
        has_gone: bool = False,
    ) -> None:
        self._starts, self._ends = extents.starts, extents.ends
        self._neighbours, self._most = neighbours, most
        self._keys = keys
        self._short: dict[str, list[int]] = defaultdict(list)
        self._long: dict[str, list[int]] = defaultdict(list)
        having = Counter(chain.from_iterable(keys))
        for j, of_item in enumerate(keys):
            posted = self._long if extents.is_long(j) else self._short
            for key in of_item:
                if has_gone or having[key] > 1:
                    posted[key].append(j)

    def before(self, j: int) -> list[int]:
        """In order, the items before this one that it is worth comparing with."""
        near: list[int] = []
        is_timed, since = self._starts[j] > -_EVER, self._starts[j] - _WINDOW
        for key in self._keys[j]:
            if short := self._last(self._short.get(key), j):
                near += _since(short, self._starts, since)
            if long := self._last(self._long.get(key), j):
                near += [i for i in long if self._ends[i] > since] if is_timed else long
        return _closest(near, self._most)

    def _last(self, items: Sequence[int] | None, j: int) -> Sequence[int]:
        """Of items with a key those that come right before an item."""
        if items is None or items[0] >= j:
            return ()
        end = bisect_left(items, j)
        return items[max(0, end - self._neighbours) : end]

    def after(self, place: int, keys: Iterable[str], *, is_long: bool) -> Iterator[int]:
        """The items from a place on that look at what of these keys stands before it.

        No other item's ``before`` would change if such a one came or went there.
        """
        for key in keys:
            short, long = self._short.get(key, ()), self._long.get(key, ())
            alike = long if is_long else short
            last = bisect_left(alike, place) + self._neighbours - 1
            end = alike[last] + 1 if last < len(alike) else len(self._keys)
            for items in (short, long):
                yield from items[bisect_left(items, place) : bisect_left(items, end)]


def _closest(near: Sequence[int], most: int) -> list[int]:
    """In order, the items found most often; of those found as often, the latest."""
    found = set(near)
    if len(found) <= most:
        return sorted(found)
    # One number for both is compared in a third of the time of a pair of them.
    ranked = sorted(count * _ITEMS + i for i, count in Counter(near).items())
    return sorted(rank % _ITEMS for rank in ranked[-most:])


def _since(items: Sequence[int], starts: Sequence[int], since: int) -> Sequence[int]:
    """Of items in order of start those that start no earlier."""
    if starts[items[-1]] < since:
        return ()
    if starts[items[0]] >= since:
        return items
    return items[bisect_left(items, since, key=starts.__getitem__) :]
