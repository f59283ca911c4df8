"""What keeps groups of tellings apart, however like each other they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from dateline.events.merging.times import NEAR_DAYS

# Pairs of happenings that are known to be two: which pair, and which side of it a telling is.
Sides: TypeAlias = frozenset[tuple[int, bool]]


def are_near(days: Sequence[int | None], one: Sequence[int], other: Sequence[int]) -> bool:
    """Whether the days that two groups of tellings state may all be of one happening."""
    stated = [day for i in (*one, *other) if (day := days[i]) is not None]
    return not stated or max(stated) - min(stated) <= NEAR_DAYS


def are_two(sides: Sequence[Sides], one: Sequence[int], other: Sequence[int]) -> bool:
    """Whether two groups of tellings hold both sides of a pair that is known to be two."""
    held = {side for i in one for side in sides[i]}
    return bool(held) and any((pair, not side) in held for i in other for pair, side in sides[i])
