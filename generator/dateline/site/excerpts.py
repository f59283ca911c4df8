"""What pages show of the articles that tell an event: the sentences, and nothing around them.

A page that is drawn from excerpts is the same after an edit elsewhere in the article, even where
that has moved the sentence.
"""

from __future__ import annotations

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
    return tuple(map(_place, event.mentions))


def _place(mention: Mention) -> tuple[int, ...]:
    sentence, span, timex = mention.sentence, mention.span, mention.timex
    place = (sentence.start, sentence.end, span.start, span.end)
    return (*place, timex.span.start, timex.span.end) if timex else place


def _mentions(event: Event) -> tuple[Mention, ...]:
    readings = (reading for point in event.disagreements for reading in point.readings)
    return (*event.mentions, *(mention for reading in readings for mention in reading.mentions))


def _excerpt(mention: Mention) -> Mention:
    """The mention in an article that begins and ends with its sentence.

    Made field by field, for ``replace`` takes three times as long, and of each event at that.
    """
    sentence, timex = mention.sentence, mention.timex
    return Mention(
        article=_cut(mention.article, sentence),
        sentence=Span(0, sentence.end - sentence.start),
        span=_within(mention.span, sentence),
        title=mention.title,
        when=mention.when,
        timex=_moved(timex, sentence) if timex else None,
        why=mention.why,
        is_inferred=mention.is_inferred,
        is_planned=mention.is_planned,
        is_lead=mention.is_lead,
        attribution=mention.attribution,
        names=mention.names,
    )


def _cut(article: Article, sentence: Span) -> Article:
    """The sentence, as an article with what is said of an article beside its words."""
    return Article(
        path=article.path,
        slug="",
        raw=sentence.of(article.raw),
        prose=sentence.of(article.prose),
        title=article.title,
        is_title_stated=True,
        publisher=article.publisher,
        language=article.language,
    )


def _moved(timex: Timex, sentence: Span) -> Timex:
    """The expression in the sentence; what it counts from may lie anywhere in the article."""
    return Timex(
        span=_within(timex.span, sentence),
        text=timex.text,
        type=timex.type,
        value=timex.value,
        when=timex.when,
        rule=timex.rule,
        why=timex.why,
    )


def _within(span: Span, sentence: Span) -> Span:
    """The place in the sentence; for what lies outside of it, the place after its end."""
    if sentence.holds(span):
        return Span(span.start - sentence.start, span.end - sentence.start)
    size = sentence.end - sentence.start
    return Span(size, size + 1)
