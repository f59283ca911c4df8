"""Names for every event, spelled alike over the whole archive."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dateline.events.merging.gist import NamesByPath
from dateline.events.names.joining import join_names
from dateline.events.names.names import Found, names_within
from dateline.model import Event, Name, NameKind


def name_events(events: Sequence[Event], found: NamesByPath) -> tuple[Event, ...]:
    """The same events with the names in the sentences that tell them, in order of mention.

    ``found`` has the names of each article by its path, in reading order. Within
    an article a surname or an acronym stands for the one fuller name that the article itself
    gives it; over all articles, for the one that any of them gives it.
    """
    world = join_names(_all_names(found))
    return tuple(replace(event, names=_names(event, found, world)) for event in events)


def _all_names(found: NamesByPath) -> Iterator[Found]:
    """The archive's names, each as its article spells it in full, to be joined across articles."""
    for path in sorted(found):
        full = found.full(path)
        for name in found[path]:
            yield Found(name.start, name.end, full[name.text], name.kind)


def _names(event: Event, found: NamesByPath, world: dict[str, Name]) -> tuple[Name, ...]:
    spellings: dict[str, set[str]] = defaultdict(set)
    kinds: dict[str, NameKind] = {}
    for mention in event.mentions:
        path = mention.article.path
        full = found.full(path)
        for name in names_within(found[path], mention.sentence):
            joined = world[full[name.text]]
            spellings[joined.name] |= {name.text} - {joined.name}
            kinds[joined.name] = joined.kind
    return tuple(
        Name(name, kinds[name], tuple(sorted(variants))) for name, variants in spellings.items()
    )
