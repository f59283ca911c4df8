"""An event with every address that it leads to: all that a page may know of it.

Pages are drawn from such values and from nothing else, so that the digest of what a page is given
tells whether it would show the same as last time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from dateline.digests import Digested, digest, digest_plain, plain_time
from dateline.model import Event, Interval, Mention
from dateline.site.excerpts import excerpt_of
from dateline.site.index import Index
from dateline.site.pictures import Picture, picture_of

_AT_HAND = 4000  # events as pages show them; an archive has more than there is room for


@dataclass(frozen=True, slots=True)
class Shown(Digested):
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
    digest: bytes = b""

    @property
    def id(self) -> str:
        return self.whole.id

    @property
    def when(self) -> Interval:
        return self.whole.when


@dataclass(frozen=True, slots=True)
class Brief(Digested):
    """An event in short, as it is named beside others."""

    id: str
    when: Interval
    title: str
    href: str
    digest: bytes


class EveryShown(Mapping[str, Shown]):
    """Every event with its addresses, by its id; those asked for last are at hand.

    ``known`` has the digests of events, by their ``id``, that need not be made.
    """

    def __init__(self, index: Index, known: Mapping[int, bytes]) -> None:
        self._index = index
        self._known = known
        self._digests = [b""] * len(index.timeline.events)
        self._at_hand: dict[str, Shown] = {}

    def __getitem__(self, name: str) -> Shown:
        found = self._at_hand.get(name)
        if found is None:
            if len(self._at_hand) == _AT_HAND:
                self._at_hand.clear()
            found = self._at_hand[name] = self._read(self._index.positions[name])
        return found

    def _read(self, at: int) -> Shown:
        event = self._index.timeline.events[at]
        known = self._digests[at]
        of_event = b"" if known else self._known.get(id(event)) or digest(excerpt_of(event))
        shown = read_shown(event, self._index, of_event, known)
        self._digests[at] = shown.digest
        return shown

    def __iter__(self) -> Iterator[str]:
        return (event.id for event in self._index.timeline.events)

    def __len__(self) -> int:
        return len(self._digests)


def read_shown(event: Event, index: Index, of_event: bytes = b"", known: bytes = b"") -> Shown:
    """The event with its addresses; ``of_event`` is its own digest, ``known`` that of all."""
    numbers = index.numbers[index.positions[event.id]]
    told = tuple(map(partial(_place, index), event.mentions, numbers))
    addresses = (
        index.events[event.id],
        told,
        _sources(event, numbers, index),
        _readings(event, told) if event.disagreements else (),
        tuple([index.names[name.name].href for name in event.names]),
        tuple([index.tags[tag].href for tag in event.tags]),
    )
    picture = picture_of(event.image, index.pictures)
    shows = (of_event, addresses, picture and (picture.href, picture.alt))
    return Shown(event, *addresses, picture, known or digest_plain(shows))


def _readings(event: Event, told: tuple[str, ...]) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """Of each point the places in articles that tell each reading of it."""
    place_of = {
        (m.article.path, m.span): href for m, href in zip(event.mentions, told, strict=True)
    }
    return tuple(
        tuple(
            tuple(place_of.get((one.article.path, one.span), "") for one in reading.mentions)
            for reading in disagreement.readings
        )
        for disagreement in event.disagreements
    )


def _place(index: Index, mention: Mention, number: int) -> str:
    """The page of the mention's article where it tells this."""
    return f"{index.articles[mention.article.path]}#m{number}"


def _sources(event: Event, numbers: tuple[int, ...], index: Index) -> tuple[str | None, ...]:
    """Of each source that is one of our articles, the first place that tells the event."""
    first: dict[str, int] = {}
    for mention, number in zip(event.mentions, numbers, strict=True):
        path = mention.article.path
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
    name, when, title, href = event.id, event.when, event.title, index.events[event.id]
    return Brief(name, when, title, href, digest_plain((name, plain_time(when), title, href)))
