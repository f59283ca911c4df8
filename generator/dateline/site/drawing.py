"""Pages as HTML, each drawn from the value that it is given and from nothing else.

Where two values have one digest, and the site, the templates and the code are the same, they give
the same page: so a page that an earlier build has drawn need not be drawn again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from dateline.digests import Digested, digest, digest_plain, plain_time
from dateline.model import Granularity, Interval
from dateline.site.addresses import HOME
from dateline.site.article import ArticlePage, read_article_page
from dateline.site.cite import read_event_links
from dateline.site.cutting import PeriodAddresses
from dateline.site.event import EventPage, neighbour, read_event_page
from dateline.site.language import Language
from dateline.site.listing import Lot, read_listing
from dateline.site.periods import period_of
from dateline.site.rows import read_row
from dateline.site.settings import Site
from dateline.site.shown import Brief, Shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from jinja2 import Environment, Template

    from dateline.spool import PieceRoom

# Pages that the way around the site names, as it names them.
_NAMED = {"index.html": HOME} | {
    name: name for name in ("browse.html", "method.html", "search.html")
}
_AT_HAND = 4000  # short references: pages near each other refer to the same


@dataclass(frozen=True, slots=True)
class ListPage:
    """All that a page with a list of events is drawn from.

    ``periods`` are those with pages that the list can lead to, at addresses that begin with
    ``prefix``; ``heading`` are names and values.
    """

    lot: Lot
    periods: tuple[Interval, ...]
    prefix: str
    heading: tuple[tuple[str, object], ...]


@dataclass(frozen=True, slots=True)
class PlainPage:
    """All that a page is drawn from whose template takes finished values, by their names."""

    values: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True, slots=True)
class Redirect:
    """From an address that an event has had, or could have; ``target`` is relative to it."""

    event: Brief
    target: str


@dataclass(frozen=True, slots=True)
class Page:
    """A page to draw: its template, its address, and all that it shows."""

    template: str
    href: str
    shows: ListPage | EventPage | ArticlePage | PlainPage | Redirect


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around every page's own text; safe HTML."""

    head: str
    nav: str
    foot: str


@dataclass(frozen=True)
class Drawing:
    """Draws the pages of one site; rows are drawn once and set into every page that lists them.

    ``known`` has the digests of values that many pages show, by their ``id``; ``stamp`` is a
    digest of the templates and of the code.
    """

    site: Site
    language: Language
    unit: Granularity  # of the chapters that lists are cut into
    most_links: int  # of a row
    env: Environment
    pieces: PieceRoom
    known: Mapping[int, bytes]
    stamp: str = ""
    _frames: dict[tuple[str, str | None], Frame] = field(default_factory=dict)
    _templates: dict[str, Template] = field(default_factory=dict)
    _near: dict[tuple[str, str], str] = field(default_factory=dict)

    def key(self, page: Page) -> str:
        """A digest of everything that the page shows."""
        shared = self._base_of_rows if isinstance(page.shows, ListPage) else self._base
        return digest_plain((shared, page.template, page.href, self._shown_by(page))).hex()

    def _shown_by(self, page: Page) -> object:
        """All that the page is drawn from, as plain values: what many pages show by its digest.

        Each kind of page is taken apart here, for a digest of any value asks each part what it
        is: after an edit that took longer than to draw what had changed.
        """
        known = self.known
        match page.shows:
            case EventPage() as of:
                around = (_digests(of.same), _digests(of.related))
                ends = tuple(one and one.digest for one in (of.before, of.after))
                return of.shown.digest, around, ends, of.back
            case ListPage(lot=lot) as of:
                listed = (_digests(lot.shown), _digests(lot.every))
                periods = tuple(map(plain_time, of.periods))
                return listed, periods, of.prefix, digest((lot.parts, of.heading), known)
            case ArticlePage() as of:
                beside = (of.unplaced, of.asides, of.tags, of.picture, of.addresses, of.titles)
                told = tuple(place.plain() for place in of.told)
                return known[id(of.article)], of.is_namesake, told, digest(beside, known)
            case Redirect() as of:
                return of.event.digest, of.target
            case PlainPage():
                return digest(page.shows, known)

    @cached_property
    def _base(self) -> bytes:
        """A digest of what all pages share."""
        return digest((self.stamp, self.site, self.language.tag))

    @cached_property
    def _base_of_rows(self) -> bytes:
        """A digest of what all lists share."""
        return digest((self._base, self.unit, self.most_links))

    def draw(self, page: Page) -> str:
        """The page as HTML."""
        match page.shows:
            case ListPage():
                return self._draw_list(page.template, page.href, page.shows)
            case EventPage():
                return self._draw_event(page.template, page.href, page.shows)
            case ArticlePage():
                view = read_article_page(page.shows, self.language)
                return self._render(page.template, page.href, article=view)
            case Redirect():
                event, target = page.shows.event, page.shows.target
                values = {"site": self.site, "href": page.href, "event": event, "target": target}
                return self._part(page.template, **values)
            case PlainPage():
                return self._draw_plain(page.template, page.href, dict(page.shows.values))

    def _draw_list(self, template: str, href: str, shows: ListPage) -> str:
        href_of = PeriodAddresses(shows.periods, shows.prefix)
        listing = read_listing(shows.lot, self.unit, self.language, period_href=href_of)
        values: dict[str, Any] = dict(shows.heading)
        return self._render(template, href, listing=listing, draw=self.row, **values)

    def _draw_event(self, template: str, href: str, shows: EventPage) -> str:
        view = read_event_page(shows, self.language)
        links = read_event_links(shows.shown.whole, self.site, href, shows.back, self.language)
        return self._render(template, href, event=view, links=links, near_row=self.near_row)

    def _draw_plain(self, template: str, href: str, values: dict[str, Any]) -> str:
        root = self.site.root_path if href == "404.html" else None  # it is served at any depth
        return self._render(template, href, root, near_row=self.near_row, **values)

    def _render(self, template: str, href: str, root: str | None = None, **values: Any) -> str:
        up = "../" * href.count("/") if root is None else root
        frame = self._frame(up, _NAMED.get(href))
        page = self._template(template)
        return page.render(site=self.site, root=up, href=href, frame=frame, **values)

    def _template(self, name: str) -> Template:
        if name not in self._templates:
            self._templates[name] = self.env.get_template(name)
        return self._templates[name]

    def _frame(self, root: str, current: str | None) -> Frame:
        """What pages at one depth share, rendered once."""
        key = (root, current)
        if key not in self._frames:
            values = {"site": self.site, "root": root, "current": current}
            parts = (self._part(name, **values) for name in ("head.html", "nav.html", "foot.html"))
            self._frames[key] = Frame(*parts)
        return self._frames[key]

    def _part(self, template: str, **values: Any) -> str:
        """A piece of a page: its template has escaped what it holds."""
        return self._safe(self._template(template).render(**values))

    @cached_property
    def _safe(self) -> Callable[[str], str]:
        """Marks HTML as what no template is to escape, without asking what it is."""
        from markupsafe import Markup

        return partial(str.__new__, Markup)

    def row(self, shown: Shown, root: str) -> str:
        """The row's HTML for pages at one depth."""
        key = self._base_of_rows + shown.digest + root.encode()
        return self._safe(self.pieces.get(key, partial(self._draw_row, shown, root)))

    def keep(
        self, shown: Shown, beside: object, make: Callable[[], tuple[str, ...]]
    ) -> tuple[str, ...]:
        """What an earlier build has made of the same event with the same ``beside`` it.

        That is numbers and text, in tuples.
        """
        key = digest_plain((self._base, shown.digest, beside))
        return self.pieces.get(key, make)

    def _draw_row(self, shown: Shown, root: str) -> str:
        axis: Interval = period_of(shown, self.unit)
        row = read_row(shown, axis, self.most_links, self.language)
        is_short = self.unit is Granularity.YEAR
        return str(self._part("row.html", row=row, root=root, is_short=is_short))

    def near_row(self, brief: Brief, root: str) -> str:
        """A short reference to an event for pages at one depth."""
        key = (brief.id, root)
        if len(self._near) == _AT_HAND:
            self._near.clear()
        if key not in self._near:
            near = neighbour(brief, self.language)
            self._near[key] = self._part("near.html", near=near, root=root)
        return self._near[key]


def _digests(values: Iterable[Digested]) -> bytes:
    """The digests of values one after the other; each is as long as any."""
    return b"".join([value.digest for value in values])
