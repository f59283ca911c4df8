"""Long lists over pages of their own: which periods have one, and what each page shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property
from urllib.parse import quote

from dateline.model import Event, Granularity, Interval
from dateline.site.addresses import HOME
from dateline.site.periods import UNITS, period_key, read_chapters, unit_of

MOST_ON_A_PAGE = 500
SELECTED = 120  # events of the greatest weight, where not all fit on the page
_FEW = 24  # pages of a long list that it may lead to at first
TIMELINE = "periods/"  # what the addresses of the whole timeline's periods begin with
_FINER = {
    Granularity.MILLENNIUM: Granularity.CENTURY,
    Granularity.CENTURY: Granularity.DECADE,
    Granularity.DECADE: Granularity.YEAR,
    Granularity.YEAR: Granularity.MONTH,
    Granularity.MONTH: Granularity.DAY,
}


class PeriodAddresses:
    """Where the events of a period are listed, among the periods that have pages."""

    def __init__(self, pages: Iterable[Interval], prefix: str = TIMELINE) -> None:
        self._pages = frozenset(pages)
        self._prefix = prefix
        self._kinds = sorted({period.granularity for period in self._pages})
        self._held: dict[int, frozenset[Interval]] = {}

    def __call__(self, period: Interval) -> str:
        """The period's own page, or the one on which the finest period that holds it begins."""
        found = period if period in self._pages else self.page_of(period.start)
        return address(self._prefix, found) if found else HOME

    def owns(self, period: Interval) -> bool:
        """Whether the period has a page of its own."""
        return period in self._pages

    def page_of(self, minutes: int) -> Interval | None:
        """The finest period with a page that holds the minute."""
        units = (unit_of(minutes, kind) for kind in self._kinds)
        return next((unit for unit in units if unit in self._pages), None)

    def _holding(self, minutes: int) -> frozenset[Interval]:
        """The periods with pages that hold a minute; many times ask for the same ones."""
        if minutes not in self._held:
            units = (unit_of(minutes, kind) for kind in self._kinds)
            self._held[minutes] = self._pages.intersection(units)
        return self._held[minutes]

    def led_to(self, when: Interval) -> frozenset[Interval]:
        """The periods that a list with an event of this time can lead to.

        A list asks for the periods that hold the time, of every unit; where one of them has no
        page it asks for those that hold its first minute.
        """
        periods = [when, *(unit_of(when.start, unit) for unit in UNITS)]
        holding = map(self._holding, {period.start for period in periods})
        return self._pages.intersection(periods).union(*holding)


def address(prefix: str, period: Interval) -> str:
    """The page of a period, among those whose addresses begin alike.

    An underscore stands in no address made from a name: no two pages can have this one.

    >>> address("tags/mills_", unit_of(0, Granularity.DECADE))
    'tags/mills_000x.html'
    """
    return f"{prefix}{quote(period_key(period), safe='-._~')}.html"


@dataclass(frozen=True)
class Periods:
    """Periods of a list of events that have pages, whose addresses begin with ``prefix``.

    ``pages`` maps a period to the events that belong to it; ``parts`` to the finer periods that
    its page leads to, and ``None``, the whole list, to the first of them.
    """

    whole: tuple[Event, ...]
    prefix: str
    pages: dict[Interval, tuple[Event, ...]]
    parts: dict[Interval | None, tuple[Interval, ...]]

    @cached_property
    def addresses(self) -> PeriodAddresses:
        return PeriodAddresses(self.pages, self.prefix)

    @cached_property
    def place_of(self) -> dict[str, Interval]:
        """The finest period whose page has the event, by the event's id."""
        return {event.id: period for period, some in self.pages.items() for event in some}

    @cached_property
    def in_order(self) -> tuple[Interval, ...]:
        """All periods with pages."""
        return tuple(sorted(self.pages, key=lambda period: (period.start, period.end)))

    @cached_property
    def _led_to(self) -> dict[str, frozenset[int]]:
        """By the event's id the places in order of the periods that a list with it can lead to."""
        places = {period: place for place, period in enumerate(self.in_order)}

        @cache  # many events have one time
        def led_to(when: Interval) -> frozenset[int]:
            return frozenset(places[period] for period in self.addresses.led_to(when))

        return {event.id: led_to(event.when) for event in self.whole}

    def led_to_from(self, ids: Iterable[str]) -> tuple[Interval, ...]:
        """The periods that a list with these events can lead to, in order."""
        led_to = frozenset[int]().union(*map(self._led_to.__getitem__, ids))
        return tuple(self.in_order[place] for place in sorted(led_to))

    def href(self, period: Interval) -> str:
        return address(self.prefix, period)

    def events(self, period: Interval | None) -> tuple[Event, ...]:
        return self.whole if period is None else self.pages[period]

    def shown(self, period: Interval | None) -> tuple[Event, ...]:
        """All events, or with too many of them the weightiest and those that no part has."""
        events = self.events(period)
        if len(events) <= MOST_ON_A_PAGE:
            return events
        parted = {e.id for part in self.parts.get(period, ()) for e in self.pages[part]}
        weighty = {event.id for event in select(events, SELECTED)}
        return tuple(e for e in events if e.id in weighty or e.id not in parted)


def read_periods(events: tuple[Event, ...], unit: Granularity) -> Periods:
    """A page a chapter; one with too many events is cut by the next finer unit as well.

    What is known no finer than a period stands on the period's own page and in no part of it.
    """
    periods = Periods(events, TIMELINE, {}, {})
    _cut(periods, None, events, unit)
    return periods


def read_shelves(events: tuple[Event, ...], prefix: str) -> Periods:
    """A page a decade, and finer ones only where a decade has too many; the list leads to all.

    The years of a timeline are what readers look for; those of a tag with one event here and two
    there would be thousands of pages. What goes back to antiquity has a page a century.
    """
    periods = Periods(events, prefix, {}, {})
    units = (Granularity.DECADE, Granularity.CENTURY, Granularity.MILLENNIUM)
    starts = ({unit_of(event.when.start, unit) for event in events} for unit in units)
    few = next((u for u, found in zip(units, starts, strict=True) if len(found) <= _FEW), units[-1])
    _cut(periods, None, events, few, is_sparing=True)
    shelves = {whole: tuple(_shelves(periods.parts, whole)) for whole in periods.parts}
    return replace(periods, parts=shelves)


def _cut(
    periods: Periods,
    whole: Interval | None,
    some: tuple[Event, ...],
    by: Granularity,
    *,
    is_sparing: bool = False,
) -> None:
    """Note the pages of a period, and of those within it that have too many events."""
    chapters = [c for c in read_chapters(some, by) if c.period != whole]
    if is_sparing and len(chapters) == 1 and _is_cut(chapters[0].events, by):
        _cut(periods, whole, some, _FINER[by], is_sparing=True)
        return
    periods.parts[whole] = tuple(chapter.period for chapter in chapters)
    for chapter in chapters:
        periods.pages[chapter.period] = chapter.events
        if _is_cut(chapter.events, by):
            _cut(periods, chapter.period, chapter.events, _FINER[by], is_sparing=is_sparing)


def _is_cut(events: tuple[Event, ...], by: Granularity) -> bool:
    return len(events) > MOST_ON_A_PAGE and by in _FINER


def _shelves(
    parts: Mapping[Interval | None, tuple[Interval, ...]], whole: Interval | None
) -> Iterator[Interval]:
    """The parts of a period that are cut no further."""
    for part in parts[whole]:
        if part in parts:
            yield from _shelves(parts, part)
        else:
            yield part


def select(events: tuple[Event, ...], most: int) -> tuple[Event, ...]:
    """The weightiest events, in order of time; of equal ones those told by more, then the first."""
    ranked = sorted(events, key=lambda e: (-e.salience, -len(e.sources), e.when.start, e.id))
    chosen = {event.id for event in ranked[:most]}
    return tuple(event for event in events if event.id in chosen)
