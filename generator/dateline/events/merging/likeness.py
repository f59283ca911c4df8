"""How like each other two tellings are: by words, times, names, and the kind of happening."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from dateline.events.merging.apart import Sides
from dateline.events.merging.gist import counted
from dateline.events.merging.stories import Story
from dateline.events.merging.times import Fit, fit
from dateline.events.similarity import ONCE, Vector, Weights, cosine, triggers, vector
from dateline.model import Interval
from dateline.prose.lexicon import words

# Found by trial on two thirds of the ECB+ development topics.
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


class Seen(NamedTuple):
    """A telling as it is held against many others: its words told apart once."""

    telling: Telling
    story: Story
    kind: str | None  # the main kind of happening that it tells
    vector: Vector
    kinds: frozenset[str]
    names: frozenset[str]
    things: frozenset[str]  # terms that name neither who nor where nor the kind of happening
    ordinals: frozenset[str]


def see(telling: Telling, story: Story, kind: str | None, weights: Weights) -> Seen:
    """The telling, of this story and main kind, ready to be compared."""
    bag = counted(telling.terms)
    kinds, names = triggers(bag), frozenset(telling.names.split())
    things = frozenset(bag) - names - kinds
    return Seen(
        telling,
        story,
        kind,
        vector(bag, weights),
        kinds,
        names,
        things,
        _ORDINALS.intersection(bag),
    )


def likeness(one: Seen, other: Seen) -> float:
    """How like each other two tellings are: from about 1, the same, to what keeps them apart."""
    a, b = one.telling, other.telling
    how = fit(a.when, b.when, a_inferred=a.is_inferred, b_inferred=b.is_inferred)
    if how is Fit.APART:
        return _APART
    value = cosine(one.vector, other.vector) + _BY_FIT[how]
    if a.document == b.document:
        value += _SAME_DOCUMENT
    value += _by_kind(one, other)
    if one.kind == other.kind and how is not Fit.UNKNOWN:
        value += _by_names(one, other) + _by_things(one, other)
    return value


def _by_kind(one: Seen, other: Seen) -> float:
    """By the kind of happening: the main one is the same, or none of them is."""
    if one.kind is None or other.kind is None:
        return 0.0
    if one.kind == other.kind:
        return _SAME_KIND + (_SAME_STORY_AND_KIND if one.story == other.story else 0.0)
    return _OTHER_KIND if one.kinds.isdisjoint(other.kinds) else 0.0


def _by_names(one: Seen, other: Seen) -> float:
    if not one.names or not other.names:
        return 0.0
    if one.names.isdisjoint(other.names):
        return _OTHER_NAMES
    return _SAME_NAMES + (_SAME_ONCE if one.kind in ONCE else 0.0)


def _by_things(one: Seen, other: Seen) -> float:
    """By what else is told: two openings at one place of other things are two."""
    if one.ordinals and other.ordinals and one.ordinals.isdisjoint(other.ordinals):
        return _OTHER_NUMBER
    if not one.things or not other.things:
        return 0.0
    return _OTHER_THINGS if one.things.isdisjoint(other.things) else 0.0
