"""Calendar dates: days, months, years, decades, centuries, eras."""

from __future__ import annotations

import re

from dateline.timex.en import lexicon
from dateline.timex.en.numbers import ONES, ORDINALS, TENS, to_ordinal, to_spoken_year
from dateline.timex.en.patterns import (
    DAY,
    DAY_ORDINAL,
    ERA,
    MONTH,
    NO_NUMBER,
    ORDINAL,
    YEAR,
    words,
)
from dateline.timex.eras import EARLY
from dateline.timex.expression import Fields, NamedDay, Which
from dateline.timex.figures import both, centuries, century, read_year, read_year_range
from dateline.timex.rule import Reading, Said, always, factored, rule

_RANGE = r"(?:\s?-{1,2}\s?| ?/ ?|,? and | or | to | through | until |, )"
_LONG_MONTH = words(
    *(month for month in lexicon.MONTHS if len(month) > 4 or month in ("may", "june", "july"))
)

_MONTHS = "".join(sorted({month[0] for month in lexicon.MONTHS}))
_ORDINALS = "0" + "".join(sorted({word[0] for word in (*ORDINALS, *TENS)}))  # "the" begins as ten


def _day(text: str | None) -> int | None:
    if text is None:
        return None
    return to_ordinal(text) if not text.isdigit() else int(text)


def _month(text: str) -> int:
    return lexicon.MONTHS[text.rstrip(".")]


_MOST_DAYS = 31


def _year(text: str | None) -> int | None:
    return int(text) if text else None


def read_month_day(match: re.Match[str]) -> Reading:
    """ "March 2, 2021", "March 2nd", "March the second" """
    day = _day(match["day"])
    if day is None or not 1 <= day <= _MOST_DAYS:
        return None
    return Fields(year=_year(match.groupdict().get("year")), month=_month(match["month"]), day=day)


def read_day_range(match: re.Match[str]) -> Reading:
    """ "March 2-5, 2021", "6-7 January 1916", "May 4 and 5": the ends share what is told once"""
    year, month = _year(match["year"]), _month(match["month"])
    first = Fields(year=year, month=month, day=_day(match["first"]))
    last = Fields(year=year, month=month, day=_day(match["last"]))
    if first.day is None or last.day is None or first.day >= last.day:
        return None
    return both(first, last)


def read_day_list(match: re.Match[str]) -> Reading:
    """ "April 24, 25 and 28" """
    year, month = _year(match["year"]), _month(match["month"])
    days = [(group, _day(match[group])) for group in ("d1", "d2", "d3", "d4") if match[group]]
    if any(day is None for _, day in days):
        return None
    said = [Said(Fields(year=year, month=month, day=day), group=f"t{g[1]}") for g, day in days]
    return tuple(said)


def read_month(match: re.Match[str]) -> Reading:
    """ "March 2021", "March" """
    return Fields(year=_year(match.groupdict().get("year")), month=_month(match["month"]))


def read_month_short_year(match: re.Match[str]) -> Reading:
    """ "Sept. '98" """
    return Fields(month=_month(match["month"]), year=int(match["year"]), is_short=True)


def read_month_day_short_year(match: re.Match[str]) -> Reading:
    """ "Jan 5th '92" """
    day = _day(match["day"])
    year = int(match["year"])
    return Fields(year=year, month=_month(match["month"]), day=day, is_short=True)


def read_night(match: re.Match[str]) -> Reading:
    """ "the night of 3/4 May 1809", "the night of May 31-June 1": the one that begins on the first"""
    month = match["before"] or match["between"] or match["after"]
    if month is None:
        return None
    day, year = _day(match["day"]), _year(match["year"])
    return Fields(year=year, month=_month(month), day=day, part="NI")


def read_month_range(match: re.Match[str]) -> Reading:
    """ "July and August 1998", "between May and July 1998" """
    year = _year(match["year"])
    return both(
        Fields(year=year, month=_month(match["first"])),
        Fields(year=year, month=_month(match["last"])),
    )


def read_months(match: re.Match[str]) -> Reading:
    """ "the January-March period" """
    first, last = _month(match["first"]), _month(match["last"])
    return both(Fields(month=first), Fields(month=last))


def read_circa_year(match: re.Match[str]) -> Reading:
    """ "c. 1450", "ca. 1902" """
    return Said(Fields(year=int(match["year"])), "APPROX")


def read_short_year(match: re.Match[str]) -> Reading:
    """ "'99", "class of '99" """
    return Fields(year=int(match["year"]), is_short=True)


def read_spoken_year(match: re.Match[str]) -> Reading:
    """ "nineteen ninety-four", "the year two thousand" """
    year = to_spoken_year(match["year"])
    return Fields(year=year) if year is not None and 1000 <= year < 2100 else None


def read_decade(match: re.Match[str]) -> Reading:
    """ "the 1990s", "the '80s", "the 470s BC" """
    decade = int(match["decade"])
    if decade % 10:
        return None
    found = match.groupdict()
    if found.get("era") and found["era"].startswith("b"):
        return Fields(decade=-decade - 8, is_bc=True)
    if decade % 100 == 0 and decade < 2000 and decade > 99:
        return Fields(century=decade)  # "the 1800s"
    return Fields(decade=decade, is_short=decade < 100)


def read_spoken_decade(match: re.Match[str]) -> Reading:
    """ "the nineties", "the nineteen-sixties" """
    decade = lexicon.DECADES[match["decade"]]
    century = match.groupdict().get("century")
    if century is None:
        return Fields(decade=decade, is_short=True)
    return Fields(decade={"nineteen": 1900, "eighteen": 1800, "seventeen": 1700}[century] + decade)


def read_century(match: re.Match[str]) -> Reading:
    """ "the 19th century", "the fifth century BC" """
    return century(to_ordinal(match["number"]), is_bc=(match["era"] or "").startswith("b"))


def read_hyphened_century(match: re.Match[str]) -> Reading:
    """ "the 18th-century" house: the article is the house's"""
    said = read_century(match)
    return Said(said, group="t") if isinstance(said, Fields) else None


def read_century_range(match: re.Match[str]) -> Reading:
    """ "the 18th and 19th centuries" """
    return centuries(to_ordinal(match["first"]), to_ordinal(match["last"]))


def read_era(match: re.Match[str]) -> Reading:
    """ "480 BC", "AD 79", "April 480 BC" """
    found = match.groupdict()
    year = int(match["year"])
    if match["era"].startswith("b"):
        year = 1 - year
    month, day = found.get("month"), found.get("day")
    return Fields(
        year=year,
        month=_month(month) if month else None,
        day=_day(day),
        is_bc=match["era"].startswith("b"),
    )


def read_era_range(match: re.Match[str]) -> Reading:
    """ "499-493 BC", "from 264 to 241 BC" """
    first, last = int(match["first"]), int(match["last"])
    is_bc = match["era"].startswith("b")
    if is_bc:
        first, last = 1 - first, 1 - last
    if first >= last:
        return None
    return both(Fields(year=first, is_bc=is_bc), Fields(year=last, is_bc=is_bc))


def read_day_of_month(match: re.Match[str]) -> Reading:
    """ "the 20th" """
    day = to_ordinal(match["day"])
    if day is None or not 1 <= day <= 31:
        return None
    return Fields(day=day, which=Which.SAME)


MONTH_RULES = (
    rule("nine-eleven", r"sept(?:ember|\.)? 11(?:th)?(?=,? (?:(?:terror|terrorist|suicide) )?(?:attacks?|hijack|commission\b|bombings))", always(Fields(named=NamedDay.NINE_ELEVEN)), "sept"),
    rule("month-day-era", rf"(?P<month>{MONTH})(?: (?P<day>{DAY_ORDINAL}),?)? (?P<year>\d{{1,4}}) ?(?P<era>{ERA})", read_era, begins=_MONTHS),
    rule("month-day-list", rf"(?P<t1>(?P<month>{MONTH}) (?P<d1>{DAY_ORDINAL})), (?P<t2>(?P<d2>{DAY_ORDINAL}))(?:, (?P<t3>(?P<d3>{DAY_ORDINAL})))?,? (?:and|or) (?P<t4>(?P<d4>{DAY_ORDINAL})(?:, ?(?P<year>{YEAR}))?){NO_NUMBER}", read_day_list, begins=_MONTHS),
    rule("month-day-range", rf"(?P<t1>(?P<month>{MONTH}) (?P<first>{DAY_ORDINAL}))(?:\s?-{{1,2}}\s?|,? and | or | to | through |/)(?P<t2>(?P<last>{DAY_ORDINAL})(?:(?:, ?| )(?P<year>{YEAR}))?)(?! {MONTH}){NO_NUMBER}", read_day_range, begins=_MONTHS),
    rule("month-day-year", rf"(?P<month>{MONTH})\s{{0,3}}(?P<day>{DAY_ORDINAL})(?:\s?,\s?| |, | of )(?P<year>{YEAR})(?![:%])", read_month_day, begins=_MONTHS),
    rule("month-day-short-year", rf"(?P<month>{MONTH})\s{{0,3}}(?P<day>{DAY_ORDINAL}),? '(?P<year>\d\d)", read_month_day_short_year, "'"),
    rule("day-range-month", rf"(?P<t1>(?:the )?(?P<first>{DAY_ORDINAL})){_RANGE}(?P<t2>(?:the )?(?P<last>{DAY_ORDINAL})(?: of)? (?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?)", read_day_range, begins="t12"),
    rule("day-month-year", rf"(?:the )?(?P<day>{DAY_ORDINAL})(?: day)?(?: of)?[ -](?P<month>{MONTH})(?:,|[ -]of)?[ -](?P<year>{YEAR})", read_month_day, begins="t12"),
    rule("ordinal-month-year", rf"(?:the )?(?P<day>{ORDINAL})(?: day)? of (?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?", read_month_day, begins=_ORDINALS),
    rule("day-month", rf"(?:the )?(?P<day>{DAY_ORDINAL})(?: of)?[ -](?P<month>{MONTH})", read_month_day, begins="t12"),
    rule("month-day", rf"(?P<month>{MONTH})\s{{0,3}}(?:the )?(?P<day>{DAY_ORDINAL}){NO_NUMBER}(?!-(?:year|month|day|week|hour|member|point))", read_month_day, begins=_MONTHS),
    rule("month-ordinal", rf"(?P<month>{_LONG_MONTH}) (?:the )?(?P<day>{ORDINAL})(?:,? (?P<year>{YEAR})|(?=\s{{0,3}}(?:[.,;:)?!-]|$)| (?:and|but|when|in|at|the|to|by|for|a|was|were|is|he|she|they|we|it)\b))", read_month_day, begins=_MONTHS),
    rule("month-range", rf"(?P<t1>(?P<first>{MONTH}))(?: and | or | to | through |\s?-{{1,2}}\s?|/)(?P<t2>(?P<last>{MONTH}),?(?: of)? (?P<year>{YEAR}))", read_month_range, begins=_MONTHS),
    rule("month-year", rf"(?:the month of )?(?P<month>{MONTH})(?:,? | of | in |-)(?:the year )?(?P<year>{YEAR})(?!-\d\d-)", read_month),
    rule("month-short-year", rf"(?P<month>{MONTH})[ -]'(?P<year>\d\d)", read_month_short_year, begins=_MONTHS),
    rule("month-to-month", rf"(?P<t1>(?P<first>{MONTH}))(?:\s?-\s?|/)(?P<t2>(?P<last>{MONTH}))(?! \d)", read_months, begins=_MONTHS),
    rule("month", rf"(?:the month of )?(?P<month>{MONTH})", read_month),
)  # fmt: skip

NIGHT_OF = rule("night-of-days", rf"(?:the )?night(?: of)?(?: the)? (?:(?P<before>{MONTH}) )?(?P<day>{DAY_ORDINAL})(?: (?P<between>{MONTH}))?\s?(?:-|/|to|and)\s?(?:the )?(?:{MONTH} )?{DAY_ORDINAL}(?:(?: of)? (?P<after>{MONTH}))?(?:,? (?P<year>{YEAR}))?{NO_NUMBER}", read_night, "night")  # fmt: skip
# Those that begin with a day, which a number such as "13th" finds before the month does.
DAY_MONTH_RULES = tuple(row for row in MONTH_RULES if row.name.startswith(("day-", "ordinal-")))
YEAR_RULES = (
    rule("era-range", rf"(?P<t1>(?:the years? )?(?P<first>\d{{1,4}})(?: ?{ERA})?)(?:\s?-{{1,2}}\s?| to | and | or | until )(?P<t2>(?P<last>\d{{1,4}}) ?(?P<era>{ERA}))", read_era_range, begins="t1234"),
    rule("era", rf"(?:c(?:a|irca)?\.? ?)?(?:the year )?(?P<year>\d{{1,4}}) ?(?P<era>{ERA})", read_era, begins="ct1234"),
    rule("era-before-range", r"(?P<t1>(?P<era>a\.d\.|ad) ?(?P<first>\d{1,4}))(?:\s?-{1,2}\s?| to )(?P<t2>(?P<last>\d{1,4}))(?![-/.:]\d)", read_era_range, begins="a"),
    rule("era-before", r"(?P<era>a\.d\.|ad) ?(?P<year>\d{1,4})", read_era, begins="a"),
    rule("year-range", rf"(?P<t1>(?:the years? )?(?P<first>{YEAR}))(?:\s?-{{1,2}}\s?|/)(?P<t2>(?P<last>\d{{4}}|\d\d))(?![-/]\d)", read_year_range, begins="t4"),
    rule("decade", rf"(?:the )?(?P<decade>\d{{3,4}})'?s(?: ?(?P<era>{ERA}))?", read_decade, begins="t34"),
    rule("short-decade", r"(?:the )?'(?P<decade>\d0)'?s", read_decade, begins="t'"),
    rule("bare-decade", r"the (?P<decade>[2-9]0)'?s", read_decade, begins="t"),
    rule("the-year", rf"the (?:calendar )?year (?P<year>{YEAR})", read_year, begins="t"),
    rule("year", rf"(?P<year>{YEAR})", read_year, begins="4"),
    rule(EARLY, r"(?P<year>[1-9]\d\d)", read_year, begins="3"),
    rule("circa-year", rf"(?:c|ca|circa)\. ?(?P<year>{YEAR})", read_circa_year, begins="c"),
    rule("day-of-month", r"the (?P<day>\d{1,2}(?:st|nd|rd|th))(?= of that month|\s{0,3}[,.;:)?!-]|$| (?:and|but|when|in|at|the|to|by|for|a|an|was|were|is|it|he|she|they|we|his|her|their|two|three|some|all|both|several|as|after|before|with|from|no)\b)", read_day_of_month, begins="t"),
)  # fmt: skip

SHORT_YEAR_RULES = (rule("short-year", r"'(?P<year>\d\d)", read_short_year),)
_HEAD = r"(?:seventeen|eighteen|nineteen|twenty)"
_TAIL = (
    rf"(?:(?:oh|o)~{factored(list(ONES)[:9])}|{factored(TENS)}(?:~{factored(list(ONES)[:9])})?"
    rf"|{factored(list(ONES)[9:])})"
)
DECADE_RULES = (
    rule("spoken-decade", rf"the (?:(?P<century>nineteen|eighteen|seventeen)[- ])?(?:roaring )?(?P<decade>{words(*lexicon.DECADES)})", read_spoken_decade),
    rule("spoken-year", rf"(?:the year )?(?P<year>{_HEAD}~(?:hundred(?: and (?:{_TAIL}|{factored(ONES)}))?|{_TAIL}))", read_spoken_year),
    rule("year-two-thousand", r"(?:the year )?(?P<year>two thousand(?:(?: and)? (?:one|two|three|four|five|six|seven|eight|nine|ten))?)", read_spoken_year),
)  # fmt: skip

CENTURY_RULES = (
    rule("century-range", rf"(?P<t1>(?:the )?(?P<first>{ORDINAL}))(?: and | or | to |\s?-\s?)(?P<t2>(?:the )?(?:early |late |mid-)?(?P<last>{ORDINAL})~centur(?:y|ies))", read_century_range, "centur"),
    rule("century-hyphened", rf"(?:(?:the|an?) )?(?P<t>(?P<number>{ORDINAL})-(?P<era>)century)(?! ?{ERA}\b)", read_hyphened_century, "century"),
    rule("century", rf"(?:the )?(?P<number>{ORDINAL})~century(?: ?(?P<era>{ERA}))?", read_century, "century"),
)  # fmt: skip

__all__ = ["CENTURY_RULES", "DAY", "DECADE_RULES", "MONTH_RULES", "YEAR_RULES"]
