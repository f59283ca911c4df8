"""What expressions of one text tell of each other: shared years, the order of day and month."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from dateline.timex.expression import Fields, Numeric
from dateline.timex.language import Engine
from dateline.timex.scanning import Found

DateOrder = Literal["auto", "day-first", "month-first"]
_LONGEST_BETWEEN = 12  # code points of ", and then the"


def share(found: list[Found], low: str, engine: Engine, order: DateOrder) -> list[Found]:
    """The expressions, each with what its neighbours and the text's other dates tell of it."""
    is_day_first = _is_day_first(found, order)
    if is_day_first is None and engine.language.is_day_first:
        is_day_first = True
    return _ordered(_with_years(found, low, engine), is_day_first)


def _with_years(found: list[Found], low: str, engine: Engine) -> list[Found]:
    """ "summer and autumn 2012": the year told once holds for both"""
    out = list(found)
    for i in range(len(found) - 2, -1, -1):
        here, after = out[i], out[i + 1]
        between = low[here.end : after.start]
        if len(between) <= _LONGEST_BETWEEN and engine.coordinate.fullmatch(between):
            out[i] = _with_year(here, after)
    return out


def _with_year(here: Found, after: Found) -> Found:
    first, last = here.expression, after.expression
    if not isinstance(first, Fields) or not isinstance(last, Fields):
        return here
    is_alike = (first.month is None) == (last.month is None) and (first.day is None) == (
        last.day is None
    )
    if not is_alike or not (first.month or first.season or first.quarter or first.half):
        return here
    if first.year is not None or first.which or first.within or not (last.year or last.within):
        return here
    shared = replace(
        first, year=last.year, within=last.within, is_short=last.is_short, is_bc=last.is_bc
    )
    return here._replace(expression=shared)


def _is_day_first(found: Sequence[Found], order: DateOrder) -> bool | None:
    """Whether days come first: as told, else as the text's unambiguous dates have it."""
    if order != "auto":
        return order == "day-first"
    dates = [f.expression for f in found if isinstance(f.expression, Numeric)]
    day_first = sum(1 for d in dates if d.first > 12 >= d.second)
    month_first = sum(1 for d in dates if d.second > 12 >= d.first)
    return None if day_first == month_first else day_first > month_first


def _ordered(found: list[Found], is_day_first: bool | None) -> list[Found]:
    return [
        f._replace(expression=_fields(f.expression, is_day_first))
        if isinstance(f.expression, Numeric)
        else f
        for f in found
    ]


def _fields(said: Numeric, is_day_first: bool | None) -> Fields:
    day, month = (said.first, said.second) if is_day_first else (said.second, said.first)
    if month > 12:  # there is no such month, whatever the order
        day, month = month, day
    is_guess = is_day_first is None and said.first <= 12 and said.second <= 12
    return Fields(year=said.year, month=month, day=day, is_short=said.is_short, is_guess=is_guess)
