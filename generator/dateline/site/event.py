"""The page of an event: every source's words, how each date was read, what lies around it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from heapq import nsmallest

from dateline.model import Disagreement, Event, Mention
from dateline.site.addresses import checked_url
from dateline.site.index import Entry, Index
from dateline.site.language import Language
from dateline.site.pictures import Picture
from dateline.site.reasons import say_point, say_reason, say_value
from dateline.site.rows import (
    Link,
    Quote,
    describe,
    detail_of,
    read_names,
    read_quote,
    read_tags,
    title_language,
)
from dateline.site.shown import Brief, Shown
from dateline.site.when import When, read_when

_RELATED = 5
_TOO_COMMON = 60  # a name that so many events share says nothing of two of them


@dataclass(frozen=True, slots=True)
class EventPage:
    """All that an event's page is drawn from; ``back`` is its place on the timeline."""

    shown: Shown
    before: Brief | None
    same: tuple[Brief, ...]
    after: Brief | None
    related: tuple[Brief, ...]
    back: str


@dataclass(frozen=True, slots=True)
class Telling:
    """Words for the event, the sources that tell it in them, and how their date was read."""

    quote: Quote
    language: str  # where it is not that of the site
    sources: tuple[tuple[Link, str], ...]  # with the publisher
    when: When
    words: str  # the expression, empty where the date was inferred
    why: str
    is_literal: bool  # the words are the date as we would say it


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another event and when it was."""

    when: When
    title: str
    href: str


@dataclass(frozen=True, slots=True)
class ReadingView:
    """What some sources say on a point, and who they are."""

    value: str
    sources: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class EventView:
    """An event, ready to be placed on a page of its own."""

    id: str
    title: str
    when: When
    description: str  # safe HTML
    tellings: tuple[Telling, ...]
    disagreements: tuple[tuple[str, tuple[ReadingView, ...]], ...]
    sources: tuple[tuple[str, str, str | None], ...]  # title, detail, address: not our articles
    links: tuple[Link, ...]  # names first, then tags
    before: Brief | None
    after: Brief | None
    same: tuple[Brief, ...]
    related: tuple[Brief, ...]
    around: tuple[tuple[str, tuple[Brief, ...]], ...]  # all of these, each kind by its name
    is_curated: bool
    is_inferred: bool
    is_planned: bool
    is_disputed: bool
    is_updated: bool
    picture: Picture | None
    title_language: str  # where it is not that of the site


def place_event(
    event: Event, shown: Shown, index: Index, briefs: Mapping[str, Brief], back: str
) -> EventPage:
    """The event among those around it and those that share names or tags with it."""
    before, same, after = _around(event, index)
    near = {e.id for e in (before, after, *same) if e is not None}
    related = [other for other in _related(event, index) if other.id not in near][:_RELATED]
    related.sort(key=lambda other: index.positions[other.id])
    return EventPage(
        shown=shown,
        before=briefs[before.id] if before else None,
        same=tuple(briefs[other.id] for other in same),
        after=briefs[after.id] if after else None,
        related=tuple(briefs[other.id] for other in related),
        back=back,
    )


def read_event_page(page: EventPage, language: Language) -> EventView:
    """The view of one event."""
    shown, event = page.shown, page.shown.whole
    titles = {mention.article.path: mention.article.title for mention in event.mentions}
    return EventView(
        id=event.id,
        title=event.title,
        when=read_when(event.when, language),
        description=describe(event),
        tellings=_together(
            tuple(
                _read_telling(mention, place, titles, language)
                for mention, place in zip(event.mentions, shown.told, strict=True)
            )
        ),
        disagreements=tuple(
            (say_point(disagreement, language), _readings(disagreement, places, language))
            for disagreement, places in zip(event.disagreements, shown.readings, strict=True)
        ),
        sources=tuple(
            (source.title, detail_of(source, language), checked_url(source.url))
            for source, address in zip(event.sources, shown.sources, strict=True)
            if address is None
        ),
        links=read_names(shown) + read_tags(shown),
        before=page.before,
        after=page.after,
        same=page.same,
        related=page.related,
        around=_read_around(page, language),
        is_curated=event.curated is not None,
        is_inferred=event.is_inferred,
        is_planned=event.is_planned,
        is_disputed=event.is_disputed,
        is_updated=event.is_updated,
        picture=shown.picture,
        title_language=title_language(event, language),
    )


def _read_around(page: EventPage, language: Language) -> tuple[tuple[str, tuple[Brief, ...]], ...]:
    _ = language
    kinds = (
        (_("The same day"), page.same),
        (_("Before"), (page.before,) if page.before else ()),
        (_("After"), (page.after,) if page.after else ()),
        (_("Related"), page.related),
    )
    return tuple((label, others) for label, others in kinds if others)


def _read_telling(
    mention: Mention, place: str, titles: dict[str, str], language: Language
) -> Telling:
    article = mention.article
    when = read_when(mention.when, language)
    words = mention.timex.text if mention.timex else ""
    why = say_reason(mention.why, language, titles)
    return Telling(
        quote=read_quote(mention),
        language=language.foreign(article.language),
        sources=((Link(article.title, place), article.publisher or ""),),
        when=when,
        words=words,
        why=why,
        is_literal=not why and words.casefold() == when.text.casefold(),
    )


def _together(tellings: tuple[Telling, ...]) -> tuple[Telling, ...]:
    """What several sources tell in the same words, and date alike, is quoted once."""
    if len(tellings) == 1:
        return tellings
    alike: dict[tuple[object, ...], list[Telling]] = {}
    for telling in tellings:
        alike.setdefault(_said(telling), []).append(telling)
    return tuple(
        replace(group[0], sources=tuple(source for one in group for source in one.sources))
        if len(group) > 1
        else group[0]
        for group in alike.values()
    )


def _said(telling: Telling) -> tuple[object, ...]:
    """All of a telling but who tells it."""
    quote, when = telling.quote, telling.when
    return (
        *(quote.before, quote.marked, quote.after, telling.language),
        *(telling.words, telling.why, when.edtf, when.text, when.known),
    )


def neighbour(brief: Brief, language: Language) -> Neighbour:
    """A short reference to an event: when, title, address."""
    return Neighbour(read_when(brief.when, language), brief.title, brief.href)


def _readings(
    disagreement: Disagreement, places: tuple[tuple[str, ...], ...], language: Language
) -> tuple[ReadingView, ...]:
    return tuple(
        ReadingView(
            say_value(reading.value, language),
            tuple(
                Link(mention.article.title, place)
                for mention, place in zip(reading.mentions, of_reading, strict=True)
                if place
            ),
        )
        for reading, of_reading in zip(disagreement.readings, places, strict=True)
    )


def _around(event: Event, index: Index) -> tuple[Event | None, tuple[Event, ...], Event | None]:
    """The event before, those of the same day, and the one after."""
    events, days, at = index.timeline.events, index.days, index.positions[event.id]
    first, last = at, at
    if days[at] is not None:
        while first > 0 and days[first - 1] == days[at]:
            first -= 1
        while last + 1 < len(events) and days[last + 1] == days[at]:
            last += 1
    same = (*events[first:at], *events[at + 1 : last + 1])
    before = events[first - 1] if first > 0 else None
    return before, same, events[last + 1] if last + 1 < len(events) else None


def _related(event: Event, index: Index) -> list[Event]:
    """Events that share names or tags, rare ones counting for more."""
    shared: dict[int, int] = {}  # by place in the timeline
    for entry, weight in _entries(event, index):
        if not 1 < len(entry.events) <= _TOO_COMMON:
            continue
        worth = weight * 1000 // len(entry.events)
        for other in entry.events:
            at = index.positions[other.id]
            shared[at] = shared.get(at, 0) + worth
    shared.pop(index.positions[event.id], None)
    ranked = nsmallest(_RELATED + 8, [(-worth, at) for at, worth in shared.items()])
    return [index.timeline.events[at] for _, at in ranked]


def _entries(event: Event, index: Index) -> list[tuple[Entry, int]]:
    names = [(index.names[name.name], 2) for name in event.names]
    return names + [(index.tags[tag], 1) for tag in event.tags]
