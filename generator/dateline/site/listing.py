"""Pages that list events: the whole timeline, a period, a name, a tag, a source."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, pairwise
from statistics import median

from dateline.dates import calendar
from dateline.model import Event, Granularity, Interval
from dateline.site.addresses import HOME, page
from dateline.site.language import Language
from dateline.site.periods import (
    UNITS,
    Chapter,
    period_key,
    period_title,
    read_chapters,
    unit_of,
)
from dateline.site.room import room_for
from dateline.site.shown import Brief, Shown
from dateline.site.strip import Strip, read_strip

MOST_ON_A_PAGE = 500
_LONG = 30
_FEWEST_FOR_STRIP = 3  # two rows below each other need no overview
_PIECE = 15  # events of a long section that are drawn together
_IN_FIRST_VIEW = 8  # events that a tall screen shows at once: these are drawn, not reserved
SELECTED = 120  # events of the greatest weight, where not all fit on the page

# A gap is told where it is this much longer than the usual one, and at least this part of all.
_GAP_TIMES_MEDIAN = 8
_GAP_PART = 0.06


@dataclass(frozen=True, slots=True)
class Item:
    """An event to place, and the words of the gap before it, if it is worth a word."""

    event: Shown
    gap: str


@dataclass(frozen=True, slots=True)
class SectionView:
    """A list under a heading; ``key`` is its anchor. ``title`` is empty for the first, unnamed.

    ``size`` is the room to reserve until the list is drawn, in events; 0 draws it at once.
    """

    key: str
    title: str
    size: int
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class ChapterView:
    """A chapter's heading, the period's own page if it has one, and its sections."""

    key: str
    title: str
    href: str
    count: str
    gap: str  # how long after the chapter before, if that is worth a word
    sections: tuple[SectionView, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A link to a part of the timeline and how many events it holds."""

    title: str
    href: str
    count: str


@dataclass(frozen=True, slots=True)
class Listing:
    """What a page lists. ``parts`` lead to all events where ``chapters`` show only some."""

    chapters: tuple[ChapterView, ...]
    is_long: bool  # so many events that the browser should draw those in view alone
    strip: Strip | None
    parts: tuple[Part, ...]
    shown: int
    total: int


@dataclass(frozen=True, slots=True)
class Lot:
    """What a page is to list: the events that have room on it, in order of time, and all of them.

    ``parts`` lead to the rest.
    """

    shown: tuple[Shown, ...]
    every: tuple[Brief, ...]
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Periods:
    """Which periods have pages: ``pages`` maps a period to the events that its page lists."""

    unit: Granularity
    pages: dict[Interval, tuple[Event, ...]]
    parents: dict[Interval, tuple[Interval, ...]]

    def page_of(self, minutes: int) -> Interval | None:
        """The finest period with a page that holds the minute."""
        return self.addresses.page_of(minutes)

    @property
    def addresses(self) -> PeriodAddresses:
        return PeriodAddresses(self.pages)


class PeriodAddresses:
    """Where the events of a period are listed, among the periods that have pages."""

    def __init__(self, pages: Iterable[Interval]) -> None:
        self._pages = frozenset(pages)
        self._kinds = sorted({period.granularity for period in self._pages})

    def __call__(self, period: Interval) -> str:
        """The period's own page, or the one on which the finest period that holds it begins."""
        found = period if period in self._pages else self.page_of(period.start)
        return page("periods", period_key(found)) if found else HOME

    def page_of(self, minutes: int) -> Interval | None:
        """The finest period with a page that holds the minute."""
        units = (unit_of(minutes, kind) for kind in self._kinds)
        return next((unit for unit in units if unit in self._pages), None)

    def led_to(self, when: Interval) -> frozenset[Interval]:
        """The periods that a list with an event of this time can lead to.

        A list asks for the periods that hold the time, of every unit; where one of them has no
        page it asks for those that hold its first minute.
        """
        periods = {when, *(unit_of(when.start, unit) for unit in UNITS)}
        starts = {period.start for period in periods}
        holding = {unit_of(start, kind) for start in starts for kind in self._kinds}
        return self._pages & (periods | holding)


_FINER = {
    Granularity.MILLENNIUM: Granularity.CENTURY,
    Granularity.CENTURY: Granularity.DECADE,
    Granularity.DECADE: Granularity.YEAR,
    Granularity.YEAR: Granularity.MONTH,
    Granularity.MONTH: Granularity.DAY,
}


def read_periods(events: tuple[Event, ...], unit: Granularity) -> Periods:
    """A page a chapter; one with too many events is cut by the next finer unit as well."""
    pages: dict[Interval, tuple[Event, ...]] = {}
    parents: dict[Interval, tuple[Interval, ...]] = {}

    def cut(some: tuple[Event, ...], by: Granularity) -> tuple[Interval, ...]:
        periods = []
        for chapter in read_chapters(some, by):
            pages[chapter.period] = chapter.events
            periods.append(chapter.period)
            if len(chapter.events) > MOST_ON_A_PAGE and by in _FINER:
                parents[chapter.period] = cut(chapter.events, _FINER[by])
        return tuple(periods)

    cut(events, unit)
    return Periods(unit, pages, parents)


def read_listing(
    lot: Lot, unit: Granularity, language: Language, *, period_href: Callable[[Interval], str]
) -> Listing:
    """The listing of some events."""
    chapters = read_chapters(lot.shown, unit)
    gaps = _read_gaps([event for chapter in chapters for event in chapter.events], language)
    views = _drawn_at_once(
        tuple(_read_chapter(chapter, gaps, language, period_href) for chapter in chapters)
    )
    is_whole = len(lot.shown) == len(lot.every)
    anchors = {section.key for view in views for section in view.sections}
    anchors |= {view.key for view in views}
    periods = tuple(chapter.period for chapter in chapters)
    href = _strip_href(anchors if is_whole else set(), periods, period_href, unit)
    has_strip = len(lot.every) >= _FEWEST_FOR_STRIP
    return Listing(
        views,
        len(lot.shown) > _LONG,
        read_strip(lot.every, href, language) if has_strip else None,
        lot.parts,
        len(lot.shown),
        len(lot.every),
    )


def shown_of(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """Those that have room on one page: all, or with too many of them only the weightiest."""
    return select(events, SELECTED) if len(events) > MOST_ON_A_PAGE else events


def select(events: tuple[Event, ...], most: int) -> tuple[Event, ...]:
    """The weightiest events, in order of time; of equal ones those told by more, then the first."""
    ranked = sorted(events, key=lambda e: (-e.salience, -len(e.sources), e.when.start, e.id))
    chosen = {event.id for event in ranked[:most]}
    return tuple(event for event in events if event.id in chosen)


def _strip_href(
    anchors: set[str],
    chapters: tuple[Interval, ...],
    period_href: Callable[[Interval], str],
    unit: Granularity,
) -> Callable[[Interval], str]:
    """A bar leads to a heading on this page, its own or a chapter's, or to the period's page."""

    def href(period: Interval) -> str:
        chapter = unit_of(period.start, unit)
        for candidate in (period, chapter):
            if f"p{period_key(candidate)}" in anchors:
                return f"#p{period_key(candidate)}"
        first = next((c for c in chapters if period.start <= c.start < period.end), None)
        return f"#p{period_key(first)}" if first and anchors else period_href(period)

    return href


def _read_chapter(
    chapter: Chapter[Shown],
    gaps: dict[str, str],
    language: Language,
    period_href: Callable[[Interval], str],
) -> ChapterView:
    key = f"p{period_key(chapter.period)}"
    count = len(chapter.events)
    first = chapter.events[0].id
    return ChapterView(
        key=key,
        title=period_title(chapter.period, language),
        href=period_href(chapter.period),
        count=language.count("%(n)s event", "%(n)s events", count),
        gap=gaps.get(first, ""),
        sections=tuple(
            SectionView(
                key=f"p{period_key(section.period)}" if section.period else f"{key}-whole",
                title=_section_title(section.period, language),
                size=room_for(shown.event for shown in section.events),
                items=tuple(
                    Item(event, gaps.get(event.id, "") if event.id != first else "")
                    for event in section.events
                ),
            )
            for section in chapter.sections
        ),
    )


def _drawn_at_once(chapters: tuple[ChapterView, ...]) -> tuple[ChapterView, ...]:
    """The chapters with no room reserved in the first view, where correcting it would shift it."""
    before = 0
    views = []
    for chapter in chapters:
        sections = []
        for section in chain.from_iterable(map(_pieces, chapter.sections)):
            sections.append(replace(section, size=0) if before < _IN_FIRST_VIEW else section)
            before += len(section.items)
        views.append(replace(chapter, sections=tuple(sections)))
    return tuple(views)


def _pieces(section: SectionView) -> Iterator[SectionView]:
    """A long section in lists that are drawn one by one; the first of them has its title."""
    if len(section.items) <= _LONG:
        yield section
        return
    for at in range(0, len(section.items), _PIECE):
        items = section.items[at : at + _PIECE]
        title = "" if at else section.title
        size = room_for(item.event.event for item in items)
        yield replace(section, title=title, size=size, items=items)


def _section_title(period: Interval | None, language: Language) -> str:
    if period is None:
        return ""
    if period.granularity is Granularity.MONTH:
        year, month, *_rest = calendar.from_minutes(period.start)
        return language.date("name", year, month)
    return period_title(period, language)


def _read_gaps(events: list[Shown], language: Language) -> dict[str, str]:
    """By event id: how long after the one before, where that is uncommonly long."""
    if len(events) < 3:
        return {}
    starts = [event.when.start for event in events]
    between = [b - a for a, b in pairwise(starts)]
    least = max(_GAP_TIMES_MEDIAN * median(between), _GAP_PART * (starts[-1] - starts[0]))
    return {
        event.id: _say_gap(before.when, event.when, language)
        for before, event in pairwise(events)
        if event.when.start - before.when.end > least
    }


def _say_gap(before: Interval, after: Interval, language: Language) -> str:
    minutes = after.start - before.end
    years = calendar.from_minutes(after.start)[0] - calendar.from_minutes(before.end - 1)[0]
    months = round(minutes / 43_829)
    if minutes > 730 * calendar.MINUTES_A_DAY:
        return language.count("%(n)s year later", "%(n)s years later", years)
    if months >= 2:
        return language.count("%(n)s month later", "%(n)s months later", months)
    days = max(1, minutes // calendar.MINUTES_A_DAY)
    return language.count("%(n)s day later", "%(n)s days later", days)
