"""Which verb forms are finite: past or participle, present or noun."""

from __future__ import annotations

import re

from dateline.events.en.closed import MOVING, NAMING, PARTICLES, REPORTING
from dateline.events.tag_context import (
    FINITE,
    after_of,
    base_of,
    before_of,
    finite_later,
    has_infinitive,
    is_closing_report,
    region_start,
)

_CALLING = ("for", "in", "on", "off", "upon")  # "called for a vote" names nothing
_PARTICLES_TOO = PARTICLES | {"in", "on", "over", "through"}


def settle_participles(tags: list[str], lowers: tuple[str, ...], start: int, end: int) -> None:
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
            is_finite = _is_finite(tags, lowers, start, end, index, last_finite, is_relative)
            tags[index] = "V" if is_finite else "R"
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
        return after_of(tags, index, "") in "NLY"
    if index > 1 and tags[index - 1] == "," and tags[index - 2] == "J":
        return after_of(tags, index, "") in "NLY"  # "a small, crowded shop"
    is_between = last_finite >= 0 and before_of(tags, index, "") == "N"
    return (
        is_between
        and after_of(tags, index, "") in "NLY"
        and base_of(lowers[index]) not in REPORTING
    )


def _is_finite(
    tags: list[str],
    lowers: tuple[str, ...],
    start: int,
    end: int,
    index: int,
    last_finite: int,
    is_relative: bool,
) -> bool:
    before, follows = before_of(tags, index, "At"), after_of(tags, index)
    follows = after_of(tags, index, "At") if follows == "t" else follows
    has_object = follows in "DO#P" or (follows in "NJ" and before in "NP)LY#")
    is_first = all(tag in 'At"' for tag in tags[start:index])
    if is_first and start > 0:
        return is_relative or tags[start - 1] in ")-;"
    if before == "O" or (is_first and is_relative):
        return True
    is_calling = lowers[index] == "called" and lowers[min(index + 1, end - 1)] in _CALLING
    if base_of(lowers[index]) in NAMING and not has_object and not is_calling:
        return False
    if lowers[min(index + 1, end - 1)] == "by" and base_of(lowers[index]) not in MOVING:
        return False
    if is_relative and last_finite < 0 and lowers[min(index + 1, end - 1)] != "by":
        return True
    if before == "C":
        return last_finite >= 0
    if last_finite >= 0:
        between = tags[last_finite + 1 : index]
        next_word = lowers[min(index + 1, len(lowers) - 1)]
        is_told = base_of(lowers[last_finite]) in REPORTING and any(t in "NPOLY" for t in between)
        is_told = is_told and "".join(between).lstrip("At")[:1] != "I"  # "said in a letter sent"
        is_found = (
            base_of(lowers[last_finite]) == "find" and follows == "I"
        )  # "found it wrapped in"
        if is_told and follows != "T" and next_word != "by" and not is_found:
            return True
        if before == ",":
            return has_object or follows != "I"
        is_particle = next_word in _PARTICLES_TOO and after_of(tags, index + 1, "") in "I.,t$C"
        if (follows != "I" or is_particle) and _is_new_subject(tags, index):
            return True
        is_resumed = (
            is_relative
            and (has_object or tags[index - 1] == "t")
            and base_of(lowers[index]) not in NAMING
        )
        if is_resumed and not any(t in FINITE for t in tags[: start - 1]):
            return True  # "watches that will be eligible totaled ..."
        if "," in between and is_closing_report(tags, lowers, index):
            return True
        if "," not in between or finite_later(tags[:end], lowers, index + 1) or not has_object:
            return False
        return (tags[index - "".join(reversed(between)).index(",")]) not in "IG"
    later = finite_later(tags[:end], lowers, index + 1)
    region = region_start(tags, start, index)
    if tags[region] in "IG" and not has_object and any(t in "VFMBH" for t in tags[:region]):
        return False
    if later and tags[start] in "IG" and "," not in tags[start:index] and not has_object:
        return False
    if before in ",^":
        if before == "," and not has_object and _is_enclosed(tags, index, end):
            return False
        return before == "," and (not later or _is_joined_later(tags, index + 1, end))
    return (
        not later
        or has_object
        or _is_joined_later(tags, index + 1, end)
        or (base_of(lowers[index]) in REPORTING and follows in "NJPDO#")
    )


def _is_new_subject(tags: list[str], index: int) -> bool:
    """Whether "and" and a noun phrase stand right before: "and in 2003 the police moved"."""
    index -= 1
    while index >= 0 and (tags[index] in "DJNPAt#" or tags[index : index + 2] == ["I", "t"]):
        index -= 1
    return index >= 0 and tags[index] == "C"


def _is_enclosed(tags: list[str], index: int, end: int) -> bool:
    """Whether a comma and a verb follow: "drawings, released this month, show"."""
    for place in range(index + 1, end - 1):
        if tags[place] == ",":
            return tags[place + 1] in "LYFVEMBHZ"
    return re.search(r",[At]*[MBHZ]", "".join(tags[index:])) is not None


def _is_joined_later(tags: list[str], start: int, end: int) -> bool:
    """Whether the next verb that could be finite is joined on by "and": both are finite then."""
    for index in range(start, end):
        if tags[index] in "MBHZVEF":
            before = before_of(tags, index)
            return before in "C" or (
                before in "NPO)LY" and any(t in "C," for t in tags[start:index])
            )
    return False


def settle_present(tags: list[str], lowers: tuple[str, ...], start: int, end: int) -> None:
    """Read a form as a present where its stretch has no other finite verb; else as a noun."""
    has_finite = any(
        tags[i] in FINITE
        and before_of(tags, i) not in "T"
        and not is_closing_report(tags, lowers, i)
        for i in range(start, end)
    )
    for index in range(start, end):
        tag = tags[index]
        if tag not in "LY":
            continue
        before, follows = before_of(tags, index, "At"), after_of(tags, index)
        if tag == "L" and (before in "TMZ" or (before == "C" and has_infinitive(tags, index))):
            continue
        is_told = tag == "Y" and base_of(lowers[index]) == "say"
        could_be = before in 'NP)"' and follows in 'DPTI#OANJKSGXR".,t$'
        if is_told or (
            not has_finite and could_be and (tag == "Y" or _is_plural(tags, lowers, index))
        ):
            tags[index] = "F"
            has_finite = True
        else:
            tags[index] = "N"


def _is_plural(tags: list[str], lowers: tuple[str, ...], index: int) -> bool:
    while index > 0 and tags[index - 1] in "At":
        index -= 1
    subject = lowers[index - 1]
    return (subject.endswith("s") and not subject.endswith(("ss", "us"))) or subject == "people"
