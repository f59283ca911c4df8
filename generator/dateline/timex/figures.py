"""What figures say in every language: years, ranges of years, centuries."""

from __future__ import annotations

import re
from functools import lru_cache

from dateline.timex.expression import Expression, Fields
from dateline.timex.rule import Reading, Said

_MOST_CENTURIES = 30


def both(first: Expression, last: Expression) -> tuple[Said, Said]:
    """Two times that one match tells, at its groups ``t1`` and ``t2``."""
    return Said(first, group="t1"), Said(last, group="t2")


def read_year(match: re.Match[str]) -> Reading:
    """ "2014", in the group ``year``"""
    return _year(int(match["year"]))


@lru_cache(maxsize=1_000)  # most times are years, and few years are told of in an archive
def _year(number: int) -> Fields:
    return Fields(year=number)


def read_year_range(match: re.Match[str]) -> Reading:
    """ "1914-1918", "2009-10", in ``first`` and ``last``: of the second the last digits may do"""
    first, tail = int(match["first"]), match["last"]
    last = int(match["first"][: 4 - len(tail)] + tail)
    return both(Fields(year=first), Fields(year=last)) if first < last <= first + 99 else None


def century(number: int | None, *, is_bc: bool = False) -> Fields | None:
    """The century of this number, from 1."""
    if number is None or not 1 <= number <= _MOST_CENTURIES:
        return None
    return Fields(century=1 - 100 * number if is_bc else 100 * (number - 1), is_bc=is_bc)


def centuries(first: int | None, last: int | None) -> Reading:
    """Two centuries of our era by their numbers, the earlier first."""
    begin, end = century(first), century(last)
    is_range = first is not None and last is not None and first < last
    return both(begin, end) if begin and end and is_range else None
