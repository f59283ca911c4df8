"""How two expressions side by side make one; the words between are the language's."""

from __future__ import annotations

from dataclasses import replace

from dateline.timex.expression import Base, Expression, Fields, Length, Nth, Offset, Unit

_YEARS = (Unit.YEAR, Unit.DECADE, Unit.CENTURY)


def _is_time_of_day(said: Expression) -> bool:
    return (
        isinstance(said, Fields)
        and (said.part is not None or said.hour is not None)
        and said.within is None
        and (said.year, said.month, said.day, said.weekday, said.named) == (None,) * 5
    )


def _is_day(said: Expression) -> bool:
    if isinstance(said, Offset):
        return said.unit is Unit.DAY and said.granularity is None
    if not isinstance(said, Fields) or said.hour is not None:
        return False
    return any(x is not None for x in (said.day, said.weekday, said.named))


def _has_part(said: Expression) -> bool:
    return isinstance(said, Fields) and said.part is not None


def join_time_of_day(first: Expression, second: Expression) -> Expression | None:
    """ "5 p.m." + "Nov. 9", "midnight" + "Friday", "the morning of" + "31 January 1965" """
    if not isinstance(first, Fields) or not _is_time_of_day(first):
        return None
    if isinstance(second, Fields) and second.part and isinstance(second.within, Offset):
        return _at_part(first, second)
    if not _is_day(second) or _is_of_next_sentence(second):
        return None
    if isinstance(second, Fields):
        part = first.part if first.hour is None else None
        if second.part is not None and first.hour is None:
            return None
        hour = first.hour
        if hour is not None and _is_after_noon(hour, second.part):
            hour += 12
        return replace(second, part=part, hour=hour, minute=first.minute, zone=first.zone)
    return replace(first, within=second)


def _is_of_next_sentence(said: Expression) -> bool:
    """ "7 p.m. Two days later": where "noon the next day" is one"""
    return isinstance(said, Offset) and said.base is Base.TOLD and abs(said.count) > 1


def _is_after_noon(hour: int, part: str | None) -> bool:
    """Whether the hour of that part is after noon: "7 tonight", but not "3am tonight"."""
    return part in ("AF", "EV", "NI") and hour < 12 and not (part == "NI" and hour < _NIGHT_HOURS)


_NIGHT_HOURS = 5


def _at_part(clock: Fields, part: Fields) -> Fields | None:
    """ "7 pm" + "tonight" """
    if clock.hour is None or part.hour is not None:
        return None
    hour = clock.hour + 12 if _is_after_noon(clock.hour, part.part) else clock.hour
    return replace(part, hour=hour, minute=clock.minute, zone=clock.zone)


def join_day_time(first: Expression, second: Expression) -> Expression | None:
    """ "Nov. 9" + "5 p.m.", "yesterday" + "evening", "Easter" + "morning" """
    if not _is_day(first) or _has_part(first):
        return None
    return join_time_of_day(second, first)


def join_weekday_date(first: Expression, second: Expression) -> Expression | None:
    """ "Saturday" + "April 25", "Thursday" + "the 20th" """
    if not isinstance(first, Fields) or not isinstance(second, Fields):
        return None
    if first.weekday is None or first.within or first.day is not None or first.hour is not None:
        return None
    if second.day is None or second.weekday is not None:
        return None
    return replace(
        second, weekday=first.weekday, part=first.part or second.part, which=second.which
    )


def join_date_weekday(first: Expression, second: Expression) -> Expression | None:
    """ "10 May" + "Monday" """
    if isinstance(second, Fields) and second.which is not None:
        return None
    return join_weekday_date(second, first)


def join_weekday_in_year(first: Expression, second: Expression) -> Expression | None:
    """ "one Sunday" + "1965": some day of that year"""
    if not isinstance(first, Fields) or first != Fields(weekday=first.weekday):
        return None
    return second if isinstance(second, Fields) and _is_only_year(second) else None


def join_within_year(first: Expression, second: Expression) -> Expression | None:
    """ "June" + "last year", "the third quarter" + "1990", "July 25" + "that year" """
    if isinstance(first, Offset) and first.of is not None:  # "the day after Christmas" + "1941"
        of = join_within_year(first.of, second)
        return replace(first, of=of) if of else None
    if not isinstance(first, Fields) or first.within or first.hour is not None:
        return None
    if first.year is not None or first.which is not None:
        return None
    if not any((first.month, first.season, first.quarter, first.half, first.named)):
        return None
    if isinstance(second, Offset) and second.unit in _YEARS:
        return replace(first, within=second)
    if isinstance(second, Fields) and second.year is not None and _is_only_year(second):
        return replace(first, year=second.year, is_bc=second.is_bc, is_short=second.is_short)
    return None


def _is_only_year(said: Fields) -> bool:
    return said == Fields(year=said.year, is_bc=said.is_bc, is_short=said.is_short)


def join_day_of_month(first: Expression, second: Expression) -> Expression | None:
    """ "the 20th" + "last month", "the first half" + "October 1998" is no day"""
    if not isinstance(first, Fields) or first.day is None or first.month is not None:
        return None
    if isinstance(second, Offset) and second.unit is Unit.MONTH:
        return replace(first, which=None, within=second)
    return None


def join_week_of(first: Expression, second: Expression) -> Expression | None:
    """ "the week" + "March 6" """
    if not isinstance(first, Offset) or first.unit is not Unit.WEEK or first.count:
        return None
    return replace(first, of=second) if _is_day(second) else None


def join_beside(first: Expression, second: Expression) -> Expression | None:
    """ "the day before" + "last Tuesday", "the week after" + "Easter" """
    if not isinstance(first, Offset) or first.base is not Base.EVENT or first.of is not None:
        return None
    return replace(first, of=second) if _is_day(second) else None


def join_nth(first: Expression, second: Expression) -> Expression | None:
    """ "the first week" + "May 2013", "the last day" + "the year" """
    if not isinstance(first, Nth) or first.of is not None:
        return None
    is_longer = (isinstance(second, Fields) and second.day is None and second.hour is None) or (
        isinstance(second, Offset) and second.unit in (Unit.MONTH, *_YEARS)
    )
    return replace(first, of=second) if is_longer else None


def join_weekday_week(first: Expression, second: Expression) -> Expression | None:
    """ "Tuesday" + "last week", "Thursday" + "this week" """
    if not isinstance(first, Fields) or first.weekday is None or first.day is not None:
        return None
    if (
        first.which
        or first.within
        or not isinstance(second, Offset)
        or second.unit is not Unit.WEEK
    ):
        return None
    return replace(first, within=second)


def join_length_within(first: Expression, second: Expression) -> Expression | None:
    """ "the last two weeks" + "February 1951": a length within a month"""
    if not isinstance(first, Length) or not isinstance(second, Fields):
        return None
    if first.amounts[0][1] not in (Unit.WEEK, Unit.DAY) or second.month is None or second.day:
        return None
    return replace(first, which=None)


def join_weekday_time_date(first: Expression, second: Expression) -> Expression | None:
    """A time of day with a zone or part already joined to a day, and the day's date."""
    if not isinstance(first, Fields) or first.hour is None or first.day is not None:
        return None
    if first.weekday is None or not isinstance(second, Fields) or second.day is None:
        return None
    return replace(
        second, weekday=first.weekday, hour=first.hour, minute=first.minute, zone=first.zone
    )
