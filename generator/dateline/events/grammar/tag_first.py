"""Whether a form that may be past or participle is the first finite verb of its stretch."""

from __future__ import annotations

import re

from dateline.events.en.closed import NOMINATIVES, REPORTING
from dateline.events.grammar.tag_context import FINITE, before_of, region_start
from dateline.events.grammar.tag_form import Form

_NEXT_SUBJECT = re.compile(r"[^VEFMBHZL,]*OA*[VEFMBHZ]")  # and its verb, with no other between


def is_first(form: Form) -> bool:
    """Whether the form is the first finite verb of its stretch."""
    later = form.has_finite_later()
    if not form.has_object and _is_in_opening(form, later):
        return False
    if later and _is_before_main_clause(form):
        return True
    is_joined_later = later and _is_joined_later(form.tags, form.index + 1, form.end)
    if form.before == "," and not form.has_object and _is_beside(form):
        return False
    if form.before in ",^":
        return form.before == "," and (not later or is_joined_later)
    follows = form.tags[form.index + 3 : form.index + 4]
    is_later = form.tags[form.index + 1 : form.index + 3] == ["I", "t"] and follows != [","]
    is_told = form.follows in "NJPDO#" or (is_later and "".join(follows) in "NJPDO#")
    is_report = form.base in REPORTING and is_told  # "confirmed on Monday | a man had left"
    return not later or form.has_object or is_joined_later or is_report


def _is_beside(form: Form) -> bool:
    """Whether it stands beside a noun: "drawings, released this month, show"."""
    is_late = form.follows == "I" and any(tag in FINITE for tag in form.tags[: form.start])
    return is_late or _is_enclosed(form)  # "as they showed a coat, | found at the mill"


def _is_before_main_clause(form: Form) -> bool:
    """ "After Hale died in 1979 she retired": a pronoun opens the next clause."""
    opening = "".join(form.tags[max(form.start - 1, 0) : form.index])
    match = _NEXT_SUBJECT.match("".join(form.tags[form.index + 1 : form.end]))
    if match is None or not opening.startswith("S") or "," in opening:
        return False
    subject = form.index + 1 + match.group(0).rindex("O")
    return form.lowers[subject] in NOMINATIVES


def _is_in_opening(form: Form, later: bool) -> bool:
    """ "In a letter sent on Monday the mayor asked": still within what opens the clause."""
    tags, start, index = form.tags, form.start, form.index
    start += tags[start] == "C"
    if tags[start : start + 2] == ["I", "t"]:
        start += 2  # a time opens the clause, not a phrase
    if tags[start : start + 3] == ["t", ",", "I"]:
        start += 2  # "Today, in a paper published by Orlo, he warned"
    region = region_start(tags, start, index)
    if tags[region] in "IG" and any(tag in "VFMBH" for tag in tags[:region]):
        return True
    return later and tags[start] in "IG" and "," not in tags[start:index]


def _is_enclosed(form: Form) -> bool:
    """Whether a comma and a verb follow: "drawings, released this month, show"."""
    for place in range(form.index + 1, form.end - 1):
        if form.tags[place] == "," and form.lowers[place + 1] not in ("having", "being"):
            return form.tags[place + 1] in "FVEMBHZ"
    later = re.search(r",[At]*([MBHZ])", "".join(form.tags[form.index :]))
    word = form.lowers[form.index + later.start(1)] if later else "having"
    return word not in ("having", "being")


def _is_joined_later(tags: list[str], start: int, end: int) -> bool:
    """Whether the next verb that could be finite is joined on by "and": both are finite then."""
    for index in range(start, end):
        if tags[index] in "MBHZVEF":
            before = before_of(tags, index)
            return before in "C" or (before in "NPO)" and any(t in "C," for t in tags[start:index]))
    return False
