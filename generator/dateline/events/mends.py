"""What could not become an event: told with its reason, and with what would mend it."""

from __future__ import annotations

from dateline.events.dating.extents import extent_of
from dateline.events.en.closed import PRONOUNS
from dateline.events.telling.dated import Dated, Undated
from dateline.events.telling.told import Told
from dateline.model import Article, Span, Unplaced
from dateline.timex import languages


def unplaced(article: Article, span: Span, reason: str) -> Unplaced:
    """Words whose time is not known."""
    if article.published is None:
        mend = f"add `published: YYYY-MM-DD` to the front matter of {article.path}"
    else:
        mend = f"write the date out in {article.path}, or add the event to content/events/"
    return Unplaced(article, span, reason, mend)


def unread(article: Article) -> Unplaced:
    """An article in a language that there is no pack for: its first line stands for all of it."""
    start = len(article.prose) - len(article.prose.lstrip())
    line = article.prose[start:].partition("\n")[0].rstrip()
    known = ", ".join(languages())
    reason = f"times are read in “{known}”, and this article is in “{article.language}”"
    mend = f"state the language of {article.path}, or add its events to content/events/"
    return Unplaced(article, Span(start, start + len(line)), reason, mend)


def undated(article: Article, found: Undated) -> Unplaced:
    """A time expression that could not be placed."""
    return unplaced(article, found.timex.span, found.reason)


def untitled(article: Article, told: Told, dated: Dated) -> Unplaced:
    """A dated clause of which no headline could be made that stands alone."""
    subject = told.tokens.texts[slice(*told.clauses[dated.clause].subject)]
    pronoun = next((word for word in subject if word.lower() in PRONOUNS), None)
    reason = "its words give no headline that stands alone"
    mend = f"say it in a sentence of its own in {article.path}, or add it to content/events/"
    if pronoun is not None:
        reason = f"who or what “{pronoun}” stands for is not clear"
        mend = f"name it in {article.path}, or add the event to content/events/"
    return Unplaced(article, extent_of(told, dated), reason, mend)
