"""Publication dates as content systems write them: EDTF, or a timestamp with or without zone."""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo

from dateline.dates import calendar, parse_edtf
from dateline.model import Interval

_TIMESTAMP = re.compile(
    r"(?P<date>\d{4}-\d{1,2}-\d{1,2})"
    r"(?:(?:[Tt]|[ \t]{1,5})(?P<time>\d{1,2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?"
    r"(?:[ \t]{0,5}(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)?",
    re.ASCII,
)


def parse_day(text: str, zone: ZoneInfo | None = None) -> Interval:
    """A publication date: EDTF as it stands, or the day a timestamp falls on.

    A timestamp that names its offset is taken to ``zone``, where one is configured; without,
    the day is the one written. Raises ``ValueError`` that says what is wrong.

    >>> parse_day("2021-03-18T23:30:00Z", ZoneInfo("Asia/Shanghai")) == calendar.day(2021, 3, 19)
    True
    >>> parse_day("2021-3-2 08:15") == calendar.day(2021, 3, 2)
    True
    """
    match = _TIMESTAMP.fullmatch(text)
    if match is None:
        return parse_edtf(text)
    year, month, day = map(int, match["date"].split("-"))
    written = calendar.day(year, month, day)
    if match["time"] is None:
        return written
    hour, minute = map(int, match["time"].split(":"))
    if hour > 23 or minute > 59:
        raise ValueError(f'expected a time of day such as 08:15, found "{match["time"]}"')
    if match["zone"] is None or zone is None or year == 0:
        return written
    offset = "+00:00" if match["zone"].isalpha() else match["zone"]
    stamp = f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}{offset}"
    local = datetime.fromisoformat(stamp).astimezone(zone)
    return calendar.day(local.year, local.month, local.day)
