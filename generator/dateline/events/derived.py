"""Times that follow for other clauses of a sentence from a time that it states."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dateline.dates import calendar
from dateline.events.clauses import Link, Tense
from dateline.events.dated import Dated, Undated
from dateline.events.en.closed import EVENT_NOUNS
from dateline.events.happenings import Kind, kind_of
from dateline.events.told import Told
from dateline.model import Granularity, Interval

_DURATION = re.compile(r"P(\d{1,4})([DWMY])")
_UNITS = {
    "D": Granularity.DAY,
    "W": Granularity.WEEK,
    "M": Granularity.MONTH,
    "Y": Granularity.YEAR,
}
_SIGNS = {"after": -1, "following": -1, "before": 1}
_PHRASE = re.compile(r"D?[JP#']*[NG](?:I[DJNP#']*[NP])?")


def counted_from(told: Told, found: Sequence[Dated | Undated]) -> Iterator[Dated]:
    """Times counted from another event of the sentence: "a week after its release"."""
    tokens = told.tokens
    by_clause = {item.clause: item for item in found if isinstance(item, Dated)}
    for index, timex in told.placed():
        match = _DURATION.fullmatch(timex.value)
        if match is None or index + 2 >= len(tokens.tags) or isinstance(timex.when, Interval):
            continue
        sign = _SIGNS.get(tokens.lowers[index + 1])
        dated = by_clause.get(_holding(told, index))
        if sign is None or dated is None or dated.when.granularity > Granularity.DAY:
            continue
        when = calendar.shift(dated.when, sign * int(match[1]), _UNITS[match[2]])
        why = f"“{timex.text} {tokens.texts[index + 1]}” counted from “{dated.timex.text}”"
        counted = replace(dated, when=replace(when, about=True), timex=timex, why=why)
        position = _clause_opened(told, index + 1)
        phrase = _event_phrase(told, index + 2)
        if position is not None and position not in by_clause:
            yield replace(counted, clause=position)
        elif phrase is not None:
            yield replace(counted, phrase=phrase)


def _holding(told: Told, index: int) -> int:
    """The innermost clause around a token; -1 if there is none."""
    holding = [
        (clause.last - clause.first, -position)
        for position, clause in enumerate(told.clauses)
        if clause.first <= index < clause.last
    ]
    return -min(holding)[1] if holding else -1


def _clause_opened(told: Told, index: int) -> int | None:
    """The past event that "after" opens there: "a week after it came out"."""
    for position, clause in enumerate(told.clauses):
        is_opened = clause.first == index and clause.link is Link.SUBORDINATE
        if is_opened and clause.tense is Tense.PAST:
            return position if kind_of(told.tokens, clause) is Kind.EVENT else None
    return None


def _event_phrase(told: Told, start: int) -> tuple[int, int] | None:
    """The noun phrase there, if it names a happening: "its release", "the death of X"."""
    tags = told.tokens.tags
    match = _PHRASE.match(tags, start)
    if match is None:
        return None
    head = min(i for i in range(start, match.end()) if tags[i] in "NG")
    return match.span() if told.tokens.lowers[head] in EVENT_NOUNS else None


def shared_by(told: Told, found: Sequence[Dated | Undated]) -> Iterator[Dated]:
    """A time in front holds for what is joined on: "On Monday Orlo closed, and Hale left"."""
    taken = {item.clause for item in found if isinstance(item, Dated)}
    for dated in found:
        if isinstance(dated, Dated) and _is_in_front(told, dated):
            for position in range(dated.clause + 1, len(told.clauses)):
                if position in taken or not _is_joined_to(told, position, dated.clause):
                    break
                yield replace(dated, clause=position)


def _is_in_front(told: Told, dated: Dated) -> bool:
    clause = told.clauses[dated.clause]
    is_main = clause.link is Link.MAIN and clause.tense is Tense.PAST and dated.kind is Kind.EVENT
    index = next((i for i, timex in told.placed() if timex is dated.timex), len(told.tokens.tags))
    return is_main and index < clause.subject[0] < clause.subject[1]


def _is_joined_to(told: Told, position: int, leader: int) -> bool:
    """Whether a clause without a time of its own goes on with what the leader told."""
    clause, tags = told.clauses[position], told.tokens.tags
    is_next = clause.link is Link.MAIN or (clause.link is Link.JOINED and clause.parent == leader)
    between = tags[told.clauses[position - 1].verb[1] : clause.verb[0]]
    is_told = clause.tense is Tense.PAST and not clause.is_perfect
    return (
        is_next
        and is_told
        and ("C" in between or ":" in between)
        and not re.search(r"[Ww;.?\"-]", between)
        and "t" not in tags[clause.first : clause.last]
        and kind_of(told.tokens, clause) is Kind.EVENT
    )
