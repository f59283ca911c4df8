"""Mentions -> events: what several articles tell of one happening becomes one entry."""

from __future__ import annotations

from array import array
from collections import ChainMap, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from types import MappingProxyType

from dateline.events.ids import sides_of
from dateline.events.merging.event import publication_order
from dateline.events.merging.finish import finish
from dateline.events.merging.gist import gist_of
from dateline.events.merging.grouping import group
from dateline.events.merging.kinds import main_kinds
from dateline.events.merging.likeness import Telling
from dateline.events.merging.memory import Memory
from dateline.events.merging.packing import NamesByPath, pack, unpack
from dateline.events.merging.places import find_places
from dateline.events.merging.stories import find_stories
from dateline.events.merging.support import Dated, find_support
from dateline.events.merging.tellings import Column, hold
from dateline.events.similarity import weigh
from dateline.model import Article, Event, Mention
from dateline.stash import Picked, Texts


def merge(
    mentions: Iterable[Mention],
    distinct: Sequence[tuple[str, str]] = (),
    *,
    gists: Mapping[str, bytes] = MappingProxyType({}),
    memory: Memory | None = None,
) -> tuple[Event, ...]:
    """One event for each happening, in order of time, with all its mentions and sources.

    ``distinct`` has the ids of every two events that are not one. ``gists`` has those of articles
    by path, as far as they are found already; the mentions of such an article are then given
    whole and in its order. The same mentions in any order give the same events.
    """
    told, gists = _with_gists(mentions, gists)
    if memory:
        memory.number(told.mentions)
    about, told = told.documents, told.in_order_of_time()
    articles = _articles(told.mentions)
    number = {article.path: i for i, article in enumerate(articles)}
    if memory:
        memory.documents[:] = (article.path for article in articles)
    documents = Picked(about, [told.paths[article.path] for article in articles])
    found = find_stories(documents, memory=memory)
    stories = [articles[story].path for story in found]  # the same when others come and go
    tellings = hold(_tellings(told, number, distinct), len(told.mentions))
    dated = list(_dated(told.mentions, tellings, stories, memory))
    weights = weigh(telling.terms.split() for telling in tellings)
    del told, tellings
    by_path = {path: stories[i] for path, i in number.items()}
    support = find_support(dated, by_path, gists, weights)
    told_groups = [
        [*event.mentions, *more] if more else event.mentions
        for event, more in zip(dated, support, strict=True)
    ]
    del dated
    return finish(told_groups, NamesByPath(gists), memory)


@dataclass(frozen=True, slots=True)
class _Told:
    """Mentions, with the terms of each and of its names; and what each article is about.

    ``paths`` has the place of each article, by its path, in ``documents``.
    """

    mentions: list[Mention] = field(default_factory=list)
    terms: Sequence[str] = field(default_factory=Texts)
    names: Sequence[str] = field(default_factory=Texts)
    documents: Sequence[str] = field(default_factory=Texts)
    paths: dict[str, int] = field(default_factory=dict)

    def in_order_of_time(self) -> _Told:
        """The same in the order in which they are compared."""
        told = self.mentions
        order = array("i", sorted(range(len(told)), key=lambda i: _place_in_time(told[i])))
        terms, names = Picked(self.terms, order), Picked(self.names, order)
        return _Told([told[i] for i in order], terms, names, self.documents, self.paths)


def _with_gists(
    mentions: Iterable[Mention], known: Mapping[str, bytes]
) -> tuple[_Told, Mapping[str, bytes]]:
    """The mentions article by article, and by path the packed gists; unknown ones are found."""
    by_path: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_path[mention.article.path].append(mention)
    made: dict[str, bytes] = {}
    gists = ChainMap(made, known)  # type: ignore[arg-type]  # what is known is not changed
    told, terms, names, documents = [], Texts(), Texts(), Texts()
    for path, of in by_path.items():
        if path not in known:
            made[path] = pack(gist_of(of[0].article, of))
        gist = unpack(gists[path])
        documents.append(gist.document)
        told += of
        terms.extend(gist.tellings)
        names.extend(gist.named)
    paths = {path: place for place, path in enumerate(by_path)}
    return _Told(told, terms, names, documents, paths), gists


def _tellings(
    told: _Told, number: Mapping[str, int], distinct: Sequence[tuple[str, str]]
) -> Iterator[Telling]:
    """What is compared of each mention; ``number`` has that of each document by its path."""
    rows = zip(
        told.mentions, told.terms, told.names, find_places(told.mentions, number), strict=True
    )
    for mention, terms, names, places in rows:
        document, sides = number[mention.article.path], sides_of(mention, distinct)
        when, is_inferred, title = mention.when, mention.is_inferred, mention.title
        yield Telling(document, terms, when, is_inferred, names, sides, title, places)


def _dated(
    mentions: Sequence[Mention],
    tellings: Sequence[Telling],
    stories: Sequence[str],
    memory: Memory | None,
) -> Iterator[Dated]:
    """The events that the tellings fall into, each with its mentions."""
    groups: dict[int, list[int]] = defaultdict(list)
    for i, name in enumerate(group(tellings, stories, memory=memory)):
        groups[name].append(i)
    kinds, terms = main_kinds(tellings, stories), Column(tellings, attrgetter("terms"))
    for first, of in groups.items():
        story = stories[tellings[first].document]
        yield Dated([mentions[i] for i in of], Picked(terms, of), story, kinds[first])


def _place_in_time(mention: Mention) -> tuple[int, int, str, int, int]:
    return (
        mention.when.start,
        mention.when.end,
        mention.article.path,
        mention.span.start,
        mention.span.end,
    )


def _articles(mentions: Iterable[Mention]) -> list[Article]:
    """Each article once, the earliest published first; undated ones last."""
    found = {mention.article.path: mention.article for mention in mentions}
    return sorted(found.values(), key=publication_order)
