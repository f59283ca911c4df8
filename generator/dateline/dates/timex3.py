"""TIMEX3 ``value`` notation (TimeML 1.2.1) of placed times, both ways."""

from __future__ import annotations

import re

from dateline.dates import calendar
from dateline.model import Granularity, Interval

_VALUE = re.compile(
    r"(?P<bc>BC)?(?P<year>\d{1,4})"
    r"(?:-(?:W(?P<week>\d\d)(?P<weekend>-WE)?|(?P<season>SP|SU|FA|WI)|Q(?P<quarter>[1-4])"
    r"|H(?P<half>[12])|(?P<month>\d\d)(?:-(?P<day>\d\d))?))?"
    r"(?:T(?:(?P<part>MO|MI|AF|EV|NI|DT)|(?P<hour>\d\d)(?::(?P<minute>\d\d)(?::\d\d)?)?))?",
    re.ASCII,
)
_RUNS = {
    3: (10, Granularity.DECADE),
    2: (100, Granularity.CENTURY),
    1: (1000, Granularity.MILLENNIUM),
}


def parse_timex3(value: str) -> Interval | None:
    """The placed time of a value; ``None`` for durations, sets, vague and unfilled values.

    >>> parse_timex3("2021-W10") == calendar.week(2021, 10)
    True
    >>> parse_timex3("XXXX-WXX-4"), parse_timex3("P2D"), parse_timex3("PAST_REF")
    (None, None, None)
    """
    match = _VALUE.fullmatch(value)
    if match is None:
        return None
    try:
        return _parse_fields(match)
    except ValueError:
        return None


def _parse_fields(match: re.Match[str]) -> Interval | None:
    digits = match["year"]
    if len(digits) < 4:
        size, granularity = _RUNS[len(digits)]
        if match["bc"]:
            return calendar.years(1 - (int(digits) + 1) * size, size, granularity)
        is_alone = match.end("year") == match.end()
        return calendar.years(int(digits) * size, size, granularity) if is_alone else None
    y = 1 - int(digits) if match["bc"] else int(digits)
    if match["week"]:
        week = calendar.week(y, int(match["week"]))
        return calendar.widen(week, Granularity.WEEKEND) if match["weekend"] else week
    if match["season"]:
        return calendar.season(y, match["season"])
    if match["quarter"]:
        return calendar.quarter(y, int(match["quarter"]))
    if match["half"]:
        return calendar.half(y, int(match["half"]))
    if match["month"] is None:
        return None if match["part"] or match["hour"] else calendar.year(y)
    m = int(match["month"])
    if match["day"] is None:
        return None if match["part"] or match["hour"] else calendar.month(y, m)
    d = int(match["day"])
    if match["part"]:
        return calendar.part_of_day(y, m, d, match["part"])
    if match["hour"] is None:
        return calendar.day(y, m, d)
    start = calendar.to_minutes(y, m, d, int(match["hour"]), int(match["minute"] or 0))
    if match["minute"] is None:
        return Interval(start, start + 60, Granularity.HOUR)
    return Interval(start, start + 1, Granularity.MINUTE)


def format_timex3(interval: Interval) -> str | None:
    """The value of one calendar unit; ``None`` for a range, which TIMEX3 tells as a duration.

    Years before 1 are written ``BC0480``, as TIDES has them; ``about`` and open ends are
    TIMEX3's ``mod`` and have no place in a value.

    >>> format_timex3(calendar.part_of_day(2021, 3, 2, "EV"))
    '2021-03-02TEV'
    >>> format_timex3(calendar.year(-479))
    'BC0480'
    """
    if not calendar.is_unit(interval):
        return None
    y, m, d, h, mi = calendar.from_minutes(interval.start)
    match interval.granularity:
        case Granularity.MINUTE:
            return f"{_year(y)}-{m:02}-{d:02}T{h:02}:{mi:02}"
        case Granularity.HOUR:
            return f"{_year(y)}-{m:02}-{d:02}T{h:02}"
        case Granularity.PART:
            return f"{_year(y)}-{m:02}-{d:02}T{calendar.part_code(interval)}"
        case Granularity.DAY:
            return f"{_year(y)}-{m:02}-{d:02}"
        case Granularity.WEEK | Granularity.WEEKEND:
            iso_year, number = calendar.iso_week(interval.start)
            suffix = "-WE" if interval.granularity is Granularity.WEEKEND else ""
            return f"{_year(iso_year)}-W{number:02}{suffix}"
        case Granularity.MONTH:
            return f"{_year(y)}-{m:02}"
        case Granularity.SEASON:
            code = next(code for code, first in calendar.SEASONS.items() if first == m)
            return f"{_year(y)}-{code}"
        case Granularity.QUARTER:
            return f"{_year(y)}-Q{(m + 2) // 3}"
        case Granularity.HALF:
            return f"{_year(y)}-H{(m + 5) // 6}"
        case Granularity.YEAR:
            return _year(y)
        case Granularity.DECADE:
            return _run(y, 10, 3)
        case Granularity.CENTURY:
            return _run(y, 100, 2)
        case Granularity.MILLENNIUM:
            return _run(y, 1000, 1)


def _year(y: int) -> str:
    return f"{y:04}" if y >= 1 else f"BC{1 - y:04}"


def _run(y: int, size: int, width: int) -> str | None:
    if y >= 0:
        return f"{y // size:0{width}}"
    return f"BC{(-y - size + 1) // size:0{width}}" if (-y + 1) % size == 0 else None
