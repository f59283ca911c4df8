"""A time that "it was" sets in front of what happened then: "It was in 1999 that he left"."""

from __future__ import annotations

import re

from dateline.events.telling.told import Told

_CLEFT = re.compile(r"OB[AIDJ]{0,4}\Z")
_OPENING = ("that", "when")


def cleft_at(told: Told, index: int) -> int | None:
    """The position of the clause that a time at a token is set in front of, if it is."""
    lowers, opening = told.tokens.lowers, index + 1
    if lowers[opening : opening + 1] not in tuple((word,) for word in _OPENING):
        return None
    match = _CLEFT.search(told.tokens.tags, max(0, index - 6), index)
    if match is None or lowers[match.start()] != "it":
        return None
    opened = (p for p, clause in enumerate(told.clauses) if clause.first == opening)
    return next(opened, None)
