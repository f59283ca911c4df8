"""Mentions -> events: what several articles tell of one happening becomes one entry."""

from __future__ import annotations

from collections import ChainMap, defaultdict
from collections.abc import Iterable, Mapping, Sequence
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
from dateline.events.similarity import weigh
from dateline.model import Article, Event, Mention


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
    told, about, gists = _with_gists(mentions, gists)
    if memory:
        memory.number(mention for mention, _, _ in told)
    told.sort(key=lambda each: _place_in_time(each[0]))
    articles = _articles(mention for mention, _, _ in told)
    number = {article.path: i for i, article in enumerate(articles)}
    if memory:
        memory.documents[:] = (article.path for article in articles)
    found = find_stories([about[article.path] for article in articles], memory=memory)
    stories = [articles[story].path for story in found]  # the same when others come and go
    del about
    tellings = [
        Telling(
            number[mention.article.path],
            words,
            mention.when,
            mention.is_inferred,
            names,
            sides_of(mention, distinct),
            mention.title,
            places,
        )
        for (mention, words, names), places in zip(told, find_places(told, number), strict=True)
    ]
    groups: dict[int, list[int]] = defaultdict(list)
    for i, name in enumerate(group(tellings, stories, memory=memory)):
        groups[name].append(i)
    kinds = main_kinds(tellings, stories)
    dated = [
        Dated(
            [told[i][0] for i in of],
            [told[i][1] for i in of],
            stories[tellings[first].document],
            kinds[first],
        )
        for first, of in groups.items()
    ]
    weights = weigh(telling.terms.split() for telling in tellings)
    del tellings
    by_path = {path: stories[i] for path, i in number.items()}
    support = find_support(dated, by_path, gists, weights)
    told_groups = [[*event.mentions, *more] for event, more in zip(dated, support, strict=True)]
    return finish(told_groups, NamesByPath(gists), memory)


def _with_gists(
    mentions: Iterable[Mention], known: Mapping[str, bytes]
) -> tuple[list[tuple[Mention, str, str]], dict[str, str], Mapping[str, bytes]]:
    """Each mention with its terms and those of its names; by path what each article is about.

    Last, by path, the packed gists, of which those that are not known are found.
    """
    by_path: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_path[mention.article.path].append(mention)
    told: list[tuple[Mention, str, str]] = []
    about: dict[str, str] = {}
    made: dict[str, bytes] = {}
    gists = ChainMap(made, known)  # type: ignore[arg-type]  # what is known is not changed
    for path, of in by_path.items():
        if path not in known:
            made[path] = pack(gist_of(of[0].article, of))
        gist = unpack(gists[path])
        about[path] = gist.document
        told += zip(of, gist.tellings, gist.named, strict=True)
    return told, about, gists


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
