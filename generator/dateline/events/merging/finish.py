"""Mentions that tell one happening -> its event; where they are as they were, so is the event."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from dateline.events.ids import mention_content, unlike
from dateline.events.merging.event import reading_order, time_order, to_event
from dateline.events.merging.memory import Drawn, Memory
from dateline.events.merging.names import joined_names, spelled_in, told_names
from dateline.events.merging.packing import NamesByPath
from dateline.events.salience.salience import share, weight
from dateline.model import Event, Mention, Name


def finish(
    groups: Sequence[Sequence[Mention]], names: NamesByPath, memory: Memory | None = None
) -> tuple[Event, ...]:
    """An event for each group, in order of time, with an id of its own, names and salience."""
    known = [memory.name(of) if memory else b"" for of in groups]
    drawn = [
        (memory and memory.earlier.events.get(name)) or _draw(of, names)
        for name, of in zip(known, groups, strict=True)
    ]
    finished = list(_finished(drawn, _world(names, memory)))
    if memory:
        memory.kept.events.update(zip(known, finished, strict=True))
    return tuple(sorted((each.event for each in finished), key=time_order))


def _draw(mentions: Sequence[Mention], names: NamesByPath) -> Drawn:
    event = to_event(mentions, names)
    return Drawn(event, weight(event.mentions), spelled_in(event, names))


def _world(names: NamesByPath, memory: Memory | None) -> Mapping[str, Name]:
    """The name that each spelling stands for, as an earlier run found it of the same spellings."""
    make = partial(joined_names, names)
    return memory.recall_names(names.sign, make) if memory else make()


def _finished(drawn: Sequence[Drawn], world: Mapping[str, Name]) -> Iterator[Drawn]:
    """Each with what follows from all others: an id that no other has, names, salience."""
    most = max((each.weight for each in drawn), default=0.0)
    ids = _ids([each.event for each in drawn])
    for each, own_id in zip(drawn, ids, strict=True):
        told, salience = told_names(each.spelled, world), share(each.weight, most)
        event = each.event
        if (event.id, event.names, event.salience) != (own_id, told, salience):
            event = replace(event, id=own_id, names=told, salience=salience)
            each = Drawn(event, each.weight, each.spelled)
        yield each


def _ids(events: Sequence[Event]) -> list[str]:
    """An id for each event: that of its first telling, unless one read before it has that."""
    ids = [""] * len(events)
    taken: set[str] = set()
    order = sorted(range(len(events)), key=lambda i: reading_order(events[i].mentions[0]))
    for i in order:
        first = events[i].mentions[0]
        ids[i] = unlike(taken, events[i].aliases[0], mention_content(first))
        taken.add(ids[i])
    return ids
