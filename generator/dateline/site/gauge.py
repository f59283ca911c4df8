"""The precision mark of a row: where in its period an event lies, and how finely that is known."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.dates import calendar
from dateline.model import Granularity, Interval, Open

WIDTH = 120  # units of the drawing; twelve months of ten units
_NARROWEST = 6


@dataclass(frozen=True, slots=True)
class Gauge:
    """A mark on a line of ``WIDTH`` units: a ``dot`` at ``x``, or a bar ``width`` long from it.

    ``shape`` is ``dot``, ``bar``, ``about`` (ends fade), ``start`` or ``end`` (that end is open).
    """

    shape: str
    x: float
    width: float


def read_gauge(when: Interval, axis: Interval) -> Gauge:
    """Where the time lies on an axis that holds its start.

    >>> read_gauge(calendar.year(2021), calendar.year(2021))
    Gauge(shape='bar', x=0, width=120)
    """
    scale = WIDTH / (axis.end - axis.start)
    x0 = max(0.0, (when.start - axis.start) * scale)
    x1 = min(float(WIDTH), (when.end - axis.start) * scale)
    if when.open is Open.END:
        return Gauge("end", _round(x0), _round(max(WIDTH - x0, _NARROWEST)))
    if when.open is Open.START:
        return Gauge("start", 0, _round(max(x1, _NARROWEST)))
    is_day = when.end - when.start <= calendar.MINUTES_A_DAY
    middle = (x0 + x1) / 2
    if when.about or when.uncertain:
        width = max(x1 - x0, 2.0 * _NARROWEST) * 1.5
        return Gauge("about", _round(middle - width / 2), _round(width))
    if is_day and when.granularity <= Granularity.DAY and x1 - x0 < _NARROWEST:
        return Gauge("dot", _round(middle), 0)
    width = max(x1 - x0, _NARROWEST)
    return Gauge("bar", _round(min(x0, WIDTH - width)), _round(width))


def _round(value: float) -> float:
    """One decimal, and none where it is nought: the page carries thousands of these."""
    rounded = round(value, 1)
    return int(rounded) if rounded == int(rounded) else rounded
