"""How other sites set the timeline into their pages: an ``<iframe>``, told by oEmbed 1.0."""

from __future__ import annotations

from html import escape
from typing import Any

from dateline.site.settings import Site

PAGE = "embed.html"
WIDTH, HEIGHT = 640, 560


def iframe(site: Site) -> str:
    """The snippet to paste; its address is absolute where the site knows its own."""
    address = escape(f"{site.base_url}{PAGE}")
    return (
        f'<iframe src="{address}" title="{escape(site.title)}" width="{WIDTH}" height="{HEIGHT}" '
        'style="border:1px solid #8886;max-width:100%" loading="lazy"></iframe>'
    )


def to_oembed(site: Site) -> dict[str, Any]:
    """The answer of an oEmbed provider (https://oembed.com, 2.3.4.4: rich)."""
    told = {
        "type": "rich",
        "version": "1.0",
        "title": site.title,
        "author_name": site.author,
        "provider_name": site.title,
        "provider_url": site.base_url,
        "html": iframe(site),
        "width": WIDTH,
        "height": HEIGHT,
        "thumbnail_url": f"{site.base_url}card.png",
        "thumbnail_width": 1200,
        "thumbnail_height": 630,
    }
    return {name: value for name, value in told.items() if value}
