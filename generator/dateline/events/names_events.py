"""Names for every event, spelled alike over the whole archive."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from dateline.events.names import Found, names_within
from dateline.events.names_join import full_spellings, join_names
from dateline.model import Event, Name, NameKind


def name_events(
    events: Sequence[Event], found: Mapping[str, tuple[Found, ...]]
) -> tuple[Event, ...]:
    """The same events with the names in the sentences that tell them, in order of mention.

    ``found`` has the names of each article by its path, in reading order. Within
    an article a surname or an acronym stands for the one fuller name that the article itself
    gives it; over all articles, for the one that any of them gives it.
    """
    local = {path: full_spellings(names, is_one_text=True) for path, names in sorted(found.items())}
    world = _world(found, local)
    return tuple(replace(event, names=_names(event, found, local, world)) for event in events)


def _world(
    found: Mapping[str, tuple[Found, ...]], local: dict[str, dict[str, str]]
) -> dict[str, Name]:
    """The archive's names: each article's joined names, joined once more across articles."""
    joined = [
        Found(name.start, name.end, local[path][name.text], name.kind)
        for path, names in sorted(found.items())
        for name in names
    ]
    return join_names(joined)


def _names(
    event: Event,
    found: Mapping[str, tuple[Found, ...]],
    local: dict[str, dict[str, str]],
    world: dict[str, Name],
) -> tuple[Name, ...]:
    spellings: dict[str, set[str]] = defaultdict(set)
    kinds: dict[str, NameKind] = {}
    for mention in event.mentions:
        path = mention.article.path
        for name in names_within(found[path], mention.sentence):
            full = world[local[path][name.text]]
            spellings[full.name] |= {name.text} - {full.name}
            kinds[full.name] = full.kind
    return tuple(
        Name(name, kinds[name], tuple(sorted(variants))) for name, variants in spellings.items()
    )
