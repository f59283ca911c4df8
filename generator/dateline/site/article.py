"""The page of an article: its whole text with every event and time marked where it is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from dateline.model import Article, Origin, Published
from dateline.site.addresses import checked_url
from dateline.site.index import Index, Told
from dateline.site.language import Language
from dateline.site.marks import Mark
from dateline.site.pictures import Picture, picture_of
from dateline.site.prose import Prose, render_article
from dateline.site.reasons import say_reason
from dateline.site.saying import say
from dateline.site.when import When, datetime_attribute, read_when


@dataclass(frozen=True, slots=True)
class ToldView:
    """An event told in the article; ``anchor`` is its own where the text could not carry one."""

    number: int
    when: When
    title: str
    href: str
    is_in_text: bool


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article, ready to be placed on a page; ``title`` and ``body`` are safe HTML."""

    plain_title: str
    title: str
    body: str
    author: str
    publisher: str
    published: When | None
    origin: str  # how the publication date is known, where the article did not state it
    url: str | None
    language: str
    tags: tuple[tuple[str, str], ...]
    told: tuple[ToldView, ...]
    unplaced: tuple[tuple[str, str], ...]  # words, reason
    path: str
    picture: Picture | None


def read_article_page(article: Article, index: Index, language: Language) -> ArticleView:
    """The view of one article."""
    told = index.told.get(article.path, ())
    unplaced = index.unplaced.get(article.path, ())
    marks = [mark for place in told for mark in _marks(place, index, language)]
    marks += [Mark(u.span, "un") for u in unplaced]
    prose = render_article(article, marks, _linker(article, index))
    published = article.published
    return ArticleView(
        plain_title=article.title,
        title=prose.title,
        body=prose.body,
        author=article.author or "",
        publisher=article.publisher or "",
        published=read_when(published.when, language) if published else None,
        origin=_origin(published, language),
        url=checked_url(article.url),
        language=article.language,
        tags=tuple(
            (tag, index.tags[tag].href if tag in index.tags else "") for tag in article.tags
        ),
        told=tuple(_told_view(place, prose, index, language) for place in told),
        unplaced=tuple((u.text, say_reason(u.reason, language, {})) for u in unplaced),
        path=article.path,
        picture=picture_of(article.image, index.pictures),
    )


def _origin(published: Published | None, language: Language) -> str:
    """How the publication date is known, where the article did not state it."""
    if published is None or published.origin is Origin.STATED:
        return ""
    return say_reason(published.evidence, language, {})


def _marks(place: Told, index: Index, language: Language) -> list[Mark]:
    event, mention = place.event, place.mention
    label = language(
        "Event %(number)s: %(title)s, %(date)s",
        number=place.number,
        title=event.title,
        date=say(event.when, language),
    )
    href = f"../{index.events[event.id]}"
    marks = [Mark(mention.span, "hl", place.number, href, label)]
    if mention.timex is not None:
        marks.append(Mark(mention.timex.span, "tx", datetime=datetime_attribute(mention.when)))
    return marks


def _told_view(place: Told, prose: Prose, index: Index, language: Language) -> ToldView:
    return ToldView(
        number=place.number,
        when=read_when(place.mention.when, language),
        title=place.event.title,
        href=index.events[place.event.id],
        is_in_text=place.number in prose.placed,
    )


def _linker(article: Article, index: Index) -> Callable[[str], str]:
    """Turns an address in an article into one on the site."""
    folder = article.path.rpartition("/")[0]

    def link(address: str) -> str:
        path, hash_, fragment = address.partition("#")
        target = f"{folder}/{path}" if folder else path
        found = index.articles.get(target)
        return f"../{found}{hash_}{fragment}" if found else address

    return link
