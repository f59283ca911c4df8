"""Times told without a date: now, recently, the future."""

from __future__ import annotations

import re

from dateline.timex.en import numbers
from dateline.timex.en.patterns import SEASON, UNITS
from dateline.timex.expression import Vague
from dateline.timex.rule import LazyPattern, Reading, Said, always, rule

_NOW, _THEN, _TO_COME = Vague("PRESENT_REF"), Vague("PAST_REF"), Vague("FUTURE_REF")
_AHEAD_BEFORE = LazyPattern(
    r"\b(?:will|would|may|might|could|can|should|must|to|be|'ll)(?:\s\w{2,12})?\s{1,3}$"
)
_OF_WATER = LazyPattern(
    r"\b(?:strong|electric|electrical|ocean|alternating|direct|air|swift|warm|cold|river|rip)\s$"
)
_AHEAD_AFTER = LazyPattern(r"\s{1,3}(?:(?:[a-z]{1,12}\s)?will|be|may|can)\b")
# What follows "the past" where it is no noun but counts: "the past three years".
_COUNTED = rf"(?! (?:tense\b|participle\b|\d|few|several|couple|many|half|{numbers.AMOUNT}\b|{UNITS}\b|{SEASON}\b))"


def read_current(match: re.Match[str]) -> Reading:
    """ "its current owner", but not "a strong current swept" """
    before = match.string[max(0, match.start() - 16) : match.start()]
    return None if _OF_WATER.search(before) else _NOW


def read_whose_future(_match: re.Match[str]) -> Reading:
    """ "its future" """
    return Said(_TO_COME, group="t")


def read_soon(match: re.Match[str]) -> Reading:
    """ "will soon", "soon may": in a past clause it is no future"""
    before = match.string[max(0, match.start() - 24) : match.start()]
    looks_ahead = _AHEAD_BEFORE.search(before) or _AHEAD_AFTER.match(match.string, match.end())
    return _TO_COME if looks_ahead else None


NOW_RULES = (
    rule("present", r"right now|now|rn", always(_NOW)),
    rule("presently", r"currently|nowadays|presently", always(_NOW)),
)
CURRENT_RULES = (rule("current", r"current(?=\s[a-z])", read_current),)
PRESENT_RULES = (
    rule(
        "present-day", r"(?:the )?present[ -]day|modern[ -]day|the present(?: time)?", always(_NOW)
    ),
)
PAST_RULES = (
    rule("past", rf"the (?:recent |distant |near |immediate )?past{_COUNTED}", always(_THEN)),
    rule("past-years", r"past years", always(_THEN)),
)
RECENT_RULES = (
    rule("recently", r"(?:more |most )?recently(?! as\b)|lately", always(_THEN)),
    rule("recent", r"recent", always(_THEN)),
)
FUTURE_RULES = (
    rule(
        "future",
        r"the (?:near |foreseeable |immediate |distant |not[ -]too[ -]distant )?future",
        always(_TO_COME),
    ),
    rule("whose-future", r"(?:(?:its|their|his|her|our) )(?P<t>future)", read_whose_future),
    rule("future-adjective", r"future(?=\s[a-z])", always(_TO_COME)),
)
FORMER_RULES = (rule("former", r"former(?=\s\w)", always(_THEN)),)
SOON_RULES = (rule("soon", r"soon(?! (?:after|as|there))", read_soon),)
THESE_RULES = (rule("these-days", r"these days", always(_NOW)),)
LATER_RULES = (rule("later-date", r"a later (?:date|time)", always(_TO_COME)),)
