"""Pictures of events and articles: which are published, where, and with what words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from dateline.model import Image, Timeline

FOLDER = "images"
# A picture opened by itself is a document: what could run script in one is not published.
_ACTIVE_SVG = re.compile(
    rb"<\s*(?:script|foreignobject|iframe|embed|object)|\son\w+\s*=|javascript:|<!entity",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Picture:
    """A published picture: its address from the site's root, and its alt text."""

    href: str
    alt: str


def read_pictures(timeline: Timeline, images: Mapping[str, bytes]) -> dict[str, bytes]:
    """The bytes of every picture that the timeline names, by its path within the content."""
    named = {image.path for image in _named(timeline)}
    return {
        path: images[path] for path in sorted(named & set(images)) if is_safe(path, images[path])
    }


def is_safe(path: str, data: bytes) -> bool:
    """Whether a picture can do nothing but show itself.

    >>> is_safe("a.svg", b"<svg onload='alert(1)'/>"), is_safe("a.svg", b"<svg/>")
    (False, True)
    """
    return not (path.lower().endswith(".svg") and _ACTIVE_SVG.search(data))


def picture_of(image: Image | None, published: Iterable[str]) -> Picture | None:
    """The picture where its file is published."""
    if image is None or image.path not in published:
        return None
    return Picture(f"{FOLDER}/{quote(image.path)}", image.alt)


def _named(timeline: Timeline) -> Iterable[Image]:
    for event in timeline.events:
        if event.image is not None:
            yield event.image
    for article in timeline.articles:
        if article.image is not None:
            yield article.image
