"""An event with every address that it leads to: all that a page may know of it.

Pages are drawn from such values and from nothing else, so that the digest of what a page is given
tells whether it would show the same as last time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from dateline.model import Article, Event, Interval, Mention, Span
from dateline.site.index import Index
from dateline.site.pictures import Picture, picture_of


@dataclass(frozen=True, slots=True)
class Place:
    """Where an article tells something: the clause, and its number in order of reading."""

    article: str  # path
    span: Span
    number: int


@dataclass(frozen=True, slots=True)
class Shown:
    """An event and where it leads: addresses are relative to the site's root.

    ``event`` is without its salience, which moves with every article and shows on no page.
    """

    event: Event
    href: str
    articles: tuple[tuple[str, str], ...]  # path and address of those that tell or support it
    places: tuple[Place, ...]
    names: tuple[str, ...]  # addresses, in the order of the event's own
    tags: tuple[str, ...]
    picture: Picture | None

    @property
    def id(self) -> str:
        return self.event.id

    @property
    def when(self) -> Interval:
        return self.event.when

    def address_of(self, article: str | None) -> str | None:
        """The page of one of its articles; ``None`` for what is no article of ours."""
        return next((href for path, href in self.articles if path == article), None)

    def place_of(self, mention: Mention) -> str | None:
        """The page of the mention's article, at the place that tells it."""
        path, span = mention.article.path, mention.span
        at = (p.number for p in self.places if p.article == path and p.span == span)
        number = next(at, None)
        return None if number is None else f"{self.address_of(path)}#m{number}"


@dataclass(frozen=True, slots=True)
class Brief:
    """An event in short, as it is named beside others."""

    id: str
    when: Interval
    title: str
    href: str


def read_shown(event: Event, index: Index) -> Shown:
    """The event with its addresses."""
    mentions = dict.fromkeys((m.article.path, m.span) for m in _mentions(event))
    paths = {path for path, _ in mentions} | {source.article or "" for source in event.sources}
    return Shown(
        event=replace(event, salience=0.0),
        href=index.events[event.id],
        articles=tuple((p, index.articles[p]) for p in sorted(paths) if p in index.articles),
        places=tuple(
            Place(*place, index.numbers[place]) for place in mentions if place in index.numbers
        ),
        names=tuple(index.names[name.name].href for name in event.names),
        tags=tuple(index.tags[tag].href for tag in event.tags),
        picture=picture_of(event.image, index.pictures),
    )


def _mentions(event: Event) -> Iterator[Mention]:
    """Its mentions, and those that tell another reading of a point."""
    yield from event.mentions
    for disagreement in event.disagreements:
        for reading in disagreement.readings:
            yield from reading.mentions


def read_brief(event: Event, index: Index) -> Brief:
    """The event in short."""
    return Brief(event.id, event.when, event.title, index.events[event.id])


def articles_of(events: Iterable[Event]) -> Iterator[Article]:
    """Every article that a mention of these events belongs to."""
    return (mention.article for event in events for mention in _mentions(event))
