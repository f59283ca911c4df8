"""Whether two tellings say so much the same that a difference between them contradicts.

Merging puts together what is likely to be one happening; a reader who is told that sources
contradict each other must be surer of that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeAlias

from dateline.events.concepts import triggers
from dateline.events.similarity import terms
from dateline.model import Mention, TimexType
from dateline.prose.calendar_en import MONTH, WEEKDAYS

_FEWEST, _SHARE = 3, 0.35  # terms that two tellings share, and of the shorter one's
_FEW, _MOST_OF_FEW = 2, 0.6  # or so few, where they are nearly all
_SHARE_OF_TITLES = 0.65
_MOST = 12  # mentions of a group that are compared
_NAMED_DAY = re.compile(rf"\b(?:{'|'.join(sorted(WEEKDAYS))}|{MONTH})\b", re.IGNORECASE)
_COUNTED = re.compile(
    r"\bago\b|\b(?:days?|weeks?|months?) (?:later|earlier|after|before)\b|\bvor\b"
)

_OF_ITS_OWN = ("'s", "’s")

_Words: TypeAlias = frozenset[str]


def told_alike(groups: Sequence[Sequence[Mention]]) -> list[int]:
    """The places of the groups that have a mention told in many of the words of another group's."""
    return _alike([[_told(mention) for mention in of[:_MOST]] for of in groups], _are_told_alike)


def titled_alike(groups: Sequence[Sequence[Mention]]) -> list[int]:
    """The places of the groups that have a mention with much of the title of another group's."""
    return _alike([[_title(mention) for mention in of[:_MOST]] for of in groups], _have_one_title)


def _alike(
    groups: Sequence[Sequence[_Words]], are_alike: Callable[[_Words, _Words], bool]
) -> list[int]:
    return [
        i
        for i, one in enumerate(groups)
        if any(are_alike(a, b) for j, of in enumerate(groups) if j != i for a in one for b in of)
    ]


def _are_told_alike(one: _Words, other: _Words) -> bool:
    kinds, others = triggers(one), triggers(other)
    if kinds and others and kinds.isdisjoint(others):
        return False
    shared, least = len(one & other), min(len(one), len(other))
    return (shared >= _FEWEST and shared >= _SHARE * least) or (
        shared >= _FEW and shared >= _MOST_OF_FEW * least
    )


def _have_one_title(one: _Words, other: _Words) -> bool:
    shared = len(one & other)
    return shared >= _FEW and shared >= _SHARE_OF_TITLES * min(len(one), len(other))


def _told(mention: Mention) -> _Words:
    """The terms of its clause and its own title, without its date and numbers."""
    prose, span, timex = mention.article.prose, mention.span, mention.timex
    clause = span.of(prose)
    if timex is not None and span.holds(timex.span):
        clause = f"{prose[span.start : timex.span.start]} {prose[timex.span.end : span.end]}"
    words = frozenset(word for word in terms(clause) if not word[0].isdigit())
    has_own_title = mention.is_lead or not mention.is_inferred  # else that of what it supports
    return words | _title(mention) if has_own_title else words


def _title(mention: Mention) -> _Words:
    return frozenset(word for word in terms(mention.title) if not word[0].isdigit())


def names_its_day(mention: Mention) -> bool:
    """Whether the words name the day: "on Monday", "3 May"; not "yesterday", "two days later".

    What is counted from a report's own day goes wrong with it, and where it is printed again.
    """
    timex = mention.timex
    if timex is not None and mention.article.prose.startswith(_OF_ITS_OWN, timex.span.end):
        return False  # "Wednesday's meeting came a day after the visit"
    if timex is None or _NAMED_DAY.search(timex.text):
        return timex is None or _COUNTED.search(timex.text) is None
    is_clock = timex.type is TimexType.TIME
    has_digit = any(letter.isdigit() for letter in timex.text)
    return has_digit and not is_clock and _COUNTED.search(timex.text) is None
