"""Where each page lies: addresses made from content, relative to the root of the site."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from urllib.parse import quote, urlsplit

HOME = ""  # one address a page: the home page is its folder, here and in the sitemap
_LONGEST = 60


def slugify(text: str) -> str:
    """Letters and digits in lower case, hyphens between; letters of any script are kept.

    >>> slugify("Société Générale, S.A."), slugify("网信办")
    ('societe-generale-s-a', '网信办')
    """
    plain = "".join(
        c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c)
    )
    words = re.findall(r"[^\W_]+", unicodedata.normalize("NFC", plain))
    return "-".join(words)[:_LONGEST].strip("-") or "unnamed"


def slugs_by_name(names: Iterable[str]) -> dict[str, str]:
    """One slug a name, none twice; the names are taken in alphabetical order."""
    slugs: dict[str, str] = {}
    taken: set[str] = set()
    for name in sorted(set(names)):
        base = slugify(name)
        slug, number = base, 2
        while slug in taken:
            slug, number = f"{base}-{number}", number + 1
        taken.add(slug)
        slugs[name] = slug
    return slugs


def page(folder: str, slug: str) -> str:
    """The address of a page, as an ``href`` wants it.

    >>> page("names", "网信办")
    'names/%E7%BD%91%E4%BF%A1%E5%8A%9E.html'
    """
    return f"{folder}/{quote(slug, safe='-._~')}.html"


def host_of(url: str) -> str:
    """The host that a reader knows a page by; empty where the address has none.

    >>> host_of("https://www.example.org:8080/a")
    'example.org'
    """
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def checked_url(url: str | None) -> str | None:
    """The address where a page may link to it: http and https only.

    >>> checked_url("javascript:alert(1)") is None
    True
    """
    if url is None or not url.lower().startswith(("http://", "https://")):
        return None
    return url if host_of(url) else None
