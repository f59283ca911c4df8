"""Verbs of clauses that tell of a noun with no word to open them, and of what comes after."""

from __future__ import annotations

import re

from dateline.events.grammar.tag_context import base_of
from dateline.prose.lexicon import words

# Verbs with two objects side by side: "gave the mayor the keys found on Monday".
_GIVING = words(
    "give offer send award grant pay hand lend cost bring show deny allow fine charge make call"
)
# Two phrases that meet with nothing between them, before a verb: "a plan the mayor (announced)".
_CONTACT = re.compile(r"(?:N|(?<!I)D[JNP]{0,4}P)(?P<inner>D)[JNP#']{0,5}[NP]A*\Z")
_PHRASES = re.compile(r"[DJNP#']{1,8}")
_AFTER_CONTACT = re.compile(
    r"[DJN#']{0,6}N(?P<inner>O|D[JNP#']{0,5}[NP])A*"
    r"[VFMBHZ][VXAB]{0,4}t?(?:I[DJNP#'t]{1,6}){0,3}[At]*"
)


def is_in_contact(
    tags: list[str], lowers: tuple[str, ...], start: int, index: int, last_finite: int
) -> bool:
    """ "a plan the mayor announced": two phrases meet, of which the last is its subject."""
    first = max(start, index - 10)
    match = _CONTACT.search("".join(tags[first:index]))
    if match is None or is_rate(lowers, first + match.start("inner")):
        return False
    if last_finite < 0:
        subject = "".join(tags[start:index]).rpartition(",")[2]  # past "In fact,"
        return _PHRASES.fullmatch(subject) is not None
    return base_of(lowers[last_finite]) not in _GIVING


def is_after_contact(
    tags: list[str], lowers: tuple[str, ...], start: int, index: int, last_finite: int
) -> bool:
    """ "The film he made in 2001 won a prize": the verb that "the film" still lacks."""
    if last_finite < 0:
        return False
    match = _AFTER_CONTACT.fullmatch("".join(tags[start:index]))
    return match is not None and not is_rate(lowers, start + match.start("inner"))


def is_rate(lowers: tuple[str, ...], index: int) -> bool:
    """Whether "a" tells how much for each: "nine cents | a share"."""
    return lowers[index] in ("a", "an")
