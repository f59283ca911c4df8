"""Events, curated and extracted -> the timeline."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Sequence

from dateline.events.curation import apply_edits, distinct_names, join
from dateline.events.ids import unlike
from dateline.events.merging.event import time_order
from dateline.events.names.kinds import kind_by_words
from dateline.events.similarity import terms
from dateline.model import (
    Article,
    Aside,
    Curated,
    Curation,
    Event,
    Name,
    NameKind,
    Timeline,
    Unplaced,
)

# Share of the words of two titles that must be the same for a curated and an extracted event of
# one date to be taken for one.
_SAME_TITLE = 0.8
_SALIENCE_OF_CURATED = 0.5  # an editor found it worth an entry, and did not say how much


def arrange(
    events: Sequence[Event],
    curated: Sequence[Curated] = (),
    unplaced: Sequence[Unplaced] = (),
    articles: Sequence[Article] = (),
    curation: Curation | None = None,
    asides: Sequence[Aside] = (),
) -> Timeline:
    """The timeline in order of time, the editor's word applied.

    Events that begin together stand coarse before fine, then by title.
    """
    joined = _with_curated(events, curated, distinct_names(curation))
    applied = apply_edits(joined, curation.edits if curation else ())
    return Timeline(
        tuple(sorted(applied.events, key=time_order)),
        tuple(sorted(unplaced, key=lambda each: (each.article.path, each.span))),
        tuple(sorted(articles, key=lambda article: article.path)),
        applied.notices,
        applied.distinct,
        tuple(sorted(asides, key=lambda each: (each.article.path, each.span))),
    )


def _with_curated(
    events: Sequence[Event], curated: Iterable[Curated], distinct: Iterable[tuple[str, str]]
) -> list[Event]:
    """Each curated event on its own, or joined to the one that plainly tells the same."""
    apart = {frozenset(names) for names in distinct}
    found = {event.id: event for event in events}
    by_time: dict[tuple[int, int], list[str]] = defaultdict(list)
    for event in events:
        by_time[event.when.start, event.when.end].append(event.id)
    for entry in sorted(curated, key=lambda entry: (entry.path, entry.slug)):
        own = _to_event(entry, unlike(found, entry.id or entry.slug, entry.path))
        at_one_time = by_time[entry.when.start, entry.when.end]
        same = next(
            (
                name
                for name in at_one_time
                if _is_same(entry, found[name]) and not _are_apart(own, found[name], apart)
            ),
            None,
        )
        if same is None:
            found[own.id] = own
        else:
            found[same] = join(found[same], [own])
    return list(found.values())


def _are_apart(own: Event, other: Event, apart: Container[frozenset[str]]) -> bool:
    return any(frozenset((own.id, name)) in apart for name in (other.id, *other.aliases))


def _to_event(entry: Curated, event_id: str) -> Event:
    return Event(
        id=event_id,
        title=entry.title,
        when=entry.when,
        curated=entry,
        sources=entry.sources,
        tags=entry.tags,
        names=tuple(_named(who) for who in entry.who),
        salience=_salience(entry),
        is_inferred=entry.is_inferred,
        is_planned=entry.is_planned,
        image=entry.image,
    )


def _named(who: str) -> Name:
    """A name that an editor wrote, of the kind that its own words tell."""
    return Name(who, kind_by_words(who) or NameKind.OTHER)


def _salience(entry: Curated) -> float:
    stated = (entry.importance, entry.salience, _SALIENCE_OF_CURATED)
    return next(salience for salience in stated if salience is not None)


def _is_same(entry: Curated, event: Event) -> bool:
    if event.curated is not None:
        return False
    one, other = set(terms(entry.title)), set(terms(event.title))
    return len(one & other) >= _SAME_TITLE * max(1, len(one | other))
