"""Feeds -> their items; the only user of feedparser, imported when a feed is read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from dateline.errors import ContentError, DatelineError
from dateline.sources.fields import is_web_address
from dateline.sources.nodes import Mapping, Node, Scalar, Sequence
from dateline.sources.tables.json_nodes import parse_json
from dateline.sources.tables.markup import to_markdown

if TYPE_CHECKING:
    from types import ModuleType

MAX_BYTES = 5_000_000
MAX_ITEMS = 1_000


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a feed; ``text`` is Markdown, ``published`` a day as ``2021-03-18``."""

    title: str
    url: str | None
    text: str
    published: str | None
    author: str | None
    publisher: str | None


def read_feed(path: str, data: bytes) -> tuple[Item, ...]:
    """The items of an RSS, Atom or JSON feed, in its order.

    Raises ``ContentError`` for what is no feed, or is too large.
    """
    if len(data) > MAX_BYTES:
        message = f"expected a feed of at most {MAX_BYTES:,} bytes, found {len(data):,}"
        raise ContentError(path, 1, 1, message)
    if data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
        return tuple(_read_json_feed(path, data))
    parsed = _import_feedparser().parse(data, sanitize_html=False, resolve_relative_uris=True)
    if not parsed.get("version") and not parsed.entries:
        raise ContentError(path, 1, 1, "expected an RSS, Atom or JSON feed, found something else")
    publisher = _line(parsed.feed.get("title"))
    return tuple(_read_entry(entry, publisher) for entry in parsed.entries[:MAX_ITEMS])


def _import_feedparser() -> ModuleType:
    try:
        import feedparser  # type: ignore[import-untyped]
    except ImportError as error:
        raise DatelineError(
            "reading feeds needs the package feedparser: pip install 'dateline[feeds]'"
        ) from error
    module: ModuleType = feedparser
    return module


def _read_entry(entry: Any, publisher: str | None) -> Item:
    contents = [each.get("value", "") for each in entry.get("content", ())]
    text = max([*contents, entry.get("summary", "")], key=len)
    # The entry's own `get` takes one of the two for the other, and warns that it will not for ever.
    day = dict.get(entry, "published_parsed") or dict.get(entry, "updated_parsed")
    link = entry.get("link", "")
    return Item(
        title=_line(entry.get("title")) or "",
        url=link if is_web_address(link) else None,
        text=to_markdown(text),
        published=f"{day.tm_year:04}-{day.tm_mon:02}-{day.tm_mday:02}" if day else None,
        author=_line(entry.get("author")),
        publisher=publisher,
    )


def _line(text: object) -> str | None:
    return (
        " ".join(to_markdown(text, is_plain=True).split()) or None
        if isinstance(text, str)
        else None
    )


def _read_json_feed(path: str, data: bytes) -> Iterator[Item]:
    """https://www.jsonfeed.org/version/1.1/"""
    try:
        root = parse_json(path, data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ContentError(path, 1, 1, f"expected UTF-8 text, found {error}") from error
    items = _field(root, "items")
    if "jsonfeed.org" not in _text(root, "version") or not isinstance(items, Sequence):
        raise ContentError(path, 1, 1, "expected an RSS, Atom or JSON feed, found something else")
    publisher = _text(root, "title") or None
    for item in items.items[:MAX_ITEMS]:
        authors = _field(item, "authors")
        first = authors.items[0] if isinstance(authors, Sequence) and authors.items else None
        link = _text(item, "url")
        yield Item(
            title=_text(item, "title"),
            url=link if is_web_address(link) else None,
            text=to_markdown(_text(item, "content_html")) or _text(item, "content_text"),
            published=_text(item, "date_published")[:10] or None,
            author=_text(first, "name") or None,
            publisher=publisher,
        )


def _field(node: Node | None, name: str) -> Node | None:
    return node.entries[name].value if isinstance(node, Mapping) and name in node.entries else None


def _text(node: Node | None, name: str) -> str:
    found = _field(node, name)
    return found.text if isinstance(found, Scalar) and not found.is_null else ""
