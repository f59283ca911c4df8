"""Who a title is about and whose a thing in it is: names for pronouns and for results."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.en.closed import FIRST_AND_SECOND, POSSESSIVES, PRONOUNS, RESULTS
from dateline.events.en.people import COMPANY_NOUNS
from dateline.events.grammar.clauses import Clause, Link
from dateline.events.grammar.tokens import Tokens
from dateline.events.titles.naming import Names
from dateline.events.titles.phrase import bare
from dateline.events.titles.words import join, possessive

_DEMONSTRATIVES = ("this", "that", "these", "those", "such")
_OWNERS = {"its": "it", "his": "he", "her": "she", "their": "they"}


def owners_within(tokens: Tokens, kept: Sequence[int], names: Names) -> dict[int, str]:
    """What "its" and "them" stand for within a subject: "holders of its bonds", "two of them".

    A name before is the owner itself: "Orlo's stake in its port".
    """
    found: dict[int, str] = {}
    head = tokens.lowers[kept[0] - 1] if kept else ""
    for index in kept:
        lower = tokens.lowers[index]
        if tokens.tags[index] in "'P":
            break
        owner = names.subject(_OWNERS[lower]) if lower in POSSESSIVES else None
        if owner and owner.lower() != head:  # "a union that speaks for its members"
            found[index] = possessive(owner)
        if lower == "them" and (things := names.object(lower)):
            found[index] = things
    return found


def resolved(tokens: Tokens, kept: Sequence[int], text: str, names: Names) -> str | None:
    """The words, with a pronoun at their head replaced by what it stands for."""
    first = tokens.lowers[kept[0]]
    if len(kept) == 1 and (first in PRONOUNS or first in _DEMONSTRATIVES):
        return names.subject(first) if first not in FIRST_AND_SECOND else None
    if tokens.tags[kept[0]] == "O" and first in PRONOUNS:
        return None
    if first in POSSESSIVES:
        owner = names.subject(first)
        rest = text.partition(" ")[2]
        is_other = owner is not None and owner.lower() not in rest.lower()
        return f"{possessive(owner)} {rest}" if owner and is_other else rest or None
    if first == "such":
        return None
    if first in _DEMONSTRATIVES:
        return text.partition(" ")[2] or None
    if first in COMPANY_NOUNS and (len(kept) == 1 or tokens.tags[kept[1]] == "'"):
        return (names.owner() or tokens.texts[kept[0]]) + text[len(first) :]
    return text


def owned(tokens: Tokens, clauses: Sequence[Clause], index: int, subject: str, names: Names) -> str:
    """Whose a result is: of who reports it, or else of the company told of before."""
    clause = clauses[index]
    tags = tokens.tags[slice(*clause.subject)]
    is_result = tokens.lowers[clause.subject[1] - 1] in RESULTS and not re.search("[PDIO]", tags)
    if not is_result:
        return subject
    owner = _reporter(tokens, clauses, clause, names) or names.owner()
    return f"{possessive(owner)} {subject[0].lower()}{subject[1:]}" if owner else subject


def _reporter(
    tokens: Tokens, clauses: Sequence[Clause], clause: Clause, names: Names
) -> str | None:
    """Who says so, if it is a company: a name, or "the chemical group"."""
    if clause.link is not Link.COMPLEMENT or clause.parent is None:
        return None
    start, end = clauses[clause.parent].subject
    kept = bare(tokens, list(range(start, end)))
    if not kept:
        return None
    if not re.fullmatch("[JNP]{1,6}", "".join(tokens.tags[i] for i in kept)):
        return None
    if tokens.lowers[kept[-1]] in COMPANY_NOUNS and (owner := names.owner()):
        return owner
    return resolved(tokens, kept, join(tokens, kept), names)
