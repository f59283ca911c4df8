"""The time expressions of an article, and which of them may be counted from others."""

from __future__ import annotations

from dataclasses import replace

from dateline.model import AnchorKind, Article, Granularity, Interval, Timex, Unresolved
from dateline.timex import is_read, tag

_NARRATIVE_DATES = 4  # a text that tells as many full dates tells the others by them


def times_of(article: Article) -> list[Timex]:
    """The time expressions of an article, counted from its publication date where it has one.

    None where there is no pack for its language.
    """
    if not is_read(article.language):
        return []
    return tag(
        article.prose,
        published=article.published.when if article.published else None,
        language=article.language,
        date_order=article.date_order,
    )


def without_guesses(text: str, timexes: list[Timex]) -> list[Timex]:
    """Times counted from another paragraph are unresolved, if the text is not a narrative.

    "In November", in a report of unknown date, need not be the one after the last year told.
    """
    full = [t for t in timexes if t.anchor.kind is AnchorKind.NOTHING and _is_fine(t.when)]
    if len(full) >= _NARRATIVE_DATES:
        return timexes
    return [
        replace(timex, when=Unresolved("counts from a publication date that is not known"))
        if _is_far(text, timex)
        else timex
        for timex in timexes
    ]


def _is_fine(when: Interval | Unresolved) -> bool:
    return isinstance(when, Interval) and when.granularity <= Granularity.YEAR


def _is_far(text: str, timex: Timex) -> bool:
    origin = timex.anchor.span
    if timex.anchor.kind is not AnchorKind.MENTION or origin is None:
        return False
    return "\n\n" in text[min(origin.end, timex.span.start) : max(origin.start, timex.span.end)]
