"""Verbs behind "will" and "to": "do" as the main verb, and words that no list of verbs knows."""

from __future__ import annotations

import re

from dateline.events.grammar.tag_context import after_of, before_of
from dateline.prose.lexicon import words

_NO_VERBS = words("either neither both government little yourself themselves people men women")
_LEADING = ("according", "due", "thanks", "owing", "prior", "related", "linked", "close", "next")
_UNKNOWN = re.compile("N[DO]")  # "to belie | the claim"


def auxiliary(tags: list[str], lowers: tuple[str, ...], index: int) -> str:
    """ "will do its best", "to do it": what is done, where "do they" asks for another verb."""
    is_main = lowers[index] == "do" and before_of(tags, index) in "MT"
    return "L" if is_main else "Z"


def noun(tags: list[str], lowers: tuple[str, ...], index: int) -> str:
    """ "the move may belie it": behind a modal with a subject what seems a noun is its verb."""
    if tags[index - 1] not in "MA" or before_of(tags, index) != "M" or not _may_be(lowers[index]):
        return "N"
    modal = index - 1
    while tags[modal] == "A":
        modal -= 1
    is_asked = before_of(tags, modal) not in "NPOW)"
    return "N" if is_asked or after_of(tags, index, "") not in "DOITA.t$" else "L"


def opens_infinitive(tags: list[str], lowers: tuple[str, ...], index: int) -> bool:
    """Whether "to" stands before a verb, if only by what follows that: "to belie the claim"."""
    if after_of(tags, index) in "LBHU" or lowers[index + 1 : index + 2] == ("do",):
        return True
    is_led = index > 0 and lowers[index - 1] in _LEADING
    if is_led or not _UNKNOWN.match("".join(tags[index + 1 : index + 3])):
        return False
    if not _may_be(lowers[index + 1]):
        return False
    tags[index + 1] = "L"
    return True


def _may_be(lower: str) -> bool:
    """Whether a word can be a base form: no plural, and none of those that never are."""
    return not lower.endswith("s") and lower not in _NO_VERBS
