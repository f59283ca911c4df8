"""How the dates were read: counts of what was stated and inferred, and what found no place."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from dateline.model import AnchorKind, Origin
from dateline.site.index import Index
from dateline.site.language import Language
from dateline.site.reasons import say_reason
from dateline.site.when import When, read_when


@dataclass(frozen=True, slots=True)
class UnplacedView:
    """Words that found no place: where they stand, why, and how to mend it."""

    text: str
    reason: str
    mend: str
    article: str
    href: str


@dataclass(frozen=True, slots=True)
class DatedArticle:
    """An article and how its publication date is known."""

    title: str
    href: str
    published: When | None
    evidence: str


@dataclass(frozen=True, slots=True)
class Method:
    """Counts over the whole timeline, and its lists."""

    events: int
    mentions: int
    curated: int
    inferred: int
    planned: int
    disputed: int
    approximate: int
    anchors: tuple[tuple[str, int], ...]
    articles: tuple[DatedArticle, ...]
    unplaced: tuple[UnplacedView, ...]


def read_method(index: Index, language: Language) -> Method:
    """The view of the page."""
    events = index.timeline.events
    mentions = [mention for event in events for mention in event.mentions]
    return Method(
        events=len(events),
        mentions=len(mentions),
        curated=sum(event.curated is not None for event in events),
        inferred=sum(event.is_inferred for event in events),
        planned=sum(event.is_planned for event in events),
        disputed=sum(bool(event.disagreements) for event in events),
        approximate=sum(event.when.about or event.when.uncertain for event in events),
        anchors=_count_anchors(
            Counter(mention.timex.anchor.kind for mention in mentions if mention.timex), language
        ),
        articles=tuple(_dated_article(path, index, language) for path in index.articles),
        unplaced=tuple(
            UnplacedView(u.text, u.reason, u.mend, u.article.title, index.articles[u.article.path])
            for u in index.timeline.unplaced
        ),
    )


def _count_anchors(counted: Counter[AnchorKind], language: Language) -> tuple[tuple[str, int], ...]:
    _ = language
    words = (
        (AnchorKind.NOTHING, _("full dates, read as they stand")),
        (AnchorKind.PUBLISHED, _("counted from the article’s publication date")),
        (AnchorKind.MENTION, _("counted from a date told before")),
        (AnchorKind.EVENT, _("counted from another event")),
    )
    return tuple((text, counted[kind]) for kind, text in words if counted[kind])


def _dated_article(path: str, index: Index, language: Language) -> DatedArticle:
    article = index.article_by_path[path]
    published = article.published
    if published is None:
        evidence = language("no publication date; nothing was counted from one")
    elif published.origin is Origin.STATED:
        evidence = language("stated with the article")
    else:
        evidence = say_reason(published.evidence, language, {})
    return DatedArticle(
        title=article.title,
        href=index.articles[path],
        published=read_when(published.when, language) if published else None,
        evidence=evidence,
    )
