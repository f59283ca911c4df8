"""Dates whose year is known."""

from __future__ import annotations

from dateline.dates import calendar
from dateline.model import Granularity, Interval
from dateline.timex.expression import Fields
from dateline.timex.named_days import day_of
from dateline.timex.story import Story


def in_year(said: Fields, year: int, story: Story) -> Interval:
    if said.named is not None:
        return day_at(day_of(said.named, year))
    if said.season is not None:
        return calendar.season(year, said.season)
    if said.quarter == 0:
        return _same_quarter(year, story)
    if said.quarter is not None:
        return calendar.quarter(year, said.quarter)
    if said.half is not None:
        return calendar.half(year, said.half)
    if said.month is None:
        return calendar.year(year)
    if said.day is None:
        return calendar.month(year, said.month)
    return calendar.day(year, said.month, said.day)


def _same_quarter(year: int, story: Story) -> Interval:
    """ "the 1988 period" beside "the third quarter": the third of 1988"""
    if story.quarter is None:
        return calendar.year(year)
    month = calendar.from_minutes(story.quarter.interval.start)[1]
    return calendar.quarter(year, (month + 2) // 3)


def day_at(minutes: int) -> Interval:
    return calendar.unit_at(minutes, Granularity.DAY)


def long_decade(short: int, story: Story) -> int:
    """The decade that two digits mean: one that has begun."""
    anchor = story.from_published()
    here = calendar.from_minutes(anchor.interval.start)[0] if anchor.interval else 1999
    return here - (here - short) % 100


def long_year(short: int, story: Story) -> int:
    """The year that two digits mean: the last one not long after the publication date, or the
    one nearest to the last time told."""
    anchor = story.from_published()
    if anchor.interval is None:
        return 1900 + short
    here = calendar.from_minutes(anchor.interval.start)[0]
    if story.is_narrative:
        century = here - here % 100
        return min(
            (century - 100 + short, century + short, century + 100 + short),
            key=lambda y: abs(y - here),
        )
    latest = here + 10
    return latest - (latest - short) % 100
