"""EDTF (ISO 8601-2:2019, levels 0 and 1, and what of level 2 prose needs), both ways."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from dateline.dates import calendar
from dateline.model import Granularity, Interval, Open

_SEASON_CODES = {21: "SP", 22: "SU", 23: "FA", 24: "WI"}
_SEASON_NUMBERS = {code: number for number, code in _SEASON_CODES.items()}
_DATE = re.compile(
    r"(?P<year>Y?-?\d{4,5}|-?\d{3}X|-?\d{2}XX|-?\dXXX)"
    r"(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?"
    r"(?:T(?P<hour>\d\d):(?P<minute>\d\d)(?::\d\d)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?"
    r"(?P<mark>[~?%])?",
    re.ASCII,
)


def parse_edtf(text: str) -> Interval:
    """An interval from EDTF; raises ``ValueError`` that says what is wrong.

    >>> parse_edtf("2021-03-02") == calendar.day(2021, 3, 2)
    True
    >>> format_edtf(parse_edtf("2021-02~"))
    '2021-02~'
    """
    text = text.strip()
    if "/" not in text:
        return _parse_date(text)
    first, _, last = text.partition("/")
    if "/" in last:
        raise ValueError(f'expected one "/" between two dates, found "{text}"')
    if first in ("", "..") and last in ("", ".."):
        raise ValueError(f'expected a date on one side of "/", found "{text}"')
    if first in ("", ".."):
        return replace(_parse_date(last), open=Open.START)
    if last in ("", ".."):
        return replace(_parse_date(first), open=Open.END)
    start, end = _parse_date(first), _parse_date(last)
    if end.end <= start.start or end.start < start.start:
        raise ValueError(f'expected the earlier date first, found "{text}"')
    return calendar.span_of(start, end)


def _parse_date(text: str) -> Interval:
    match = _DATE.fullmatch(text)
    if match is None:
        raise ValueError(
            f'expected a date such as 2021, 2021-03 or 2021-03-02 (EDTF), found "{text}"'
        )
    found = _parse_fields(match)
    mark = match["mark"]
    return replace(found, about=mark in ("~", "%"), uncertain=mark in ("?", "%")) if mark else found


def _parse_fields(match: re.Match[str]) -> Interval:
    year_text, month_text, day_text = match["year"].lstrip("Y"), match["month"], match["day"]
    if "X" in year_text:
        if month_text is not None:
            raise ValueError(f'expected no month after "{year_text}"')
        digits = year_text.count("X")
        granularity = (Granularity.DECADE, Granularity.CENTURY, Granularity.MILLENNIUM)[digits - 1]
        size = 10**digits
        shown = int(year_text.replace("X", "")) * size
        if year_text.startswith("-"):  # -048X holds -489 to -480: the digits count away from zero
            return calendar.years(shown - size + 1, size, granularity)
        return calendar.years(shown, size, granularity)
    y = int(year_text)
    if month_text is None or month_text == "XX":
        if match["hour"]:
            raise ValueError("expected a day before the time of day")
        return calendar.year(y)
    m = int(month_text)
    if day_text is None or day_text == "XX":
        if match["hour"]:
            raise ValueError("expected a day before the time of day")
        return _month_like(y, m)
    found = calendar.day(y, m, int(day_text))
    if match["hour"] is None:
        return found
    if int(match["hour"]) > 23:
        raise ValueError(f'expected an hour from 00 to 23, found "{match["hour"]}"')
    start = calendar.to_minutes(y, m, int(day_text), int(match["hour"]), int(match["minute"]))
    return Interval(start, start + 1, Granularity.MINUTE)


def _month_like(y: int, m: int) -> Interval:
    if 1 <= m <= 12:
        return calendar.month(y, m)
    if m in _SEASON_CODES:
        return calendar.season(y, _SEASON_CODES[m])
    if 33 <= m <= 36:
        return calendar.quarter(y, m - 32)
    if m in (40, 41):
        return calendar.half(y, m - 39)
    raise ValueError(f'expected a month from 01 to 12, found "{m:02}"')


@lru_cache(maxsize=1 << 14)  # a site tells the same times on many pages
def format_edtf(interval: Interval) -> str:
    """EDTF as fine as stated and no finer; weeks and the like become ranges of days.

    >>> format_edtf(calendar.years(1990, 10, Granularity.DECADE))
    '199X'
    >>> format_edtf(calendar.week(2021, 10))
    '2021-03-08/2021-03-14'
    """
    mark = {(True, True): "%", (True, False): "~", (False, True): "?"}.get(
        (interval.about, interval.uncertain), ""
    )
    first, last = _ends(interval)
    if interval.open is Open.END:
        return f"{first}{mark}/.."
    if interval.open is Open.START:
        return f"../{last}{mark}"
    return f"{first}{mark}" if first == last else f"{first}{mark}/{last}{mark}"


def _ends(interval: Interval) -> tuple[str, str]:
    granularity = interval.granularity
    if granularity is Granularity.PART:
        granularity = Granularity.DAY
        if interval.end - interval.start < calendar.MINUTES_A_DAY:
            day = _format_unit(interval.start, granularity)
            return day, day  # a night is the day it began on
    elif granularity in (Granularity.WEEK, Granularity.WEEKEND):
        granularity = Granularity.DAY
    return _format_unit(interval.start, granularity), _format_unit(interval.end - 1, granularity)


def _format_unit(minutes: int, granularity: Granularity) -> str:
    y, m, d, h, mi = calendar.from_minutes(minutes)
    match granularity:
        case Granularity.MINUTE:
            return f"{_year(y)}-{m:02}-{d:02}T{h:02}:{mi:02}"
        case Granularity.HOUR:
            return f"{_year(y)}-{m:02}-{d:02}T{h:02}:00"
        case Granularity.DAY:
            return f"{_year(y)}-{m:02}-{d:02}"
        case Granularity.MONTH:
            return f"{_year(y)}-{m:02}"
        case Granularity.SEASON:
            unit = calendar.unit_at(minutes, Granularity.SEASON)
            begun, first, *_ = calendar.from_minutes(unit.start)
            code = next(code for code, at in calendar.SEASONS.items() if at == first)
            return f"{_year(begun)}-{_SEASON_NUMBERS[code]}"
        case Granularity.QUARTER:
            return f"{_year(y)}-{32 + (m + 2) // 3}"
        case Granularity.HALF:
            return f"{_year(y)}-{39 + (m + 5) // 6}"
        case Granularity.DECADE if y >= 0:
            return f"{y // 10:03}X"
        case Granularity.CENTURY if y >= 0:
            return f"{y // 100:02}XX"
        case Granularity.MILLENNIUM if y >= 0:
            return f"{y // 1000}XXX"
        case _:
            return _year(y)


def _year(y: int) -> str:
    return f"{y:04}" if y >= 0 else f"-{-y:04}"
