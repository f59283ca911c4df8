"""Lines into blocks: paragraphs, headings, list items.

A line end either wraps a paragraph or ends a block. It wraps where the next line goes on in
lower case, or where the next line's first word would not have fitted on this one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from dateline.model import Span

_BULLET = re.compile(r"[ \t]{0,40}(?:[•◦▪‣·*+–—-][ \t]|\(?(?:\d{1,3}|[a-zA-Z])[.)][ \t])")
_RULE_MARKS = "-–—_=*~#"
_RULE = re.compile(rf"[{_RULE_MARKS} ]{{2,2000}}")
_FIRST_WORD = re.compile(r"\s*+(\S{1,40})")
# A date at the head of a line; two lines in a row that have one are entries of a list.
_DATED = re.compile(
    r"\d{1,2}\.? [A-Z][a-zä]{2,8}\b|[A-Z][a-zä]{2,8}\.? \d{1,4}\b"
    r"|(?:c(?:a|irca)?\. ?)?\d{3,4}s?(?: {0,5}[:–—]| - |\t| {2,5}| (?=[A-Z]))"
    r"|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}"
)
_STOPS = (".", "!", "?", "…", ".”", '."', "?”", '?"', "!”", '!"', ".)", ".'", ".’")
_RAGGED = 12  # columns that a wrapped line may lack: wrapping at about a width is common
_WIDEST = 200  # no one wraps lines at more columns than this
_NARROWEST = 40  # nor at fewer: such lines are a list, a table or a letter's head


def split_blocks(text: str) -> Iterator[Span]:
    """Runs of text that no sentence crosses, without the spaces around them."""
    paragraph: list[tuple[int, int]] = []
    for line in _lines(text):
        is_rule = text[line[0] : line[0] + 1] in _RULE_MARKS and _RULE.fullmatch(text, *line)
        if line[0] < line[1] and not is_rule:
            paragraph.append(line)
            continue
        if paragraph:
            yield from _blocks_of(text, paragraph)
            paragraph = []
        if is_rule:
            yield Span(*line)
    if paragraph:
        yield from _blocks_of(text, paragraph)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each line without the spaces around it; equal where it is blank."""
    start = 0
    for line in text.split("\n"):
        body = line.strip()
        first = start + len(line) - len(line.lstrip()) if body else start
        yield first, first + len(body)
        start += len(line) + 1


def _blocks_of(text: str, lines: list[tuple[int, int]]) -> Iterator[Span]:
    width = max(end - start for start, end in lines)
    block_start = lines[0][0]
    for (start, end), (next_start, _) in pairwise(lines):
        if not _is_wrapped(text, start, end, next_start, width):
            yield Span(block_start, end)
            block_start = next_start
    yield Span(block_start, lines[-1][1])


def _is_wrapped(text: str, start: int, end: int, next_start: int, width: int) -> bool:
    if _BULLET.match(text, next_start):
        return False
    if _DATED.match(text, next_start) and _DATED.match(text, start):
        return False
    word = _FIRST_WORD.match(text, next_start)
    if word is None:
        return False
    if text[end - 1] in ",-–—(":
        return True
    first = word[1]
    if first[0].islower() and not any(letter.isupper() for letter in first):
        return not text.startswith(_STOPS, end - 1) and not text.startswith(_STOPS, end - 2)
    if not _NARROWEST <= width <= _WIDEST or _is_shouted(text[start:end], first):
        return False
    return end - start + 1 + len(first) > width - _RAGGED


def _is_shouted(line: str, following: str) -> bool:
    """Whether a line is a heading in capitals above a text that is not."""
    return line.isupper() and not following.isupper()
