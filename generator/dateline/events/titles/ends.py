"""What may not stand last in a title: words that wait for another, or lead nowhere now."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.events.en.closed import CALENDAR_NOUNS, GERUND_NOUNS, PARTICLES, SAYING
from dateline.events.en.titling import COMPASS, ENDING, STANDING, VALUED
from dateline.events.grammar.tag_context import base_of
from dateline.events.grammar.tokens import Tokens

_SUBJECTS = ("he", "she", "they", "we", "i")
_LEADING = ("until", "till", "during", "since", "despite", "amid", "via", "per")
_REACHING = ("to", "of", "from", "with", "into", "by", "at", "upon", "against", "between")
_LENGTHS = CALENDAR_NOUNS | {"second", "minute", "hour"}


def trimmed(tokens: Tokens, kept: list[int]) -> list[int]:
    """Without words that now lead nowhere at the end."""
    if len(kept) > 1 and _is_begun(tokens, kept[-2], kept[-1]):
        kept = kept[:-2]
    kept = _without_timed(tokens, kept)
    while kept and _dangles(tokens, kept):
        kept = kept[:-1]
    return kept


def _without_timed(tokens: Tokens, kept: list[int]) -> list[int]:
    """Without a last verb of which only the time was told: "a vote to be held | on Monday"."""
    tags = tokens.tags_of(kept[-4:])
    match = re.search("(?<=[NP])TBX$|CL$", tags)
    is_timed = match and re.match("I?t", tokens.tags[kept[-1] + 1 :]) is not None
    return kept[: len(kept) - len(match[0])] if match and is_timed else kept


def _is_begun(tokens: Tokens, before: int, last: int) -> bool:
    """Whether "without covering" goes on in the text, as "signs of cooling." does not."""
    is_verb = tokens.tags[last] == "G" and tokens.tags[before] == "I"
    return is_verb and tokens.tags[last + 1 : last + 2] not in (".", ",", ";", ":", "")


def _dangles(tokens: Tokens, kept: Sequence[int]) -> bool:
    """Whether the last word waits for another."""
    last, before = kept[-1], kept[-2] if len(kept) > 1 else None
    lower, tag = tokens.lowers[last], tokens.tags[last]
    if tag in "RXJ" and before is not None and tokens.lowers[before] == "than":
        return False  # "sooner than expected"
    if lower == "as" or (tag in "IA" and not _is_particle(tokens, last)):
        return True
    if lower in ("much", "many") and before is not None and tokens.lowers[before] == "as":
        return True
    if tag == "R" or (tag == "A" and before is not None and tokens.tags[before] in "RD"):
        return True  # "a rock brought back | from the moon"
    if tag in "CTDS,'WwMBH" or (tag == "G" and _has_object(tokens, last)):
        return True
    if lower in VALUED or (tag == "A" and before is not None and tokens.tags[before] == "I"):
        return True  # "talks about possibly | buying it"
    if _leads_on(tokens, last) or _is_said_by(tokens, last):
        return True
    if lower in _SUBJECTS or re.match("BAD", tokens.tags[last - 1 :]):
        return True  # "the house he | lives in", "she was clearly | the more gifted"
    if lower.endswith("ly") and re.match("A[RXJ]", tokens.tags[last:]):
        return True  # "the accident commonly | known as"
    is_pointing = before is not None and lower in ("there", "here")
    return is_pointing or (tag == "J" and before is not None and tokens.tags[before] == "D")


def _is_said_by(tokens: Tokens, last: int) -> bool:
    """Whether words follow in the text: "apologises for saying | he was bored"."""
    is_gerund = tokens.tags[last - 1 : last + 1] == "IG"
    return is_gerund and base_of(tokens.lowers[last]) in SAYING


def _leads_on(tokens: Tokens, last: int) -> bool:
    """Whether a word belongs to what is left out: "prior | to it", "shortly | after he left"."""
    lower, follows = tokens.lowers[last], tokens.lowers[last + 1 : last + 2]
    if lower in ("prior", "due", "close", "subject", "owing", "thanks"):
        return follows == ("to",)
    if lower in COMPASS:
        return tokens.tags[last + 1 : last + 2] == "P"  # "in south | Louisiana"
    if lower.rsplit(" ", 1)[-1].removesuffix("s") in _LENGTHS:
        is_free = tokens.tags[last - 1] in "ADNP" or base_of(tokens.lowers[last - 1]) in STANDING
        is_free = is_free or base_of(tokens.lowers[last - 1]) == "come"  # "comes | a day after"
        return is_free and follows in (
            ("after",),
            ("before",),
            ("since",),
        )  # "nearly a year | after"
    return lower in ("shortly", "soon", "immediately", "just", "right", "hours", "minutes") and (
        follows in (("after",), ("before",))
    )


def _has_object(tokens: Tokens, index: int) -> bool:
    """Whether a verb in -ing goes on in the text: "explaining | that it closed"."""
    is_verb = tokens.tags[index - 1] not in "DJ'" and tokens.lowers[index] not in GERUND_NOUNS
    return is_verb and tokens.tags[index + 1 : index + 2] in ("S", "W", "w", "D", "O", "P", "#")


def _is_particle(tokens: Tokens, index: int) -> bool:
    """Whether a preposition or adverb ends what a verb began: "was broken off", "rose sharply"."""
    lower, tag = tokens.lowers[index], tokens.tags[index]
    if lower in _LEADING or (lower in _REACHING and tokens.tags[index - 1] == "V"):
        return False  # "delayed | until at least Monday"
    if lower in PARTICLES or (tag == "I" and tokens.tags[index - 1] in "VXB"):
        return True  # "the war was over"
    if tokens.tags[index - 2 : index + 1] == "OFI":
        return True  # "the house she lives in"
    if breaks_even(tokens, index) or _is_done_to_oneself(tokens, index):
        return True
    return tag == "A" and (lower in ENDING or (lower.endswith("ly") and lower != "only"))


def _is_done_to_oneself(tokens: Tokens, index: int) -> bool:
    """ "turned himself in | on Monday": a particle that nothing follows."""
    is_himself = tokens.lowers[index - 1].endswith(("self", "selves"))
    is_last = tokens.tags[index + 1 : index + 2] in ("I", "t", ".", ",", "C")
    return is_himself and is_last and tokens.tags[index] == "I"


def breaks_even(tokens: Tokens, index: int) -> bool:
    """Whether "even" there is what somebody breaks."""
    is_even = tokens.lowers[index] == "even" and index > 0
    return is_even and base_of(tokens.lowers[index - 1]) == "break"
