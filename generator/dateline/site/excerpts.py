"""What pages show of the articles that tell an event: the sentences, and nothing around them.

A page that is drawn from excerpts is the same after an edit elsewhere in the article, even where
that has moved the sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dateline.model import Article, Event, Mention, Span, Timex


def excerpt_of(event: Event) -> Event:
    """The event as pages show it, without its salience, which moves with every article."""
    told = {id(mention): _excerpt(mention) for mention in _mentions(event)}
    return replace(
        event,
        salience=0.0,
        mentions=tuple(told[id(mention)] for mention in event.mentions),
        disagreements=tuple(
            replace(
                point,
                readings=tuple(
                    replace(reading, mentions=tuple(told[id(one)] for one in reading.mentions))
                    for reading in point.readings
                ),
            )
            for point in event.disagreements
        ),
    )


def places_of(event: Event) -> tuple[tuple[int, ...], ...]:
    """Where in its article each mention stands: what an excerpt leaves out."""
    return tuple(
        tuple(at for span in _spans(mention) for at in (span.start, span.end))
        for mention in event.mentions
    )


def _spans(mention: Mention) -> Iterator[Span]:
    yield from (mention.sentence, mention.span)
    if mention.timex:
        yield mention.timex.span


def _mentions(event: Event) -> tuple[Mention, ...]:
    readings = (reading for point in event.disagreements for reading in point.readings)
    return (*event.mentions, *(mention for reading in readings for mention in reading.mentions))


def _excerpt(mention: Mention) -> Mention:
    """The mention in an article that begins and ends with its sentence."""
    sentence, article = mention.sentence, mention.article
    return replace(
        mention,
        article=_cut(article, sentence),
        sentence=_within(sentence, sentence),
        span=_within(mention.span, sentence),
        timex=_moved(mention.timex, sentence) if mention.timex else None,
    )


def _cut(article: Article, sentence: Span) -> Article:
    return replace(article, raw=sentence.of(article.raw), prose=sentence.of(article.prose))


def _moved(timex: Timex, sentence: Span) -> Timex:
    anchor = replace(timex.anchor, span=None)  # it may lie anywhere in the article
    return replace(timex, span=_within(timex.span, sentence), anchor=anchor)


def _within(span: Span, sentence: Span) -> Span:
    """The place in the sentence; for what lies outside of it, the place after its end."""
    if sentence.holds(span):
        return Span(span.start - sentence.start, span.end - sentence.start)
    size = sentence.end - sentence.start
    return Span(size, size + 1)
