"""The date of each named day in a year: the civil calendar's, and Easter's by computus."""

from __future__ import annotations

from dateline.dates import calendar
from dateline.timex.expression import NamedDay

_FIXED: dict[NamedDay, tuple[int, int]] = {
    NamedDay.NEW_YEAR: (1, 1),
    NamedDay.NEW_YEARS_EVE: (12, 31),
    NamedDay.VALENTINE: (2, 14),
    NamedDay.SAINT_PATRICK: (3, 17),
    NamedDay.WOMENS_DAY: (3, 8),
    NamedDay.APRIL_FOOLS: (4, 1),
    NamedDay.MAY_DAY: (5, 1),
    NamedDay.JUNETEENTH: (6, 19),
    NamedDay.INDEPENDENCE_DAY: (7, 4),
    NamedDay.BASTILLE_DAY: (7, 14),
    NamedDay.HALLOWEEN: (10, 31),
    NamedDay.ALL_SAINTS: (11, 1),
    NamedDay.GUY_FAWKES: (11, 5),
    NamedDay.VETERANS_DAY: (11, 11),
    NamedDay.CHRISTMAS_EVE: (12, 24),
    NamedDay.CHRISTMAS: (12, 25),
    NamedDay.BOXING_DAY: (12, 26),
    NamedDay.INAUGURATION_DAY: (1, 20),
}
_ONCE: dict[NamedDay, tuple[int, int, int]] = {
    NamedDay.D_DAY: (1944, 6, 6),
    NamedDay.NINE_ELEVEN: (2001, 9, 11),
}
# Month, weekday (Monday is 0), which one: -1 is the month's last.
_NTH_WEEKDAY: dict[NamedDay, tuple[int, int, int]] = {
    NamedDay.MLK_DAY: (1, 0, 3),
    NamedDay.PRESIDENTS_DAY: (2, 0, 3),
    NamedDay.MOTHERS_DAY: (5, 6, 2),
    NamedDay.MEMORIAL_DAY: (5, 0, -1),
    NamedDay.FATHERS_DAY: (6, 6, 3),
    NamedDay.LABOR_DAY: (9, 0, 1),
    NamedDay.COLUMBUS_DAY: (10, 0, 2),
    NamedDay.THANKSGIVING: (11, 3, 4),
}
_FROM_EASTER = {
    NamedDay.ASH_WEDNESDAY: -46,
    NamedDay.PALM_SUNDAY: -7,
    NamedDay.GOOD_FRIDAY: -2,
    NamedDay.EASTER: 0,
    NamedDay.EASTER_MONDAY: 1,
    NamedDay.ASCENSION: 39,
    NamedDay.PENTECOST: 49,
}


def day_of(named: NamedDay, year: int) -> int:
    """Minutes at which the day begins.

    >>> calendar.from_minutes(day_of(NamedDay.THANKSGIVING, 1999))[:3]
    (1999, 11, 25)
    >>> calendar.from_minutes(day_of(NamedDay.EASTER, 2000))[:3]
    (2000, 4, 23)
    """
    if named in _ONCE:
        return calendar.to_minutes(*_ONCE[named])
    if named in _FIXED:
        return calendar.to_minutes(year, *_FIXED[named])
    if named in _NTH_WEEKDAY:
        return _nth_weekday(year, *_NTH_WEEKDAY[named])
    if named in _FROM_EASTER:
        return _easter(year) + _FROM_EASTER[named] * calendar.MINUTES_A_DAY
    if named is NamedDay.ELECTION_DAY:  # the Tuesday after the first Monday of November
        return _nth_weekday(year, 11, 0, 1) + calendar.MINUTES_A_DAY
    after = 1 if named is NamedDay.BLACK_FRIDAY else 4
    return day_of(NamedDay.THANKSGIVING, year) + after * calendar.MINUTES_A_DAY


def _nth_weekday(year: int, month: int, weekday: int, number: int) -> int:
    if number < 0:
        last = calendar.to_minutes(year, month, calendar.month_days(year, month))
        return last - (calendar.weekday(last) - weekday) % 7 * calendar.MINUTES_A_DAY
    first = calendar.to_minutes(year, month)
    days = (weekday - calendar.weekday(first)) % 7 + 7 * (number - 1)
    return first + days * calendar.MINUTES_A_DAY


def _easter(year: int) -> int:
    """The Gregorian computus (Meeus, Astronomical Algorithms, chapter 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    f = (b + 8) // 25
    h = (19 * a + b - d - (b - f + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    offset = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * offset) // 451
    month, day = divmod(h + offset - 7 * m + 114, 31)
    return calendar.to_minutes(year, month, day + 1)
