"""Which clauses tell of something that happened, or will: not states, wishes, conditions, views."""

from __future__ import annotations

import re
from enum import StrEnum

from dateline.events.en.closed import (
    AIMS,
    CHANGING,
    COMMENTING,
    FAILING,
    FIRST_AND_SECOND,
    INTRANSITIVE,
    NAMING,
    PLANNING,
    REPORTING,
    SAYING,
    SCHEDULING,
    STATIVE,
)
from dateline.events.grammar.clauses import Clause, Link, Tense
from dateline.events.grammar.tokens import Tokens

_CONDITIONS = frozenset(
    ["if", "unless", "whether", "lest", "once", "whenever", "than", "how", "why"]
)
# Of the verbs of being: what may be done to a thing, and what may yet be done.
_DONE = frozenset(
    ["contain", "support", "oppose", "describe", "serve", "include", "attempt", "try"]
)
_OFFICES = frozenset(["command", "control", "office", "power", "duties", "leadership", "title"])
_POINTING = ("this", "that", "these", "those", "there", "here", "one")
_EMERGING = frozenset(
    ["emerge", "turn", "become", "transpire", "happen", "follow", "appear", "seem", "prove"]
)
# "Reached by phone on Friday, Hale said ...": how a reporter came to hear it.
_ASKED = frozenset(["reach", "ask", "contact", "question", "approach", "press", "quiz"])
_POLLED = frozenset(["poll", "survey", "interview", "question", "canvass"])
_CONDUCTED = frozenset(["conduct", "take", "carry"])
_POLLS = frozenset(["poll", "survey", "polls", "surveys"])
_REMARKS = frozenset(
    ["it", "this", "that", "which", "move", "decision", "announcement", "news", "development"]
)
_HAVING_DONE = re.compile("TA*HA*B?X")
_ACTS_TO_COME = frozenset(["consider", "face"])  # "will face trial on Monday"
_STATES_TO_COME = STATIVE - _ACTS_TO_COME
_NOT_DONE = STATIVE - _DONE
# As participles: "called", "planned", "known", "valued at $13".
_NO_DEEDS = NAMING | PLANNING | STATIVE | frozenset(["value", "price", "rate"])


class Kind(StrEnum):
    EVENT = "event"
    SAYING = "saying"  # somebody said something: an event where it has a time of its own
    PLAN = "plan"
    NONE = "none"


def kind_of(tokens: Tokens, clause: Clause) -> Kind:
    """What a clause tells, by its verb, its tense and what opens it."""
    if _is_untold(tokens, clause):
        return Kind.NONE
    if clause.tense is Tense.MODAL:
        return Kind.PLAN if _is_reported_future(tokens, clause) else Kind.NONE
    if clause.tense is Tense.FUTURE:
        return Kind.NONE if _is_state_to_come(tokens, clause) else Kind.PLAN
    if clause.link is Link.PARTICIPLE and clause.base in _NO_DEEDS:
        return Kind.NONE
    if clause.is_passive and clause.base in PLANNING and _is_scheduled(tokens, clause):
        return Kind.NONE if tokens.lowers[clause.verb[0]] == "had" else Kind.PLAN  # overtaken
    if _is_going_on(tokens, clause) or _is_state(tokens, clause):
        return Kind.NONE
    return Kind.SAYING if clause.base in SAYING and not clause.is_passive else Kind.EVENT


def _is_untold(tokens: Tokens, clause: Clause) -> bool:
    """Whether the clause denies, asks, supposes, or is somebody's own words."""
    if clause.is_negated and clause.base not in FAILING:
        return True
    if clause.word in _CONDITIONS or clause.word == "what" or "?" in tokens.texts:
        return True
    if clause.word == "where" and tokens.tags[clause.first - 1] in "VFXL" and clause.first:
        return True  # "asked where it came from"
    if clause.base in _ASKED and _is_fronted_participle(clause):
        return True
    if clause.link is Link.PARTICIPLE and _is_of_source(tokens, clause):
        return True
    if clause.base == "follow" and not clause.is_passive and _is_remark(tokens, clause):
        return True
    return _is_spoken(tokens, clause) or _is_no_comment(tokens, clause) or _is_empty(tokens, clause)


def _is_of_source(tokens: Tokens, clause: Clause) -> bool:
    """ "according to a report released on Friday", "of the firms polled last month"."""
    start = clause.subject[0]
    lead = tokens.tags[:start].rstrip("DJNPI#'")
    is_source = tokens.lowers[len(lead) : len(lead) + 2] == ("according", "to")
    is_poll = clause.base in _CONDUCTED and not _POLLS.isdisjoint(
        tokens.lowers[slice(*clause.subject)][-1:]
    )
    return is_source or is_poll or clause.base in _POLLED


def _is_remark(tokens: Tokens, clause: Clause) -> bool:
    """ "It follows the death of a guard", "The move follows talks": no happening of its own."""
    return not _REMARKS.isdisjoint(tokens.lowers[slice(*clause.subject)][-1:])


def _is_fronted_participle(clause: Clause) -> bool:
    return clause.link is Link.PARTICIPLE and clause.subject[0] >= clause.verb[1]


def _is_empty(tokens: Tokens, clause: Clause) -> bool:
    """ "it emerged that", "it became clear on Friday that": nobody did anything."""
    if tokens.lowers[slice(*clause.subject)] != ("it",):
        return False
    if clause.is_passive and clause.base in REPORTING and tokens.tags[clause.verb[1]] == ",":
        return True  # "the defendant, it was alleged, struck him"
    if clause.base not in _EMERGING:
        return False
    follows = re.compile(r"A*[JI]?(?:I?[DJP]?t)?,?S").match(tokens.tags, clause.verb[1])
    return follows is not None and tokens.lowers[follows.end() - 1] == "that"


def _is_no_comment(tokens: Tokens, clause: Clause) -> bool:
    """ "declined on Monday to comment": a report's own routine."""
    if clause.base not in FAILING:
        return False
    to = re.compile("A?(?:I?t)?T").match(tokens.tags, clause.verb[1])
    follows = tokens.lowers[to.end() : to.end() + 1] if to else ()
    return not COMMENTING.isdisjoint(follows)


def _is_state_to_come(tokens: Tokens, clause: Clause) -> bool:
    """ "will remain shut", and "the aim is to win": nothing that is to happen."""
    if "T" in tokens.tags[slice(*clause.verb)]:
        subject = tokens.lowers[slice(*clause.subject)]
        is_hoped = clause.is_passive and subject[-1:] == ("it",)  # "it is to be hoped"
        return is_hoped or not subject or subject[-1] in AIMS or subject[-1] in _POINTING
    is_state = clause.base in _STATES_TO_COME and not _is_in_public(tokens, clause)
    return is_state and not clause.is_passive


def _is_going_on(tokens: Tokens, clause: Clause) -> bool:
    """What went on while something happened, or still does, and the promise of "going to win"."""
    start, end = clause.verb
    if clause.tense is Tense.PRESENT and "still" in tokens.lowers[max(0, start - 1) : end + 1]:
        return True
    if not clause.is_progressive:
        return False
    is_promise = clause.base == "go" and tokens.tags[clause.verb[1]] == "T"
    return is_promise or tokens.lowers[clause.verb[0]] in ("was", "were", "had")


def _is_state(tokens: Tokens, clause: Clause) -> bool:
    """What is so rather than happens; what cannot be done to anything is no passive."""
    if clause.is_copular or clause.base in ("have", "be", "do"):
        return True
    if clause.is_passive and tells_deed(tokens, clause):
        return False
    if clause.is_passive:
        is_likened = clause.base == "describe" and "as" in tokens.lowers[clause.head :]
        return clause.base in INTRANSITIVE or clause.base in _NOT_DONE or is_likened
    return (
        clause.base in STATIVE
        and not _is_in_public(tokens, clause)
        and not _takes_over(tokens, clause)
    )


def tells_deed(tokens: Tokens, clause: Clause) -> bool:
    """ "is believed to have left the town": what was done, as far as is known."""
    return clause.base in REPORTING and _HAVING_DONE.match(tokens.tags, clause.verb[1]) is not None


def _takes_over(tokens: Tokens, clause: Clause) -> bool:
    """ "assumed command of the front", but not "assumed that it would hold"."""
    object_ = tokens.lowers[clause.verb[1] : clause.verb[1] + 3]
    return clause.base == "assume" and not _OFFICES.isdisjoint(object_)


def _is_in_public(tokens: Tokens, clause: Clause) -> bool:
    """ "appeared in court", but not "appeared to agree" or "appeared weak"."""
    follows = tokens.tags[clause.verb[1] : clause.verb[1] + 1]
    return clause.base == "appear" and follows in "It.,;"


def _is_spoken(tokens: Tokens, clause: Clause) -> bool:
    """First or second person: somebody's own words, not the article's."""
    words = tokens.lowers[slice(*clause.subject)]
    return not FIRST_AND_SECOND.isdisjoint(words)


def _is_reported_future(tokens: Tokens, clause: Clause) -> bool:
    """ "said it would open": the future, seen from the past."""
    group = tokens.lowers[slice(*clause.verb)]
    return (
        clause.link is Link.COMPLEMENT
        and "would" in group
        and "have" not in group
        and clause.base not in CHANGING  # "said growth would slow": a forecast
        and (clause.base not in STATIVE)
    )


def _is_scheduled(tokens: Tokens, clause: Clause) -> bool:
    """ "was set to open", "is slated for June", "is scheduled on Monday"; not "was set in May"."""
    start = clause.verb[1]
    if "T" in tokens.tags[start : start + 3] or "for" in tokens.lowers[start : start + 2]:
        return True
    is_timed = "t" in tokens.tags[start : start + 3] or "I" in tokens.tags[start : start + 2]
    is_by = tokens.lowers[start : start + 1] == ("by",)
    return clause.base in SCHEDULING and is_timed and not is_by
