"""Shares, magnitudes, wind speeds, scores, ages, terms in prison and tolls in a clause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dateline.events.disagreement.number import (
    FROM,
    REACH,
    WORD_BEFORE,
    Count,
    bound_before,
    exact,
    is_number,
    may_be,
    unit_of,
    value_of,
)
from dateline.events.disagreement.numbers_en import RESULT_WORDS
from dateline.events.similarity import term
from dateline.events.stems import stem

_DIGIT = re.compile(r"\d")
_PERCENT = re.compile(r"(\d{1,3}(?:\.\d{1,3})?) ?(?:%|per ?cent\b)", re.IGNORECASE)
# "Magnitude 6.5", "a 6.2 earthquake", "measured 7.3 on the Richter scale".
_MAGNITUDE = re.compile(
    r"magnitude[- ](?:(?:of|reaching|was|at) )?(\d\.\d)\b"
    r"|(?<![\d.,])(\d\.\d)[- ](?:(?:moment )?magnitude|(?:earth)?quake|temblor|tremor)\b"
    r"|(?<![\d.,])(\d\.\d) on the (?:open-ended )?(?:Richter|moment|seismic)\b",
    re.IGNORECASE,
)
_OF_MAGNITUDES = ("magnitude", "quake", "temblor", "tremor", "richter")
_OF_VOTES = re.compile(r" of (?:[\w-]{1,20} ){0,4}votes?\b", re.IGNORECASE)
_WINNING = frozenset(map(term, ("win", "elect")))
# The unit tells one point from another: both are often told of one wind.
_WIND = re.compile(
    r"\b(gust|wind)s?\b[^.;:\d]{0,40}?(?<![\d.,])(\d{2,3}) ?"
    r"(mph|m\.p\.h|miles (?:per|an) hour|kph|km/h|kmh|kilomet(?:er|re)s (?:per|an) hour)\b",
    re.IGNORECASE,
)
_SCORE = re.compile(r"(?<![\w.,-])(\d{1,2})[-–](\d{1,2})(?![\w-]|[.,]\d)")
_AGE = re.compile(r"(?<!\w)([A-Z][\w'’-]{1,30}), (?:aged )?(\d{1,3})(?=,|\.)")
_TERM = re.compile(
    r"(\d{1,3}|[a-z]{3,9})[- ](years?|months?)['’]? "
    r"(?:in (?:prison|jail|custody)|behind bars|imprisonment)"
    r"|(?:sentenced|jailed)(?: \w{2,20}){0,4}? (?:to|for) (\d{1,3}|[a-z]{3,9}) (years?|months?)\b",
    re.IGNORECASE,
)
_OF_TERMS = ("prison", "jail", "custody", "behind bars", "sentenced")
_TOLL = re.compile(
    r"\b[Dd]eath toll\b[^.,;:]{0,60}? (?:to|at|of|reached|passed) (\d[\d,]{0,9}|[a-z]{3,9})\b"
)
_HIGHEST_GOALS = 30


def find_measures(text: str) -> Iterator[Count]:
    """Shares, magnitudes, wind speeds, scores, ages, terms in prison, tolls.

    Most clauses tell of none of them, which a word that is not there shows at once.
    """
    low = text.lower()
    if _DIGIT.search(text):
        yield from _percentages(text)
        yield from _scores(text)
        yield from _magnitudes(text) if any(word in low for word in _OF_MAGNITUDES) else ()
        yield from _winds(text) if "wind" in low or "gust" in low else ()
        yield from _ages(text)
    if any(word in low for word in _OF_TERMS):
        yield from _terms(text)
    if "death toll" in low:
        yield from _tolls(text)


def _percentages(text: str) -> Iterator[Count]:
    for match in _PERCENT.finditer(text):
        before = text[max(0, match.start() - REACH) : match.start()]
        bound = bound_before(before)
        if FROM.search(before):
            continue  # "up from 29 percent" was so before
        value = float(match[1])
        low, high = may_be(value, unit_of(match[1], value, is_scaled=True), bound)
        of = _shared(text[match.end() :], before)
        yield Count(f"percent {of}", "percentage", value, match[0], low, high)


def _shared(after: str, before: str) -> str:
    """What a percentage is of: the winner's votes, or what the last telling word before it says."""
    words = WORD_BEFORE.findall(before)
    if _OF_VOTES.match(after) and any(term(word) in _WINNING for word in words):
        return "of votes"
    return stem(next((word for word in reversed(words) if term(word)), ""))


def _scores(text: str) -> Iterator[Count]:
    if RESULT_WORDS.isdisjoint(text.lower().split()):
        return
    for match in _SCORE.finditer(text):
        ours, theirs = int(match[1]), int(match[2])
        if max(ours, theirs) <= _HIGHEST_GOALS:
            yield exact("score", "score", ours * 100.0 + theirs, f"{ours}–{theirs}")


def _magnitudes(text: str) -> Iterator[Count]:
    for match in _MAGNITUDE.finditer(text):
        told = match[1] or match[2] or match[3]
        words = match[0] if "magnitude" in match[0].lower() else told
        yield exact("magnitude", "magnitude", float(told), words)


def _winds(text: str) -> Iterator[Count]:
    for match in _WIND.finditer(text):
        unit = "miles" if match[3].lower().startswith("m") else "kilometres"
        told = exact(
            f"{match[1].lower()} {unit}", "wind speed", float(match[2]), f"{match[2]} {match[3]}"
        )
        bound = bound_before(text[max(0, match.start(2) - REACH) : match.start(2)])
        low, high = may_be(told.value, 0.0, bound)
        yield replace(told, low=low, high=high)


def _ages(text: str) -> Iterator[Count]:
    for match in _AGE.finditer(text):
        yield exact(f"age {match[1]}", f"age of {match[1]}", float(match[2]), match[2])


def _terms(text: str) -> Iterator[Count]:
    for match in _TERM.finditer(text):
        number, unit = (match[1], match[2]) if match[1] else (match[3], match[4])
        if is_number(number):
            months = value_of(number) * (1 if unit.lower().startswith("month") else 12)
            yield exact("term", "prison term", months, f"{number} {unit}")


def _tolls(text: str) -> Iterator[Count]:
    for match in _TOLL.finditer(text):
        if is_number(match[1]):
            toll = exact("killed", "number of people killed", value_of(match[1]), match[1])
            yield replace(toll, may_grow=True)
