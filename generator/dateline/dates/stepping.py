"""Steps along the calendar: the same time some days, months or years on."""

from __future__ import annotations

from datetime import datetime

from dateutil.relativedelta import relativedelta

from dateline.dates import calendar
from dateline.dates.calendar import CYCLE_YEARS
from dateline.model import Granularity, Interval

_STEP_MONTHS = {
    Granularity.MONTH: 1,
    Granularity.QUARTER: 3,
    Granularity.SEASON: 3,
    Granularity.HALF: 6,
    Granularity.YEAR: 12,
    Granularity.DECADE: 120,
    Granularity.CENTURY: 1200,
    Granularity.MILLENNIUM: 12000,
}
_STEP_MINUTES = {
    Granularity.MINUTE: 1,
    Granularity.HOUR: 60,
    Granularity.DAY: calendar.MINUTES_A_DAY,
    Granularity.WEEK: 7 * calendar.MINUTES_A_DAY,
    Granularity.WEEKEND: 7 * calendar.MINUTES_A_DAY,
}


def step(minutes: int, count: int, unit: Granularity) -> int:
    """The same clock time ``count`` units later; a day that is not becomes the month's last.

    >>> calendar.from_minutes(step(calendar.to_minutes(2021, 3, 31), -1, Granularity.MONTH))[:3]
    (2021, 2, 28)
    """
    if unit in _STEP_MINUTES:
        return minutes + count * _STEP_MINUTES[unit]
    if unit not in _STEP_MONTHS:
        raise ValueError(f"cannot step by {unit.name}")
    y, m, d, h, mi = calendar.from_minutes(minutes)
    over, within = divmod(m - 1 + count * _STEP_MONTHS[unit], 12)
    target = y + over
    base = datetime(CYCLE_YEARS + y % CYCLE_YEARS, m, d, h, mi)  # noqa: DTZ001 - wall-clock minutes
    moved = base + relativedelta(year=CYCLE_YEARS + target % CYCLE_YEARS, month=within + 1, day=d)
    return calendar.to_minutes(target, moved.month, moved.day, h, mi)


def shift(interval: Interval, count: int, unit: Granularity) -> Interval:
    """The interval moved by whole units, keeping its granularity and its length in units.

    >>> shift(calendar.month(2021, 3), -1, Granularity.MONTH) == calendar.month(2021, 2)
    True
    """
    moved = step(interval.start, count, unit)
    if interval == _plain_unit(interval):
        return calendar.unit_at(moved, interval.granularity)
    end = step(interval.end, count, unit)
    return Interval(
        moved,
        max(end, moved + 1),
        interval.granularity,
        interval.about,
        interval.uncertain,
        interval.open,
    )


def _plain_unit(interval: Interval) -> Interval | None:
    if interval.granularity is Granularity.PART:
        return None
    return calendar.unit_at(interval.start, interval.granularity)
