"""Which clauses tell of something that happened, or will: not states, wishes, conditions, views."""

from __future__ import annotations

from enum import StrEnum

from dateline.events.clauses import Clause, Link, Tense
from dateline.events.en.closed import (
    FAILING,
    FIRST_AND_SECOND,
    INTENDING,
    INTRANSITIVE,
    NAMING,
    PLANNING,
    SAYING,
    STATIVE,
)
from dateline.events.tokens import Tokens

_CONDITIONS = frozenset(
    ["if", "unless", "whether", "lest", "once", "whenever", "than", "how", "why"]
)


class Kind(StrEnum):
    EVENT = "event"
    SAYING = "saying"  # somebody said something: an event where it has a time of its own
    PLAN = "plan"
    NONE = "none"


def kind_of(tokens: Tokens, clause: Clause) -> Kind:
    """What a clause tells, by its verb, its tense and what opens it."""
    if clause.is_negated and clause.base not in FAILING:
        return Kind.NONE
    if clause.word in _CONDITIONS or clause.word == "what" or "?" in tokens.texts:
        return Kind.NONE
    if _is_spoken(tokens, clause):
        return Kind.NONE
    if clause.tense is Tense.MODAL:
        return Kind.PLAN if _is_reported_future(tokens, clause) else Kind.NONE
    if clause.tense is Tense.FUTURE:
        return Kind.NONE if clause.base in STATIVE and not clause.is_passive else Kind.PLAN
    if clause.link is Link.PARTICIPLE and clause.base in NAMING | PLANNING | STATIVE:
        return Kind.NONE
    if clause.is_progressive and clause.base == "go" and tokens.tags[clause.verb[1]] == "T":
        return Kind.NONE  # "is going to win": a promise, not a plan
    if clause.is_progressive and tokens.lowers[clause.verb[0]] in ("was", "were", "had"):
        return Kind.NONE  # what went on while something happened
    if clause.is_passive and clause.base in PLANNING and _leads_to_infinitive(tokens, clause):
        return Kind.PLAN
    if clause.is_copular or (clause.base in STATIVE and not clause.is_passive):
        return Kind.NONE
    if clause.base in ("have", "be", "do") or (clause.is_passive and clause.base in INTRANSITIVE):
        return Kind.NONE
    if clause.is_passive and clause.base in STATIVE - {"contain", "support", "oppose"}:
        return Kind.NONE
    return Kind.SAYING if clause.base in SAYING and not clause.is_passive else Kind.EVENT


def _is_spoken(tokens: Tokens, clause: Clause) -> bool:
    """First or second person: somebody's own words, not the article's."""
    words = tokens.lowers[slice(*clause.subject)]
    return any(word in FIRST_AND_SECOND for word in words)


def _is_reported_future(tokens: Tokens, clause: Clause) -> bool:
    """ "said it would open": the future, seen from the past."""
    group = tokens.lowers[slice(*clause.verb)]
    return (
        clause.link is Link.COMPLEMENT
        and "would" in group
        and "have" not in group
        and (clause.base not in STATIVE)
    )


def _leads_to_infinitive(tokens: Tokens, clause: Clause) -> bool:
    follows = tokens.tags[clause.verb[1] : clause.verb[1] + 3]
    return "T" in follows or "I" in follows


def is_intention(tokens: Tokens, clause: Clause) -> bool:
    """Whether what a following infinitive tells is only meant: "agreed to sell"."""
    return clause.base in INTENDING and "T" in tokens.tags[clause.verb[1] : clause.last]
