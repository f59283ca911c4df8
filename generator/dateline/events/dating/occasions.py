"""Times that stand beside a noun and yet are the clause's: its occasion, its doer, its limit."""

from __future__ import annotations

import re

from dateline.events.en.closed import ASKING, INTENDING, SAYING
from dateline.events.en.happenings import HAPPENINGS
from dateline.events.grammar.clauses import Clause, Tense
from dateline.events.telling.happenings import Kind, kind_of
from dateline.events.telling.told import Told
from dateline.prose.lexicon import words

_LEADS = ("in", "at", "during", "on")
_NOUN = re.compile(r"[JNPG]{0,6}[NGP](?=[,.;:)I])")
_OCCASIONS = words(
    """
    ruling decision judgment judgement verdict vote referendum election elections deal agreement
    accord treaty letter speech report case ceremony raid auction sale merger takeover trial games
    olympics cup championship championships contest festival exhibition fair exposition convention
    congress conference summit open tournament final finals season regatta marathon derby prix
    uprising revolution rebellion revolt rising offensive coup strike battle siege war article paper
    book essay pamphlet treatise foreword preface
    """
)
_DECREES = words(
    "law act decree treaty edict statute ordinance amendment bill order judgment ruling"
)
_CHARGING = words("accuse charge suspect acquit clear blame deny admit confess plead")
_DEED = re.compile(r"A*(?:[JN]?I)?A*(?:G|H[XB])")  # "of stealing", "not guilty to robbing"
_NOT_YET = ASKING | INTENDING | SAYING


def is_of_occasion(told: Told, index: int) -> bool:
    """ "In a 1998 ruling, he was freed", "won at the 2008 Skell Games", "A 1967 law banned"."""
    tags, lowers = told.tokens.tags, told.tokens.lowers
    if index < 1 or tags[index - 1] != "D":
        return False
    run = _NOUN.match(tags, index + 1)
    if index > 1 and lowers[index - 2] in _LEADS and run is not None:
        return lowers[run.end() - 1] in _OCCASIONS
    is_one = lowers[index - 1] in ("a", "an") and lowers[index + 1 : index + 2] != ()
    return is_one and lowers[index + 1] in _DECREES and _subject_at(told, index) is not None


def is_of_doer(told: Told, of: int) -> bool:
    """ "The fire of 1666 destroyed the town": the time of what is told with what it did."""
    doer = _subject_at(told, of - 1) if told.tokens.lowers[of - 1] in HAPPENINGS else None
    return (
        doer is not None and doer.subject[1] == of and "," not in told.tokens.tags[of : doer.head]
    )


def _subject_at(told: Told, index: int) -> Clause | None:
    """The clause of which a token is in the subject, if that tells what happened."""
    for clause in told.clauses:
        if clause.subject[0] <= index < clause.subject[1] and clause.tense is Tense.PAST:
            return clause if kind_of(told.tokens, clause) is Kind.EVENT else None
    return None


def is_of_deed(told: Told, index: int) -> bool:
    """ "was accused of stealing it in 2009": the time of the deed, not of the accusation."""
    before = [one for one in told.clauses if one.verb[1] <= index]
    clause = max(before, key=lambda one: one.verb[1], default=None)
    if clause is None or not _is_charge(told, clause):
        return False
    is_said_before = "t" in told.tokens.tags[clause.verb[1] : index]
    deed = _DEED.match(told.tokens.tags, clause.verb[1])
    return deed is not None and not is_said_before and deed.end() <= index


def _is_charge(told: Told, clause: Clause) -> bool:
    """Whether somebody is taken to have done something: "accused", "found guilty"."""
    is_found = clause.base == "find" and clause.is_passive
    follows = told.tokens.lowers[clause.verb[1] : clause.verb[1] + 1]
    return clause.base in _CHARGING or (is_found and follows in (("guilty",), ("liable",)))


def is_limit_reached(told: Told, by: int) -> bool:
    """ "By April 1948 the town fell": what happened then or shortly before, not what was to be."""
    clause = next((one for one in told.clauses if one.first <= by < one.last), None)
    if clause is None or clause.tense is not Tense.PAST or clause.is_perfect:
        return False
    is_open = "T" in told.tokens.tags[clause.verb[1] : by] or clause.base in _NOT_YET
    return not is_open and kind_of(told.tokens, clause) is Kind.EVENT
