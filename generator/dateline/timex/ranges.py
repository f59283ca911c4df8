"""Ranges whose ends are told by weekday: "from Monday to Friday" does not run backwards."""

from __future__ import annotations

from dataclasses import replace

from dateline.dates import calendar, stepping
from dateline.model import Granularity, Interval, Timex
from dateline.timex.calendar_value import value_of
from dateline.timex.language import Engine

_DAYS_A_WEEK = 7
_LONGEST_BETWEEN = 10
_RULES = ("weekday", "weekday-range")


def in_order(
    timexes: list[Timex], low: str, engine: Engine, published: Interval | None
) -> list[Timex]:
    """The same timexes, weekdays that end a range set after those that begin it."""
    out = list(timexes)
    for i in range(len(out) - 1):
        first, last = out[i], out[i + 1]
        if first.rule in _RULES and _is_backwards(first, last):
            between = low[first.span.end : last.span.start]
            if len(between) <= _LONGEST_BETWEEN and engine.range_to.fullmatch(between):
                out[i], out[i + 1] = _turned(first, last, published)
    return out


def _is_backwards(first: Timex, last: Timex) -> bool:
    if not isinstance(first.when, Interval) or not isinstance(last.when, Interval):
        return False
    is_week_off = first.when.start - last.when.start < _DAYS_A_WEEK * calendar.MINUTES_A_DAY
    return first.rule == last.rule and first.when.start > last.when.start and is_week_off


def _turned(first: Timex, last: Timex, published: Interval | None) -> tuple[Timex, Timex]:
    """A range that is over began a week earlier; one to come ends a week later."""
    is_over = (
        published is None or not isinstance(last.when, Interval) or last.when.start < published.end
    )
    if is_over:
        return _moved(first, -_DAYS_A_WEEK), last
    return first, _moved(last, _DAYS_A_WEEK)


def _moved(timex: Timex, days: int) -> Timex:
    if not isinstance(timex.when, Interval):
        return timex
    when = stepping.shift(timex.when, days, Granularity.DAY)
    return replace(timex, when=when, value=value_of(when) or timex.value)
