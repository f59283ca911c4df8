"""Times of day, weekdays, parts of a day, named days."""

from __future__ import annotations

import re

from dateline.timex.de import lexicon
from dateline.timex.de.numbers import WORD, to_int
from dateline.timex.de.patterns import PART, WEEKDAY, YEAR, words
from dateline.timex.expression import Fields, Offset, Unit
from dateline.timex.rule import Reading, rule


def _weekday(text: str) -> int:
    return lexicon.WEEKDAYS[text.removesuffix("s")]


def read_clock(match: re.Match[str]) -> Reading:
    """ "14 Uhr", "14.30 Uhr", "14:30", "acht Uhr" """
    found = match.groupdict()
    word = match["hour"]
    hour = int(word) if word.isdigit() else to_int(word)
    minute = int(found.get("minute") or 0)
    if hour is None or hour > 24 or minute > 59:
        return None
    if found.get("half") in ("nachmittags", "abends") and hour < 12:
        hour += 12
    zone = found.get("zone")
    return Fields(hour=hour, minute=minute, zone=lexicon.ZONES.get(zone) if zone else None)


def read_weekday(match: re.Match[str]) -> Reading:
    """ "Donnerstag" """
    return Fields(weekday=_weekday(match["weekday"]))


def read_weekday_part(match: re.Match[str]) -> Reading:
    """ "Montagabend" """
    return Fields(weekday=_weekday(match["weekday"]), part=lexicon.PARTS[match["part"]])


def read_part(match: re.Match[str]) -> Reading:
    """ "Abend", "Nacht" """
    return Fields(part=lexicon.PARTS[match["part"]])


def read_day(match: re.Match[str]) -> Reading:
    """ "heute", "gestern", "morgen" """
    return Offset(lexicon.DAYS[match["day"]], Unit.DAY)


def read_day_part(match: re.Match[str]) -> Reading:
    """ "gestern Abend", "heute früh", "morgen früh" """
    day = lexicon.DAYS[match["day"]]
    return Fields(part=lexicon.PARTS[match["part"]], within=Offset(day, Unit.DAY))


def read_named(match: re.Match[str]) -> Reading:
    """ "Heiligabend", "Ostern 2013", "Tag der Deutschen Einheit" """
    name = " ".join(match["named"].split())
    year = int(match["year"]) if match["year"] else None
    fixed = lexicon.FIXED_DAYS.get(name)
    if fixed is not None:
        return Fields(year=year, month=fixed.month, day=fixed.day)
    return Fields(year=year, named=lexicon.NAMED_DAYS[name])


_HALF = rf"(?: (?P<half>{words(*lexicon.PART_GENITIVES)}))?"
_ZONE = rf"(?: (?P<zone>{words(*lexicon.ZONES)}))?"
_DAY = words(*lexicon.DAYS)
_NAMED = words(*lexicon.NAMED_DAYS, *lexicon.FIXED_DAYS)
DAY_RULES = (
    rule("day-part", rf"(?P<day>{_DAY}) (?P<part>{PART})", read_day_part),
    rule("day", rf"(?P<day>{_DAY})", read_day),
)
CLOCK_RULES = (
    rule(
        "clock",
        rf"(?P<hour>[01]?\d|2[0-4])(?:[.:](?P<minute>[0-5]\d))? uhr{_HALF}{_ZONE}",
        read_clock,
    ),
    rule("spoken-clock", rf"(?P<hour>{WORD}) uhr{_HALF}{_ZONE}", read_clock),
    rule("bare-clock", rf"(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d){_ZONE}", read_clock),
)
MIDNIGHT_RULES = (rule("midnight", r"mitternacht", lambda _: Fields(hour=24, minute=0)),)
WEEKDAY_PART_RULES = (
    rule("weekday-part", rf"(?P<weekday>{WEEKDAY}) ?(?P<part>{PART})", read_weekday_part),
)
WEEKDAY_RULES = (
    *WEEKDAY_PART_RULES,
    rule("weekday", rf"(?P<weekday>{WEEKDAY})", read_weekday),
)
PART_RULES = (rule("part", rf"(?P<part>{PART})", read_part),)
NAMED_RULES = (rule("named-day", rf"(?P<named>{_NAMED})(?: (?P<year>{YEAR}))?", read_named),)
