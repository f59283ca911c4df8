"""The stretch of time that two expressions of a sentence make together."""

from __future__ import annotations

from dateline.dates import calendar, stepping
from dateline.dates.calendar import MINUTES_A_DAY
from dateline.events.telling.told import Told
from dateline.model import Granularity, Interval, Timex, Unresolved

_JOINTS = {"from": ("to", "until", "till", "through"), "between": ("and",)}
_DASHES = ("-", "–", "—")


def _is_past_midnight(when: Interval, end: Interval) -> bool:
    """ "from 11 pm Friday to 3 am": the night ends the next day."""
    are_clocks = max(when.granularity, end.granularity) < Granularity.DAY
    return are_clocks and 0 <= when.start - end.start < MINUTES_A_DAY


def range_from(told: Told, index: int, timex: Timex) -> tuple[Interval | Unresolved, int]:
    """The range that begins at a token, and its last token; the time there if it begins none.

    "from March 2 to March 5", "between May and July", "1521–1524".
    """
    tokens, when = told.tokens, timex.when
    if index + 2 >= len(tokens.tags):
        return when, index
    lead = tokens.lowers[index - 1] if index else ""
    joint = tokens.lowers[index + 1]
    if joint not in _JOINTS.get(lead, ()) and joint not in _DASHES:
        return when, index
    other = dict(told.placed()).get(index + 2)
    end = other.when if other else None
    if isinstance(end, Interval) and isinstance(when, Interval) and _is_past_midnight(when, end):
        end = stepping.shift(end, 1, Granularity.DAY)
    if isinstance(end, Interval) and isinstance(when, Interval) and when.start < end.start:
        return calendar.span_of(when, end), index + 2
    return when, index
