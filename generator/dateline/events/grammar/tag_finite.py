"""Which forms that may be past or participle are finite."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from dateline.events.en.closed import REPORTING
from dateline.events.grammar.tag_context import (
    FINITE,
    after_of,
    base_of,
    before_of,
)
from dateline.events.grammar.tag_form import Form
from dateline.events.grammar.tag_participle import is_finite

ChoosePast: TypeAlias = Callable[[Form, bool], bool]  # the form and what the rules say of it


def settle_participles(
    tags: list[str], lowers: tuple[str, ...], start: int, end: int, choose: ChoosePast
) -> None:
    """Of past-or-participle forms, decide which are finite and which reduced relatives."""
    last_finite = -1
    opener = tags[start - 1] if start > 0 else "^"
    is_relative = opener == "W"
    if opener == ")":
        last_finite = _finite_before_bracket(tags, start - 1)
    for index in range(start, end):
        tag = tags[index]
        if tag == "," and opener in "SWw" and last_finite >= 0:
            opener, last_finite = ",", -1  # the subordinate clause is over
            is_relative = False
        if tag == "E" and _is_adjective(tags, lowers, index, last_finite):
            tags[index] = "J"
        elif tag == "E":
            form = Form(tags, lowers, start, end, index, last_finite, is_relative)
            tags[index] = "V" if choose(form, is_finite(form)) else "R"
        if tags[index] in FINITE and before_of(tags, index) not in "TMHB":
            last_finite = index


def _finite_before_bracket(tags: list[str], closing: int) -> int:
    """The finite verb of the clause that a bracket interrupts; -1 if it has had none."""
    opening = closing
    while opening >= 0 and tags[opening] != "(":
        opening -= 1
    for index in range(opening - 1, -1, -1):
        if tags[index] in "SWw;:":
            break
        if tags[index] in FINITE and before_of(tags, index) not in "TMHB":
            return index
    return -1


def _is_adjective(tags: list[str], lowers: tuple[str, ...], index: int, last_finite: int) -> bool:
    """ "net realized gains": a participle between nouns, where the clause has its verb."""
    if (
        before_of(tags, index, "") == "C"
        and tags[index - 2] == "J"
        and lowers[index - 2].endswith("ed")
    ):
        return after_of(tags, index, "") == "N"
    if index > 1 and tags[index - 1] == "," and _is_described(tags, index - 2):
        return after_of(tags, index, "") == "N"  # "a small, crowded shop"
    is_between = last_finite >= 0 and before_of(tags, index, "") == "N"
    return (
        is_between and after_of(tags, index, "") == "N" and base_of(lowers[index]) not in REPORTING
    )


def _is_described(tags: list[str], index: int) -> bool:
    """Whether an adjective stands there, or a word in -ing after an article: "a chilling, ..."."""
    return tags[index] == "J" or (tags[index] == "G" and before_of(tags, index, "") == "D")
