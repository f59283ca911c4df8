"""What follows the verb in a title: its object and what belongs to that."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.en.closed import FILLER_ADVERBS, SAYING, TIME_TAKING
from dateline.events.en.people import COMPANY_NOUNS, PERSON_NOUNS
from dateline.events.en.titling import LIMITING
from dateline.events.grammar.clauses import Clause
from dateline.events.grammar.tag_context import base_of
from dateline.events.grammar.tokens import Tokens
from dateline.events.titles.ends import breaks_even, trimmed
from dateline.events.titles.walk import Walk
from dateline.events.titles.words import balanced, without_times

_POINTING = ("this", "that", "these", "those")
_SPOTS = ("country", "nation", "state", "region", "city", "town", "village", "island", "area")
_OPENING = ("after", "before", "until", "since", "when", "because")
_WHO = re.compile("[IS][DJNP#']{1,8}$")
_ASIDE = re.compile(",(?:W|#,)")
_FILLERS = FILLER_ADVERBS - LIMITING


def complement_of(tokens: Tokens, clauses: Sequence[Clause], index: int) -> list[int]:
    """The tokens after the verb that belong to the headline, in order."""
    walk = Walk(tokens, clauses, index)
    clause = walk.clause
    while walk.position < walk.last and walk.step():
        pass
    kept = walk.kept + walk.behind
    if tokens.tags[walk.position : walk.position + 1] in ("W", "S", "w"):
        kept = _without_open_infinitive(tokens, kept, walk.position)
    kept = _without_filler(tokens, without_times(tokens, kept), clause.verb[1])
    end = walk.said.first if walk.said else walk.own_last
    kept = [i for i in kept if i >= end or not _points(tokens, i)]
    if clause.base in TIME_TAKING and _is_object(tokens, clause.verb[1]):
        kept = [clause.verb[1], *kept]
    kept = _without_cut_clause(tokens, trimmed(tokens, balanced(tokens, kept)))
    kept = _without_who_did(tokens, kept)
    kept = _without_agent(tokens, clause, kept)
    return [i for i in kept if tokens.lowers[i] not in ("here", "uh", "um")]


def _is_object(tokens: Tokens, index: int) -> bool:
    """Whether a time there is what the verb takes: not "declared Monday that", "called Monday."."""
    return re.match("t[^SWw.,;]", tokens.tags[index:]) is not None


def _without_agent(tokens: Tokens, clause: Clause, kept: list[int]) -> list[int]:
    """Without "by the office" between "cleared" and "to buy the mill": what for tells more."""
    tags = tokens.tags_of(kept)
    agent = re.match("I[DJNP#'C]{3,9}(?=TL)", tags)
    is_agent = agent is not None and tokens.lowers[kept[0]] == "by" and clause.is_passive
    return kept[agent.end() :] if agent and is_agent else kept


def _without_open_infinitive(tokens: Tokens, kept: list[int], end: int) -> list[int]:
    """Without "to demand" before "that he resign", which is its object."""
    is_open = tokens.tags[end - 2 : end] == "TL" and kept[-2:] == [end - 2, end - 1]
    return kept[:-2] if is_open else kept


def _without_cut_clause(tokens: Tokens, kept: list[int]) -> list[int]:
    """Without "after his mother" of "after his mother, two boys and a girl had drowned"."""
    if not kept or re.match(",[NDJ#]", tokens.tags[kept[-1] + 1 : kept[-1] + 3]) is None:
        return kept
    sayer = re.compile(",[DJNP#']+(?=[VF])").match(tokens.tags, kept[-1] + 1)
    if sayer and base_of(tokens.lowers[sayer.end()]) in SAYING:
        return kept  # "a minute after take-off, officials said"
    tags = tokens.tags_of(kept)
    last = re.search("I[DJNP#']+$", tags)
    is_clause = last is not None and tokens.lowers[kept[last.start()]] in _OPENING
    return kept[: last.start()] if last and is_clause and last.start() else kept


def _without_who_did(tokens: Tokens, kept: list[int]) -> list[int]:
    """Without "after the company" of "after the company, which makes pumps, said it would sell".

    Nothing comes after a person or a firm: what did it, and an aside parts it from what.
    """
    last = _WHO.search(tokens.tags_of(kept))
    if last is None or tokens.lowers[kept[last.start()]] not in _OPENING:
        return kept
    if not _ASIDE.match(tokens.tags, kept[-1] + 1):
        return kept
    words = {tokens.lowers[i] for i in kept[last.start() :]}
    is_who = not words.isdisjoint(PERSON_NOUNS | COMPANY_NOUNS)
    return kept[: last.start()] if is_who else kept


def _points(tokens: Tokens, index: int) -> bool:
    """Whether a word only points at what was told before: "reversed | that | decision"."""
    is_before_noun = tokens.tags[index + 1 : index + 2] in ("N", "J", "G")
    is_led = tokens.tags[index - 1] == "I"  # "touched on this point", but "came to this town"
    is_led = is_led and tokens.lowers[index + 1] not in _SPOTS
    is_pointing = tokens.tags[index] == "D" and tokens.lowers[index] in _POINTING
    return is_pointing and is_before_noun and not is_led


def _without_filler(tokens: Tokens, kept: list[int], verb_end: int) -> list[int]:
    """Without adverbs that tell nothing, right after the verb."""
    if verb_end not in kept or breaks_even(tokens, verb_end):
        return kept
    is_filler = tokens.lowers[verb_end] in _FILLERS and tokens.tags[verb_end] not in "IS"
    return [i for i in kept if not (i == verb_end and is_filler)]
