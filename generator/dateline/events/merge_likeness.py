"""How likely two tellings tell the same happening."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from dateline.events.blocks import candidate_pairs, rare_terms
from dateline.events.merge_linkage import link
from dateline.events.merge_times import Fit, fit
from dateline.events.similarity import Vector, cosine, triggers, vector, weigh
from dateline.model import Interval

# Found by trial on two thirds of the ECB+ development topics: precision 0.90 where tellings of
# one story and one kind of happening need a tenth of their words in common, others nearly half.
THRESHOLD = 0.45
SAME_STORY_AND_KIND = 0.30
_SAME_KIND = 0.05
_OTHER_KIND = -0.10
_SAME_DOCUMENT = -0.20  # a writer who tells of two things on one day seldom means one
_KEYS = 12  # terms by which a telling is looked up

# What the dates say on top: one day told twice is evidence, a year that holds a day hardly is.
_BY_FIT = {
    Fit.UNKNOWN: 0.0,
    Fit.SAME: 0.05,
    Fit.WITHIN: -0.05,
    Fit.LOOSE: -0.15,
    Fit.NEAR: -0.25,
}


@dataclass(frozen=True, slots=True)
class Telling:
    """One telling to compare: its document's number, its terms, its time where it has one."""

    document: int
    bag: Mapping[str, int]
    when: Interval | None = None
    is_inferred: bool = False


def group(
    tellings: Sequence[Telling], stories: Sequence[int], *, threshold: float = THRESHOLD
) -> list[int]:
    """The happening that each telling tells, named by its first telling.

    ``stories`` has the story of each document. Tellings are given in order of time.
    """
    weights = weigh(telling.bag for telling in tellings)
    vectors = [vector(telling.bag, weights) for telling in tellings]
    kinds = main_kinds(tellings, stories)
    likeness = {
        (i, j): _likeness(tellings[i], tellings[j], vectors[i], vectors[j], same)
        for i, j, same in _pairs(tellings, vectors, kinds, stories)
    }
    return link(len(tellings), likeness, threshold)


def main_kinds(tellings: Sequence[Telling], stories: Sequence[int]) -> list[str | None]:
    """The kind of happening each telling tells: of its triggers, the one most told in its story."""
    told: dict[int, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for telling in tellings:
        for kind in triggers(telling.bag):
            told[stories[telling.document]][kind].add(telling.document)
    return [_most_told(telling, told[stories[telling.document]]) for telling in tellings]


def _most_told(telling: Telling, told: Mapping[str, set[int]]) -> str | None:
    return max(triggers(telling.bag), key=lambda kind: (len(told[kind]), kind), default=None)


def _pairs(
    tellings: Sequence[Telling],
    vectors: Sequence[Vector],
    kinds: Sequence[str | None],
    stories: Sequence[int],
) -> Iterator[tuple[int, int, _Shared]]:
    """Pairs worth comparing, with what they share beside words."""
    of = [stories[telling.document] for telling in tellings]
    keys = [
        [*rare_terms(values, _KEYS), f"{story} {kind}"]
        for values, story, kind in zip(vectors, of, kinds, strict=True)
    ]
    for i, j in candidate_pairs(keys):
        is_same_kind = kinds[i] is not None and kinds[i] == kinds[j]
        yield i, j, _Shared(of[i] == of[j], is_same_kind)


@dataclass(frozen=True, slots=True)
class _Shared:
    story: bool
    kind: bool


def _likeness(a: Telling, b: Telling, of_a: Vector, of_b: Vector, shared: _Shared) -> float:
    how = fit(a.when, b.when, a_inferred=a.is_inferred, b_inferred=b.is_inferred)
    if how is Fit.APART:
        return -1.0
    beside = _SAME_DOCUMENT if a.document == b.document else 0.0
    return cosine(of_a, of_b) + _BY_FIT[how] + _by_kind(a, b, shared) + beside


def _by_kind(a: Telling, b: Telling, shared: _Shared) -> float:
    if shared.kind:
        return _SAME_KIND + (SAME_STORY_AND_KIND if shared.story else 0.0)
    one, other = triggers(a.bag), triggers(b.bag)
    return _OTHER_KIND if one and other and not one & other else 0.0
