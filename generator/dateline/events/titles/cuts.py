"""Where a title may end: before a preposition, an infinitive or a joined part, never within."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from dateline.events.en.closed import (
    CALENDAR_NOUNS,
    EVENT_NOUNS,
    GERUND_NOUNS,
    PARTICLES,
    SAYING,
)
from dateline.events.en.titling import COMPASS, ENDING, MEASURES, PAIRED, SHARES, STANDING, VALUED
from dateline.events.grammar.tag_context import base_of
from dateline.events.grammar.tokens import Tokens
from dateline.events.titles.bonds import (
    is_bound,
    is_complete,
    is_inseparable,
    is_intended,
    is_noun,
    is_proviso,
    leaves_open,
    tells_who,
)
from dateline.events.titles.words import balanced, join

_SUBJECTS = ("he", "she", "they", "we", "i")
_LENGTHS = CALENDAR_NOUNS | {"second", "minute", "hour"}
# A noun, and the subject and verb of a clause that tells which.
_CONTACT = re.compile(r"[DJNP#']ND[JNP#']{0,5}[NP]A*[VFMBH]")


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
    if tag == "R" or (tag == "A" and before is not None and tokens.tags[before] == "R"):
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
    if lower in PARTICLES or (tag == "I" and tokens.tags[index - 1] in "VXB"):
        return True  # "the war was over"
    if breaks_even(tokens, index) or _is_done_to_oneself(tokens, index):
        return True
    return tag == "A" and (lower in ENDING or (lower.endswith("ly") and lower != "only"))


def _is_subject_of_told(tokens: Tokens, kept: Sequence[int], place: int) -> bool:
    """Whether the verb of what is told is still to come: "reports that the crew | of the ship"."""
    tags = tokens.tags_of(kept[:place])
    return re.search("S[^VFMBH]*$", tags) is not None


def _is_done_to_oneself(tokens: Tokens, index: int) -> bool:
    """ "turned himself in | on Monday": a particle that nothing follows."""
    is_himself = tokens.lowers[index - 1].endswith(("self", "selves"))
    is_last = tokens.tags[index + 1 : index + 2] in ("I", "t", ".", ",", "C")
    return is_himself and is_last and tokens.tags[index] == "I"


def breaks_even(tokens: Tokens, index: int) -> bool:
    """Whether "even" there is what somebody breaks."""
    is_even = tokens.lowers[index] == "even" and index > 0
    return is_even and base_of(tokens.lowers[index - 1]) == "break"


def fitted(
    tokens: Tokens,
    kept: list[int],
    room: int,
    instead: Mapping[int, str] | None = None,
    least: int = 0,
) -> str:
    """As much as fits, cut only before a preposition, an infinitive or a joined part.

    Nothing before token ``least`` is cut; where all that may be cut is not enough, the rest is
    longer than ``room``.
    """
    best = join(tokens, kept, instead)
    least = max(least, _end_of_proviso(tokens, kept))
    if len(best) <= room:
        return best
    for shorter in _shortened(tokens, kept, least):
        text = join(tokens, balanced(tokens, shorter), instead)
        best = min(best, text, key=len)
        if len(text) <= room:
            break
    return best


def _shortened(tokens: Tokens, kept: list[int], least: int) -> Iterator[list[int]]:
    """Ever shorter beginnings that may stand; those that say too little come last."""
    for may_cut in (_is_whole_before, _is_partable, _may_end_before):
        for place in range(len(kept) - 1, 0, -1):
            if kept[place] < least:
                break
            if may_cut(tokens, kept, place, least):
                shorter = _cut(tokens, kept, place)
                if shorter and shorter[-1] + 1 >= least:
                    yield shorter


def _is_whole_before(tokens: Tokens, kept: Sequence[int], place: int, least: int) -> bool:
    """Whether words may end there and leave nothing open: not "a letter of intent | to buy"."""
    is_open = leaves_open(tokens, kept[place])
    return not is_open and _may_end_before(tokens, kept, place, least)


def _is_partable(tokens: Tokens, kept: Sequence[int], place: int, least: int) -> bool:
    """Whether a noun can do without what "of" joins on: "assessments", but not "thousands"."""
    before = kept[place - 1]
    if tokens.lowers[kept[place]] != "of" or kept[place] < least:
        return False
    return tokens.tags[before] == "N" and tokens.lowers[before].removesuffix("s") not in MEASURES


def _cut(tokens: Tokens, kept: list[int], place: int) -> list[int]:
    """The words before a place, unless they promise more."""
    shorter = trimmed(tokens, kept[:place])
    is_joint = tokens.tags[kept[place]] == "C"
    if is_joint and [tokens.tags[i] for i in shorter[-2:]] == ["T", "L"]:
        shorter = trimmed(tokens, shorter[:-2])  # "to impede or delay the ruling"
        if shorter and is_intended(tokens, shorter[-1]):
            return []  # "is expected | to intercept and penetrate"
    return [] if _is_promised(tokens, shorter) else shorter


def _is_promised(tokens: Tokens, kept: Sequence[int]) -> bool:
    """Whether more must follow: "either hold it", "for some", "asked the town"."""
    words = [tokens.lowers[i] for i in kept]
    for first, second in PAIRED.items():
        if first in words and second not in words[words.index(first) :]:
            return True
    if words[-2:-1] == ["those"]:
        return True  # "payments to those executives | who leave"
    after = kept[-1] + 1 if kept else 0
    is_share = len(kept) > 1 and words[-1] in SHARES and tokens.tags[kept[-1]] in "ODA"
    return is_share and (tokens.tags[after] == "C" or tokens.lowers[after] == "of")


def _may_end_before(tokens: Tokens, kept: Sequence[int], place: int, least: int) -> bool:
    """Whether words may end there: before a preposition, an infinitive or a joined part."""
    index, before = kept[place], kept[place - 1]
    if tokens.tags[before] == "," and place > 1:
        before = kept[place - 2]  # "for $3 million, | or $1 a share"
    lower, tag = tokens.lowers[index], tokens.tags[index]
    is_described = tag == "J" and lower.endswith("ed") and index + 1 in kept
    is_described = is_described and tokens.tags[index + 1] in "IT"  # "a charge related to it"
    if tag == "O" and tokens.tags[before] in "NP":
        return True  # "the shares | it had sold"
    if tag == "D" and _CONTACT.match(tokens.tags, before - 1):
        return True  # "a plan | the mayor signed"
    if not (is_described or tag in "ITSRGCW") or lower in EVENT_NOUNS or lower == "of":
        return False
    if tag in "WR" and tells_who(tokens, before):
        return False
    if tag == "C" and re.search(",[DJNP#']+,?$", tokens.tags[kept[0] : index]):
        return False  # who is left out of a list would be wronged
    if tag == "T" and "W" in tokens.tags[kept[0] : index]:
        return False  # "bugs which cause the chip to err"
    if tokens.tags[before : index + 1] in ("LW", "LG"):
        return False  # "to mend | what it called open drains", "to avoid | selling"
    if is_bound(tokens, before, index) or _is_subject_of_told(tokens, kept, place):
        return False
    if tokens.tags[before] in "VFX" and not is_complete(tokens, before):
        return False
    is_after_verb = index == least and tokens.tags[before] in "VF"
    if not (tokens.tags[before] in 'NP#)tO"LAX' or is_after_verb or is_noun(tokens, before)):
        return False
    return not is_inseparable(tokens, index)


def _end_of_proviso(tokens: Tokens, kept: Sequence[int]) -> int:
    """Past the verbs of the last proviso, without which what is said would be untrue; else 0."""
    opening = next((i for i in reversed(kept[:-1]) if is_proviso(tokens, i)), None)
    if opening is None:
        return 0
    group = re.compile("[^VXFLMBH]*[VXFLMBHAG]*").match(tokens.tags, opening + 1)
    end = group.end() if group else opening + 1
    is_particle = tokens.lowers[end : end + 1] and tokens.lowers[end] in PARTICLES
    return end + bool(is_particle)  # "unless he steps down"
