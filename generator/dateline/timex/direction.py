"""Which one is meant of what comes again: "last March", "Thursday", "in November"."""

from __future__ import annotations

from collections.abc import Callable

from dateline.dates import calendar
from dateline.model import Anchor, AnchorKind, Granularity, Interval, Unresolved
from dateline.timex.calendar_value import PlacedFields, told_of, value_of
from dateline.timex.day_of_month import day_of_told_month
from dateline.timex.expression import Base, Fields, Which
from dateline.timex.in_year import day_at, in_year
from dateline.timex.language import Cue, Tense
from dateline.timex.story import Story
from dateline.timex.unfilled import pattern_value

DAY = calendar.MINUTES_A_DAY
_NO_DATE = "counts from a publication date that is not known"


def chosen(said: Fields, which: Which, story: Story, cue: Cue | None) -> PlacedFields:
    """ "last March", "next Tuesday", "the following spring", "the 20th" """
    if said.day is not None and said.month is None:
        return day_of_told_month(said, story, cue)
    told = which.base is Base.TOLD
    anchor = story.from_told(_size(said)) if told else story.from_published()
    if which is Which.FOLLOWING and anchor.kind is AnchorKind.PUBLISHED:
        return PlacedFields(pattern_value(said), Unresolved("counts from something the text tells"))
    if anchor.interval is None:
        return PlacedFields(pattern_value(said), Unresolved(_NO_DATE))
    interval = _which_one(said, which, anchor.interval, story)
    value = value_of(interval) or pattern_value(said)
    return PlacedFields(value, interval, anchor, f"counted from {told_of(anchor)}")


def _which_one(said: Fields, which: Which, here: Interval, story: Story) -> Interval:
    """The one before, after or around a time; raises ``ValueError`` where there is none."""
    if which.step > 0:
        least = _too_near(said, which, here)
        return _earliest(said, here.start, story, lambda found: found.start > least)
    if which.step == 0:
        return _this(said, here, story)
    is_whole = _is_whole(here)
    return _latest(
        said,
        here.start,
        story,
        lambda found: found.end <= here.start or (is_whole and found.start < here.start),
    )


_NEAR_DAYS = 2


def _too_near(said: Fields, which: Which, here: Interval) -> int:
    """What the next one lies after: nobody calls tomorrow "next Thursday", nor Wednesday on a
    Monday, but in the week to come it may be as near."""
    if said.weekday is None or said.day is not None or which is not Which.NEXT:
        return here.start
    sunday = calendar.unit_at(here.start, Granularity.WEEK).end - 1
    return min(here.start + _NEAR_DAYS * DAY, sunday)


def _is_whole(interval: Interval) -> bool:
    return interval.granularity > Granularity.DAY


def _this(said: Fields, here: Interval, story: Story) -> Interval:
    if said.weekday is not None:
        return _earliest(said, here.start, story, lambda found: found.end > here.start)
    year = calendar.from_minutes(here.start)[0]
    if said.season == "WI" and calendar.from_minutes(here.start)[1] < 6:
        year -= 1
    return in_year(said, year, story)


def _size(said: Fields) -> Granularity:
    if said.weekday is not None or said.day is not None or said.named is not None:
        return Granularity.DAY
    if said.month is not None:
        return Granularity.MONTH
    if said.season is not None:
        return Granularity.SEASON
    return Granularity.QUARTER if said.quarter is not None else Granularity.HALF


def _candidates(said: Fields, around: int, story: Story) -> list[Interval]:
    """The times the words could mean near a minute, in order."""
    if said.weekday is not None and said.day is None:
        back = (calendar.weekday(around) - said.weekday) % 7
        first = around - around % DAY - (back + 7) * DAY
        return [day_at(first + weeks * 7 * DAY) for weeks in range(4)]
    if said.is_weekend:
        first = calendar.unit_at(around, Granularity.WEEKEND).start
        return [
            calendar.unit_at(first + weeks * 7 * DAY, Granularity.WEEKEND) for weeks in (-1, 0, 1)
        ]
    year = calendar.from_minutes(around)[0]
    out = []
    for y in range(year - 2, year + 3):
        try:
            out.append(in_year(said, y, story))
        except ValueError:  # 29 February
            continue
    if said.weekday is not None and said.day is not None:
        fitting = [i for i in out if calendar.weekday(i.start) == said.weekday]
        return fitting or out
    return out


def _latest(said: Fields, around: int, story: Story, test: Callable[[Interval], bool]) -> Interval:
    found = [i for i in _candidates(said, around, story) if test(i)]
    if not found:
        raise ValueError("no such day")
    return found[-1]


def _earliest(
    said: Fields, around: int, story: Story, test: Callable[[Interval], bool]
) -> Interval:
    found = [i for i in _candidates(said, around, story) if test(i)]
    if not found:
        raise ValueError("no such day")
    return found[0]


def directed(said: Fields, story: Story, cue: Cue | None) -> PlacedFields:
    """ "in November", "Thursday", "Aug. 7": the tense or the story tells which one"""
    if (story.is_narrative or story.is_going_on) and story.last is not None:
        return _narrated(said, story)
    anchor = story.from_published()
    if anchor.interval is None:
        return PlacedFields(pattern_value(said), Unresolved(_NO_DATE))
    here = anchor.interval.start
    options = _candidates(said, here, story)
    if not options:
        raise ValueError("no such day")
    before = ([i for i in options if i.start <= here] or options[:1])[-1]
    after = ([i for i in options if i.end > here] or options[-1:])[0]
    back, ahead = max(0, here - before.end), max(0, after.start - here)
    is_last = before == after or _is_last(said, back, ahead, cue, is_note=story.is_note)
    interval = before if is_last else after
    return PlacedFields(
        value_of(interval) or pattern_value(said),
        interval,
        anchor,
        _reason(interval is before, anchor, cue),
        is_ambiguous=cue is None and before != after,
    )


def _is_of_week(said: Fields) -> bool:
    return said.is_weekend or (said.weekday is not None and said.day is None)


# How many times nearer the next one must be than the last one to be meant against the tense.
_WEIGHT_OF_DAY = {Tense.PAST: 3.0, None: 0.9, Tense.FUTURE: 0.3}
_WEIGHT = {Tense.PAST: 5.0, None: 2.5, Tense.FUTURE: 0.2}
_FIRM = 6.0  # "began in April": so much the more for the last one


def _is_last(said: Fields, back: int, ahead: int, cue: Cue | None, *, is_note: bool) -> bool:
    """Whether the last one is meant, so many minutes back, rather than the next, so many ahead:
    the tense's word against nearness."""
    if cue and cue.is_sure:
        return cue.tense is Tense.PAST
    if _is_of_week(said):
        return _is_last_of_week(back, ahead, cue, is_note=is_note)
    if cue and cue.is_open:
        return back <= ahead
    return back <= ahead * _weight(said, cue, is_note=is_note)


def _is_last_of_week(back: int, ahead: int, cue: Cue | None, *, is_note: bool) -> bool:
    """Of weekdays the tense decides alone, but for "until Friday" of what was so."""
    if cue is None:
        return not is_note
    return cue.tense is Tense.PAST and (back <= ahead or not cue.is_open)


def _weight(said: Fields, cue: Cue | None, *, is_note: bool) -> float:
    tense = cue.tense if cue else None
    if said.named is not None and cue is None and is_note:
        tense = Tense.FUTURE  # "working on Thanksgiving?" in a message is about the next one
    if said.day is not None or said.named is not None:
        return _WEIGHT_OF_DAY[tense]
    is_firm = cue is not None and cue.is_firm and tense is Tense.PAST
    return _WEIGHT[tense] * (_FIRM if is_firm else 1.0)


def _reason(is_before: bool, anchor: Anchor, cue: Cue | None) -> str:
    side = "the last one before" if is_before else "the next one from"
    if cue is None:
        return f"{side} {told_of(anchor)}: no verb tells which"
    if is_before is (cue.tense is Tense.PAST):
        shows = "is in the past" if is_before else "looks ahead"
        return f"{side} {told_of(anchor)}, for “{cue.word}” {shows}"
    return f"{side} {told_of(anchor)}, much the nearer"


def _narrated(said: Fields, story: Story) -> PlacedFields:
    """In a narrative: the one in the year last told."""
    told = story.last
    assert told is not None  # noqa: S101 - the caller has checked
    here = told.interval.start
    if said.weekday is not None and said.day is None:
        day = story.day or told
        options = _candidates(said, day.interval.start, story)
        interval = min(options, key=lambda i: abs(i.start - day.interval.start))
        return PlacedFields(
            value_of(interval) or "",
            interval,
            day.anchor(),
            f"the nearest to {told_of(day.anchor())}",
        )
    year = calendar.from_minutes(here)[0] + _goes_over(said, told.interval)
    interval = in_year(said, year, story)
    why = f"in the year of {told_of(told.anchor())}"
    return PlacedFields(value_of(interval) or pattern_value(said), interval, told.anchor(), why)


_AUTUMN = 9
_TURN_MONTHS = 4  # a story goes on over the turn of the year by no more than that


def _goes_over(said: Fields, told: Interval) -> int:
    """1 where a month or season soon after the one told lies in the next year: January after
    November, spring after a winter."""
    month = calendar.from_minutes(told.start)[1]
    if said.season in ("SP", "SU"):  # "the spring" after an autumn or a winter
        return 1 if month >= _AUTUMN and told.granularity is Granularity.SEASON else 0
    if told.granularity is Granularity.SEASON:
        month += 2  # a season goes on for three months
    elif told.granularity > Granularity.MONTH:
        return 0
    if said.month is None:
        return 0
    return 1 if said.month + 12 - month <= _TURN_MONTHS else 0
