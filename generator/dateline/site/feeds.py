"""What machines ask a site for: sitemap and robots."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

_UNLISTED = ("404.html", "embed.html")


def sitemap(addresses: Iterable[str], base_url: str) -> str:
    """Every page (sitemaps.org 0.9); addresses are absolute where the site knows its own."""
    base = escape(base_url or "/", quote=False)
    listed = (href for href in sorted(addresses) if href not in _UNLISTED)
    lines = (f"<url><loc>{base}{_in_xml(href)}</loc></url>" for href in listed)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        + "\n".join(lines)
        + "\n</urlset>\n"
    )


def _in_xml(href: str) -> str:
    return "" if href == "index.html" else escape(href, quote=False)


def robots(base_url: str) -> str:
    """Everything may be read; the sitemap is named where its address is known."""
    named = f"Sitemap: {base_url}sitemap.xml\n" if base_url else ""
    return f"User-agent: *\nAllow: /\n{named}"
