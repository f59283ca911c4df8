"""Happenings told by a noun that has a time of its own: "the 2008 collapse of Orlo"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dateline.events.dating.nominal_phrases import (
    HAPPENING_WORDS,
    RUN,
    is_happening,
    phrase_at,
)
from dateline.events.dating.phases import with_doubt, with_phase
from dateline.events.dating.told_ranges import range_from
from dateline.events.grammar.clauses import Link, Tense
from dateline.events.telling.dated import Dated, Undated
from dateline.events.telling.happenings import Kind, kind_of
from dateline.events.telling.told import Told
from dateline.model import Interval, Timex


def with_nominals(
    told: Told, found: Sequence[Dated | Undated], published: Interval | None
) -> list[Dated | Undated]:
    """What was found, and happenings told by a noun whose time no clause of it has.

    "After the fall of Skell in 1521, Hale fled": the fall was in 1521; when he fled is not said.
    """
    if not told.clauses or HAPPENING_WORDS.isdisjoint(told.tokens.lowers):
        return list(found)
    kept = list(found)
    for index, timex in told.placed():
        then = _then(told, index, timex, published)
        own = [item for item in kept if item.timex is timex]
        if then is None or any(isinstance(item, Dated) and item.phrase for item in own):
            continue
        doer = _done_by_it(told, index) if not own else None
        phrase = phrase_at(told, index, is_free=not own) if doer is None else None
        if doer is not None:
            kept.append(replace(then, clause=doer))
        elif phrase is not None:
            kept.append(replace(then, clause=_clause_of(told, phrase), phrase=phrase))
    return kept


def _then(told: Told, index: int, timex: Timex, published: Interval | None) -> Dated | None:
    """A happening at that time, whichever it is; ``None`` where the time is not on the calendar."""
    when, _ = range_from(told, index, timex)
    if not isinstance(when, Interval):
        return None
    before = told.tokens.lowers[index - 1] if index else ""
    when = with_doubt(with_phase(when, timex), before)
    is_ahead = published is not None and when.start >= published.end
    why = timex.reason
    return Dated(0, when, timex, why, Kind.PLAN if is_ahead else Kind.EVENT)


def _done_by_it(told: Told, index: int) -> int | None:
    """The clause that tells what a happening did: "Last year's floods killed 40"."""
    tokens = told.tokens
    run = RUN.match(tokens.tags, index + 2) if tokens.tags[index + 1 : index + 2] == "'" else None
    if run is None or not is_happening(tokens.lowers[run.end() - 1]):
        return None
    for position, clause in enumerate(told.clauses):
        is_subject = clause.subject[0] <= index + 2 < clause.subject[1] <= clause.verb[0]
        if is_subject and clause.first <= index and clause.tense is Tense.PAST:
            return position if kind_of(tokens, clause) is Kind.EVENT else None
    return None


def _clause_of(told: Told, phrase: tuple[int, int]) -> int:
    """The position of the clause around a phrase, else of the main one behind it, else the last."""
    clauses = told.clauses
    holding = [p for p, one in enumerate(clauses) if one.first <= phrase[0] < one.last]
    if holding:
        return holding[0]
    later = [p for p, one in enumerate(clauses) if one.verb[0] > phrase[0]]
    mains = [p for p in later if clauses[p].link is Link.MAIN]
    return next(iter((*mains, *later)), len(clauses) - 1)
