"""Times a narrative touches in passing, off the line that it tells."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.timex.expression import Base, Fields, Offset, Unit
from dateline.timex.scanning import Found

_FAR_YEARS = 2
_LONG_UNITS = (Unit.YEAR, Unit.DECADE, Unit.CENTURY)


def excursions(found: Sequence[Found]) -> frozenset[int]:
    """Indexes of times that the story leaves at once: the next full date is back on its line.

    "until 1978" among dates of 1950 is one; a bare year is one already when the next full date
    is of the year before it. So is "two decades earlier": the story stays where it was.
    """
    dated = [i for i, one in enumerate(found) if _year(one) is not None]
    years = [year for one in found if (year := _year(one)) is not None]
    out = {i for i, one in enumerate(found) if _looks_back(one)}
    line: int | None = None
    for at, index in enumerate(dated[:-1]):
        if line is not None and _leaves(found[index], years[at], years[at + 1], line):
            out.add(index)
        else:
            line = years[at]
    return frozenset(out)


def _year(found: Found) -> int | None:
    said = found.expression
    return said.year if isinstance(said, Fields) and not said.is_short else None


def _leaves(found: Found, year: int, after: int, line: int) -> bool:
    is_far = abs(year - line) >= _FAR_YEARS and abs(after - line) < _FAR_YEARS
    said = found.expression
    is_bare = isinstance(said, Fields) and said.month is None and said.season is None
    return is_far or (is_bare and year != line and after == line)


def _looks_back(found: Found) -> bool:
    said = found.expression
    if not isinstance(said, Offset) or said.count >= 0:
        return False
    return said.base is Base.TOLD and said.unit in _LONG_UNITS
