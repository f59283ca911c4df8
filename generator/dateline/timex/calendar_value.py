"""TIMEX3 values of placed times, and what they were counted from, in words."""

from __future__ import annotations

from typing import NamedTuple

from dateline.dates import calendar, format_edtf, format_timex3
from dateline.model import Anchor, AnchorKind, Granularity, Interval, Placed

NOTHING = Anchor()
_NAMES = {
    AnchorKind.PUBLISHED: "the publication date",
    AnchorKind.MENTION: "the last time told",
    AnchorKind.EVENT: "an event of the sentence",
    AnchorKind.NOTHING: "the calendar",
}


class PlacedFields(NamedTuple):
    """A placed expression: its value, its place, and how that was reached."""

    value: str
    when: Placed
    anchor: Anchor = NOTHING
    why: str = ""
    is_ambiguous: bool = False


def value_of(interval: Interval) -> str | None:
    """TIMEX3 notation; decades before year 1 are written by the years they name.

    Raises ``ValueError`` for a year that the calendar does not reach.

    >>> value_of(calendar.years(-478, 10, Granularity.DECADE))
    'BC047'
    """
    first = calendar.from_minutes(interval.start)[0]
    if not calendar.MIN_YEAR <= first <= calendar.MAX_YEAR:
        raise ValueError(f"year {first} is out of range")
    if interval.granularity is Granularity.DECADE and first < 0:
        return f"BC{(1 - first) // 10:03}"
    if interval.granularity is Granularity.CENTURY and first < 0:
        return f"BC{(1 - first) // 100 - 1:02}"
    return format_timex3(interval)


def told_of(anchor: Anchor) -> str:
    """What the anchor is, for a reader: "the publication date, 2021-03-18"."""
    if anchor.interval is None:
        return "nothing"
    return f"{_NAMES[anchor.kind]}, {format_edtf(anchor.interval)}"
