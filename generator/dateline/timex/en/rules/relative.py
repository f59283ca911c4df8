"""Times counted from today, from the last time told, or from an event."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.timex.en import lexicon
from dateline.timex.en.numbers import to_amount, to_ordinal
from dateline.timex.en.patterns import (
    AMOUNT,
    AMOUNT_OR_A,
    FILLER,
    MONTH,
    NAMED,
    ORDINAL,
    PART,
    SEASON,
    UNIT,
    UNITS,
    WEEKDAY,
    WHICH,
    words,
)
from dateline.timex.expression import (
    Base,
    Expression,
    Fields,
    Length,
    Nth,
    Offset,
    Unit,
    Unknown,
    Vague,
    Which,
)
from dateline.timex.rule import Reading, Said, always, rule


def _which(text: str) -> Which:
    text = " ".join(text.split())
    return lexicon.WHICH[text]


def _offset(
    amount: str, unit: Unit, sign: int, base: Base, *, keeps_told: bool = False
) -> Expression:
    """So many units before or after; open amounts stay vague, fractions count in finer units."""
    if amount == "X" or unit in (Unit.SECOND, Unit.SEASON):
        return Vague("PAST_REF" if sign < 0 else "FUTURE_REF")
    count = float(amount)
    if unit is Unit.DECADE and not keeps_told:  # "two decades ago" is as fine as twenty years
        count, unit = 10 * count, Unit.YEAR
    if count == int(count):
        return Offset(sign * int(count), unit, base, keeps_told=keeps_told)
    finer, times = {
        Unit.YEAR: (Unit.MONTH, 12), Unit.DECADE: (Unit.YEAR, 10), Unit.CENTURY: (Unit.YEAR, 100),
        Unit.DAY: (Unit.HOUR, 24), Unit.WEEK: (Unit.DAY, 7), Unit.HOUR: (Unit.MINUTE, 60),
    }.get(unit, (unit, 1))  # fmt: skip
    return Offset(sign * round(count * times), finer, base, granularity=unit.granularity)


def read_ago(match: re.Match[str]) -> Reading:
    """ "three weeks ago", "a year and a half ago" """
    amount = to_amount(match["amount"])
    if amount is None:
        return None
    unit = lexicon.ALL_UNITS[match["unit"]]
    if "half" in match.groupdict() and match["half"]:
        amount = f"{float(amount) + 0.5:g}" if amount != "X" else amount
    if match["unit"].startswith("fortnight") and amount != "X":
        amount = str(2 * int(float(amount)))
    is_comparison = amount == "1" and unit is Unit.YEAR
    return _offset(amount, unit, -1, Base.PUBLISHED, keeps_told=is_comparison)


def read_from_now(match: re.Match[str]) -> Reading:
    """ "three weeks from now", "a year hence" """
    amount = to_amount(match["amount"])
    return _offset(amount, lexicon.ALL_UNITS[match["unit"]], 1, Base.PUBLISHED) if amount else None


def read_later(match: re.Match[str]) -> Reading:
    """ "two weeks later", "a decade earlier": counted from the last time told"""
    amount = to_amount(match["amount"])
    if amount is None:
        return None
    word = match["direction"]
    sign = (
        -1
        if word.startswith(("earlier", "before", "previous", "prior", "back", "beforehand"))
        else 1
    )
    is_single = amount == "1" and sign < 0 and match["unit"] == "year"
    unit = lexicon.ALL_UNITS[match["unit"]]
    return _offset(amount, unit, sign, Base.TOLD, keeps_told=is_single)


def read_which_unit(match: re.Match[str]) -> Reading:
    """ "last week", "this year", "the following month" """
    which, unit = _which(match["which"]), lexicon.UNITS[match["unit"]]
    if unit in (Unit.SEASON, Unit.SECOND, Unit.MINUTE):
        return None
    if unit is Unit.NIGHT:
        return _night(which)
    if unit is Unit.DAY and which is Which.NEXT:
        which = Which.FOLLOWING
    if unit is Unit.HOUR:
        return Length((("1", unit),), which=which)
    if match["which"].endswith("past") and unit is not Unit.WEEKEND:
        return Length((("1", unit),), which=which)
    return Offset(which.step, unit, which.base)


def _night(which: Which) -> Expression:
    if which is Which.LAST:
        return Fields(part="NI", within=Offset(-1, Unit.DAY))
    return Fields(part="NI", within=Offset(which.step, Unit.DAY, which.base))


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


_AWARD = re.compile(
    r"\b(?:person|man|woman|player|campaign|team|car|word|book|game|song|album|coach|manager|artist"
    r"|athlete|rookie|newcomer|employee|australian|sportsman|photo|film|goal|time) of\s$"
)


def read_the_unit(match: re.Match[str]) -> Reading:
    """ "the year", "the full year", "the quarter": the one that is told of"""
    unit = lexicon.UNITS[match["unit"]]
    if _AWARD.search(match.string, max(0, match.start() - 20), match.start()):
        return None
    if unit is Unit.WEEKEND:
        return Fields(is_weekend=True)
    if (
        re.match(r"\s{1,6}end(?:ed|ing)\b", match.string[match.end() : match.end() + 12])
        and unit is Unit.YEAR
    ):
        return Length((("1", unit),))
    return Offset(0, unit, Base.TOLD if unit is Unit.QUARTER else Base.PUBLISHED)


def read_which_length(match: re.Match[str]) -> Reading:
    """ "the last three months", "the next few years", "recent weeks" """
    amount = to_amount(match["amount"]) if match["amount"] else "X"
    if amount is None:
        return None
    text = " ".join(match["which"].split()).removeprefix("the ").removeprefix("these ")
    which = lexicon.WHICH.get(text)
    return Length(((amount, lexicon.ALL_UNITS[match["unit"]]),), which=which)


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
        return Fields(weekday=lexicon.WEEKDAYS[match["weekday"].rstrip(".")], which=which)
    if match["season"]:
        return Fields(season=lexicon.SEASONS[match["season"]], which=which)
    if match["named"]:
        return Fields(named=lexicon.NAMED_DAYS[" ".join(match["named"].split())], which=which)
    part = lexicon.PARTS[match["part"]]
    if which is Which.LAST:
        return Fields(part=part, within=Offset(-1, Unit.DAY))
    if which is Which.NEXT:
        return Fields(part=part, within=Offset(1, Unit.DAY, Base.TOLD))
    return Fields(part=part, within=Offset(which.step, Unit.DAY, which.base))


def read_which_month_day(match: re.Match[str]) -> Reading:
    """ "last Oct. 23" """
    return Fields(
        month=lexicon.MONTHS[match["month"].rstrip(".")],
        day=int(match["day"]),
        which=_which(match["which"]),
    )


def read_day(match: re.Match[str]) -> Reading:
    """ "today", "yesterday", "tomorrow" """
    return Offset(lexicon.DAYS[match["day"]], Unit.DAY)


def read_day_beyond(match: re.Match[str]) -> Reading:
    """ "the day before yesterday" """
    return Offset(-2 if match["day"] == "yesterday" else 2, Unit.DAY)


def read_day_part(match: re.Match[str]) -> Reading:
    """ "yesterday morning" """
    return Fields(
        part=lexicon.PARTS[match["part"]], within=Offset(lexicon.DAYS[match["day"]], Unit.DAY)
    )


def read_from_weekday(match: re.Match[str]) -> Reading:
    """ "a week from Tuesday", "Tuesday week" """
    amount = to_amount(match["amount"])
    if amount is None or amount == "X":
        return None
    # the coming weekday, so many weeks on: counted as the weekday of a later week
    return Fields(weekday=lexicon.WEEKDAYS[match["weekday"]], which=Which.NEXT,
                  within=Offset(int(float(amount)), Unit.WEEK))  # fmt: skip


def read_weekday_of(match: re.Match[str]) -> Reading:
    """ "Tuesday of last week" """
    which, unit = _which(match["which"]), lexicon.UNITS[match["unit"]]
    return Fields(
        weekday=lexicon.WEEKDAYS[match["weekday"].rstrip(".")],
        within=Offset(which.step, unit, which.base),
    )


def read_ordinal_part(match: re.Match[str]) -> Reading:
    """ "the second half of", "the third quarter" """
    number = to_ordinal(match["number"])
    word = match["unit"]
    if word == "half":
        return Fields(half=number) if number in (1, 2) else None
    return Fields(quarter=number) if number in (1, 2, 3, 4) else None


def read_last_part(match: re.Match[str]) -> Reading:
    """ "the last quarter of 2010" """
    return Fields(half=2) if match["unit"] == "half" else Fields(quarter=4)


def read_half(match: re.Match[str]) -> Reading:
    """ "the latter half of 2008" """
    return Fields(half=1 if match["number"] in ("former", "early") else 2)


def read_quarter_pair(match: re.Match[str]) -> Reading:
    """ "the second and fourth quarters" """
    first, last = to_ordinal(match["first"]), to_ordinal(match["last"])
    if first not in (1, 2, 3, 4) or last not in (1, 2, 3, 4):
        return None
    return Said(Fields(quarter=first), group="t1"), Said(Fields(quarter=last), group="t2")


def read_year_quarter(match: re.Match[str]) -> Reading:
    """ "this year's third quarter", "last year's second half" """
    inner = read_ordinal_part(match)
    if not isinstance(inner, Fields):
        return None
    if match["year"]:
        return replace(inner, year=int(match["year"]))
    which = _which(match["which"])
    return replace(inner, within=Offset(which.step, Unit.YEAR, which.base))


def read_year_season(match: re.Match[str]) -> Reading:
    """ "last year's spring" """
    which = _which(match["which"])
    return Fields(
        season=lexicon.SEASONS[match["season"]], within=Offset(which.step, Unit.YEAR, which.base)
    )


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


def read_last_of(match: re.Match[str]) -> Reading:
    """ "the last week of August", "the first two quarters of 1990": a length within a time"""
    amount = to_amount(match["amount"]) if match["amount"] else "1"
    return Length(((amount, lexicon.ALL_UNITS[match["unit"]]),)) if amount else None


def read_first_length(match: re.Match[str]) -> Reading:
    """ "the first nine months", "the six months" """
    amount = to_amount(match["amount"])
    return Length(((amount, lexicon.ALL_UNITS[match["unit"]]),)) if amount else None


def read_nth(match: re.Match[str]) -> Reading:
    """ "the first week" of May, "the last day" of the year"""
    number = -1 if match["number"] in ("last", "final") else to_ordinal(match["number"])
    return Nth(number, lexicon.UNITS[match["unit"]]) if number else None


def read_event_length(match: re.Match[str]) -> Reading:
    """ "two days after the invasion": so long from an event the sentence tells"""
    amount = to_amount(match["amount"])
    if amount is None:
        return None
    sign = -1 if match["direction"].startswith(("before", "prior", "ahead")) else 1
    return Length(((amount, lexicon.ALL_UNITS[match["unit"]]),), event=sign)


_LATER = r"later(?: on(?=[.,;:)]))?|earlier|afterwards?|previously|beforehand|before(?=\s{0,3}(?:[.,;:)?!]|$))|after(?=\s{0,3}(?:[.,;:)?!]|$))|prior(?=\s{0,3}(?:[.,;:)?!]|$))|thereafter"
_QUARTER_WORD = r"(?:quarter|half)"
_NUMBER = r"(?:first|second|third|fourth|1st|2nd|3rd|4th)"
_DETERMINED = r"(?:the|its|their|his|her|a|an|fiscal|our)"

YEAR_PERIOD = rule("year-period", rf"the (?P<year>(?:19|20)\d\d)(?: (?P<number>{_NUMBER}))?~(?P<unit>quarter|period|year)", read_year_period)  # fmt: skip
# As fine as the time it compares with: "a year-ago loss" beside the third quarter's.
_YEAR_EARLIER = Offset(-1, Unit.YEAR, Base.TOLD, keeps_told=True)
_TONIGHT = Fields(part="NI", within=Offset(0, Unit.DAY))
UNIT_RULES = (
    rule("year-quarter", rf"(?:(?P<which>(?:this|last|next|the previous|the following|that|the current))(?: fiscal)? year|(?P<year>(?:19|20)\d\d))'s? (?:fiscal )?(?P<number>{_NUMBER})~(?P<unit>{_QUARTER_WORD})", read_year_quarter, "year", "19", "20"),
    rule("ago", rf"(?P<amount>{AMOUNT_OR_A}) {FILLER}(?P<unit>{UNITS})(?P<half> and a half)? (?:ago|back(?=\s{{0,3}}[.,;)]))(?: (?:today|this (?:week|month|year)))?", read_ago, "ago", "back"),
    rule("year-earlier-period", r"(?:the |its |a )?(?:comparable |corresponding |same )?year~(?:ago|earlier) (?:quarter|period|month|figures?(?!\w)|time)", always(_YEAR_EARLIER), "ago", "earlier"),
    rule("year-earlier", r"(?:a )?year-(?:ago|earlier)", always(_YEAR_EARLIER), "year-"),
    rule("later", rf"(?P<amount>{AMOUNT_OR_A}) {FILLER}(?P<unit>{UNITS}) (?P<direction>{_LATER})", read_later, "later", "earlier", "before", "after", "prev", "prior"),
    rule("from-now", rf"(?P<amount>{AMOUNT_OR_A}) (?P<unit>{UNITS}) (?:from (?:now|today)|hence|on(?=\s{{0,3}}[.,;)]))", read_from_now, "from", "hence", " on"),
    rule("from-weekday", rf"(?P<amount>{AMOUNT_OR_A}) (?P<unit>weeks?) from (?P<weekday>{WEEKDAY})", read_from_weekday, "from"),
    rule("open-ago", rf"(?:(?:many|several|just|some) )?(?P<unit>{words(*lexicon.PLURALS)}) (?:ago|earlier|previously|before(?=[.,;]))", always(Vague("PAST_REF")), "ago", "earlier", "prev", "before"),
    rule("open-later", rf"(?P<unit>{words(*lexicon.PLURALS)}) (?:later|afterwards?|hence)", always(Vague("FUTURE_REF")), "later", "afterward", "hence"),
    rule("same-period", r"the (?:same|corresponding|comparable|like) (?:quarter|period|three months|month) (?:of )?(?:last year|a year (?:ago|earlier)|the (?:previous|prior|year) (?:year|before))", always(_YEAR_EARLIER), "the "),
    rule("last-quarters", rf"(?P<which>(?:the )?(?:last|past|next|coming|following|previous|preceding|prior|final|latest|first)) {FILLER}(?P<amount>{AMOUNT}) {FILLER}(?P<unit>{UNITS})", read_which_length),
    rule("these-last", rf"(?P<which>(?:these|those) (?:last|past|next)) (?P<amount>{AMOUNT}) (?P<unit>{UNITS})", read_which_length, "these", "those"),
    rule("two-past", rf"(?P<which>the )(?P<amount>{AMOUNT}) (?:previous|preceding|past|last|following|intervening|coming) (?P<unit>{UNITS})", read_which_length),
    rule("recent-units", rf"(?P<which>(?:the )?(?:very )?(?:recent|coming|upcoming|following|intervening|ensuing|preceding|final)) (?P<unit>{words(*lexicon.PLURALS)})", read_recent),
    rule("event-length", rf"(?P<amount>{AMOUNT_OR_A}) {FILLER}(?P<unit>{UNITS})(?= (?P<direction>after|before|prior to|ahead of|following|since)(?! (?:that|which)[.,;]))", read_event_length, "after", "before", "prior", "ahead", "following", "since"),
    YEAR_PERIOD,
    rule("quarter-pair", rf"(?:the )?(?P<t1>(?P<first>{_NUMBER}))(?:,? and | or |\s?-\s?| to )(?P<t2>(?P<last>{_NUMBER})~quarters?)", read_quarter_pair, "quarter"),
    rule("ordinal-part", rf"(?:fiscal[ -])?(?P<number>{_NUMBER})\s?-\s?(?P<unit>{_QUARTER_WORD})(?! ?-)", read_ordinal_part, "quarter", "half"),
    rule("ordinal-part", rf"(?:the )?(?:fiscal[ -])?(?P<number>{_NUMBER})(?: fiscal)? (?P<unit>{_QUARTER_WORD})(?! (?:mile|century|hour|pound|final|finals|of an?)\b)", read_ordinal_part, "quarter", "half"),
    rule("last-part", rf"the (?:last|final|closing) (?P<unit>{_QUARTER_WORD})(?= of )", read_last_part, "quarter", "half"),
    rule("half", r"the (?P<number>latter|former) half", read_half, "half"),
    rule("quarter-code", r"q(?P<number>[1-4])(?:(?:,? of|,)? (?P<year>20\d\d|19\d\d))?", read_quarter_code),
    rule("latest-quarter", r"(?:the |its )?(?:latest|most recent|current|just-ended) (?:fiscal )?(?:quarter|period)", always(Offset(0, Unit.QUARTER, Base.TOLD)), "quarter", "period"),
    rule("which-unit", rf"(?P<which>{WHICH}) (?:fiscal |calendar |full |entire |whole |school |academic |single )?(?P<unit>{UNIT})(?!~(?:century|mile))", read_which_unit),
    rule("told-unit", rf"the (?P<direction>next|following|previous|preceding|subsequent) (?P<unit>{UNIT})", read_told_unit),
    rule("unit-told", rf"the (?P<unit>{UNIT}) (?P<direction>before|after|previously|earlier|prior|following)(?=\s{{0,3}}(?:[.,;:)?!]|$)|,? (?:when|and|with)\b)", read_told_unit),
    rule("year-end", r"(?:the )?(?:calendar )?year(?:'s |-| )end(?! of)|the end of (?:the )?year(?= )", always(Said(Offset(0, Unit.YEAR), "END")), "end"),
    rule("month-end", r"(?:the )?month(?:'s|-| )~?end", always(Said(Offset(0, Unit.MONTH, Base.TOLD), "END")), "end"),
    rule("the-unit", r"the (?:(?:full|fiscal|entire|whole|current|calendar|latest fiscal|full fiscal|new) )?(?P<unit>year|quarter|month|week|weekend)(?![- ](?:ago|earlier)|-| \d{4}| million| century)", read_the_unit),
)  # fmt: skip

DAY_RULES = (
    rule("day-beyond", r"the day (?:before|after) (?P<day>yesterday|tomorrow)", read_day_beyond),
    rule("day-part", rf"(?P<day>{words(*lexicon.DAYS)}) (?P<part>{PART})", read_day_part),
    rule("day", rf"(?P<day>{words(*lexicon.DAYS)})", read_day),
    rule("tonight", rf"(?:{words(*lexicon.TONIGHTS)})", always(_TONIGHT)),
)  # fmt: skip

WHICH_MONTH_RULES = (
    rule("which-month-day", rf"(?P<which>last|this|next) (?P<month>{MONTH}) (?P<day>3[01]|[12]\d|0?[1-9])(?!\d)", read_which_month_day),
)  # fmt: skip
WHICH_RULES = (
    rule("weekday-of", rf"(?P<weekday>{WEEKDAY})\.? of (?P<which>{WHICH}) (?P<unit>week|month)", read_weekday_of),
    rule("which-fields", rf"(?P<which>{WHICH}) (?:(?P<month>{MONTH})|(?P<weekday>{WEEKDAY})|(?P<season>{SEASON})|(?P<part>{PART})|(?P<named>{NAMED}))", read_which_fields),
    rule("year-season", rf"(?P<which>this|last|next|the previous|that) year's (?P<season>{SEASON})", read_year_season),
)  # fmt: skip
_LONGER = rf"(?= (?:of|in) (?:{MONTH}\b|[12]\d{{3}}\b|the (?:year|month|century)\b|(?:this|last|next|that) (?:year|month)\b))"
ORDINAL_UNIT = rule(
    "ordinal-unit",
    rf"the (?P<number>{ORDINAL}|last|final) (?P<unit>day|week|weekend|month|year){_LONGER}",
    read_nth,
)
ORDINAL_DAY = rule(
    "ordinal-day", rf"the (?P<number>{ORDINAL}|final) day", always(Unknown("XXXX-XX-XX"))
)
FISCAL_RULES = (
    rule("fiscal-code", r"fy ?'?(?P<year>(?:19|20)\d\d|\d\d)(?:[/-]\d\d)?", read_fiscal_year),
    rule("fiscal-year", r"(?:the )?fiscal(?: year)? '?(?P<year>(?:19|20)\d\d|\d\d)", read_fiscal_year),
)  # fmt: skip
