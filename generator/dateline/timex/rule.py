"""A rule: a name, a pattern over folded text, and a reader that says what the words mean."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from operator import itemgetter
from typing import TypeAlias

from dateline.timex.expression import Expression

# A space in a pattern is any short run of white space, a tilde also a hyphen. Both are bounded:
# no pattern may take more than linear time on a megabyte of blanks.
_SHORTHAND = (
    ("[ -]", r"(?:-|\s{1,6})"),
    ("[- ]", r"(?:-|\s{1,6})"),
    (" ?", r"\s{0,6}"),
    (" ", r"\s{1,6}"),
    ("~", r"(?:\s?-\s?|\s{1,6})"),
)

_FIGURES = re.compile(r"\d{1,5}")
NEEDS_WITHIN = 96
# Text that lost a line end has years run into the next word: "in 1918The".
WORD_END = r"(?:(?!\w)|(?<=[12]\d\d\d)(?=[a-z]{2}))"


@dataclass(frozen=True, slots=True)
class Said:
    """An expression, its TIMEX3 ``mod``, and the pattern's group that is its extent.

    The empty group is the whole match.
    """

    expression: Expression
    mod: str | None = None
    group: str = ""


Reading: TypeAlias = Expression | Said | tuple[Said, ...] | None
Reader: TypeAlias = Callable[[re.Match[str]], Reading]


@dataclass(frozen=True, slots=True)
class Rule:
    """One construction. ``pattern`` is matched against lower-case text at the start of a word.

    ``needs`` are literals one of which every match holds within its first ``NEEDS_WITHIN`` code
    points: looking for them is cheaper than trying, or even compiling, the pattern. ``begins``
    are the letters one of which every match begins with, where they are few: see ``opening``.
    """

    name: str
    pattern: str
    read: Reader
    needs: tuple[str, ...] = ()
    begins: str = ""

    def may_open(self, opening: str) -> bool:
        """Whether a match may begin with what a place begins with."""
        if not self.begins or opening in self.begins:
            return True
        return "0" in self.begins and opening.isdecimal()

    def compile(self) -> re.Pattern[str]:
        """The pattern, made ready; it ends where a word or a year ends."""
        return compile_pattern(f"(?:{self.pattern}){WORD_END}")


def opening(words: str) -> str:
    """What words begin with: a letter or sign, or of a number how many figures it has, to five.

    In ``Rule.begins`` a "0" stands for numbers of any length.

    >>> opening("may"), opening("1914-18"), opening("2,300,000")
    ('m', '4', '1')
    """
    figures = _FIGURES.match(words)
    return str(figures.end()) if figures else words[:1]


class LazyPattern:
    """A pattern that is compiled when first used, so that importing a pack costs little."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._pattern = pattern
        self._flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self._pattern, self._flags)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self.compiled.match(text, start, end)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self.compiled.search(text, start, end)


def always(expression: Expression | Said) -> Reader:
    """A reader for words that always say the same."""

    def read(_match: re.Match[str]) -> Reading:
        return expression

    return read


def rule(name: str, pattern: str, read: Reader, *needs: str, begins: str = "") -> Rule:
    """A row of a rule table; ``None`` from the reader means "not a time after all"."""
    return Rule(name, pattern, read, needs, begins)


def factored(words: Iterable[str]) -> str:
    """A pattern for any of the words, shared beginnings first: a scan for hundreds of words costs
    no more than one for a few.

    >>> factored(["may", "march", "mar"])
    'ma(?:r(?:ch)?|y)'
    """
    return _branches(sorted(set(words)), 0)


def _branches(words: list[str], depth: int) -> str:
    """The pattern of what sorted words, alike up to ``depth``, have after it."""
    is_end = len(words[0]) == depth
    branches: list[str] = [
        re.escape(first).replace("\\ ", " ") + _branches(list(group), depth + 1)
        for first, group in groupby(words[is_end:], key=itemgetter(depth))
    ]
    if not branches:
        return ""
    if len(branches) == 1 and not is_end:
        return branches[0]
    return f"(?:{'|'.join(branches)})" + ("?" if is_end else "")


def compile_pattern(pattern: str) -> re.Pattern[str]:
    """A pattern with its spaces and tildes spelled out.

    >>> bool(compile_pattern("last week").fullmatch("last\\n  week"))
    True
    """
    for short, full in _SHORTHAND:
        pattern = pattern.replace(short, full)
    return re.compile(pattern)
