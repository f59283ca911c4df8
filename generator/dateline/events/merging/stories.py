"""Which documents tell of one story, such as one trial with its verdict and its aftermath."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from dateline.events.merging.blocks import candidate_pairs, rare_terms
from dateline.events.merging.gist import counted
from dateline.events.merging.linkage import link_parts
from dateline.events.similarity import Vector, Weights, cosine, to_unit, vector, weigh, worth

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
    documents: Sequence[str], *, threshold: float = STORY_THRESHOLD, keys: int = KEYS
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
        bags = [counted(document) for document in documents[start : start + _ERA]]
        stories += [start + i for i in _stories_of_era(bags, weights, threshold, keys)]
    return stories


def _stories_of_era(
    bags: Sequence[Mapping[str, int]], weights: Weights, threshold: float, keys: int
) -> list[int]:
    topics: dict[int, list[int]] = defaultdict(list)
    vectors = (vector(bag, weights) for bag in bags)
    for i, topic in enumerate(_link(vectors, TOPIC_THRESHOLD, keys)):
        topics[topic].append(i)
    stories = [0] * len(bags)
    for members in topics.values():
        split = _split([bags[i] for i in members], weights, threshold, keys)
        for i, story in zip(members, split, strict=True):
            stories[i] = members[story]
    return stories


def _link(vectors: Iterable[Vector], threshold: float, count: int) -> list[int]:
    heavy = [_heaviest(values, _TERMS_PER_KEY * count) for values in vectors]
    keys = [list(values)[:count] for values in heavy]
    pairs = (
        (i, j, found)
        for i, j in candidate_pairs(keys, neighbours=_NEIGHBOURS, most=_MOST)
        if (found := cosine(heavy[i], heavy[j])) > 0
    )
    return link_parts(len(heavy), pairs, threshold)


def _heaviest(values: Vector, count: int) -> Vector:
    """The terms that make most of a vector, heaviest first."""
    return {one: values[one] for one in rare_terms(values, count)}


def _split(
    bags: Sequence[Mapping[str, int]], weights: Weights, threshold: float, keys: int
) -> list[int]:
    within = Counter(one for bag in bags for one in bag)
    vectors = (_vector_within(bag, weights, within, len(bags)) for bag in bags)
    # What is not weighed down makes all documents more alike: more likeness is asked for.
    return _link(vectors, threshold * (1 + _SMALL_TOPIC / len(bags)), keys)


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
