"""The overview strip: how many events when, linear in time, with the empty stretches kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dateline.dates import calendar
from dateline.model import Granularity, Interval
from dateline.site.language import Language
from dateline.site.periods import UNITS, Timed, period_title, strip_unit, unit_of
from dateline.site.ticks import Tick, placer, read_ticks
from dateline.site.when import day_number

_MOST_BARS = 150
# Where few units hold events the strip can afford finer ones: thin bars with room between them.
_MOST_UNITS, _FEW_BARS = 400, 60
_LOW = 4  # events of the tallest bar at least: one event alone is no tower
_END = calendar.to_minutes(calendar.MAX_YEAR + 1)  # what lasts longer is drawn no further
HEIGHT = 32  # units of the drawing, above the axis
_UNDER, _ROOM, _MOST_LANES = 33, 8, 4  # where spans are drawn, above each other if they overlap


@dataclass(frozen=True, slots=True)
class Bar:
    """One unit with events; ``x`` and ``width`` in per cent, ``height`` of ``HEIGHT``."""

    href: str
    label: str
    x: float
    width: float
    height: int
    start: float  # days since 0000-01-01
    end: float


@dataclass(frozen=True, slots=True)
class Coarse:
    """A bar of a time coarser than the units, in a lane of its own where others overlap it.

    The lane goes from ``top`` over ``room`` units of the drawing, the line in it from ``y`` over
    ``height``.
    """

    bar: Bar
    top: float
    room: float
    y: float
    height: float


@dataclass(frozen=True, slots=True)
class Strip:
    """The whole strip; ``spans`` are times coarser than a bar."""

    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    spans: tuple[Coarse, ...]
    first: float  # days since 0000-01-01
    last: float


def read_strip(
    events: Sequence[Timed], href: Callable[[Interval], str], language: Language
) -> Strip | None:
    """The strip of some events; ``None`` for fewer than two units, which need no overview."""
    if not events:
        return None
    times = [event.when for event in events]
    first = min(when.start for when in times)
    last = min(max(when.end for when in times), _END)
    unit = _unit(times, first, last)
    start = unit_of(first, unit).start
    end = unit_of(last - 1, unit).end
    counted = Counter(unit_of(when.start, unit).start for when in times if _fits(when, unit))
    if len(counted) + (len(counted) < len(events)) < 2:
        return None
    place = placer(start, end, language)
    tallest = max(_LOW, *counted.values(), 0)
    bars = tuple(
        _read_bar(unit_of(begin, unit), count, tallest, href, place, language)
        for begin, count in sorted(counted.items())
    )
    coarse = Counter(when for when in times if not _fits(when, unit))
    spans = [
        _read_bar(when, count, tallest, href, place, language)
        for when, count in sorted(coarse.items(), key=lambda pair: (pair[0].start, -pair[0].end))
    ]
    ticks = read_ticks(start, end, unit, language)
    return Strip(bars, ticks, _stack(spans), day_number(start), day_number(end))


def _stack(spans: Sequence[Bar]) -> tuple[Coarse, ...]:
    """Spans in order of their starts, in as few lanes as keep them off each other.

    A month would hide its weeks, or they the middle of it, which is where a pointer and the mark
    of focus go.
    """
    ends: list[float] = []
    lanes: list[int] = []
    for span in spans:
        lane = next((i for i, end in enumerate(ends) if end <= span.start), len(ends))
        lane = min(lane, _MOST_LANES - 1)
        ends[lane : lane + 1] = [span.end]
        lanes.append(lane)
    room = _ROOM / max(len(ends), 1)
    height = 3 / max(len(ends), 1)
    tops = [_UNDER + room * lane for lane in lanes]
    return tuple(
        Coarse(span, round(top, 2), round(room, 2), round(top + 0.375 * room, 2), round(height, 2))
        for span, top in zip(spans, tops, strict=True)
    )


def _unit(times: Sequence[Interval], first: int, last: int) -> Granularity:
    """The finest unit of which there are not too many, or of which not too many hold events.

    Where half of the events are known less finely it is a unit that they fit.
    """
    usual = sorted(when.granularity for when in times)[len(times) // 2]
    return max(_unit_of_span(times, first, last), next(u for u in UNITS if u >= usual))


def _unit_of_span(times: Sequence[Interval], first: int, last: int) -> Granularity:
    fine = strip_unit(first, last, _MOST_UNITS)
    held = {unit_of(when.start, fine).start for when in times if _fits(when, fine)}
    return fine if len(held) <= _FEW_BARS else strip_unit(first, last, _MOST_BARS)


def _fits(when: Interval, unit: Granularity) -> bool:
    return when.granularity <= unit


def _read_bar(
    period: Interval,
    count: int,
    tallest: int,
    href: Callable[[Interval], str],
    place: Callable[[int, int], tuple[float, float]],
    language: Language,
) -> Bar:
    x, width = place(period.start, period.end)
    events = language.count("%(n)s event", "%(n)s events", count)
    return Bar(
        href=href(period),
        label=f"{period_title(period, language)}, {events}",
        x=x,
        width=width,
        height=min(HEIGHT, max(3, round(HEIGHT * count / tallest))),
        start=day_number(period.start),
        end=day_number(period.end),
    )
