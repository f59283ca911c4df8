"""What deserves an editor's look, each with the line of curation that would settle it."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from dateline.dates import format_edtf
from dateline.events.blocks import candidate_pairs, rare_terms
from dateline.events.merge_times import Fit, fit
from dateline.events.similarity import cosine, terms, vector, weigh
from dateline.model import Article, Event, Origin, Reading, Timeline, Unplaced

_NEAR_DUPLICATE = 0.55  # cosine of the words of two events
_KEYS = 12


class Concern(StrEnum):
    """Why something deserves a look."""

    GONE = "curation of an event that is gone"
    UNPLACED = "times that could not be placed"
    CONFLICT = "sources that differ"
    UNCERTAIN = "uncertain dates"
    DUPLICATE = "events that may be one"
    BORROWED = "articles that state no date"
    INFERRED = "dates inferred from the publication date"


@dataclass(frozen=True, slots=True)
class Review:
    """One thing to look at: which event or where, why, and what to paste into which file.

    Where ``file`` is empty, ``paste`` says in words what to do.
    """

    concern: Concern
    subject: str
    why: str
    paste: str
    file: str = "curation.yaml"


def find_reviews(timeline: Timeline) -> tuple[Review, ...]:
    """Everything that deserves a look, the most pressing kind first, then in order of time."""
    return (
        *(
            Review(Concern.GONE, f"{n.path}:{n.line}:{n.column}", n.message, "", n.path)
            for n in timeline.notices
        ),
        *map(_of_unplaced, timeline.unplaced),
        *_conflicts(timeline.events),
        *_uncertain(timeline.events),
        *_duplicates(timeline.events, timeline.distinct),
        *_borrowed(timeline.articles),
        *_inferred(timeline.events),
    )


def _of_unplaced(unplaced: Unplaced) -> Review:
    before = unplaced.article.raw[: unplaced.span.start]
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    text = " ".join(unplaced.text.split())
    return Review(
        Concern.UNPLACED,
        f"{unplaced.article.path}:{line}:{column}",
        f"“{text}”: {unplaced.reason}",
        unplaced.mend,
        "",
    )


def _conflicts(events: Iterable[Event]) -> Iterator[Review]:
    for event in events:
        for point in event.disagreements:
            readings = "; ".join(map(_reading, point.readings))
            key = "redate: " + _date(event) if point.point == "date" else "describe: …"
            yield Review(
                Concern.CONFLICT, _subject(event), f"{point.point}: {readings}", _paste(event, key)
            )


def _reading(reading: Reading) -> str:
    paths = sorted({mention.article.path for mention in reading.mentions})
    return f"“{reading.value}” ({', '.join(paths)})"


def _uncertain(events: Iterable[Event]) -> Iterator[Review]:
    for event in events:
        when = event.when
        why = [
            reason
            for reason, holds in (
                ("the date is approximate", when.about),
                ("the date is uncertain", when.uncertain),
                ("one end of the date is open", when.open is not None),
                ("the words can be read in two ways", _is_ambiguous(event)),
            )
            if holds
        ]
        if why and event.curated is None:
            told = event.mentions[0].why if event.mentions else ""
            yield Review(
                Concern.UNCERTAIN,
                _subject(event),
                "; ".join(filter(None, (*why, told))),
                _paste(event, "redate: " + _date(event)),
            )


def _is_ambiguous(event: Event) -> bool:
    dating = [m.timex for m in event.mentions if m.when == event.when and m.timex]
    return bool(dating) and all(timex.is_ambiguous for timex in dating)


def _duplicates(events: Sequence[Event], distinct: Container[tuple[str, str]]) -> Iterator[Review]:
    """Pairs with much the same words and times that go together, and not settled to be two."""
    bags = [terms(" ".join([event.title, *(_clauses(event))])) for event in events]
    weights = weigh(bags)
    vectors = [vector(bag, weights) for bag in bags]
    for i, j in candidate_pairs([rare_terms(values, _KEYS) for values in vectors]):
        if cosine(vectors[i], vectors[j]) < _NEAR_DUPLICATE:
            continue
        first, second = events[i], events[j]
        if (min(first.id, second.id), max(first.id, second.id)) in distinct:
            continue
        how = fit(first.when, second.when)
        if how is not Fit.APART and not _share_sentence(first, second):
            yield Review(
                Concern.DUPLICATE,
                _subject(first),
                f"much the same is told by {_subject(second)}; if they are two, write distinct",
                _paste(first, f"merge: [{second.id}]"),
            )


def _clauses(event: Event) -> Iterator[str]:
    return (mention.span.of(mention.article.prose) for mention in event.mentions)


def _share_sentence(a: Event, b: Event) -> bool:
    """Two events of one sentence were told apart by whoever wrote it."""
    sentences = {(m.article.path, m.sentence) for m in a.mentions}
    return any((m.article.path, m.sentence) in sentences for m in b.mentions)


def _borrowed(articles: Iterable[Article]) -> Iterator[Review]:
    for article in articles:
        published = article.published
        if published is not None and published.origin is not Origin.STATED:
            yield Review(
                Concern.BORROWED,
                article.path,
                f"taken to be published {format_edtf(published.when)}: {published.evidence}",
                f"published: {format_edtf(published.when)}",
                article.path,
            )


def _inferred(events: Iterable[Event]) -> Iterator[Review]:
    for event in events:
        if event.is_inferred and event.mentions:
            yield Review(
                Concern.INFERRED,
                _subject(event),
                event.mentions[0].why,
                _paste(event, "redate: " + _date(event)),
            )


def _subject(event: Event) -> str:
    return f"{_date(event)} {event.title}"


def _date(event: Event) -> str:
    return format_edtf(event.when)


def _paste(event: Event, what: str) -> str:
    return f"{event.id}: {{{what}}}"
