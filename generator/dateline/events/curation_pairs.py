"""Events that may be one happening: pairs for an editor to judge, the likeliest first."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from dateline.events.merging.blocks import candidate_pairs, rare_terms
from dateline.events.merging.times import Fit, fit
from dateline.events.similarity import cosine, terms, vector, weigh
from dateline.model import Event, NameKind

# Cosine of the words of two events; less where both are of one time. Read on two archives: of the
# pairs that only the second lists four in five deserve a look.
_NEAR_DUPLICATE, _AT_ONE_TIME = 0.55, 0.42
_KEYS = 12
_AGE = re.compile(r"\b\d{1,3}-year-old\b")


class Pair(NamedTuple):
    """Two events with much the same words; ``likeness`` is the cosine of these, from 0 to 1."""

    first: Event
    second: Event
    likeness: float


def near_duplicates(
    events: Sequence[Event], distinct: Container[tuple[str, str]]
) -> tuple[Pair, ...]:
    """Pairs with much the same words and times that go together, and not settled to be two.

    The likest come first; of one likeness, in order of time.
    """
    pairs = [
        pair
        for pair in _like(events)
        if (min(pair.first.id, pair.second.id), max(pair.first.id, pair.second.id)) not in distinct
        and _may_be_one(pair)
    ]
    return tuple(sorted(pairs, key=lambda pair: -round(pair.likeness, 2)))


def _like(events: Sequence[Event]) -> Iterator[Pair]:
    """Pairs that share enough words to be looked at more closely."""
    bags = [terms(" ".join([event.title, *(_clauses(event))])) for event in events]
    weights = weigh(bags)
    vectors = [vector(bag, weights) for bag in bags]
    for i, j in candidate_pairs([rare_terms(values, _KEYS) for values in vectors]):
        likeness = cosine(vectors[i], vectors[j])
        if likeness >= _AT_ONE_TIME:
            yield Pair(events[i], events[j], likeness)


def _clauses(event: Event) -> Iterator[str]:
    return (mention.span.of(mention.article.prose) for mention in event.mentions)


def _may_be_one(pair: Pair) -> bool:
    first, second, likeness = pair
    how = fit(first.when, second.when)
    least = _AT_ONE_TIME if how in (Fit.SAME, Fit.WITHIN) else _NEAR_DUPLICATE
    if likeness < least or how is Fit.APART:
        return False
    return not (_share_sentence(first, second) or _tell_of_others(first, second))


def _share_sentence(a: Event, b: Event) -> bool:
    """Two events of one sentence were told apart by whoever wrote it."""
    sentences = {(m.article.path, m.sentence) for m in a.mentions}
    return any((m.article.path, m.sentence) in sentences for m in b.mentions)


def _tell_of_others(a: Event, b: Event) -> bool:
    """Whether each title names a person, or an age, that the other does not."""
    people, others = _people(a), _people(b)
    return bool(people - others) and bool(others - people)


def _people(event: Event) -> set[str]:
    """The ages in a title and the names of two words that are of no place and no body."""
    title = event.title
    named = {
        name.name
        for name in event.names
        if name.kind in (NameKind.PERSON, NameKind.OTHER)
        and " " in name.name
        and any(spelling in title for spelling in (name.name, *name.variants))
    }
    return named | {*_AGE.findall(title)}
