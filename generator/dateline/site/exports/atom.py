"""An Atom feed (RFC 4287)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from html import escape
from uuid import NAMESPACE_URL, uuid5

from dateline.model import Event
from dateline.site.exports.feed_items import NEVER, FeedItem, clean, read_items
from dateline.site.language import Language
from dateline.site.settings import Site

FILE = "feed.xml"


def to_atom(
    events: Iterable[Event], site: Site, addresses: Mapping[str, str], language: Language
) -> str:
    """The feed as XML; a site that does not know its address has entries without links."""
    items = read_items(events, site, addresses, language)
    lines = ['<?xml version="1.0" encoding="utf-8"?>', *_head(site, items)]
    lines += (line for item in items for line in _entry(item))
    return "\n".join([*lines, "</feed>", ""])


def _head(site: Site, items: list[FeedItem]) -> Iterator[str]:
    yield f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang={_quoted(site.language)}>'
    yield _element("title", site.title)
    if site.description:
        yield _element("subtitle", site.description)
    yield _element("id", site.base_url or uuid5(NAMESPACE_URL, f"dateline:{site.title}").urn)
    yield _element("updated", max((item.updated for item in items), default=NEVER))
    yield f"<author>{_element('name', site.author or site.title)}</author>"
    if site.base_url:
        yield f'<link rel="alternate" type="text/html" href={_quoted(site.base_url)}/>'
        own = _quoted(site.base_url + FILE)
        yield f'<link rel="self" type="application/atom+xml" href={own}/>'


def _entry(item: FeedItem) -> Iterator[str]:
    yield "<entry>"
    yield _element("title", item.title)
    yield _element("id", item.id)
    yield _element("published", item.published)
    yield _element("updated", item.updated)
    if item.url:
        yield f'<link rel="alternate" type="text/html" href={_quoted(item.url)}/>'
    for tag in item.tags:
        yield f"<category term={_quoted(tag)}/>"
    yield f'<content type="text">{escape(item.text, quote=False)}</content>'
    yield "</entry>"


def _element(name: str, text: str) -> str:
    return f"<{name}>{escape(clean(text), quote=False)}</{name}>"


def _quoted(text: str) -> str:
    """An attribute's value: an end of line in it would be read as a space."""
    return f'"{escape(text).replace(chr(10), "&#10;")}"'
