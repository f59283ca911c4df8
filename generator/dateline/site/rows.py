"""An event as one row of a timeline, everything worded and addressed."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.dates import calendar
from dateline.model import Event, Interval, Mention, Source
from dateline.site.addresses import checked_url
from dateline.site.gauge import Gauge, read_gauge
from dateline.site.language import Language
from dateline.site.marks import visible_parts, visible_text
from dateline.site.pictures import Picture
from dateline.site.prose import render_markdown
from dateline.site.saying import say
from dateline.site.shown import Shown
from dateline.site.when import When, day_number, read_when

# What a row can carry without becoming a list itself; the event's page has them all.
_NAMES_A_ROW = 3
_LINKS_A_ROW = 4
_SOURCES_A_ROW = 3
# On a page of hundreds of rows every element counts: browsers lay out what the reader never sees.
_MANY_EVENTS = 250
_LINKS_A_ROW_OF_MANY = 2


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence around the expression that dates it; ``marked`` is empty where none does."""

    before: str
    marked: str
    after: str


@dataclass(frozen=True, slots=True)
class Link:
    """Words and where they lead, relative to the site's root."""

    text: str
    href: str
    is_tag: bool = False


@dataclass(frozen=True, slots=True)
class SourceLink:
    """A numbered source of a row: ``detail`` is its publisher and date."""

    number: int
    title: str
    detail: str
    href: str | None
    is_ours: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One event, ready to be placed on a page."""

    id: str
    href: str
    title: str
    when: When
    gauge: Gauge
    start: float  # days since 0000-01-01
    end: float | None  # where the time is longer than a day
    quote: Quote | None
    description: str  # safe HTML
    sources: tuple[SourceLink, ...]
    links: tuple[Link, ...]  # names first, then tags
    is_inferred: bool
    is_planned: bool
    is_disputed: bool
    is_updated: bool
    picture: Picture | None
    more_sources: int = 0  # that the event's page has beside these
    language: str = ""  # of the quote, where it is not that of the site
    title_language: str = ""  # likewise


def links_a_row(events: int) -> int:
    """How many names and tags a row has on a site of so many events."""
    return _LINKS_A_ROW_OF_MANY if events > _MANY_EVENTS else _LINKS_A_ROW


def read_row(shown: Shown, axis: Interval, most_links: int, language: Language) -> Row:
    """The row of an event within a period, the ``axis`` of its precision mark."""
    event = shown.whole
    mention = telling_mention(event)
    sources = read_sources(shown, language)
    most = _SOURCES_A_ROW if len(sources) > _SOURCES_A_ROW + 1 else len(sources)
    return Row(
        id=event.id,
        href=shown.href,
        title=event.title,
        when=read_when(event.when, language),
        gauge=read_gauge(event.when, axis),
        start=day_number(event.when.start),
        end=_end(event.when),
        quote=read_quote(mention) if mention else _curated_quote(event),
        description=describe(event),
        sources=sources[:most],
        links=(read_names(shown)[:_NAMES_A_ROW] + read_tags(shown))[:most_links],
        is_inferred=event.is_inferred,
        is_planned=event.is_planned,
        is_disputed=event.is_disputed,
        is_updated=event.is_updated,
        picture=shown.picture,
        more_sources=len(sources) - most,
        language=language.foreign(mention.article.language) if mention else "",
        title_language=title_language(event, language),
    )


def title_language(event: Event, language: Language) -> str:
    """The language of a title, where it is not the site's; that of an editor is taken to be."""
    titled = next((m for m in event.mentions if m.title == event.title), None)
    return language.foreign(titled.article.language) if titled else ""


def _curated_quote(event: Event) -> Quote | None:
    """The sentence that came with an entry, where it was imported."""
    told = event.curated.quote if event.curated else ""
    return Quote(told, "", "") if told else None


def _end(when: Interval) -> float | None:
    is_long = when.end - when.start > calendar.MINUTES_A_DAY
    return day_number(when.end) if is_long else None


def read_names(shown: Shown) -> tuple[Link, ...]:
    """Links to the pages of everyone named."""
    names = zip(shown.whole.names, shown.names, strict=True)
    return tuple(Link(name.name, href) for name, href in names)


def read_tags(shown: Shown) -> tuple[Link, ...]:
    """Links to the pages of the event's tags."""
    tags = zip(shown.whole.tags, shown.tags, strict=True)
    return tuple(Link(tag, href, is_tag=True) for tag, href in tags)


def describe(event: Event) -> str:
    """What the editor wrote about the event, as safe HTML."""
    written = event.description or (event.curated.body if event.curated else "")
    return render_markdown(written) if written.strip() else ""


def telling_mention(event: Event) -> Mention | None:
    """The mention to quote: the first that states the event's own time, else the first."""
    same = (m for m in event.mentions if m.when == event.when and m.timex is not None)
    return next(same, event.mentions[0] if event.mentions else None)


def read_quote(mention: Mention) -> Quote:
    """The sentence as a reader sees it, cut at the expression that dates it."""
    raw, prose = mention.article.raw, mention.article.prose
    sentence, timex = mention.sentence, mention.timex
    if timex is None or not sentence.holds(timex.span):
        return Quote(visible_text(raw, prose, sentence), "", "")
    cuts = (sentence.start, timex.span.start, timex.span.end, sentence.end)
    before, marked, after = visible_parts(raw, prose, cuts)
    return Quote(before.lstrip(), marked, after.rstrip())


def read_sources(shown: Shown, language: Language) -> tuple[SourceLink, ...]:
    """The event's sources, numbered from 1, our own articles at the place that tells it."""
    return tuple(
        SourceLink(
            number=number,
            title=source.title,
            detail=detail_of(source, language),
            href=href or checked_url(source.url),
            is_ours=href is not None,
        )
        for number, (source, href) in enumerate(
            zip(shown.whole.sources, shown.sources, strict=True), start=1
        )
    )


def detail_of(source: Source, language: Language) -> str:
    """Who published a source, and when."""
    published = say(source.published, language) if source.published else ""
    whole = published.replace(" ", "\u00a0")  # "6 March" is not to stand on two lines
    parts = filter(None, (source.publisher or "", whole))
    return language(", ").join(isolated(part, language) for part in parts)


def isolated(text: str, language: Language) -> str:
    """Words that may run the other way than the page, kept from turning what stands beside them."""
    return f"\u2068{text}\u2069" if language.direction == "rtl" else text
