"""Names for every event, spelled alike over the whole archive."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from sys import intern

from dateline.events.merging.packing import NamesByPath
from dateline.events.names.joining import Tally, join_names
from dateline.events.names.names import names_within
from dateline.model import Event, Name, NameKind

_one_name = lru_cache(maxsize=20_000)(Name)  # told again and again: one object for all


def joined_names(found: NamesByPath) -> dict[str, Name]:
    """The name that each spelling stands for, after its article's own fullest form.

    Within an article a surname or an acronym stands for the one fuller name that the article
    itself gives it; over all articles, for the one that any of them gives it.
    """
    told: Tally = Counter(found.told())
    return join_names(told)


def spelled_in(event: Event, found: NamesByPath) -> tuple[tuple[str, str], ...]:
    """The names in the sentences that tell it, in order of mention, each with its fullest form.

    ``found`` has the names of each article by its path, in reading order.
    """
    spelled: dict[tuple[str, str], None] = {}
    for mention in event.mentions:
        path = mention.article.path
        full = found.full(path)
        for name in names_within(found[path], mention.sentence):
            spelled[intern(name.text), intern(full[name.text])] = None
    return tuple(spelled)


def told_names(spelled: Iterable[tuple[str, str]], joined: Mapping[str, Name]) -> tuple[Name, ...]:
    """The names that these spellings stand for over the archive, with those that were used."""
    used: dict[str, set[str]] = defaultdict(set)
    kinds: dict[str, NameKind] = {}
    for text, full in spelled:
        name = joined[full]
        used[name.name] |= {text} - {name.name}
        kinds[name.name] = name.kind
    return tuple(
        _one_name(name, kinds[name], tuple(sorted(variants))) for name, variants in used.items()
    )
