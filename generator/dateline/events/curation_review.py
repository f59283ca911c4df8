"""What deserves an editor's look, each with the line of curation that would settle it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from dateline.dates import format_edtf
from dateline.events.curation import Index
from dateline.events.curation_pairs import near_duplicates
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
    """What an editor could settle about one event, by which key, and how much depends on it."""

    concern: Concern
    event: Event
    why: str
    verb: str
    value: str
    worth: float  # among matters of one concern, from 0 to 1

    @classmethod
    def of_event(cls, concern: Concern, event: Event, why: str, verb: str, value: str) -> _Matter:
        """One that matters as much as its event does."""
        return cls(concern, event, why, verb, value, round(event.salience, 2))


def find_reviews(timeline: Timeline, curation: Curation | None = None) -> tuple[Review, ...]:
    """Everything that deserves a look, the most pressing kind first.

    Of one kind the most important event comes first, of pairs the likest one.

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
        *_lines(sorted(matters, key=lambda matter: -matter.worth), curation),
    ]
    order = list(Concern)
    return tuple(sorted(reviews, key=lambda review: order.index(review.concern)))


def _settled(events: Iterable[Event], curation: Curation | None) -> dict[str, set[str]]:
    """By event the keys said of it, of those that were merged into it too."""
    index = Index(events)
    said: dict[str, set[str]] = defaultdict(set)
    for edit in curation.edits if curation else ():
        event = index.find(edit.event)
        if event is not None:
            said[event.id].update(key for key, _, _ in edit.places)
    return said


def _lines(matters: Sequence[_Matter], curation: Curation | None) -> Iterator[Review]:
    """A line for each event, where it is first listed."""
    entries = {edit.event: edit for edit in (curation.edits if curation else ())}
    values: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    order = list(Concern)
    listed = sorted(matters, key=lambda matter: order.index(matter.concern))
    for matter in listed:
        of_verb = values[matter.event.id][matter.verb]
        if matter.value not in of_verb:
            of_verb.append(matter.value)
    for matter in listed:
        keys = values.pop(matter.event.id, {})
        edit = next((entries[n] for n in _ids(matter.event) if n in entries), None)
        paste, file = _to_paste(matter.event.id, keys, edit) if keys else ("", FILE_NAME)
        yield Review(matter.concern, _subject(matter.event), matter.why, paste, file)


def _ids(event: Event) -> tuple[str, ...]:
    return event.id, *event.aliases


def _to_paste(
    event: str, values: Mapping[str, Sequence[str]], edit: Edit | None
) -> tuple[str, str]:
    """What to paste into which file; into none where the event has an entry to add to."""
    if edit is None:
        return f"{event}: {{{', '.join(_key(*each) for each in values.items())}}}", FILE_NAME
    where = f"the entry on line {edit.line} of {FILE_NAME}"
    present = {key for key, _, _ in edit.places}
    new = ", ".join(_key(*each) for each in values.items() if each[0] not in present)
    told = [f"add to {where}: {new}"] if new else []
    told += [
        f"add to {verb} of {where}: {', '.join(found)}"
        for verb, found in values.items()
        if verb in present
    ]
    return "; ".join(told), ""


def _key(verb: str, values: Sequence[str]) -> str:
    """A key as it stands within an entry: all ids to merge, all disputes, but one date."""
    if verb == "merge":
        return f"merge: [{', '.join(values)}]"
    if verb == "describe":  # quoted for YAML
        return "describe: '" + " ".join(values).replace("'", "''") + "'"
    return f"{verb}: {values[0]}"


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


def _conflicts(events: Iterable[Event], settled: Mapping[str, set[str]]) -> Iterator[_Matter]:
    for event in events:
        for point in event.disagreements:
            is_date = point.point.endswith("date")
            verb = "redate" if is_date else "describe"
            if point.is_update or verb in settled.get(event.id, ()):
                continue
            readings = "; ".join(map(_reading, point.readings))
            value = _date(event) if is_date else _told_side_by_side(point)
            why = f"{point.point}: {readings}"
            yield _Matter.of_event(Concern.CONFLICT, event, why, verb, value)


def _told_side_by_side(point: Disagreement) -> str:
    """A sentence on what the sources differ in."""
    readings = " or ".join(reading.value for reading in point.readings)
    return f"Sources differ on the {point.point}: {readings}."


def _reading(reading: Reading) -> str:
    paths = sorted({mention.article.path for mention in reading.mentions})
    return f"“{reading.value}” ({', '.join(paths)})"


def _uncertain(events: Iterable[Event], settled: Mapping[str, set[str]]) -> Iterator[_Matter]:
    for event in events:
        why = list(_doubts(event))
        if not why or event.curated is not None or "redate" in settled.get(event.id, ()):
            continue
        told = event.mentions[0].why if event.mentions else ""
        reasons = "; ".join(filter(None, (*why, told)))
        yield _Matter.of_event(Concern.UNCERTAIN, event, reasons, "redate", _date(event))


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
    for first, second, likeness in near_duplicates(events, distinct):
        why = f"much the same is told by {_subject(second)}; if they are two, write distinct"
        yield _Matter(Concern.DUPLICATE, first, why, "merge", second.id, likeness)


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
            why = event.mentions[0].why
            yield _Matter.of_event(Concern.INFERRED, event, why, "redate", _date(event))


def _subject(event: Event) -> str:
    return f"{_date(event)} {event.title}"


def _date(event: Event) -> str:
    return format_edtf(event.when)
