"""Which documents tell of one story, such as one trial with its verdict and its aftermath."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from sys import intern
from typing import TypeAlias

from dateline.events.merging.blocks import Extents, rare_terms
from dateline.events.merging.gist import counted
from dateline.events.merging.memory import Memory, name_of
from dateline.events.merging.rounds import Items, Keys, Limits, compare
from dateline.events.similarity import Vector, Weights, cosine, to_unit, vector, weigh, worth

Story: TypeAlias = int | str  # what tells stories apart

# Mean cosines, found by trial on two thirds of the ECB+ development topics.
TOPIC_THRESHOLD = 0.03
STORY_THRESHOLD = 0.14
STORY_OF_SENTENCES = 0.10  # where a document is known by a sentence or two
_SMALL_TOPIC = 2.0  # a topic of so few documents hardly shows what all of a topic share
KEYS = 20
# Documents are like each other by their weightiest terms; so many for each that they are looked
# up by. With half as many, two reports of one story that each tell much of their own come apart:
# what both share weighs least. The rest cost time and say little.
_TERMS_PER_KEY = 4
# On ECB+ more neighbours and more of them compared find no more.
_NEIGHBOURS, _MOST = 15, 30
_ERA = 4000  # documents that may be of one topic: more at once take more memory than they give


def find_stories(
    documents: Sequence[str],
    *,
    threshold: float = STORY_THRESHOLD,
    keys: int = KEYS,
    memory: Memory | None = None,
) -> list[int]:
    """The story of each document, its terms with spaces between, in order of time.

    Documents fall into topics first. Within a topic, what all its documents share says nothing
    more: terms are weighed again by how few of them have it, so that two rulings of one court
    come apart (topic-conditioned weights: Yang et al. 2002, Kumaran and Allan 2004). More
    ``keys``, the terms by which a document is looked up, find more and cost more.
    """
    weights = weigh(document.split() for document in documents)
    stories: list[int] = []
    for start in range(0, len(documents), _ERA):
        era = _Era(start, documents[start : start + _ERA], weights, threshold, keys)
        stories += [start + i for i in _stories_of_era(era, memory)]
    return stories


@dataclass(frozen=True, slots=True)
class _Era:
    """Documents that may be of one topic, from number ``start`` on, and how stories are told."""

    start: int
    documents: Sequence[str]
    weights: Weights
    threshold: float
    keys: int

    def names(self, memory: Memory) -> list[bytes]:
        """A name for each document, of all that its topic and story depend on."""
        return [
            name_of((memory.documents[self.start + i], words), self.weights.of_all(words.split()))
            for i, words in enumerate(self.documents)
        ]


def _stories_of_era(era: _Era, memory: Memory | None) -> list[int]:
    names = era.names(memory) if memory else ()
    topics: dict[int, list[int]] = defaultdict(list)
    for i, topic in enumerate(_topics(era, names, memory)):
        topics[topic].append(i)
    stories = [0] * len(era.documents)
    for members in topics.values():
        split = _split_again(era, members, [names[i] for i in members] if names else (), memory)
        for i, story in zip(members, split, strict=True):
            stories[i] = members[story]
    return stories


def _topics(era: _Era, names: Sequence[bytes], memory: Memory | None) -> Sequence[int]:
    def vector_of(i: int) -> Vector:
        return vector(counted(era.documents[i]), era.weights)

    items = _items(len(era.documents), vector_of, era.keys, names)
    limits = Limits(_NEIGHBOURS, _MOST, TOPIC_THRESHOLD)
    if memory is None:
        return compare(items, limits).clusters
    return memory.compare(f"topics {era.start}", items, limits)


def _items(
    count: int, vector_of: Callable[[int], Vector], keys: int, names: Sequence[bytes] = ()
) -> Items:
    """Documents to compare by the terms that make most of their vectors."""

    @cache
    def heavy(i: int) -> Vector:
        values = vector_of(i)
        return {one: values[one] for one in rare_terms(values, _TERMS_PER_KEY * keys)}

    def keys_of(i: int) -> Keys:
        return tuple(map(intern, list(heavy(i))[:keys]))

    def likeness(others: Sequence[int], j: int) -> list[float | None]:
        own = heavy(j)
        return [cosine(heavy(i), own) or None for i in others]

    return Items(Extents([None] * count), keys_of, likeness, names=names)


def _split_again(
    era: _Era, members: Sequence[int], names: Sequence[bytes], memory: Memory | None
) -> Sequence[int]:
    """The stories of one topic; what an earlier run found, where it is the same in all."""

    def split() -> Sequence[int]:
        return _split([counted(era.documents[i]) for i in members], era)

    return memory.recall(name_of(names), split) if memory else split()


def _split(bags: Sequence[Mapping[str, int]], era: _Era) -> Sequence[int]:
    within = Counter(one for bag in bags for one in bag)

    def vector_of(i: int) -> Vector:
        return _vector_within(bags[i], era.weights, within, len(bags))

    # What is not weighed down makes all documents more alike: more likeness is asked for.
    threshold = era.threshold * (min(1 + 2 / len(bags), max(0.7, len(bags) / 10)))
    items = _items(len(bags), vector_of, era.keys)
    return compare(items, Limits(_NEIGHBOURS, _MOST, threshold)).clusters


def _vector_within(
    bag: Mapping[str, int], weights: Weights, within: Mapping[str, int], size: int
) -> Vector:
    strength = 0.5 * size / (size + _SMALL_TOPIC)
    known = weights.by_term  # every document of the archive was weighed: it has all terms
    return to_unit(
        {
            one: worth(n) * known[one] * math.log((size + 1) / within[one]) ** strength
            for one, n in bag.items()
        }
    )
