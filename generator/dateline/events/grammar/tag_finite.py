"""Which verb forms are finite: past or participle, present or noun."""

from __future__ import annotations

import re

from dateline.events.en.closed import CONDITIONS, REPORTING
from dateline.events.grammar.tag_context import (
    FINITE,
    after_of,
    base_of,
    before_of,
    finite_later,
    has_infinitive,
    is_closing_report,
)
from dateline.events.grammar.tag_participle import Form

_CLAIMING = ("claims", "reports", "notes", "shows")


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
            form = Form(tags, lowers, start, end, index, last_finite, is_relative)
            tags[index] = "V" if form.is_finite() else "R"
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
    if index > 1 and tags[index - 1] == "," and _is_described(tags, index - 2):
        return after_of(tags, index, "") in "NLY"  # "a small, crowded shop"
    is_between = last_finite >= 0 and before_of(tags, index, "") == "N"
    return (
        is_between
        and after_of(tags, index, "") in "NLY"
        and base_of(lowers[index]) not in REPORTING
    )


def _is_described(tags: list[str], index: int) -> bool:
    """Whether an adjective stands there, or a word in -ing after an article: "a chilling, ..."."""
    return tags[index] == "J" or (tags[index] == "G" and before_of(tags, index, "") == "D")


def settle_present(tags: list[str], lowers: tuple[str, ...], start: int, end: int) -> None:
    """Read a form as a present where its stretch has no other finite verb; else as a noun."""
    comma = tags.index(",", start, end) if "," in tags[start:end] else end
    if start and lowers[start - 1] in CONDITIONS and comma < end:
        settle_present(tags, lowers, start, comma)  # "if the judge agrees, ..."
        start = comma + 1
    has_finite = any(
        tags[i] in FINITE
        and before_of(tags, i) not in "T"
        and not _is_second(tags, i)
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
        is_told = is_told or (tag == "Y" and _is_report_of(tags, lowers, index))
        could_be = before in 'NPW)"' and follows in 'DPTI#OANJKSGXR".,t$'
        if is_told or (
            not has_finite and could_be and (tag == "Y" or _is_plural(tags, lowers, index))
        ):
            tags[index] = "F"
            has_finite = True
        else:
            tags[index] = "N"


def _is_second(tags: list[str], index: int) -> bool:
    """Whether a present goes on with another one: "opens in May and | runs until June"."""
    return tags[index] == "F" and before_of(tags, index) == "C"


def _is_before_clause(tags: list[str], lowers: tuple[str, ...], index: int) -> bool:
    """ "A spokesman for the port claims Hale has fled": a name and its verb, none before it."""
    before = "".join(tags[max(0, index - 9) : index])
    is_subject = re.search(r"(?:^|[,\"])D?[JN#]*N(?:I[DJP#N']{1,6})?\Z", before) is not None
    return (
        is_subject
        and tags[index + 1 : index + 2] in (["P"], ["O"])
        and (finite_later(tags, lowers, index + 1))
    )


def _is_report_of(tags: list[str], lowers: tuple[str, ...], index: int) -> bool:
    """ "a study published on Monday shows": a verb of saying behind a participle and its time."""
    if lowers[index] in _CLAIMING and _is_before_clause(tags, lowers, index):
        return True
    if tags[index - 1] not in "tR" or base_of(lowers[index]) not in REPORTING:
        return False
    return re.search("NR(?:I?D?t)?\\Z", "".join(tags[max(0, index - 5) : index])) is not None


def _is_plural(tags: list[str], lowers: tuple[str, ...], index: int) -> bool:
    while index > 0 and tags[index - 1] in "At":
        index -= 1
    if tags[index - 1] == "W":
        return True  # "boats that burn coal"
    subject = lowers[index - 1]
    return (subject.endswith("s") and not subject.endswith(("ss", "us"))) or subject == "people"
