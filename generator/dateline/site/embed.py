"""The timeline in short, for a frame in someone else's page."""

from __future__ import annotations

from dateline.site.event import Neighbour, neighbour
from dateline.site.index import Index
from dateline.site.language import Language
from dateline.site.shown import read_brief

MOST = 60


def read_embedded(index: Index, language: Language) -> tuple[Neighbour, ...]:
    """The most salient events, in order of time; all of them where they are few."""
    positions = index.positions
    ranked = sorted(index.timeline.events, key=lambda e: (-e.salience, positions[e.id]))
    chosen = sorted(ranked[:MOST], key=lambda event: positions[event.id])
    return tuple(neighbour(read_brief(event, index), language) for event in chosen)
