"""The site's index: every page's address, and what leads from one thing to another."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from dateline.dates import calendar
from dateline.model import (
    Article,
    Aside,
    Event,
    Granularity,
    Interval,
    Name,
    Source,
    Timeline,
    Unplaced,
)
from dateline.site.addresses import host_of, page, slugify, slugs_by_name

_Place = TypeVar("_Place", Unplaced, Aside)
_Told: TypeAlias = tuple[int, int, str, int, int]  # a clause, its event's id and place, which of it


@dataclass(frozen=True, slots=True)
class Entry:
    """Something with a page of its own that lists events: a name, a tag or a source."""

    title: str
    href: str
    kind: str
    events: tuple[Event, ...]
    variants: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Index:
    """Addresses by what they are of; entries in alphabetical order."""

    timeline: Timeline
    pictures: frozenset[str]  # paths within the content
    positions: dict[str, int]  # event id -> place in the order of time
    days: tuple[int | None, ...]  # of each event, in that order; none where known less finely
    events: dict[str, str]  # event id -> address
    articles: dict[str, str]  # path -> address
    article_by_path: dict[str, Article]
    namesakes: frozenset[str]  # paths of articles that share their title and day with another
    told: dict[str, array[int]]  # path -> the place of the event of each mention, in reading order
    numbers: tuple[tuple[int, ...], ...]  # of each event, where its mentions stand there, from 1
    unplaced: dict[str, tuple[Unplaced, ...]]  # path -> what could not be placed there
    asides: dict[str, tuple[Aside, ...]]  # path -> times there that are no event's
    names: dict[str, Entry]
    tags: dict[str, Entry]
    sources: dict[str, Entry]


def read_index(timeline: Timeline, pictures: frozenset[str] = frozenset()) -> Index:
    """Walk the timeline once and note where everything goes; ``pictures`` are published."""
    articles = {article.path: article for article in _all_articles(timeline)}
    told, numbers = _read_told(timeline)
    return Index(
        timeline=timeline,
        pictures=pictures,
        positions={event.id: at for at, event in enumerate(timeline.events)},
        days=tuple(_day_of(event.when) for event in timeline.events),
        events={event.id: page("events", event.id) for event in timeline.events},
        articles=_article_addresses(articles.values()),
        article_by_path=articles,
        namesakes=_read_namesakes(articles.values()),
        told=told,
        numbers=numbers,
        unplaced=_by_path(timeline.unplaced),
        asides=_by_path(timeline.asides),
        names=_read_names(timeline),
        tags=_read_entries("tags", "tag", ((t, e) for e in timeline.events for t in e.tags)),
        sources=_read_entries(
            "sources", "source", ((s, e) for e in timeline.events for s in _publishers(e))
        ),
    )


def _day_of(when: Interval) -> int | None:
    is_known = when.granularity <= Granularity.DAY
    return when.start // calendar.MINUTES_A_DAY if is_known else None


def _all_articles(timeline: Timeline) -> list[Article]:
    """The articles of the timeline, and any that only a mention or an unplaced time knows."""
    found = {article.path: article for article in timeline.articles}
    for event in timeline.events:
        for mention in event.mentions:
            found.setdefault(mention.article.path, mention.article)
    for unplaced in timeline.unplaced:
        found.setdefault(unplaced.article.path, unplaced.article)
    return sorted(found.values(), key=lambda article: article.path)


def _read_namesakes(articles: Iterable[Article]) -> frozenset[str]:
    """Articles that their pages' titles would not tell apart."""
    paths: dict[tuple[object, ...], list[str]] = defaultdict(list)
    for article in articles:
        when = article.published.when if article.published else None
        paths[article.title, when, article.publisher].append(article.path)
    return frozenset(path for of in paths.values() if len(of) > 1 for path in of)


def _article_addresses(articles: Iterable[Article]) -> dict[str, str]:
    slugs: dict[str, str] = {}
    taken: set[str] = set()
    for article in articles:
        base, number = article.slug or slugify(article.title), 2
        slug = base
        while slug in taken:
            slug, number = f"{base}-{number}", number + 1
        taken.add(slug)
        slugs[article.path] = slug
    return {path: page("articles", slug) for path, slug in slugs.items()}


def _read_told(
    timeline: Timeline,
) -> tuple[dict[str, array[int]], tuple[tuple[int, ...], ...]]:
    """By path the events that an article tells, and of each event the numbers of its mentions."""
    places: dict[str, list[_Told]] = defaultdict(list)
    numbers: list[list[int]] = []
    for at, event in enumerate(timeline.events):
        numbers.append([0] * len(event.mentions))
        for nth, mention in enumerate(event.mentions):
            span = mention.span
            places[mention.article.path].append((span.start, span.end, event.id, at, nth))
    told: dict[str, array[int]] = {}
    for path, found in sorted(places.items()):
        found.sort()
        told[path] = array("I", (at for _, _, _, at, _ in found))
        for number, (_, _, _, at, nth) in enumerate(found, start=1):
            numbers[at][nth] = number
    return told, tuple(map(tuple, numbers))


def _by_path(places: Iterable[_Place]) -> dict[str, tuple[_Place, ...]]:
    """Places by the path of their article."""
    found: dict[str, list[_Place]] = defaultdict(list)
    for place in places:
        found[place.article.path].append(place)
    return {path: tuple(all_) for path, all_ in found.items()}


def _read_names(timeline: Timeline) -> dict[str, Entry]:
    known: dict[str, Name] = {n.name: n for event in timeline.events for n in event.names}
    pairs = ((name.name, event) for event in timeline.events for name in event.names)
    entries = _read_entries("names", "name", pairs)
    return {
        title: Entry(title, e.href, known[title].kind.value, e.events, known[title].variants)
        for title, e in entries.items()
    }


def _read_entries(folder: str, kind: str, pairs: Iterable[tuple[str, Event]]) -> dict[str, Entry]:
    grouped: dict[str, dict[str, Event]] = defaultdict(dict)
    for title, event in pairs:
        grouped[title][event.id] = event
    slugs = slugs_by_name(grouped)
    return {
        title: Entry(title, page(folder, slugs[title]), kind, tuple(grouped[title].values()))
        for title in sorted(grouped, key=lambda t: (t.casefold(), t))
    }


def publisher_of(source: Source) -> str | None:
    """Whom a source is known by: its publisher, else the host of its address."""
    return source.publisher or (host_of(source.url) if source.url else None) or None


def _publishers(event: Event) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(publisher_of, event.sources))))
