"""What machines ask a site for: sitemap and robots."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape

_UNLISTED = ("404.html", "embed.html")


def sitemap(addresses: Iterable[str], base_url: str) -> str:
    """Every page (sitemaps.org 0.9); addresses are absolute where the site knows its own."""
    base = base_url or "/"
    lines = (
        f"<url><loc>{escape(base + ('' if href == 'index.html' else href))}</loc></url>"
        for href in sorted(addresses)
        if href not in _UNLISTED
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        + "\n".join(lines)
        + "\n</urlset>\n"
    )


def robots(base_url: str) -> str:
    """Everything may be read; the sitemap is named where its address is known."""
    named = f"Sitemap: {base_url}sitemap.xml\n" if base_url else ""
    return f"User-agent: *\nAllow: /\n{named}"
