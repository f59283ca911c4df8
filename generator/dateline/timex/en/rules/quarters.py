"""Quarters, halves and fiscal years, and what figures are compared with."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.timex.en import lexicon
from dateline.timex.en.numbers import to_ordinal
from dateline.timex.en.patterns import MONTH, ORDINAL, YEAR
from dateline.timex.expression import Base, Fields, Offset, Unit
from dateline.timex.figures import both
from dateline.timex.rule import LazyPattern, Reading, Said, always, rule

# Longer and shorter times than a year have halves too, and so have things.
_OF_OTHER = LazyPattern(
    rf"\s{{1,3}}of\s{{1,3}}(?:(?:the|that|this|his|her|its|their|a)\s{{1,3}})?(?:{ORDINAL}\b|{MONTH}\b|\d{{2,4}}0'?s|'\d0s"
    r"|century|decade|day|week|month|game|season|match|film|movie|book|show|play|tournament|contest|list|race|song"
    r"|tour|journey|trip|speech|term|life|career|reign|war)"
)


def read_ordinal_part(match: re.Match[str]) -> Reading:
    """ "the second half of", "the third quarter" """
    number = to_ordinal(match["number"])
    word = match["unit"]
    if _OF_OTHER.match(match.string, match.end()):
        return None
    if word == "half":
        return Fields(half=number) if number in (1, 2) else None
    return Fields(quarter=number) if number in (1, 2, 3, 4) else None


def read_last_part(match: re.Match[str]) -> Reading:
    """ "the last quarter of 2010" """
    return Fields(half=2) if match["unit"] == "half" else Fields(quarter=4)


def read_half_of(match: re.Match[str]) -> Reading:
    """ "the second half of the 20th century", "the first half of May" """
    mod = "START" if match["which"] in ("first", "early") else "END"
    year = int(match["year"]) if match["year"] else None
    if match["month"]:
        return Said(Fields(month=lexicon.MONTHS[match["month"].rstrip(".")], year=year), mod)
    if match["decade"]:
        return Said(Fields(decade=int(match["decade"])), mod)
    number = to_ordinal(match["number"])
    return Said(Fields(century=100 * (number - 1)), mod) if number and number <= 30 else None


def read_half(match: re.Match[str]) -> Reading:
    """ "the latter half of 2008" """
    if _OF_OTHER.match(match.string, match.end()):
        return None
    return Fields(half=1 if match["number"] in ("former", "early") else 2)


def read_quarter_pair(match: re.Match[str]) -> Reading:
    """ "the second and fourth quarters" """
    first, last = to_ordinal(match["first"]), to_ordinal(match["last"])
    if first not in (1, 2, 3, 4) or last not in (1, 2, 3, 4):
        return None
    return both(Fields(quarter=first), Fields(quarter=last))


def read_year_quarter(match: re.Match[str]) -> Reading:
    """ "this year's third quarter", "last year's second half" """
    inner = read_ordinal_part(match)
    if not isinstance(inner, Fields):
        return None
    if match["year"]:
        return replace(inner, year=int(match["year"]))
    which = lexicon.WHICH[" ".join(match["which"].split())]
    return replace(inner, within=Offset(which.step, Unit.YEAR, which.base))


def read_quarter_code(match: re.Match[str]) -> Reading:
    """ "Q3 2019", "Q1" """
    year = match["year"]
    return Fields(quarter=int(match["number"]), year=int(year) if year else None)


def read_fiscal_year(match: re.Match[str]) -> Reading:
    """ "fiscal 1988", "fiscal year 2012" """
    return Fields(year=int(match["year"]), is_short=len(match["year"]) == 2)


def read_year_period(match: re.Match[str]) -> Reading:
    """ "the 1988 quarter", "the 1989 third quarter", "the 1988 period" """
    year = int(match["year"])
    number = to_ordinal(match["number"]) if match["number"] else None
    if number:
        return Fields(year=year, quarter=number)
    if match["unit"] == "year":
        return Fields(year=year)
    return Fields(year=year, quarter=0)  # the quarter told of, in that year


_QUARTER_WORD = r"(?:quarter|half)"
_NUMBER = r"(?:first|second|third|fourth|1st|2nd|3rd|4th)"
# As fine as the time it compares with: "a year-ago loss" beside the third quarter's.
_YEAR_EARLIER = Offset(-1, Unit.YEAR, Base.TOLD, keeps_told=True)
_YEAR_AGO = replace(_YEAR_EARLIER, base=Base.PUBLISHED)
COMPARISON_RULES = (
    rule("year-quarter", rf"(?:(?P<which>(?:this|last|next|the previous|the following|that|the current))(?: fiscal)? year|(?P<year>(?:19|20)\d\d))'s? (?:fiscal )?(?P<number>{_NUMBER})~(?P<unit>{_QUARTER_WORD})", read_year_quarter, "year", "19", "20"),
    rule("year-earlier-period", r"(?:the |its |a )?(?:comparable |corresponding |same )?year~(?:ago|earlier) (?:fiscal )?(?:(?:first|second|third|fourth)~)?(?:quarter|period|month|half|time)", always(_YEAR_EARLIER), "ago", "earlier"),
    rule("year-earlier", r"(?:a )?year-earlier", always(_YEAR_EARLIER), "year-"),
    rule("year-ago", r"(?:a )?year-ago", always(_YEAR_AGO), "year-"),
    rule("last-years-period", r"last year's (?:comparable |corresponding |same |like )?(?:quarter|period)|the (?:quarter|period) (?:a year (?:ago|earlier|before)|last year)", always(_YEAR_EARLIER), "quarter", "period"),
    rule("same-period", r"the (?:same|corresponding|comparable|like) (?:quarter|period|three months|month) (?:of )?(?:last year|a year (?:ago|earlier)|the (?:previous|prior|year) (?:year|before))", always(_YEAR_EARLIER), "the ", begins="t"),
)  # fmt: skip
YEAR_PERIOD = rule("year-period", rf"the (?P<year>(?:19|20)\d\d)(?: (?P<number>{_NUMBER}))?~(?P<unit>quarter|period|year)", read_year_period, "quarter", "period", "year", begins="t")  # fmt: skip
QUARTER_RULES = (
    YEAR_PERIOD,
    rule("half-of", rf"(?:the )?(?P<which>first|second|early|latter|last) half of (?:the )?(?:(?P<number>{ORDINAL})~century|(?P<decade>\d{{3}}0)'?s|(?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?)", read_half_of, "half of"),
    rule("quarter-pair", rf"(?:the )?(?P<t1>(?P<first>{_NUMBER}))(?:,? and | or |\s?-\s?| to )(?P<t2>(?P<last>{_NUMBER})~quarters?)", read_quarter_pair, "quarter"),
    rule("ordinal-part", rf"(?:fiscal[ -])?(?P<number>{_NUMBER})\s?-\s?(?P<unit>{_QUARTER_WORD})(?! ?-)", read_ordinal_part, "quarter", "half"),
    rule("ordinal-part", rf"(?:the )?(?:fiscal[ -])?(?P<number>{_NUMBER})(?: fiscal)? (?P<unit>{_QUARTER_WORD})(?! (?:mile|century|hour|pound|final|finals|of an?)\b)", read_ordinal_part, "quarter", "half"),
    rule("last-part", rf"the (?:last|final|closing) (?P<unit>{_QUARTER_WORD})(?= of )", read_last_part, "quarter", "half"),
    rule("half", r"the (?P<number>latter|former) half", read_half, "half"),
    rule("quarter-code", r"q(?P<number>[1-4])(?:(?:,? of|,)? (?P<year>20\d\d|19\d\d))?", read_quarter_code, begins="q"),
    rule("latest-quarter", r"(?:the |its )?(?:latest|most recent|just-ended) (?:fiscal )?(?:quarter|period)", always(Offset(0, Unit.QUARTER, Base.TOLD)), "quarter", "period"),
)  # fmt: skip
FISCAL_RULES = (
    rule("fiscal-code", r"fy ?'?(?P<year>(?:19|20)\d\d|\d\d)(?:[/-]\d\d)?", read_fiscal_year),
    rule("fiscal-year", r"(?:the )?fiscal(?: year)? '?(?P<year>(?:19|20)\d\d|\d\d)", read_fiscal_year),
)  # fmt: skip  # fmt: skip
