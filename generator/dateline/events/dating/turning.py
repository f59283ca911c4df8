"""The week or year of a time that names none: by what its clause tells, behind or ahead."""

from __future__ import annotations

from typing import NamedTuple

from dateline.dates import stepping
from dateline.events.en.closed import ASKING, EVENT_NOUNS, INTENDING
from dateline.events.grammar.clauses import Clause, Tense
from dateline.events.telling.happenings import Kind
from dateline.events.telling.told import Told
from dateline.model import AnchorKind, Granularity, Interval, Timex, Unresolved
from dateline.prose.lexicon import words

_NIGHT = "overnight"  # of what is told as past it is the night before
_TURNABLE = {
    "weekday": Granularity.WEEK,
    "month": Granularity.YEAR,
    "month-day": Granularity.YEAR,
    "ordinal-part": Granularity.YEAR,
    _NIGHT: Granularity.DAY,
}
_MOST_TURNS = 400
_MEANING = (
    INTENDING | ASKING | words("decide opt vote subpoena summon direct commit elect sentence")
)
_ARRANGING = words("schedule plan arrange organize organise")


class Stated(NamedTuple):
    """A time that says when something happened: its token, its clause, what that tells."""

    token: int
    timex: Timex
    position: int
    kind: Kind
    when: Interval | Unresolved


def turned(
    told: Told, stated: Stated, when: Interval, published: Interval | None
) -> tuple[Interval, str]:
    """The time that the tense asks for, where no year is told, and why it is that."""
    clause, timex = told.clauses[stated.position], stated.timex
    why = timex.reason
    if published is None or timex.rule not in _TURNABLE:
        return when, why
    is_ahead = clause.tense is Tense.FUTURE or _is_to_come(told, stated)
    if is_ahead and is_over(when, published):
        return _turned_ahead(timex, when, published), f"“{timex.text}” after the publication date"
    is_ahead = clause.tense is Tense.PAST and _lies_ahead(timex, when, published)
    if is_ahead and (timex.rule == _NIGHT or not is_meant(told, clause, stated.token)):
        return _turned_back(timex, when), why
    return when, why


def _is_to_come(told: Told, stated: Stated) -> bool:
    """ "plans to announce it on Nov. 6", "On Friday, it is due to expire": still to come."""
    clause = told.clauses[stated.position]
    if clause.tense is not Tense.PRESENT:
        return _is_arranged(told, clause, stated.token)
    is_intended = clause.base in INTENDING or stated.kind is Kind.PLAN
    after = told.tokens.tags[clause.verb[1] : max(stated.token, clause.verb[1] + 1)]
    return is_intended and "T" in after


def _is_arranged(told: Told, clause: Clause, index: int) -> bool:
    """Whether a happening was fixed for a day: "called a rally for Friday"."""
    if clause.tense is not Tense.PAST or clause.is_passive or index <= clause.verb[1]:
        return False
    tokens = told.tokens
    lead = index - (tokens.tags[index - 1] == "I")
    is_for = lead < index and tokens.lowers[lead] == "for"
    is_fixed = is_for or clause.base in _ARRANGING
    return is_fixed and tokens.lowers[lead - 1] in EVENT_NOUNS


def _turned_ahead(timex: Timex, when: Interval, published: Interval) -> Interval:
    """The first one from publication on, for a future that names no year."""
    for _ in range(_MOST_TURNS):
        if not is_over(when, published):
            break
        when = stepping.shift(when, 1, _TURNABLE[timex.rule])
    return when


def _turned_back(timex: Timex, when: Interval) -> Interval:
    """The one before, for a past that names no year: last November, last Monday."""
    is_counted = timex.anchor.kind is AnchorKind.PUBLISHED or timex.rule == _NIGHT
    return stepping.shift(when, -1, _TURNABLE[timex.rule]) if is_counted else when


def is_meant(told: Told, clause: Clause, index: int) -> bool:
    """Whether what was meant lies between the verb and the time: "agreed to sell it in June"."""
    is_aim = clause.base in _MEANING and "T" in told.tokens.tags[clause.verb[1] : index]
    return is_aim or clause.is_passive or _is_arranged(told, clause, index)


def is_over(when: Interval, published: Interval | None) -> bool:
    return published is not None and when.end <= published.start


def _lies_ahead(timex: Timex, when: Interval, published: Interval) -> bool:
    """Whether it is still to come as a report appears; "overnight" is so if it ends later."""
    if timex.rule == _NIGHT:
        return when.end > published.end
    return when.start >= published.end
