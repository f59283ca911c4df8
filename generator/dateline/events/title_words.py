"""Words of a title: joined as in the text, without dates, cut where a phrase ends."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from dateline.events.en.closed import ASKING, CONDITIONS, EVENT_NOUNS, GERUND_NOUNS, PARTICLES
from dateline.events.tag_context import base_of
from dateline.events.tokens import Tokens
from dateline.prose.lexicon import words

MAX_LENGTH = 90
_TIME_LEADS = words(
    """
    in on at by from of during until since around about for late early before after over through
    throughout within between and to till as beginning starting ending
    """
)


def without_times(tokens: Tokens, kept: list[int]) -> list[int]:
    """Without time expressions and the words that lead to them."""
    found: list[int] = []
    for place, index in enumerate(kept):
        is_followed = kept[place + 1 : place + 2] == [index + 1]
        following = tokens.tags[index + 1] if is_followed else ""
        before = tokens.tags[found[-1]] if found else ""
        if tokens.tags[index] == "'" and place and tokens.tags[kept[place - 1]] == "t":
            continue
        if tokens.tags[index] != "t":
            found.append(index)
        elif following == "J" and tokens.texts[index].endswith("ly"):
            found.append(index)  # "the recently opened bridge"
        elif (following == "P" and before in ("D", "'")) or before == '"':
            found.append(index)  # part of a name: "the 2010 Brennet Prize", “This Week in Hale”
        elif following != "'" and not (
            following in ("N", "J", "G") and before in ("D", "'", "J", "I")
        ):
            _drop_leads(tokens, found)
    return found


def _drop_leads(tokens: Tokens, found: list[int]) -> None:
    """Take off what led to a time: "early in", "on the"; of prepositions, one."""
    is_led = False
    _drop_description(tokens, found)
    while found and (tokens.lowers[found[-1]] in _TIME_LEADS or tokens.tags[found[-1]] == "D"):
        if is_led and tokens.tags[found[-1]] == "I":
            break
        is_led = is_led or tokens.tags[found[-1]] == "I"
        found.pop()


def _drop_description(tokens: Tokens, found: list[int]) -> None:
    """Take off what describes the time itself: "for the slow" of "for the slow third quarter"."""
    place = len(found)
    while place and tokens.tags[found[place - 1]] in "JA":
        place -= 1
    is_phrase = place > 1 and tokens.tags[found[place - 1]] == "D"
    if is_phrase and tokens.lowers[found[place - 2]] in _TIME_LEADS:
        del found[place:]


def without_brackets(tokens: Tokens, kept: list[int]) -> list[int]:
    found, depth = [], 0
    for index in kept:
        depth += (tokens.tags[index] == "(") - (tokens.tags[index - 1 if index else 0] == ")")
        if depth <= 0 and tokens.tags[index] not in "()":
            found.append(index)
    return found


def balanced(tokens: Tokens, kept: list[int]) -> list[int]:
    """Without quotation marks, where one has lost its partner."""
    if sum(tokens.tags[index] == '"' for index in kept) % 2 == 0:
        return kept
    return [index for index in kept if tokens.tags[index] != '"']


def trimmed(tokens: Tokens, kept: list[int]) -> list[int]:
    """Without words that now lead nowhere at the end."""
    if len(kept) > 1 and tokens.tags[kept[-1]] == "G" and tokens.tags[kept[-2]] == "I":
        kept = kept[:-2]
    while kept:
        last, tag = kept[-1], tokens.tags[kept[-1]]
        is_particle = tag in "IA" and (
            tokens.lowers[last] in PARTICLES or (tag == "I" and tokens.tags[last - 1] in "VX")
        )
        is_particle = is_particle or (
            tag == "A" and tokens.lowers[last].endswith("ly") and tokens.lowers[last] != "only"
        )
        dangles = tag in "CTDS,'WwMBH" or (tag in "IA" and not is_particle)
        dangles = dangles or (len(kept) > 1 and tokens.lowers[last] in ("there", "here"))
        dangles = dangles or (tag == "J" and len(kept) > 1 and tokens.tags[kept[-2]] == "D")
        if not dangles:
            break
        kept = kept[:-1]
    return kept


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
    text = join(tokens, kept, instead)
    if len(text) <= room or not kept:
        return text
    least = max(least, _end_of_condition(tokens, kept))
    best = text
    for place in range(len(kept) - 1, 0, -1):
        index = kept[place]
        if index < least:
            break
        if not _may_end_before(tokens, kept, place, least):
            continue
        shorter = trimmed(tokens, kept[:place])
        if tokens.tags[index] == "C" and [tokens.tags[i] for i in shorter[-2:]] == ["T", "L"]:
            shorter = trimmed(tokens, shorter[:-2])  # "to impede or delay the ruling"
        if not shorter or shorter == kept:
            continue
        best = join(tokens, balanced(tokens, shorter), instead)
        if len(best) <= room:
            return best
    return best


def _may_end_before(tokens: Tokens, kept: Sequence[int], place: int, least: int) -> bool:
    """Whether words may end there: before a preposition, an infinitive or a joined part."""
    index, before = kept[place], kept[place - 1]
    lower, tag = tokens.lowers[index], tokens.tags[index]
    is_described = tag == "J" and lower.endswith("ed") and index + 1 in kept
    is_described = is_described and tokens.tags[index + 1] in "IT"  # "a charge related to it"
    if not (is_described or tag in "ITSRGC,W") or lower in EVENT_NOUNS | {"of"}:
        return False
    is_after_verb = index == least and tokens.tags[before] in "VF"
    if not (tokens.tags[before] in 'NP#)tO"LAX' or is_after_verb):
        return False
    return not _is_inseparable(tokens, index, least)


def _is_inseparable(tokens: Tokens, index: int, least: int) -> bool:
    """Whether a word belongs to what stands before it: "175 million to 180 million"."""
    lower, near = tokens.lowers[index], tokens.tags[index - 1 : index + 2]
    is_name = near == "PCP" or lower in GERUND_NOUNS
    is_span = re.fullmatch("#[IT][#$]", near) is not None
    is_asked = least > 0 and tokens.tags[index] == "T" and _is_asked(tokens, index)
    return is_name or is_span or is_asked or _is_pair(tokens, index) or lower in CONDITIONS


def _end_of_condition(tokens: Tokens, kept: Sequence[int]) -> int:
    """Past the verb of the last "if", without which what is said would be untrue; else 0."""
    found = 0
    for place, index in enumerate(kept):
        if tokens.lowers[index] in CONDITIONS:
            found = next((i + 1 for i in kept[place:] if tokens.tags[i] in "VXFLMB"), index + 1)
    return found


def _is_pair(tokens: Tokens, index: int) -> bool:
    """Whether a joint stands between words that describe one noun: "search and rescue boats"."""
    return tokens.tags[index] == "C" and tokens.tags[index - 1 : index + 3] == "NCNN"


def _is_asked(tokens: Tokens, infinitive: int) -> bool:
    """Whether the verb before asks for what the infinitive tells: "asked the town to pay"."""
    for index in range(infinitive - 1, max(infinitive - 6, -1), -1):
        if tokens.tags[index] in "VXFLG":
            return base_of(tokens.lowers[index]) in ASKING
    return False


def join(tokens: Tokens, kept: Sequence[int], instead: Mapping[int, str] | None = None) -> str:
    """The words of some tokens, spaced as in the text."""
    parts: list[str] = []
    for place, index in enumerate(kept):
        if place:
            previous = kept[place - 1]
            is_next = index == previous + 1
            is_tight = tokens.spans[previous][1] == tokens.spans[index][0] and is_next
            if (not is_tight and tokens.tags[index] not in ",'") or (
                not is_tight and tokens.tags[index] == "'" and not is_next
            ):
                parts.append(" ")
        words = instead.get(index) if instead else None
        words = words or " ".join(tokens.texts[index].split())
        parts.append(words.lower() if index == 0 and tokens.tags[0] == "D" else words)
    return "".join(parts)


def possessive(name: str) -> str:
    """
    >>> possessive("Orlo"), possessive("United States")
    ("Orlo's", "United States'")
    """
    return name + ("'" if name.endswith("s") else "'s")
