"""The word "that": what it opens, and where it stands for a thing or before one."""

from __future__ import annotations

import re

from dateline.events.en.closed import REPORTING, TELLING, TELLING_NOUNS
from dateline.events.grammar.tag_context import NOMINAL, after_of, base_of, before_of

_ASIDE = re.compile(r",[^SWw;:.,]{1,16},[At]*[MBHZ]")  # "a plan, begun in May, has ended"


def that(tags: list[str], lowers: tuple[str, ...], index: int) -> str:
    """Relative, subordinator, pronoun or determiner, by what stands on either side."""
    before, follows = before_of(tags, index), after_of(tags, index, "At")
    if follows in "MBHZVEYU" and before in NOMINAL + "J" and before != "O":
        return "W"
    is_many = before == "N" and lowers[index - 1].endswith("s")
    if follows == "L" and is_many and not _tells(tags, lowers, index):
        return "W"  # "boats that burn coal"
    if follows in "DJNP#O" and before in "Nt" and _tells(tags, lowers, index):
        return "S"
    if before in "VEFLXGB,":
        is_noun = follows == "N" and (before == "B" or not _has_verb(tags, index + 1))
        return "D" if is_noun else "S"
    if follows in "MBHZVEI.,$":
        return "O"
    if follows in "DOP#" or before in NOMINAL:
        is_object = before in "NP" and follows in "DOP" and not _tells(tags, lowers, index)
        return "W" if is_object else "S"
    return "D"


def _has_verb(tags: list[str], start: int) -> bool:
    """Whether what "that" could open has a verb: "reversed that decision last year" has none."""
    for index, tag in enumerate(tags[start:], start):
        if tag in "MBHZVEXULYF":
            return True
        if tag == "," and _ASIDE.match("".join(tags[index : index + 20])):
            return True
        if tag in "SWw;:,.C":
            return False
    return False


def _tells(tags: list[str], lowers: tuple[str, ...], index: int) -> bool:
    """Whether "that" tells what is said, after a verb or noun of saying: "told him that"."""
    if lowers[index - 1] in TELLING_NOUNS:
        return True
    for place in range(index - 1, max(index - 14, -1), -1):
        if tags[place] in "VEFXLG":
            telling = REPORTING if index - place < 8 else TELLING
            return base_of(lowers[place]) in telling
    return False
