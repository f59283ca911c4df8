"""Minutes and calendar units, proleptic Gregorian, for every year from -9999 to 9999.

Python's own ``datetime`` begins with year 1; years before that are reached by moving whole
400-year cycles, after which the Gregorian calendar repeats to the day.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from dateline.model import Granularity, Interval, Open

MINUTES_A_DAY = 1440
CYCLE_YEARS = 400
_CYCLE_DAYS = 146_097
_EPOCH_ORDINAL = date(CYCLE_YEARS, 1, 1).toordinal() - _CYCLE_DAYS  # of 0000-01-01
MIN_YEAR, MAX_YEAR = -9999, 9999
_AT_HAND = 1 << 14  # units that are kept: an archive tells the same days again and again

# Conventional hours of the parts of a day, in minutes from midnight, by their TIMEX3 code.
# No standard fixes them; each pair is unlike every other, so that a part can be told again.
PARTS_OF_DAY: dict[str, tuple[int, int]] = {
    "MO": (5 * 60, 12 * 60),
    "MI": (12 * 60, 13 * 60),
    "AF": (12 * 60, 18 * 60),
    "EV": (17 * 60, 22 * 60),
    "NI": (20 * 60, 29 * 60),
    "DT": (6 * 60, 18 * 60),
}
# Meteorological seasons of the northern hemisphere: first month; winter runs into the next year.
SEASONS: dict[str, int] = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def is_leap(year: int) -> bool:
    """Whether February has 29 days.

    >>> is_leap(2024), is_leap(1900), is_leap(0)
    (True, False, True)
    """
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_days(year: int, month: int) -> int:
    """Days in a month.

    >>> month_days(2021, 2)
    28
    """
    return (31, 29 if is_leap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def to_minutes(year: int, month: int = 1, day: int = 1, hour: int = 0, minute: int = 0) -> int:
    """Minutes since 0000-01-01T00:00; raises ``ValueError`` for a day that is not.

    >>> to_minutes(0), to_minutes(0, 1, 2), to_minutes(-1, 12, 31)
    (0, 1440, -1440)
    """
    if not MIN_YEAR <= year <= MAX_YEAR + 1:
        raise ValueError(f"year {year} is out of range")
    cycles, within = divmod(year, CYCLE_YEARS)
    ordinal = date(within + CYCLE_YEARS, month, day).toordinal() - _CYCLE_DAYS
    days = ordinal - _EPOCH_ORDINAL + cycles * _CYCLE_DAYS
    if not (0 <= hour <= 24 and 0 <= minute < 60):
        raise ValueError(f"no such time of day: {hour}:{minute:02}")
    return days * MINUTES_A_DAY + hour * 60 + minute


@lru_cache(maxsize=_AT_HAND)
def from_minutes(minutes: int) -> tuple[int, int, int, int, int]:
    """Year, month, day, hour, minute.

    >>> from_minutes(to_minutes(-480, 9, 29, 6, 30))
    (-480, 9, 29, 6, 30)
    """
    days, rest = divmod(minutes, MINUTES_A_DAY)
    cycles, within = divmod(days, _CYCLE_DAYS)
    day = date.fromordinal(within + _EPOCH_ORDINAL + _CYCLE_DAYS)
    return day.year - CYCLE_YEARS + cycles * CYCLE_YEARS, day.month, day.day, *divmod(rest, 60)


def weekday(minutes: int) -> int:
    """Monday is 0, Sunday 6.

    >>> weekday(to_minutes(2021, 3, 18))
    3
    """
    return (minutes // MINUTES_A_DAY + 5) % 7  # 0000-01-01 was a Saturday


@lru_cache(maxsize=_AT_HAND)
def year(y: int) -> Interval:
    """
    >>> year(2019).granularity.name
    'YEAR'
    """
    return Interval(to_minutes(y), to_minutes(y + 1), Granularity.YEAR)


def years(first: int, count: int, granularity: Granularity) -> Interval:
    """A run of whole years: a decade, a century, a millennium."""
    return Interval(to_minutes(first), to_minutes(first + count), granularity)


@lru_cache(maxsize=_AT_HAND)
def months(y: int, first: int, count: int, granularity: Granularity) -> Interval:
    """A run of whole months from ``first`` (1 to 12): a month, quarter, half or season."""
    over, last = divmod(first - 1 + count, 12)
    return Interval(to_minutes(y, first), to_minutes(y + over, last + 1), granularity)


def month(y: int, m: int) -> Interval:
    """
    >>> month(2021, 2).end - month(2021, 2).start == 28 * MINUTES_A_DAY
    True
    """
    return months(y, m, 1, Granularity.MONTH)


def quarter(y: int, q: int) -> Interval:
    """Quarter 1 to 4."""
    return months(y, 3 * q - 2, 3, Granularity.QUARTER)


def half(y: int, h: int) -> Interval:
    """Half 1 or 2."""
    return months(y, 6 * h - 5, 6, Granularity.HALF)


def season(y: int, code: str) -> Interval:
    """A season by its TIMEX3 code: SP, SU, FA, WI; winter begins in the December of ``y``."""
    return months(y, SEASONS[code], 3, Granularity.SEASON)


@lru_cache(maxsize=_AT_HAND)
def day(y: int, m: int, d: int) -> Interval:
    """
    >>> day(2021, 2, 29)
    Traceback (most recent call last):
    ValueError: day is out of range for month
    """
    start = to_minutes(y, m, d)
    return Interval(start, start + MINUTES_A_DAY, Granularity.DAY)


def week(iso_year: int, number: int) -> Interval:
    """An ISO 8601 week, Monday to Sunday; raises ``ValueError`` for a week that is not.

    >>> from_minutes(week(2021, 10).start)[:3]
    (2021, 3, 8)
    """
    first = unit_at(to_minutes(iso_year, 1, 4), Granularity.WEEK).start
    found = Interval(
        first + (number - 1) * 7 * MINUTES_A_DAY,
        first + number * 7 * MINUTES_A_DAY,
        Granularity.WEEK,
    )
    if number < 1 or iso_week(found.start) != (iso_year, number):
        raise ValueError(f"{iso_year} has no week {number}")
    return found


def iso_week(minutes: int) -> tuple[int, int]:
    """ISO 8601 year and week number of the day at ``minutes``.

    >>> iso_week(to_minutes(2021, 1, 1))
    (2020, 53)
    """
    thursday = minutes - minutes % MINUTES_A_DAY + (3 - weekday(minutes)) * MINUTES_A_DAY
    iso_year = from_minutes(thursday)[0]
    return iso_year, (thursday - to_minutes(iso_year)) // (7 * MINUTES_A_DAY) + 1


def part_of_day(y: int, m: int, d: int, code: str) -> Interval:
    """A part of a day by its TIMEX3 code (``PARTS_OF_DAY``)."""
    start = to_minutes(y, m, d)
    first, last = PARTS_OF_DAY[code]
    return Interval(start + first, start + last, Granularity.PART)


@lru_cache(maxsize=_AT_HAND)
def unit_at(minutes: int, granularity: Granularity) -> Interval:
    """The calendar unit of this granularity that holds the minute.

    ``PART`` has no partition of the day and is refused with ``ValueError``.
    """
    y, m, d, h, _ = from_minutes(minutes)
    match granularity:
        case Granularity.MINUTE:
            return Interval(minutes, minutes + 1, granularity)
        case Granularity.HOUR:
            start = to_minutes(y, m, d, h)
            return Interval(start, start + 60, granularity)
        case Granularity.DAY:
            return day(y, m, d)
        case Granularity.WEEK:
            start = to_minutes(y, m, d) - weekday(minutes) * MINUTES_A_DAY
            return Interval(start, start + 7 * MINUTES_A_DAY, granularity)
        case Granularity.WEEKEND:
            start = to_minutes(y, m, d) + (5 - weekday(minutes)) * MINUTES_A_DAY
            return Interval(start, start + 2 * MINUTES_A_DAY, granularity)
        case Granularity.MONTH:
            return month(y, m)
        case Granularity.SEASON:
            first = m // 3 * 3  # January and February belong to the winter begun last year
            code = {3: "SP", 6: "SU", 9: "FA"}.get(first, "WI")
            return season(y if m > 2 else y - 1, code)
        case Granularity.QUARTER:
            return quarter(y, (m + 2) // 3)
        case Granularity.HALF:
            return half(y, (m + 5) // 6)
        case Granularity.YEAR:
            return year(y)
        case Granularity.DECADE:
            return years(y - y % 10, 10, granularity)
        case Granularity.CENTURY:
            return years(y - y % 100, 100, granularity)
        case Granularity.MILLENNIUM:
            return years(y - y % 1000, 1000, granularity)
        case Granularity.PART:
            raise ValueError("parts of a day overlap: name one by its code")


def widen(interval: Interval, granularity: Granularity) -> Interval:
    """The unit of this granularity that the interval begins in."""
    return unit_at(interval.start, granularity)


def is_unit(interval: Interval) -> bool:
    """Whether the interval is exactly one calendar unit of its granularity."""
    if interval.granularity is Granularity.PART:
        return part_code(interval) is not None
    unit = unit_at(interval.start, interval.granularity)
    return (unit.start, unit.end) == (interval.start, interval.end)


def part_code(interval: Interval) -> str | None:
    """The TIMEX3 code of a part of a day, ``None`` where the minutes are not one's."""
    midnight = interval.start - interval.start % MINUTES_A_DAY
    hours = (interval.start - midnight, interval.end - midnight)
    return next((code for code, of in PARTS_OF_DAY.items() if of == hours), None)


def span_of(first: Interval, last: Interval) -> Interval:
    """From the start of one to the end of the other ("from March 2 to 5").

    Raises ``ValueError`` where the last ends before the first starts.
    """
    return Interval(
        first.start,
        last.end,
        min(first.granularity, last.granularity),
        first.about or last.about,
        first.uncertain or last.uncertain,
    )


def contains(outer: Interval, inner: Interval) -> bool:
    """Whether the inner interval lies wholly within the outer one, open ends counted as open."""
    after = outer.open is Open.START or outer.start <= inner.start
    before = outer.open is Open.END or inner.end <= outer.end
    return after and before
