"""Whether a text is news, told from its publication day, or a narrative of the past."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.dates import calendar
from dateline.model import Interval
from dateline.timex.expression import Base, Fields, Offset, Unit
from dateline.timex.scanning import Found

_LONG_PAST_YEARS = 2
# Full dates long past that make a story, alone and beside words that count from publication.
_FEW_DATES, _MANY_DATES = 3, 6


def is_narrative(found: Sequence[Found], published: Interval | None) -> bool:
    """Judged by the text itself: full dates of years long past against words that count from the
    publication day ("Thursday", "today", "last week")."""
    latest = calendar.from_minutes(published.start)[0] - _LONG_PAST_YEARS if published else 9999
    past = sum(
        1 for f in found if isinstance(f.expression, Fields) and _is_past(f.expression, latest)
    )
    deictic = sum(1 for f in found if _is_deictic(f))
    return past >= (_FEW_DATES if deictic == 0 else _MANY_DATES) and past > 4 * deictic


def _is_past(said: Fields, latest: int) -> bool:
    return said.year is not None and not said.is_short and said.year < latest


def _is_deictic(found: Found) -> bool:
    said = found.expression
    if isinstance(said, Offset):
        return said.base is Base.PUBLISHED and said.unit in (Unit.DAY, Unit.WEEK, Unit.MONTH)
    return isinstance(said, Fields) and said.weekday is not None and said.year is None
