"""Tellings -> happenings: each telling is held against those that it may be one with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from math import inf
from operator import attrgetter
from sys import intern

from dateline.dates.calendar import MINUTES_A_DAY
from dateline.events.merging.apart import are_near, are_two, share_sentence
from dateline.events.merging.blocks import Extents, rare_terms
from dateline.events.merging.gist import MARKS
from dateline.events.merging.kinds import main_kinds, title_of_most
from dateline.events.merging.likeness import Seen, Telling, likeness, see
from dateline.events.merging.memory import Memory, name_of
from dateline.events.merging.one_title import join_titles
from dateline.events.merging.rounds import Items, Keys, Limits, compare
from dateline.events.merging.stories import Story
from dateline.events.merging.tellings import Column, hold
from dateline.events.similarity import weigh
from dateline.model import Granularity, Interval

# Found by trial on two thirds of the ECB+ development topics, with an eye on the figures of all:
# precision is 0.93 over all.
THRESHOLD = 0.475
# Terms by which a telling is looked up, among how many others, and with how many it is compared:
# on ECB+ more find no more.
_KEYS, _NEIGHBOURS, _MOST = 5, 20, 30
_AT_HAND = 10_000  # tellings kept as they are compared: those near each other in time


def group(
    tellings: Sequence[Telling],
    stories: Sequence[Story],
    *,
    threshold: float = THRESHOLD,
    memory: Memory | None = None,
) -> list[int]:
    """The happening that each telling tells, named by its first telling.

    ``stories`` has the story of each document. Tellings are given in order of time. Where times
    are told, what was grouped is compared once more as a whole: many tellings show what their
    happening is better than one, and not every pair of them was compared.
    """
    limits = Limits(_NEIGHBOURS, _MOST, threshold)
    first = _compare("tellings", _Tellings(tellings, stories), limits, memory)
    members: dict[int, list[int]] = defaultdict(list)
    for i, name in enumerate(first):
        members[name].append(i)
    if not any(telling.when for telling in tellings):
        return first
    if len(members) == len(tellings):
        return _with_titles(tellings, first)
    wholes = hold((_whole([tellings[i] for i in of]) for of in members.values()), len(members))
    grown = [len(of) > 1 for of in members.values()]
    joined = _compare("wholes", _Tellings(wholes, stories, grown), limits, memory)
    names = list(members)
    again = dict(zip(members, joined, strict=True))
    return _with_titles(tellings, [names[again[name]] for name in first])


def _with_titles(tellings: Sequence[Telling], groups: Sequence[int]) -> list[int]:
    """The groups, those that state one day under one title as one."""
    days = _days(tellings)
    sides = [telling.sides for telling in tellings]

    def may_join(one: Sequence[int], other: Sequence[int]) -> bool:
        return are_near(days, one, other) and not are_two(sides, one, other)

    titles, names = (Column(tellings, attrgetter(name)) for name in ("title", "names"))
    return join_titles(groups, titles, days, names, may_join)


def _whole(tellings: Sequence[Telling]) -> Telling:
    """Several tellings of one happening as one."""
    if len(tellings) == 1:
        return tellings[0]
    words = " ".join(telling.terms for telling in tellings)
    best = min(tellings, key=lambda one: (one.is_inferred, _length(one.when)))
    names = " ".join(dict.fromkeys(name for one in tellings for name in one.names.split()))
    sides = frozenset[tuple[int, bool]]().union(*(telling.sides for telling in tellings))
    places = tuple({place: None for telling in tellings for place in telling.places})
    title = title_of_most(tellings)
    return Telling(best.document, words, best.when, best.is_inferred, names, sides, title, places)


def _length(when: Interval | None) -> float:
    return inf if when is None else when.end - when.start


def _compare(name: str, tellings: _Tellings, limits: Limits, memory: Memory | None) -> list[int]:
    items = tellings.items(memory)
    return list(memory.compare(name, items, limits) if memory else compare(items, limits).clusters)


class _Tellings:
    """Tellings to compare, and how; where ``grown`` is given, one of a pair must be."""

    def __init__(
        self,
        tellings: Sequence[Telling],
        stories: Sequence[Story],
        grown: Sequence[bool] | None = None,
    ) -> None:
        self._tellings = tellings
        self._grown = grown
        self._stories = [stories[telling.document] for telling in tellings]
        self._kinds = main_kinds(tellings, stories)
        self._weights = weigh(telling.terms.split() for telling in tellings)
        self._days = _days(tellings)
        self._sides = [telling.sides for telling in tellings]
        self._places = Column(tellings, attrgetter("places"))
        self._made: dict[str, str] = {}
        self._seen = self._seer()

    def _seer(self) -> Callable[[int], Seen]:
        """What shows each telling by its place as it is compared."""
        tellings, stories, kinds, weights = (
            self._tellings,
            self._stories,
            self._kinds,
            self._weights,
        )

        @lru_cache(maxsize=_AT_HAND)
        def seen(i: int) -> Seen:
            return see(tellings[i], stories[i], kinds[i], weights)

        return seen

    def items(self, memory: Memory | None) -> Items:
        """The tellings as items, each named by all that is asked of it if that is remembered."""
        places = range(len(self._tellings))
        return Items(
            Extents(telling.when for telling in self._tellings),
            self._keys,
            self._likeness,
            self._may_join,
            [self._name(i, memory) for i in places] if memory else (),
        )

    def _keys(self, i: int) -> Keys:
        seen = self._seen(i)
        kinds = sorted(seen.main_kinds | {str(seen.kind)})
        keys = [f"{seen.story} {kind}" for kind in kinds]
        keys += (f"{name} {seen.kind}" for name in sorted(seen.names) if name[0] not in MARKS)
        keys += [f"{seen.story} {seen.when.start}"] if seen.when else []
        return (*map(intern, rare_terms(seen.vector, _KEYS)), *map(self._one_key, keys))

    def _one_key(self, key: str) -> str:
        """A key as it was made before: the interpreter's own table of such never grows less."""
        return self._made.setdefault(key, key)

    def _name(self, i: int, memory: Memory) -> bytes:
        one, when = self._tellings[i], self._tellings[i].when
        value = (
            memory.documents[one.document],
            one.terms,
            one.names,
            one.title,
            sorted((memory.documents[document], start) for document, start in one.places),
            (when.start, when.end, int(when.granularity)) if when else None,
            one.is_inferred,
            sorted(one.sides),
            (self._stories[i], self._kinds[i], self._grown is None or self._grown[i]),
        )
        return name_of(value, self._weights.of_all(one.terms.split()))

    def _likeness(self, others: Sequence[int], j: int) -> list[float | None]:
        """How like a telling others are; none where neither has grown."""
        own, grown = self._seen(j), self._grown
        is_free = grown is None or grown[j]
        return [
            likeness(self._seen(i), own) if is_free or (grown and grown[i]) else None
            for i in others
        ]

    def _may_join(self, one: Sequence[int], other: Sequence[int]) -> bool:
        return (
            are_near(self._days, one, other)
            and not are_two(self._sides, one, other)
            and not share_sentence(self._places, one, other)
        )


def _days(tellings: Iterable[Telling]) -> list[int | None]:
    """The day of each that states one; equal ones are one object."""
    one: dict[int | None, int | None] = {}
    return [one.setdefault(day, day) for day in map(_day, tellings)]


def _day(telling: Telling) -> int | None:
    """The day of a telling that states one."""
    when = telling.when
    if when is None or telling.is_inferred or when.granularity > Granularity.DAY:
        return None
    return when.start // MINUTES_A_DAY
