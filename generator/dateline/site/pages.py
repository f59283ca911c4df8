"""Every page of the site, from an index: its address, and the value that it is drawn from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from dateline.digests import digest
from dateline.model import AnchorKind, Event, Granularity, Interval, NameKind, TimexType
from dateline.seen import Seen
from dateline.site.addresses import HOME, page
from dateline.site.article import ArticleAddresses, place_article
from dateline.site.browse import read_groups
from dateline.site.cutting import MOST_ON_A_PAGE, Periods, read_periods, read_shelves, select
from dateline.site.drawing import ListPage, Page, PlainPage, Redirect
from dateline.site.embed import read_embedded
from dateline.site.event import place_event
from dateline.site.exports.oembed import iframe
from dateline.site.index import Entry, Index
from dateline.site.language import Language
from dateline.site.listing import Lot, Part
from dateline.site.method import read_method
from dateline.site.periods import chapter_unit, period_title
from dateline.site.settings import Site
from dateline.site.shown import Brief, EveryShown, Shown, read_brief

_KINDS: tuple[type[Enum], ...] = (AnchorKind, Granularity, NameKind, TimexType)
_NOTHING = Seen()
BEGIN_WITH = 12  # weighty events that the search page offers


@dataclass(frozen=True, slots=True)
class Heading:
    """What a page of a name, tag or source is headed by."""

    title: str
    kind: str
    variants: tuple[str, ...]


@dataclass(frozen=True)
class Pages:
    """The pages of one site; values that several of them show are made once."""

    site: Site
    index: Index
    language: Language
    seen: Seen = _NOTHING  # what is known to be as it was

    def all(self) -> Iterator[Page]:
        """Every page that is listed somewhere."""
        yield self._home()
        yield from self._period_pages("period.html", self.periods)
        for entries in (self.index.names, self.index.tags, self.index.sources):
            for entry in entries.values():
                yield from self._entry(entry)
        yield from map(self._event, self.index.timeline.events)
        for path, href in self.index.articles.items():
            article = self.index.article_by_path[path]
            yield Page("article.html", href, place_article(article, self.index, self.addresses))
        yield from self._browse()
        yield from self._method()
        yield self._plain("data.html", snippet=iframe(self.site))
        yield self._plain("embed.html", events=read_embedded(self.index, self.language))
        yield self._plain("search.html", begin=self._begin())
        yield self._plain("404.html")

    def redirects(self) -> Iterator[Page]:
        """From the addresses that an event has had, or would have under another of its names."""
        taken = set(self.index.events.values())
        for event in self.index.timeline.events:
            for alias in event.aliases:
                href = page("events", alias)
                if href not in taken:
                    taken.add(href)
                    target = self.index.events[event.id].removeprefix("events/")
                    yield Page("redirect.html", href, Redirect(self.briefs[event.id], target))

    @cached_property
    def unit(self) -> Granularity:
        return chapter_unit(self.index.timeline.events)

    @cached_property
    def periods(self) -> Periods:
        return read_periods(self.index.timeline.events, self.unit)

    @cached_property
    def addresses(self) -> ArticleAddresses:
        return ArticleAddresses(tuple(self.index.articles.items()), self.index.articles)

    @cached_property
    def shown(self) -> Mapping[str, Shown]:
        """Every event with its addresses, by its id."""
        return EveryShown(self.index, self.seen.events)

    @cached_property
    def briefs(self) -> Mapping[str, Brief]:
        """Every event in short, by its id."""
        return {event.id: read_brief(event, self.index) for event in self.index.timeline.events}

    @cached_property
    def known(self) -> Mapping[int, bytes]:
        """The digests of values that many pages show, by their ``id``."""
        articles = self.seen.articles
        known = {id(member): digest(member) for kind in _KINDS for member in kind}
        for article in self.index.article_by_path.values():
            known[id(article)] = articles.get(id(article)) or digest(article)
        known[id(self.addresses)] = digest(self.addresses.pages)
        return known

    def _plain(self, name: str, **values: object) -> Page:
        return Page(name, name, PlainPage(tuple(values.items())))

    def _list_page(
        self, template: str, href: str, lot: Lot, periods: Periods, **heading: object
    ) -> Page:
        """A page of a list that leads to some of the periods."""
        led_to = periods.led_to_from(brief.id for brief in lot.every)
        shows = ListPage(lot, led_to, periods.prefix, tuple(heading.items()))
        return Page(template, href, shows)

    def _lot(self, events: tuple[Event, ...], shown: tuple[Event, ...], *parts: Part) -> Lot:
        return Lot(tuple(self.shown[event.id] for event in shown), self._in_short(events), parts)

    def _lot_of(self, periods: Periods, period: Interval | None) -> Lot:
        """What one of the periods lists, or the page of the whole list."""
        events = periods.events(period)
        parts = periods.parts.get(period, ()) if len(events) > MOST_ON_A_PAGE else ()
        return self._lot(events, periods.shown(period), *self._parts(periods, parts))

    def _in_short(self, events: Iterable[Event]) -> tuple[Brief, ...]:
        return tuple(self.briefs[event.id] for event in events)

    def _parts(self, periods: Periods, some: tuple[Interval, ...]) -> tuple[Part, ...]:
        return tuple(
            Part(
                title=period_title(period, self.language),
                href=periods.href(period),
                count=self.language.number(len(periods.pages[period])),
            )
            for period in some
        )

    def _home(self) -> Page:
        lot, articles = self._lot_of(self.periods, None), len(self.index.articles)
        return self._list_page("home.html", "index.html", lot, self.periods, articles=articles)

    def _period_pages(self, template: str, periods: Periods, **heading: object) -> Iterator[Page]:
        """Every period of a list, between those beside it that are as long."""
        for kind in sorted({period.granularity for period in periods.pages}):
            row = [period for period in periods.pages if period.granularity is kind]
            for at, period in enumerate(row):
                yield self._list_page(
                    template,
                    periods.href(period),
                    self._lot_of(periods, period),
                    periods,
                    title=period_title(period, self.language),
                    before=self._parts(periods, tuple(row[max(0, at - 1) : at])),
                    after=self._parts(periods, tuple(row[at + 1 : at + 2])),
                    **heading,
                )

    def _entry(self, entry: Entry) -> Iterator[Page]:
        """The page of a name, tag or source, and those of its periods where it has too many."""
        heading = Heading(entry.title, entry.kind, entry.variants)
        if len(entry.events) <= MOST_ON_A_PAGE:
            lot = self._lot(entry.events, entry.events)
            yield self._list_page("entry.html", entry.href, lot, self.periods, entry=heading)
            return
        prefix = f"{entry.href.removesuffix('.html')}_"
        periods = read_shelves(entry.events, prefix)
        lot = self._lot_of(periods, None)
        yield self._list_page("entry.html", entry.href, lot, periods, entry=heading)
        whole = Part(entry.title, entry.href, self.language.number(len(entry.events)))
        yield from self._period_pages("entry_period.html", periods, entry=heading, whole=whole)

    def _event(self, event: Event) -> Page:
        shown = self.shown[event.id]
        shows = place_event(event, shown, self.index, self.briefs, self._back(event))
        return Page("event.html", self.index.events[event.id], shows)

    def _back(self, event: Event) -> str:
        """Where the event stands in the whole timeline."""
        is_whole = len(self.index.timeline.events) <= MOST_ON_A_PAGE
        listed = HOME if is_whole else self.periods.href(self.periods.place_of[event.id])
        return f"{listed}#e-{event.id}"

    def _begin(self) -> tuple[Brief, ...]:
        return self._in_short(select(self.index.timeline.events, BEGIN_WITH))

    def _browse(self) -> Iterator[Page]:
        groups = tuple(read_groups(self.index, self.language))
        periods = self._parts(self.periods, self.periods.parts[None])
        shown = tuple(group for group, _ in groups)
        yield self._plain("browse.html", periods=periods, groups=shown)
        for _, shelves in groups:
            for shelf in shelves:
                yield Page("shelf.html", shelf.href, PlainPage((("shelf", shelf),)))

    def _method(self) -> Iterator[Page]:
        method, parts = read_method(self.index, self.language)
        yield self._plain("method.html", method=method)
        for part in parts:
            yield Page("method_part.html", part.href, PlainPage((("part", part),)))
