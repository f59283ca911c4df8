"""How far the words reach that tell a happening: the clause with its whole object."""

from __future__ import annotations

from dateline.events.grammar.clauses import Clause, Link
from dateline.events.telling.dated import Dated
from dateline.events.telling.told import Told
from dateline.model import Span

_DEPENDENT = (Link.RELATIVE, Link.PARTICIPLE, Link.COMPLEMENT)


def extent_of(told: Told, dated: Dated) -> Span:
    """The characters of a dated clause or noun phrase, whole, without what joins the next."""
    if dated.phrase is not None:
        return told.tokens.span(*dated.phrase)
    clause = told.clauses[dated.clause]
    last = _with_dependents(told, dated.clause)
    while last > clause.verb[1] and told.tokens.tags[last - 1] in ",;:-C":
        last -= 1
    is_opened = clause.link is Link.SUBORDINATE and clause.first < clause.subject[0]
    return told.tokens.span(clause.first + is_opened, last)


def _with_dependents(told: Told, position: int) -> int:
    """Past clauses that the object needs: "over deals they had hidden", "about how it works"."""
    last = told.clauses[position].last
    for following in told.clauses[position + 1 :]:
        if following.first == last and _belongs(told, following):
            last = following.last
    return last


def _belongs(told: Told, clause: Clause) -> bool:
    before = told.tokens.tags[clause.first - 1]
    if clause.link in _DEPENDENT:
        return before not in ",;:-C("
    is_counted = clause.word in ("after", "before") and before in "tN"  # "a week after it closed"
    return clause.link is Link.SUBORDINATE and (before == "I" or is_counted)
