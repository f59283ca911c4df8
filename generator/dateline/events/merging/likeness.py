"""How like each other two tellings are: by words, times, names, and the kind of happening."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from dateline.events.concepts import (
    DEADLY,
    HARM,
    ONCE,
    ONCE_AT_A_TIME,
    ONCE_IN_A_STORY,
    ONCE_TO_ONE,
    WIDE,
    triggers,
)
from dateline.events.merging.apart import Places, Sides
from dateline.events.merging.gist import MARKS, PERSON_MARK, counted
from dateline.events.merging.kinds import kinds_of_title
from dateline.events.merging.marks import Marks, clash, marks_of
from dateline.events.merging.stories import Story
from dateline.events.merging.times import Fit, as_told, fit
from dateline.events.similarity import Vector, Weights, cosine, uncommon, vector
from dateline.model import Interval

# Found by trial on two thirds of the ECB+ development topics.
_SAME_STORY_AND_KIND = 0.30
_SAME_KIND = 0.05
_OTHER_KIND = -0.10
# One kind of happening at one time: of somebody whom both name it is seldom another.
_SAME_NAMES, _OTHER_NAMES, _NAMELESS = 0.15, -0.25, -0.08
_SAME_ONCE = 0.15
_SAME_NUMBER = 0.15  # of a kind: "magnitude 7.3", "a 23-year-old man"
_OTHER_THINGS = -0.60  # nothing in common but who, where and the kind of happening
_OTHER_MARK = -1.0  # the second of something is not the third
_DENIED = -1.20  # what did not happen in one did in the other
_SAME_DOCUMENT = -0.20  # a writer who tells of two things on one day seldom means one
_APART = -1.0

_DENIAL = re.compile(r"\b(?:not(?! guilty| only)|never|no longer|cannot|refuses|denies)\b|n['’]t\b")
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
    places: Places = ()


_SUMMONS = "*summon"


class Seen(NamedTuple):
    """A telling as it is held against many others: its words told apart once."""

    telling: Telling
    when: Interval | None  # as it is compared
    story: Story
    kind: str | None  # the main kind of happening that it tells
    vector: Vector
    kinds: frozenset[str]
    of_title: frozenset[str]  # the kinds that its title tells, or all where that tells none
    names: frozenset[str]
    who: frozenset[str]  # of these what ends the name of a person or thing
    things: frozenset[str]  # terms that name neither who nor where nor the kind of happening
    marks: Marks  # what tells it from others of its kind
    is_denied: bool  # it tells what did not or will not happen

    @property
    def main_kinds(self) -> frozenset[str]:
        """The kinds of its title; a summons is of the kind too that it summons to."""
        return self.kinds if self.kind == _SUMMONS else self.of_title


def see(telling: Telling, story: Story, kind: str | None, weights: Weights) -> Seen:
    """The telling, of this story and main kind, ready to be compared."""
    bag = counted(telling.terms)
    kinds, names = triggers(bag), frozenset(telling.names.split())
    things = frozenset(bag) - names - kinds
    return Seen(
        telling,
        as_told(telling.when),
        story,
        kind,
        vector(bag, weights),
        kinds,
        frozenset(kinds_of_title(telling.title, telling.names)) or kinds,
        names,
        frozenset(name[1:] for name in names if name.startswith(MARKS)),
        uncommon(things),
        marks_of(telling.title, bag),
        _DENIAL.search(telling.title) is not None,
    )


def likeness(one: Seen, other: Seen) -> float:
    """How like each other two tellings are: from about 1, the same, to what keeps them apart."""
    a, b = one.telling, other.telling
    how = fit(one.when, other.when, a_inferred=a.is_inferred, b_inferred=b.is_inferred)
    is_one_writer = a.document == b.document
    if how is Fit.APART or (
        is_one_writer and (how is Fit.NEAR or any(place in b.places for place in a.places))
    ):
        return _APART  # a writer who states two days, or parts a sentence, tells of two happenings
    value = cosine(one.vector, other.vector) + _BY_FIT[how]
    value += _SAME_DOCUMENT if is_one_writer else 0.0
    value += _DENIED if one.is_denied != other.is_denied else 0.0
    kinds = _common(one, other)
    value += _by_kind(one, other, kinds)
    if how is not Fit.UNKNOWN and (kinds or one.kind is other.kind is None):
        value += _by_names(one, other, kinds) + _by_things(one, other, kinds)
        value += _by_numbers(one, other) if kinds else 0.0
    return value


def _common(one: Seen, other: Seen) -> frozenset[str]:
    """The kinds of happening that both tell."""
    if one.kind is not None and one.kind == other.kind:
        return frozenset((one.kind,))
    if one.kind in DEADLY and other.kind in DEADLY and not one.who.isdisjoint(other.who):
        return DEADLY
    return one.main_kinds & other.main_kinds


def _by_kind(one: Seen, other: Seen, kinds: frozenset[str]) -> float:
    """By the kind of happening: both tell one, or none of them is the same."""
    if kinds:
        return _SAME_KIND + (_SAME_STORY_AND_KIND if one.story == other.story else 0.0)
    if not one.kinds or not other.kinds:
        return 0.0
    return _OTHER_KIND if one.kinds.isdisjoint(other.kinds) else 0.0


def _by_names(one: Seen, other: Seen, kinds: frozenset[str]) -> float:
    if not one.names.isdisjoint(other.names):
        return _SAME_NAMES + (_SAME_ONCE if _is_once(one, other, kinds) else 0.0)
    if not WIDE.isdisjoint(kinds) and not (one.who and other.who):
        return 0.0  # a quake is told of a town, and of the country around it
    if not one.names or not other.names:
        return _NAMELESS
    # "The captain of the Marisol" may well be "Karl Moe".
    return _OTHER_NAMES if _names_people(one) == _names_people(other) else 0.0


def _names_people(one: Seen) -> bool:
    return any(name.startswith(PERSON_MARK) for name in one.names)


def _is_once(one: Seen, other: Seen, kinds: frozenset[str]) -> bool:
    """Whether these kinds happen once: at a time, or to one of whom both tell."""
    if not ONCE_AT_A_TIME.isdisjoint(kinds):
        return True
    return not ONCE.isdisjoint(kinds) and not one.who.isdisjoint(other.who)


def _by_numbers(one: Seen, other: Seen) -> float:
    """By a number of several figures that both tell; small ones come together by chance."""
    shared = one.things & other.things
    is_told = any(len(thing) > 1 and thing[0].isdigit() for thing in shared)
    return _SAME_NUMBER if is_told else 0.0


def _by_things(one: Seen, other: Seen, kinds: frozenset[str]) -> float:
    """By what else is told: two openings at one place of other things are two."""
    if one.marks and other.marks and clash(one.marks, other.marks):
        return _OTHER_MARK
    if not one.things or not other.things or not one.things.isdisjoint(other.things):
        return 0.0
    shared = one.kinds & other.kinds
    if len(shared & HARM) > 1 or (one.kind == other.kind and len(shared) > 1):
        return 0.0  # "killed in an explosion": what they have in common is what happened
    if one.story == other.story and not ONCE_IN_A_STORY.isdisjoint(kinds):
        return 0.0 if not one.names.isdisjoint(other.names) else _OTHER_THINGS
    is_of_one = not ONCE_TO_ONE.isdisjoint(kinds) and not one.who.isdisjoint(other.who)
    return 0.0 if is_of_one or _is_once(one, other, kinds) else _OTHER_THINGS
