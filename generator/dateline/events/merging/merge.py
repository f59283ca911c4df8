"""Mentions -> events: what several articles tell of one happening becomes one entry."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import attrgetter
from types import MappingProxyType

from dateline.events.merging.finish import finish
from dateline.events.merging.grouping import group
from dateline.events.merging.kinds import main_kinds
from dateline.events.merging.memory import Memory
from dateline.events.merging.packing import NamesByPath
from dateline.events.merging.stories import find_stories
from dateline.events.merging.support import Dated, find_support
from dateline.events.merging.tellings import Column
from dateline.events.merging.told import Told, tell
from dateline.events.similarity import weigh
from dateline.model import Event, Mention
from dateline.stash import Picked


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
    told = tell(mentions, gists, distinct)
    if memory:
        memory.number(told.mentions)
        memory.documents[:] = (article.path for article in told.articles)
    told = told.in_order_of_time()
    paths = [article.path for article in told.articles]
    found = find_stories(told.documents, memory=memory)
    stories = [paths[story] for story in found]  # the same when others come and go
    dated = list(_dated(told, stories, memory))
    weights = weigh(telling.terms.split() for telling in told.tellings)
    gists = told.gists
    del told
    support = find_support(dated, dict(zip(paths, stories, strict=True)), gists, weights)
    told_groups = [
        [*event.mentions, *more] if more else event.mentions
        for event, more in zip(dated, support, strict=True)
    ]
    del dated
    return finish(told_groups, NamesByPath(gists), memory)


def _dated(told: Told, stories: Sequence[str], memory: Memory | None) -> Iterator[Dated]:
    """The events that the tellings fall into, each with its mentions."""
    mentions, tellings = told.mentions, told.tellings
    groups: dict[int, list[int]] = defaultdict(list)
    for i, name in enumerate(group(tellings, stories, memory=memory)):
        groups[name].append(i)
    kinds, terms = main_kinds(tellings, stories), Column(tellings, attrgetter("terms"))
    for first, of in groups.items():
        story = stories[tellings[first].document]
        yield Dated([mentions[i] for i in of], Picked(terms, of), story, kinds[first])
