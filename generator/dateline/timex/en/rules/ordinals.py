"""One of the shorter units of a longer time: "the first week of May", "the third Monday of April"."""

from __future__ import annotations

import re

from dateline.timex.en import lexicon
from dateline.timex.en.numbers import to_ordinal
from dateline.timex.en.patterns import MONTH, ORDINAL, WEEKDAY, YEAR
from dateline.timex.expression import Fields, Nth, Offset, Unit, Unknown
from dateline.timex.rule import LazyPattern, Reading, Said, rule


def read_ends_of(match: re.Match[str]) -> Reading:
    """ "the last days of April 1945", "the opening weeks of 1915": the end or begin of it"""
    mod = "END" if match["end"] in ("last", "final", "closing", "dying", "waning") else "START"
    month, year = match["month"], match["year"] or match["alone"]
    said = Fields(
        year=int(year) if year else None, month=lexicon.MONTHS[month.rstrip(".")] if month else None
    )
    return Said(said, mod)


def read_nth_weekday(match: re.Match[str]) -> Reading:
    """ "the third Monday of April", "the last Sunday in October 2012" """
    number = -1 if match["number"] in ("last", "final") else to_ordinal(match["number"])
    if number is None or number > _WEEKS_A_MONTH:
        return None
    month = lexicon.MONTHS[match["month"].rstrip(".")]
    within = Fields(year=int(match["year"]) if match["year"] else None, month=month)
    return Nth(number, Unit.DAY, within, lexicon.WEEKDAYS[match["weekday"].rstrip(".")])


_WEEKS_A_MONTH = 5


def read_nth(match: re.Match[str]) -> Reading:
    """ "the first week" of May, "the last day" of the year"""
    number = -1 if match["number"] in ("last", "final") else to_ordinal(match["number"])
    return Nth(number, lexicon.UNITS[match["unit"]]) if number else None


_LONGER = rf"(?= (?:of|in) (?:{MONTH}\b|[12]\d{{3}}\b|the (?:year|month|century)\b|(?:this|last|next|that) (?:year|month)\b))"


ORDINAL_UNIT = rule(
    "ordinal-unit",
    rf"the (?P<number>{ORDINAL}|last|final) (?P<unit>day|week|weekend|month|year){_LONGER}",
    read_nth,
    begins="t",
)


_ON_NOW = LazyPattern(
    r"\b(?:it's|it is|this is|today is|today's|today marks|this marks|is now|now in)\s{1,3}(?:only\s)?$"
)


def read_ordinal_day(match: re.Match[str]) -> Reading:
    """ "on the third day", and "it is the third day of the strike": today"""
    at = match.start()
    is_today = _ON_NOW.search(match.string, max(0, at - 24), at)
    return Offset(0, Unit.DAY) if is_today else Unknown("XXXX-XX-XX")


ORDINAL_DAY = rule(
    "ordinal-day", rf"the (?P<number>{ORDINAL}|final) day", read_ordinal_day, begins="t"
)

ENDS_OF = rule("ends-of", rf"the (?P<end>first|opening|early|last|final|closing|dying|waning) (?:days|weeks|months) of (?:(?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?|(?P<alone>{YEAR}))", read_ends_of, " of ", begins="t")  # fmt: skip
NTH_WEEKDAY = rule("nth-weekday", rf"the (?P<number>{ORDINAL}|last|final) (?P<weekday>{WEEKDAY}) (?:of|in) (?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?", read_nth_weekday, " of ", " in ", begins="t")  # fmt: skip
