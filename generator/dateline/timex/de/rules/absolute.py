"""Calendar dates: days, months, years, decades, centuries, eras, seasons, quarters."""

from __future__ import annotations

import re

from dateline.timex.de import lexicon
from dateline.timex.de.numbers import ORDINAL, WORD, to_int, to_ordinal
from dateline.timex.de.patterns import DAY, ERA, MONTH, SEASON, TO, YEAR, words
from dateline.timex.expression import Fields
from dateline.timex.figures import both, centuries, century, read_year, read_year_range
from dateline.timex.rule import Reading, rule


def _month(text: str) -> int:
    word = text.rstrip(".")
    return lexicon.ALL_MONTHS.get(word) or lexicon.ALL_MONTHS[word.removesuffix("s")]


def _number(match: re.Match[str], name: str) -> int | None:
    """The number in a group, where there is such a group and it took part."""
    text = match.groupdict().get(name)
    return int(text) if text else None


def read_date(match: re.Match[str]) -> Reading:
    """ "3. März 2014", "3. März", "März 2014", "März" """
    return Fields(
        year=_number(match, "year"), month=_month(match["month"]), day=_number(match, "day")
    )


def read_digits(match: re.Match[str]) -> Reading:
    """ "3.3.2014", "03.03.14", "3.3." """
    month, day = int(match["month"]), int(match["day"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    year = match["year"]
    return Fields(
        year=int(year) if year else None, month=month, day=day, is_short=len(year or "") == 2
    )


def read_iso(match: re.Match[str]) -> Reading:
    """ "2014-03-03" """
    month, day = int(match["month"]), int(match["day"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return Fields(year=int(match["year"]), month=month, day=day)


def read_day_range(match: re.Match[str]) -> Reading:
    """ "3. bis 5. März 2014", "3. und 4. März": the ends share what is told once"""
    year, month = _number(match, "year"), _month(match["month"])
    first, last = int(match["first"]), int(match["last"])
    if first >= last:
        return None
    return both(Fields(year=year, month=month, day=first), Fields(year=year, month=month, day=last))


def read_night(match: re.Match[str]) -> Reading:
    """ "Nacht vom 3. auf den 4. Juni": a night is that of the day it began on"""
    year, month = _number(match, "year"), _month(match["month"])
    return Fields(year=year, month=month, day=int(match["first"]), part="NI")


def read_full_range(match: re.Match[str]) -> Reading:
    """ "3. März bis 5. April 2014": the year of the last is that of the first"""
    year = int(match["year"])
    months = _month(match["month1"]), _month(match["month2"])
    first = (months[0], int(match["first"]))
    last = (months[1], int(match["last"]))
    if first >= last:
        return None
    return both(
        Fields(year=year, month=first[0], day=first[1]),
        Fields(year=year, month=last[0], day=last[1]),
    )


def read_month_range(match: re.Match[str]) -> Reading:
    """ "Mai und Juli 2013", "Mai bis Juli 2013" """
    year = int(match["year"])
    return both(
        Fields(year=year, month=_month(match["first"])),
        Fields(year=year, month=_month(match["last"])),
    )


def read_spoken_year(match: re.Match[str]) -> Reading:
    """ "neunzehnhundertachtundneunzig" """
    year = to_int(match["year"])
    return Fields(year=year) if year is not None and 1000 <= year < 2100 else None


def read_era(match: re.Match[str]) -> Reading:
    """ "480 v. Chr.", "September 480 v. Chr." """
    is_bc = match["era"].startswith("v")
    year = int(match["year"])
    month = match.groupdict().get("month")
    return Fields(
        year=1 - year if is_bc else year, month=_month(month) if month else None, is_bc=is_bc
    )


def read_decade(match: re.Match[str]) -> Reading:
    """ "1990er Jahre", "90er" """
    decade = int(match["decade"])
    return None if decade % 10 else Fields(decade=decade, is_short=decade < 100)


def read_spoken_decade(match: re.Match[str]) -> Reading:
    """ "neunziger Jahre" """
    return Fields(decade=lexicon.DECADES[match["decade"]], is_short=True)


def read_century(match: re.Match[str]) -> Reading:
    """ "19. Jahrhundert", "fünften Jahrhundert v. Chr." """
    return century(to_ordinal(match["number"]), is_bc=(match["era"] or "").startswith("v"))


def read_century_range(match: re.Match[str]) -> Reading:
    """ "18. und 19. Jahrhundert" """
    return centuries(to_ordinal(match["first"]), to_ordinal(match["last"]))


def read_season(match: re.Match[str]) -> Reading:
    """ "Sommer 2012", "Sommer 480 v. Chr.", "Sommer" """
    found = match.groupdict()
    year = _number(match, "year")
    is_bc = (found.get("era") or "").startswith("v")
    if year is not None and is_bc:
        year = 1 - year
    return Fields(season=lexicon.SEASONS[match["season"]], year=year, is_bc=is_bc)


def read_part_of_year(match: re.Match[str]) -> Reading:
    """ "dritten Quartal 2013", "erste Halbjahr" """
    number, year = to_ordinal(match["number"]), _number(match, "year")
    if match["unit"].startswith("halbjahr"):
        return Fields(year=year, half=number) if number in (1, 2) else None
    return Fields(year=year, quarter=number) if number in (1, 2, 3, 4) else None


_JAHRE = r"(?:[ -]?jahren?)"
NIGHT_RULES = (
    rule("night-between", rf"nacht (?:vom|zum) (?P<first>{DAY})\.(?: auf den| zum|\s?/) ?{DAY}\. ?(?P<month>{MONTH})(?: (?P<year>{YEAR}))?", read_night),
)  # fmt: skip
MONTH_RULES = (
    rule("day-range-month", rf"(?P<t1>(?P<first>{DAY})\.){TO}(?P<t2>(?P<last>{DAY})\. ?(?P<month>{MONTH})(?: (?P<year>{YEAR}))?)", read_day_range),
    rule("date-range", rf"(?P<t1>(?P<first>{DAY})\. ?(?P<month1>{MONTH})){TO}(?P<t2>(?P<last>{DAY})\. ?(?P<month2>{MONTH}) (?P<year>{YEAR}))", read_full_range),
    rule("day-month-year", rf"(?P<day>{DAY})\. ?(?P<month>{MONTH})(?: (?P<year>{YEAR}))?", read_date),
    rule("month-range", rf"(?P<t1>(?P<first>{MONTH})){TO}(?P<t2>(?P<last>{MONTH}) (?P<year>{YEAR}))", read_month_range),
    rule("month-era", rf"(?P<month>{MONTH}) (?P<year>\d{{1,4}}) (?P<era>{ERA})", read_era),
    rule("month-year", rf"(?P<month>{MONTH})(?: des jahres)? (?P<year>{YEAR})", read_date),
    rule("month", rf"(?P<month>{MONTH})", read_date),
)  # fmt: skip
NUMBER_RULES = (
    rule("digits", rf"(?P<day>{DAY})\.\s?(?P<month>1[0-2]|0?[1-9])\.(?:\s?(?P<year>{YEAR}|\d\d(?!\d)))?(?!\d|\.\d)", read_digits),
    rule("iso", r"(?P<year>[12]\d{3})-(?P<month>\d\d)-(?P<day>\d\d)(?![-\d])", read_iso),
    rule("era", rf"(?:(?:jahre?|jahres) )?(?P<year>\d{{1,4}}) (?P<era>{ERA})", read_era),
    rule("decade", rf"(?P<decade>\d{{4}}|\d0)er(?:n|{_JAHRE})?", read_decade),
    rule("year-range", rf"(?P<t1>(?P<first>{YEAR}))(?:\s?-\s?|/)(?P<t2>(?P<last>\d{{4}}|\d\d))(?![-/.,]?\d)", read_year_range),
    rule("year", rf"(?:(?:jahre?|jahres) )?(?P<year>{YEAR})(?![-/.,]\d)", read_year),
)  # fmt: skip
DECADE_RULES = (
    rule("spoken-decade", rf"(?P<decade>{words(*lexicon.DECADES)}){_JAHRE}", read_spoken_decade),
)  # fmt: skip
SPOKEN_YEAR_RULES = (rule("spoken-year", rf"(?P<year>{WORD})", read_spoken_year),)
CENTURY_RULES = (
    rule("century-range", rf"(?P<t1>(?P<first>{ORDINAL}|\d{{1,2}}\.)){TO}(?P<t2>(?P<last>{ORDINAL}|\d{{1,2}}\.) jahrhunderts?)", read_century_range),
    rule("century", rf"(?P<number>{ORDINAL}|\d{{1,2}}\.) jahrhunderts?(?: (?P<era>{ERA}))?", read_century),
)  # fmt: skip
SEASON_RULES = (
    rule("season-era", rf"(?P<season>{SEASON}) (?P<year>\d{{1,4}}) (?P<era>{ERA})", read_season),
    rule(
        "season",
        rf"(?P<season>{SEASON})(?:(?: des jahres)? (?P<year>{YEAR})(?:/\d\d)?)?",
        read_season,
    ),
)
QUARTER_RULES = (
    rule("part-of-year", rf"(?P<number>{ORDINAL}|[1-4]\.) (?P<unit>quartals?|halbjahrs?|halbjahres)(?:(?: des jahres)? (?P<year>{YEAR}))?", read_part_of_year),
)  # fmt: skip
