"""Times that are counted in units from another: "three weeks ago", "the next day"."""

from __future__ import annotations

from dateline.dates import calendar, stepping
from dateline.model import Anchor, AnchorKind, Granularity, Interval, Unresolved
from dateline.timex.calendar_value import PlacedFields, told_of, value_of
from dateline.timex.expression import Base, Offset, Unit
from dateline.timex.story import Story

UNFILLED = {
    Unit.DAY: "XXXX-XX-XX", Unit.WEEK: "XXXX-WXX", Unit.WEEKEND: "XXXX-WXX-WE",
    Unit.MONTH: "XXXX-XX", Unit.QUARTER: "XXXX-QX", Unit.YEAR: "XXXX", Unit.DECADE: "XXX",
    Unit.CENTURY: "XX", Unit.MILLENNIUM: "X", Unit.NIGHT: "XXXX-XX-XXTNI",
    Unit.HOUR: "XXXX-XX-XXTXX", Unit.MINUTE: "XXXX-XX-XXTXX:XX", Unit.SECOND: "XXXX-XX-XXTXX:XX",
}  # fmt: skip


def place(said: Offset, story: Story) -> PlacedFields:
    """The unit so many units away from the publication date or the last time told."""
    anchor = _anchor(said, story)
    unfilled = UNFILLED.get(said.unit, "XXXX-XX-XX")
    if anchor.interval is None:
        return PlacedFields(unfilled, Unresolved(f"counts from {_unknown(said)}"), anchor)
    granularity = _granularity(said)
    is_quarter = anchor.interval.granularity is Granularity.QUARTER
    if said.keeps_told and is_quarter and (story.quarter or story.is_narrative):
        granularity = Granularity.QUARTER
    if said.unit is Unit.HOUR and anchor.interval.granularity is Granularity.MINUTE:
        granularity = Granularity.MINUTE  # two hours after 5:30 it is 7:30
    if anchor.interval.granularity > granularity:
        return PlacedFields(
            _half_filled(said, anchor.interval) or unfilled,
            Unresolved(f"counts from {told_of(anchor)}, which is not told finely enough"),
            anchor,
        )
    found = moved(anchor.interval, said.count, said.unit, granularity)
    if found is None or calendar.from_minutes(found.start)[0] > calendar.MAX_YEAR:
        return PlacedFields(unfilled, Unresolved("lies outside the calendar"), anchor)
    if said.unit is Unit.NIGHT:
        found = calendar.part_of_day(*calendar.from_minutes(found.start)[:3], "NI")
    return PlacedFields(
        value_of(found) or unfilled, found, anchor, f"counted from {told_of(anchor)}"
    )


def _half_filled(said: Offset, told: Interval) -> str:
    """ "the same day" in a month told: 1915-10-XX"""
    if said.count or said.unit is not Unit.DAY or told.granularity is not Granularity.MONTH:
        return ""
    return f"{value_of(told)}-XX"


def _unknown(said: Offset) -> str:
    if said.base is Base.PUBLISHED:
        return "a publication date that is not known"
    return "something the text tells"


def _granularity(said: Offset) -> Granularity:
    """How finely what it counts from must be told; nights are counted as the days they begin."""
    if said.unit is Unit.NIGHT:
        return Granularity.DAY
    return said.granularity or said.unit.granularity


def _anchor(said: Offset, story: Story) -> Anchor:
    granularity = _granularity(said)
    if said.keeps_told and said.unit is Unit.YEAR and not story.is_narrative and story.quarter:
        return story.quarter.anchor()
    if said.base is Base.TOLD:
        if said.unit is Unit.QUARTER and said.count == 0:
            return _reported_quarter(story)
        anchor = story.same(granularity) if said.count == 0 else story.from_told(granularity)
        # "two days later" does not count from the publication: it would lie ahead of the telling
        is_ahead = said.count > 0 and anchor.kind is AnchorKind.PUBLISHED
        return Anchor() if is_ahead else anchor
    if said.base is Base.EVENT:
        return Anchor(AnchorKind.EVENT)
    return story.from_published()


def _reported_quarter(story: Story) -> Anchor:
    """ "the quarter", "the latest period": the one told of, else the last one that has ended"""
    if story.quarter:
        return story.quarter.anchor()
    anchor = story.from_published()
    if anchor.interval is None or story.is_narrative:
        return anchor
    before = moved(anchor.interval, -1, Unit.QUARTER)
    return Anchor(anchor.kind, before) if before else anchor


def moved(
    base: Interval, count: int, unit: Unit, granularity: Granularity | None = None
) -> Interval | None:
    """The unit of the granularity so many units from the base; ``None`` outside the calendar."""
    granularity = granularity or unit.granularity
    if granularity is Granularity.PART or unit.granularity is Granularity.PART:
        granularity = Granularity.DAY
    try:
        start = stepping.step(base.start, count, _stepped(unit))
        if granularity is Granularity.WEEKEND and count < 0 and calendar.weekday(base.start) > 4:
            start = stepping.step(base.start, count, _stepped(unit))
        return calendar.unit_at(start, granularity)
    except ValueError:
        return None


def _stepped(unit: Unit) -> Granularity:
    return Granularity.DAY if unit is Unit.NIGHT else unit.granularity
