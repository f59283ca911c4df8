"""Who or what a title is about: by name, without what is beside it, with what tells which."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.agreement import is_plural_phrase
from dateline.events.clauses import Clause, Link
from dateline.events.en.closed import (
    FIRST_AND_SECOND,
    POSSESSIVES,
    PRONOUNS,
    REFLEXIVES,
    RESULTS,
)
from dateline.events.en.people import COMPANY_NOUNS
from dateline.events.en.titling import LIMITING, MEASURING
from dateline.events.naming import Names
from dateline.events.phrases import name_beside
from dateline.events.title_cuts import fitted
from dateline.events.title_words import (
    balanced,
    join,
    possessive,
    without_brackets,
    without_times,
)
from dateline.events.tokens import Tokens

_LONGEST = 64
_ARTICLES = ("the", "a", "an")
_OPEN = ("what", "whatever", "whoever", "who", "which")
_DEMONSTRATIVES = ("this", "that", "these", "those", "such")
_DEFINITE = ("the", "this", "that", "these", "those", "such")
_OWNERS = {"its": "it", "his": "he", "her": "she", "their": "they"}
_MEASURED = ("at", "to", "up", "about", "around", "over", "under")
_JOINT = re.compile(r"^[^I]*C|,.*C|CD")
_RESTRICTING = (Link.RELATIVE, Link.PARTICIPLE)


def subject_of(
    tokens: Tokens, clauses: Sequence[Clause], index: int, names: Names, room: int | None = None
) -> str | None:
    """The subject of a clause as a headline has it; ``None`` where who is meant is not known."""
    clause = clauses[index]
    start, end = clause.subject
    end += tokens.tags[end : end + 1] == "t" and start < end
    kept = _bare(tokens, [*_measure(tokens, clause), *range(start, end)])
    if not kept or _is_open(tokens, kept):
        return None
    if clause.link is Link.RELATIVE and all(tokens.tags[i] == "#" for i in kept):
        return None  # "a vote of 61 to 36 that"
    if clause.word == "whose" and clause.antecedent is not None:
        return f"{possessive(_noun(tokens, clause.antecedent))} {join(tokens, kept)}"
    if is_definite(tokens, clause.subject, kept) and (full := _full(tokens, kept, names)):
        return full
    owners = owners_within(tokens, kept[1:], names)
    tags = "".join(tokens.tags[i] for i in kept)
    is_joint = bool(_JOINT.search(tags))  # who is left out would be wronged
    whole = join(tokens, kept, owners)
    text = whole if is_joint else fitted(tokens, kept, room or _LONGEST, owners)
    who = _resolved(tokens, kept, text, names)
    if who is None:
        return None
    is_short = room is not None
    return _owned(tokens, clauses, index, who if is_short else names.whole(who), names)


def _full(tokens: Tokens, kept: Sequence[int], names: Names) -> str | None:
    return names.full(tokens.lowers[kept[-1]], kept[0])


def restricted(tokens: Tokens, clauses: Sequence[Clause], index: int) -> list[int]:
    """The subject with the clause that tells which is meant: "shares owned by the widow"."""
    clause = clauses[index]
    end = clause.subject[1]
    inner = next((c for c in clauses if c.first == end and c.link in _RESTRICTING), None)
    if inner is None or inner.verb[1] > clause.verb[0] or clause.link in _RESTRICTING:
        return []
    between = tokens.tags[end : clause.verb[0]]
    is_name = "P" in tokens.tags[slice(*clause.subject)]
    if is_name or re.search(r"[O,;:()\"-]", between) or re.search("[NP#]", between) is None:
        return []
    kept = without_times(tokens, list(range(clause.subject[0], clause.verb[0])))
    kept = _bare(tokens, kept)
    is_told = any(tokens.tags[i] in "NP#" for i in kept if i >= inner.verb[1])
    is_told = is_told and FIRST_AND_SECOND.isdisjoint(tokens.lowers[i] for i in kept)
    return kept if is_told and not _is_open(tokens, kept) else []


def is_definite(tokens: Tokens, phrase: tuple[int, int], kept: Sequence[int]) -> bool:
    """Whether a phrase is one common noun that points at what was told of before."""
    noun = kept[-1]
    if not set(kept) <= {noun - 1, noun} or tokens.tags[noun] != "N" or phrase[0] != noun - 1:
        return False
    return tokens.lowers[noun - 1] in _DEFINITE and tokens.lowers[noun] not in COMPANY_NOUNS


def _bare(tokens: Tokens, kept: list[int]) -> list[int]:
    """Without article, times, brackets and what leads into the subject or out of it."""
    kept = balanced(tokens, without_times(tokens, without_brackets(tokens, kept)))
    kept = [i for i in kept if tokens.lowers[i] not in REFLEXIVES]
    while kept and _leads_in(tokens, kept[0]):
        kept.pop(0)
    while kept and tokens.tags[kept[-1]] in "IDTA,":
        kept.pop()
    return _name_beside(tokens, kept)


def _leads_in(tokens: Tokens, index: int) -> bool:
    lower = tokens.lowers[index]
    if tokens.tags[index] == "L" and tokens.tags[index - 1] == "T":
        return True  # "expects to report income rose"
    if lower in LIMITING | MEASURING or _is_describing(tokens, index):
        return False
    is_filler = tokens.tags[index] in "AC,'-"
    return is_filler or lower in _ARTICLES


def _is_describing(tokens: Tokens, index: int) -> bool:
    """Whether an adverb belongs to what follows: "formerly Dutch firms", "first flight"."""
    follows = tokens.tags[index + 1 : index + 2]
    lower = tokens.lowers[index]
    return (lower.endswith("ly") and follows == "J") or (lower == "first" and follows == "N")


def _measure(tokens: Tokens, clause: Clause) -> list[int]:
    """What stands before a number and tells how near it is: "at least", "only", "some"."""
    start, end = clause.subject
    if start >= end:
        return []
    if tokens.lowers[start - 1 : start + 1] in (("at", "least"), ("at", "most"), ("up", "to")):
        return [start - 1]
    if tokens.lowers[max(0, start - 2) : start] in (("at", "least"), ("up", "to")):
        return [start - 2, start - 1]
    is_counted = tokens.tags[start] == "#" and tokens.lowers[start - 1] in MEASURING
    is_limited = tokens.lowers[start - 1] in ("only", "nearly", "almost")
    return [start - 1] if start and (is_counted or is_limited) else []


def _is_open(tokens: Tokens, kept: Sequence[int]) -> bool:
    """Whether what stands there names nobody: "what he did", "agreed to be sold for"."""
    tags = "".join(tokens.tags[i] for i in kept)
    return (
        tokens.lowers[kept[0]] in _OPEN
        or "CG" in tags
        or (tags[0] in "BHMZTI" and tokens.lowers[kept[0]] not in _MEASURED)
    )


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


def _resolved(tokens: Tokens, kept: Sequence[int], text: str, names: Names) -> str | None:
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


def _owned(
    tokens: Tokens, clauses: Sequence[Clause], index: int, subject: str, names: Names
) -> str:
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
    kept = _bare(tokens, list(range(start, end)))
    if not kept:
        return None
    if not re.fullmatch("[JNP]{1,6}", "".join(tokens.tags[i] for i in kept)):
        return None
    if tokens.lowers[kept[-1]] in COMPANY_NOUNS and (owner := names.owner()):
        return owner
    return _resolved(tokens, kept, join(tokens, kept), names)


def _name_beside(tokens: Tokens, kept: list[int]) -> list[int]:
    """The name that stands beside a description: "the airline, Orlo Air, announced"."""
    if not kept:
        return kept
    described = re.match(r"[JN]*ND(?=P)", "".join(tokens.tags[i] for i in kept))
    if described:
        return kept[described.end() :]  # "the watchdog the Harbury Audit Office"
    before = _name_before(tokens, kept)
    if before:
        return before
    phrase = (kept[0], kept[-1] + 1)
    beside = name_beside(tokens, phrase)
    return kept if beside == phrase else list(range(*beside))


def _name_before(tokens: Tokens, kept: list[int]) -> list[int]:
    """The name that a description follows: "Ana Hale, a geologist, who died"."""
    tags = "".join(tokens.tags[i] for i in kept)
    if not re.fullmatch("[JN]*N", tags) or kept[-1] + 1 >= len(tokens.tags):
        return []
    is_closed = tokens.tags[kept[-1] + 1] in ",W"
    match = re.search(r"(?:^|[^IPCT,])(P{1,4}),D$", tokens.tags[max(0, kept[0] - 7) : kept[0]])
    if match is None or not is_closed:
        return []
    end = kept[0] - 2
    return list(range(end - len(match[1]), end))


def _noun(tokens: Tokens, phrase: tuple[int, int]) -> str:
    kept = list(range(*phrase))
    while kept and tokens.lowers[kept[0]] in _ARTICLES:
        kept.pop(0)
    return join(tokens, kept)


def is_many(tokens: Tokens, clause: Clause) -> bool:
    """Whether the subject names several."""
    start, end = clause.subject
    return start < end and is_plural_phrase(tokens, clause.subject)
