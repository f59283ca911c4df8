"""The page of an article: its whole text with every event and time marked where it is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from dateline.digests import plain_time
from dateline.model import Article, Aside, Interval, Origin, Span, Unplaced
from dateline.site.addresses import checked_url
from dateline.site.index import Index
from dateline.site.language import Language
from dateline.site.marks import Mark
from dateline.site.pictures import Picture, picture_of
from dateline.site.prose import Prose, render_article
from dateline.site.reasons import say_reason
from dateline.site.saying import say
from dateline.site.when import When, datetime_attribute, read_when


@dataclass(frozen=True, slots=True)
class ToldHere:
    """A place in the article that tells an event, and what the event's page calls it."""

    number: int
    span: Span
    timex: Span | None
    when: Interval  # as told here
    title: str
    href: str
    when_of_event: Interval

    def plain(self) -> tuple[object, ...]:
        """All of it in plain values."""
        span, timex = self.span, self.timex
        place = (self.number, span.start, span.end, timex and (timex.start, timex.end))
        times = plain_time(self.when), plain_time(self.when_of_event)
        return (*place, *times, self.title, self.href)


@dataclass(frozen=True, slots=True)
class ArticleAddresses:
    """The pages of all articles by their paths."""

    pages: tuple[tuple[str, str], ...]
    by_path: Mapping[str, str] = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """All that an article's page is drawn from.

    ``addresses`` are there where the text could link to another article; ``titles`` has those of
    articles by their paths, where it is said that its date was taken from one.
    """

    article: Article
    is_namesake: bool  # another has its title and day
    told: tuple[ToldHere, ...]
    unplaced: tuple[Unplaced, ...]
    asides: tuple[Aside, ...]
    tags: tuple[str, ...]  # addresses, in the order of the article's own; empty where there is none
    picture: Picture | None
    addresses: ArticleAddresses | None
    titles: tuple[tuple[str, str], ...]


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
    language: str  # where it is not that of the site
    tags: tuple[tuple[str, str], ...]
    told: tuple[ToldView, ...]
    unplaced: tuple[tuple[str, str], ...]  # words, reason
    path: str
    is_namesake: bool
    picture: Picture | None


def place_article(article: Article, index: Index, addresses: ArticleAddresses) -> ArticlePage:
    """The article with what its page leads to."""
    return ArticlePage(
        article=article,
        is_namesake=article.path in index.namesakes,
        told=tuple(_told_here(article.path, index)),
        unplaced=index.unplaced.get(article.path, ()),
        asides=index.asides.get(article.path, ()),
        tags=tuple(index.tags[tag].href if tag in index.tags else "" for tag in article.tags),
        picture=picture_of(article.image, index.pictures),
        addresses=addresses if _can_link(article) else None,
        titles=_titles_in(_evidence(article), index),
    )


def _told_here(path: str, index: Index) -> Iterator[ToldHere]:
    """What the article tells, in reading order."""
    for number, at in enumerate(index.told.get(path, ()), start=1):
        event = index.timeline.events[at]
        mention = next(
            mention
            for mention, own in zip(event.mentions, index.numbers[at], strict=True)
            if own == number and mention.article.path == path
        )
        yield ToldHere(
            number=number,
            span=mention.span,
            timex=mention.timex.span if mention.timex else None,
            when=mention.when,
            title=event.title,
            href=index.events[event.id],
            when_of_event=event.when,
        )


def _can_link(article: Article) -> bool:
    """Whether there can be a link in the text: each kind of Markdown's begins with one of these."""
    return article.is_markdown and ("[" in article.raw or "<" in article.raw)


def _evidence(article: Article) -> str:
    """How the publication date is known, where the article did not state it."""
    published = article.published
    return published.evidence if published and published.origin is not Origin.STATED else ""


def _titles_in(evidence: str, index: Index) -> tuple[tuple[str, str], ...]:
    """Path and title of every article that the evidence names."""
    articles = index.article_by_path.values() if evidence else ()
    return tuple((a.path, a.title) for a in articles if a.path in evidence)


def read_article_page(page: ArticlePage, language: Language) -> ArticleView:
    """The view of one article."""
    article = page.article
    marks = [mark for place in page.told for mark in _marks(place, language)]
    marks += [Mark(u.span, "un") for u in page.unplaced]
    marks += [Mark(a.span, "at", datetime=datetime_attribute(a.when)) for a in page.asides]
    prose = render_article(article, marks, _linker(page))
    titles = dict(page.titles)
    published = article.published
    return ArticleView(
        plain_title=article.title,
        title=prose.title,
        body=prose.body,
        author=article.author or "",
        publisher=article.publisher or "",
        published=read_when(published.when, language) if published else None,
        origin=say_reason(_evidence(article), language, titles),
        url=checked_url(article.url),
        language=language.foreign(article.language),
        tags=tuple(zip(article.tags, page.tags, strict=True)),
        told=tuple(_told_view(place, prose, language) for place in page.told),
        unplaced=tuple((u.text, say_reason(u.reason, language, titles)) for u in page.unplaced),
        path=article.path,
        is_namesake=page.is_namesake,
        picture=page.picture,
    )


def _marks(place: ToldHere, language: Language) -> list[Mark]:
    label = language(
        "Event %(number)s: %(title)s, %(date)s",
        number=place.number,
        title=place.title,
        date=say(place.when_of_event, language),
    )
    marks = [Mark(place.span, "hl", place.number, f"../{place.href}", label)]
    if place.timex is not None:
        marks.append(Mark(place.timex, "tx", datetime=datetime_attribute(place.when)))
    return marks


def _told_view(place: ToldHere, prose: Prose, language: Language) -> ToldView:
    return ToldView(
        number=place.number,
        when=read_when(place.when, language),
        title=place.title,
        href=place.href,
        is_in_text=place.number in prose.placed,
    )


def _linker(page: ArticlePage) -> Callable[[str], str]:
    """Turns an address in an article into one on the site."""
    folder = page.article.path.rpartition("/")[0]
    addresses = page.addresses.by_path if page.addresses else {}

    def link(address: str) -> str:
        path, hash_, fragment = address.partition("#")
        target = f"{folder}/{path}" if folder else path
        found = addresses.get(target)
        return f"../{found}{hash_}{fragment}" if found else address

    return link
