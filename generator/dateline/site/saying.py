"""Times as a person says them."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from dateline.dates import calendar
from dateline.model import Granularity, Interval, Open, Phase
from dateline.site.language import Language


@lru_cache(maxsize=1 << 14)  # a site says the same times on many pages
def say(interval: Interval, language: Language, *, with_year: bool = True) -> str:
    """ "2 March 2021", "about November 2020", "since 2019", "8–14 March 2021", "the 1990s"."""
    _ = language
    if interval.open is Open.END:
        return _("since %(date)s", date=_say_unit(_closed(interval), language, with_year))
    if interval.open is Open.START:
        return _("until %(date)s", date=_say_unit(_closed(interval), language, with_year))
    text = _in_phase(_say_unit(interval, language, with_year), interval.phase, language)
    if interval.about:
        text = _("about %(date)s", date=text)
    return _("perhaps %(date)s", date=text) if interval.uncertain else text


def _in_phase(date: str, phase: Phase | None, language: Language) -> str:
    _ = language
    match phase:
        case Phase.EARLY:
            return _("early %(date)s", date=date)
        case Phase.MID:
            return _("mid-%(date)s", date=date)
        case Phase.LATE:
            return _("late %(date)s", date=date)
        case None:
            return date


def _closed(interval: Interval) -> Interval:
    return replace(interval, open=None, about=False, uncertain=False)


def _say_unit(interval: Interval, language: Language, with_year: bool) -> str:
    if interval.end - interval.start <= calendar.MINUTES_A_DAY:
        return _say_day(interval, language, with_year)
    if calendar.is_unit(interval) and interval.granularity not in _AS_DAYS:
        return _say_calendar_unit(interval, language, with_year)
    return _say_range(interval, language, with_year)


_AS_DAYS = (Granularity.WEEK, Granularity.WEEKEND, Granularity.PART)


def _say_day(interval: Interval, language: Language, with_year: bool) -> str:
    _ = language
    year, month, day, hour, minute = calendar.from_minutes(interval.start)
    date = language.date("day" if with_year else "short", year, month, day)
    if interval.granularity is Granularity.MINUTE:
        return _("%(date)s, %(hour)02d:%(minute)02d", date=date, hour=hour, minute=minute)
    if interval.granularity is Granularity.HOUR:
        return _("%(date)s, about %(hour)02d:00", date=date, hour=hour)
    code = calendar.part_code(interval) if interval.granularity is Granularity.PART else None
    match code:
        case "MO":
            return _("%(date)s, morning", date=date)
        case "MI":
            return _("%(date)s, midday", date=date)
        case "AF":
            return _("%(date)s, afternoon", date=date)
        case "EV":
            return _("%(date)s, evening", date=date)
        case "NI":
            return _("%(date)s, night", date=date)
        case "DT":
            return _("%(date)s, daytime", date=date)
        case _:
            return date


def _say_calendar_unit(interval: Interval, language: Language, with_year: bool) -> str:
    _ = language
    year, month, *_rest = calendar.from_minutes(interval.start)
    shown = language.date("year", year)
    match interval.granularity:
        case Granularity.MONTH:
            return language.date("month" if with_year else "name", year, month)
        case Granularity.SEASON:
            return _season(month, shown, language)
        case Granularity.QUARTER:
            return _quarter(month, shown, language)
        case Granularity.HALF if month == 1:
            return _("first half of %(year)s", year=shown)
        case Granularity.HALF:
            return _("second half of %(year)s", year=shown)
        case Granularity.DECADE | Granularity.CENTURY | Granularity.MILLENNIUM if year >= 0:
            return say_long(interval, language)
        case Granularity.YEAR:
            return shown
        case _:
            return _say_range(interval, language, with_year)


def _season(month: int, year: str, language: Language) -> str:
    _ = language
    match month:
        case 3:
            return _("spring %(year)s", year=year)
        case 6:
            return _("summer %(year)s", year=year)
        case 9:
            return _("autumn %(year)s", year=year)
        case _:
            return _("winter %(year)s", year=year)


def _quarter(month: int, year: str, language: Language) -> str:
    _ = language
    match month:
        case 1:
            return _("first quarter of %(year)s", year=year)
        case 4:
            return _("second quarter of %(year)s", year=year)
        case 7:
            return _("third quarter of %(year)s", year=year)
        case _:
            return _("fourth quarter of %(year)s", year=year)


def say_long(interval: Interval, language: Language) -> str:
    """A decade, century or millennium: "the 1990s", "18th century"; before year 1 a range."""
    _ = language
    year = calendar.from_minutes(interval.start)[0]
    match interval.granularity:
        case Granularity.DECADE if year >= 0:
            return _("the %(year)ss", year=year)
        case Granularity.CENTURY if year >= 0:
            return _numbered(_("%(number)s century"), "%(number)s century", year // 100 + 1)
        case Granularity.MILLENNIUM if year >= 0:
            return _numbered(_("%(number)s millennium"), "%(number)s millennium", year // 1000 + 1)
        case _:
            return _say_range(interval, language, with_year=True)


def _numbered(message: str, english: str, number: int) -> str:
    """English wants an ordinal; other languages add to the bare number what they need."""
    return message % {"number": ordinal(number) if message == english else number}


def ordinal(number: int) -> str:
    """

    >>> ordinal(1), ordinal(12), ordinal(23)
    ('1st', '12th', '23rd')
    """
    teens = 10 < number % 100 < 14
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


_DAY_FIRST = re.compile(r"\d{1,2}(?P<mark>\.?) ")  # "14 March 2021", "14. März 2021"


def _say_range(interval: Interval, language: Language, with_year: bool) -> str:
    """Both ends, what they share said once where the day comes first ("8–14 March 2021")."""
    granularity = interval.granularity
    y1, m1, d1, *_rest = calendar.from_minutes(interval.start)
    y2, m2, d2, *_rest = calendar.from_minutes(interval.end - 1)
    if granularity >= Granularity.YEAR:
        first, last = language.date("year", y1), language.date("year", y2)
        return first if first == last else f"{first}–{last}"
    if granularity >= Granularity.MONTH:
        first = language.date("month" if y1 != y2 else "name", y1, m1)
        return f"{first} – {language.date('month' if with_year or y1 != y2 else 'name', y2, m2)}"
    last = language.date("day" if with_year or y1 != y2 else "short", y2, m2, d2)
    if (y1, m1) == (y2, m2) and (day := _DAY_FIRST.match(last)) is not None:
        return f"{d1}{day['mark']}–{last}"
    return f"{language.date('day' if y1 != y2 else 'short', y1, m1, d1)} – {last}"
