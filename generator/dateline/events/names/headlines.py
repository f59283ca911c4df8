"""Lines in which most words have a capital, so that none says anything."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from operator import itemgetter

_LONGEST_LINE = 160  # code points of a headline
_CLOSED = (".", "!", "?", ",", ";", ".”", '."', ":")
_HEADLINE_WORDS = 5  # a line of so many words, most of them with capitals, is a headline
_HEADLINE_SHARE = 0.6


def find_headlines(text: str) -> list[tuple[int, int]]:
    """Lines in which most words have a capital, so that none says anything."""
    found = []
    end = -1
    for line in text.split("\n"):
        start, end = end + 1, end + 1 + len(line)
        if 0 < len(line) <= _LONGEST_LINE and _is_headline(line):
            found.append((start, end))
    return found


def _is_headline(line: str) -> bool:
    words = line.split()
    if len(words) < _HEADLINE_WORDS or words[-1].endswith(_CLOSED):
        return False
    long = [word for word in words if len(word) > 3 and word[0].isalpha()]
    return sum(word[0].isupper() for word in long) > _HEADLINE_SHARE * max(len(long), 4)


def is_within(lines: Sequence[tuple[int, int]], place: int) -> bool:
    """Whether one of the lines, which are in order, holds a place."""
    line = bisect_right(lines, place, key=itemgetter(0)) - 1
    return line >= 0 and place < lines[line][1]
