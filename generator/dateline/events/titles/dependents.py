"""Clauses that tell which thing is meant, without which a title would claim more."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.en.closed import FIRST_AND_SECOND, TELLING_NOUNS
from dateline.events.en.verbs import verb_forms
from dateline.events.grammar.agreement import is_plural_phrase
from dateline.events.grammar.clauses import Clause, Link
from dateline.events.grammar.tokens import Tokens
from dateline.events.titles.attribution import said_by
from dateline.events.titles.bonds import is_proviso
from dateline.events.titles.ends import trimmed
from dateline.events.titles.words import without_times
from dateline.prose.lexicon import words

_OCCASIONS = ("after", "when", "because", "before")
# "a man believed to have sunk the boat": without it nobody is told of.
_SUPPOSING = words("believe think suspect allege say understand know expect suppose assume report")
_STRANDED = re.compile("I(?:[VXRBHMF.,]|$)")  # "the house he lives in | burned"
_BREAK = re.compile(r'[,;:()."SWw-]')


def reach_of(tokens: Tokens, clauses: Sequence[Clause], index: int) -> int:
    """The token up to which a clause reaches, with those that tell which thing is meant.

    "sold the shares it had bought", "to mend what it called open drains".
    """
    clause = clauses[index]
    last = clause.last
    if clause.link is Link.PARTICIPLE:
        return last  # "a plan approved by the firm that named no price"
    for following in clauses[index + 1 :]:
        if following.first == last and _is_period(tokens, following):
            last = following.last
            continue
        if following.first == last and _is_content(tokens, following):
            last = following.last
            continue
        if following.first != last or not _is_restricting(tokens, following):
            break
        end = _end_of(tokens, following)
        if _is_shared(tokens, following, end) or not _is_telling(tokens, clause, following, end):
            break
        last = end
        if end < following.last:
            break
    return last


def proviso_of(tokens: Tokens, clauses: Sequence[Clause], index: int) -> list[int]:
    """The tokens of the "if" clause without which what is planned is not: before it or after."""
    clause = clauses[index]
    for other in clauses:
        is_beside = other.first == clause.last or (
            other.first < clause.first <= other.last + 1 and other.first == 0
        )
        if other.link is Link.SUBORDINATE and is_beside and is_proviso(tokens, other.first):
            words = [i for i in range(other.first, other.last) if tokens.tags[i] not in ".;:"]
            return trimmed(tokens, without_times(tokens, words))
    return []


def occasion_of(tokens: Tokens, clauses: Sequence[Clause], index: int) -> list[int]:
    """The tokens of "after a worker sued": what a bare "inquiry begins" can be told apart by."""
    clause = clauses[index]
    for other in clauses[index + 1 :]:
        if other.link is not Link.SUBORDINATE or other.word not in _OCCASIONS:
            continue
        if said_by(clauses, clauses.index(other)):
            continue  # "when a woman claimed | she had found it"
        if not tokens.tags[clause.verb[1] : other.first].strip("ItA,"):
            end = _end_of(tokens, other)
            return _whole(tokens, clause, range(other.first, end))
    return []


def _whole(tokens: Tokens, clause: Clause, place: range) -> list[int]:
    """Tokens without times, or none where they tell of somebody who is not named."""
    pronouns = [tokens.lowers[i] for i in place if tokens.tags[i] == "O"]
    if not all(_is_subject(tokens, clause, pronoun) for pronoun in pronouns):
        return []
    if not any(tokens.tags[i] in "NP#" for i in place):
        return []  # "when it emerged"
    return trimmed(tokens, without_times(tokens, list(place)))


def with_gap_filled(tokens: Tokens, clauses: Sequence[Clause], index: int) -> Sequence[Clause]:
    """The clauses with a passive whose "were" is said once: "2 were killed and 9 wounded"."""
    clause = clauses[index]
    before = clauses[index - 1] if index else None
    start = clause.subject[0]
    is_joined = before is not None and before.is_passive and tokens.tags[start - 1] == "C"
    is_single = clause.verb[1] - clause.verb[0] == 1 and not clause.is_passive
    is_participle = verb_forms().get(tokens.lowers[clause.head], ("", ""))[0] == "E"
    follows = tokens.tags[clause.verb[1] : clause.verb[1] + 1]
    is_joined = is_joined and "#" in tokens.tags[slice(*clause.subject)]
    if not (is_joined and is_single and is_participle and follows in (".", ",", "I", "t", "")):
        return clauses
    return [*clauses[:index], clause._replace(is_passive=True), *clauses[index + 1 :]]


def _is_period(tokens: Tokens, clause: Clause) -> bool:
    """Whether it tells only when a period ended: "the quarter ended 30 June"."""
    return clause.base == "end" and tokens.tags[clause.first - 1] == "t"


def _is_name(tokens: Tokens, end: int) -> bool:
    """Whether a name without article ends there: "Orlo Works", but not "a Libyan"."""
    return re.search("(?:^|[^DJNP#'])P+$", tokens.tags[:end]) is not None


def _is_content(tokens: Tokens, clause: Clause) -> bool:
    """Whether it tells what a noun says: "confirmed reports | that a ship had sunk"."""
    is_that = clause.link is Link.COMPLEMENT and clause.word == "that"
    return is_that and tokens.lowers[clause.first - 1] in TELLING_NOUNS


def _is_restricting(tokens: Tokens, clause: Clause) -> bool:
    before = tokens.tags[clause.first - 1]
    if clause.word in ("which", "who") and _is_name(tokens, clause.first):
        return False  # it needs no telling which
    if clause.word == "what":
        return before in "LVFXI"
    return clause.link in (Link.RELATIVE, Link.PARTICIPLE) and before in "NP#t'\""


def _end_of(tokens: Tokens, clause: Clause) -> int:
    """Where the clause breaks off, at the latest where the next begins."""
    stop = _BREAK.search(tokens.tags, clause.verb[1], clause.last)
    end = stop.start() if stop else clause.last
    if stop and tokens.tags[end - 1] == "I":
        return end  # "after the mayor stepped in,"
    while end > clause.verb[1] and tokens.tags[end - 1] in "CIt":
        if clause.antecedent and _STRANDED.match(tokens.tags, end - 1):
            break
        end -= 1
    return end


def _is_telling(tokens: Tokens, clause: Clause, inner: Clause, end: int) -> bool:
    """Whether it says enough, and of nobody who is not named in the title."""
    opening = inner.subject[0] if inner.first <= inner.subject[0] else inner.verb[0]
    is_object_before = inner.antecedent is not None or inner.word == "what"
    after = inner.verb[1]
    if (
        inner.link is Link.PARTICIPLE
        and (tokens.tags[after : after + 1] == "t" or tokens.lowers[after : after + 1] == ("to",))
        and inner.base not in _SUPPOSING
    ):
        return False  # "the quarter ended May 31", "brought the jet built to Harbury"
    is_full = (
        is_object_before
        or re.search("[NP#A]" if inner.word else "[NP#]", tokens.tags[inner.verb[1] : end])
        is not None
    )
    pronouns = [tokens.lowers[i] for i in range(min(opening, inner.verb[0]), end)
                if tokens.tags[i] == "O"]  # fmt: skip
    return is_full and all(_is_subject(tokens, clause, pronoun) for pronoun in pronouns)


def _is_shared(tokens: Tokens, clause: Clause, end: int) -> bool:
    """Whether its object follows another verb: "solicited | and accepted a bribe"."""
    is_joint = re.match("CA?[VXF]", tokens.tags[end:]) is not None
    return is_joint and end == clause.verb[1] and not clause.is_passive


def _is_subject(tokens: Tokens, clause: Clause, pronoun: str) -> bool:
    """Whether a pronoun can be read as the subject of the title."""
    if pronoun in FIRST_AND_SECOND or clause.subject[0] >= clause.subject[1]:
        return False
    if pronoun not in ("it", "he", "she", "they"):
        return False
    return is_plural_phrase(tokens, clause.subject) == (pronoun == "they")
