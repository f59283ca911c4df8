"""What both kinds of feed tell: the events whose sources are newest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from heapq import nsmallest
from uuid import NAMESPACE_URL, uuid5

from dateline.dates import format_edtf
from dateline.model import Event
from dateline.site.export import description_of, quote_of
from dateline.site.exports.moments import published, rfc3339, updated
from dateline.site.language import Language
from dateline.site.saying import say
from dateline.site.settings import Site

MOST = 100
NEVER = "0001-01-01T00:00:00Z"  # of a timeline without events: a feed must say a time
# What XML 1.0 has no way to write, not even escaped, and halves of characters.
_NOT_XML = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 65534, 65535))


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One event for a feed; ``id`` never changes, ``url`` is ``None`` where the site has none."""

    id: str
    url: str | None
    title: str
    text: str
    date: str  # EDTF
    published: str  # RFC 3339
    updated: str
    tags: tuple[str, ...]


def read_items(
    events: Iterable[Event], site: Site, addresses: Mapping[str, str], language: Language
) -> list[FeedItem]:
    """At most a hundred, the newest first."""
    newest = nsmallest(MOST, events, key=lambda e: (-updated(e), -e.when.start, e.id))
    return [_read_item(event, site, addresses[event.id], language) for event in newest]


def _read_item(event: Event, site: Site, href: str, language: Language) -> FeedItem:
    url = f"{site.base_url}{href}" if site.base_url else None
    words = (f"{say(event.when, language)}.", description_of(event), quote_of(event))
    return FeedItem(
        id=url or uuid5(NAMESPACE_URL, f"dateline:{site.title}:{event.id}").urn,
        url=url,
        title=clean(event.title),
        text=clean("\n\n".join(filter(None, words))),
        date=format_edtf(event.when),
        published=rfc3339(published(event)),
        updated=rfc3339(updated(event)),
        tags=tuple(map(clean, event.tags)),
    )


def clean(text: str) -> str:
    """The text without characters that XML cannot hold.

    >>> clean("a\\x0bb")
    'ab'
    """
    return text.translate(_NOT_XML)
