"""Times counted from today or from the last time told."""

from __future__ import annotations

import re

from dateline.timex.de import lexicon
from dateline.timex.de.numbers import AMOUNT, to_amount
from dateline.timex.de.patterns import (
    MONTH,
    PART,
    PLURAL,
    SEASON,
    UNIT,
    UNITS,
    WEEKDAY,
    WHICH,
    words,
)
from dateline.timex.expression import Base, Expression, Fields, Length, Offset, Unit, Vague, Which
from dateline.timex.rule import Reading, Said, rule

# Beside an amount counted back from today, TIMEX3's MORE_THAN is BEFORE (TimeML 1.2.1).
_MODS = {
    "etwa": "APPROX", "rund": "APPROX", "ungefähr": "APPROX", "circa": "APPROX", "fast": "APPROX",
    "gut": "BEFORE", "mehr als": "BEFORE", "über": "BEFORE", "knapp": "AFTER",
    "weniger als": "AFTER", "genau": None,
}  # fmt: skip


def _offset(amount: str, unit: Unit, sign: int, base: Base) -> Expression:
    """So many units before or after; open amounts stay vague, halves count in finer units."""
    if amount == "X" or unit is Unit.SECOND:
        return Vague("PAST_REF" if sign < 0 else "FUTURE_REF")
    count = float(amount)
    if count == int(count):
        return Offset(sign * int(count), unit, base)
    finer, times = {
        Unit.YEAR: (Unit.MONTH, 12), Unit.DAY: (Unit.HOUR, 24), Unit.WEEK: (Unit.DAY, 7),
        Unit.HOUR: (Unit.MINUTE, 60),
    }.get(unit, (unit, 1))  # fmt: skip
    return Offset(sign * round(count * times), finer, base)


def read_ago(match: re.Match[str]) -> Reading:
    """ "vor drei Wochen", "vor gut zwei Jahren", "vor Jahren" """
    word = match["unit"]
    if match["amount"] is None and word not in lexicon.PLURALS:
        return None
    amount = to_amount(match["amount"]) if match["amount"] else "X"
    if amount is None:
        return None
    said = _offset(amount, lexicon.ALL_UNITS[word], -1, Base.PUBLISHED)
    return Said(said, _MODS[" ".join(match["mod"].split())]) if match["mod"] else said


def read_ahead(match: re.Match[str]) -> Reading:
    """ "in drei Wochen"; "in zehn Minuten" mostly tells how long something took"""
    unit = lexicon.ALL_UNITS[match["unit"]]
    amount = to_amount(match["amount"])
    if amount is None or unit in (Unit.SECOND, Unit.MINUTE, Unit.HOUR):
        return None
    return _offset(amount, unit, 1, Base.PUBLISHED)


def read_later(match: re.Match[str]) -> Reading:
    """ "zwei Tage später", "ein Jahr zuvor": counted from the last time told"""
    amount = to_amount(match["amount"])
    sign = lexicon.AFTERWARDS[match["direction"]]
    return _offset(amount, lexicon.ALL_UNITS[match["unit"]], sign, Base.TOLD) if amount else None


def read_unit_later(match: re.Match[str]) -> Reading:
    """ "Tag darauf", "Jahr zuvor", "Woche danach" """
    sign = lexicon.AFTERWARDS[match["direction"]]
    return Offset(sign, lexicon.UNITS[match["unit"]], Base.TOLD)


def read_day_later(match: re.Match[str]) -> Reading:
    """ "tags darauf" """
    return Offset(lexicon.AFTERWARDS[match["direction"]], Unit.DAY, Base.TOLD)


def read_which_unit(match: re.Match[str]) -> Reading:
    """ "letzte Woche", "dieses Jahr", "am nächsten Tag" """
    which, unit = lexicon.WHICH[match["which"]], lexicon.UNITS[match["unit"]]
    if unit in (Unit.SECOND, Unit.MINUTE, Unit.HOUR):
        return None
    if unit is Unit.DAY and which is Which.NEXT:
        which = Which.FOLLOWING
    if unit is Unit.DAY and which is Which.THIS:
        which = Which.SAME
    if unit is Unit.NIGHT:
        return Fields(part="NI", within=Offset(which.step, Unit.DAY, which.base))
    return Offset(which.step, unit, which.base)


def read_which_length(match: re.Match[str]) -> Reading:
    """ "letzten drei Monaten", "kommenden Jahren" """
    amount = to_amount(match["amount"]) if match["amount"] else "X"
    if amount is None:
        return None
    return Length(
        ((amount, lexicon.ALL_UNITS[match["unit"]]),), which=lexicon.WHICH[match["which"]]
    )


def read_which_fields(match: re.Match[str]) -> Reading:
    """ "letzten März", "nächsten Dienstag", "kommenden Sommer", "folgenden Morgen" """
    which = lexicon.WHICH[match["which"]]
    if match["month"]:
        word = match["month"].rstrip(".")
        month = lexicon.ALL_MONTHS.get(word) or lexicon.ALL_MONTHS[word.removesuffix("s")]
        return Fields(month=month, which=which)
    if match["season"]:
        return Fields(season=lexicon.SEASONS[match["season"]], which=which)
    if match["weekday"]:
        weekday = lexicon.WEEKDAYS[match["weekday"].removesuffix("s")]
        part = lexicon.PARTS[match["daypart"]] if match["daypart"] else None
        return Fields(weekday=weekday, part=part, which=which)
    base = Base.TOLD if which is Which.NEXT else which.base
    return Fields(part=lexicon.PARTS[match["part"]], within=Offset(which.step, Unit.DAY, base))


def read_weekday_of_week(match: re.Match[str]) -> Reading:
    """ "Dienstag vergangener Woche", "Montag dieser Woche" """
    which = lexicon.WHICH[match["which"]]
    weekday = lexicon.WEEKDAYS[match["weekday"].removesuffix("s")]
    return Fields(weekday=weekday, within=Offset(which.step, Unit.WEEK, which.base))


def read_month_of_year(match: re.Match[str]) -> Reading:
    """ "Juni letzten Jahres", "Sommer desselben Jahres" """
    text = match["which"]
    which = Which.SAME if text.startswith("dessel") else lexicon.WHICH[text]
    within = Offset(which.step, Unit.YEAR, which.base)
    if match["season"]:
        return Fields(season=lexicon.SEASONS[match["season"]], within=within)
    word = match["month"].rstrip(".")
    month = lexicon.ALL_MONTHS.get(word) or lexicon.ALL_MONTHS[word.removesuffix("s")]
    day = match["day"]
    return Fields(month=month, day=int(day) if day else None, within=within)


def read_the_unit(match: re.Match[str]) -> Reading:
    """ "Wochenende", "des Jahres": the one told of"""
    unit = lexicon.UNITS[match["unit"]]
    return Fields(is_weekend=True) if unit is Unit.WEEKEND else Offset(0, unit, Base.TOLD)


def read_edge(match: re.Match[str]) -> Reading:
    """ "Jahresende", "Monatsbeginn" """
    unit = {"jahres": Unit.YEAR, "monats": Unit.MONTH, "wochen": Unit.WEEK}[match["unit"]]
    mod = {"ende": "END", "mitte": "MID"}.get(match["edge"], "START")
    return Said(Offset(0, unit, Base.PUBLISHED), mod)


_DIRECTION = rf"(?P<direction>{words(*lexicon.AFTERWARDS)})"
_OF_YEAR = rf"(?:des )?(?P<which>desselben|{WHICH}) jahre?s"
UNIT_RULES = (
    rule("ago", rf"vor (?:(?P<mod>{words(*_MODS)}) )?(?:(?P<amount>{AMOUNT})(?: vollen| ganzen)? )?(?P<unit>{UNITS})", read_ago),
    rule("later", rf"(?P<amount>{AMOUNT}) (?P<unit>{UNITS}) {_DIRECTION}", read_later),
    rule("which-length", rf"(?P<which>{WHICH})(?: (?P<amount>{AMOUNT}))? (?P<unit>{PLURAL})", read_which_length),
    rule("unit-later", rf"(?P<unit>tag|woche|monat|jahr) {_DIRECTION}", read_unit_later),
    rule("ahead", rf"in (?P<amount>{AMOUNT}) (?P<unit>{UNITS})(?! lang)", read_ahead),
    rule("which-unit", rf"(?P<which>{WHICH}) (?P<unit>{UNIT})", read_which_unit),
)  # fmt: skip
THE_UNIT_RULES = (
    rule(
        "the-unit", r"(?P<unit>wochenende|jahres|monats|woche|quartals|jahrzehnts)", read_the_unit
    ),
)
TAGS_RULES = (rule("day-later", rf"tags {_DIRECTION}", read_day_later),)
OF_YEAR_RULES = (
    rule("month-of-year", rf"(?:(?P<day>3[01]|[12]\d|[1-9])\. )?(?:(?P<month>{MONTH})|(?P<season>{SEASON})) {_OF_YEAR}", read_month_of_year),
)  # fmt: skip
WHICH_RULES = (
    rule("weekday-of-week", rf"(?P<weekday>{WEEKDAY}) (?P<which>{WHICH}) woche", read_weekday_of_week),
    rule("which-fields", rf"(?P<which>{WHICH}) (?:(?P<weekday>{WEEKDAY})(?: ?(?P<daypart>{PART}))?|(?P<month>{MONTH})|(?P<season>{SEASON})|(?P<part>{PART}))", read_which_fields),
)  # fmt: skip
EDGE_RULES = (
    rule("edge", r"(?P<unit>jahres|monats|wochen)(?P<edge>ende|mitte|anfang|beginn)s?", read_edge),
)
THIS_YEAR_RULES = (rule("this-year", r"heuer", lambda _: Offset(0, Unit.YEAR)),)
