"""The timeline as a site: pages, data, and what a browser needs to show them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from dateline.digests import digest
from dateline.model import Event, Timeline
from dateline.seen import Seen
from dateline.site.drawing import Drawing, Page
from dateline.site.excerpts import places_of
from dateline.site.export import timeline_json
from dateline.site.exports import exports
from dateline.site.exports.card import draw_card, shape_of
from dateline.site.feeds import robots, sitemap
from dateline.site.index import Index, read_index
from dateline.site.language import Language, read_language
from dateline.site.pages import Pages
from dateline.site.pictures import FOLDER, read_pictures
from dateline.site.rows import links_a_row
from dateline.site.search import search_index
from dateline.site.settings import Site
from dateline.site.shown import Shown
from dateline.site.templates import environment, static_files, templates_folder
from dateline.spool import Spool

__all__ = ["render", "render_into", "templates_folder", "timeline_json"]


def render(
    timeline: Timeline,
    *,
    templates: Path | tuple[Path, ...] | None = None,
    title: str = "Timeline",
    description: str = "",
    base_url: str = "",
    language: str = "en",
    author: str = "",
    images: Mapping[str, bytes] | None = None,
) -> dict[PurePosixPath, bytes]:
    """Every file of the site by its path; nothing is written.

    ``templates`` are folders that override ours file by file, the first one first; ``base_url``
    is where the site will be published, if that is known; ``images`` are files of the content
    folder by their path in it, of which those that the timeline names are published.
    """
    files = Spool()
    render_into(
        files,
        timeline,
        templates=templates,
        title=title,
        description=description,
        base_url=base_url,
        language=language,
        author=author,
        images=images,
    )
    return dict(files.items())


def render_into(
    files: Spool,
    timeline: Timeline,
    *,
    templates: Path | tuple[Path, ...] | None = None,
    title: str = "Timeline",
    description: str = "",
    base_url: str = "",
    language: str = "en",
    author: str = "",
    images: Mapping[str, bytes] | None = None,
    stamp: str = "",
    seen: Seen | None = None,
) -> None:
    """Put every file of the site there as soon as it is rendered, so that none is held twice.

    A page that an earlier build has left in the spool is not rendered again where it would show
    the same; ``stamp`` is a digest of what pages depend on beside their content: the templates,
    the code and what it uses, ``seen`` has those of articles and events that are known.
    """
    own = (templates,) if isinstance(templates, Path) else templates or ()
    folders = (*own, templates_folder())
    words = read_language(language)
    site = Site(
        title=title,
        description=description,
        base_url=f"{base_url.rstrip('/')}/" if base_url else "",
        author=author,
        language=words.tag,
        direction=words.direction,
        root_path=_root_path(base_url),
    )
    pictures = read_pictures(timeline, images or {})
    index = read_index(timeline, frozenset(pictures))
    pages = Pages(site, index, words, seen or Seen())
    drawing = Drawing(
        site=site,
        language=words,
        unit=pages.unit,
        most_links=links_a_row(len(timeline.events)),
        env=environment(folders, words),
        pieces=files.pieces,
        known=pages.known,
        stamp=stamp,
    )
    addresses = tuple(_draw(files, pages.all(), drawing))
    _ = tuple(_draw(files, pages.redirects(), drawing))
    for path, data in pictures.items():
        files[PurePosixPath(FOLDER, path)] = data
    for name, data in static_files(folders).items():
        files[PurePosixPath("static", name)] = data
    files.update(_data(site, index, words, addresses))
    card = digest((stamp, site.title, words.tag, shape_of(timeline.events))).hex()
    draw = partial(draw_card, site.title, timeline.events, words)
    files.offer("card.png", card, draw)
    keep = partial(_keep, drawing, pages.shown)
    for file, parts in exports(
        timeline, site=site, addresses=index.events, language=words, keep=keep
    ):
        files.fill(file, parts)


def _keep(
    drawing: Drawing, shown: Mapping[str, Shown], event: Event, make: Callable[[], tuple[str, ...]]
) -> tuple[str, ...]:
    """What files tell of an event, from an earlier build where that had the same.

    Beside what pages show they tell its salience, and where in the articles it is told.
    """
    beside = (round(event.salience, 4), places_of(event))
    return drawing.keep(shown[event.id], beside, make)


def _draw(files: Spool, pages: Iterable[Page], drawing: Drawing) -> Iterator[str]:
    """Put the pages there; gives their addresses."""
    for page in pages:
        files.offer(unquote(page.href), drawing.key(page), partial(_drawn, drawing, page))
        yield page.href


def _drawn(drawing: Drawing, page: Page) -> bytes:
    return drawing.draw(page).encode()


def _root_path(base_url: str) -> str:
    return f"{urlsplit(base_url).path.rstrip('/')}/"


def _data(
    site: Site, index: Index, language: Language, addresses: Iterable[str]
) -> Iterator[tuple[PurePosixPath, bytes]]:
    yield PurePosixPath("static/search-index.js"), search_index(index, language).encode()
    yield PurePosixPath("sitemap.xml"), sitemap(addresses, site.base_url).encode()
    yield PurePosixPath("robots.txt"), robots(site.base_url).encode()
