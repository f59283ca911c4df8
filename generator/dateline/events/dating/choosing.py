"""Which of several times that a clause states are its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dateline.dates import calendar
from dateline.events.grammar.clauses import TELLING_LINKS, Tense
from dateline.events.telling.dated import Dated, Undated
from dateline.events.telling.told import Told
from dateline.events.titles.attribution import is_inverted
from dateline.model import Granularity

_LISTED = re.compile(r"t(?:(?:,|,?C)A{0,2}I?D?t){1,9}")


def finest(told: Told, found: list[Dated | Undated]) -> Iterator[Dated | Undated]:
    """One time a clause: the finest, and of equals the first that is not a gerund's.

    What happened at one time and at another happened twice: "won in 1982 and again in 2006".
    """
    best: dict[int, Dated] = {}
    for item in found:
        if isinstance(item, Dated):
            kept = best.get(item.clause)
            if kept is None or _is_finer(told, item, kept):
                best[item.clause] = item
    runs = {position: _with_next(told, first, found) for position, first in best.items()}
    for item in found:
        if isinstance(item, Undated):
            yield item
        elif best[item.clause] is item:
            yield runs[item.clause]
        elif _is_listed(told, best[item.clause], item) and not _is_within(runs[item.clause], item):
            yield item


def _with_next(told: Told, first: Dated, found: Sequence[Dated | Undated]) -> Dated:
    """With the days that follow on it: "on Monday and Tuesday" is one time; years are several."""
    run = first
    for other in found:
        if isinstance(other, Undated) or other.clause != first.clause:
            continue
        is_next = run.when.end == other.when.start and other.when.granularity <= Granularity.MONTH
        if is_next and _is_listed(told, first, other):
            run = replace(run, when=calendar.span_of(run.when, other.when))
    return run


def _is_within(run: Dated, other: Dated) -> bool:
    return run.when.start <= other.when.start and other.when.end <= run.when.end


def _is_listed(told: Told, first: Dated, other: Dated) -> bool:
    """Whether a list joined by "and" has both times, which are told as finely, in their order."""
    if first.when.granularity != other.when.granularity or other.when.start < first.when.end:
        return False
    places = {id(timex): index for index, timex in told.placed()}
    start, place = places[id(first.timex)], places[id(other.timex)]
    listed = _LISTED.match(told.tokens.tags, start)
    is_within = listed is not None and start < place < listed.end()
    return is_within and listed is not None and "and" in told.tokens.lowers[start : listed.end()]


def _is_finer(told: Told, item: Dated, kept: Dated) -> bool:
    if item.when.granularity != kept.when.granularity:
        return item.when.granularity < kept.when.granularity
    return _is_of_opening_gerund(told, kept)


def _is_of_opening_gerund(told: Told, dated: Dated) -> bool:
    """ "After pumping mud on Wednesday, it stopped Thursday"."""
    index = next((i for i, timex in told.placed() if timex is dated.timex), 0)
    return re.match(r"[SI]A*G[^,;]*\Z", told.tokens.tags[:index]) is not None


def is_when_said(told: Told, item: Dated | Undated, found: Sequence[Dated | Undated]) -> bool:
    """Whether it is only the day of saying so: "will close on Friday, the mayor said Monday".

    What is going on as it is said did not happen then either.
    """
    if isinstance(item, Undated) or not is_inverted(told.tokens, told.clauses, item.clause):
        return False
    said = told.clauses[0]
    if said.tense is Tense.PRESENT and said.is_progressive:
        return True
    return any(
        isinstance(other, Dated)
        and other.clause < item.clause
        and told.clauses[other.clause].link in TELLING_LINKS
        for other in found
    )
