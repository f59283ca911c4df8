"""The overview strip: how many events when, linear in time, with the empty stretches kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from dateline.dates import calendar
from dateline.model import Granularity, Interval
from dateline.site.language import Language
from dateline.site.periods import Timed, period_title, strip_unit, unit_of
from dateline.site.when import day_number

_MOST_BARS = 150
# Where few units hold events the strip can afford finer ones: thin bars with room between them.
_MOST_UNITS, _FEW_BARS = 400, 60
_MOST_TICKS = 12
_LATE = 90  # per cent: a label begun later would run over the strip's end
_LOW = 4  # events of the tallest bar at least: one event alone is no tower
_END = calendar.to_minutes(calendar.MAX_YEAR + 1)  # what lasts longer is drawn no further
HEIGHT = 32  # units of the drawing, above the axis


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


@dataclass(frozen=True, slots=True)
class Strip:
    """The whole strip; ``spans`` are times coarser than a bar."""

    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    spans: tuple[Bar, ...]
    first: float  # days since 0000-01-01
    last: float


def read_strip(
    events: Sequence[Timed], href: Callable[[Interval], str], language: Language
) -> Strip | None:
    """The strip of some events; ``None`` for fewer than two units, which need no overview."""
    if not events:
        return None
    first = min(event.when.start for event in events)
    last = min(max(event.when.end for event in events), _END)
    unit = _unit(events, first, last)
    start = unit_of(first, unit).start
    end = unit_of(last - 1, unit).end
    counted = Counter(unit_of(event.when.start, unit) for event in events if _fits(event, unit))
    if len(counted) + (len(counted) < len(events)) < 2:
        return None
    place = _placer(start, end, language)
    tallest = max(_LOW, *counted.values(), 0)
    bars = tuple(
        _read_bar(period, count, tallest, href, place, language)
        for period, count in sorted(counted.items(), key=lambda pair: pair[0].start)
    )
    coarse = Counter(event.when for event in events if not _fits(event, unit))
    spans = tuple(
        _read_bar(when, count, tallest, href, place, language)
        for when, count in sorted(coarse.items(), key=lambda pair: (pair[0].start, pair[0].end))
    )
    ticks = _read_ticks(start, end, unit, place, language)
    return Strip(bars, ticks, spans, day_number(start), day_number(end))


def _unit(events: Sequence[Timed], first: int, last: int) -> Granularity:
    """The finest unit of which there are not too many, or of which not too many hold events."""
    fine = strip_unit(first, last, _MOST_UNITS)
    held = {unit_of(event.when.start, fine) for event in events if _fits(event, fine)}
    return fine if len(held) <= _FEW_BARS else strip_unit(first, last, _MOST_BARS)


def _fits(event: Timed, unit: Granularity) -> bool:
    return event.when.granularity <= unit


def _placer(start: int, end: int, language: Language) -> Callable[[int, int], tuple[float, float]]:
    """Minutes to per cent from the reading edge: the strip of a right-to-left page is mirrored."""
    length = end - start

    def place(first: int, last: int) -> tuple[float, float]:
        x, width = 100 * (first - start) / length, 100 * (last - first) / length
        x = 100 - x - width if language.direction == "rtl" else x
        return round(x, 2), round(width, 2)

    return place


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


def _read_ticks(
    start: int,
    end: int,
    unit: Granularity,
    place: Callable[[int, int], tuple[float, float]],
    language: Language,
) -> tuple[Tick, ...]:
    unit, count = _tick_step(start, end, unit)
    ticks: list[Tick] = []
    at = _first_tick(start, unit, count)
    while at < end:
        shown = _round_to_readers(at, unit)
        if start <= shown < end:
            label = _tick_label(unit, shown, language, is_first=not ticks)
            is_late = shown > start + (end - start) * _LATE // 100
            is_minor = is_late or _ordinal(at, unit) // count % 2 == 1
            shift = 4 if is_late == (language.direction == "rtl") else -4
            ticks.append(Tick(label, place(shown, shown)[0], is_minor, is_late, shift))
        try:
            at = calendar.step(at, count, unit)
        except ValueError:  # past the calendar's last year
            break
    return tuple(ticks)


def _first_tick(start: int, unit: Granularity, count: int) -> int:
    """The last round time up to the start: years and months that the step divides."""
    at = unit_of(start, unit).start
    try:
        return calendar.step(at, -(_ordinal(at, unit) % count), unit)
    except ValueError:  # before the calendar's first year
        return at


def _round_to_readers(minutes: int, unit: Granularity) -> int:
    """Before year 1 the year after: the calendar's year -199 is 200 BC, and there is no year 0."""
    is_before = unit >= Granularity.YEAR and calendar.from_minutes(minutes)[0] <= 0
    return calendar.step(minutes, 1, Granularity.YEAR) if is_before else minutes


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


_step = lru_cache(maxsize=1 << 14)(calendar.step)  # many strips have the same years on their axis


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


def _tick_label(unit: Granularity, minutes: int, language: Language, *, is_first: bool) -> str:
    """A month has its year where one begins, and where no label before it has told it."""
    year, month, day, hour, _minute = calendar.from_minutes(minutes)
    match unit:
        case Granularity.HOUR:
            return f"{hour:02}:00"
        case Granularity.DAY:
            return language.date("short", year, month, day)
        case Granularity.MONTH:
            return language.date("tick" if is_first or month == 1 else "tick-month", year, month)
        case _:
            return language.date("year", year)
