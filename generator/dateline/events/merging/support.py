"""Undated sentences that tell an event which another article of the same story dates."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from dateline.dates import format_edtf
from dateline.dates.calendar import MINUTES_A_DAY
from dateline.events.concepts import triggers
from dateline.events.merging.gist import counted
from dateline.events.merging.packing import unpack
from dateline.events.merging.stories import Story
from dateline.events.similarity import Vector, Weights, cosine, vector
from dateline.model import Article, Mention, Span

# Cosine with one of the event's tellings; less where both tell of several concepts, not words
# that all of a topic has. Read on five archives: of sentences that are less like, one in six means
# the event, of those that are so like four in five.
_ALIKE, _ALIKE_IN_CONCEPTS = 0.40, 0.15
_CONCEPTS = 3
_PLAINLY = 1.5  # times as like as any other event of the kind
# A report of an event comes soon; a sentence years later may well be of its like.
_DAYS_AFTER = 31
_MOST = 40  # events of a kind and story that a sentence is held against, the latest


@dataclass(frozen=True, slots=True)
class Dated:
    """An event under way: its mentions, their terms, their story, the kind of happening."""

    mentions: Sequence[Mention]
    terms: Sequence[str]
    story: Story
    kind: str | None

    def first(self) -> int:
        return min(mention.when.start for mention in self.mentions)

    def last(self) -> int:
        return max(mention.when.end for mention in self.mentions)


def find_support(
    events: Sequence[Dated],
    stories: Mapping[str, Story],
    gists: Mapping[str, bytes],
    weights: Weights,
) -> list[list[Mention]]:
    """For each event the sentences of other articles that tell it without a time of their own.

    ``stories`` and ``gists`` have the story and the packed gist of each article by its path.
    Where a story has several events of a kind that the article can report, a sentence is taken
    to mean the one that it is plainly more like than the others. The mentions are inferred, and
    say from where.
    """
    found: list[list[Mention]] = [[] for _ in events]
    finder = _Finder(events, weights)
    for article, own in _articles(events):
        kinds = finder.near(article, stories[article.path], own)
        for untold in unpack(gists[article.path]).untold if kinds else ():
            sentence, bag = Span(untold.start, untold.end), counted(untold.terms)
            for kind in sorted(triggers(bag) & kinds.keys()):
                i = finder.meant(bag, kinds[kind])
                if i not in own and i >= 0 and all(m.sentence != sentence for m in found[i]):
                    found[i].append(_mention(article, sentence, events[i]))
    return found


def _articles(events: Sequence[Dated]) -> Iterator[tuple[Article, set[int]]]:
    """Every article with the places of the events that it tells already, in order of path."""
    own: dict[str, set[int]] = defaultdict(set)
    articles: dict[str, Article] = {}
    for i, event in enumerate(events):
        for mention in event.mentions:
            articles[mention.article.path] = mention.article
            own[mention.article.path].add(i)
    for path in sorted(articles):
        yield articles[path], own[path]


class _Finder:
    """The events by story and kind, in order of time, and the vectors of those asked for."""

    def __init__(self, events: Sequence[Dated], weights: Weights) -> None:
        self._events = events
        self._weights = weights
        self._vectors: dict[int, list[Vector]] = {}
        self._starts = [event.first() for event in events]
        self._by_story: dict[Story, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        for i in sorted(range(len(events)), key=lambda i: (self._starts[i], i)):
            kind = events[i].kind
            if kind is not None:
                self._by_story[events[i].story][kind].append(i)

    def near(self, article: Article, story: Story, own: set[int]) -> dict[str, list[int]]:
        """By kind the events of the story that an article can report, if it tells not all."""
        near = {
            kind: list(self._reported(article, of_kind))
            for kind, of_kind in self._by_story[story].items()
        }
        return {kind: of_kind for kind, of_kind in near.items() if not own.issuperset(of_kind)}

    def _reported(self, article: Article, of_kind: Sequence[int]) -> Iterable[int]:
        """Those that were news when the article came out."""
        if article.published is None:
            return of_kind[-_MOST:]
        published = article.published.when
        end = bisect_left(of_kind, published.end, key=self._starts.__getitem__)
        since = published.start - _DAYS_AFTER * MINUTES_A_DAY
        return [i for i in of_kind[max(0, end - _MOST) : end] if self._events[i].last() > since]

    def meant(self, bag: Mapping[str, int], events: Sequence[int]) -> int:
        """The event that a sentence with these terms means, by its place; -1 for none of them."""
        own = vector(bag, self._weights)
        likest = sorted(
            ((max(cosine(own, each) for each in self._vectors_of(i)), i) for i in events),
            reverse=True,
        )
        (best, i), rivals = likest[0], likest[1:]
        is_plain = all(best >= _PLAINLY * rival for rival, _ in rivals)
        is_alike = best >= _ALIKE or (best >= _ALIKE_IN_CONCEPTS and self._share_concepts(own, i))
        return i if is_alike and is_plain else -1

    def _share_concepts(self, own: Vector, i: int) -> bool:
        """Whether a sentence and one of the event's tellings have several concepts in common."""
        concepts = {one for one in own if one.startswith("*")}
        return any(len(concepts & each.keys()) >= _CONCEPTS for each in self._vectors_of(i))

    def _vectors_of(self, i: int) -> list[Vector]:
        if i not in self._vectors:
            words = self._events[i].terms
            self._vectors[i] = [vector(counted(each), self._weights) for each in words]
        return self._vectors[i]


def _mention(article: Article, sentence: Span, event: Dated) -> Mention:
    from_ = min(event.mentions, key=lambda m: (m.is_inferred, m.when.granularity, m.article.path))
    why = (
        f"it names no time; {from_.article.path} tells the same event"
        f" and dates it {format_edtf(from_.when)}"
    )
    return Mention(
        article, sentence, sentence, from_.title, from_.when, None, why, is_inferred=True
    )
