"""Dates in digits: ISO 8601, slashes, dots."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.timex.expression import Fields, Numeric
from dateline.timex.rule import Reading, rule


def read_iso(match: re.Match[str]) -> Reading:
    """ "2021-03-02", "2021-03-02T10:30Z" """
    found = match.groupdict()
    hour, zone = found.get("hour"), found.get("zone")
    return _checked(
        int(match["year"]), int(match["month"]), int(match["day"]),
        int(hour) if hour else None, int(found["minute"] or 0) if hour else None,
        "Z" if zone == "z" else zone or None,
    )  # fmt: skip


def read_iso_month(match: re.Match[str]) -> Reading:
    """ "2021-03" """
    month = int(match["month"])
    if month == (int(match["year"]) + 1) % 100:
        return None  # "2007-08" is two years
    return Fields(year=int(match["year"]), month=month) if 1 <= month <= 12 else None


def read_numeric(match: re.Match[str]) -> Reading:
    """ "3/2/2021": day and month in the order that the text or the reader tells"""
    first, second, year = int(match["first"]), int(match["second"]), match["year"]
    if not _checked(int(year), min(first, second), max(first, second)):
        return None
    return Numeric(first, second, int(year), is_short=len(year) == 2)


_ON = re.compile(
    r"\b(?:on|by|due|ends|starts|begins|opens|closes|until|til|till|from|since|starting|thru|through|before|after|mon|tues?|wed|weds|thurs?|fri|sat|sun|day)[.,]?\s\(?$"
)
_AT_CLOCK = re.compile(r"\s?(?:@|at)\s?(?:1[0-2]|0?[1-9])(?::[0-5]\d)?\s?[ap]\.?m\b")


def read_short_numeric(match: re.Match[str]) -> Reading:
    """ "on 12/25", as people type it: the month first"""
    is_at_clock = _AT_CLOCK.match(match.string, match.end())
    if not is_at_clock and not _ON.search(match.string, max(0, match.start() - 10), match.start()):
        return None
    month, day = int(match["first"]), int(match["second"])
    if month > 12 >= day:
        month, day = day, month
    return Fields(month=month, day=day) if _checked(2000, month, day) else None


def read_dotted(match: re.Match[str]) -> Reading:
    """ "2.3.2021": the day first, where dots are used"""
    year, month, day = int(match["year"]), int(match["second"]), int(match["first"])
    found = _checked(year, month, day) or _checked(year, day, month)
    return replace(found, is_short=len(match["year"]) == 2) if found else None


def _checked(year: int, month: int, day: int, hour: int | None = None, minute: int | None = None,
             zone: str | None = None) -> Fields | None:  # fmt: skip
    if not (1 <= month <= 12 and 1 <= day <= 31) or (hour or 0) > 24 or (minute or 0) > 59:
        return None
    return Fields(year=year, month=month, day=day, hour=hour, minute=minute, zone=zone)


_TIME = r"(?:(?:t|\s)(?P<hour>\d\d):(?P<minute>\d\d)(?::\d\d(?:\.\d{1,6})?)?(?P<zone>z|[+-]\d\d(?::?\d\d)?)?)?"
ISO_RULES = (
    rule("iso", rf"(?P<year>[12]\d\d\d)-(?P<month>\d\d)-(?P<day>\d\d){_TIME}(?![-/]\d)", read_iso, "-", begins="4"),
    rule("iso-slashed", r"(?P<year>[12]\d\d\d)[/.](?P<month>\d\d?)[/.](?P<day>\d\d?)(?![/.-]\d)", read_iso, "/", ".", begins="4"),
    rule("iso-month", r"(?P<year>(?:19|20)\d\d)-(?P<month>0[1-9]|1[0-2])(?![-/:\d])", read_iso_month, "-", begins="4"),
)  # fmt: skip
_YEAR = r"(?P<year>(?:19|20)\d\d|9\d)"
NUMERIC_RULES = (
    rule(
        "month-slash-day",
        r"(?P<first>\d{1,2})/(?P<second>\d{1,2})(?![/\d]| of\b| ?(?:inch|cup|mile|full|cent|scale|star))",
        read_short_numeric,
        "/",
        begins="12",
    ),
    rule(
        "slashed",
        r"(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>(?:19|20)\d\d|\d\d)(?![/\d])",
        read_numeric,
        "/",
        begins="12",
    ),
    rule(
        "hyphened",
        rf"(?P<first>\d{{1,2}})-(?P<second>\d{{1,2}})-{_YEAR}(?![-\d])",
        read_numeric,
        "-",
        begins="12",
    ),
    rule(
        "dotted",
        rf"(?P<first>\d{{1,2}})\.(?P<second>\d{{1,2}})\.{_YEAR}(?!\.?\d)",
        read_dotted,
        ".",
        begins="12",
    ),
)
