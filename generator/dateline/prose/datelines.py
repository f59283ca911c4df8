"""Datelines: the place, day and agency that news sets before its first sentence."""

from __future__ import annotations

import re

from dateline.prose.press_en import AGENCY

_DAY = r"(?:,? (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2}\.? [A-Z]\w{2,8}))?,?"
# One hyphen is a dash here only before the first word of a sentence: not in "NATO - led".
_DASH = r"(?: {1,4}- ?(?=[“‘\"'`(]{0,3} ?[A-ZÀ-Þ0-9])| {0,4}(?:--|–|—|_) {0,4})"
_PLACE = r"[A-Z][\w.'’-]{0,20}(?: [A-Z][\w.'’-]{0,20}){0,2}"
_DATELINE = re.compile(
    rf"(?:[A-Z][A-Z .'’/-]{{2,40}}(?:, [\w. ]{{2,24}})?{_DAY}(?: ?\( ?[\w /.,-]{{2,30}}\))?"
    rf"|(?:{_PLACE}(?:, {_PLACE})?{_DAY} ?)?\( ?{AGENCY} ?\)){_DASH}"
)
_REACH = 150  # code points before the bracket of an agency
_SURE = re.compile(r"[(\d]")


def dateline_end(text: str, start: int, end: int) -> int:
    """Where a sentence goes on after its dateline; ``start`` where it has none.

    >>> line = "PARIS, March 3 (Reuters) - The mill closed."
    >>> line[dateline_end(line, 0, len(line)):]
    'The mill closed.'
    """
    for _ in range(2):  # "SKELL, Ala. -- SKELL, Ala. (AP) -- The mill closed."
        dateline = _dateline(text, start, end)
        if dateline is None or dateline.end() >= end:
            break
        start = dateline.end()
    return start


def is_wire_line(text: str, start: int, end: int) -> bool:
    """Whether a sentence has a dateline that leaves no doubt: with an agency or a day.

    >>> is_wire_line("SKELL (AP) -- It rained.", 0, 24), is_wire_line("NASA -- it failed.", 0, 18)
    (True, False)
    """
    dateline = _dateline(text, start, end)
    return dateline is not None and _SURE.search(dateline[0]) is not None


def _dateline(text: str, start: int, end: int) -> re.Match[str] | None:
    """The dateline there; most sentences show by two signs that they have none."""
    if text[start + 1 : start + 2].islower() and text.find("(", start, start + _REACH) < 0:
        return None
    return _DATELINE.match(text, start, end)
