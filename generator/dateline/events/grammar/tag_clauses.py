"""Subordinators that open a clause, told from prepositions of the same form."""

from __future__ import annotations

import re

from dateline.events.en.closed import CHANGING, NEVER_DONE
from dateline.events.grammar.tag_context import after_of, base_of, before_of, finite_later

# "more than two boats" are boats; "longer than two metres" is long.
_AMOUNTS = ("more", "less", "fewer", "other", "rather")
_SOON = ("soon", "shortly", "immediately", "long")
_NAME = re.compile(",(?:P{1,4}|D[JNP#]{1,4}),(?=A?[VEMBHZ])")
_PREPOSITIONS_TOO = frozenset(["after", "before", "since", "until", "till", "as", "than", "once"])


def settle_subordinators(tags: list[str], lowers: tuple[str, ...]) -> None:
    """A subordinator with no finite verb after it is a preposition: "after the vote"."""
    for index, tag in enumerate(tags):
        if tag != "S" or lowers[index] not in _PREPOSITIONS_TOO:
            continue
        if lowers[index] == "than" and after_of(tags, index) == "#":
            tags[index] = "J" if lowers[index - 1] in _AMOUNTS else "I"
        elif lowers[index] == "than" and after_of(tags, index) in "EXV":
            tags[index] = "I"  # "later than planned"
        elif lowers[index - 1] in _SOON and index and after_of(tags, index) in "VEF,":
            tags[index] = "A"  # "soon after took office"
        elif not _has_clause(tags, lowers, index + 1):
            tags[index] = "I"


def _past_dashes(tags: list[str], index: int) -> int:
    """Past the second of two dashes, the first of which stands there; 0 where it is alone."""
    near = "".join(tags[index : index + 16])
    aside = re.match(r"-[^-;:SWwVMBH.]{1,14}-(?=A?[VEMBHZ])", near)
    return index + aside.end() if aside else 0


def _has_clause(tags: list[str], lowers: tuple[str, ...], start: int) -> bool:
    if start < len(tags) and tags[start] in "GI,.":
        return False
    has_subject = False
    named = 0  # past the name of "a saleswoman, Mia Kerr, filed"
    for index in range(start, min(start + 16, len(tags))):
        tag = tags[index]
        if tag == "," and has_subject and (aside := _NAME.match("".join(tags[index : index + 7]))):
            named = index + aside.end()
        if tag == "-" and has_subject:
            named = max(named, _past_dashes(tags, index))
        if index < named:
            continue
        if tag == "C" and tags[index + 1 : index + 2] == ["O"]:
            return False  # "as a sign and there were"
        if tag in "SWw;:.()," or (tag == "-" and has_subject):
            return False
        if tag in "MBHZV" and has_subject:
            return True
        if tag == "E" and before_of(tags, index) in "LVG" and after_of(tags, index) in "NJ":
            continue
        if tag == "E" and has_subject and after_of(tags, index) not in "I":
            return True
        if tag == "E" and has_subject and base_of(lowers[index]) in NEVER_DONE | CHANGING:
            return True
        if tag in "E" and has_subject and not finite_later(tags, lowers, index + 1):
            return True
        has_subject = has_subject or tag in "NPO#LY"
    return False
