"""Noun phrases, found by the tags around a place of a sentence."""

from __future__ import annotations

import re

from dateline.events.en.given_names import GIVEN_NAMES
from dateline.events.en.people import PERSON_NOUNS
from dateline.events.grammar.tokens import Tokens

_ROLES = ("result", "part", "subject", "target", "victim", "product", "beneficiary")
_MOST_LINKS = 3  # "from the Institute of Arts of Oslo"
_PLACES = ("county", "city", "town", "village", "district", "province", "suburb", "port")


def skip_back(tokens: Tokens, index: int) -> int:
    """Back over adverbs, times and quotation marks; -1 before the first token."""
    while index >= 0 and tokens.tags[index] in 'At"':
        index -= 1
    return index


def skip_times_back(tokens: Tokens, index: int) -> int:
    """Back over "on Monday" as well, as it stands between a subject and its verb."""
    index = skip_back(tokens, index)
    while index > 0 and tokens.tags[index : index + 2] in ("It", "Ct"):
        if tokens.tags[index] == "C" and tokens.tags[index - 1] != "t":
            break  # "and Monday" goes on with a time alone: "on Sunday and Monday | caused"
        index = skip_back(tokens, index - 1)
    return index


def before_brackets(tokens: Tokens, end: int) -> int:
    """The end of what stands before a bracket that ends there."""
    while end > 0 and tokens.tags[end - 1] == ")":
        opening = tokens.tags.rfind("(", 0, end)
        if opening < 0:
            break
        end = skip_back(tokens, opening - 1) + 1
    return end


def noun_before(tokens: Tokens, end: int, *, is_whole: bool = True) -> tuple[int, int]:
    """The last noun phrase there; the whole of one has what "of" joins to it."""
    end = before_brackets(tokens, end)
    start = end
    is_compound = is_whole or (end > 0 and tokens.tags[end - 1] == "N")  # "the Trade and Arts bill"
    while start > 0:
        tag = tokens.tags[start - 1]
        is_joint = is_whole and tokens.lowers[start - 1] == "of"
        is_joint = is_joint or (is_compound and tokens.tags[start - 2 : start + 1] == "PCP")
        is_joint = is_joint or tokens.tags[start - 2 : start + 1] == "DGN"  # "the brewing giant"
        if tag not in "DJNP#'" and not is_joint:
            break
        start -= 1
        if tag == "D" and start and tokens.lowers[start - 1] != "of":
            break
    while start < end and tokens.tags[start] in "I'":
        start += 1
    start = _past_role(tokens, start, end)
    is_range = tokens.lowers[start - 1 : start] == ("to",) and tokens.tags[start] == "#"
    if is_range and start > 1 and tokens.tags[start - 2] == "#":
        start -= 2  # "9 to 12 boats"
    return start, end


def _past_role(tokens: Tokens, start: int, end: int) -> int:
    """Past "the result of": what a clause after "of a deal" tells of is the deal."""
    role = start + (tokens.tags[start : start + 1] == "D")
    is_role = tokens.lowers[role : role + 1] and tokens.lowers[role] in _ROLES
    follows = tokens.lowers[role + 1 : role + 2] == ("of",) and role + 2 < end
    return role + 2 if is_role and follows else start


def name_beside(tokens: Tokens, phrase: tuple[int, int]) -> tuple[int, int]:
    """The name that describes the same: "the airline, Orlo Air, ..."; else the phrase."""
    start, end = phrase
    if start >= end or tokens.tags[end : end + 2] not in (",P", ",D", ",R"):
        return phrase
    if re.search("PC(?=D)", tokens.tags[start:end]):
        return phrase  # "Hale and his wife, Mia, left"
    called = re.compile(r",R(P{1,5})[,.]").match(tokens.tags, end)
    if called and tokens.lowers[end + 1] in ("called", "named", "dubbed"):
        return called.span(1)
    match = re.compile(r",D?(P{1,5}#?)[,.]").match(tokens.tags, end)
    is_described = tokens.tags[end - 1] == "N" and not re.search(
        "[CI]", tokens.tags[max(start, end - 2) : end]
    )
    is_described = is_described and tokens.lowers[end - 1] not in _PLACES  # "Hale county, Ohio,"
    is_described = is_described or tokens.lowers[start:end] == ("one", "of", "them")
    if match and is_described:
        return match.span(1)
    named = match and len(match[1]) > 1 and is_office(tokens, phrase)
    return match.span(1) if match and named else phrase


def is_office(tokens: Tokens, phrase: tuple[int, int]) -> bool:
    """Whether a phrase names somebody by what he is: "the chief executive of Orlo"."""
    start, end = phrase
    head = next((i for i in range(start, end) if tokens.tags[i] == "I"), end) - 1
    return head >= start and tokens.lowers[head] in PERSON_NOUNS


def common_noun(tokens: Tokens, phrase: tuple[int, int]) -> tuple[int, int]:
    """The noun before "on the Exchange", as "that" tells which of several, and of no name."""
    start, end = phrase
    is_name = start < end and tokens.tags[end - 1] == "P" and tokens.tags[start] == "D"
    if not is_name or start < 2 or tokens.tags[start - 1] != "I":
        return phrase
    before = noun_before(tokens, start - 1, is_whole=False)
    return before if before[0] < before[1] else phrase


def person_before(tokens: Tokens, phrase: tuple[int, int]) -> tuple[int, int]:
    """The name before an office, where "who" follows a thing: "Ana Hale, head of sales, who"."""
    start, end = phrase
    if start and start < end and tokens.tags[end - 1] == "P":
        return phrase if tokens.texts[start] in GIVEN_NAMES else _dweller(tokens, phrase)
    if start >= end or tokens.tags[end - 1] != "N" or tokens.lowers[end - 1].endswith("rs"):
        return phrase
    named = re.compile(r"(P{2,4}),[^SWwVFMBHZ.;:]{1,20}\Z").search(tokens.tags[:end])
    is_thing = not PERSON_NOUNS.intersection(tokens.lowers[start:end])
    return named.span(1) if named and is_thing and tokens.tags[end] == "," else phrase


def _dweller(tokens: Tokens, place: tuple[int, int]) -> tuple[int, int]:
    """Who is from a place or house that a clause about people follows: "a monk from Oslo who"."""
    before = place
    for _ in range(_MOST_LINKS):
        start = before[0] - (tokens.tags[before[0] - 1] == "D")
        if start < 1 or tokens.lowers[start - 1] not in ("from", "of", "in", "at", "with"):
            break
        before = noun_before(tokens, start - 1, is_whole=False)
        if tokens.tags[before[1] - 1 : before[1]] == "N":
            return before if _is_person(tokens.lowers[before[1] - 1]) else place
    return place


def _is_person(noun: str) -> bool:
    one = noun.removesuffix("s")
    return one in PERSON_NOUNS or one.endswith(("er", "or", "ist", "ian", "eer", "monk"))


def phrase_after(tokens: Tokens, start: int) -> tuple[int, int]:
    """The noun phrase that begins there; empty where none does."""
    match = re.compile(r"D?[JNP#']*").match(tokens.tags, start)
    return match.span() if match else (start, start)
