"""Subordinators that open a clause, told from prepositions of the same form."""

from __future__ import annotations

import re

from dateline.events.en.closed import CHANGING, NEVER_DONE
from dateline.events.grammar.tag_context import after_of, base_of, before_of, finite_later

# "more than two boats" are boats; "longer than two metres" is long.
_AMOUNTS = ("more", "less", "fewer", "other", "rather")
_SOON = ("soon", "shortly", "immediately", "long")
# What stands between two commas or dashes, before a verb.
_ASIDES = {
    ",": re.compile(",(?:P{1,4}|D[JNP#]{1,4}),(?=A?[VEMBHZ])"),
    "-": re.compile(r"-[^-;:SWwVMBH.]{1,14}-(?=A?[VEMBHZ])"),
}
_NO_PARTICIPLES = NEVER_DONE | CHANGING  # "as output declined in 2004"
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


def _has_clause(tags: list[str], lowers: tuple[str, ...], start: int) -> bool:
    """Whether a subject and its finite verb follow, over what stands beside the subject."""
    if start < len(tags) and tags[start] in "GI,.":
        return False
    has_subject = False
    index = start
    while index < min(start + 16, len(tags)):
        index = _past_aside(tags, index) if has_subject else index
        if index >= len(tags) or _is_end(tags, index, has_subject=has_subject):
            return False
        if has_subject and _is_verb(tags, lowers, index):
            return True
        has_subject = has_subject or tags[index] in "NPO#"
        index += 1
    return False


def _past_aside(tags: list[str], index: int) -> int:
    """Past what two commas or dashes enclose before a verb: "Mia Kerr, a farmer, | left"."""
    pattern = _ASIDES.get(tags[index])
    aside = pattern.match("".join(tags[index : index + 16])) if pattern else None
    return index + aside.end() if aside else index


def _is_end(tags: list[str], index: int, *, has_subject: bool) -> bool:
    """Whether what was opened ends there: at a stop, or at another subject after "and"."""
    if tags[index] == "C":
        return tags[index + 1 : index + 2] == ["O"]  # "as a sign and there were"
    return tags[index] in "SWw;:.()," or (tags[index] == "-" and has_subject)


def _is_verb(tags: list[str], lowers: tuple[str, ...], index: int) -> bool:
    """Whether a form there is the finite verb of the subject before it."""
    if tags[index] in "MBHZVF":
        return True
    if tags[index] != "E" or (before_of(tags, index) in "LVG" and after_of(tags, index) in "NJ"):
        return False
    is_past = after_of(tags, index) != "I" or base_of(lowers[index]) in _NO_PARTICIPLES
    return is_past or not finite_later(tags, lowers, index + 1)
