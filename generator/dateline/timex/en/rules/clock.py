"""Times of day, weekdays, parts of a day, seasons, named days."""

from __future__ import annotations

import re

from dateline.timex.en import lexicon
from dateline.timex.en.numbers import ONES, TENS, to_int
from dateline.timex.en.patterns import (
    FIRST_OF_WEEKDAYS,
    MONTH,
    PART,
    SEASON,
    SHORT_WEEKDAY,
    WEEKDAY,
    YEAR,
    words,
)
from dateline.timex.expression import Base, Fields, Offset, Unknown
from dateline.timex.figures import both
from dateline.timex.rule import LazyPattern, Reading, Said, always, rule

_ZONE = rf"(?:{words(*lexicon.ZONES)})(?:\s?[+-]\s?\d{{1,2}}(?::?[0-5]\d)?)?"
_HALF_DAY = r"[ap](?:\.\s?m\.?|\s?m)"
_MINUTES = words(*list(ONES)[:12], *list(TENS)[:1])
_HOUR_WORD = words(*list(ONES)[:12])


def _clock(hour: int, minute: int | None, half: str | None, zone: str | None) -> Fields | None:
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    if hour > 24 or (minute or 0) > 59:
        return None
    return Fields(hour=hour, minute=minute, zone=_zone(zone) if zone else None)


def _zone(words: str) -> str | None:
    """ "EDT", "GMT+8", "UTC -03:30" """
    name = re.match(r"[a-z]{1,4}", words)
    digits = re.findall(r"\d\d?", words)
    if name is None or not digits:
        return lexicon.ZONES.get(words)
    minutes = f":{digits[1]}" if digits[1:] else ""
    return f"{'-' if '-' in words else '+'}{int(digits[0]):02}{minutes}"


def read_clock(match: re.Match[str]) -> Reading:
    """ "5 p.m.", "10:35 a.m. EST", "18:00 UTC", "05:30hrs" """
    found = match.groupdict()
    minute = found.get("minute")
    return _clock(
        int(match["hour"]), int(minute) if minute else None, found.get("half"), found.get("zone")
    )


def read_oclock(match: re.Match[str]) -> Reading:
    """ "three o'clock" """
    hour = match["hour"]
    return _clock(int(hour) if hour.isdigit() else ONES[hour], 0, None, None)


def read_military(match: re.Match[str]) -> Reading:
    """ "0735 GMT", "1430 hours", "2043: the gates open" """
    if match["stamp"] is not None and not _is_stamp(match):
        return None
    return _clock(int(match["hour"]), int(match["minute"]), None, match["zone"])


_LATEST_YEAR = 2030  # a line that begins "1914:" tells of a year, one that begins "2043:" does not


def _is_stamp(match: re.Match[str]) -> bool:
    """Whether the digits, before a colon, are a live report's clock."""
    is_first = match.start() == 0 or match.string[match.start() - 1] == "\n"
    return is_first and int(match["hour"] + match["minute"]) > _LATEST_YEAR


_AT = LazyPattern(r"(?:\b(?:at|by|until|till?|from|before|after|around|about)\s{1,3}|@\s{0,2})$")


def _is_told_at(match: re.Match[str]) -> bool:
    return _AT.search(match.string, max(0, match.start() - 10), match.start()) is not None


def read_short_half(match: re.Match[str]) -> Reading:
    """ "6:30p", "at 7p" but not "a 7p coin" """
    if match["minute"] is None and not _is_told_at(match):
        return None
    return _clock(int(match["hour"]), int(match["minute"] or 0), match["half"], None)


def read_spoken_clock(match: re.Match[str]) -> Reading:
    """ "half past ten", "a quarter to nine", "twenty past 3 p.m.", "at half seven" """
    half = match["half"] or {"morning": "am", "afternoon": "pm", "evening": "pm"}.get(
        match["part"] or ""
    )
    if match["direction"] != "past" and not half and not _is_told_at(match):
        return None
    minutes = {"half": 30, "quarter": 15}.get(match["minutes"]) or to_int(match["minutes"])
    word = match["hour"]
    hour = int(word) if word.isdigit() else ONES[word]
    if not minutes or minutes > 59 or not 1 <= hour <= 12:
        return None
    if match["direction"] == "to":
        hour, minutes = hour - 1 or 12, 60 - minutes
    return _clock(hour, minutes, half, None)


def read_hour_part(match: re.Match[str]) -> Reading:
    """ "4 in the morning", "seven this evening" """
    word = match["hour"]
    hour = int(word) if word.isdigit() else ONES[word]
    part = lexicon.PARTS[match["part"]]
    if not 1 <= hour <= 12:
        return None
    is_late = part in ("AF", "EV") or (part == "NI" and 5 < hour < 12)
    return _clock(
        hour, int(match["minute"]) if match["minute"] else 0, "pm" if is_late else "am", None
    )


def read_noon(match: re.Match[str]) -> Reading:
    """ "noon", "midnight" """
    return Fields(hour=24 if match["word"] == "midnight" else 12, minute=0)


def read_weekday(match: re.Match[str]) -> Reading:
    """ "Thursday" """
    return Fields(weekday=lexicon.WEEKDAYS[match["weekday"].rstrip(".")])


def read_weekday_part(match: re.Match[str]) -> Reading:
    """ "Thursday night" """
    part = lexicon.PARTS[match["part"]]
    return Fields(weekday=lexicon.WEEKDAYS[match["weekday"].rstrip(".")], part=part)


def read_part(match: re.Match[str]) -> Reading:
    """ "the morning", "the early morning hours" """
    if match.group() in _HABITUAL and _is_habit(match):
        return Unknown(f"XXXX-XX-XXT{lexicon.PARTS[match['part']]}")
    mod = {"early": "START", "late": "END", "mid": "MID"}.get((match["mod"] or "").strip(" -"))
    return Said(Fields(part=lexicon.PARTS[match["part"]]), mod)


_HABITUAL = ("night", "daytime", "daylight")
_AS_A_HABIT = LazyPattern(r"\b(?:at|by|in|during)\s{1,3}$")
_WITH_DAY = LazyPattern(
    rf"(?:\d|\b(?:{MONTH}|{WEEKDAY}|day|week|yesterday|today|tomorrow)\b)[^.!?]{{0,30}}$"
)


def _is_habit(match: re.Match[str]) -> bool:
    """ "moved only at night": no night that the text tells of, unless a day stands beside it"""
    before, at = match.string, match.start()
    if _AS_A_HABIT.search(before, max(0, at - 10), at) is None:
        return False
    return _WITH_DAY.search(before, max(0, at - 30), at) is None


def read_season(match: re.Match[str]) -> Reading:
    """ "the summer", "summer '09" """
    year = match["short"] or match["year"]
    season = lexicon.SEASONS[match["season"]]
    return Fields(season=season, year=int(year) if year else None, is_short=bool(year))


def read_season_of_event(match: re.Match[str]) -> Reading:
    """ "the Spring Offensive of 1918": the year told after holds for the season"""
    year = int(match["year"]) if match["year"] else None
    return Said(Fields(season=lexicon.SEASONS[match["season"]], year=year), group="t")


def read_long_season(match: re.Match[str]) -> Reading:
    """ "the winter of 1812-13": told by the year it begins in"""
    return Fields(season=lexicon.SEASONS[match["season"]], year=int(match["year"]))


def read_named(match: re.Match[str]) -> Reading:
    """ "Thanksgiving Day", "Christmas 1914" """
    name = " ".join(match["named"].split())
    return Fields(named=lexicon.NAMED_DAYS[name])


def read_named_weekend(match: re.Match[str]) -> Reading:
    """ "Labor Day weekend", "Easter week" """
    day = Fields(named=lexicon.NAMED_DAYS[" ".join(match["named"].split())])
    return Offset(0, lexicon.UNITS[match["unit"]], Base.TOLD, of=day)


def read_clock_range(match: re.Match[str]) -> Reading:
    """ "between 8 and 10 a.m.", "2-5 pm": the half of the day told once holds for both"""
    first, last = (
        _clock(int(match[f"hour{i}"]), int(match[f"minute{i}"] or 0), match["half"], None)
        for i in (1, 2)
    )
    return both(first, last) if first and last else None


def read_clock_span(match: re.Match[str]) -> Reading:
    """ "19:00-03:00hrs" """
    first, last = (
        _clock(int(match[f"hour{i}"]), int(match[f"minute{i}"]), None, None) for i in (1, 2)
    )
    return both(first, last) if first and last else None


CLOCK_RULES = (
    rule("clock-range", rf"(?P<t1>(?P<hour1>1[0-2]|0?[1-9])(?::(?P<minute1>[0-5]\d))?)(?: and | to |\s?-\s?)(?P<t2>(?P<hour2>1[0-2]|0?[1-9])(?::(?P<minute2>[0-5]\d))?\s{{0,2}}(?P<half>{_HALF_DAY}))", read_clock_range, "m", begins="12"),
    rule("clock-span", r"(?P<t1>(?P<hour1>[01]?\d|2[0-4]):(?P<minute1>[0-5]\d))(?:\s?-\s?| to | and )(?P<t2>(?P<hour2>[01]?\d|2[0-4]):(?P<minute2>[0-5]\d)(?: ?(?:hrs|hours|h))?)(?![:.]\d| ?[ap]\.?m)", read_clock_span, ":", begins="12"),
    rule("hour-part", rf"(?P<hour>\d{{1,2}}|{_HOUR_WORD})(?::(?P<minute>\d\d))?(?: o'clock)? in the (?P<part>morning|afternoon|evening)|(?P<hour2>\d{{1,2}}|{_HOUR_WORD}) o'clock at (?P<part2>night)", lambda m: read_hour_part(m) if m["hour"] else None, "o'clock", "morning", "afternoon", "evening"),
    rule("clock-half", rf"(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))?\s{{0,2}}(?P<half>{_HALF_DAY})(?:,?\s{{0,2}}(?P<open>\()? ?(?P<zone>{_ZONE})\b(?(open)\))|(?: (?:eastern|central|pacific|mountain)(?: standard| daylight)?(?: time)?))?", read_clock, begins="12"),
    rule("military", rf"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?: ?(?:(?P<zone>{_ZONE})|hours|hrs)|(?= local time)|(?P<stamp>)(?=: ))", read_military, begins="4"),
    rule("clock", rf"(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?: ?(?:hrs?|hours))?(?: \(?(?P<zone>{_ZONE})\b\)?)?", read_clock, ":", begins="12"),
    rule("short-half", r"(?P<hour>1[0-2]|0?[1-9])(?::(?P<minute>[0-5]\d))?(?P<half>[ap])", read_short_half, begins="12"),
    rule("oclock", rf"(?P<hour>\d{{1,2}}|{_HOUR_WORD}) o'clock", read_oclock, "o'clock"),
)  # fmt: skip
SPOKEN_CLOCK_RULES = (
    rule("spoken-clock", rf"(?:a )?(?P<minutes>half|quarter|{_MINUTES}(?:-five)?|\d{{1,2}})(?: minutes)? (?:(?P<direction>past|to) )?(?P<hour>1[0-2]|[1-9]|{_HOUR_WORD})(?: ?(?P<half>{_HALF_DAY})| in the (?P<part>morning|afternoon|evening))?(?! (?:of|in|per|percent|times|million|minutes?|hours?|days?|weeks?|months?|years?)\b|[-.,:/]?\d|%)", read_spoken_clock, "past", "half", "quarter"),
)  # fmt: skip
NOON_RULES = (rule("noon", r"(?:12 |twelve )?(?P<word>noon|midnight|midday)", read_noon),)


def read_weekday_range(match: re.Match[str]) -> Reading:
    """ "mon-fri", "Monday through Friday" """
    first, last = (lexicon.WEEKDAYS[match[end].rstrip(".")] for end in ("first", "last"))
    return both(Fields(weekday=first), Fields(weekday=last))


WEEKDAY_RULES = (
    rule("weekday-range", rf"(?P<t1>(?P<first>{SHORT_WEEKDAY}\.?))(?:\s?-\s?| to | thru | through )(?P<t2>(?P<last>{SHORT_WEEKDAY}\.?))", read_weekday_range, begins=FIRST_OF_WEEKDAYS),
    rule("weekday-part", rf"(?P<weekday>{WEEKDAY})\.? (?P<part>{PART})", read_weekday_part, begins=FIRST_OF_WEEKDAYS),
    rule("weekday", rf"(?P<weekday>{SHORT_WEEKDAY}\.|{WEEKDAY})", read_weekday, begins=FIRST_OF_WEEKDAYS),
)  # fmt: skip
PART_RULES = (
    rule("overnight", r"(?:the )?(?P<t>overnight)", always(Said(Fields(part="NI"), group="t"))),
    rule("part", rf"(?:the )?(?P<mod>late |early |mid-?)?(?P<part>{PART})(?: hours)?", read_part),
)  # fmt: skip
_CAMPAIGN = r"(?:(?:counter-?)?offensive|campaign|fighting|uprising|war|session|season|olympics|games|floods?|elections?)"
SEASON_RULES = (
    rule(
        "season-of-event",
        rf"(?:(?:the|his|her|its|their) )?(?P<t>(?P<season>{SEASON}))(?= {_CAMPAIGN}s?\b(?: (?:of|in) (?P<year>{YEAR}))?)",
        read_season_of_event,
    ),
    rule(
        "season-over-years",
        rf"(?:the )?(?P<season>{SEASON}) (?:of )?(?P<year>{YEAR})(?:-|/)\d\d(?:\d\d)?",
        read_long_season,
    ),
    rule(
        "season",
        rf"(?:the )?(?P<season>{SEASON})(?: (?:of )?(?:'(?P<short>\d\d)(?!\d)|(?P<year>[01]\d)(?![\d:.,%-]| ?[ap]m)))?",
        read_season,
    ),
)
NAMED_RULES = (
    rule(
        "named-weekend",
        rf"(?P<named>{words(*lexicon.NAMED_DAYS)}) (?P<unit>weekend|week)",
        read_named_weekend,
    ),
    rule("named-day", rf"(?P<named>{words(*lexicon.NAMED_DAYS)})", read_named),
)
