"""Cutting a timeline into chapters and sections by a unit of its own, from days to millennia."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Generic, Protocol, TypeVar

from dateline.dates import calendar, format_edtf
from dateline.model import Granularity, Interval
from dateline.site.language import Language
from dateline.site.saying import say, say_long

UNITS = (
    Granularity.HOUR,
    Granularity.DAY,
    Granularity.MONTH,
    Granularity.YEAR,
    Granularity.DECADE,
    Granularity.CENTURY,
    Granularity.MILLENNIUM,
)
_CHAPTERS = (Granularity.YEAR, Granularity.DECADE, Granularity.CENTURY, Granularity.MILLENNIUM)
_SECTIONS = {
    Granularity.DAY: None,
    Granularity.YEAR: Granularity.MONTH,
    Granularity.DECADE: Granularity.YEAR,
    Granularity.CENTURY: Granularity.YEAR,
    Granularity.MILLENNIUM: Granularity.CENTURY,
}
# With fewer chapters than this nobody loses the thread; above it one in three events may open one.
_FEW_CHAPTERS = 12
_DAYS_TOLD_BY_DAY = 4


class Timed(Protocol):
    """An event, or what stands for one: it has a time."""

    @property
    def when(self) -> Interval: ...


_Timed = TypeVar("_Timed", bound=Timed)


@dataclass(frozen=True, slots=True)
class Section(Generic[_Timed]):
    """Events of one unit within a chapter; ``period`` is ``None`` for those known less finely."""

    period: Interval | None
    events: tuple[_Timed, ...]


@dataclass(frozen=True, slots=True)
class Chapter(Generic[_Timed]):
    """Events of one period, in order of time, in sections."""

    period: Interval
    sections: tuple[Section[_Timed], ...]

    @property
    def events(self) -> tuple[_Timed, ...]:
        return tuple(event for section in self.sections for event in section.events)


@lru_cache(maxsize=1 << 16)  # every list cuts the same times by the same units
def unit_of(minutes: int, unit: Granularity) -> Interval:
    """The calendar unit that holds the minute, cut short where the calendar itself ends."""
    try:
        return calendar.unit_at(minutes, unit)
    except ValueError:
        size = {Granularity.DECADE: 10, Granularity.CENTURY: 100}.get(unit, 1000)
        year = calendar.from_minutes(minutes)[0]
        first = max(calendar.MIN_YEAR, year - year % size)
        last = min(calendar.MAX_YEAR + 1, year - year % size + size)
        return Interval(calendar.to_minutes(first), calendar.to_minutes(last), unit)


@lru_cache(maxsize=1 << 14)
def period_key(period: Interval) -> str:
    """The name of a period in addresses and anchors.

    >>> period_key(calendar.month(2021, 3)), period_key(unit_of(0, Granularity.DECADE))
    ('2021-03', '000x')
    """
    return format_edtf(period).lower().replace("/", "_").replace(":", "")


def period_title(period: Interval, language: Language) -> str:
    """A period as a heading says it."""
    if period.granularity >= Granularity.DECADE:
        return say_long(period, language)
    return say(period, language)


def chapter_unit(events: Sequence[Timed]) -> Granularity:
    """The finest of day, year, decade, century and millennium that leaves few enough chapters."""
    if not events:
        return Granularity.YEAR
    days = {event.when.start // calendar.MINUTES_A_DAY for event in events}
    is_fine = all(event.when.granularity <= Granularity.DAY for event in events)
    if is_fine and max(days) - min(days) < _DAYS_TOLD_BY_DAY:
        return Granularity.DAY
    most = max(_FEW_CHAPTERS, len(events) // 3)
    for unit in _CHAPTERS:
        if len({_unit_start(event.when.start, unit) for event in events}) <= most:
            return unit
    return Granularity.MILLENNIUM


def _unit_start(minutes: int, unit: Granularity) -> int:
    return unit_of(minutes, unit).start


def read_chapters(events: Iterable[_Timed], unit: Granularity) -> tuple[Chapter[_Timed], ...]:
    """Chapters in order of time; every event lies in the one that its time begins in.

    A time stated more coarsely than the unit has a chapter of its own kind: what happened in the
    1930s did not happen in 1930.
    """
    placed = [(_place_of(event.when, unit), event) for event in events]
    placed.sort(key=lambda pair: pair[0].order)
    groups = (list(group) for _, group in groupby(placed, key=lambda pair: pair[0].order[:2]))
    return tuple(Chapter(group[0][0].chapter, _read_sections(group)) for group in groups)


def period_of(event: Timed, unit: Granularity) -> Interval:
    """The chapter that an event belongs to."""
    return _chapter_of(event.when, unit)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a time stands: its chapter, the section, and the order of both and of itself."""

    order: tuple[int, int, int, int]
    chapter: Interval
    section: Interval | None


@lru_cache(maxsize=1 << 16)  # an event stands on a dozen lists
def _place_of(when: Interval, unit: Granularity) -> _Place:
    chapter, finer = _chapter_of(when, unit), _SECTIONS.get(unit)
    order = (chapter.start, -chapter.end, when.start, when.end)
    is_known = finer is not None and _is_known_to(when, finer)
    return _Place(order, chapter, unit_of(when.start, finer) if finer and is_known else None)


def _chapter_of(when: Interval, unit: Granularity) -> Interval:
    return unit_of(when.start, max(unit, when.granularity))


def _read_sections(placed: list[tuple[_Place, _Timed]]) -> tuple[Section[_Timed], ...]:
    coarse = tuple(event for place, event in placed if place.section is None)
    fine = [pair for pair in placed if pair[0].section is not None]
    by_unit = groupby(fine, key=lambda pair: pair[0].section)
    sections = [Section(period, tuple(event for _, event in group)) for period, group in by_unit]
    return (*([Section(None, coarse)] if coarse else []), *sections)


def _is_known_to(when: Interval, unit: Granularity) -> bool:
    """Whether the time is stated at least as finely as the unit, and no unit of its own."""
    period = unit_of(when.start, unit)
    length = period.end - period.start
    return when.granularity <= unit and when.end - when.start <= 2 * length


def strip_unit(first: int, last: int, most: int) -> Granularity:
    """The finest unit that cuts the minutes ``[first, last)`` into at most ``most`` pieces."""
    lengths = (60, 1440, 43_829, 525_949, 5_259_490, 52_594_900, 525_949_000)
    for unit, length in zip(UNITS, lengths, strict=True):
        if (last - first) / length <= most:
            return unit
    return Granularity.MILLENNIUM
