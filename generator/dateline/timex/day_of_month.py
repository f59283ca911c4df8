"""A day told without its month: "the 20th", "Friday the 13th"."""

from __future__ import annotations

from dateline.dates import calendar, stepping
from dateline.model import AnchorKind, Granularity, Interval, Unresolved
from dateline.timex.calendar_value import PlacedFields, told_of, value_of
from dateline.timex.expression import Fields
from dateline.timex.language import Cue, Tense
from dateline.timex.story import Story
from dateline.timex.unfilled import pattern_value

_MONTHS_AROUND = (0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6)


def day_of_told_month(said: Fields, story: Story, cue: Cue | None) -> PlacedFields:
    """The day of the month last told, or of publication; ``Unresolved`` where no month is known."""
    anchor = story.from_told(Granularity.MONTH)
    if anchor.interval is None or anchor.interval.granularity > Granularity.MONTH:
        return PlacedFields(
            pattern_value(said), Unresolved("the text does not say of which month"), anchor
        )
    month = calendar.widen(anchor.interval, Granularity.MONTH)
    if anchor.kind is AnchorKind.PUBLISHED and cue is not None:
        month = _month_ahead(month, said.day or 1, anchor.interval, cue)
    interval = _day_in(said, month)
    return PlacedFields(
        value_of(interval) or "", interval, anchor, f"in the month of {told_of(anchor)}"
    )


def _day_in(said: Fields, month: Interval) -> Interval:
    """The day of that month, or of the nearest one where it falls on the weekday told."""
    for step in _MONTHS_AROUND if said.weekday is not None else ():
        y, m, *_ = calendar.from_minutes(stepping.shift(month, step, Granularity.MONTH).start)
        if (said.day or 1) > calendar.month_days(y, m):
            continue
        found = calendar.day(y, m, said.day or 1)
        if calendar.weekday(found.start) == said.weekday:
            return found
    y, m, *_ = calendar.from_minutes(month.start)
    return calendar.day(y, m, said.day or 1)


def _month_ahead(month: Interval, day: int, here: Interval, cue: Cue) -> Interval:
    """The month of "the 1st": this one, unless the tense wants the next or the last."""
    today = calendar.from_minutes(here.start)[2]
    steps = 1 if cue.tense is Tense.FUTURE and day < today else 0
    steps -= 1 if cue.tense is Tense.PAST and day > today else 0
    return stepping.shift(month, steps, Granularity.MONTH)
