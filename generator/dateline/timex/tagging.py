"""Prose to timexes: scan, decide how the text tells, place each expression in turn."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Literal

from dateline.dates import calendar, parse_edtf, parse_timex3
from dateline.model import Granularity, Interval, Span, Timex, TimexType
from dateline.timex.domain import is_narrative
from dateline.timex.eras import with_eras
from dateline.timex.excursions import excursions
from dateline.timex.expression import (
    Expression,
    Fields,
    Length,
    Offset,
    Unit,
)
from dateline.timex.going_on import goes_on
from dateline.timex.language import Context, Cue, Engine, Tense, load
from dateline.timex.placing import Placement, modified, place
from dateline.timex.ranges import in_order
from dateline.timex.scanning import Found, fold, scan
from dateline.timex.sharing import DateOrder, share
from dateline.timex.story import Story
from dateline.timex.unfilled import is_bare_time

Domain = Literal["auto", "news", "narrative"]
_BESIDE = 8  # code points: "Sunday at 9 p.m."
_NEAR = 24  # code points: "at 11 a.m. EST (1600 GMT) on"
_NEW_SENTENCE = re.compile(r"[.!?][\"')\]]{0,2}\s{1,6}[A-Z][a-z]{0,12}\s")
_NOTE = 300  # code points: the longest message of a few lines


def tag(
    text: str,
    *,
    published: Interval | date | str | None = None,
    domain: Domain = "auto",
    language: str = "en",
    date_order: DateOrder = "auto",
) -> list[Timex]:
    """The temporal expressions of a text, in reading order, none overlapping another.

    ``published`` is the document creation time: an interval, a day, or EDTF or ISO 8601 text;
    ``ValueError`` says what is wrong with it. ``domain`` says how the text tells: ``news`` counts
    from its publication, ``narrative`` from the last time told; ``auto`` decides from the text.
    ``date_order`` says how "2/3/2021" is read; ``auto`` goes by the text's unambiguous dates.
    ``language`` is a BCP 47 tag; ``ValueError`` where there is no pack for its language.

    >>> [(t.text, t.value) for t in tag("The mill closed last week.", published="2011-03-12")]
    [('last week', '2011-W09')]
    """
    engine = load(language)
    when = _published(published)
    low = fold(text)
    found = share(with_eras(scan(text, low, engine), low), low, engine, date_order)
    narrative = is_narrative(found, when) if domain == "auto" else domain == "narrative"
    if not narrative:
        found = [f for f in found if f.rule not in engine.language.narrative_only]
    return _place_all(text, low, found, Story(when, narrative, len(text) < _NOTE), engine)


def _published(given: Interval | date | str | None) -> Interval | None:
    if given is None or isinstance(given, Interval):
        return given
    if isinstance(given, datetime):
        start = calendar.to_minutes(given.year, given.month, given.day, given.hour, given.minute)
        return Interval(start, start + 1, Granularity.MINUTE)
    if isinstance(given, date):
        return calendar.day(given.year, given.month, given.day)
    return parse_timex3(given) or parse_edtf(given)


def _place_all(
    text: str, low: str, found: list[Found], story: Story, engine: Engine
) -> list[Timex]:
    placed: dict[int, Timex] = {}
    passing = excursions(found, low, engine) if story.is_narrative else frozenset()
    for index in _order(text, found):
        item = found[index]
        cue = _cue(text, low, item, engine)
        here = _near(low, story, item, cue, engine)
        placement = modified(place(item.expression, here, cue), item.mod)
        timex = _timex(text, item, placement)
        placed[index] = timex
        if index not in passing:
            story = _after(story, item.expression, timex, cue)
        elif isinstance(timex.when, Interval):
            story = story.touching(timex.when, timex.span)
    return in_order([placed[index] for index in range(len(found))], low, engine, story.published)


def _near(low: str, story: Story, item: Found, cue: Cue | None, engine: Engine) -> Story:
    """The story as a time counts on it that leaves open its day or its year."""
    if is_bare_time(item.expression):
        return story.near(item.start)
    return story.going_on() if goes_on(low, story, item, cue, engine) else story


def _after(story: Story, said: Expression, timex: Timex, cue: Cue | None) -> Story:
    """The story once this was told: a comparison ("a year earlier") does not move it, and a
    stretch of months ends the talk of a quarter."""
    if isinstance(said, Offset) and said.keeps_told:
        return story
    if isinstance(said, Length) and said.amounts[0][1] is Unit.MONTH:
        return story.without_quarter()
    if isinstance(timex.when, Interval) and timex.type in (TimexType.DATE, TimexType.TIME):
        is_ahead = cue is not None and cue.tense is Tense.FUTURE
        return story.moved_to(timex.when, timex.span, is_ahead=is_ahead)
    return story


def _order(text: str, found: list[Found]) -> list[int]:
    """Reading order, but times of day wait for the day that follows in the same sentence
    ("at 11 a.m. on May 4")."""
    order: list[int] = []
    waiting: list[int] = []
    for i, item in enumerate(found):
        is_near = i == 0 or _is_near(text, found[i - 1].end, item.start)
        if waiting and not (
            is_near and (_is_day(item.expression) or is_bare_time(item.expression))
        ):
            order += waiting
            waiting = []
        if is_bare_time(item.expression) and not _has_day_before(found, i):
            waiting.append(i)
        else:
            order += [i, *waiting]
            waiting = []
    return order + waiting


def _is_near(text: str, end: int, start: int) -> bool:
    """Whether little and no end of a sentence lies between; the stop may be that of "p.m." """
    return start - end < _NEAR and _NEW_SENTENCE.search(text, max(0, end - 1), start) is None


def _has_day_before(found: list[Found], i: int) -> bool:
    """ "on Sunday at 9 p.m.": the day is told already"""
    return (
        i > 0 and _is_day(found[i - 1].expression) and found[i].start - found[i - 1].end <= _BESIDE
    )


def _is_day(said: Expression) -> bool:
    if isinstance(said, Offset):
        return said.unit is Unit.DAY and said.of is None
    return isinstance(said, Fields) and (said.day is not None or said.weekday is not None)


def _cue(text: str, low: str, item: Found, engine: Engine) -> Cue | None:
    said = item.expression
    if not isinstance(said, Fields) or said.year is not None or said.within:
        return None
    if is_bare_time(said):  # on the day told, whatever the tense
        return None
    if said.which and (said.day is None or said.month is not None):
        return None
    return engine.language.cue(Context(text, low, item.start, item.end))


def _timex(text: str, item: Found, placement: Placement) -> Timex:
    return Timex(
        span=Span(item.start, item.end),
        text=text[item.start : item.end],
        type=placement.type,
        value=placement.value,
        when=placement.when,
        rule=item.rule,
        anchor=placement.anchor,
        why=placement.why,
        mod=item.mod,
        quant=placement.quant,
        freq=placement.freq,
        begin_point=placement.begin_point,
        end_point=placement.end_point,
        is_ambiguous=placement.is_ambiguous,
    )
