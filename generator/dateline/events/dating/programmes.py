"""What is still to come by a programme: hearings put off, shows that open and run until a day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dateline.dates import calendar
from dateline.events.grammar.clauses import Clause, Link
from dateline.events.telling.dated import Dated, Undated
from dateline.events.telling.happenings import Kind
from dateline.events.telling.told import Told
from dateline.model import Interval, Timex

_PUTTING_OFF = ("adjourn", "postpone", "defer", "put", "reschedule", "delay", "move")
_TO = ("to", "until", "till", "for")
_LASTING = ("run", "last", "continue", "stay")
_UNTIL = ("until", "till", "through", "to")


def programmes(
    told: Told, found: Sequence[Dated | Undated], published: Interval | None
) -> Iterator[Dated]:
    """Happenings that a sentence puts off to a day, and how long what it dates will last."""
    for index, timex in told.placed():
        when, lead = timex.when, told.tokens.lowers[index - 1] if index else ""
        if lead not in _TO or not isinstance(when, Interval):
            continue
        position = _clause_around(told, index)
        clause = told.clauses[position] if position is not None else None
        if clause is None or position is None:
            continue
        if _is_put_off(clause) and published is not None and when.start >= published.end:
            yield _due(position, clause, timex, when)
        elif clause.base in _LASTING and lead in _UNTIL and clause.verb[1] == index - 1:
            yield from _lasting(position, clause, when, found)


def _clause_around(told: Told, index: int) -> int | None:
    holding = (p for p, one in enumerate(told.clauses) if one.verb[1] <= index < one.last)
    return max(holding, default=None)


def _is_put_off(clause: Clause) -> bool:
    is_told = clause.subject[0] < clause.subject[1] and not clause.is_negated
    return clause.base in _PUTTING_OFF and clause.is_passive and is_told


def _due(position: int, clause: Clause, timex: Timex, when: Interval) -> Dated:
    """ "The hearing was adjourned to 4 June": then it is due."""
    why = timex.reason
    return Dated(position, when, timex, why, Kind.PLAN, clause.subject, "due")


def _lasting(
    position: int, clause: Clause, until: Interval, found: Sequence[Dated | Undated]
) -> Iterator[Dated]:
    """ "opens on 3 May and runs until 9 September": from the one to the other."""
    if clause.link is not Link.JOINED:
        return
    for item in found:
        is_own = isinstance(item, Dated) and item.clause == clause.parent and not item.phrase
        if isinstance(item, Dated) and is_own and item.when.start < until.start:
            yield replace(item, clause=position, when=calendar.span_of(item.when, until))
