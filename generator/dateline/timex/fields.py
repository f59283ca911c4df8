"""Dates told by their parts: which year "March" means, which week "Thursday"."""

from __future__ import annotations

from dataclasses import replace

from dateline.dates import calendar
from dateline.model import Anchor, AnchorKind, Granularity, Interval, Unresolved
from dateline.timex import offsets
from dateline.timex.calendar_value import PlacedFields, told_of, value_of
from dateline.timex.expression import Base, Expression, Fields, Nth, Offset, Which
from dateline.timex.language import Cue, Tense
from dateline.timex.named_days import day_of
from dateline.timex.story import Story

__all__ = ["pattern_value", "place", "told_of"]

DAY = calendar.MINUTES_A_DAY


def place(said: Fields, story: Story, cue: Cue | None) -> PlacedFields:
    """The date, its missing parts filled from the story and the tense."""
    try:
        date = _date(said, story, cue)
    except ValueError:
        return PlacedFields(pattern_value(said), Unresolved("there is no such day"))
    if said.hour is not None or said.part is not None:
        return _at_time(said, date)
    return date


def _date(said: Fields, story: Story, cue: Cue | None) -> PlacedFields:
    if said.decade is not None or said.century is not None or said.millennium is not None:
        return _run(said, story)
    if said.within is not None:
        return _within(said, story, cue)
    if said.year is not None:
        return _full(said, said.year if not said.is_short else _long_year(said.year, story), story)
    if said.which is not None:
        return _chosen(said, said.which, story)
    if _has_cycle(said):
        return _directed(said, story, cue)
    return _of_day(story)


def place_within(said: Offset, story: Story, cue: Cue | None) -> PlacedFields:
    """ "the week of March 6": the unit that holds a date told on the spot"""
    inner = _outer(said.of, story, cue)
    if not isinstance(inner.when, Interval):
        return replace(inner, value=offsets.UNFILLED.get(said.unit, "XXXX"))
    unit = calendar.widen(inner.when, said.unit.granularity)
    return replace(inner, value=value_of(unit) or inner.value, when=unit)


def place_nth(said: Nth, story: Story, cue: Cue | None) -> PlacedFields:
    """ "the first week of May": of whole days and months the one meant, of weeks the days

    A week of a month is no ISO week: it is seven days from the month's begin or end.
    """
    if said.of is None:
        unfilled = offsets.UNFILLED.get(said.unit, "XXXX")
        return PlacedFields(unfilled, Unresolved("counts from something the text tells"))
    outer = _outer(said.of, story, cue)
    if not isinstance(outer.when, Interval):
        return outer
    size = said.unit.granularity
    base = outer.when.start if said.number > 0 else outer.when.end
    steps = said.number - 1 if said.number > 0 else said.number
    start = calendar.step(base, steps, size)
    end = calendar.step(start, 1, size)
    if not outer.when.start <= start < outer.when.end:
        raise ValueError("no such day")
    found = Interval(start, end, size)
    if calendar.is_unit(found):
        return replace(outer, value=value_of(found) or outer.value, when=found)
    days = Interval(start, end, Granularity.DAY)
    return replace(outer, when=days)


def _has_cycle(said: Fields) -> bool:
    parts = (said.month, said.day, said.weekday, said.season, said.quarter, said.half, said.named)
    return said.is_weekend or any(part is not None for part in parts)


def _run(said: Fields, story: Story) -> PlacedFields:
    """A decade, century or millennium."""
    if said.decade is not None:
        first, size, granularity = said.decade, 10, Granularity.DECADE
        if said.is_short:
            first = _long_decade(said.decade, story)
    elif said.century is not None:
        first, size, granularity = said.century, 100, Granularity.CENTURY
    else:
        first, size, granularity = said.millennium or 0, 1000, Granularity.MILLENNIUM
    interval = calendar.years(first, size, granularity)
    return PlacedFields(value_of(interval) or "XXXX", interval, why="a full date")


def _long_decade(short: int, story: Story) -> int:
    """The decade that two digits mean: one that has begun."""
    anchor = story.from_published()
    here = calendar.from_minutes(anchor.interval.start)[0] if anchor.interval else 1999
    return here - (here - short) % 100


def _long_year(short: int, story: Story) -> int:
    """The year that two digits mean: the last one not long after the publication date, or the
    one nearest to the last time told."""
    anchor = story.from_published()
    if anchor.interval is None:
        return 1900 + short
    here = calendar.from_minutes(anchor.interval.start)[0]
    if story.is_narrative:
        century = here - here % 100
        return min(
            (century - 100 + short, century + short, century + 100 + short),
            key=lambda y: abs(y - here),
        )
    latest = here + 10
    return latest - (latest - short) % 100


def _full(said: Fields, year: int, story: Story) -> PlacedFields:
    """A date whose year is known."""
    interval = _in_year(said, year, story)
    value = value_of(interval)
    why = "a full date, read with the month first" if said.is_guess else "a full date"
    return PlacedFields(value or pattern_value(said), interval, why=why, is_ambiguous=said.is_guess)


def _in_year(said: Fields, year: int, story: Story) -> Interval:
    if said.named is not None:
        return _day_at(day_of(said.named, year))
    if said.season is not None:
        return calendar.season(year, said.season)
    if said.quarter == 0:
        return _same_quarter(year, story)
    if said.quarter is not None:
        return calendar.quarter(year, said.quarter)
    if said.half is not None:
        return calendar.half(year, said.half)
    if said.month is None:
        return calendar.year(year)
    if said.day is None:
        return calendar.month(year, said.month)
    return calendar.day(year, said.month, said.day)


def _same_quarter(year: int, story: Story) -> Interval:
    """ "the 1988 period" beside "the third quarter": the third of 1988"""
    if story.quarter is None:
        return calendar.year(year)
    month = calendar.from_minutes(story.quarter.interval.start)[1]
    return calendar.quarter(year, (month + 2) // 3)


def _day_at(minutes: int) -> Interval:
    return calendar.unit_at(minutes, Granularity.DAY)


def _within(said: Fields, story: Story, cue: Cue | None) -> PlacedFields:
    """ "June last year", "yesterday morning", "Tuesday of last week" """
    outer = _outer(said.within, story, cue)
    if not isinstance(outer.when, Interval):
        return replace(outer, value=_inside(said, outer.value))
    y, m, *_ = calendar.from_minutes(outer.when.start)
    if outer.when.granularity <= Granularity.DAY:
        return outer
    if outer.when.granularity is Granularity.WEEK and said.weekday is not None:
        interval = _day_at(outer.when.start + said.weekday * DAY)
    elif outer.when.granularity is Granularity.MONTH and said.day is not None:
        interval = calendar.day(y, m, said.day)
    else:
        interval = _in_year(said, y, story)
    return PlacedFields(
        value_of(interval) or outer.value, interval, outer.anchor, outer.why, outer.is_ambiguous
    )


def _outer(within: Expression | None, story: Story, cue: Cue | None) -> PlacedFields:
    if isinstance(within, Offset):
        return offsets.place(within, story)
    if isinstance(within, Fields):
        return place(within, story, cue)
    raise ValueError("nothing to count within")


def _inside(said: Fields, outer: str) -> str:
    return outer if said.month is None else f"{outer[:4]}-{said.month:02}"


def _chosen(said: Fields, which: Which, story: Story) -> PlacedFields:
    """ "last March", "next Tuesday", "the following spring", "the 20th" """
    if said.day is not None and said.month is None:
        return _day_of_told_month(said, story)
    anchor = (
        story.from_published() if which.base is Base.PUBLISHED else story.from_told(_size(said))
    )
    if anchor.interval is None:
        return PlacedFields(
            pattern_value(said), Unresolved("counts from a publication date that is not known")
        )
    here = anchor.interval
    if which.step < 0:
        interval = _latest(
            said,
            here.start,
            story,
            lambda found: found.end <= here.start or (_is_whole(here) and found.start < here.start),
        )
    elif which.step > 0:
        interval = _earliest(said, here.start, story, lambda found: found.start > here.start)
    else:
        interval = _this(said, here, story)
    return PlacedFields(
        value_of(interval) or pattern_value(said),
        interval,
        anchor,
        f"counted from {told_of(anchor)}",
    )


def _is_whole(interval: Interval) -> bool:
    return interval.granularity > Granularity.DAY


def _this(said: Fields, here: Interval, story: Story) -> Interval:
    if said.weekday is not None:
        return _earliest(said, here.start, story, lambda found: found.end > here.start)
    year = calendar.from_minutes(here.start)[0]
    if said.season == "WI" and calendar.from_minutes(here.start)[1] < 6:
        year -= 1
    return _in_year(said, year, story)


def _day_of_told_month(said: Fields, story: Story) -> PlacedFields:
    anchor = story.from_told(Granularity.MONTH)
    if anchor.interval is None or anchor.interval.granularity > Granularity.MONTH:
        return PlacedFields(
            pattern_value(said), Unresolved("the text does not say of which month"), anchor
        )
    y, m, *_ = calendar.from_minutes(anchor.interval.start)
    interval = calendar.day(y, m, said.day or 1)
    return PlacedFields(
        value_of(interval) or "", interval, anchor, f"in the month of {told_of(anchor)}"
    )


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
        return [_day_at(first + weeks * 7 * DAY) for weeks in range(4)]
    if said.is_weekend:
        first = calendar.unit_at(around, Granularity.WEEKEND).start
        return [
            calendar.unit_at(first + weeks * 7 * DAY, Granularity.WEEKEND) for weeks in (-1, 0, 1)
        ]
    year = calendar.from_minutes(around)[0]
    out = []
    for y in range(year - 2, year + 3):
        try:
            out.append(_in_year(said, y, story))
        except ValueError:  # 29 February
            continue
    if said.weekday is not None and said.day is not None:
        fitting = [i for i in out if calendar.weekday(i.start) == said.weekday]
        return fitting or out
    return out


def _latest(said: Fields, around: int, story: Story, test) -> Interval:  # type: ignore[no-untyped-def]
    found = [i for i in _candidates(said, around, story) if test(i)]
    if not found:
        raise ValueError("no such day")
    return found[-1]


def _earliest(said: Fields, around: int, story: Story, test) -> Interval:  # type: ignore[no-untyped-def]
    found = [i for i in _candidates(said, around, story) if test(i)]
    if not found:
        raise ValueError("no such day")
    return found[0]


def _directed(said: Fields, story: Story, cue: Cue | None) -> PlacedFields:
    """ "in November", "Thursday", "Aug. 7": the tense or the story tells which one"""
    if story.is_narrative and story.last is not None:
        return _narrated(said, story)
    anchor = story.from_published()
    if anchor.interval is None:
        return PlacedFields(
            pattern_value(said), Unresolved("counts from a publication date that is not known")
        )
    here = anchor.interval.start
    options = _candidates(said, here, story)
    if not options:
        raise ValueError("no such day")
    before = ([i for i in options if i.start <= here] or options[:1])[-1]
    after = ([i for i in options if i.end > here] or options[-1:])[0]
    is_past = not story.is_note if cue is None else cue.tense is Tense.PAST
    if _is_of_week(said):
        interval = before if is_past else after
    else:
        interval = before if _is_before(said, before, after, here, cue) else after
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
_WEIGHT = {Tense.PAST: 5.0, None: 2.5, Tense.FUTURE: 0.3}
_FIRM = 6.0  # "began in April": so much the more for the last one


def _is_before(said: Fields, before: Interval, after: Interval, here: int, cue: Cue | None) -> bool:
    """Whether the last one is meant rather than the next: the tense's word against nearness."""
    tense = cue.tense if cue else None
    if before == after:
        return True
    back, ahead = max(0, here - before.end), max(0, after.start - here)
    is_day = said.day is not None or said.named is not None
    if is_day:
        return back <= ahead * _WEIGHT_OF_DAY[tense]
    firm = _FIRM if cue and cue.is_firm and tense is Tense.PAST else 1.0
    return back <= ahead * _WEIGHT[tense] * firm


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
    interval = _in_year(said, year, story)
    why = f"in the year of {told_of(told.anchor())}"
    return PlacedFields(value_of(interval) or pattern_value(said), interval, told.anchor(), why)


_TURN_MONTHS = 4  # a story goes on over the turn of the year by no more than that


def _goes_over(said: Fields, told: Interval) -> int:
    """1 where a month soon after the one told lies in the next year: January after November."""
    if said.month is None or told.granularity > Granularity.MONTH:
        return 0
    month = calendar.from_minutes(told.start)[1]
    return 1 if said.month + 12 - month <= _TURN_MONTHS else 0


def _of_day(story: Story) -> PlacedFields:
    """A time of day alone: on the day last told, else on the publication day."""
    anchor = story.day.anchor() if story.day else story.from_published()
    if anchor.kind is AnchorKind.PUBLISHED or anchor.interval is None:
        anchor = story.from_published()
    if anchor.interval is None or anchor.interval.granularity > Granularity.DAY:
        return PlacedFields("XXXX-XX-XX", Unresolved("the text does not say on which day"))
    interval = _day_at(anchor.interval.start)
    return PlacedFields(
        value_of(interval) or "", interval, anchor, f"on the day of {told_of(anchor)}"
    )


def _at_time(said: Fields, date: PlacedFields) -> PlacedFields:
    """The date at a time of day."""
    value = f"{date.value}T{_clock_value(said)}" if "T" not in date.value else date.value
    if not isinstance(date.when, Interval) or date.when.granularity is not Granularity.DAY:
        return replace(date, value=value)
    y, m, d, *_ = calendar.from_minutes(date.when.start)
    if said.hour is None and said.part is not None:
        return replace(date, value=value, when=calendar.part_of_day(y, m, d, said.part))
    start = date.when.start + (said.hour or 0) * 60 + (said.minute or 0)
    granularity = Granularity.HOUR if said.minute is None else Granularity.MINUTE
    length = 60 if said.minute is None else 1
    return replace(date, value=value, when=Interval(start, start + length, granularity))


def _clock_value(said: Fields) -> str:
    if said.hour is None:
        return said.part or "XX"
    zone = said.zone if said.zone == "Z" else ""
    return f"{said.hour:02}:{said.minute or 0:02}{zone}"


def pattern_value(said: Fields) -> str:
    """The value with X for what is not known: XXXX-WXX-4, XXXX-07, XXXX-SU.

    >>> pattern_value(Fields(weekday=3)), pattern_value(Fields(month=7, day=4))
    ('XXXX-WXX-4', 'XXXX-07-04')
    """
    suffix = ""
    if said.hour is not None or said.part is not None:
        suffix = f"T{_clock_value(said)}"
    year = (
        f"{said.year:04}"
        if said.year is not None and not said.is_short and said.year > 0
        else "XXXX"
    )
    if said.weekday is not None and said.day is None:
        return f"{year}-WXX-{said.weekday + 1}{suffix}"
    if said.season:
        return f"{year}-{said.season}"
    if said.quarter is not None:
        return f"{year}-Q{said.quarter or 'X'}"
    if said.half is not None:
        return f"{year}-H{said.half}"
    if said.is_weekend:
        return f"{year}-WXX-WE"
    if said.month is not None:
        return f"{year}-{said.month:02}" + (f"-{said.day:02}{suffix}" if said.day else "")
    if said.day is not None:
        return f"{year}-XX-{said.day:02}{suffix}"
    return f"XXXX-XX-XX{suffix}" if suffix else year


def is_bare_time(said: Expression) -> bool:
    """Whether it is a time of day without a day ("5 p.m.")."""
    return (
        isinstance(said, Fields)
        and (said.hour is not None or said.part is not None)
        and said.within is None
        and said.which is None
        and not _has_cycle(said)
        and said.year is None
    )
