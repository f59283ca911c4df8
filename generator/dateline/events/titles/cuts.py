"""Where a title may end: before a preposition, an infinitive or a joined part, never within."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from dateline.events.en.closed import (
    EVENT_NOUNS,
    PARTICLES,
)
from dateline.events.en.titling import DEEDS, MEASURES, PAIRED, SHARES
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
from dateline.events.titles.ends import trimmed
from dateline.events.titles.words import balanced, join

# A noun, and the subject and verb of a clause that tells which.
_CONTACT = re.compile(r"[DJNP#']ND[JNP#']{0,5}[NP]A*[VFMBH]")


def _is_subject_of_told(tokens: Tokens, kept: Sequence[int], place: int) -> bool:
    """Whether the verb of what is told is still to come: "reports that the crew | of the ship"."""
    tags = tokens.tags_of(kept[:place])
    return re.search("S[^VFMBH]*$", tags) is not None


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
    for may_cut in (_is_whole_before, _is_partable_well, _may_end_before, _is_partable):
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


def _is_partable_well(tokens: Tokens, kept: Sequence[int], place: int, least: int) -> bool:
    """Whether what is left tells something: "assessments | of", but not "the demands | of"."""
    before = kept[place - 1]
    is_pointing = (
        tokens.tags[before - 1] in "DJ" and tokens.lowers[before].removesuffix("s") in DEEDS
    )
    return not is_pointing and _is_partable(tokens, kept, place, least)


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
