"""Relative clauses that no word opens: "the power they lost", "a plan the mayor announced"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.en.closed import NOMINATIVES, REPORTING, TELLING
from dateline.events.grammar.clauses import Clause, Link
from dateline.events.grammar.phrases import noun_before
from dateline.events.grammar.tokens import Tokens

_SUBJECT = re.compile(r"(?<=[NP])D[JNP#']{0,5}[NP]\Z|(?<=[NP])O\Z")
_BEHIND_TIME = re.compile(
    r"(?<=t)D[JNP#']{0,5}[NP]\Z"
)  # "told the board on Monday | the mill" shut
_GAP = re.compile(r"[At]*(?![DNP#OJA])")  # no object follows: it stands before
_RATES = ("a", "an", "per")  # "nine cents | a share it had reported"
_WAYS = ("way", "time", "moment", "day", "reason", "place")  # "the way the town grew its wheat"
_FINITE = re.compile("[VFMBHZ]")


def inner_subject(tokens: Tokens, subject: tuple[int, int]) -> tuple[int, int]:
    """The last of two phrases that meet with nothing between: "the plan | the mayor" signed.

    The whole where there is but one.
    """
    start, end = subject
    if behind := _BEHIND_TIME.search(tokens.tags[start:end]):
        return start + behind.start(), end
    match = _SUBJECT.search(tokens.tags[max(start - 1, 0) : end])
    if match is None or (match[0] == "O" and tokens.lowers[end - 1] not in NOMINATIVES):
        return subject
    inner = max(end - len(match[0]), start)
    return subject if _is_rate(tokens, inner) else (inner, end)


def _is_rate(tokens: Tokens, index: int) -> bool:
    """Whether the noun before, or the one there, is that of a rate: "nine cents a share it"."""
    is_rate_before = index > 2 and tokens.tags[index - 3] in "N#"
    is_rate_before = is_rate_before and tokens.lowers[index - 2] in _RATES
    is_amount = "#" in tokens.tags[max(0, index - 2) : index]  # not "told the board a plan"
    return (tokens.lowers[index] in _RATES and is_amount) or is_rate_before


def contact_link(
    tokens: Tokens, clauses: Sequence[Clause], inner: tuple[int, int], end: int
) -> Link | None:
    """How a clause hangs whose subject follows a noun: it tells of it, or is what was told.

    ``end`` is the token after its verb. ``None`` where it is a clause of its own.
    """
    noun = noun_before(tokens, inner[0])
    opening = max((tokens.tags.rfind(tag, 0, noun[0]) for tag in "SWw;:"), default=-1) + 1
    before = clauses[-1] if clauses else None
    if before is None or before.verb[0] < opening:
        is_subject = re.search(r"[^DJNP#'It,]", tokens.tags[opening : inner[0]]) is None
        is_subject = is_subject and tokens.tags[noun[0] - 1 : noun[0]] != "I"
        is_resumed = is_subject and _FINITE.search(tokens.tags, end) is not None
        return Link.RELATIVE if is_resumed and has_gap(tokens, end) else None
    return _link_of_object(tokens, clauses, noun, end)


def _link_of_object(
    tokens: Tokens, clauses: Sequence[Clause], noun: tuple[int, int], end: int
) -> Link | None:
    """The same where a verb stands before the noun."""
    before = clauses[-1]
    between = tokens.tags[before.verb[1] : noun[0]]
    if before.base in TELLING and not between:
        return Link.COMPLEMENT  # "told the mayor he could"
    is_said = before.base in REPORTING and re.search("[It]", between) is not None
    is_over = before.link is Link.SUBORDINATE and len(clauses) == 1  # "When he came | she left"
    is_told_of = has_gap(tokens, end) or tokens.lowers[noun[1] - 1] in _WAYS
    return Link.RELATIVE if is_told_of and not is_said and not is_over else None


def has_gap(tokens: Tokens, end: int) -> bool:
    """Whether no object follows a verb that ends there."""
    return _GAP.match(tokens.tags, end) is not None
