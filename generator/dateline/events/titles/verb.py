"""The verb of a title: in the present, without what only fills, with what limits the claim."""

from __future__ import annotations

import re
from collections.abc import Mapping

from dateline.events.en.titling import GIVING, LIMITING, SUFFERED, UNDONE
from dateline.events.en.verbs import guess_base, third_person, verb_forms
from dateline.events.grammar.agreement import is_plural
from dateline.events.grammar.clauses import Clause, Link, Tense
from dateline.events.grammar.tokens import Tokens
from dateline.events.titles.words import join


def verb_of(
    tokens: Tokens,
    clause: Clause,
    subject: str,
    *,
    is_full: bool = False,
    shifted: Mapping[int, str] | None = None,
) -> str:
    """The verb group as a headline has it: "was nearly sold" becomes "nearly sold".

    ``is_full`` keeps the "is" of a passive, where the subject has a verb of its own: "Man who
    robbed the bank is arrested". ``shifted`` are auxiliaries as they are without who said so.
    """
    limits = _limits(tokens, clause)
    if clause.tense in (Tense.FUTURE, Tense.MODAL):
        start, end = clause.verb
        group = [i for i in range(start, end) if tokens.tags[i] not in "AtI"]
        return join(tokens, sorted({*limits, *group}), shifted)
    words = [tokens.lowers[i] for i in limits]
    return " ".join(
        [*words, *_rank(tokens, clause), _head(tokens, clause, subject, is_full=is_full)]
    )


def _limits(tokens: Tokens, clause: Clause) -> list[int]:
    """Adverbs in the group, or right before it, that limit what is claimed."""
    start, end = clause.verb
    while start and tokens.tags[start - 1] == "A" and start > clause.subject[1]:
        start -= 1
    return [i for i in range(start, end) if tokens.lowers[i] in LIMITING]


def _rank(tokens: Tokens, clause: Clause) -> list[str]:
    """ "first" or "last", where it was so that it was done: "was last seen"."""
    start, end = clause.verb
    if "first" in tokens.lowers[max(0, start - 1) : end]:
        return ["first"]
    return ["last"] if "last" in tokens.lowers[start:end] else []  # "at last | closed" is another


def _head(tokens: Tokens, clause: Clause, subject: str, *, is_full: bool) -> str:
    is_bare = clause.link is Link.PARTICIPLE or clause.is_passive or clause.is_progressive
    is_bare = is_bare and not is_past(tokens, clause)
    if is_bare and is_full and clause.link is not Link.PARTICIPLE:
        is_many = is_plural(tokens, clause, subject)
        return f"{'are' if is_many else 'is'} {tokens.lowers[clause.head]}"
    if (
        is_bare
        or _is_headline(tokens, clause)
        or not _is_known(clause.base, tokens.lowers[clause.head])
    ):
        return tokens.lowers[clause.head]  # it may stand first: "Born in Skell, Hale ..."
    is_many = is_plural(tokens, clause, subject)
    if clause.base == "be":
        return "are" if is_many else "is"
    return clause.base if is_many else third_person(clause.base)


def is_past(tokens: Tokens, clause: Clause) -> bool:
    """Whether what looks like a participle tells what somebody did: "Orlo agreed to a sale".

    What is never done to anything, or what has an object right behind it: "a quake struck Skell".
    """
    start, end = clause.verb
    if end - start != 1 or tokens.tags[start] != "R" or clause.subject[1] != start:
        return False
    if clause.base in UNDONE or _is_name_returning(tokens, clause):
        return tokens.tags[end : end + 1] in ("I", "t", ".", ",", "A", "T", "C")
    is_object = re.match("D[JNP#']*[NP]", tokens.tags[end:]) is not None
    return is_object and clause.base not in GIVING


def _is_name_returning(tokens: Tokens, clause: Clause) -> bool:
    """ "Ana Hale returned to Skell", but not "ballots returned by mail"."""
    return clause.base in ("return", "retire") and tokens.tags[clause.verb[0] - 1] == "P"


def _is_headline(tokens: Tokens, clause: Clause) -> bool:
    """Whether "were" is left out, as headlines do: "Two men charged in death of girl"."""
    follows = tokens.tags[clause.verb[1] : clause.verb[1] + 1]
    return clause.base in SUFFERED and follows in ("I", ".", ",", "t", "")


def _is_known(base: str, form: str) -> bool:
    """Whether the base form is sure enough to be inflected."""
    tag = verb_forms().get(base, ("", ""))[0]
    return tag in ("L", "U") or base in ("be", "have") or guess_base(form) == base
