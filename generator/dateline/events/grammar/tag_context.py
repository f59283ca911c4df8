"""What stands around a token, by the tags of its sentence."""

from __future__ import annotations

import re

from dateline.events.en.closed import NAMING, REPORTING, SAYING
from dateline.events.en.verbs import verb_forms

FINITE = "MBHZVF"  # what begins a finite verb group, when nothing non-finite stands before it
NOMINAL = "NPO#)t\"'"
_SAYS_WHO = re.compile(r"[,\"][VE][DJNP#',ItA]+[.\"]*\Z")  # "..., said Hale, the mayor, on Monday."
_BREAKS = "SWw;:-()"


def before_of(tags: list[str], index: int, skipped: str = "A") -> str:
    index -= 1
    while index >= 0 and tags[index] in skipped:
        index -= 1
    return tags[index] if index >= 0 else "^"


def after_of(tags: list[str], index: int, skipped: str = "A") -> str:
    index += 1
    while index < len(tags) and tags[index] in skipped:
        index += 1
    return tags[index] if index < len(tags) else "$"


def base_of(lower: str) -> str:
    form = verb_forms().get(lower)
    return form[1] if form else lower


def stretches(tags: list[str]) -> list[tuple[int, int]]:
    """Runs between breaks, each of which has room for one clause or several joined ones."""
    found, start = [], 0
    for index, tag in enumerate(tags):
        if tag in _BREAKS:
            found.append((start, index))
            start = index + 1
    found.append((start, len(tags)))
    return [(a, b) for a, b in found if a < b]


def region_start(tags: list[str], start: int, index: int) -> int:
    """The token after the last comma before a verb, within its stretch."""
    for place in range(index - 1, start - 1, -1):
        if tags[place] == ",":
            return place + 1
    return start


def finite_later(tags: list[str], lowers: tuple[str, ...], start: int) -> bool:
    """Whether another verb could be the finite one before the next break."""
    for index in range(start, len(tags)):
        tag = tags[index]
        if tag in "SWw;:().-":
            return False
        if tag in "MBHZVEF" and before_of(tags, index) == "T":
            continue
        if lowers[index] in ("having", "being"):
            continue
        if (
            tag == "E"
            and tags[region_start(tags, start, index)] in "IG"
            and "," in tags[start:index]
        ):
            continue  # "..., including realized gains"
        if tag in "MBHZVEF" and not (tag == "E" and base_of(lowers[index]) in NAMING):
            return not is_closing_report(tags, lowers, index)
    return False


def is_closing_report(tags: list[str], lowers: tuple[str, ...], index: int) -> bool:
    """Whether a verb of saying closes the sentence: "..., the airline announced Friday."."""
    if base_of(lowers[index]) in SAYING and _SAYS_WHO.match("".join(tags[max(index - 1, 0) :])):
        return True
    if base_of(lowers[index]) not in REPORTING or after_of(tags, index, "At") not in ".I$,":
        return False
    index -= 1
    while index >= 0 and tags[index] in "DJNPO#'":
        index -= 1
    return index >= 0 and tags[index] in ',"'
