"""A time on the page: in words, as ``<time datetime>`` may carry it, and how finely it is known."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from html import escape

from dateline.dates import calendar, format_edtf
from dateline.model import Granularity, Interval
from dateline.site.language import Language
from dateline.site.saying import say

_DAY_OR_FINER = (Granularity.MINUTE, Granularity.HOUR, Granularity.PART, Granularity.DAY)


@dataclass(frozen=True, slots=True)
class When:
    """A time on the page.

    ``short`` leaves out the year that a heading above already tells. ``datetime`` is as fine as
    stated and no finer; ``None`` where HTML has no notation for it. ``known`` tells the
    precision in words where the date itself does not ("no day given"), else it is empty. ``html``
    is the text as an element, safe HTML.
    """

    text: str
    short: str
    datetime: str | None
    edtf: str
    known: str
    html: str


@lru_cache(maxsize=1 << 14)  # many pages tell the same time
def read_when(interval: Interval, language: Language) -> When:
    """The words for a time."""
    text, datetime = say(interval, language), datetime_attribute(interval)
    return When(
        text=text,
        short=say(interval, language, with_year=False),
        datetime=datetime,
        edtf=format_edtf(interval),
        known=_known(interval, language),
        html=_element(text, datetime),
    )


def _element(text: str, datetime: str | None) -> str:
    """A ``<time>``, where HTML has a notation for the time."""
    words = escape(text, quote=False)
    if datetime is None:
        return f'<span class="d">{words}</span>'
    return f'<time datetime="{datetime}">{words}</time>'


def day_number(minutes: int) -> float:
    """Days since 0000-01-01, whole where the minutes are: what scripts reckon with.

    >>> day_number(calendar.day(2021, 3, 2).start)
    738216
    """
    days, rest = divmod(minutes, calendar.MINUTES_A_DAY)
    return days if rest == 0 else round(days + rest / calendar.MINUTES_A_DAY, 3)


def datetime_attribute(interval: Interval) -> str | None:
    """A valid ``datetime`` for what was stated, never finer.

    >>> datetime_attribute(calendar.month(2020, 11))
    '2020-11'
    >>> datetime_attribute(calendar.years(1990, 10, Granularity.DECADE)) is None
    True
    """
    year, month, day, hour, minute = calendar.from_minutes(interval.start)
    if year < 1:  # HTML's years begin with 1
        return None
    if interval.end - interval.start <= calendar.MINUTES_A_DAY:
        date = f"{year:04}-{month:02}-{day:02}"
        is_minute = interval.granularity is Granularity.MINUTE
        return f"{date}T{hour:02}:{minute:02}" if is_minute else date
    if not calendar.is_unit(interval):
        return None
    match interval.granularity:
        case Granularity.WEEK:
            iso_year, week = calendar.iso_week(interval.start)
            return f"{iso_year:04}-W{week:02}"
        case Granularity.MONTH:
            return f"{year:04}-{month:02}"
        case Granularity.YEAR:
            return f"{year:04}"
        case _:
            return None


def _known(interval: Interval, language: Language) -> str:
    """What is not known of the time, where the words for it could be taken for more."""
    _ = language
    is_said = interval.open is not None or interval.about or interval.uncertain
    if is_said or interval.granularity in _DAY_OR_FINER:
        return ""
    match interval.granularity:
        case Granularity.WEEK | Granularity.WEEKEND | Granularity.MONTH:
            return _("no day given")
        case Granularity.SEASON | Granularity.QUARTER | Granularity.HALF | Granularity.YEAR:
            return _("no month given")
        case _:
            return _("no year given")
