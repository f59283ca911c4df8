"""Dates told by their parts, the missing ones filled from the story and the tense."""

from __future__ import annotations

from dateline.dates import calendar, stepping
from dateline.model import AnchorKind, Granularity, Interval, Unresolved
from dateline.timex import offsets
from dateline.timex.calendar_value import PlacedFields, told_of, value_of
from dateline.timex.direction import chosen, directed
from dateline.timex.expression import Expression, Fields, Nth, Offset, Unit
from dateline.timex.in_year import day_at, in_year, long_decade, long_year
from dateline.timex.language import Cue
from dateline.timex.story import Story
from dateline.timex.unfilled import clock_value, has_cycle, pattern_value

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
        return _full(said, said.year if not said.is_short else long_year(said.year, story), story)
    if said.which is not None:
        return chosen(said, said.which, story, cue)
    if has_cycle(said):
        return directed(said, story, cue)
    return _of_day(story)


def _run(said: Fields, story: Story) -> PlacedFields:
    """A decade, century or millennium."""
    if said.decade is not None:
        first, size, granularity = said.decade, 10, Granularity.DECADE
        if said.is_short:
            first = long_decade(said.decade, story)
    elif said.century is not None:
        first, size, granularity = said.century, 100, Granularity.CENTURY
    else:
        first, size, granularity = said.millennium or 0, 1000, Granularity.MILLENNIUM
    interval = calendar.years(first, size, granularity)
    return PlacedFields(value_of(interval) or "XXXX", interval, why="a full date")


def _full(said: Fields, year: int, story: Story) -> PlacedFields:
    """A date whose year is known."""
    interval = in_year(said, year, story)
    value = value_of(interval)
    why = "a full date, read with the month first" if said.is_guess else "a full date"
    return PlacedFields(value or pattern_value(said), interval, why=why, is_ambiguous=said.is_guess)


def _within(said: Fields, story: Story, cue: Cue | None) -> PlacedFields:
    """ "June last year", "yesterday morning", "Tuesday of last week" """
    outer = _outer(said.within, story, cue)
    if not isinstance(outer.when, Interval):
        return outer._replace(value=_inside(said, outer.value))
    y, m, *_ = calendar.from_minutes(outer.when.start)
    if outer.when.granularity <= Granularity.DAY:
        return outer
    if outer.when.granularity is Granularity.WEEK and said.weekday is not None:
        interval = day_at(outer.when.start + said.weekday * DAY)
    elif outer.when.granularity is Granularity.MONTH and said.day is not None:
        interval = calendar.day(y, m, said.day)
    else:
        interval = in_year(said, y, story)
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


def place_within(said: Offset, story: Story, cue: Cue | None) -> PlacedFields:
    """ "the week of March 6": the unit that holds a date told on the spot"""
    inner = _outer(said.of, story, cue)
    if not isinstance(inner.when, Interval):
        return inner._replace(value=offsets.UNFILLED.get(said.unit, "XXXX"))
    if said.count:
        unit = offsets.moved(inner.when, said.count, said.unit, said.granularity) or inner.when
    else:
        unit = _holding(inner.when, said.unit)
    return inner._replace(value=value_of(unit) or inner.value, when=unit)


def _holding(day: Interval, unit: Unit) -> Interval:
    """The unit a day is in; a Monday's weekend ("Labor Day weekend") is the one before it."""
    is_monday = day.granularity is Granularity.DAY and calendar.weekday(day.start) == 0
    if unit is Unit.WEEKEND and is_monday:
        return calendar.unit_at(day.start - DAY, Granularity.WEEKEND)
    return calendar.widen(day, unit.granularity)


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
    try:
        return _nth_of(said, outer, outer.when)
    except ValueError:
        return outer._replace(when=Unresolved("there is no such day"))


def _nth_of(said: Nth, outer: PlacedFields, within: Interval) -> PlacedFields:
    """Raises ``ValueError`` where the longer time has not so many of the shorter."""
    size = said.unit.granularity
    base = within.start if said.number > 0 else within.end
    if said.weekday is not None:
        return _nth_weekday(said, outer, within)
    steps = said.number - 1 if said.number > 0 else said.number
    start = stepping.step(base, steps, size)
    end = stepping.step(start, 1, size)
    if not within.start <= start < within.end:
        raise ValueError("no such day")
    found = Interval(start, end, size)
    if calendar.is_unit(found):
        return outer._replace(value=value_of(found) or outer.value, when=found)
    days = Interval(start, end, Granularity.DAY)
    return outer._replace(when=days)


def _nth_weekday(said: Nth, outer: PlacedFields, within: Interval) -> PlacedFields:
    """ "the third Monday of April", "the last Sunday in October" """
    if said.number > 0:
        first = (said.weekday or 0) - calendar.weekday(within.start)
        start = within.start + (first % 7 + 7 * (said.number - 1)) * DAY
    else:
        last = within.end - DAY
        start = last - (calendar.weekday(last) - (said.weekday or 0)) % 7 * DAY
    if not start < within.end:
        raise ValueError("no such day")
    found = day_at(start)
    return outer._replace(value=value_of(found) or outer.value, when=found)


def _of_day(story: Story) -> PlacedFields:
    """A time of day alone: on the day last told, else on the publication day."""
    anchor = story.day.anchor() if story.day else story.from_published()
    if anchor.kind is AnchorKind.PUBLISHED or anchor.interval is None:
        anchor = story.from_published()
    if anchor.interval is None or anchor.interval.granularity > Granularity.DAY:
        return PlacedFields("XXXX-XX-XX", Unresolved("the text does not say on which day"))
    interval = day_at(anchor.interval.start)
    return PlacedFields(
        value_of(interval) or "", interval, anchor, f"on the day of {told_of(anchor)}"
    )


def _at_time(said: Fields, date: PlacedFields) -> PlacedFields:
    """The date at a time of day."""
    value = f"{date.value}T{clock_value(said)}" if "T" not in date.value else date.value
    if not isinstance(date.when, Interval) or date.when.granularity is not Granularity.DAY:
        return date._replace(value=value)
    y, m, d, *_ = calendar.from_minutes(date.when.start)
    if said.hour is None and said.part is not None:
        return date._replace(value=value, when=calendar.part_of_day(y, m, d, said.part))
    start = date.when.start + (said.hour or 0) * 60 + (said.minute or 0)
    granularity = Granularity.HOUR if said.minute is None else Granularity.MINUTE
    length = 60 if said.minute is None else 1
    return date._replace(value=value, when=Interval(start, start + length, granularity))
