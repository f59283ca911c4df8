"""What deserves an editor's look, each with the line of curation that would settle it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from dateline.dates import format_edtf
from dateline.events.curation import Index
from dateline.events.merging.blocks import candidate_pairs, rare_terms
from dateline.events.merging.times import Fit, fit
from dateline.events.similarity import cosine, terms, vector, weigh
from dateline.model import (
    Article,
    Curation,
    Disagreement,
    Edit,
    Event,
    Origin,
    Reading,
    Timeline,
    Unplaced,
)

FILE_NAME = "curation.yaml"
# Cosine of the words of two events; less where both are of one time. Read on two archives: of the
# pairs that only the second lists four in five deserve a look.
_NEAR_DUPLICATE, _AT_ONE_TIME = 0.55, 0.42
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
    file: str = FILE_NAME


@dataclass(frozen=True, slots=True)
class _Matter:
    """What an editor could settle about one event, and the key that would."""

    concern: Concern
    event: Event
    why: str
    key: str


def find_reviews(timeline: Timeline, curation: Curation | None = None) -> tuple[Review, ...]:
    """Everything that deserves a look, the most pressing kind first, then in order of time.

    What ``curation`` has settled is not listed. Of one event there is one line to paste, with all
    its keys: a file has an event once.
    """
    settled = _settled(timeline.events, curation)
    matters = [
        *_conflicts(timeline.events, settled),
        *_uncertain(timeline.events, settled),
        *_duplicates(timeline.events, timeline.distinct),
        *_inferred(timeline.events),
    ]
    reviews = [
        *(
            Review(Concern.GONE, f"{n.path}:{n.line}:{n.column}", n.message, "", n.path)
            for n in timeline.notices
        ),
        *map(_of_unplaced, timeline.unplaced),
        *_borrowed(timeline.articles),
        *_lines(matters, curation),
    ]
    order = list(Concern)
    return tuple(sorted(reviews, key=lambda review: order.index(review.concern)))


def _settled(events: Iterable[Event], curation: Curation | None) -> dict[str, Edit]:
    """By event the entry that speaks of it."""
    index = Index(events)
    return {
        event.id: edit
        for edit in (curation.edits if curation else ())
        if (event := index.find(edit.event)) is not None
    }


def _lines(matters: Sequence[_Matter], curation: Curation | None) -> Iterator[Review]:
    """A line for each event, where it is first listed."""
    lines = {edit.event: edit.line for edit in (curation.edits if curation else ())}
    keys: dict[str, list[str]] = defaultdict(list)
    for matter in matters:
        if matter.key.partition(":")[0] not in {
            key.partition(":")[0] for key in keys[matter.event.id]
        }:
            keys[matter.event.id].append(matter.key)
    for matter in matters:
        own = ", ".join(keys.pop(matter.event.id, ()))
        name = next((n for n in (matter.event.id, *matter.event.aliases) if n in lines), None)
        if name is not None and own:
            paste, file = f"add to the entry on line {lines[name]} of {FILE_NAME}: {own}", ""
        else:
            paste, file = f"{matter.event.id}: {{{own}}}" if own else "", FILE_NAME
        yield Review(matter.concern, _subject(matter.event), matter.why, paste, file)


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


def _conflicts(events: Iterable[Event], settled: Mapping[str, Edit]) -> Iterator[_Matter]:
    for event in events:
        edit = settled.get(event.id)
        for point in event.disagreements:
            is_date = point.point.endswith("date")
            is_settled = edit is not None and bool(edit.redate if is_date else edit.describe)
            if is_settled or point.is_update:
                continue
            readings = "; ".join(map(_reading, point.readings))
            key = "redate: " + _date(event) if is_date else f"describe: {_told_side_by_side(point)}"
            yield _Matter(Concern.CONFLICT, event, f"{point.point}: {readings}", key)


def _told_side_by_side(point: Disagreement) -> str:
    """A sentence on what the sources differ in, quoted for YAML."""
    readings = " or ".join(reading.value for reading in point.readings)
    return "'" + f"Sources differ on the {point.point}: {readings}.".replace("'", "''") + "'"


def _reading(reading: Reading) -> str:
    paths = sorted({mention.article.path for mention in reading.mentions})
    return f"“{reading.value}” ({', '.join(paths)})"


def _uncertain(events: Iterable[Event], settled: Mapping[str, Edit]) -> Iterator[_Matter]:
    for event in events:
        edit = settled.get(event.id)
        why = list(_doubts(event))
        if not why or event.curated is not None or (edit is not None and edit.redate is not None):
            continue
        told = event.mentions[0].why if event.mentions else ""
        reasons = "; ".join(filter(None, (*why, told)))
        yield _Matter(Concern.UNCERTAIN, event, reasons, "redate: " + _date(event))


def _doubts(event: Event) -> Iterator[str]:
    when = event.when
    if when.about:
        yield "the date is approximate"
    if when.uncertain:
        yield "the date is uncertain"
    if when.open is not None:
        yield "one end of the date is open"
    if _is_ambiguous(event):
        yield "the words can be read in two ways"


def _is_ambiguous(event: Event) -> bool:
    dating = [m.timex for m in event.mentions if m.when == event.when and m.timex]
    return bool(dating) and all(timex.is_ambiguous for timex in dating)


def _duplicates(events: Sequence[Event], distinct: Container[tuple[str, str]]) -> Iterator[_Matter]:
    """Pairs with much the same words and times that go together, and not settled to be two."""
    bags = [terms(" ".join([event.title, *(_clauses(event))])) for event in events]
    weights = weigh(bags)
    vectors = [vector(bag, weights) for bag in bags]
    for i, j in candidate_pairs([rare_terms(values, _KEYS) for values in vectors]):
        likeness = cosine(vectors[i], vectors[j])
        if likeness < _AT_ONE_TIME:
            continue
        first, second = events[i], events[j]
        if (min(first.id, second.id), max(first.id, second.id)) in distinct:
            continue
        how = fit(first.when, second.when)
        least = _AT_ONE_TIME if how in (Fit.SAME, Fit.WITHIN) else _NEAR_DUPLICATE
        if likeness >= least and how is not Fit.APART and not _share_sentence(first, second):
            yield _Matter(
                Concern.DUPLICATE,
                first,
                f"much the same is told by {_subject(second)}; if they are two, write distinct",
                f"merge: [{second.id}]",
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
            line = f"published: {format_edtf(published.when)}"
            has_front_matter = article.raw.startswith("---\n")
            yield Review(
                Concern.BORROWED,
                article.path,
                f"taken to be published {format_edtf(published.when)}: {published.evidence}",
                line if has_front_matter else f"---\n{line}\n---",
                article.path,
            )


def _inferred(events: Iterable[Event]) -> Iterator[_Matter]:
    for event in events:
        if event.is_inferred and event.mentions:
            yield _Matter(Concern.INFERRED, event, event.mentions[0].why, "redate: " + _date(event))


def _subject(event: Event) -> str:
    return f"{_date(event)} {event.title}"


def _date(event: Event) -> str:
    return format_edtf(event.when)
