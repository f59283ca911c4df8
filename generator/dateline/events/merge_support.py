"""Undated sentences that tell an event which another article of the same story dates."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass

from dateline.dates import format_edtf
from dateline.dates.calendar import MINUTES_A_DAY
from dateline.events.similarity import (
    WORD,
    Vector,
    Weights,
    cosine,
    term,
    terms,
    terms_of,
    triggers,
    vector,
)
from dateline.events.similarity_en import DATE_WORDS
from dateline.model import Article, Mention, Span
from dateline.prose import split_sentences

_YEAR = re.compile(r"[12]\d{3}")
_CLOSED = (".", "!", "?", ".”", '."', ".’", ".'")
_ALIKE = 0.15  # cosine with one of the event's tellings
_PLAINLY = 1.5  # times as like as any other event of the kind
_FEWEST_TERMS = 4
_FEWEST_CHARACTERS, _MOST_CHARACTERS = 30, 500
# A report of an event comes soon; a sentence years later may well be of its like.
_DAYS_AFTER = 31


@dataclass(frozen=True, slots=True)
class Dated:
    """An event under way: its mentions, their story, the kind of happening."""

    mentions: Sequence[Mention]
    story: int
    kind: str | None


def find_support(
    events: Sequence[Dated], stories: Mapping[str, int], weights: Weights
) -> list[list[Mention]]:
    """For each event the sentences of other articles that tell it without a time of their own.

    ``stories`` has the story of each article by its path. Where a story has several events of a
    kind, a sentence is taken to mean the one that it is plainly more like than the others. The
    mentions are marked as inferred and say from where.
    """
    by_kind = _by_kind(events)
    found: list[list[Mention]] = [[] for _ in events]
    told_in = [{mention.article.path for mention in event.mentions} for event in events]
    vectors: dict[int, list[Vector]] = {}  # of the tellings of each event, where needed
    for article, told in _articles(events):
        wanted = {
            kind: untold
            for kind, of_kind in by_kind[stories[article.path]].items()
            if (untold := [i for i in of_kind if article.path not in told_in[i]])
        }
        words = _words_for(article, wanted) if wanted else []
        for sentence, bag in _untold(article, told, words) if words else ():
            for kind in sorted(triggers(bag) & wanted.keys()):
                of_kind = by_kind[stories[article.path]][kind]
                i = _meant(article, bag, [(i, events[i]) for i in of_kind], vectors, weights)
                if i in wanted[kind] and all(m.sentence != sentence for m in found[i]):
                    found[i].append(_mention(article, sentence, events[i]))
    return found


def _by_kind(events: Sequence[Dated]) -> dict[int, dict[str, list[int]]]:
    """By story and kind the events of that kind."""
    told: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for i, event in enumerate(events):
        if event.kind is not None:
            told[event.story][event.kind].append(i)
    return told


def _articles(events: Sequence[Dated]) -> Iterator[tuple[Article, list[Span]]]:
    """Every article with the sentences that are mentions already, in order of path."""
    told: dict[str, list[Mention]] = defaultdict(list)
    for event in events:
        for mention in event.mentions:
            told[mention.article.path].append(mention)
    for _, mentions in sorted(told.items()):
        yield mentions[0].article, [mention.sentence for mention in mentions]


def _words_for(article: Article, kinds: Container[str]) -> list[str]:
    """The words of an article that stand for one of these kinds of happening."""
    return [word for word in set(WORD.findall(article.prose)) if term(word) in kinds]


def _untold(
    article: Article, told: Sequence[Span], having: Sequence[str]
) -> Iterator[tuple[Span, Counter[str]]]:
    """Sentences that have one of the words, are no mention and name no time, with their terms."""
    for sentence in split_sentences(article.prose, language=article.language):
        if not _FEWEST_CHARACTERS <= sentence.end - sentence.start <= _MOST_CHARACTERS:
            continue
        text = sentence.of(article.prose)
        if not text.endswith(_CLOSED) or any(sentence.overlaps(span) for span in told):
            continue
        if not any(word in text for word in having):
            continue
        words = WORD.findall(text)
        if not any(word.lower() in DATE_WORDS or _YEAR.fullmatch(word) for word in words):
            yield sentence, terms_of(words)


def _meant(
    article: Article,
    bag: Mapping[str, int],
    events: Sequence[tuple[int, Dated]],
    vectors: dict[int, list[Vector]],
    weights: Weights,
) -> int:
    """The event that a sentence with these terms means, by its number; -1 for none of them."""
    if len(bag) < _FEWEST_TERMS:
        return -1
    own = vector(bag, weights)
    for i, event in events:
        if i not in vectors:
            vectors[i] = _vectors(event, weights)
    likest = sorted(
        ((max(cosine(own, each) for each in vectors[i]), i) for i, _ in events), reverse=True
    )
    (best, i), rivals = likest[0], likest[1:]
    is_plain = all(best >= _PLAINLY * rival for rival, _ in rivals)
    return i if best >= _ALIKE and is_plain and _follows(article, dict(events)[i]) else -1


def _vectors(event: Dated, weights: Weights) -> list[Vector]:
    return [
        vector(terms(mention.span.of(mention.article.prose)), weights) for mention in event.mentions
    ]


def _follows(article: Article, event: Dated) -> bool:
    """Whether the article came out when the event was news."""
    if article.published is None:
        return True
    first = min(mention.when.start for mention in event.mentions)
    last = max(mention.when.end for mention in event.mentions)
    published = article.published.when
    return published.end > first and published.start < last + _DAYS_AFTER * MINUTES_A_DAY


def _mention(article: Article, sentence: Span, event: Dated) -> Mention:
    from_ = min(event.mentions, key=lambda m: (m.is_inferred, m.when.granularity, m.article.path))
    why = (
        f"it names no time; {from_.article.path} tells the same event"
        f" and dates it {format_edtf(from_.when)}"
    )
    return Mention(
        article, sentence, sentence, from_.title, from_.when, None, why, is_inferred=True
    )
