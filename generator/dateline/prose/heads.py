"""Heads: what stands at the beginning of a line before its sentence, and is no part of it."""

from __future__ import annotations

import re

from dateline.prose.lexicon import words
from dateline.prose.press_en import PICTURE_AGENCY

# "BREAKING:", "UPDATE 2-", "JANE HALE, ANCHOR:"; but a month is the date of what follows.
_LABEL = re.compile(
    r"(?!(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|MON|TUE|WED|THU|FRI|SAT|SUN)[A-Z]{0,7}\b"
    r"|SEE |READ|WATCH|RELATED|VIDEO|PHOTO|TOPIC|TAG|SOURCE|MORE |SHARE)"
    r"[A-Z][A-Z .,'’&/-]{2,60}:\s{1,3}(?=[A-Z“\"`‘(])"
    r"|(?:UPDATE|WRAPUP|RPT|CORRECTED|REFILE|EXCLUSIVE|FACTBOX|ANALYSIS|INTERVIEW|TIMELINE|SNAPSHOT)"
    r"(?: \d{1,2})? ?- ?(?=[A-Z“\"`‘])"
)
_BRACKETED = re.compile(r"(?:\([^()\n]{4,160}\)|\[[^\[\]\n]{4,160}\])\s{1,3}(?=[A-Z“\"(\[])")
_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,3}\.?\s{1,4}(?=[A-Z“\"])")  # "2.1 The clerk left."
_NAME = r"[A-Z][\w.'’-]{0,20}"
_CREDIT = re.compile(
    r"(?:Photograph|Photos?|Pictures?|Picture credit|Photo credit|Image credit)(?: by)?: "
    rf"(?:{_NAME}[ /]){{0,6}}?{PICTURE_AGENCY}(?:[/ ]{PICTURE_AGENCY}|/[A-Z]\w{{1,12}}){{0,3}}"
    r"(?: Images)?\s{1,3}"
    rf"|(?:AP Photo|REUTERS|AP|AFP)/{_NAME}(?: {_NAME}(?:, Pool)?\s{{1,3}}(?=[A-Z(])"
    rf"|\s(?={_NAME} [a-z]))"
    r"|(?:AP|AFP|Reuters)\s(?=[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?: [A-Z])"
    rf"|(?:AP|AFP|Reuters)\s(?=[A-Z]{{4,20}}[A-Z .,'’-]{{0,30}}(?:, {_NAME})? ?(?:--|–|—))"
)
_BYLINE = re.compile(
    rf"By the (?:{_NAME} ){{1,3}}(?:Staff|Desk|Team|Bureau)\s{{1,3}}(?=[A-Z])"
    rf"|By (?:{_NAME} ){{1,2}}{_NAME} and (?:{_NAME} ){{2}}(?=[A-Z][\w.’'-]{{0,20}} [a-z])"
    rf"|By (?:{_NAME} ){{1,2}}(?:and {_NAME} )?{_NAME}(?: [\w-]{{2,15}}){{0,2}},?"
    r" (?:BBC News|CNN|AP)\s{1,3}(?=[A-Z])"
)
_RUN_WORDS = "(?:of|the|in|to|for|and|a|an|on|as|at|by|from|with|is|or)"
# Words as a headline has them, and the first ones of the sentence that follows.
_RUN = re.compile(rf"(?:[A-Z0-9$€£“‘\"'(]\S{{0,24}} (?:{_RUN_WORDS} ){{0,2}}){{5,30}}(?=[a-z])")
_OPENER = re.compile(r"(?<=[\w’'”)] )(?:The|An?|They|These|This|In|On|After|When|As|Under|But) ")
# A heading in capitals: four words of it at least, for three may be a name.
_SHOUTED = re.compile(
    r"(?=[^a-z]{20})(?:[A-Z0-9][A-Z0-9'’.,:&/%$-]{0,20} ){4,20}(?=[A-Z][a-z’]|A [a-z])"
)
_FEW = 3  # words before an opener are a name, not a headline


def head_end(text: str, start: int, end: int) -> int:
    """Where the sentence itself begins; ``start`` where it has no head."""
    for _ in range(4):
        found = _one_head(text, start, end)
        if found is None or found >= end:
            break
        start = found
    return start


def _one_head(text: str, start: int, end: int) -> int | None:
    first, second = text[start], text[start + 1 : start + 2]
    if first in "([":
        match = _BRACKETED.match(text, start, end)
    elif not first.isupper():
        match = _NUMBER.match(text, start, end) if first.isdigit() else None
        return match.end() if match else None
    elif second.isupper() or first in "ARP":
        match = (
            _LABEL.match(text, start, end)
            or _CREDIT.match(text, start, end)
            or _SHOUTED.match(text, start, end)
        )
    else:
        match = _BYLINE.match(text, start, end) if first == "B" else None
    return match.end() if match else _headline_end(text, start, end)


def _headline_end(text: str, start: int, end: int) -> int | None:
    """The end of words in title case that run into a sentence: "Mill Shuts in Hale The mill's"."""
    run = _RUN.match(text, start, end)
    if run is None:
        return None
    openers = [match.start() for match in _OPENER.finditer(text, start, run.end())]
    for place in reversed(openers):
        before = text[start:place].split()
        if len(before) > _FEW and before[-1] not in _LEADING and before[-1][0].isupper():
            return place
    return None


_LEADING = words("of the in to for and a an on as at by from with is or")
