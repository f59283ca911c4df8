"""What keeps groups of tellings apart, however like each other they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from dateline.events.merging.times import NEAR_DAYS

# Pairs of happenings that are known to be two: which pair, and which side of it a telling is.
Sides: TypeAlias = frozenset[tuple[int, bool]]

# The sentences that tell it: number of the document, and where in it the sentence begins. Most are
# one, of which a set takes four times the memory.
Places: TypeAlias = tuple[tuple[int, int], ...]


def are_near(days: Sequence[int | None], one: Sequence[int], other: Sequence[int]) -> bool:
    """Whether the days that two groups of tellings state may all be of one happening."""
    stated = [day for i in (*one, *other) if (day := days[i]) is not None]
    return not stated or max(stated) - min(stated) <= NEAR_DAYS


def are_two(sides: Sequence[Sides], one: Sequence[int], other: Sequence[int]) -> bool:
    """Whether two groups of tellings hold both sides of a pair that is known to be two."""
    held = {side for i in one for side in sides[i]}
    return bool(held) and any((pair, not side) in held for i in other for pair, side in sides[i])


def share_sentence(places: Sequence[Places], one: Sequence[int], other: Sequence[int]) -> bool:
    """Whether a sentence tells of both: whoever wrote it told them apart."""
    told = {place for i in one for place in places[i]}
    return bool(told) and any(not told.isdisjoint(places[i]) for i in other)
