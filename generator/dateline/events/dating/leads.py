"""The lead of a news article: what it tells without a time happened on the day of publication."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dateline.events.boilerplate import is_sentence
from dateline.events.grammar.clauses import Link, Tense
from dateline.events.telling.dated import Dated
from dateline.events.telling.happenings import Kind, kind_of
from dateline.events.telling.told import Reading, Told
from dateline.model import Interval, Span, Timex, TimexType

_TOLD = (Link.MAIN, Link.COMPLEMENT, Link.JOINED)


def lead_of(reading: Reading, is_news: Sequence[bool], *, is_parsed: bool) -> int | None:
    """The position of the first full sentence of news; ``is_parsed``: one that has a clause."""
    for index, good in enumerate(is_news):
        is_full = good and is_sentence(reading.sentences[index].of(reading.text))
        if is_full and (not is_parsed or reading[index].clauses):
            return index
    return None


def is_told_first(told: Told, position: int) -> bool:
    """Whether a clause tells what the sentence is mainly about, not an aside of it."""
    clause = told.clauses[position]
    while clause.link is Link.JOINED and clause.parent is not None:
        clause = told.clauses[clause.parent]
    return clause.link in _TOLD


def tells_news(told: Told) -> bool:
    """Whether a sentence without a time of its own could tell what happened on one day."""
    return _first_event(told) is not None and not _tells_of_weeks(told)


def date_lead(told: Told, published: Interval) -> Dated | None:
    """What a lead tells, on the day of publication; about then, where it says "recently"."""
    position = _first_event(told)
    if position is None or _tells_of_weeks(told):
        return None
    vague = next((t for t in told.timexes if t.value == "PAST_REF"), None)
    if vague is None:
        why = "the lead of a report tells no time: taken as the day of publication"
        return Dated(position, published, _no_timex(told, published), why, Kind.EVENT)
    why = f"“{vague.text}”, counted from the day of publication"
    return Dated(position, replace(published, about=True), vague, why, Kind.EVENT)


def _tells_of_weeks(told: Told) -> bool:
    """Whether a lead tells of a stretch of time, not of a day: "For a few weeks, ..."."""
    words_before = {told.tokens.lowers[index - 1] for index, _ in told.placed() if index}
    return any(t.type is TimexType.DURATION for t in told.timexes) and "for" in words_before


def _first_event(told: Told) -> int | None:
    """The clause that a lead is about: what was said, rather than that it was."""
    for position, clause in enumerate(told.clauses):
        is_past = clause.tense is Tense.PAST or clause.is_perfect
        if is_told_first(told, position) and is_past and kind_of(told.tokens, clause) is Kind.EVENT:
            return position
    for position, clause in enumerate(told.clauses):
        if kind_of(told.tokens, clause) is Kind.SAYING and clause.tense is Tense.PAST:
            return position
    return None


def _no_timex(told: Told, when: Interval) -> Timex:
    return Timex(Span(told.sentence.start, told.sentence.end), "", TimexType.DATE, "", when, "lead")
