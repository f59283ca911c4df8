"""``dateline add``: save web pages and the items of feeds as articles."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import click

from dateline.cli import FAULT, OK
from dateline.errors import ContentError, DatelineError, FaultsError
from dateline.sources.additions import Addition, Known, add_page, from_item, read_known
from dateline.sources.charsets import decode, stated_charset
from dateline.sources.feeds import Item, read_feed
from dateline.sources.fetch import FEEDS, PAGES, Fetched, Limits, fetch
from dateline.sources.fields import is_web_address
from dateline.sources.html import Page, read_html, read_plain
from dateline.sources.text import read_page, read_text

_EPILOG = """\b
Examples:
  dateline add https://example.org/2021/mill-closes
  dateline add saved-page.html
  dateline add --feed https://example.org/feed.xml
"""
_HTML = (".html", ".htm", ".xhtml")
_MEGABYTE = 1_000_000


@click.command(epilog=_EPILOG)
@click.argument("targets", nargs=-1, required=True, metavar="URL|FILE...")
@click.option(
    "--content",
    type=click.Path(path_type=Path),
    default=Path("content"),
    show_default=True,
    metavar="DIR",
    help="The project's content folder.",
)
@click.option("--feed", is_flag=True, help="The targets are feeds: take their items.")
@click.option("--pages", is_flag=True, help="With --feed: fetch the page that each item links to.")
@click.option("--allow-private", is_flag=True, help="Fetch from private and local addresses too.")
@click.option(
    "--max-megabytes",
    type=click.IntRange(1, 100),
    default=10,
    show_default=True,
    help="The most that one page may have.",
)
@click.option(
    "--timeout",
    type=click.FloatRange(1, 600),
    default=30,
    show_default=True,
    metavar="SECONDS",
    help="The most that one page may take.",
)
def add(
    targets: tuple[str, ...],
    content: Path,
    feed: bool,
    pages: bool,
    allow_private: bool,
    max_megabytes: int,
    timeout: float,
) -> int:
    """Save web pages as articles in Markdown, each once.

    A page keeps its title, author, publisher, date and address, and the day it was fetched.
    What is there already, by its address or its text, is left as it is; no file is ever
    replaced. A target that fails does not keep the others from being saved.
    """
    if not content.is_dir():
        raise click.BadParameter(
            f"expected a folder, found none: {content}", param_hint="--content"
        )
    limits = Limits(size=max_megabytes * _MEGABYTE, seconds=timeout)

    def get(url: str, accept: frozenset[str]) -> Fetched:
        return fetch(url, accept=accept, limits=limits, allow_private=allow_private)

    today = datetime.now().astimezone().date().isoformat()
    known = read_known(content)
    failed = [
        error
        for target in targets
        for error in _add_target(target, content, known, today, get, feed=feed, pages=pages)
    ]
    for error in failed:
        click.echo(str(error), err=True)
    return FAULT if failed else OK


_Get = Callable[[str, frozenset[str]], Fetched]


def _add_target(
    target: str, content: Path, known: Known, today: str, get: _Get, *, feed: bool, pages: bool
) -> Iterator[DatelineError]:
    """Save what one target holds; its faults are yielded, not raised."""
    try:
        found = list(_read_items(target, get, pages)) if feed else [_read_page(target, get)]
    except DatelineError as error:
        yield error
        return
    for page in found:
        try:
            made = page() if callable(page) else page
            name = made.url or Path(target).stem
            _tell(add_page(made, content, known, fetched=today, name=name))
        except DatelineError as error:
            yield error


def _tell(addition: Addition) -> None:
    if not addition.is_new:
        click.echo(f"there already: {addition.path}")
        return
    dated = "" if addition.is_dated else " (without a date: add `published:` to it)"
    click.echo(f"added {addition.path}{dated}")


def _read_items(target: str, get: _Get, pages: bool) -> Iterator[Page | Callable[[], Page]]:
    """Each item's own text, or how to get the page it links to."""
    for item in read_feed(target, _read_bytes(target, get)):
        yield (_page_of(item, get) if pages and item.url else from_item(item))


def _page_of(item: Item, get: _Get) -> Callable[[], Page]:
    return lambda: _read_page(item.url or "", get)


def _read_bytes(target: str, get: _Get) -> bytes:
    if is_web_address(target):
        return get(target, FEEDS).body
    try:
        return Path(target).read_bytes()
    except OSError as error:
        raise ContentError(target, 1, 1, f"expected a feed, found: {error.strerror}") from error


def _read_page(target: str, get: _Get) -> Page:
    """The article at an address or in a file."""
    if is_web_address(target):
        answer = get(target, PAGES)
        text = decode(answer.body, answer.charset or stated_charset(answer.body))
        if answer.type in ("text/plain", "text/markdown"):
            return Page(text=text, url=answer.url)
        return read_html(target, text, address=answer.url)
    if "://" in target:
        raise FaultsError([ContentError(target, 1, 1, "expected an http or https address")])
    if Path(target).suffix.lower() in _HTML:
        return read_html(target, read_page(Path(target), target))
    return read_plain(target, read_text(Path(target), target, expected="a page"))
