"""Which reading a word has where it stands: noun or verb, past or participle, "that" or "that"."""

from __future__ import annotations

import re

from dateline.events.en.closed import QUANTIFIERS, REPORTING, SUBJECT_PRONOUNS, TELLING_NOUNS
from dateline.events.tag_clauses import settle_subordinators
from dateline.events.tag_context import (
    NOMINAL,
    after_of,
    base_of,
    before_of,
    has_infinitive,
    stretches,
)
from dateline.events.tag_finite import settle_participles, settle_present
from dateline.events.tokens import Tokens


def disambiguate(tokens: Tokens) -> Tokens:
    """The same tokens with one reading each."""
    tags = list(tokens.tags)
    lowers = tokens.lowers
    for index in range(len(tags)):
        tags[index] = _by_neighbours(tags, lowers, index)
    settle_subordinators(tags, lowers)
    for start, end in stretches(tags):
        settle_participles(tags, lowers, start, end)
    for start, end in stretches(tags):
        settle_present(tags, lowers, start, end)
    return Tokens(tokens.texts, tokens.lowers, tokens.spans, "".join(tags))


def _by_neighbours(tags: list[str], lowers: tuple[str, ...], index: int) -> str:
    tag = tags[index]
    match tag:
        case "K":
            return _that(tags, lowers, index)
        case "D":
            follows = after_of(tags, index)
            is_alone = follows in "VEBHMZI.,$)CT" and lowers[index] in SUBJECT_PRONOUNS
            is_some = follows in "VBHMZI.,$)CT" and lowers[index] in QUANTIFIERS
            is_alone = is_alone or is_some
            return "O" if is_alone or (lowers[index] == "her" and follows in "I.,$CT") else "D"
        case "A" if (
            lowers[index] in ("well", "home", "fast") and before_of(tags, index, "") in "DJ"
        ):
            return "N"
        case "I" if lowers[index] in ("about", "around", "over") and after_of(tags, index) == "#":
            return "A"
        case "T" if after_of(tags, index) not in "LBHU":
            return "I"
        case "A" if lowers[index] == "first" and before_of(tags, index) in "D'":
            return "N" if after_of(tags, index, "") in "I.,tC$;WOK" else "J"
        case "'":
            return _possessive(tags, lowers, index)
        case "J" if before_of(tags, index, "") == "D" and after_of(tags, index, "") in "I.,tC$;":
            is_listed = re.match(",[JNE]", "".join(tags[index + 1 : index + 3])) is not None
            return "J" if is_listed else "N"
        case "W":
            return "D" if lowers[index] == "what" and after_of(tags, index) == "N" else "W"
        case "L" | "Y" | "U" | "E" | "V" | "X":
            return _verb_or_noun(tags, lowers, index)
        case "S" if lowers[index] in ("so", "once"):
            return "A" if after_of(tags, index, "") in ",.VEXLIJ$" else "S"
        case _:
            return tag


def _that(tags: list[str], lowers: tuple[str, ...], index: int) -> str:
    before, follows = before_of(tags, index), after_of(tags, index, "At")
    if follows in "MBHZVEYU" and before in NOMINAL + "J" and before != "O":
        return "W"
    if follows in "DJNP#O" and before in "Nt" and _tells(tags, lowers, index):
        return "S"
    if before in "VEYFLXGB,":
        return "D" if before == "B" and follows == "N" else "S"
    if follows in "MBHZVEI.,$":
        return "O"
    if follows in "DOP#" or before in NOMINAL:
        is_object = before in "NP" and follows in "DOP" and not _tells(tags, lowers, index)
        return "W" if is_object else "S"
    return "D"


def _tells(tags: list[str], lowers: tuple[str, ...], index: int) -> bool:
    """Whether "that" tells what is said, after a verb or noun of saying: "told him that"."""
    if lowers[index - 1] in TELLING_NOUNS:
        return True
    for place in range(index - 1, max(index - 8, -1), -1):
        is_noun = tags[place] in "LY" and before_of(tags, place) not in "TMO"
        if tags[place] in "VEFXLYG" and not is_noun:
            return base_of(lowers[place]) in REPORTING
    return False


def _possessive(tags: list[str], lowers: tuple[str, ...], index: int) -> str:
    if lowers[index] == "'s" and index and lowers[index - 1] in (
        "it", "he", "she", "that", "there", "what", "who", "here", "let",
    ):  # fmt: skip
        return "B"
    is_plural = index > 0 and lowers[index - 1].endswith("s") and tags[index - 1] in "NPYL"
    return "'" if lowers[index] == "'s" or is_plural else '"'


def _verb_or_noun(tags: list[str], lowers: tuple[str, ...], index: int) -> str:
    tag = tags[index]
    before, follows = before_of(tags, index), after_of(tags, index, "")
    if before == "T" and tags[index - 1] in "TA" and tag in "LUEV":
        return "L" if tag in "LU" else ("J" if tag == "E" else tag)
    if before in "MZ" and tag in "LU":
        return "L"
    if before in "BH" and tag in "EUX":
        return "X"
    if tag == "Y" and follows == "D" and before in "NPO)#":
        return "F"
    is_plural = index > 0 and tags[index - 1] in "NY" and lowers[index - 1].endswith("s")
    is_plural = is_plural or (before in "NP" and "C" in tags[max(0, index - 4) : index])
    if tag == "L" and follows in "D#" and is_plural and before in "NYP":
        return "F"
    if tag == "Y" and follows in "TD" and before == "C" and any(t in "VFHB" for t in tags[:index]):
        return "F"
    if lowers[index] in ("said", "told") and before not in "DJ'B" and follows != "T":
        return "V"
    if tag == "L" and before == "C" and follows in "DNPJ#" and has_infinitive(tags, index):
        return "L"
    if tag == "E" and follows in "NJLYP" and _is_after_verb(tags, index):
        return "J"
    if tag in "EUX" and _is_had(tags, lowers, index):
        return "X"
    is_graded = index and tags[index - 1] == "A" and lowers[index - 1].endswith("ly")
    if tag == "L" and before == "D" and is_graded:
        return "J"  # "the seasonally slow quarter"
    if lowers[index] == "based" and before == "P" and follows in "NP":
        return "J"  # "Leeds based Orlo"
    if tag == "U" and before == "C" and follows in "IDt#" and any(t in "VEF" for t in tags[:index]):
        return "E"
    if tag == "U" and before == "J" and follows == "I" and tags[index - 2 : index - 1] != ["D"]:
        return "E"  # "a record high set on Monday"
    is_numbered = before == "#" and index > 1 and tags[index - 2] in "NP"  # "iPhone 4 began"
    if (before in "DJ'#" and not is_numbered) or (before == "I" and tag != "X"):
        if tag in "EXU" and (follows in "NPJG#YLD" or before == "I"):
            return "J" if follows in "NPJG#YL" else ("R" if tag in "EX" else "N")
        return "N" if tag in "LYUVX" or follows in "VBHMZ" else "J"
    if (before == "O" and tag in "LY" and lowers[index - 1] not in ("it", "one")) or (
        before in "OW" and tag == "Y"
    ):
        return "F"
    if tag in "EX" and follows in "NP" and before_of(tags, index, "At") in "D'":
        return "J"
    if (
        tag == "U"
        and lowers[index] in ("bid", "cut", "split", "spread", "forecast")
        and follows == "I"
    ):
        return "N"
    if tag == "U":
        if before == "," and follows in "D#":
            return "E"
        return "E" if before in NOMINAL + "WJ" and follows in "D#PIONJEXGt'" else "N"
    if tag == "X":
        return "R"
    if (
        tag == "E"
        and follows in "N"
        and before in "^,CIS"
        and after_of(tags, index + 1) in "VBHMZE"
    ):
        return "J"
    return tag


def _is_had(tags: list[str], lowers: tuple[str, ...], index: int) -> bool:
    """Whether a participle is what is to be done: "to have the case heard"."""
    place = index - 1
    while place > 0 and tags[place] in "DJNP":
        place -= 1
    is_apart = 0 < place < index - 1 and tags[place + 1] == "D"
    return is_apart and lowers[place] in ("have", "get") and tags[place - 1] == "T"


def _is_after_verb(tags: list[str], index: int) -> bool:
    """Whether a verb stands right before, whose object a participle then describes."""
    before = before_of(tags, index)
    if before in "LY":
        place = index - 1
        while tags[place] == "A":
            place -= 1
        if before == "Y":
            return after_of(tags, index, "") in "NY" and before_of(tags, place) in "NPO"
        return before_of(tags, place) in "TMZ"
    return before in "EVFGX"
