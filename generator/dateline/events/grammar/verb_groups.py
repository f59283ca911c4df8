"""Verb groups: chains of auxiliaries with their verb, and what their forms tell."""

from __future__ import annotations

import re

from dateline.events.en.closed import NEGATIVE
from dateline.events.en.verbs import guess_base, verb_forms
from dateline.events.grammar.clauses import Tense
from dateline.events.grammar.tokens import Tokens
from dateline.prose.lexicon import words

# What stands between an auxiliary and its verb: adverbs, and a time ("will on Monday meet").
_A = r"(?:[At]|It(?=[At]*[BLXG]))*+"
# A verb group: infinitive, chain of auxiliaries with its main verb, or one finite verb.
GROUP = re.compile(
    r"(?P<infinitive>TA*(?=[LHB])(?:HA*)?(?:BA*){0,2}(?:L|X|G)?)"
    rf"|(?P<modal>[MZ]O?{_A}(?:H{_A})?(?:B{_A}){{0,2}}[LXG]?)"
    rf"|(?P<perfect>H{_A}(?:B{_A}){{0,2}}[XG]?)"
    r"|(?P<destined>BA*TA*(?:BA*X|L))"  # "is to meet", "are to be sold"
    rf"|(?P<be>B{_A}(?:B{_A})?[XG]?)"
    r"|(?P<finite>[VF])"
    r"|(?P<reduced>R)"
)

_PAST_AUXILIARIES = words("was were had did wasn't weren't didn't hadn't")
_PRESENT_BE = ("is", "are", "'s", "'re")


def base_at(tokens: Tokens, head: int) -> str:
    """The base form of the verb there; the form itself where no base is known."""
    lower = tokens.lowers[head]
    form = verb_forms().get(lower)
    if form:
        return form[1]
    if tokens.tags[head] == "B":
        return "be"
    if tokens.tags[head] == "H":
        return "have"
    return guess_base(lower) or lower


def has_be(tokens: Tokens, start: int, head: int) -> bool:
    """Whether a form of "be" stands before the main verb of a group."""
    return "B" in tokens.tags[start:head]


def is_negated(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a negation stands in the group or right beside it."""
    if not NEGATIVE.isdisjoint(tokens.lowers[max(0, start - 2) : end]):
        return True
    follows = tokens.lowers[end] if end < len(tokens.lowers) else ""
    is_of_what_follows = follows in ("not", "never") and tokens.tags[end - 1] in "VFXGL"
    return follows in NEGATIVE and not is_of_what_follows  # "pleaded not guilty" is no denial


def tense_of(tokens: Tokens, start: int, end: int) -> Tense:
    """The tense of a finite group; a perfect tells of the past."""
    first, tag = tokens.lowers[start], tokens.tags[start]
    if tag == "B" and "T" in tokens.tags[start:end]:
        return Tense.FUTURE if first in _PRESENT_BE else Tense.MODAL
    if tag == "M":
        return Tense.FUTURE if first in ("will", "shall", "'ll", "won't") else Tense.MODAL
    if tag == "V" or first in _PAST_AUXILIARIES:
        return Tense.PAST
    if tag == "H" and end - start > 1 and tokens.tags[end - 1] in "XBG":
        return Tense.PAST
    return Tense.PRESENT


def is_nonfinite(tokens: Tokens, start: int) -> bool:
    """Whether a group has no finite form: "having sold", or a part of a longer group."""
    first = tokens.lowers[start]
    return first in ("be", "been", "being", "having") or (
        tokens.tags[start] in "VF" and start > 0 and tokens.tags[start - 1] in "MTHB"
    )
