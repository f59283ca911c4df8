"""Durations, and things that come again."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.timex.en import lexicon, lookalikes
from dateline.timex.en.numbers import ONES, TENS, to_amount
from dateline.timex.en.patterns import (
    AMOUNT,
    AMOUNT_OR_A,
    FILLER,
    FIRST_OF_WEEKDAYS,
    MONTH,
    PART,
    SEASON,
    UNIT,
    UNITS,
    WEEKDAY,
    words,
)
from dateline.timex.expression import Fields, Length, Repeat, Unit, Vague
from dateline.timex.figures import both
from dateline.timex.rule import LazyPattern, Reading, always, factored, rule

_PLURAL = words(*lexicon.PLURALS)


_HALF_OF = {Unit.MINUTE: ("30", Unit.SECOND), Unit.HOUR: ("30", Unit.MINUTE)}


def _length(amount: str, word: str) -> Length:
    unit = lexicon.ALL_UNITS[word]
    if word.startswith("fortnight") and amount != "X":
        amount = f"{2 * float(amount):g}"
    return Length(((amount, unit),))


def _length_in_words(amount: str, match: re.Match[str]) -> Length:
    """ "two and a half hours": PT2H30M, as a clock counts, where "2.5 hours" is as it stands"""
    length = _length(amount, match["unit"])
    whole, _, rest = amount.partition(".")
    finer = _HALF_OF.get(length.amounts[0][1])
    if rest != "5" or whole == "0" or finer is None or amount in match.group():
        return length
    return Length(((whole, length.amounts[0][1]), finer))


def read_length(match: re.Match[str]) -> Reading:
    """ "three weeks", "two and a half years", "a month" """
    amount = to_amount(match["amount"])
    if _NO_AMOUNT.search(match.string, max(0, match.start() - 8), match.start()):
        return None
    if re.match(r"\s{1,3}(?:old\b|of age\b)|-old", match.string[match.end() : match.end() + 8]):
        return None  # how old someone is, not when
    if amount is None or match["unit"] in ("second", "quarter", "season", "sec"):
        return None
    if match["unit"] == "min" and not _is_spent(match):
        return None
    if match["amount"] in ("a", "an") and match["unit"] in lexicon.PLURALS:
        return None
    if match["amount"] == "one" and match["unit"] == "day" and _is_some_day(match):
        return Vague("FUTURE_REF")
    if match["unit"] == "quarters" and (amount in ("1", "3") or match["amount"] == "some"):
        return None  # a fraction, or places
    if match["amount"] in ("a", "an") and _RATE.search(
        match.string, max(0, match.start() - 48), match.start()
    ):
        return Repeat(every=_length("1", match["unit"]))
    if "half" in match.groupdict() and match["half"]:
        amount = f"{float(amount) + 0.5:g}" if amount != "X" else amount
    return _length_in_words(amount, match)


def _is_spent(match: re.Match[str]) -> bool:
    """ "in 20 min", where "20 min" alone may be the least of something"""
    at = match.start()
    return (
        match["amount"].isdigit() and _SPENT.search(match.string, max(0, at - 12), at) is not None
    )


def _is_some_day(match: re.Match[str]) -> bool:
    """ "hopes to one day return": not how long"""
    before = _LAST_WORD.search(match.string, max(0, match.start() - 16), match.start())
    return before is not None and before.group(1) in lookalikes.SOME_DAY


_ORDER = list(Unit)


def read_length_pair(match: re.Match[str]) -> Reading:
    """ "two hours and ten minutes" """
    first, last = to_amount(match["first"]), to_amount(match["last"])
    if first is None or last is None:
        return None
    units = lexicon.ALL_UNITS[match["unit1"]], lexicon.ALL_UNITS[match["unit2"]]
    if Unit.NIGHT in units or _ORDER.index(units[0]) <= _ORDER.index(units[1]):
        return None
    return Length(((first, units[0]), (last, units[1])))


def read_length_choice(match: re.Match[str]) -> Reading:
    """ "two to three weeks", "ten or fifteen years" """
    first, last = to_amount(match["first"]), to_amount(match["last"])
    if first is None or last is None:
        return None
    return both(_length(first, match["unit"]), _length(last, match["unit"]))


def read_another(match: re.Match[str]) -> Reading:
    """ "another year", "all day" """
    if match["unit"] in ("quarter", "second", "season"):
        return None
    return _length("1", match["unit"])


def read_compound(match: re.Match[str]) -> Reading:
    """ "five-year", "eight-month-old", "day-long" """
    amount = to_amount(match["amount"].strip("- ")) if match["amount"] else "1"
    if amount is None or match["unit"] in ("second", "sec"):
        return None
    if match.group().endswith("old") and (
        match["unit"] == "year" or _CHILD.match(match.string, match.end())
    ):  # how old someone is, not when
        return None
    return _length_in_words(amount, match)


def read_open(match: re.Match[str]) -> Reading:
    """ "for years", "within weeks", "decades of" """
    if _NO_LENGTH.search(match.string, max(0, match.start() - 12), match.start()):
        return None
    if match["unit"] == "minutes" and _OF_MEETING.match(match.string, match.end()):
        return None
    if match["unit"] in ("quarters", "seconds", "seasons") or _AGE.search(
        match.string, max(0, match.start() - 24), match.start()
    ):
        return None
    return _length("X", match["unit"])


def read_half_unit(match: re.Match[str]) -> Reading:
    """ "half an hour", "half a century" """
    return _length("0.5", match["unit"])


def read_rate(match: re.Match[str]) -> Reading:
    """ "30 a day", "per month": only the unit is the time"""
    return Repeat(every=_length("1", match["unit"]))


def read_times(match: re.Match[str]) -> Reading:
    """ "twice a week", "three times a day" """
    word = match["times"]
    count = {"once": "1", "twice": "2", "thrice": "3"}[word] if word else to_amount(match["amount"])
    return Repeat(every=_length("1", match["unit"]), freq=f"{count}X" if count else None)


def read_each(match: re.Match[str]) -> Reading:
    """ "every day", "each of the last three years", "every two weeks", "every other day" """
    amount = match["amount"]
    count = "2" if amount == "other" else to_amount(amount) if amount else "1"
    return (
        Repeat(every=_length(count, match["unit"]), quant=match["quant"].upper()) if count else None
    )


def read_each_fields(match: re.Match[str]) -> Reading:
    """ "each Thursday", "every summer", "every morning" """
    return Repeat(fields=_fields(match), quant=match["quant"].upper())


def read_plural_fields(match: re.Match[str]) -> Reading:
    """ "Thursdays", "Monday mornings" """
    return Repeat(fields=_fields(match))


def read_plural_pair(match: re.Match[str]) -> Reading:
    """ "Friday and Saturday nights": both come again"""
    last = _fields(match)
    first = replace(last, weekday=lexicon.WEEKDAYS[match["first"]])
    return both(Repeat(fields=first), Repeat(fields=last))


def read_frequency(match: re.Match[str]) -> Reading:
    """ "daily", "weekly" """
    return Repeat(every=Length((("1", lexicon.FREQUENCIES[match["word"]]),)))


def read_biannual(match: re.Match[str]) -> Reading:
    """ "biweekly", "semiannual" """
    amount, unit = {
        "biweekly": ("2", Unit.WEEK), "bimonthly": ("2", Unit.MONTH), "biennial": ("2", Unit.YEAR),
        "biennially": ("2", Unit.YEAR), "semiannually": ("6", Unit.MONTH),
        "semi-annually": ("6", Unit.MONTH), "fortnightly": ("2", Unit.WEEK),
    }[match["word"]]  # fmt: skip
    return Repeat(every=Length(((amount, unit),)))


def _fields(match: re.Match[str]) -> Fields:
    found = match.groupdict()
    weekday, part = found.get("weekday"), found.get("part")
    season, month = found.get("season"), found.get("month")
    return Fields(
        weekday=lexicon.WEEKDAYS[
            weekday.removesuffix("s") if weekday not in lexicon.WEEKDAYS else weekday
        ]
        if weekday
        else None,
        part={**lexicon.PARTS, **lexicon.PART_PLURALS}[part] if part else None,
        season=lexicon.SEASONS[season.removesuffix("s")] if season else None,
        month=lexicon.MONTHS[month.rstrip(".")] if month else None,
        is_weekend=bool(found.get("weekend")),
    )


_SPENT = LazyPattern(r"\b(?:in|for|within|after|another|just|only|about|took|takes)\s{1,3}$")
_LAST_WORD = LazyPattern(r"\b([a-z]{1,8})\s{1,3}$")
# "on days when", "the early hours of Monday": no lengths.
_CHILD = LazyPattern(
    r"\s(?:son|daughter|baby|boy|girl|infant|child|twins?|grandson|niece|nephew)\b"
)
# "the pre-2003 years", "the second in as many months"
_NO_AMOUNT = LazyPattern(r"(?:\b(?:pre|post)-|\bin as\s)$")
_OF_MEETING = LazyPattern(
    r"\s{1,3}(?:of|from) (?:the|its|a|that|last|this)\b".replace(" ", r"\s{1,3}")
)
_NO_LENGTH = LazyPattern(r"\b(?:on|these|those|first|calendar|early|wee|small)\s$")
# An amount that a unit has already been refused: "52 years old".
_AGE = LazyPattern(rf"(?:{AMOUNT})[\s-]{{1,3}}$".replace("~", "[ -]"))
# A number and what it counts: "15 a year", "four flights a week", "$3 million a month".
_RATE = LazyPattern(
    rf"(?:\d|%|\b(?:percent|million|billion|{factored((*ONES, *TENS))}|hundreds?|thousands?|dozens?)\b)"
    r"(?:\s(?:of\s)?(?!(?:for|in|within|after|over|than|about|nearly|almost|of|once|least|by|half|and"
    r"|or|until|before|to|is|was|were|took|from|as|at|on|with|ago|later)\b)[a-z'-]{2,16}){0,2}\s$"
)
_LONG_DAYS = words(*(word for word in lexicon.WEEKDAYS if word.endswith("day")))
_PLURAL_PART = words(*lexicon.PART_PLURALS)

EACH_RULES = (
    rule("each", rf"(?P<quant>every|each)(?: single| and every| passing)? (?:(?P<amount>other|{AMOUNT}) )?(?P<unit>{UNITS})(?!-[a-z])", read_each, "every", "each"),
)  # fmt: skip
EACH_FIELD_RULES = (
    rule("each-weekday-part", rf"(?P<quant>every|each) (?P<weekday>{WEEKDAY}) (?P<part>{PART})", read_each_fields, "every", "each"),
    rule("each-fields", rf"(?P<quant>every|each) (?:(?P<weekday>{WEEKDAY})|(?P<month>{MONTH})|(?P<season>{SEASON})|(?P<part>{PART}))", read_each_fields, "every", "each"),
    rule("plural-weekday-pair", rf"(?P<t1>(?P<first>{_LONG_DAYS}))(?: and | or )(?P<t2>(?P<weekday>{_LONG_DAYS}) (?P<part>{_PLURAL_PART}))", read_plural_pair, "s", begins=FIRST_OF_WEEKDAYS),
    rule("plural-weekday-part", rf"(?P<weekday>{_LONG_DAYS}) (?P<part>{_PLURAL_PART})", read_plural_fields, "s", begins=FIRST_OF_WEEKDAYS),
    rule("plural-weekday", rf"(?P<weekday>(?:{_LONG_DAYS})s)(?! ')", read_plural_fields, begins=FIRST_OF_WEEKDAYS),
)  # fmt: skip
RATE_RULES = (
    rule("times", rf"(?:(?P<times>once|twice|thrice)|(?P<amount>{AMOUNT}) times) (?:an?|each|every|per) (?P<unit>{UNIT})", read_times, "times", "once", "twice", "thrice"),
    rule("per", rf"per~(?P<unit>{UNIT})", read_rate, "per"),
)  # fmt: skip
LENGTH_RULES = (
    rule("length-pair", rf"(?P<first>{AMOUNT_OR_A}) (?P<unit1>{UNITS})(?:,? and |, | )(?P<last>{AMOUNT_OR_A}) (?!(?<=\ba.)second\b)(?P<unit2>{UNITS})", read_length_pair),  # "a second mill" is no second
    rule("length-span", rf"(?P<amount>{AMOUNT_OR_A})(?: to |(?<=\d)\s?-\s?(?=\d))(?:{AMOUNT}) (?P<unit>{UNITS})", read_length, " to ", "-"),
    rule("length-choice", rf"(?P<t1>(?P<first>{AMOUNT_OR_A}))(?: or | and )(?P<t2>(?P<last>{AMOUNT}) (?P<unit>{UNITS}))", read_length_choice, " or ", " and "),
    rule("another", rf"another (?P<unit>{UNIT})", read_another, "another"),
    rule("length-glued", r"(?P<amount>\d{1,3})(?P<unit>secs?|mins?|hrs?|hours?|days?|wks?|weeks?|mths?|months?|yrs?|years?)", read_length, begins="123"),
    rule("quarter-century", r"(?:(?:a|the|the (?:last|past|next)) )?quarter(?: of a|-)? ?century", always(Length((("25", Unit.YEAR),))), "quarter"),
    rule("all-unit", r"all (?P<unit>day|night|week|weekend|month|year)(?: long)?", read_another, "all"),
    rule("half-unit", rf"half(?: of)?[ -]an?[ -](?P<unit>{UNIT})", read_half_unit, "half"),
    rule("a-half-unit", r"(?:an? )?half[ -](?P<unit>hour|century|decade|day|year)", read_half_unit, "half"),
    rule("length", rf"(?:the |another )?(?P<amount>{AMOUNT_OR_A}) {FILLER}(?P<unit>{UNITS})(?P<half> and a half)?(?:(?<!s) long\b)?(?!-[a-z])", read_length),
    rule("period", rf"(?:an?|the same) (?P<amount>(?:{AMOUNT})\s?-\s?)(?P<unit>{UNIT}) period", read_compound, "period"),
    rule("compound", rf"(?!an? |the )(?P<amount>(?:{AMOUNT})\s?-\s?)(?P<unit>{UNIT})(?:\s?-\s?(?:long|old))?", read_compound, "-"),
    rule("unit-long", rf"(?P<amount>)(?P<unit>{UNIT}|{_PLURAL})(?:\s?-\s?)?long", lambda m: _length("X" if m["unit"] in lexicon.PLURALS else "1", m["unit"]), "long"),
    rule("open", rf"(?P<unit>{_PLURAL})(?! \d{{4}}|-old)", read_open),
)  # fmt: skip
FREQUENCY_RULES = (
    rule("frequency", rf"(?P<word>{words(*lexicon.FREQUENCIES)})", read_frequency),
    rule("biannual", r"(?P<word>biweekly|bimonthly|biennial(?:ly)?|semi-?annually|fortnightly)", read_biannual),
)  # fmt: skip
