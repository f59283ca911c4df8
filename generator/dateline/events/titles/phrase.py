"""The words of a noun phrase that a title keeps, or the name that stands beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.en.closed import REFLEXIVES
from dateline.events.en.titling import LIMITING, MEASURING
from dateline.events.grammar.clauses import Clause
from dateline.events.grammar.phrases import name_beside
from dateline.events.grammar.tokens import Tokens
from dateline.events.titles.words import balanced, join, without_brackets, without_times

_ARTICLES = ("the", "a", "an")
_OPEN = ("what", "whatever", "whoever", "who", "which")
_DESCRIPTION = re.compile("[JN]*N(?:I[DJNP#']{1,8}){0,2}")
_POINTING = ("this", "that", "these", "those", "one", "ones")
_MEASURED = ("at", "to", "up", "about", "around", "over", "under")


def bare(tokens: Tokens, kept: list[int]) -> list[int]:
    """Without article, times, brackets and what leads into the subject or out of it."""
    kept = balanced(tokens, without_times(tokens, without_brackets(tokens, kept)))
    kept = [i for i in kept if tokens.lowers[i] not in REFLEXIVES]
    kept = _without_pointing(tokens, kept)
    while kept and _leads_in(tokens, kept[0]):
        kept.pop(0)
    while kept and tokens.tags[kept[-1]] in "IDTA,":
        kept.pop()
    return _name_beside(tokens, kept)


def _without_pointing(tokens: Tokens, kept: list[int]) -> list[int]:
    """Without "in those suburbs", which were told of before; not "of those suburbs"."""
    for place, index in enumerate(kept[1:], 1):
        is_pointing = tokens.tags[index] == "D" and tokens.lowers[index] in _POINTING
        before = kept[place - 1]
        if is_pointing and tokens.tags[before] == "I" and tokens.lowers[before] != "of":
            phrase = re.match("D[JN#]*N", tokens.tags_of(kept[place:]))
            if phrase and re.fullmatch("D?N", tokens.tags_of(kept[: place - 1])):
                return [*kept[:place], *kept[place + 1 :]]  # "construction on | this | bridge"
            return kept[: place - 1] + kept[place + len(phrase[0]) :] if phrase else kept
    return kept


def _leads_in(tokens: Tokens, index: int) -> bool:
    lower = tokens.lowers[index]
    if tokens.tags[index] == "L" and tokens.tags[index - 1] == "T":
        return True  # "expects to report income rose"
    if lower in LIMITING or lower in MEASURING or _is_describing(tokens, index):
        return False
    is_filler = tokens.tags[index] in "AC,'-"
    return is_filler or lower in _ARTICLES


def _is_describing(tokens: Tokens, index: int) -> bool:
    """Whether an adverb belongs to what follows: "formerly Dutch firms", "first flight"."""
    follows = tokens.tags[index + 1 : index + 2]
    lower = tokens.lowers[index]
    return (lower.endswith("ly") and follows == "J") or (lower == "first" and follows == "N")


def measure_of(tokens: Tokens, clause: Clause) -> list[int]:
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


def is_open(tokens: Tokens, kept: Sequence[int]) -> bool:
    """Whether what stands there names nobody: "what he did", "agreed to be sold for"."""
    tags = tokens.tags_of(kept)
    return (
        tokens.lowers[kept[0]] in _OPEN
        or [tokens.lowers[i] for i in kept] == ["one"]
        or (tokens.lowers[kept[0]] == "other" and tags in ("J#", "JN#"))
        or tokens.lowers[kept[0]] == "same"
        or re.search("CG(?![NP])", tags) is not None
        or tags[-1] == "'"
        or (len(kept) > 1 and tokens.lowers[kept[-1]] in _POINTING)
        or (tags[0] in "BHMZTI" and tokens.lowers[kept[0]] not in _MEASURED)
    )


def _name_beside(tokens: Tokens, kept: list[int]) -> list[int]:
    """The name that stands beside a description: "the airline, Orlo Air, announced"."""
    if not kept:
        return kept
    described = re.match(r"[JN]*ND(?=P)", tokens.tags_of(kept))
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
    tags = tokens.tags_of(kept)
    if not _DESCRIPTION.fullmatch(tags) or kept[-1] + 1 >= len(tokens.tags):
        return []
    is_closed = tokens.tags[kept[-1] + 1] in ",W"
    match = re.search(r"(?:^|[^IPCT,])(P{1,4}),D$", tokens.tags[max(0, kept[0] - 7) : kept[0]])
    if match is None or not is_closed:
        return []
    end = kept[0] - 2
    return list(range(end - len(match[1]), end))


def noun_of(tokens: Tokens, phrase: tuple[int, int]) -> str:
    kept = list(range(*phrase))
    while kept and tokens.lowers[kept[0]] in _ARTICLES:
        kept.pop(0)
    return join(tokens, kept)
