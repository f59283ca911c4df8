"""Happenings told under one title on one day, with a name in common.

Tellings of a large happening are too many to be compared pair by pair, and each adds words of its
own; their titles are the same again and again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, groupby
from operator import itemgetter

from dateline.events.concepts import triggers
from dateline.events.merging.linkage import MayJoin
from dateline.events.similarity import terms

_FEWEST_WORDS = 2
_FEWEST_TERMS = 3  # of a title whose words another has among more
_MOST = 12  # groups of one title that are held against each other


def join_titles(
    groups: Sequence[int],
    titles: Sequence[str],
    days: Sequence[int | None],
    names: Sequence[str],
    may_join: MayJoin,
) -> list[int]:
    """The group of each telling, those with a title, a day and a name in common as one.

    Each sequence has an entry a telling, in order of time: its group, named by its first telling;
    its title; the day that it states; the terms of the names in its clause, with spaces between.

    >>> join_titles([0, 1], ["Rig explodes"] * 2, [7, 7], ["orlo", "orlo"], lambda _a, _b: True)
    [0, 0]
    """
    shared = _with_one_title(groups, titles, days)
    if not shared:
        return list(groups)
    joint = _Joint(groups, names, {group for of in shared for group in of})
    for of in shared:
        for one, other in combinations(of[:_MOST], 2):
            joint.join(one, other, may_join)
    return [joint.root.get(group, group) for group in groups]


def _with_one_title(
    groups: Sequence[int], titles: Sequence[str], days: Sequence[int | None]
) -> list[list[int]]:
    """The groups under each title of a day, with those whose titles say as much and more.

    One day is looked at after the other: all titles of an archive take more memory than there is.
    """
    told = zip(days, titles, groups, strict=True)
    stated = ((day, title, group) for day, title, group in told if day is not None)
    by_day = groupby(stated, key=itemgetter(0))
    found = [of for _, of_day in by_day for of in _as_much(_by_title(of_day))]
    return [of for of in found if len(of) > 1]


def _by_title(told: Iterable[tuple[int | None, str, int]]) -> dict[str, dict[int, None]]:
    """The groups of tellings under each title that says enough, whatever its case."""
    found: dict[str, dict[int, None]] = defaultdict(dict)
    for _, title, group in told:
        if title.count(" ") + 1 >= _FEWEST_WORDS:
            found[title.casefold()][group] = None
    return found


def _as_much(told: Mapping[str, Mapping[int, None]]) -> Iterator[list[int]]:
    """For each title of a day its groups, then those of titles that have all of its words."""
    if len(told) == 1 and all(len(of) == 1 for of in told.values()):
        return
    words = {title: frozenset(terms(title)) for title in told}
    having: dict[str, set[str]] = defaultdict(set)
    for title, of in words.items():
        for one in of:
            having[one].add(title)
    for title, of in words.items():
        longer: set[str] = set()
        if len(of) >= _FEWEST_TERMS and triggers(of):
            longer = set.intersection(*(having[one] for one in of)) - {title}
        yield list(dict.fromkeys([*told[title], *(g for one in sorted(longer) for g in told[one])]))


class _Joint:
    """Groups being joined: the first of those that each is now one with, and what these hold."""

    def __init__(self, groups: Sequence[int], names: Sequence[str], asked: set[int]) -> None:
        self.root = {group: group for group in asked}
        self._joined = {group: [group] for group in asked}
        self._members: dict[int, list[int]] = defaultdict(list)
        self._names: dict[int, set[str]] = defaultdict(set)
        for i, group in enumerate(groups):
            if group in asked:
                self._members[group].append(i)
                self._names[group].update(names[i].split())

    def join(self, one: int, other: int, may_join: MayJoin) -> None:
        """Make two groups one, if they name something alike and nothing forbids it."""
        first, second = sorted((self.root[one], self.root[other]))
        if first == second or self._names[first].isdisjoint(self._names[second]):
            return
        if may_join(self._members[first], self._members[second]):
            for group in self._joined[second]:
                self.root[group] = first
            self._joined[first] += self._joined.pop(second)
            self._members[first] += self._members.pop(second)
            self._names[first] |= self._names.pop(second)
