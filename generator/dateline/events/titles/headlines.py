"""The headline of what a time dates, and who says so."""

from __future__ import annotations

from dateline.events.en.closed import PRONOUNS
from dateline.events.grammar.clauses import Link
from dateline.events.telling.dated import Dated
from dateline.events.telling.happenings import Kind, kind_of
from dateline.events.telling.told import Reading, Told
from dateline.events.titles.attribution import is_inverted, source_of
from dateline.events.titles.naming import Names
from dateline.events.titles.nominal import title_of_phrase
from dateline.events.titles.referents import referent
from dateline.events.titles.titles import make_title


def speaker_of(reading: Reading, index: int, clause: int) -> str | None:
    """Who says so, by name where a pronoun stands for one."""
    told = reading[index]
    words = source_of(told.tokens, told.clauses, clause)
    if words is None or words.lower() not in PRONOUNS:
        return words
    return referent(reading, index, clause, words.lower())


def title_of(reading: Reading, index: int, dated: Dated) -> str | None:
    """The headline of a dated clause or noun phrase."""
    told = reading[index]
    if dated.phrase is not None:
        return title_of_phrase(reading, index, dated)
    position = dated.clause
    if is_inverted(told.tokens, told.clauses, position):
        position = _main_before(told, position)
        if kind_of(told.tokens, told.clauses[position]) is Kind.NONE:
            return None
    title = make_title(told.tokens, told.clauses, position, Names(reading, index, position))
    if title is None and _is_gone_on_with(told, position):
        names = Names(reading, index, position + 1)
        return make_title(told.tokens, told.clauses, position + 1, names)
    return title


def _is_gone_on_with(told: Told, position: int) -> bool:
    """Whether the next verb has the object of this one too: "shot and killed a man"."""
    end = told.clauses[position].verb[1]
    return any(
        clause.link is Link.JOINED and clause.verb[0] == end + 1 and told.tokens.tags[end] == "C"
        for clause in told.clauses[position + 1 : position + 2]
    )


def _main_before(told: Told, position: int) -> int:
    """The clause that speech before its speaker is mainly about."""
    for earlier in range(position):
        if told.clauses[earlier].link is Link.MAIN:
            return earlier
    return 0
