"""The editor's word applied: what curation says replaces what extraction found."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from dateline.events.ids import mention_id
from dateline.events.merging.event import to_event
from dateline.model import Curation, Edit, Event, Mention, Name, Notice

_Value = TypeVar("_Value", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Applied:
    """The events as edited, and what named an event that is gone."""

    events: tuple[Event, ...]
    notices: tuple[Notice, ...]
    distinct: frozenset[tuple[str, str]] = frozenset()


def apply_edits(events: Sequence[Event], edits: Sequence[Edit]) -> Applied:
    """Split, then merge, then all else; an event is found by its id or by one of its aliases.

    An edit that names no event changes nothing and leaves a notice.
    """
    notices: list[Notice] = []
    for step in (_split_all, _merge_all):
        events = step(events, edits, notices)
    distinct = frozenset(_distinct_events(events, edits, notices))
    events = _edit_all(events, edits, notices)
    ordered = sorted(set(notices), key=lambda n: (n.path, n.line, n.column, n.message))
    return Applied(tuple(events), tuple(ordered), distinct)


def distinct_names(curation: Curation | None) -> tuple[tuple[str, str], ...]:
    """The names of every two events that the editor says are not one, as the file has them."""
    edits = curation.edits if curation else ()
    return tuple((edit.event, name) for edit in edits for name in edit.distinct)


class Index:
    """Finds events by id, and by alias where only one event has it."""

    def __init__(self, events: Iterable[Event]) -> None:
        self.by_id: dict[str, Event] = {}
        self.by_alias: dict[str, list[Event]] = defaultdict(list)
        for event in events:
            self.by_id[event.id] = event
            for alias in event.aliases:
                self.by_alias[alias].append(event)

    def find(self, name: str) -> Event | None:
        if name in self.by_id:
            return self.by_id[name]
        told = self.by_alias.get(name, [])
        return told[0] if len(told) == 1 else None

    def nearest(self, name: str) -> str | None:
        """The id most like this one, for a message."""
        found = difflib.get_close_matches(name, sorted(self.by_id), 1, 0.6)
        return found[0] if found else None


def _split_all(
    events: Sequence[Event], edits: Sequence[Edit], notices: list[Notice]
) -> Sequence[Event]:
    index = Index(events)
    parts: dict[str, list[Event]] = {}
    for edit in edits:
        event = index.find(edit.event)
        if edit.split and event is not None:
            parts[event.id] = _split(event, edit, notices)
    return [part for event in events for part in parts.get(event.id, [event])]


def _split(event: Event, edit: Edit, notices: list[Notice]) -> list[Event]:
    """The event with what is left of it, and one event for each name that takes mentions out."""
    left = list(event.mentions)
    taken: list[Event] = []
    for name in edit.split:
        out = [m for m in left if _is_named(m, name)]
        if not out or len(out) == len(left):
            notices.append(_notice(edit, "split", f'"{name}" is no part of it to take out'))
            continue
        left = [mention for mention in left if mention not in out]
        taken.append(_retold(event, out))
    rest = _retold(event, left) if taken else event
    return [replace(rest, id=event.id), *taken]


def _is_named(mention: Mention, name: str) -> bool:
    """By its own id, or by its article: slug, or path from the content folder or from above it."""
    path = mention.article.path
    return name in (path, mention.article.slug, mention_id(mention)) or name.endswith(f"/{path}")


def _retold(event: Event, mentions: Sequence[Mention]) -> Event:
    found = to_event(mentions)
    quotes = "\n".join(mention.quote for mention in mentions)
    names = tuple(n for n in event.names if any(s in quotes for s in (n.name, *n.variants)))
    return replace(found, names=names, salience=event.salience)


def _merge_all(
    events: Sequence[Event], edits: Sequence[Edit], notices: list[Notice]
) -> Sequence[Event]:
    index = Index(events)
    into: dict[str, str] = {}
    for edit in edits:
        target = index.find(edit.event)
        for name in edit.merge if target else ():
            other = index.find(name)
            if other is None:
                notices.append(_missing(edit, "merge", name, index))
            elif other is target:
                notices.append(_notice(edit, "merge", f'"{name}" is this event itself'))
            elif target is not None and _root(into, other.id) != _root(into, target.id):
                into[_root(into, other.id)] = _root(into, target.id)
    joined: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        joined[_root(into, event.id)].append(event)
    return [join(index.by_id[root], parts) for root, parts in joined.items()]


def _root(into: Mapping[str, str], name: str) -> str:
    while name in into:
        name = into[name]
    return name


def join(main: Event, parts: Sequence[Event]) -> Event:
    """One event of several; the first keeps its id, and its curated entry goes before others'."""
    others = [part for part in parts if part.id != main.id]
    if not others:
        return main
    every = [main, *others]
    mentions = tuple(m for part in every for m in part.mentions)
    told = to_event(mentions) if mentions else main
    curated = next((part.curated for part in every if part.curated), None)
    return replace(
        told,
        id=main.id,
        title=curated.title if curated else main.title,
        when=curated.when if curated else told.when,
        curated=curated,
        sources=_distinct(source for part in every for source in part.sources),
        tags=_distinct(tag for part in every for tag in part.tags),
        names=_names(every),
        salience=max(part.salience for part in every),
        aliases=_distinct(
            name for part in every for name in (part.id, *part.aliases) if name != main.id
        ),
        image=next((part.image for part in every if part.image), None),
    )


def _distinct_events(
    events: Sequence[Event], edits: Sequence[Edit], notices: list[Notice]
) -> Iterator[tuple[str, str]]:
    """The ids of every two events that are said not to be one, by alphabet."""
    index = Index(events)
    for edit in edits:
        event = index.find(edit.event)
        for name in edit.distinct if event else ():
            other = index.find(name)
            if other is None:
                notices.append(_missing(edit, "distinct", name, index))
            elif event is not None and other.id != event.id:
                yield min(event.id, other.id), max(event.id, other.id)
            else:
                notices.append(_notice(edit, "distinct", f'"{name}" is this event itself'))


def _edit_all(
    events: Sequence[Event], edits: Sequence[Edit], notices: list[Notice]
) -> Sequence[Event]:
    index = Index(events)
    edited = dict(index.by_id)
    for edit in edits:
        event = index.find(edit.event)
        if event is None:
            notices.append(_missing(edit, "", edit.event, index))
        elif edit.hide:
            edited.pop(event.id, None)
        elif event.id in edited:
            edited[event.id] = _edit(edited[event.id], edit)
    return [edited[event.id] for event in events if event.id in edited]


def _edit(event: Event, edit: Edit) -> Event:
    return replace(
        event,
        title=edit.retitle or event.title,
        when=edit.redate or event.when,
        is_inferred=event.is_inferred and edit.redate is None,
        description=edit.describe or event.description,
        tags=_distinct([*event.tags, *edit.tag]),
        sources=_distinct([*event.sources, *edit.sources]),
        is_pinned=event.is_pinned or edit.pin,
        salience=1.0 if edit.pin else event.salience,
    )


def _missing(edit: Edit, key: str, name: str, index: Index) -> Notice:
    nearest = index.nearest(name)
    told = len(index.by_alias.get(name, []))
    message = f"{told} events have this telling" if told > 1 else "no event has this id any more"
    hint = f'; the nearest is "{nearest}"' if nearest and told <= 1 else ""
    return _notice(edit, key, f'"{name}": {message}{hint}')


def _notice(edit: Edit, key: str, message: str) -> Notice:
    line, column = next(((at[1], at[2]) for at in edit.places if at[0] == key), (0, 0))
    if not line:
        line, column = edit.line, edit.column
    return Notice(edit.path, line, column, f"{key}: {message}" if key else message)


def _distinct(values: Iterable[_Value]) -> tuple[_Value, ...]:
    return tuple(dict.fromkeys(values))


def _names(events: Sequence[Event]) -> tuple[Name, ...]:
    """Each name once, with the spellings of all events."""
    found: dict[str, Name] = {}
    for name in (name for event in events for name in event.names):
        known = found.get(name.name, name)
        found[name.name] = replace(known, variants=_distinct([*known.variants, *name.variants]))
    return tuple(found.values())
