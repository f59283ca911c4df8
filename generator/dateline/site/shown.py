"""An event with every address that it leads to: all that a page may know of it.

Pages are drawn from such values and from nothing else, so that the digest of what a page is given
tells whether it would show the same as last time.
"""

from __future__ import annotations

from dataclasses import dataclass

from dateline.model import Event, Interval, Mention
from dateline.site.index import Index
from dateline.site.pictures import Picture, picture_of


@dataclass(frozen=True, slots=True)
class Shown:
    """An event and where it leads: addresses are relative to the site's root.

    Each of the addresses stands where what it is of stands in the event. Pages show nothing of the
    whole event that its excerpt does not have (``excerpts``; a test compares).
    """

    whole: Event
    href: str
    told: tuple[str, ...]  # the place in its article of each mention
    sources: tuple[str | None, ...]  # ``None``: not one of our articles
    readings: tuple[tuple[tuple[str, ...], ...], ...]  # of those who tell each reading of a point
    names: tuple[str, ...]
    tags: tuple[str, ...]
    picture: Picture | None

    @property
    def addresses(self) -> tuple[object, ...]:
        """All that pages show beside the event."""
        return (
            *(self.href, self.told, self.sources, self.readings),
            *(self.names, self.tags, self.picture),
        )

    @property
    def id(self) -> str:
        return self.whole.id

    @property
    def when(self) -> Interval:
        return self.whole.when


@dataclass(frozen=True, slots=True)
class Brief:
    """An event in short, as it is named beside others."""

    id: str
    when: Interval
    title: str
    href: str


def read_shown(event: Event, index: Index) -> Shown:
    """The event with its addresses."""
    return Shown(
        whole=event,
        href=index.events[event.id],
        told=tuple(_place(mention, index) for mention in event.mentions),
        sources=_sources(event, index),
        readings=tuple(
            tuple(
                tuple(_place(mention, index) for mention in reading.mentions)
                for reading in disagreement.readings
            )
            for disagreement in event.disagreements
        ),
        names=tuple(index.names[name.name].href for name in event.names),
        tags=tuple(index.tags[tag].href for tag in event.tags),
        picture=picture_of(event.image, index.pictures),
    )


def _place(mention: Mention, index: Index) -> str:
    """The page of the mention's article where it tells this; empty where the site does not."""
    path = mention.article.path
    number = index.numbers.get((path, mention.span))
    return f"{index.articles[path]}#m{number}" if number is not None else ""


def _sources(event: Event, index: Index) -> tuple[str | None, ...]:
    """Of each source that is one of our articles, the first place that tells the event."""
    first: dict[str, int] = {}
    for mention in event.mentions:
        path, number = mention.article.path, index.numbers[mention.article.path, mention.span]
        first[path] = min(number, first.get(path, number))
    paths = (source.article for source in event.sources)
    return tuple(
        f"{index.articles[path]}#m{first[path]}"
        if path in first
        else index.articles.get(path or "")
        for path in paths
    )


def read_brief(event: Event, index: Index) -> Brief:
    """The event in short."""
    return Brief(event.id, event.when, event.title, index.events[event.id])
