"""What a clause tells where a time stands in it: more than its verb alone says."""

from __future__ import annotations

import re

from dateline.events.en.closed import (
    CALENDAR_NOUNS,
    CONDITIONS,
    EVENT_NOUNS,
    FIRST_AND_SECOND,
    STATIVE,
)
from dateline.events.grammar.clauses import Clause, Link, Tense
from dateline.events.telling.happenings import Kind, kind_of
from dateline.events.telling.told import Told

_DENYING = ("deny", "doubt", "dispute", "refute")  # what they tell of may not have happened
_FROM = ("from", "starting", "beginning")
_BOUNDARY = ("begin", "start", "end", "close", "run", "finish")
_FIRST_TO = re.compile(r"D[JNA](?:[JNP']{0,4}N)?TA*L")
_THERE = re.compile(r"D?[JNG#']*[NG](?![NG])(?:I[DJNP#']*[NP](?![NP]))?")


def kind_at(told: Told, position: int, index: int) -> Kind:
    """What a clause tells, dated by the time at a token."""
    clause = told.clauses[position]
    if is_supposed(told, clause):
        return Kind.NONE
    if clause.is_negated and told.tokens.lowers[max(0, index - 1)] == "until":
        clause = clause._replace(is_negated=False)  # "did not open until 1931": opened then
    kind = kind_of(told.tokens, clause)
    if kind is not Kind.NONE:
        return Kind.NONE if _is_calendar(told, clause) else kind
    if _begins_then(told, clause, index) or _is_planned(told, clause, index):
        return Kind.PLAN
    if _is_first_to(told, clause) or _is_happening_then(told, clause) or existing(told, clause):
        return Kind.PLAN if clause.tense is Tense.FUTURE else Kind.EVENT
    return Kind.NONE


def is_supposed(told: Told, clause: Clause) -> bool:
    """Whether somebody's own words or a condition lead to it: "I think ...", "if it says ..."."""
    steps = len(told.clauses)
    if _is_unreal(told, clause):
        return True
    if told.tokens.lowers[clause.subject[0] - 1] in ("deny", "denying", "doubting"):
        return True
    while clause.link is Link.COMPLEMENT and clause.parent is not None and steps:
        clause, steps = told.clauses[clause.parent], steps - 1
        owner = told.tokens.lowers[slice(*clause.subject)]
        is_own = clause.base in STATIVE and not FIRST_AND_SECOND.isdisjoint(owner)
        if clause.word in CONDITIONS or is_own or clause.base in _DENYING:
            return True
    return False


def _is_unreal(told: Told, clause: Clause) -> bool:
    """ "Had he sold it in 2012, he would be rich": what was not so."""
    is_opened = told.tokens.lowers[:1] in (("had",), ("were",), ("should",))
    return is_opened and clause.head < told.tokens.tags.find(",")


def _is_calendar(told: Told, clause: Clause) -> bool:
    """ "the quarter, which ends on 30 June", "Today marks a new start": days do nothing."""
    if told.tokens.tags[clause.verb[0] - 1 : clause.verb[0]] == "t" and _has_no_subject(clause):
        return True
    words = told.tokens.lowers[slice(*clause.subject)]
    is_time = told.tokens.tags[clause.subject[0] : clause.subject[1]].endswith("t")
    is_time = is_time or (bool(words) and words[-1] in CALENDAR_NOUNS)
    is_time = is_time or (not words and told.tokens.tags[: clause.first].rstrip(",").endswith("t"))
    is_season = words[-1:] == ("season",) and clause.base == "run"
    return (is_time and clause.base in _BOUNDARY) or is_season


def _has_no_subject(clause: Clause) -> bool:
    return clause.subject[0] >= clause.subject[1] and clause.link is Link.MAIN


def _begins_then(told: Told, clause: Clause, index: int) -> bool:
    """What will be so from a day on begins on it: "will need a label from 10 January"."""
    lead = told.tokens.lowers[index - 1] if index else ""
    is_ahead = clause.tense is Tense.FUTURE or told.tokens.lowers[clause.verb[0]] == "can"
    is_told = clause.subject[0] < clause.head and not clause.is_negated
    return is_ahead and is_told and lead in _FROM


def _is_planned(told: Told, clause: Clause, index: int) -> bool:
    """ "plans to publish its results on 20 February", "On Friday it plans to": with its day."""
    if clause.is_copular and not clause.is_negated and _is_due(told, clause):
        return True
    is_plan = clause.base == "plan" and not clause.is_passive and not clause.is_negated
    last = clause.verb[1] + 2 if index < clause.verb[0] else min(index, clause.verb[1] + 2)
    return is_plan and "T" in told.tokens.tags[clause.verb[1] : last]


def _is_due(told: Told, clause: Clause) -> bool:
    """ "is due to be released on Friday", "is due on Friday"; not "is due to a storm on Friday"."""
    if clause.antecedent is not None:
        return False  # "which parliament is due to approve": no headline says that
    end = clause.verb[1]
    follows = told.tokens.tags[end + 1 : end + 3]
    return told.tokens.lowers[end : end + 1] == ("due",) and (follows[:1] == "T" or follows == "It")


def _is_first_to(told: Told, clause: Clause) -> bool:
    """ "was the first woman to sail the Atlantic", "was the last to leave": what was done then."""
    if not clause.is_copular or clause.is_negated or clause.tense is not Tense.PAST:
        return False
    match = _FIRST_TO.match(told.tokens.tags, clause.verb[1])
    return match is not None and told.tokens.lowers[clause.verb[1] + 1] in ("first", "last")


def _is_happening_then(told: Told, clause: Clause) -> bool:
    """ "The vote is on Monday": a happening that is said to be then."""
    start, end = clause.subject
    if not clause.is_copular or clause.is_negated or start >= end:
        return False
    follows = told.tokens.tags[clause.verb[1] : clause.verb[1] + 2]
    return told.tokens.lowers[end - 1] in EVENT_NOUNS and "t" in follows


def existing(told: Told, clause: Clause) -> tuple[int, int] | None:
    """The happening of "there was a second inquiry in 2019", by its tokens."""
    tokens = told.tokens
    is_there = tokens.lowers[slice(*clause.subject)] == ("there",) and clause.is_copular
    if not is_there or clause.is_negated or clause.tense not in (Tense.PAST, Tense.FUTURE):
        return None
    match = _THERE.match(tokens.tags, clause.verb[1])
    if match is None:
        return None
    of = tokens.tags.find("I", match.start(), match.end())
    head = (of if of > 0 else match.end()) - 1
    return match.span() if tokens.lowers[head] in EVENT_NOUNS else None
