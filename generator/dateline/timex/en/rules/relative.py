"""Times counted from today, from the last time told, or from an event."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.model import Granularity
from dateline.timex.en import lexicon
from dateline.timex.en.numbers import to_amount
from dateline.timex.en.patterns import AMOUNT_OR_A, FILLER, PART, UNITS, WEEKDAY, words
from dateline.timex.expression import (
    Base,
    Expression,
    Fields,
    Length,
    Offset,
    Unit,
    Unknown,
    Vague,
    Which,
)
from dateline.timex.rule import Reading, Said, always, rule


def _offset(
    amount: str, unit: Unit, sign: int, base: Base, *, keeps_told: bool = False
) -> Expression:
    """So many units before or after; open amounts stay vague, fractions count in finer units."""
    if unit is Unit.SECOND or (amount == "X" and unit is Unit.MINUTE):
        return Unknown("XXXX-XX-XXTXX:XX")  # no clock that a text tells is as fine
    if amount == "X" and unit is Unit.HOUR:
        return Unknown("XXXX-XX-XXTXX")
    if amount == "X" or unit is Unit.SEASON:
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
    granularity = min(unit.granularity, Granularity.YEAR)  # "half a century ago": fifty years
    return Offset(sign * round(count * times), finer, base, granularity=granularity)


_ROUGH_YEARS = 1000  # nobody counts "4,000 years ago" to the year
_TO_THE = {"week": Granularity.WEEK, "month": Granularity.MONTH, "year": Granularity.YEAR}


def _amount_with_half(match: re.Match[str]) -> str | None:
    """ "a year and a half": 1.5"""
    amount = to_amount(match["amount"])
    if amount not in (None, "X") and match.groupdict().get("half"):
        return f"{float(amount) + 0.5:g}"
    return amount


def read_ago(match: re.Match[str]) -> Reading:
    """ "three weeks ago", "a year and a half ago" """
    amount = _amount_with_half(match)
    if amount is None:
        return None
    unit = lexicon.ALL_UNITS[match["unit"]]
    if match["unit"].startswith("fortnight") and amount != "X":
        amount = str(2 * int(float(amount)))
    if match["weekday"] and amount.isdigit():
        return _weekday_ago(match["weekday"], int(amount), unit)
    if match["to"] and amount.isdigit():
        finer = _TO_THE.get(match["to"].split()[-1], Granularity.DAY)
        return Offset(-int(amount), unit, granularity=finer)
    is_comparison = amount == "1" and unit is Unit.YEAR
    said = _offset(amount, unit, -1, Base.PUBLISHED, keeps_told=is_comparison)
    is_rough = isinstance(said, Offset) and unit is Unit.YEAR and said.count <= -_ROUGH_YEARS
    return Said(said, "APPROX") if is_rough else said


def _weekday_ago(name: str, count: int, unit: Unit) -> Expression:
    """ "two weeks ago Tuesday": of that week; "ten years ago Wednesday": to the day"""
    weekday = Fields(weekday=lexicon.WEEKDAYS[name])
    if unit is Unit.DAY:
        return weekday
    if unit is Unit.WEEK:
        return replace(weekday, within=Offset(-count, unit))
    return Offset(-count, unit, granularity=Granularity.DAY, of=weekday)


def read_from_now(match: re.Match[str]) -> Reading:
    """ "three weeks from now", "a year hence"; "a year on" from the last time told"""
    amount = to_amount(match["amount"])
    base = Base.TOLD if match.group().endswith(" on") else Base.PUBLISHED
    return _offset(amount, lexicon.ALL_UNITS[match["unit"]], 1, base) if amount else None


def read_later(match: re.Match[str]) -> Reading:
    """ "two weeks later", "a decade earlier": counted from the last time told"""
    amount = _amount_with_half(match)
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
    if match["half"] and unit.granularity < Granularity.DAY:
        return None  # "a minute and a half later": how long it took, no time of a clock
    return _offset(amount, unit, sign, Base.TOLD, keeps_told=is_single)


def read_pair_offset(match: re.Match[str]) -> Reading:
    """ "six months and a week later": the one, and the other from there"""
    coarse, fine = to_amount(match["first"]), to_amount(match["last"])
    if not (coarse and fine and coarse.isdigit() and fine.isdigit()):
        return None
    sign, base = (-1, Base.PUBLISHED) if match["direction"] == "ago" else (1, Base.TOLD)
    sign = -1 if match["direction"].startswith(("earlier", "before")) else sign
    unit, finer = lexicon.ALL_UNITS[match["unit1"]], lexicon.ALL_UNITS[match["unit2"]]
    if unit.granularity <= finer.granularity or finer.granularity < Granularity.DAY:
        return None
    step = Granularity.MONTH if finer.granularity == Granularity.MONTH else Granularity.DAY
    first = Offset(sign * int(coarse), unit, base, granularity=step)
    return Offset(sign * int(fine), finer, of=first)


def read_open_ago(match: re.Match[str]) -> Reading:
    """ "years ago", "hours earlier" """
    return _offset("X", lexicon.ALL_UNITS[match["unit"]], -1, Base.TOLD)


def read_open_later(match: re.Match[str]) -> Reading:
    """ "weeks later", "minutes later" """
    return _offset("X", lexicon.ALL_UNITS[match["unit"]], 1, Base.TOLD)


def read_from_weekday(match: re.Match[str]) -> Reading:
    """ "a week from Tuesday", "Tuesday week" """
    amount = to_amount(match["amount"])
    if amount is None or amount == "X":
        return None
    # the coming weekday, so many weeks on: counted as the weekday of a later week
    return Fields(weekday=lexicon.WEEKDAYS[match["weekday"]], which=Which.NEXT,
                  within=Offset(int(float(amount)), Unit.WEEK))  # fmt: skip


def read_event_length(match: re.Match[str]) -> Reading:
    """ "two days after the invasion": so long from an event the sentence tells"""
    amount = to_amount(match["amount"])
    if amount is None:
        return None
    sign = -1 if match["direction"].startswith(("before", "prior", "ahead")) else 1
    return Length(((amount, lexicon.ALL_UNITS[match["unit"]]),), event=sign)


def read_day(match: re.Match[str]) -> Reading:
    """ "today", "yesterday", "tomorrow" """
    return Offset(lexicon.DAYS[match["day"]], Unit.DAY)


def read_hour_tonight(match: re.Match[str]) -> Reading:
    """ "8 tonight", "at 7:30 tonight", but not "16 tonight" nor "won 3 tonight" """
    if not _AT.search(match.string, max(0, match.start() - 8), match.start()):
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    return replace(_TONIGHT, hour=hour + 12 if 5 <= hour < 12 else hour, minute=minute)


_AT = re.compile(r"(?:\b(?:at|by|until|till?|from|around|about)\s|@\s?)$")


def read_day_beyond(match: re.Match[str]) -> Reading:
    """ "the day before yesterday" """
    return Offset(-2 if match["day"] == "yesterday" else 2, Unit.DAY)


def read_day_part(match: re.Match[str]) -> Reading:
    """ "yesterday morning" """
    return Fields(
        part=lexicon.PARTS[match["part"]], within=Offset(lexicon.DAYS[match["day"]], Unit.DAY)
    )


_LATER = r"later(?! than\b)(?: on(?=[.,;:)]))?|earlier(?! than\b)|afterwards?|previously|beforehand|before(?=\s{0,3}(?:[.,;:)?!]|$))|after(?=\s{0,3}(?:[.,;:)?!]|$))|prior(?=\s{0,3}(?:[.,;:)?!]|$))|thereafter"
_TONIGHT = Fields(part="NI", within=Offset(0, Unit.DAY))
OFFSET_RULES = (
    rule("ago", rf"(?P<amount>{AMOUNT_OR_A}) {FILLER}(?P<unit>{UNITS})(?P<half> and a half)? (?:ago|back(?=\s{{0,3}}[.,;)]))(?: (?P<to>today|2day|tonight|this (?:week|month|year)|(?P<weekday>{WEEKDAY})(?!'s)))?", read_ago, "ago", "back"),
    rule("pair-later", rf"(?P<first>{AMOUNT_OR_A}) (?P<unit1>{UNITS})(?:,? and |, )(?P<last>{AMOUNT_OR_A}) (?P<unit2>{UNITS}) (?P<direction>ago|{_LATER})", read_pair_offset, "ago", "later", "earlier", "before", "after"),
    rule("later", rf"(?P<amount>{AMOUNT_OR_A}) {FILLER}(?P<unit>{UNITS})(?P<half> and a half)? (?P<direction>{_LATER})", read_later, "later", "earlier", "before", "after", "prev", "prior"),
    rule("from-now", rf"(?P<amount>{AMOUNT_OR_A}) (?P<unit>{UNITS}) (?:from (?:now|today)|hence|on(?=\s{{0,3}}[.,;)]))", read_from_now, "from", "hence", " on"),
    rule("from-weekday", rf"(?P<amount>{AMOUNT_OR_A}) (?P<unit>weeks?) from (?P<weekday>{WEEKDAY})", read_from_weekday, "from"),
    rule("open-ago", rf"(?:(?:many|several|just|some) )?(?P<unit>{words(*lexicon.PLURALS)}) (?:ago|earlier|previously|before(?=[.,;]))", read_open_ago, "ago", "earlier", "prev", "before"),
    rule("open-later", rf"(?P<unit>{words(*lexicon.PLURALS)}) (?:later|afterwards?|hence)", read_open_later, "later", "afterward", "hence"),
)  # fmt: skip
EVENT_RULES = (
    rule("event-length", rf"(?P<amount>{AMOUNT_OR_A}) {FILLER}(?P<unit>{UNITS})(?= (?P<direction>after|before|prior to|ahead of|following|since)(?! (?:that|which)[.,;]))", read_event_length, "after", "before", "prior", "ahead", "following", "since"),
)  # fmt: skip
DAY_RULES = (
    rule("day-beyond", r"the day (?:before|after) (?P<day>yesterday|tomorrow)", read_day_beyond),
    rule("day-part", rf"(?P<day>{words(*lexicon.DAYS)}) (?P<part>{PART})", read_day_part),
    rule("day", rf"(?P<day>{words(*lexicon.DAYS)})", read_day),
    rule("hour-tonight", rf"(?P<hour>1[0-2]|[1-9])(?:[:.](?P<minute>[0-5]\d))? (?:{words(*lexicon.TONIGHTS)})", read_hour_tonight),
    rule("tonight", rf"(?:{words(*lexicon.TONIGHTS)})", always(_TONIGHT)),
)  # fmt: skip  # fmt: skip
