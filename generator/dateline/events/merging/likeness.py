"""How likely two tellings tell the same happening."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import inf

from dateline.dates.calendar import MINUTES_A_DAY
from dateline.events.merging.blocks import pairs_in_time, rare_terms
from dateline.events.merging.gist import counted
from dateline.events.merging.linkage import link_parts
from dateline.events.merging.times import NEAR_DAYS, Fit, fit
from dateline.events.similarity import ONCE, Vector, cosine, triggers, vector, weigh
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
    # Pairs of happenings that are known to be two: which pair, and which side of it this is.
    sides: frozenset[tuple[int, bool]] = frozenset()


def group(
    tellings: Sequence[Telling], stories: Sequence[int], *, threshold: float = THRESHOLD
) -> list[int]:
    """The happening that each telling tells, named by its first telling.

    ``stories`` has the story of each document. Tellings are given in order of time. Where times
    are told, what was grouped is compared once more as a whole: many tellings show what their
    happening is better than one, and not every pair of them was compared.
    """
    first = _group(tellings, stories, threshold)
    members: dict[int, list[int]] = defaultdict(list)
    for i, name in enumerate(first):
        members[name].append(i)
    if len(members) == len(tellings) or not any(telling.when for telling in tellings):
        return first
    wholes = [_whole([tellings[i] for i in of]) for of in members.values()]
    names = list(members)
    grown = [len(of) > 1 for of in members.values()]
    again = dict(zip(members, _group(wholes, stories, threshold, grown), strict=True))
    return [names[again[name]] for name in first]


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


def _group(
    tellings: Sequence[Telling],
    stories: Sequence[int],
    threshold: float,
    grown: Sequence[bool] | None = None,
) -> list[int]:
    """One round; where ``grown`` is given, one of a pair must be."""
    days = [_days(telling) for telling in tellings]
    sides = [telling.sides for telling in tellings]

    def may_join(one: Sequence[int], other: Sequence[int]) -> bool:
        return _are_near(days, one, other) and not _are_two(sides, one, other)

    pairs = _compared(tellings, stories, grown)
    return link_parts(len(tellings), pairs, threshold, may_join=may_join)


def _days(telling: Telling) -> int | None:
    """The day of a telling that states one."""
    when = telling.when
    if when is None or telling.is_inferred or when.granularity > Granularity.DAY:
        return None
    return when.start // MINUTES_A_DAY


def _are_near(days: Sequence[int | None], one: Sequence[int], other: Sequence[int]) -> bool:
    """Whether the days that two groups of tellings state may all be of one happening."""
    stated = [day for i in (*one, *other) if (day := days[i]) is not None]
    return not stated or max(stated) - min(stated) <= NEAR_DAYS


def _are_two(
    sides: Sequence[frozenset[tuple[int, bool]]], one: Sequence[int], other: Sequence[int]
) -> bool:
    """Whether two groups of tellings hold both sides of a pair that is known to be two."""
    held = {side for i in one for side in sides[i]}
    return bool(held) and any((pair, not side) in held for i in other for pair, side in sides[i])


def _compared(
    tellings: Sequence[Telling], stories: Sequence[int], grown: Sequence[bool] | None
) -> Iterator[tuple[int, int, float]]:
    """The pairs worth comparing, and how like each other they are."""
    vector_of = _vectors(tellings)
    kinds = main_kinds(tellings, stories)
    of = [stories[telling.document] for telling in tellings]
    keys = ([*rare_terms(vector_of(i), _KEYS), f"{of[i]} {kinds[i]}"] for i in range(len(of)))
    times = [telling.when for telling in tellings]
    for i, j in pairs_in_time(keys, times, neighbours=_NEIGHBOURS, most=_MOST):
        if grown is None or grown[i] or grown[j]:
            a, b = tellings[i], tellings[j]
            how = fit(a.when, b.when, a_inferred=a.is_inferred, b_inferred=b.is_inferred)
            if how is Fit.APART:
                yield i, j, _APART
                continue
            value = _likeness(a, b, how, cosine(vector_of(i), vector_of(j)))
            value += _by_kind(a.terms, b.terms, kinds[i], kinds[j], of[i] == of[j])
            if kinds[i] == kinds[j]:
                value += _by_names(a, b, kinds[i]) + _by_things(a, b)
            yield i, j, value


def _vectors(tellings: Sequence[Telling]) -> Callable[[int], Vector]:
    """The vector of each telling by its place; those of a time are at hand together."""
    weights = weigh(telling.terms.split() for telling in tellings)

    @lru_cache(maxsize=_AT_HAND)
    def vector_of(i: int) -> Vector:
        return vector(counted(tellings[i].terms), weights)

    return vector_of


def main_kinds(tellings: Sequence[Telling], stories: Sequence[int]) -> list[str | None]:
    """The kind of happening each telling tells: of its triggers, the one most told in its story."""
    by_document: dict[int, set[str]] = defaultdict(set)
    for telling in tellings:
        by_document[telling.document] |= _kinds(telling.terms)
    told: Counter[tuple[int, str]] = Counter()
    for document, kinds in by_document.items():
        told.update((stories[document], kind) for kind in kinds)
    return [_most_told(_kinds(one.terms), stories[one.document], told) for one in tellings]


def _most_told(kinds: Iterable[str], story: int, told: Mapping[tuple[int, str], int]) -> str | None:
    return max(kinds, key=lambda kind: (told[story, kind], kind), default=None)


@lru_cache(maxsize=_AT_HAND)
def _kinds(words: str) -> frozenset[str]:
    return triggers(words.split())


def _likeness(a: Telling, b: Telling, how: Fit, of_words: float) -> float:
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


def _by_kind(a: str, b: str, kind_a: str | None, kind_b: str | None, is_story: bool) -> float:
    """By the kind of happening: the main one is the same, or none of them is."""
    if kind_a is not None and kind_a == kind_b:
        return _SAME_KIND + (_SAME_STORY_AND_KIND if is_story else 0.0)
    if kind_a is None or kind_b is None:
        return 0.0
    return _OTHER_KIND if _kinds(a).isdisjoint(_kinds(b)) else 0.0
