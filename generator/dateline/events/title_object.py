"""What follows the verb in a title: its object and what belongs to that."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.clauses import Clause, Link
from dateline.events.en.closed import (
    CONDITIONS,
    FILLER_ADVERBS,
    PARTICLES,
    REPORTING,
    SAYING,
    TIME_TAKING,
)
from dateline.events.title_words import balanced, trimmed, without_times
from dateline.events.tokens import Tokens

_LIST = re.compile(r",(?:[DJNP#']+,)*[DJNP#']*,?C[DJNP#']+")
# What may be left out between commas: "the firm, unsuccessfully, to"; "Hale, his deputy, to".
_ASIDE = re.compile(r",(?:A+,|[DJNP#']{1,8}(?:I[DJNP#']{1,6})?,(?=[TI]))")
_PLACE = re.compile(r",P{1,2},(?=[NJ])")  # "the Peoria, Ill., bank"


def complement_of(tokens: Tokens, clauses: Sequence[Clause], index: int) -> list[int]:
    """The tokens after the verb that belong to the headline, in order."""
    clause = clauses[index]
    said = said_by(clauses, index)
    last = len(tokens.tags) if said else clause.last
    position = clause.verb[1]
    while clause.antecedent and (infinitive := re.compile("A*TA*L").match(tokens.tags, position)):
        position = infinitive.end()
    kept = [*range(clause.verb[1], position), *_object_before(tokens, clause)]
    while position < last:
        tag = tokens.tags[position]
        if said and position == said.first and said.word == "that" and not clause.is_passive:
            position += 1
        elif tag == "(":
            close = tokens.tags.find(")", position)
            position = close + 1 if close > 0 else last
        elif tag == ",":
            following = _after_comma(tokens, position, kept, clause, last)
            if following is None and said and position < said.verb[0]:
                following = _after_aside(tokens, position, said.verb[0])
            if following is None:
                break
            if following[1]:
                kept.extend(range(position, following[0]))
            position = following[0]
        elif tag == "W" and said and position < said.verb[0]:
            position = said.verb[0]
        elif tag in ";:-.~" or (tag in "SWw" and not _goes_on(tokens, said, position)):
            break
        else:
            kept.append(position)
            position += 1
    if tokens.tags[position : position + 1] == "W":
        kept = _without_open_infinitive(tokens, kept, position)
    kept = _without_filler(tokens, without_times(tokens, kept), clause.verb[1])
    if clause.base in TIME_TAKING and tokens.tags[clause.verb[1] : clause.verb[1] + 1] == "t":
        kept = [clause.verb[1], *kept]
    return trimmed(tokens, balanced(tokens, kept))


def said_by(clauses: Sequence[Clause], index: int) -> Clause | None:
    """The clause that tells what was said, where this one tells that it was."""
    if clauses[index].base not in REPORTING:
        return None
    for clause in clauses[index + 1 :]:
        if clause.link is Link.COMPLEMENT and clause.parent == index:
            return clause
    return None


def _object_before(tokens: Tokens, clause: Clause) -> list[int]:
    """What a relative clause with its own subject tells of: "the plan that Orlo announced"."""
    if clause.antecedent is None or clause.word == "whose":
        return []
    start = clause.first
    lead = [start] if start < clause.subject[0] and tokens.tags[start] == "I" else []
    return [*lead, *range(*clause.antecedent)]


def _after_comma(
    tokens: Tokens, comma: int, kept: list[int], clause: Clause, last: int
) -> tuple[int, bool] | None:
    """Where to read on after a comma, and whether to keep what lies between; ``None``: stop."""
    listed = _LIST.match(tokens.tags, comma)
    if listed and listed.end() <= last and kept and tokens.tags[kept[-1]] in "NP#":
        return listed.end(), True
    if kept and tokens.tags[kept[-1]] == "J" and tokens.tags[comma + 1 : comma + 2] in ("J", "N"):
        return comma + 1, False  # "his small, crowded shop", said without the comma
    place = _PLACE.match(tokens.tags, comma)
    if place and place.end() < last and kept and tokens.tags[kept[-1]] == "P":
        return place.end(), True
    aside = _ASIDE.match(tokens.tags, comma)
    if aside and aside.end() < last:
        return aside.end(), False
    if clause.base in SAYING and not kept and tokens.tags[comma + 1 : comma + 2] == '"':
        return comma + 1, False
    follows = tokens.lowers[comma + 1 : comma + 2]
    is_after_time = tokens.tags[comma - 1] == "t" and not PARTICLES.intersection(follows)
    return (
        (comma + 1, False) if is_after_time and tokens.tags[comma + 1 : comma + 2] in "TI" else None
    )


def _after_aside(tokens: Tokens, comma: int, verb: int) -> tuple[int, bool] | None:
    """Past an aside between commas that parts what is said from its verb."""
    closing = tokens.tags.rfind(",", comma + 1, verb)
    is_relative = tokens.tags[comma + 1] == "W" or tokens.tags[comma + 1 : comma + 3] == "IW"
    is_aside = is_relative or set(tokens.tags[closing + 1 : verb]) <= {"A"}
    return (closing + 1, False) if is_aside and closing > 0 else None


def _goes_on(tokens: Tokens, said: Clause | None, position: int) -> bool:
    """Whether what is said goes on: to its verb, and over the condition that it hangs on."""
    if said is None:
        return False
    return position < said.verb[0] or tokens.lowers[position] in CONDITIONS


def _without_open_infinitive(tokens: Tokens, kept: list[int], end: int) -> list[int]:
    """Without "to correct" before "what they called ...", which is its object."""
    is_open = tokens.tags[end - 2 : end] == "TL" and kept[-2:] == [end - 2, end - 1]
    return kept[:-2] if is_open else kept


def _without_filler(tokens: Tokens, kept: list[int], verb_end: int) -> list[int]:
    """Without adverbs that tell nothing, right after the verb."""
    return [i for i in kept if not (i == verb_end and tokens.lowers[i] in FILLER_ADVERBS)]
