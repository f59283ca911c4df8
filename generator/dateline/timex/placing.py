"""Where an expression lies on the calendar, or why it cannot be placed."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple, assert_never

from dateline.dates import format_timex3
from dateline.model import Anchor, AnchorKind, Granularity, Interval, Placed, TimexType, Unresolved
from dateline.timex import fields, offsets
from dateline.timex.calendar_value import NOTHING, told_of
from dateline.timex.expression import (
    Expression,
    Fields,
    Length,
    Nth,
    Numeric,
    Offset,
    Repeat,
    Unit,
    Unknown,
    Vague,
    Which,
)
from dateline.timex.language import Cue
from dateline.timex.story import Story
from dateline.timex.unfilled import pattern_value

LENGTH_REASON = "a length of time, not a date"
REPEAT_REASON = "comes again and again, so it has no one date"
_TODAY = Offset(0, Unit.DAY)
VAGUE_REASON = "too vague to place"


class Placement(NamedTuple):
    """All of a timex but its words."""

    type: TimexType
    value: str
    when: Placed
    anchor: Anchor = NOTHING
    why: str = ""
    quant: str | None = None
    freq: str | None = None
    begin_point: str | None = None
    end_point: str | None = None
    is_ambiguous: bool = False


def place(said: Expression, story: Story, cue: Cue | None) -> Placement:
    """The expression as counted from what the story has told and from the tense around it."""
    match said:
        case Fields():
            return _place_fields(said, story, cue)
        case Numeric():
            raise ValueError("the order of day and month is settled before a date is placed")
        case Offset():
            return _place_offset(said, story, cue)
        case Nth():
            return _place_nth(said, story, cue)
        case Length():
            return _place_length(said, story)
        case Repeat():
            return _place_repeat(said)
        case Vague():
            return Placement(TimexType.DATE, said.ref, Unresolved(VAGUE_REASON))
        case Unknown():
            return Placement(_kind(said), said.value, Unresolved("the text does not say which"))
        case _:
            assert_never(said)


def _kind(said: Unknown) -> TimexType:
    if said.is_duration:
        return TimexType.DURATION
    return TimexType.TIME if "T" in said.value else TimexType.DATE


def _place_fields(said: Fields, story: Story, cue: Cue | None) -> Placement:
    placed = fields.place(said, story, cue)
    is_time = said.hour is not None or said.part is not None
    return Placement(
        TimexType.TIME if is_time else TimexType.DATE,
        placed.value,
        placed.when,
        placed.anchor,
        placed.why,
        is_ambiguous=placed.is_ambiguous,
    )


def _place_offset(said: Offset, story: Story, cue: Cue | None) -> Placement:
    if story.is_narrative and said == _TODAY:  # the reader's today, not the story's
        return Placement(TimexType.DATE, "PRESENT_REF", Unresolved(VAGUE_REASON))
    is_named = (
        said.unit is Unit.QUARTER and story.quarter
    )  # "its fourth quarter ... the quarter ended"
    is_within = said.of is not None and not is_named
    placed = fields.place_within(said, story, cue) if is_within else offsets.place(said, story)
    return Placement(
        TimexType.TIME if "T" in placed.value else TimexType.DATE,
        placed.value,
        placed.when,
        placed.anchor,
        placed.why,
        is_ambiguous=placed.is_ambiguous,
    )


def _place_nth(said: Nth, story: Story, cue: Cue | None) -> Placement:
    placed = fields.place_nth(said, story, cue)
    return Placement(
        TimexType.DATE,
        placed.value,
        placed.when,
        placed.anchor,
        placed.why,
        is_ambiguous=placed.is_ambiguous,
    )


def length_value(said: Length) -> str:
    """TIMEX3's notation: P3M, PT2H30M, PXW."""
    amounts = [_in_years(n, unit) for n, unit in said.amounts]
    coarse = "".join(f"{n}{unit}" for n, unit in amounts if not unit.startswith("T"))
    fine = "".join(f"{n}{unit[1:]}" for n, unit in amounts if unit.startswith("T"))
    return f"P{coarse}" + (f"T{fine}" if fine else "")


_HALVES = {
    Unit.HOUR: ("30", Unit.MINUTE),
    Unit.MINUTE: ("30", Unit.SECOND),
    Unit.DAY: ("12", Unit.HOUR),
    Unit.YEAR: ("6", Unit.MONTH),
    Unit.DECADE: ("5", Unit.YEAR),
    Unit.CENTURY: ("50", Unit.YEAR),
}


def _in_years(amount: str, unit: Unit) -> tuple[str, Unit]:
    """Decades are told in years, for ISO 8601 has no unit for them; halves in finer units."""
    if amount == "0.5" and unit in _HALVES:
        return _HALVES[unit]
    if unit is not Unit.DECADE:
        return amount, unit
    return (amount if amount == "X" else f"{10 * float(amount):g}"), Unit.YEAR


def _place_length(said: Length, story: Story) -> Placement:
    value = length_value(said)
    when = Unresolved(LENGTH_REASON)
    if said.event:
        side = "before" if said.event < 0 else "after"
        why = f"a length of time {side} an event of the sentence"
        return Placement(TimexType.DURATION, value, when, Anchor(AnchorKind.EVENT), why)
    if said.which is None or said.which is Which.SAME:
        return Placement(TimexType.DURATION, value, when)
    is_told = said.which.base.value == "told"
    anchor = story.from_told(Granularity.DAY) if is_told else story.from_published()
    if anchor.interval is None:
        return Placement(TimexType.DURATION, value, when)
    begin, end = _points(said, anchor.interval)
    why = f"a length of time counted from {told_of(anchor)}"
    return Placement(TimexType.DURATION, value, when, anchor, why, begin_point=begin, end_point=end)


def _points(said: Length, base: Interval) -> tuple[str | None, str | None]:
    """TIMEX3 values of the two ends of an anchored length, where its amount is told."""
    here = format_timex3(base)
    amount, unit = said.amounts[0]
    if not amount.isdigit() or said.which is None or said.which.step == 0:
        return (None, here) if said.which is Which.LAST else (here, None)
    moved = offsets.moved(base, said.which.step * int(amount), unit)
    there = format_timex3(moved) if moved else None
    return (there, here) if said.which.step < 0 else (here, there)


def _place_repeat(said: Repeat) -> Placement:
    value = length_value(said.every) if said.every else pattern_value(said.fields or Fields())
    when = Unresolved(REPEAT_REASON)
    return Placement(TimexType.SET, value, when, quant=said.quant, freq=said.freq)


def modified(placement: Placement, mod: str | None) -> Placement:
    """The placement under a TIMEX3 ``mod``: approximate times are about, open ones open."""
    if mod is None or not isinstance(placement.when, Interval):
        return placement
    if mod == "APPROX":
        return placement._replace(when=replace(placement.when, about=True))
    return placement
