"""Pages that list events: the whole timeline, a period, a name, a tag, a source."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from dateline.dates import calendar
from dateline.model import Granularity, Interval
from dateline.site.cutting import PeriodAddresses
from dateline.site.language import Language
from dateline.site.periods import (
    Chapter,
    period_key,
    period_title,
    read_chapters,
    unit_of,
)
from dateline.site.room import room_for
from dateline.site.shown import Brief, Shown
from dateline.site.strip import Strip, read_strip

_LONG = 30
_FEWEST_FOR_STRIP = 3  # two rows below each other need no overview
_PIECE = 15  # events of a long section that are drawn together
_IN_FIRST_VIEW = 8  # events that a tall screen shows at once: these are drawn, not reserved

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
    """A chapter's heading, the page that lists its period, and its sections."""

    key: str
    title: str
    href: str
    is_own_page: bool  # what that page lists is the period and nothing else
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


def read_listing(
    lot: Lot, unit: Granularity, language: Language, *, period_href: PeriodAddresses
) -> Listing:
    """The listing of some events."""
    chapters = read_chapters(lot.shown, unit)
    gaps = _read_gaps([event for chapter in chapters for event in chapter.events], language)
    views = tuple(_read_chapter(chapter, gaps, language, period_href) for chapter in chapters)
    is_long = len(lot.shown) > _LONG
    is_whole = len(lot.shown) == len(lot.every)
    anchors = {section.key for view in views for section in view.sections}
    anchors |= {view.key for view in views}
    periods = tuple(chapter.period for chapter in chapters)
    href = _strip_href(anchors if is_whole else set(), periods, period_href, unit)
    has_strip = len(lot.every) >= _FEWEST_FOR_STRIP
    return Listing(
        _with_room(views) if is_long else views,
        is_long,
        read_strip(lot.every, href, language) if has_strip else None,
        lot.parts,
        len(lot.shown),
        len(lot.every),
    )


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
    period_href: PeriodAddresses,
) -> ChapterView:
    key, events = f"p{period_key(chapter.period)}", chapter.events
    first = events[0].id
    return ChapterView(
        key=key,
        title=period_title(chapter.period, language),
        href=period_href(chapter.period),
        is_own_page=period_href.owns(chapter.period),
        count=language.count("%(n)s event", "%(n)s events", len(events)),
        gap=gaps.get(first, ""),
        sections=tuple(
            SectionView(
                key=f"p{period_key(section.period)}" if section.period else f"{key}-whole",
                title=_section_title(section.period, language),
                size=0,
                items=tuple(
                    Item(event, gaps.get(event.id, "") if event.id != first else "")
                    for event in section.events
                ),
            )
            for section in chapter.sections
        ),
    )


def _with_room(chapters: tuple[ChapterView, ...]) -> tuple[ChapterView, ...]:
    """The chapters of a long list, in pieces with room reserved for each until it is drawn.

    There is none in the first view, where correcting it would shift what the reader sees.
    """
    before = 0
    views = []
    for chapter in chapters:
        sections = []
        for section in chain.from_iterable(map(_pieces, chapter.sections)):
            size = room_for(i.event.whole for i in section.items) if before >= _IN_FIRST_VIEW else 0
            sections.append(replace(section, size=size))
            before += len(section.items)
        views.append(replace(chapter, sections=tuple(sections)))
    return tuple(views)


def _pieces(section: SectionView) -> Iterator[SectionView]:
    """A long section in lists that are drawn one by one; the first of them has its title."""
    if len(section.items) <= _LONG:
        yield section
        return
    for at in range(0, len(section.items), _PIECE):
        title = "" if at else section.title
        yield replace(section, title=title, items=section.items[at : at + _PIECE])


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
    times = [event.when for event in events]
    usual = _median([b.start - a.start for a, b in pairwise(times)])
    least = max(_GAP_TIMES_MEDIAN * usual, _GAP_PART * (times[-1].start - times[0].start))
    return {
        events[at].id: _say_gap(before, after, language)
        for at, (before, after) in enumerate(pairwise(times), start=1)
        if after.start - before.end > least
    }


def _median(numbers: list[int]) -> float:
    """The module that has one takes a hundredth of a second to import."""
    ordered, half = sorted(numbers), len(numbers) // 2
    return ordered[half] if len(numbers) % 2 else (ordered[half - 1] + ordered[half]) / 2


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
