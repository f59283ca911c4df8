"""Mentions in languages whose grammar we do not read: the sentence is the clause and the title."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dateline.events.dating.phases import with_phase
from dateline.events.titles.words import MAX_LENGTH
from dateline.model import Article, Interval, Mention, Span, Timex, TimexType

_BREAK = re.compile(r"[,;:]\s|\s[–—-]\s")


def plain_mentions(
    article: Article, sentence: Span, timexes: Sequence[Timex], *, is_lead: bool
) -> Iterator[Mention]:
    """One mention for the finest date of a sentence, titled with its first part."""
    placed = [
        (timex.when.granularity, timex.span, timex, timex.when)
        for timex in timexes
        if isinstance(timex.when, Interval) and timex.type in (TimexType.DATE, TimexType.TIME)
    ]
    if not placed:
        return
    _, _, timex, when = min(placed, key=lambda found: found[:2])
    published = article.published.when if article.published else None
    yield Mention(
        article=article,
        sentence=sentence,
        span=sentence,
        title=plain_title(sentence.of(article.prose)),
        when=with_phase(when, timex),
        timex=timex,
        why=timex.reason,
        is_planned=published is not None and when.start >= published.end,
        is_lead=is_lead,
    )


def plain_title(sentence: str) -> str:
    """A sentence without its stop; of a long one what stands before a comma, or whole words.

    >>> plain_title("Die Fabrik schloss am 3. Mai 2021.")
    'Die Fabrik schloss am 3. Mai 2021'
    """
    words = " ".join(sentence.split()).rstrip(".。")
    if len(words) <= MAX_LENGTH:
        return words
    breaks = [match.start() for match in _BREAK.finditer(words, 0, MAX_LENGTH)]
    if breaks:
        return words[: breaks[-1]]
    return words[: words.rfind(" ", 0, MAX_LENGTH)] + " …"
