"""Whether a time expression says when something happened, or bounds, names or exemplifies."""

from __future__ import annotations

import re

from dateline.events.dating.nominal_phrases import is_told_elsewhere
from dateline.events.dating.noun_times import is_fresh, is_of_noun
from dateline.events.dating.occasions import (
    is_limit_reached,
    is_of_deed,
    is_of_doer,
    is_of_occasion,
)
from dateline.events.en.closed import EVENT_NOUNS
from dateline.events.grammar.clauses import Clause, Tense
from dateline.events.grammar.verb_groups import base_at
from dateline.events.telling.told import Told
from dateline.model import Granularity, Interval, Timex
from dateline.prose.lexicon import words

# What these lead to bounds a time and does not state it: "since 2003", "until Friday".
_BOUNDS = words("since until till than before after by to through as")
_CALLING = ("call", "appeal", "ask", "press", "push", "plan", "prepare")
_OCCASION_LEADS = ("in", "at", "during")
_NEARLY = ("almost", "nearly", "virtually", "practically")
_APPEARING = words("appear testify plead stand speak argue parade put bring hear bear")
_FIXING = words("set name mark fix choose pick designate declare give see know regard describe")
_DURING = words("in during over within")
_PARTS = words("hours minutes moments days weeks months years half part course")
_DUE = words("due payable effective record")
_COMPARING = words("from against versus with")  # "up from", "compared with"
_GERUND = re.compile(r"[IS][DA]*G(?=[^,;:]*\Z)")
_INFINITIVE = re.compile(r"TA?[LB]X?[^,;:VFMBHZXGLRSWw]{0,8}\Z")
_VERB = re.compile(r",?A{0,2}[VFMBHZ]")
_OCCASIONS = EVENT_NOUNS | words(
    "elections games matches trials talks ceremonies riots protests storms floods raids tests"
)


def states_time(told: Told, index: int, timex: Timex) -> bool:
    """Whether the time at a token says when its clause happened, by the words around it."""
    lead = _lead_of(told, index)
    if lead > 0 and told.tokens.tags[lead - 1] == "t" and told.tokens.lowers[lead] == "at":
        lead = _lead_of(told, lead - 1)  # "starting Friday at midnight"
    if lead >= 0 and _is_lead_of_other(told, lead, index):
        return False
    if _is_quoted_title(told, index) or _is_in_example(told, index) or _is_habit(told, index):
        return False
    if (
        _is_in_brackets(told, index)
        or _is_called_for(told, lead)
        or _is_of_bound(told, lead)
        or _is_compared(told, lead, index)
        or _is_of_gerund(told, index)
        or _is_of_subject(told, index)
        or (not is_fresh(timex) and is_of_deed(told, index))
        or is_of_noun(told, index, timex)
        or is_told_elsewhere(told, index)
    ):
        return False
    return not is_modifier(told, index, timex)


def _lead_of(told: Told, index: int) -> int:
    """The token before a time, past its article; -1 where the time begins the sentence."""
    lead = index - 1
    while lead >= 0 and told.tokens.tags[lead] in "DA":
        lead -= 1
    return lead


def _is_lead_of_other(told: Told, lead: int, index: int) -> bool:
    """Whether the words beside it make it a bound, a due date, or the year of a named thing."""
    tokens = told.tokens
    word = tokens.lowers[lead]
    if word in ("starting", "beginning"):
        return not any(c.tense in (Tense.FUTURE, Tense.MODAL) for c in told.clauses)
    is_deadline = tokens.lowers[index + 1 : index + 2] == ("as",) and (
        base_at(tokens, lead if tokens.tags[lead] != "I" else lead - 1) in _FIXING
    )
    if word in _DUE or is_deadline:
        return True  # "set May 10 as the last day"
    if word == "of":  # "the protests of 1989", "as of June"
        return not (_is_occasion_of(told, lead) or is_of_doer(told, lead))
    if word == "by" and is_limit_reached(told, lead):
        return False
    return word in _BOUNDS and tokens.tags[lead] in "IST"


def _is_occasion_of(told: Told, of: int) -> bool:
    """Whether it is the year of an occasion at which the clause happened: "in the vote of 1919"."""
    tokens = told.tokens
    start = of - 1
    if (
        start > 0
        and tokens.lowers[start].rpartition(" ")[2] in _PARTS
        and not _DURING.isdisjoint(tokens.lowers[max(0, start - 3) : start])
    ):
        return True  # "in the early hours of Friday", "over the last three months of 1991"
    if start < 0 or tokens.lowers[start] not in _OCCASIONS:
        return False
    while start >= 0 and tokens.tags[start] in "DJNPG'":
        start -= 1
    return start > 0 and tokens.lowers[start] in _OCCASION_LEADS


def _is_habit(told: Told, index: int) -> bool:
    """Whether it is no one day, but a habit's: "on the first Tuesday of each month"."""
    follows = " ".join(told.tokens.lowers[index + 1 : index + 3])
    if follows.startswith(("every", "each")):
        return True  # "at 5:30 every morning"
    if told.tokens.lowers[index] == "overnight" and told.tokens.lowers[index - 1] in _NEARLY:
        return True  # "almost overnight" is how soon
    is_night = told.tokens.lowers[max(0, index - 1) : index + 1] == ("at", "night")
    return is_night or follows.startswith(("of each", "of every"))


def _is_compared(told: Told, lead: int, index: int) -> bool:
    """Whether it is the time of an amount compared with: "from 41 million in July"."""
    tokens = told.tokens
    start = lead + 1
    if lead > 0 and tokens.lowers[lead] in ("in", "on", "at") and tokens.tags[lead - 1] in "#N":
        start = lead
    while start > 0 and tokens.tags[start - 1] in "D#NJ":
        start -= 1
    has_amount = "#" in tokens.tags[start:index]
    return has_amount and start > 0 and tokens.lowers[start - 1] in _COMPARING


def _is_of_gerund(told: Told, index: int) -> bool:
    """Whether it is the time of what came before or after: "after closing at 38 on Wednesday"."""
    tokens = told.tokens
    clause = max((c for c in told.clauses if c.verb[1] <= index), key=_verb_end, default=None)
    between = tokens.tags[clause.verb[1] if clause else 0 : index]
    match = _GERUND.search(between)
    if match is None:
        return False
    opening = (clause.verb[1] if clause else 0) + match.start()
    return tokens.lowers[opening] in ("after", "before", "since") and clause is not None


def _is_of_subject(told: Told, index: int) -> bool:
    """Whether it is the time of what a subject is to do: "the board to be named Friday met"."""
    match = _INFINITIVE.search(told.tokens.tags, 0, index)
    if match is None or match.start() == 0 or told.tokens.tags[match.start() - 1] not in "NP":
        return False
    before = told.tokens.tags[: match.start()]
    return _VERB.search(before) is None and _VERB.match(told.tokens.tags, index + 1) is not None


def _verb_end(clause: Clause) -> int:
    return clause.verb[1]


def _is_of_bound(told: Told, lead: int) -> bool:
    """Whether the time is that of a bound's happening: "since its founding in 1949"."""
    tokens = told.tokens
    if lead < 1 or tokens.tags[lead] != "I":
        return False
    place = lead - 1
    while place >= 0 and tokens.tags[place] in "DJNPG'":
        place -= 1
    if place >= 0 and tokens.lowers[place] == "before":
        return _is_before_event(told, place, lead - 1)
    return place >= 0 and tokens.lowers[place] in ("since", "until")


def _is_before_event(told: Told, before: int, noun: int) -> bool:
    """Whether it leads to what came later, not to those in front of whom: "before a judge"."""
    is_in_front = before > 0 and base_at(told.tokens, before - 1) in _APPEARING
    return told.tokens.lowers[noun] in EVENT_NOUNS and not is_in_front


def _is_in_brackets(told: Told, index: int) -> bool:
    """Whether it is the time of a thing, in brackets behind its name: "Hale (1821–1907)"."""
    tags = told.tokens.tags
    opening = tags.rfind("(", 0, index)
    if opening < 1 or tags.find(")", opening, index) > 0:
        return False
    if re.match(r"\(t(?:[-TIC]t)?\)", tags[opening:]) is None:
        return False
    start = opening
    while start > 0 and tags[start - 1] in "DJNPG#'":
        start -= 1
    is_named = tags[opening - 1] in "NP"
    return is_named and (start == 0 or told.tokens.lowers[start - 1] not in _OCCASION_LEADS)


def _is_called_for(told: Told, lead: int) -> bool:
    """Whether it is the time of what was asked for: "called for a march on Friday"."""
    tokens = told.tokens
    if lead < 2 or tokens.tags[lead] != "I" or tokens.lowers[lead - 1] not in EVENT_NOUNS:
        return False
    place = lead - 1
    while place > 0 and tokens.tags[place] in "DJNPG'#":
        place -= 1
    is_for = place > 0 and tokens.lowers[place] == "for"
    return is_for and base_at(tokens, place - 1) in _CALLING


def _is_quoted_title(told: Told, index: int) -> bool:
    """Whether the time stands in a quotation that has no verb: “Hale 1955–2011”."""
    tags = told.tokens.tags
    if tags.count('"', 0, index) % 2 == 0:
        return False
    opening, closing = tags.rfind('"', 0, index), tags.find('"', index)
    return not re.search(r"[VFMBHZ]", tags[opening : closing if closing > 0 else len(tags)])


def _is_in_example(told: Told, index: int) -> bool:
    """Whether the time is that of an example: "accidents, including two last year"."""
    comma = told.tokens.tags.rfind(",", 0, index)
    return comma >= 0 and told.tokens.lowers[comma + 1] in ("including", "such", "like")


def is_modifier(told: Told, index: int, timex: Timex) -> bool:
    """Whether the time is part of a thing's name: "the 2019 law", "June's figures"."""
    tags, when = told.tokens.tags, timex.when
    follows, before = tags[index + 1 : index + 2], tags[index - 1 : index] if index else ""
    if not isinstance(when, Interval) or not follows:
        return False
    if when.granularity < Granularity.DAY:
        return follows in "NJ" and before in ("D", "J", "'")
    if when.granularity == Granularity.DAY:
        return False
    if follows == "'" or (before == "D" and follows in "EXVR"):
        return True  # "the 1998 evolved vehicle"
    if "-" in timex.text and follows in "NJ":
        return True  # "turned in first-quarter net income"
    if not before or told.tokens.lowers[index - 1] in ("in", "during"):
        return not before and follows in "NJ" and " " not in timex.text  # "June sales fell"
    return follows in "NJPG" and before in "D'JNPI" and not is_of_occasion(told, index)
