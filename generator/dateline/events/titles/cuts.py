"""Where a title may end: before a preposition, an infinitive or a joined part, never within."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from dateline.events.en.closed import (
    ASKING,
    EVENT_NOUNS,
    GERUND_NOUNS,
    INTENDING,
    KEEPING,
    PARTICLES,
)
from dateline.events.en.titling import (
    BRINGING,
    ENDING,
    MEASURES,
    PAIRED,
    PROVISOS,
    SHARES,
    STANDING,
    VALUED,
)
from dateline.events.grammar.tag_context import base_of
from dateline.events.grammar.tokens import Tokens
from dateline.events.titles.words import balanced, join

# A noun, and the subject and verb of a clause that tells which.
_CONTACT = re.compile(r"[DJNP#']ND[JNP#']{0,5}[NP]A*[VFMBH]")


def trimmed(tokens: Tokens, kept: list[int]) -> list[int]:
    """Without words that now lead nowhere at the end."""
    if len(kept) > 1 and _is_begun(tokens, kept[-2], kept[-1]):
        kept = kept[:-2]
    while kept and _dangles(tokens, kept):
        kept = kept[:-1]
    return kept


def _is_begun(tokens: Tokens, before: int, last: int) -> bool:
    """Whether "without covering" goes on in the text, as "signs of cooling." does not."""
    is_verb = tokens.tags[last] == "G" and tokens.tags[before] == "I"
    return is_verb and tokens.tags[last + 1 : last + 2] not in (".", ",", ";", ":", "")


def _dangles(tokens: Tokens, kept: Sequence[int]) -> bool:
    """Whether the last word waits for another."""
    last, before = kept[-1], kept[-2] if len(kept) > 1 else None
    lower, tag = tokens.lowers[last], tokens.tags[last]
    if tag in "IA" and not _is_particle(tokens, last):
        return True
    if tag == "R" or (tag == "A" and before is not None and tokens.tags[before] == "R"):
        return True  # "a rock brought back | from the moon"
    if tag in "CTDS,'WwMBH" or (tag == "G" and _has_object(tokens, last)):
        return True
    if lower in VALUED or (tag == "A" and before is not None and tokens.tags[before] == "I"):
        return True  # "talks about possibly | buying it"
    is_pointing = before is not None and lower in ("there", "here")
    return is_pointing or (tag == "J" and before is not None and tokens.tags[before] == "D")


def _has_object(tokens: Tokens, index: int) -> bool:
    """Whether a verb in -ing goes on in the text: "explaining | that it closed"."""
    is_verb = tokens.tags[index - 1] not in "DJ'" and tokens.lowers[index] not in GERUND_NOUNS
    return is_verb and tokens.tags[index + 1 : index + 2] in ("S", "W", "w", "D", "O", "P", "#")


def _is_particle(tokens: Tokens, index: int) -> bool:
    """Whether a preposition or adverb ends what a verb began: "was broken off", "rose sharply"."""
    lower, tag = tokens.lowers[index], tokens.tags[index]
    if lower in PARTICLES or (tag == "I" and tokens.tags[index - 1] in "VX"):
        return True
    return tag == "A" and (lower in ENDING or (lower.endswith("ly") and lower != "only"))


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
    """Ever shorter beginnings that may stand; last of all without what "of" joins on."""
    for can_part in (False, True):
        for place in range(len(kept) - 1, 0, -1):
            is_parted = tokens.lowers[kept[place]] == "of" and _is_partable(tokens, kept, place)
            if kept[place] < least:
                break
            if is_parted if can_part else _may_end_before(tokens, kept, place, least):
                shorter = _cut(tokens, kept, place)
                if shorter:
                    yield shorter


def _is_partable(tokens: Tokens, kept: Sequence[int], place: int) -> bool:
    """Whether a noun can do without what "of" joins on: "assessments", but not "thousands"."""
    before = kept[place - 1]
    return tokens.tags[before] == "N" and tokens.lowers[before].removesuffix("s") not in MEASURES


def _cut(tokens: Tokens, kept: list[int], place: int) -> list[int]:
    """The words before a place, unless they promise more."""
    shorter = trimmed(tokens, kept[:place])
    is_joint = tokens.tags[kept[place]] == "C"
    if is_joint and [tokens.tags[i] for i in shorter[-2:]] == ["T", "L"]:
        shorter = trimmed(tokens, shorter[:-2])  # "to impede or delay the ruling"
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
    if not (is_described or tag in "ITSRGCW") or lower in EVENT_NOUNS | {"of"}:
        return False
    if tag == "C" and re.search(",[DJNP#']+,?$", tokens.tags[kept[0] : index]):
        return False  # who is left out of a list would be wronged
    if tag == "T" and "W" in tokens.tags[kept[0] : index]:
        return False  # "bugs which cause the chip to err"
    if tokens.tags[before : index + 1] == "LW":
        return False  # "to mend | what it called open drains"
    if _is_bound(tokens, before, index):
        return False
    if tokens.tags[before] in "VFX" and not _is_complete(tokens, before):
        return False
    is_after_verb = index == least and tokens.tags[before] in "VF"
    if not (tokens.tags[before] in 'NP#)tO"LAX' or is_after_verb or _is_noun(tokens, before)):
        return False
    return not _is_inseparable(tokens, index)


def _is_complete(tokens: Tokens, verb: int) -> bool:
    """Whether a verb says enough before a preposition: "was closed | by", not "has met | with"."""
    is_passive = tokens.tags[verb] == "X" and "B" in tokens.tags[max(0, verb - 2) : verb]
    is_described = tokens.lowers[verb] in VALUED  # it is left out then
    return is_passive or is_described or base_of(tokens.lowers[verb]) in STANDING


def _is_bound(tokens: Tokens, before: int, index: int) -> bool:
    """Whether a verb wants what its preposition brings: "to carry out", "to focus solely on"."""
    verb = before - (tokens.tags[before] == "A")
    if tokens.tags[verb - 1 : verb + 1] != "TL" or tokens.lowers[verb] in STANDING:
        return False
    return tokens.lowers[index] in BRINGING


def _is_noun(tokens: Tokens, index: int) -> bool:
    """Whether a word ends a phrase though it is a verb's form: "the bidding", "it vindicated"."""
    tag, before = tokens.tags[index], tokens.tags[index - 1]
    return (tag == "G" and before in "DJ'") or (tag in "VR" and before == "O")


def _is_inseparable(tokens: Tokens, index: int) -> bool:
    """Whether a word belongs to what stands before it: "175 million to 180 million"."""
    lower, near = tokens.lowers[index], tokens.tags[index - 1 : index + 2]
    is_name = near == "PCP" or lower in GERUND_NOUNS or near[1:] == "GC"  # "consulting and ..."
    is_span = re.fullmatch("#[IT][#$]", near) is not None
    is_asked = tokens.tags[index] == "T" and (
        _is_asked(tokens, index, ASKING) or _is_intended(tokens, index - 1)
    )
    is_kept = lower == "from" and near[2:] == "G" and _is_asked(tokens, index, KEEPING)
    is_asked = is_asked or is_kept
    return is_name or is_span or is_asked or _is_pair(tokens, index) or is_proviso(tokens, index)


def _is_intended(tokens: Tokens, verb: int) -> bool:
    """Whether a verb there wants an infinitive: "it plans | to raise money"."""
    return tokens.tags[verb] in "VFXLG" and base_of(tokens.lowers[verb]) in INTENDING


def is_proviso(tokens: Tokens, index: int) -> bool:
    """Whether a proviso opens there: "if the court agrees", "provided the border is safe"."""
    lower = tokens.lowers[index]
    return lower in PROVISOS and (lower in ("if", "unless") or tokens.lowers[index + 1] != "by")


def _end_of_proviso(tokens: Tokens, kept: Sequence[int]) -> int:
    """Past the verbs of the last proviso, without which what is said would be untrue; else 0."""
    opening = next((i for i in reversed(kept[:-1]) if is_proviso(tokens, i)), None)
    if opening is None:
        return 0
    group = re.compile("[^VXFLMBH]*[VXFLMBHAG]*").match(tokens.tags, opening + 1)
    end = group.end() if group else opening + 1
    is_particle = tokens.lowers[end : end + 1] and tokens.lowers[end] in PARTICLES
    return end + bool(is_particle)  # "unless he steps down"


def _is_pair(tokens: Tokens, index: int) -> bool:
    """Whether a joint stands between words that describe one noun: "search and rescue boats"."""
    near = tokens.tags[index - 1 : index + 3]
    is_between = re.fullmatch("[NL]C[NL]N", near) is not None
    return is_between and not tokens.lowers[index - 1].endswith("s")


def _is_asked(tokens: Tokens, index: int, verbs: frozenset[str]) -> bool:
    """Whether the verb before is of those: "asked the town to pay", "keeps it from closing"."""
    for before in range(index - 1, max(index - 10, -1), -1):
        if tokens.tags[before] in "VXFLG":
            return base_of(tokens.lowers[before]) in verbs
    return False
