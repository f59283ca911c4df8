"""Which one of what comes again: "last week", "the following spring", "the first week of"."""

from __future__ import annotations

import re

from dateline.timex.en import lexicon
from dateline.timex.en.numbers import to_amount
from dateline.timex.en.patterns import (
    AMOUNT,
    FILLER,
    FIRST_OF_WEEKDAYS,
    MONTH,
    NAMED,
    PART,
    SEASON,
    UNIT,
    UNITS,
    WEEKDAY,
    WHICH,
    YEAR,
    words,
)
from dateline.timex.expression import (
    Base,
    Expression,
    Fields,
    Length,
    Offset,
    Unit,
    Unknown,
    Which,
)
from dateline.timex.rule import LazyPattern, Reading, Said, always, rule

_FIRST_OF_WHICH = "".join(sorted({which[0] for which in lexicon.WHICH}))


def _which(text: str) -> Which:
    text = " ".join(text.split())
    return lexicon.WHICH[text]


def read_which_unit(match: re.Match[str]) -> Reading:
    """ "last week", "this year", "the following month" """
    which, unit = _which(match["which"]), lexicon.UNITS[match["unit"]]
    if unit in (Unit.SEASON, Unit.SECOND, Unit.MINUTE):
        return None
    if unit is Unit.NIGHT:
        return _night(which)
    if unit is Unit.DAY and which in (Which.NEXT, Which.ENSUING):
        which = Which.FOLLOWING
    if unit is Unit.HOUR:
        return Length((("1", unit),), which=which)
    is_length = match["which"].endswith("past") or _is_for(match)
    if is_length and unit is not Unit.WEEKEND:
        return Length((("1", unit),), which=which)
    return Offset(which.step, unit, which.base)


_FOR = LazyPattern(r"\bfor\s{1,3}(?:just\s|only\s)?$")


def _is_for(match: re.Match[str]) -> bool:
    """ "for the next year", "for the last month": so long, and no unit of the calendar"""
    if match["which"] not in ("the last", "the next"):
        return False
    return _FOR.search(match.string, max(0, match.start() - 12), match.start()) is not None


def _night(which: Which) -> Expression:
    if which is Which.LAST:
        return Fields(part="NI", within=Offset(-1, Unit.DAY))
    return Fields(part="NI", within=Offset(which.step, Unit.DAY, which.base))


def read_beside(match: re.Match[str]) -> Reading:
    """ "the day before" Easter, "the week after" May 4: counted from what follows"""
    step = -1 if match["direction"] == "before" else 1
    return Offset(step, lexicon.UNITS[match["unit"]], Base.EVENT)


_BESIDE_DATE = LazyPattern(r"\d(?:st|nd|rd|th)?\s?(?:,|--?)\s?$")
_OPEN = {
    Unit.DAY: "XXXX-XX-XX",
    Unit.WEEKEND: "XXXX-WXX-WE",
    Unit.WEEK: "XXXX-WXX",
    Unit.MONTH: "XXXX-XX",
    Unit.QUARTER: "XXXX-QX",
    Unit.YEAR: "XXXX",
}
_PART_OF_DAY = LazyPattern(r"\b(?:in|of|for|through|during|by)\s{1,3}$")


def read_unit_of_event(match: re.Match[str]) -> Reading:
    """ "the day after the vote": which day, an event tells, or the date it stands beside"""
    at = match.start()
    unit = lexicon.UNITS[match["unit"]]
    if unit is not Unit.DAY:
        return Unknown(_OPEN[unit])
    if _PART_OF_DAY.search(match.string, max(0, at - 10), at):
        return None
    if _BESIDE_DATE.search(match.string, max(0, at - 8), at):
        return Offset(0, Unit.DAY, Base.TOLD)
    return Unknown(_OPEN[unit])


def read_told_unit(match: re.Match[str]) -> Reading:
    """ "the next day", "the year before" """
    unit = lexicon.UNITS[match["unit"]]
    word = match["direction"]
    step = -1 if word in ("before", "previously", "earlier", "prior") else 1
    if unit in (Unit.SEASON, Unit.SECOND, Unit.MINUTE):
        return None
    if unit is Unit.NIGHT:
        return Fields(part="NI", within=Offset(step, Unit.DAY, Base.TOLD))
    return Offset(step, unit, Base.TOLD)


_AWARD = LazyPattern(
    r"\b(?:person|man|woman|player|campaign|team|car|word|book|game|song|album|coach|manager|artist"
    r"|athlete|rookie|newcomer|employee|australian|sportsman|photo|film|goal|time) of\s$"
)


_ENDED = LazyPattern(
    rf"\s{{1,6}}end(?:ed|ing)\b(?:\s{{1,6}}(?:on\s)?(?P<month>{MONTH})(?:\s(?P<day>\d\d?))?"
    r"(?:,?\s(?P<year>[12]\d{3})\b)?)?"
)
_OF_EVENT = LazyPattern(r"\s{1,3}of\s{1,3}(?:the|his|her|its|their|our|my)\b")
_TO_DATE = LazyPattern(rf"\s{{1,3}}to (?:the end of )?{MONTH}\b")  # "in the year to June"
_LATE_ENDS = 7  # a quarter that ends on April 1 is that of the months before April
_MIDDLE = 15


def read_end_of_decade(match: re.Match[str]) -> Reading:
    """ "by the end of the decade": of the one that is on, or that is told of"""
    mod = {"end": "END", "middle": "MID"}.get(match["end"], "START")
    return Said(Offset(0, lexicon.UNITS[match["unit"]], Base.PUBLISHED), mod)


def read_weekend_of(match: re.Match[str]) -> Reading:
    """ "the weekend of April 6-7" """
    year = int(match["year"]) if match["year"] else None
    month = lexicon.MONTHS[match["month"].rstrip(".")]
    first = Fields(year=year, month=month, day=int(match["day"]))
    return Offset(0, Unit.WEEKEND, Base.TOLD, of=first)


def read_this_day_in(match: re.Match[str]) -> Reading:
    """ "on this day in 1963": no day of the text's own year"""
    return Said(Fields(year=int(match["year"])), group="t")


def read_the_unit(match: re.Match[str]) -> Reading:
    """ "the year", "the full year", "the quarter": the one that is told of"""
    unit = lexicon.UNITS[match["unit"]]
    if _AWARD.search(match.string, max(0, match.start() - 20), match.start()):
        return None
    if unit is Unit.YEAR and _OF_EVENT.match(match.string, match.end()):
        return None  # "the year of the flood"
    if unit is Unit.WEEKEND:
        return Fields(is_weekend=True)
    ended = _ENDED.match(match.string, match.end())
    if unit is Unit.YEAR and ended:
        return Fields(year=int(ended["year"])) if ended["year"] else Length((("1", unit),))
    if unit is Unit.YEAR and _TO_DATE.match(match.string, match.end()):
        return Length((("1", unit),))
    if unit is Unit.QUARTER and ended and ended["month"]:
        return Offset(0, unit, Base.TOLD, of=_amid_quarter(ended))
    return Offset(0, unit, Base.TOLD if unit is Unit.QUARTER else Base.PUBLISHED)


def _amid_quarter(ended: re.Match[str]) -> Fields:
    """A day of the middle month of the quarter that ends on the day told: it is called after the
    calendar's quarter that it shares most days with."""
    month = lexicon.MONTHS[ended["month"].rstrip(".")]
    is_late = ended["day"] is not None and int(ended["day"]) <= _LATE_ENDS
    middle = month - (2 if is_late else 1)
    year = int(ended["year"]) - (middle < 1) if ended["year"] else None
    return Fields(year=year, month=middle if middle > 0 else middle + 12, day=_MIDDLE)


# "is expected to last six weeks": the verb.
_WILL = LazyPattern(
    r"(?:\b(?:to|will|can|could|would|may|might|should|must|not|which|they|does|did)|n't|'ll)\s{1,3}$"
)


def read_which_length(match: re.Match[str]) -> Reading:
    """ "the last three months", "the next few years", "recent weeks" """
    amount = to_amount(match["amount"]) if match["amount"] else "X"
    if amount is None:
        return None
    text = " ".join(match["which"].split()).removeprefix("the ").removeprefix("these ")
    amounts = ((amount, lexicon.ALL_UNITS[match["unit"]]),)
    if match["which"] == "last" and _WILL.search(
        match.string, max(0, match.start() - 12), match.start()
    ):
        return Said(Length(amounts), group="length")
    return Length(amounts, which=lexicon.WHICH.get(text))


def read_recent(match: re.Match[str]) -> Reading:
    """ "recent weeks", "coming months" """
    word = match["which"].removeprefix("the ").removeprefix("very ")
    if word not in ("recent", "coming", "upcoming"):
        return Length((("X", lexicon.ALL_UNITS[match["unit"]]),))
    which = Which.LAST if word == "recent" else Which.NEXT
    return Length((("X", lexicon.ALL_UNITS[match["unit"]]),), which=which)


def read_which_fields(match: re.Match[str]) -> Reading:
    """ "last March", "next Tuesday", "the following spring", "that morning" """
    which = _which(match["which"])
    if match["month"]:
        return Fields(month=lexicon.MONTHS[match["month"].rstrip(".")], which=which)
    if match["weekday"]:
        part = lexicon.PARTS[match["of_day"]] if match["of_day"] else None
        return Fields(
            weekday=lexicon.WEEKDAYS[match["weekday"].rstrip(".")], part=part, which=which
        )
    if match["season"]:
        return Fields(season=lexicon.SEASONS[match["season"]], which=which)
    if match["named"]:
        return Fields(named=lexicon.NAMED_DAYS[" ".join(match["named"].split())], which=which)
    part = lexicon.PARTS[match["part"]]
    if which is Which.LAST:
        return Fields(part=part, within=Offset(-1, Unit.DAY))
    if which in (Which.NEXT, Which.ENSUING):
        return Fields(part=part, within=Offset(1, Unit.DAY, Base.TOLD))
    return Fields(part=part, within=Offset(which.step, Unit.DAY, which.base))


def read_which_month_day(match: re.Match[str]) -> Reading:
    """ "last Oct. 23" """
    return Fields(
        month=lexicon.MONTHS[match["month"].rstrip(".")],
        day=int(match["day"]),
        which=_which(match["which"]),
    )


def read_weekday_of(match: re.Match[str]) -> Reading:
    """ "Tuesday of last week" """
    which, unit = _which(match["which"]), lexicon.UNITS[match["unit"]]
    return Fields(
        weekday=lexicon.WEEKDAYS[match["weekday"].rstrip(".")],
        within=Offset(which.step, unit, which.base),
    )


def read_year_season(match: re.Match[str]) -> Reading:
    """ "last year's spring", "last year's October" """
    which = _which(match["which"])
    within = Offset(which.step, Unit.YEAR, which.base)
    if match["month"]:
        return Fields(month=lexicon.MONTHS[match["month"].rstrip(".")], within=within)
    return Fields(season=lexicon.SEASONS[match["season"]], within=within)


LENGTH_RULES = (
    rule("last-quarters", rf"(?P<which>(?:the )?(?:last|past|next|coming|following|ensuing|subsequent|previous|preceding|prior|final|latest|opening|closing|first)) (?P<length>{FILLER}(?P<amount>{AMOUNT})(?:(?: to | or |-){AMOUNT})? {FILLER}(?P<unit>{UNITS}))", read_which_length, begins="tlpncfeso"),
    rule("these-last", rf"(?P<which>(?:these|those) (?:last|past|next)) (?P<amount>{AMOUNT}) (?P<unit>{UNITS})", read_which_length, "these", "those"),
    rule("two-past", rf"(?P<which>the )(?P<amount>{AMOUNT}) (?:previous|preceding|past|last|following|intervening|coming) (?P<unit>{UNITS})", read_which_length, begins="t"),
    rule("recent-units", rf"(?P<which>(?:the )?(?:very )?(?:recent|coming|upcoming|following|intervening|ensuing|preceding|final)) (?P<unit>{words(*lexicon.PLURALS)})", read_recent, begins="tvrcufiep"),
)  # fmt: skip
UNIT_RULES = (
    rule("this-day-in", rf"(?:on )?this day in (?P<t>(?P<year>{YEAR}))", read_this_day_in, "this day"),
    rule("year-season", rf"(?P<which>this|last|next|the previous|that) year's (?:(?P<season>{SEASON})|(?P<month>{MONTH}))", read_year_season, begins="tln"),
    rule("weekend-of", rf"the weekend of (?P<month>{MONTH}) (?P<day>\d\d?)(?:\s?-\s?\d\d?)?(?:,? (?P<year>{YEAR}))?", read_weekend_of, "weekend"),
    rule("which-unit", rf"(?P<which>{WHICH}) (?:fiscal |calendar |full |entire |whole |school |academic |single )?(?P<unit>{UNIT})(?!~(?:century|mile))", read_which_unit, begins=_FIRST_OF_WHICH),
    rule("told-unit", rf"the (?P<direction>next|following|previous|preceding|subsequent) (?P<unit>{UNIT})", read_told_unit, begins="t"),
    rule("unit-told", rf"the (?P<unit>{UNIT}) (?P<direction>before|after|previously|earlier|prior|following)(?: that)?(?=\s{{0,3}}(?:[.,;:)?!]|$)|,? (?:when|and|with)\b)", read_told_unit, begins="t"),
    rule("day-beside", rf"the (?P<unit>day|night|week|weekend|month) (?P<direction>before|after)(?= (?:(?:last|next|this) )?(?:{WEEKDAY}|{MONTH}|{NAMED}|the \d)\b)", read_beside, "before", "after", begins="t"),
    rule("unit-of-event", r"the (?:very )?(?P<unit>day|weekend|week|month|quarter|year)(?= (?:before|after|following) (?!yesterday|tomorrow|last|next|that\b|which\b)[a-z])", read_unit_of_event, "day", "weekend", "week", "month", "quarter", "year", begins="t"),
    rule("end-of-decade", r"the (?P<end>start|beginning|middle|end) of the (?P<unit>decade|century)(?! (?:of|that|in|to|since|before|after)\b)", read_end_of_decade, "of", begins="t"),
    rule("year-end", r"(?:the )?(?:calendar )?year(?:'s |-| )end(?! of)|the end of (?:the )?year(?= )", always(Said(Offset(0, Unit.YEAR), "END")), "end"),
    rule("month-end", r"(?:the )?month(?:'s|-| )~?end", always(Said(Offset(0, Unit.MONTH, Base.TOLD), "END")), "end"),
    rule("the-unit", rf"the (?:(?:full|fiscal|entire|whole|current|calendar|latest fiscal|full fiscal|new) )?(?P<unit>year|quarter|month|week|weekend)(?![- ](?:ago|earlier)|-| \d{{4}}|(?<=month) of {MONTH}\b| million| century| two thousand| nineteen)", read_the_unit, begins="t"),
)  # fmt: skip
WHICH_MONTH_RULES = (
    rule("which-month-day", rf"(?P<which>last|this|next) (?P<month>{MONTH}) (?P<day>3[01]|[12]\d|0?[1-9])(?!\d)", read_which_month_day),
)  # fmt: skip  # fmt: skip
WHICH_RULES = (
    rule("weekday-of", rf"(?P<weekday>{WEEKDAY})\.? of (?P<which>{WHICH}) (?P<unit>week|month)", read_weekday_of, begins=FIRST_OF_WEEKDAYS),
    rule("which-fields", rf"(?P<which>{WHICH}) (?:(?P<month>{MONTH})|(?P<weekday>{WEEKDAY})(?: (?P<of_day>{PART}))?|(?P<season>{SEASON})|(?P<part>{PART})|(?P<named>{NAMED}))", read_which_fields, begins=_FIRST_OF_WHICH),
)  # fmt: skip  # fmt: skip
