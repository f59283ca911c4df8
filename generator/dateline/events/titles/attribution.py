"""Who says so: "police said", "according to a statement"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.en.closed import REPORTING
from dateline.events.grammar.clauses import Clause, Link
from dateline.events.grammar.tokens import Tokens
from dateline.events.titles.words import join
from dateline.prose.lexicon import words

_ALLEGING = frozenset(["allege", "claim", "contend"])
_ACCUSERS = words(
    """
    accuser accusers claimant claimants complainant complainants complaint complaints indictment
    lawsuit petition petitioner petitioners plaintiff plaintiffs prosecution prosecutor prosecutors
    suit
    """
)
_SPEAKER = re.compile(r"D?[JNP#']*[NP](?:I[DJNP#']*[NP])?|O")


def said_by(clauses: Sequence[Clause], index: int) -> Clause | None:
    """The clause that tells what was said, where this one tells that it was."""
    if clauses[index].base not in REPORTING:
        return None
    for clause in clauses[index + 1 :]:
        if clause.link is Link.COMPLEMENT and clause.parent == index:
            return clause
    return None


def source_of(tokens: Tokens, clauses: Sequence[Clause], index: int) -> str | None:
    """Who is named as saying what a clause tells, in the sentence's words; ``None``: nobody."""
    sayer = saying_clause(tokens, clauses, index)
    if sayer is not None:
        return _words(tokens, clauses[sayer].subject)
    return _according_to(tokens)


def is_alleged(tokens: Tokens, clauses: Sequence[Clause], index: int) -> bool:
    """Whether only an accuser says so: "the indictment says that he sold it"."""
    if "allegedly" in tokens.lowers[clauses[index].first : clauses[index].last]:
        return False
    sayer = saying_clause(tokens, clauses, index)
    if sayer is None:
        words = (_according_to(tokens) or "").lower().split()
        return not _ACCUSERS.isdisjoint(words[-1:])
    start, end = clauses[sayer].subject
    is_accuser = not _ACCUSERS.isdisjoint(tokens.lowers[start:end][-1:])
    return is_accuser or clauses[sayer].base in _ALLEGING


def saying_clause(tokens: Tokens, clauses: Sequence[Clause], index: int) -> int | None:
    """The position of the clause that reports this one: before it, or after its comma."""
    clause = clauses[index]
    if clause.link is Link.COMPLEMENT and clause.parent is not None:
        return clause.parent if clauses[clause.parent].base in REPORTING else None
    for later in range(index + 1, len(clauses)):
        if is_inverted(tokens, clauses, later):
            return later
    return None


def is_inverted(tokens: Tokens, clauses: Sequence[Clause], index: int) -> bool:
    """Whether a verb of saying follows what was said: "..., police said Thursday"."""
    clause = clauses[index]
    if index == 0 or clause.base not in REPORTING or clause.link is not Link.MAIN:
        return False
    if clause.is_passive or _is_said_after(clauses, index):
        return False  # "after it was stolen, it was found"
    is_after = clause.subject[0] >= clause.verb[1]
    opening = clause.verb[0] if is_after else min(clause.subject[0], clause.verb[0])
    before = tokens.tags[:opening].rstrip("A")
    if not before.endswith((",", ',"', '",')):
        return False
    if is_after:
        return True
    rest = tokens.tags[clause.verb[1] : clause.last]
    return re.fullmatch(r"(?:[IDJtNPG#']|,(?=[PtI]))*(?:[.,\"]*|,G.*)", rest) is not None


def _is_said_after(clauses: Sequence[Clause], index: int) -> bool:
    """Whether what was said follows: "In a letter sent on Monday, Orlo said it would close"."""
    following = clauses[index + 1] if index + 1 < len(clauses) else None
    return (
        following is not None and following.parent == index and (following.link is Link.COMPLEMENT)
    )


def _according_to(tokens: Tokens) -> str | None:
    for index in range(len(tokens.lowers) - 2):
        if tokens.lowers[index] == "according" and tokens.lowers[index + 1] == "to":
            match = _SPEAKER.match(tokens.tags, index + 2)
            return _words(tokens, match.span()) if match else None
    return None


def _words(tokens: Tokens, phrase: tuple[int, int]) -> str | None:
    return join(tokens, range(*phrase)) if phrase[0] < phrase[1] else None
