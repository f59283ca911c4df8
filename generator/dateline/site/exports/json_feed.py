"""A JSON Feed (https://www.jsonfeed.org/version/1.1/)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from dateline.model import Event
from dateline.site.exports.feed_items import FeedItem, read_items
from dateline.site.language import Language
from dateline.site.settings import Site

FILE = "feed.json"


def to_json_feed(
    events: Iterable[Event], site: Site, addresses: Mapping[str, str], language: Language
) -> dict[str, Any]:
    """The feed as JSON values; an item's own date stands in the extension ``_dateline``."""
    items = read_items(events, site, addresses, language)
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": site.title,
        "home_page_url": site.base_url,
        "feed_url": f"{site.base_url}{FILE}" if site.base_url else "",
        "description": site.description,
        "language": site.language,
        "authors": [{"name": site.author}] if site.author else [],
    }
    return {name: value for name, value in feed.items() if value} | {"items": [*map(_item, items)]}


def _item(item: FeedItem) -> dict[str, Any]:
    told = {
        "id": item.id,
        "url": item.url,
        "title": item.title,
        "content_text": item.text,
        "date_published": item.published,
        "date_modified": item.updated,
        "tags": list(item.tags),
        "_dateline": {"about": "The date of the event in EDTF", "date": item.date},
    }
    return {name: value for name, value in told.items() if value}
