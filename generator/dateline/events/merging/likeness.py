"""How likely two tellings tell the same happening."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import inf
from sys import intern

from dateline.dates.calendar import MINUTES_A_DAY
from dateline.events.merging.apart import Sides, are_near, are_two
from dateline.events.merging.blocks import Extents, rare_terms
from dateline.events.merging.gist import counted
from dateline.events.merging.memory import Memory, name_of
from dateline.events.merging.one_title import join_titles
from dateline.events.merging.rounds import Items, Keys, Limits, compare
from dateline.events.merging.stories import Story
from dateline.events.merging.times import Fit, fit
from dateline.events.similarity import ONCE, Vector, Weights, cosine, triggers, vector, weigh
from dateline.model import Granularity, Interval
from dateline.prose.lexicon import words

# Found by trial on two thirds of the ECB+ development topics, the threshold itself with an eye on
# the figures of all: precision is 0.91 over all and 0.90 on the third held back.
THRESHOLD = 0.495
_SAME_STORY_AND_KIND = 0.30
_SAME_KIND = 0.05
_OTHER_KIND = -0.10
# One kind of happening at one time: of somebody whom both name it is seldom another.
_SAME_NAMES, _OTHER_NAMES = 0.15, -0.15
_SAME_ONCE = 0.15
_OTHER_THINGS = -0.60  # nothing in common but who, where and the kind of happening
_OTHER_NUMBER = -1.0  # the second of something is not the third
_SAME_DOCUMENT = -0.20  # a writer who tells of two things on one day seldom means one
_APART = -1.0
# Terms by which a telling is looked up, among how many others, and with how many it is compared:
# on ECB+ more find no more.
_KEYS, _NEIGHBOURS, _MOST = 5, 20, 30
_AT_HAND = 20_000  # vectors kept: those of tellings near each other in time

_ORDINALS = words("second third fourth fifth sixth seventh eighth ninth tenth")
# What the dates say on top: one day told twice is evidence, a year that holds a day hardly is.
_BY_FIT = {
    Fit.UNKNOWN: 0.0,
    Fit.SAME: 0.10,
    Fit.WITHIN: 0.0,
    Fit.LOOSE: -0.10,
    Fit.NEAR: -0.20,
}


@dataclass(frozen=True, slots=True)
class Telling:
    """One telling to compare: its document's number, its terms, its time and names if it has.

    Terms stand with spaces between, as often as they are told (``gist.counted``).
    """

    document: int
    terms: str
    when: Interval | None = None
    is_inferred: bool = False
    names: str = ""  # terms of who and where
    sides: Sides = frozenset()
    title: str = ""


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
    wholes = [_whole([tellings[i] for i in of]) for of in members.values()]
    grown = [len(of) > 1 for of in members.values()]
    joined = _compare("wholes", _Tellings(wholes, stories, grown), limits, memory)
    names = list(members)
    again = dict(zip(members, joined, strict=True))
    return _with_titles(tellings, [names[again[name]] for name in first])


def _with_titles(tellings: Sequence[Telling], groups: Sequence[int]) -> list[int]:
    """The groups, those that state one day under one title as one."""
    days = [_day(telling) for telling in tellings]
    sides = [telling.sides for telling in tellings]

    def may_join(one: Sequence[int], other: Sequence[int]) -> bool:
        return are_near(days, one, other) and not are_two(sides, one, other)

    titles = [telling.title for telling in tellings]
    return join_titles(groups, titles, days, [telling.names for telling in tellings], may_join)


def _whole(tellings: Sequence[Telling]) -> Telling:
    """Several tellings of one happening as one."""
    if len(tellings) == 1:
        return tellings[0]
    words = " ".join(telling.terms for telling in tellings)
    best = min(tellings, key=lambda one: (one.is_inferred, _length(one.when)))
    names = " ".join(dict.fromkeys(name for one in tellings for name in one.names.split()))
    sides = frozenset[tuple[int, bool]]().union(*(telling.sides for telling in tellings))
    return Telling(best.document, words, best.when, best.is_inferred, names, sides)


def _length(when: Interval | None) -> float:
    return inf if when is None else when.end - when.start


def _compare(name: str, tellings: _Tellings, limits: Limits, memory: Memory | None) -> list[int]:
    items = tellings.items(memory)
    return list(memory.compare(name, items, limits) if memory else compare(items, limits).clusters)


def _vectors(tellings: Sequence[Telling], weights: Weights) -> Callable[[int], Vector]:
    """The vector of each telling by its place; those of a time are at hand together."""

    @lru_cache(maxsize=_AT_HAND)
    def vector_of(i: int) -> Vector:
        return vector(counted(tellings[i].terms), weights)

    return vector_of


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
        self._days = [_day(telling) for telling in tellings]
        self._sides = [telling.sides for telling in tellings]
        self._vector = _vectors(tellings, self._weights)

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
        rare = rare_terms(self._vector(i), _KEYS)
        return (*map(intern, rare), f"{self._stories[i]} {self._kinds[i]}")

    def _name(self, i: int, memory: Memory) -> bytes:
        one, when = self._tellings[i], self._tellings[i].when
        value = (
            memory.documents[one.document],
            one.terms,
            one.names,
            (when.start, when.end, int(when.granularity)) if when else None,
            one.is_inferred,
            sorted(one.sides),
            (self._stories[i], self._kinds[i], self._grown is None or self._grown[i]),
        )
        return name_of(value, self._weights.of_all(one.terms.split()))

    def _likeness(self, i: int, j: int) -> float | None:
        """How like each other two tellings are; none where neither has grown."""
        if self._grown is not None and not (self._grown[i] or self._grown[j]):
            return None
        a, b = self._tellings[i], self._tellings[j]
        how = fit(a.when, b.when, a_inferred=a.is_inferred, b_inferred=b.is_inferred)
        if how is Fit.APART:
            return _APART
        is_story, kinds = self._stories[i] == self._stories[j], (self._kinds[i], self._kinds[j])
        value = _by_words(a, b, how, cosine(self._vector(i), self._vector(j)))
        value += _by_kind(a.terms, b.terms, *kinds, is_story=is_story)
        if kinds[0] == kinds[1]:
            value += _by_names(a, b, kinds[0]) + _by_things(a, b)
        return value

    def _may_join(self, one: Sequence[int], other: Sequence[int]) -> bool:
        return are_near(self._days, one, other) and not are_two(self._sides, one, other)


def _day(telling: Telling) -> int | None:
    """The day of a telling that states one."""
    when = telling.when
    if when is None or telling.is_inferred or when.granularity > Granularity.DAY:
        return None
    return when.start // MINUTES_A_DAY


def main_kinds(tellings: Sequence[Telling], stories: Sequence[Story]) -> list[str | None]:
    """The kind of happening each telling tells: of its triggers, the one most told in its story."""
    by_document: dict[int, set[str]] = defaultdict(set)
    for telling in tellings:
        by_document[telling.document] |= _kinds(telling.terms)
    told: Counter[tuple[Story, str]] = Counter()
    for document, kinds in by_document.items():
        told.update((stories[document], kind) for kind in kinds)
    return [_most_told(_kinds(one.terms), stories[one.document], told) for one in tellings]


def _most_told(
    kinds: Iterable[str], story: Story, told: Mapping[tuple[Story, str], int]
) -> str | None:
    return max(kinds, key=lambda kind: (told[story, kind], kind), default=None)


@lru_cache(maxsize=_AT_HAND)
def _kinds(words: str) -> frozenset[str]:
    return triggers(words.split())


def _by_words(a: Telling, b: Telling, how: Fit, of_words: float) -> float:
    """By words, and by how the times lie."""
    return of_words + _BY_FIT[how] + (_SAME_DOCUMENT if a.document == b.document else 0.0)


def _by_things(a: Telling, b: Telling) -> float:
    """By what else is told, where times are: two openings at one place of other things are two."""
    if a.when is None or b.when is None:
        return 0.0
    if _are_ordered_apart(a.terms, b.terms):
        return _OTHER_NUMBER
    things, others = _things(a.terms, a.names), _things(b.terms, b.names)
    return _OTHER_THINGS if things and others and things.isdisjoint(others) else 0.0


@lru_cache(maxsize=_AT_HAND)
def _things(terms: str, names: str) -> frozenset[str]:
    """The terms that name neither who nor where nor the kind of happening."""
    told = terms.split()
    return frozenset(told) - frozenset(names.split()) - triggers(told)


def _are_ordered_apart(one: str, other: str) -> bool:
    """Whether one tells of a second and the other of a third of something."""
    told, others = _ORDINALS.intersection(one.split()), _ORDINALS.intersection(other.split())
    return bool(told) and bool(others) and told.isdisjoint(others)


def _by_names(a: Telling, b: Telling, kind: str | None) -> float:
    if not a.names or not b.names or a.when is None or b.when is None:
        return 0.0
    if set(a.names.split()).isdisjoint(b.names.split()):
        return _OTHER_NAMES
    return _SAME_NAMES + (_SAME_ONCE if kind in ONCE else 0.0)


def _by_kind(a: str, b: str, kind_a: str | None, kind_b: str | None, *, is_story: bool) -> float:
    """By the kind of happening: the main one is the same, or none of them is."""
    if kind_a is not None and kind_a == kind_b:
        return _SAME_KIND + (_SAME_STORY_AND_KIND if is_story else 0.0)
    if kind_a is None or kind_b is None:
        return 0.0
    return _OTHER_KIND if _kinds(a).isdisjoint(_kinds(b)) else 0.0
