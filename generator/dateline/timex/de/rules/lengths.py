"""Durations, and things that come again."""

from __future__ import annotations

import re

from dateline.timex.de import lexicon
from dateline.timex.de.numbers import AMOUNT, to_amount
from dateline.timex.de.patterns import MONTH, PART, PLURAL, SEASON, UNIT, UNITS, WEEKDAY, words
from dateline.timex.expression import Fields, Length, Repeat
from dateline.timex.rule import Reading, rule

_TIMES = {"einmal": "1", "zweimal": "2", "dreimal": "3", "viermal": "4", "fünfmal": "5"}


def _length(amount: str, word: str) -> Length:
    return Length(((amount, lexicon.ALL_UNITS[word]),))


def read_length(match: re.Match[str]) -> Reading:
    """ "drei Wochen", "ein halbes Jahr"; "eines Tages" is some day"""
    amount = to_amount(match["amount"])
    if amount is None or match["amount"] == "eines":
        return None
    return _length(amount, match["unit"])


def read_open(match: re.Match[str]) -> Reading:
    """ "wochenlang", "seit Jahren": how many is not told"""
    return _length("X", match["unit"])


def read_adjective(match: re.Match[str]) -> Reading:
    """ "dreitägig", "zweiwöchigen" """
    amount = to_amount(match["amount"].rstrip("-"))
    if amount is None:
        return None
    return Length(((amount, lexicon.LENGTH_STEMS[match["stem"]]),))


def read_each(match: re.Match[str]) -> Reading:
    """ "jeden Tag", "jede Woche", "alle zwei Wochen" """
    amount = match.groupdict().get("amount")
    count = to_amount(amount) if amount else "1"
    return Repeat(every=_length(count, match["unit"]), quant="EVERY") if count else None


def read_each_fields(match: re.Match[str]) -> Reading:
    """ "jeden Donnerstag", "jeden Sommer", "jeden Montagabend" """
    return Repeat(fields=_fields(match), quant="EVERY")


def read_habit(match: re.Match[str]) -> Reading:
    """ "donnerstags", "montagabends", "nachts" """
    return Repeat(fields=_fields(match))


def read_times(match: re.Match[str]) -> Reading:
    """ "zweimal im Jahr", "dreimal pro Woche" """
    return Repeat(every=_length("1", match["unit"]), freq=f"{_TIMES[match['times']]}X")


def read_frequency(match: re.Match[str]) -> Reading:
    """ "täglich", "jährliche" """
    return Repeat(every=Length((("1", lexicon.FREQUENCIES[match["word"]]),)))


def _fields(match: re.Match[str]) -> Fields:
    found = match.groupdict()
    weekday, part = found.get("weekday"), found.get("part")
    month, season = found.get("month"), found.get("season")
    parts = {**lexicon.PARTS, **lexicon.PART_GENITIVES}
    return Fields(
        weekday=lexicon.WEEKDAYS[weekday.removesuffix("s")] if weekday else None,
        part=parts[part] if part else None,
        month=lexicon.ALL_MONTHS[month.rstrip(".").removesuffix("s")] if month else None,
        season=lexicon.SEASONS[season] if season else None,
    )


_LONG_WEEKDAY = words(*lexicon.WEEKDAYS)
_GENITIVE = words(*lexicon.PART_GENITIVES)
EACH_RULES = (
    rule("each", rf"jede[nrsm]? (?P<unit>{UNIT})", read_each),
    rule("every-few", rf"alle (?P<amount>{AMOUNT}) (?P<unit>{PLURAL})", read_each),
    rule("times", rf"(?P<times>{words(*_TIMES)}) (?:im|am|pro|in der) (?P<unit>{UNIT})", read_times),
)  # fmt: skip
EACH_FIELD_RULES = (
    rule("each-weekday", rf"jede[nrsm]? (?:(?:zweite|dritte|vierte)[nrsm]? )?(?P<weekday>{WEEKDAY})(?: ?(?P<part>{PART}))?", read_each_fields),
    rule("each-fields", rf"jede[nrsm]? (?:(?P<month>{MONTH})|(?P<season>{SEASON})|(?P<part>{PART}))", read_each_fields),
)  # fmt: skip
HABIT_RULES = (
    rule("weekday-part-habit", rf"(?P<weekday>{_LONG_WEEKDAY})(?P<part>{_GENITIVE})", read_habit),
    rule("weekday-habit", rf"(?P<weekday>{_LONG_WEEKDAY})s", read_habit),
)
PART_HABIT_RULES = (rule("part-habit", rf"(?P<part>{_GENITIVE})", read_habit),)
LENGTH_RULES = (
    rule("length", rf"(?P<amount>{AMOUNT})(?: volle[nr]?| ganze[nrs]?| lange[nr]?| weitere[nrs]?)? (?P<unit>{UNITS})(?: lang)?", read_length),
    rule("open", rf"(?P<unit>{PLURAL})(?: ?lang)?", read_open),
)  # fmt: skip
LONG_RULES = (
    rule("units-long", r"(?P<unit>stunden|tage|nächte|wochen|monate|jahre)lange?[nrs]?", read_open),
)
ADJECTIVE_RULES = (
    rule("length-adjective", rf"(?P<amount>\d{{1,3}}-|{AMOUNT})(?P<stem>{words(*lexicon.LENGTH_STEMS)})(?:e[nrsm]?)?", read_adjective),
)  # fmt: skip
FREQUENCY_RULES = (
    rule("frequency", rf"(?P<word>{words(*lexicon.FREQUENCIES)})(?:e[nrsm]?)?", read_frequency),
)
