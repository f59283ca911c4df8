"""Whether two tellings can be of one time."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum, auto

from dateline.dates.calendar import MINUTES_A_DAY, contains, unit_at
from dateline.model import Granularity, Interval, Phase

# News is told on its day or within the days that follow.
_DAYS_BEFORE_REPORT = 3
_DAYS_AFTER_REPORT = 1
# Reports that disagree on a date are seldom further apart.
NEAR_DAYS = 2

# The shares of a month or year that its parts may reach: writers do not count days.
_PHASES = {Phase.EARLY: (0.0, 0.45), Phase.MID: (0.25, 0.75), Phase.LATE: (0.55, 1.0)}


class Fit(IntEnum):  # an integer's hash is quick: it is asked for every pair
    """How the times of two tellings lie to each other."""

    UNKNOWN = auto()  # one of them has no time
    SAME = auto()  # the same day, week, month…
    WITHIN = auto()  # one lies in the other, which is a month or less
    LOOSE = auto()  # one lies in the other, which is longer
    NEAR = auto()  # different days, close enough for two reports of one happening
    APART = auto()


def fit(
    a: Interval | None, b: Interval | None, *, a_inferred: bool = False, b_inferred: bool = False
) -> Fit:
    """How the times lie; an inferred one is the day of a report, not of the happening.

    >>> from dateline.dates.calendar import day, month
    >>> fit(day(2021, 3, 2), month(2021, 3)).name, fit(day(2021, 3, 2), day(2021, 5, 2)).name
    ('WITHIN', 'APART')
    """
    if a is None or b is None:
        return Fit.UNKNOWN
    if (a.start, a.end) == (b.start, b.end):
        return _by_length(a, Fit.SAME)
    if contains(a, b) or contains(b, a):
        return _by_length(max(a, b, key=lambda one: one.end - one.start), Fit.WITHIN)
    if a_inferred != b_inferred:
        return _by_report(a, b) if b_inferred else _by_report(b, a)
    if a_inferred or max(a.granularity, b.granularity) > Granularity.DAY:
        return Fit.SAME if a_inferred and _gap_days(a, b) <= 1 else _overlapping(a, b)
    return Fit.NEAR if _gap_days(a, b) <= NEAR_DAYS else Fit.APART


def as_told(when: Interval | None) -> Interval | None:
    """The time as it is compared: the day of an hour, the weeks of "early September".

    >>> from dateline.dates.calendar import day, part_of_day
    >>> as_told(part_of_day(2021, 3, 2, "NI")) == day(2021, 3, 2)
    True
    """
    if when is None or (when.granularity >= Granularity.DAY and when.phase is None):
        return when
    if when.granularity < Granularity.DAY:
        return unit_at(when.start, Granularity.DAY)
    first, last = _PHASES[when.phase or Phase.MID]
    length = when.end - when.start
    start, end = when.start + int(first * length), when.start + int(last * length)
    return replace(when, start=start, end=end)


def _by_length(longer: Interval, short: Fit) -> Fit:
    return short if longer.end - longer.start <= 31 * MINUTES_A_DAY else Fit.LOOSE


def _by_report(stated: Interval, report: Interval) -> Fit:
    first = report.start - _DAYS_BEFORE_REPORT * MINUTES_A_DAY
    last = report.end + _DAYS_AFTER_REPORT * MINUTES_A_DAY
    is_near = stated.start < last and first < stated.end
    return _by_length(stated, Fit.WITHIN) if is_near else Fit.APART


def _overlapping(a: Interval, b: Interval) -> Fit:
    return Fit.LOOSE if a.start < b.end and b.start < a.end else Fit.APART


def _gap_days(a: Interval, b: Interval) -> float:
    return abs(a.start - b.start) / MINUTES_A_DAY
