"""The labels under the axis of a strip: round times, as many as there is room for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from dateline.dates import calendar, stepping
from dateline.model import Granularity
from dateline.site.language import Language
from dateline.site.periods import unit_of

_MOST_TICKS = 12
_LATE = 90  # per cent: a label begun later would run over the strip's end


@dataclass(frozen=True, slots=True)
class Tick:
    """A label under the axis, at ``x`` per cent; every second one, and the last, is ``minor``.

    ``is_late``: it ends where it is told rather than beginning there; ``shift`` keeps it off the
    line, in pixels.
    """

    label: str
    x: float
    is_minor: bool
    is_late: bool
    shift: int


def placer(start: int, end: int, language: Language) -> Callable[[int, int], tuple[float, float]]:
    """Minutes to per cent from the reading edge: the strip of a right-to-left page is mirrored."""
    length = end - start

    def place(first: int, last: int) -> tuple[float, float]:
        x, width = 100 * (first - start) / length, 100 * (last - first) / length
        x = 100 - x - width if language.direction == "rtl" else x
        return round(x, 2), round(width, 2)

    return place


@lru_cache(maxsize=1 << 12)  # many lists lie in the same years
def read_ticks(start: int, end: int, unit: Granularity, language: Language) -> tuple[Tick, ...]:
    """Labels from ``start`` to ``end``, in minutes, no finer than ``unit``."""
    place = placer(start, end, language)
    unit, count = _tick_step(start, end, unit)
    ticks: list[Tick] = []
    at = _first_tick(start, unit, count)
    while at < end:
        shown = _round_to_readers(at, unit)
        if start <= shown < end:
            label = _tick_label(
                unit, shown, language, is_told=any(not tick.is_minor for tick in ticks)
            )
            is_late = shown > start + (end - start) * _LATE // 100
            is_minor = is_late or _ordinal(at, unit) // count % 2 == 1
            shift = 4 if is_late == (language.direction == "rtl") else -4
            ticks.append(Tick(label, place(shown, shown)[0], is_minor, is_late, shift))
        try:
            at = _step(at, count, unit)
        except ValueError:  # past the calendar's last year
            break
    return tuple(ticks)


def _first_tick(start: int, unit: Granularity, count: int) -> int:
    """The last round time up to the start: years and months that the step divides."""
    at = unit_of(start, unit).start
    try:
        return _step(at, -(_ordinal(at, unit) % count), unit)
    except ValueError:  # before the calendar's first year
        return at


def _round_to_readers(minutes: int, unit: Granularity) -> int:
    """Before year 1 the year after: the calendar's year -199 is 200 BC, and there is no year 0."""
    is_before = unit >= Granularity.YEAR and calendar.from_minutes(minutes)[0] <= 0
    return stepping.step(minutes, 1, Granularity.YEAR) if is_before else minutes


_YEARS = {Granularity.DECADE: 10, Granularity.CENTURY: 100, Granularity.MILLENNIUM: 1000}


def _ordinal(minutes: int, unit: Granularity) -> int:
    """The number of the unit that begins at the minute, counted from the year 0."""
    year, month, *_rest = calendar.from_minutes(minutes)
    match unit:
        case Granularity.HOUR:
            return minutes // 60
        case Granularity.DAY:
            return minutes // calendar.MINUTES_A_DAY
        case Granularity.MONTH:
            return 12 * year + month - 1
        case _:
            return year // _YEARS.get(unit, 1)


_step = lru_cache(maxsize=1 << 14)(stepping.step)  # many strips have the same years on their axis


def _tick_step(start: int, end: int, unit: Granularity) -> tuple[Granularity, int]:
    """A calendar step that leaves at most ``_MOST_TICKS`` labels."""
    units = (
        (Granularity.HOUR, 60, (1, 3, 6)),
        (Granularity.DAY, 1440, (1, 2, 7)),
        (Granularity.MONTH, 43_829, (1, 3)),
        (Granularity.YEAR, 525_949, (1, 2, 5)),
        (Granularity.DECADE, 5_259_490, (1, 2, 5)),
        (Granularity.CENTURY, 52_594_900, (1, 2, 5)),
        (Granularity.MILLENNIUM, 525_949_000, (1, 2, 5)),
    )
    for granularity, length, counts in units:
        for count in counts:
            if granularity >= unit and (end - start) / (length * count) <= _MOST_TICKS:
                return granularity, count
    return Granularity.MILLENNIUM, 10


def _tick_label(unit: Granularity, minutes: int, language: Language, *, is_told: bool) -> str:
    """A month has its year where one begins, and where no label that phones show has told it."""
    year, month, day, hour, _minute = calendar.from_minutes(minutes)
    match unit:
        case Granularity.HOUR:
            return f"{hour:02}:00"
        case Granularity.DAY:
            return language.date("short", year, month, day)
        case Granularity.MONTH:
            return language.date("tick" if month == 1 or not is_told else "tick-month", year, month)
        case _:
            return language.date("year", year)
