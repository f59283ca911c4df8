"""The publication date that an article carries in its own text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dateline.events.anchoring import times_of
from dateline.events.en.signs import LABELS
from dateline.model import (
    AnchorKind,
    Article,
    Granularity,
    Interval,
    Origin,
    Published,
    Span,
    Timex,
)
from dateline.prose import split_sentences
from dateline.timex import is_read, tag

_LONGEST_LINE = 160
_HEAD_LINES = 8  # a date on a line of its own counts near the top only
_NUMBERS = re.compile(r"\d[/.-]\d")
_BESIDE_A_DATE = re.compile(r"[\W\d_]|\b(?:on|at|am|pm|by)\b")
_MOST_BESIDE = 24  # letters: "Wednesday, 9:30 am, by A. N. Author"
_DATELINE = re.compile(r"[A-Z][A-Z .,'’-]{2,40}\b[^.]{0,60}?(?:--|–|—|\s-\s)")


@dataclass(frozen=True, slots=True)
class _Stated:
    rank: int
    when: Interval
    line: str


def publication_in_text(article: Article) -> Published | None:
    """The day that a line such as "First published: 18 March 2021" states, with that line.

    The first publication is preferred to an update, a label to a date that stands alone.
    """
    stated = sorted(_stated(article), key=lambda found: found.rank)
    if not stated:
        return None
    best = stated[0]
    return Published(best.when, Origin.TEXT, f"“{best.line}” in the text")


def _stated(article: Article) -> Iterator[_Stated]:
    for number, line in enumerate(split_sentences(article.prose, language=article.language)):
        words = line.of(article.prose)
        rank = _rank(words, number)
        if rank is None:
            continue
        read = Span(line.start, min(line.end, line.start + _LONGEST_LINE))
        when = _day_of(article, read, is_alone=rank == _ALONE)
        if when is not None:
            yield _Stated(rank, when, " ".join(words[:_LONGEST_LINE].split()))


_ALONE = 3
_AT_THE_TOP = 5


def _rank(words: str, number: int) -> int | None:
    if len(words) <= _LONGEST_LINE:
        for rank, label in enumerate(LABELS):
            if label.search(words):
                return rank if rank < _ALONE else rank + 1
    if number < _HEAD_LINES and len(words) <= 60:
        return _ALONE
    if number < _HEAD_LINES and _DATELINE.match(words):
        return _AT_THE_TOP
    return None


def _day_of(article: Article, line: Span, *, is_alone: bool) -> Interval | None:
    """The first full date of a line; where it stands alone it must be most of the line."""
    words = line.of(article.prose)
    for timex in _times_in(article, line):
        when = timex.when
        is_full = isinstance(when, Interval) and timex.anchor.kind is AnchorKind.NOTHING
        if not isinstance(when, Interval) or not is_full or when.granularity > Granularity.DAY:
            continue
        rest = words.replace(timex.text, "", 1)
        if is_alone and len(_BESIDE_A_DATE.sub("", rest)) > _MOST_BESIDE:
            return None
        return when
    return None


def _times_in(article: Article, line: Span) -> list[Timex]:
    """The line's times; the whole text tells in which order the numbers of a date are read."""
    words = line.of(article.prose)
    if _NUMBERS.search(words):
        return [timex for timex in times_of(article) if line.holds(timex.span)]
    return tag(words, language=article.language) if is_read(article.language) else []
