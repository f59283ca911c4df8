"""How the dates were read: counts of what was stated and inferred, and what found no place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dateline.model import AnchorKind, Interval, Origin, Published, Unplaced
from dateline.site.addresses import page
from dateline.site.index import Index
from dateline.site.language import Language
from dateline.site.listing import Part
from dateline.site.reasons import say_reason
from dateline.site.shelves import MOST, Shelf, by_time, shelf_title
from dateline.site.when import When, read_when

FOLDER = "method"


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
    """An article whose publication date is not stated with it, and how it is known."""

    title: str
    href: str
    published: When | None
    evidence: str


@dataclass(frozen=True, slots=True)
class Readings:
    """What a reader may want to check: dates that were not stated, words without a place."""

    articles: tuple[DatedArticle, ...]
    unplaced: tuple[UnplacedView, ...]


@dataclass(frozen=True, slots=True)
class Method:
    """Counts over the whole timeline, and its readings, or links to pages of them."""

    events: int
    mentions: int
    curated: int
    inferred: int
    planned: int
    disputed: int
    approximate: int
    anchors: tuple[tuple[str, int], ...]
    articles: int
    stated: int  # articles that state their date
    unplaced: int
    readings: Readings
    shelves: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class MethodPart:
    """The readings of articles of one time, beside those of others."""

    title: str
    href: str
    readings: Readings
    shelves: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class _Item:
    """Something to check, and when the article that it is of was published."""

    when: Interval | None
    shows: DatedArticle | UnplacedView


def read_method(index: Index, language: Language) -> tuple[Method, tuple[MethodPart, ...]]:
    """The view of the page, and the pages of readings that it is too long without."""
    items = tuple(_items(index, language))
    method = _count(index, items, language)
    if len(items) <= MOST:
        return method, ()
    shelves = by_time(items, lambda item: item.when)
    links = tuple(_link(shelf, language) for shelf in shelves)
    parts = (
        MethodPart(link.title, link.href, _readings(shelf.entries), links)
        for link, shelf in zip(links, shelves, strict=True)
    )
    return replace(method, readings=_readings(()), shelves=links), tuple(parts)


def _link(shelf: Shelf[_Item], language: Language) -> Part:
    count = language.number(len(shelf.entries))
    return Part(shelf_title(shelf, language), page(FOLDER, shelf.slug), count)


def _readings(items: tuple[_Item, ...]) -> Readings:
    shown = [item.shows for item in items]
    return Readings(
        tuple(view for view in shown if isinstance(view, DatedArticle)),
        tuple(view for view in shown if isinstance(view, UnplacedView)),
    )


def _count(index: Index, items: tuple[_Item, ...], language: Language) -> Method:
    events = index.timeline.events
    mentions = [mention for event in events for mention in event.mentions]
    readings = _readings(items)
    return Method(
        events=len(events),
        mentions=len(mentions),
        curated=sum(event.curated is not None for event in events),
        inferred=sum(event.is_inferred for event in events),
        planned=sum(event.is_planned for event in events),
        disputed=sum(event.is_disputed for event in events),
        approximate=sum(event.when.about or event.when.uncertain for event in events),
        anchors=_count_anchors(
            Counter(mention.timex.anchor.kind for mention in mentions if mention.timex), language
        ),
        articles=len(index.articles),
        stated=len(index.articles) - len(readings.articles),
        unplaced=len(readings.unplaced),
        readings=readings,
        shelves=(),
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


def _items(index: Index, language: Language) -> Iterator[_Item]:
    for path in index.articles:
        published = index.article_by_path[path].published
        if published is None or published.origin is not Origin.STATED:
            yield _Item(_when(published), _dated_article(path, index, language))
    for unplaced in index.timeline.unplaced:
        yield _Item(_when(unplaced.article.published), _unplaced(unplaced, index, language))


def _when(published: Published | None) -> Interval | None:
    return published.when if published else None


def _dated_article(path: str, index: Index, language: Language) -> DatedArticle:
    article = index.article_by_path[path]
    published = article.published
    if published is None:
        evidence = language("no publication date; nothing was counted from one")
    else:
        evidence = say_reason(published.evidence, language, {})
    return DatedArticle(
        title=article.title,
        href=index.articles[path],
        published=read_when(published.when, language) if published else None,
        evidence=evidence,
    )


def _unplaced(unplaced: Unplaced, index: Index, language: Language) -> UnplacedView:
    article = unplaced.article
    return UnplacedView(
        text=unplaced.text,
        reason=say_reason(unplaced.reason, language, {}),
        mend=say_reason(unplaced.mend, language, {}),
        article=article.title,
        href=index.articles[article.path],
    )
