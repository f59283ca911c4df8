"""Every page of the site, from a timeline and its index."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from dateline.model import Event, Granularity, Interval
from dateline.site.addresses import page
from dateline.site.article import read_article_page
from dateline.site.cite import read_event_links
from dateline.site.embed import read_embedded
from dateline.site.event import neighbour, read_event_page
from dateline.site.exports.oembed import iframe
from dateline.site.index import Entry, Index
from dateline.site.language import Language
from dateline.site.listing import (
    MOST_ON_A_PAGE,
    Listing,
    Part,
    Periods,
    read_listing,
    read_periods,
    select,
)
from dateline.site.method import read_method
from dateline.site.periods import chapter_unit, period_key, period_of, period_title
from dateline.site.rows import read_row
from dateline.site.settings import Site

if TYPE_CHECKING:
    from jinja2 import Environment


BEGIN_WITH = 12  # weighty events that the search page offers
# One address a page: the home page is its folder, here and in the sitemap.
HOME = ""
_ROWS_KEPT = 30_000  # of some 4 KB each: a larger site renders some of its rows again


# Pages that the way around the site names, as it names them.
NAMED = {"index.html": HOME} | {
    name: name for name in ("browse.html", "method.html", "search.html")
}


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around every page's own text; safe HTML."""

    head: str
    nav: str
    foot: str


@dataclass(frozen=True)
class Pages:
    """The pages of one site; rows are rendered once and set into every page that lists them."""

    site: Site
    index: Index
    language: Language
    env: Environment
    _rows: dict[tuple[str, str], str] = field(default_factory=dict)
    _near: dict[tuple[str, str], str] = field(default_factory=dict)
    _frames: dict[tuple[str, str | None], Frame] = field(default_factory=dict)

    def all(self) -> Iterator[tuple[str, str]]:
        """Address and HTML of every page."""
        yield "index.html", self._home()
        yield from self._periods()
        for entries in (self.index.names, self.index.tags, self.index.sources):
            for entry in entries.values():
                yield entry.href, self._entry(entry)
        for event in self.index.timeline.events:
            yield self.index.events[event.id], self._event(event)
        for path, href in self.index.articles.items():
            yield href, self._article(path)
        yield "browse.html", self._browse()
        yield "method.html", self._method()
        yield "data.html", self._render("data.html", "data.html", snippet=iframe(self.site))
        yield "embed.html", self._embed()
        yield "search.html", self._search()
        yield "404.html", self._render("404.html", "404.html", self.site.root_path)

    @cached_property
    def unit(self) -> Granularity:
        return chapter_unit(self.index.timeline.events)

    @cached_property
    def periods(self) -> Periods:
        return read_periods(self.index.timeline.events, self.unit)

    def period_href(self, period: Interval) -> str:
        """The page on which the events of a period are listed."""
        found = period if period in self.periods.pages else self.periods.page_of(period.start)
        return page("periods", period_key(found)) if found else HOME

    def _render(self, template: str, href: str, root: str | None = None, **values: Any) -> str:
        up = "../" * href.count("/") if root is None else root
        frame = self._frame(up, NAMED.get(href))
        page = self.env.get_template(template)
        return page.render(site=self.site, root=up, href=href, frame=frame, **values)

    def _frame(self, root: str, current: str | None) -> Frame:
        """What pages at one depth share, rendered once."""
        key = (root, current)
        if key not in self._frames:
            values = {"site": self.site, "root": root, "current": current}
            parts = (self._part(name, **values) for name in ("head.html", "nav.html", "foot.html"))
            self._frames[key] = Frame(*parts)
        return self._frames[key]

    def _part(self, template: str, **values: Any) -> str:
        """A piece of a page, marked as safe: its template has escaped what it holds."""
        from markupsafe import Markup

        return Markup(self.env.get_template(template).render(**values))  # noqa: S704

    def row(self, event: Event, root: str) -> str:
        """The row's HTML for pages at one depth."""
        key = (event.id, root)
        if key not in self._rows:
            if len(self._rows) >= _ROWS_KEPT:
                self._rows.clear()
            row = read_row(event, period_of(event, self.unit), self.index, self.language)
            is_short = self.unit is Granularity.YEAR
            self._rows[key] = self._part("row.html", row=row, root=root, is_short=is_short)
        return self._rows[key]

    def near_row(self, event: Event, root: str) -> str:
        """A short reference to an event for pages at one depth."""
        key = (event.id, root)
        if key not in self._near:
            near = neighbour(event, self.index, self.language)
            self._near[key] = self._part("near.html", near=near, root=root)
        return self._near[key]

    def _list_page(self, template: str, href: str, listing: Listing, **values: Any) -> str:
        return self._render(template, href, listing=listing, draw=self.row, **values)

    def _listing(self, events: tuple[Event, ...], parts: tuple[Part, ...] = ()) -> Listing:
        return read_listing(
            events, self.unit, self.language, period_href=self.period_href, parts=parts
        )

    def _parts(self, periods: tuple[Interval, ...]) -> tuple[Part, ...]:
        return tuple(
            Part(
                title=period_title(period, self.language),
                href=page("periods", period_key(period)),
                count=self.language.number(len(self.periods.pages[period])),
            )
            for period in periods
        )

    @cached_property
    def _chapters(self) -> tuple[Interval, ...]:
        return tuple(p for p in self.periods.pages if p.granularity >= self.unit)

    def _home(self) -> str:
        events = self.index.timeline.events
        parts = self._parts(self._chapters) if len(events) > MOST_ON_A_PAGE else ()
        return self._list_page(
            "home.html",
            "index.html",
            self._listing(events, parts),
            articles=len(self.index.articles),
        )

    def _periods(self) -> Iterator[tuple[str, str]]:
        chapters = list(self.periods.pages)
        for period, events in self.periods.pages.items():
            href = page("periods", period_key(period))
            same = [p for p in chapters if p.granularity is period.granularity]
            at = same.index(period)
            yield (
                href,
                self._list_page(
                    "period.html",
                    href,
                    self._listing(events, self._parts(self.periods.parents.get(period, ()))),
                    title=period_title(period, self.language),
                    before=self._parts(tuple(same[at - 1 : at])) if at else (),
                    after=self._parts(tuple(same[at + 1 : at + 2])),
                ),
            )

    def _entry(self, entry: Entry) -> str:
        return self._list_page("entry.html", entry.href, self._listing(entry.events), entry=entry)

    def _event(self, event: Event) -> str:
        href = self.index.events[event.id]
        view = read_event_page(event, self.index, self.language)
        links = read_event_links(event, self.site, href, self._back(event), self.language)
        return self._render("event.html", href, event=view, links=links, near_row=self.near_row)

    def redirects(self) -> Iterator[tuple[str, str]]:
        """From the addresses that an event has had, or would have under another of its names."""
        events = self.index.timeline.events
        taken = set(self.index.events.values())
        for event in events:
            for alias in event.aliases:
                href = page("events", alias)
                if href not in taken:
                    taken.add(href)
                    target = self.index.events[event.id].removeprefix("events/")
                    yield href, self._part("redirect.html", event=event, target=target)

    def _back(self, event: Event) -> str:
        """Where the event stands in the whole timeline."""
        is_whole = len(self.index.timeline.events) <= MOST_ON_A_PAGE
        listed = HOME if is_whole else self.period_href(event.when)
        return f"{listed}#e-{event.id}"

    def _article(self, path: str) -> str:
        view = read_article_page(self.index.article_by_path[path], self.index, self.language)
        return self._render("article.html", self.index.articles[path], article=view)

    def _search(self) -> str:
        begin = select(self.index.timeline.events, BEGIN_WITH)
        return self._render("search.html", "search.html", begin=begin, near_row=self.near_row)

    def _browse(self) -> str:
        return self._render(
            "browse.html",
            "browse.html",
            periods=self._parts(self._chapters),
            groups=(
                (self.language("Names"), "names", tuple(self.index.names.values())),
                (self.language("Tags"), "tags", tuple(self.index.tags.values())),
                (self.language("Sources"), "sources", tuple(self.index.sources.values())),
            ),
            articles=tuple(
                Part(self.index.article_by_path[path].title, href, self._told_in(path))
                for path, href in self.index.articles.items()
            ),
        )

    def _told_in(self, path: str) -> str:
        return self.language.number(len(self.index.told.get(path, ())))

    def _embed(self) -> str:
        return self._render(
            "embed.html", "embed.html", events=read_embedded(self.index, self.language)
        )

    def _method(self) -> str:
        return self._render(
            "method.html", "method.html", method=read_method(self.index, self.language)
        )
