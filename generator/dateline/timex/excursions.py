"""Times a narrative touches in passing, off the line that it tells."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.timex.expression import Fields, Offset, Unit, Which
from dateline.timex.language import Engine
from dateline.timex.scanning import Found

_FAR_YEARS = 2
_ASIDE = 64  # code points in which such words stand
_LONG_UNITS = (Unit.YEAR, Unit.DECADE, Unit.CENTURY)


def excursions(found: Sequence[Found], low: str, engine: Engine) -> frozenset[int]:
    """Indexes of times that the story leaves at once: the next full date is back on its line.

    "until 1978" among dates of 1950 is one; a bare year is one already when the next full date
    is of the year before it. So is "two decades earlier": the story stays where it was.
    """
    dated = [i for i, one in enumerate(found) if _year(one) is not None]
    years = [year for one in found if (year := _year(one)) is not None]
    out = {
        i
        for i, one in enumerate(found)
        if _looks_back(one) or _looks_ahead(one) or is_aside(low, one.start, engine)
    }
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


def is_aside(low: str, start: int, engine: Engine) -> bool:
    """Whether the words before a time compare with it or count from it: "since 513 BC" """
    return engine.aside.search(low, max(0, start - _ASIDE), start) is not None


def _leaves(found: Found, year: int, after: int, line: int) -> bool:
    back = abs(after - line)
    is_far = abs(year - line) >= _FAR_YEARS and back < abs(after - year)
    said = found.expression
    is_bare = isinstance(said, Fields) and said.month is None and said.season is None
    return is_far or (is_bare and year != line and after == line)


def _looks_ahead(found: Found) -> bool:
    """ "by next summer": a plan of those told of; "the next summer" is the story's own"""
    return isinstance(found.expression, Fields) and found.expression.which is Which.NEXT


def _looks_back(found: Found) -> bool:
    said = found.expression
    if not isinstance(said, Offset) or said.count >= 0:
        return False
    return said.unit in _LONG_UNITS
