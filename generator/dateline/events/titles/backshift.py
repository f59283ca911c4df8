"""Tenses of what was said, moved back to those of the speech: "said it would" is "says it will"."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.events.en.closed import REPORTING
from dateline.events.grammar.agreement import is_plural
from dateline.events.grammar.clauses import Clause, Link, Tense
from dateline.events.grammar.tokens import Tokens
from dateline.events.titles.attribution import said_by
from dateline.events.titles.bonds import is_proviso

_WISHES = frozenset(["have", "like", "love", "prefer", "rather"])


def unshifted(tokens: Tokens, clauses: Sequence[Clause], index: int) -> dict[int, str]:
    """The auxiliaries of what was said as the headline "says" needs them, by token."""
    said = said_by(clauses, index)
    if said is None or clauses[index].tense is not Tense.PAST:
        return {}
    inner = clauses.index(said)
    spoken = [said, *(c for c in clauses if c.link is Link.JOINED and c.parent == inner)]
    found: dict[int, str] = {}
    for clause in spoken:
        found |= _unshifted(tokens, clause)
    return found


def without_sayer(tokens: Tokens, clauses: Sequence[Clause], index: int) -> dict[int, str]:
    """The same for a clause that is told without who said it: "would open" is "will open"."""
    clause = clauses[index]
    if clause.link is not Link.COMPLEMENT or clause.parent is None:
        return {}
    sayer = clauses[clause.parent]
    is_told = sayer.base in REPORTING or clause.word == "that"  # "received word that"
    is_past = is_told and sayer.tense is Tense.PAST
    return _unshifted(tokens, clause) if is_past else {}


def _unshifted(tokens: Tokens, said: Clause) -> dict[int, str]:
    first = said.verb[0]
    lower = tokens.lowers[first]
    if lower == "would" and not _is_supposed(tokens, said):
        return {first: "will"}
    if lower == "had" and said.is_perfect:
        return {first: "have" if is_plural(tokens, said, "") else "has"}
    if lower in ("was", "were") and said.is_progressive:
        return {first: "is" if lower == "was" else "are"}
    return {}


def _is_supposed(tokens: Tokens, said: Clause) -> bool:
    """Whether it tells what would be: "would have closed", "would like to", "would ... if"."""
    start, end = said.verb
    is_wish = not _WISHES.isdisjoint(tokens.lowers[start : end + 1])
    return is_wish or any(is_proviso(tokens, i) for i in range(1, len(tokens.tags) - 1))
