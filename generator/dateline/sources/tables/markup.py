"""The little HTML that tables and feeds carry, as Markdown."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from dateline.sources.fields import is_web_address

_BLOCKS = frozenset({"p", "div", "li", "tr", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"})
_MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*"}
MAX_CHARACTERS = 200_000  # longer than any event's description; it is left as it is
_HAS_MARKUP = re.compile(r"<[a-zA-Z/!]|&[#a-zA-Z]")


def to_markdown(text: str, *, is_plain: bool = False) -> str:
    """Paragraphs, emphasis and links as Markdown, every other tag dropped, its words kept.

    ``is_plain`` leaves only the words. A text without markup stays as it is.

    >>> to_markdown('<p>A <b>fine</b>.</p><p>See <a href="https://example.org/">it</a></p>')
    'A **fine**.\\n\\nSee [it](https://example.org/)'
    """
    if not _HAS_MARKUP.search(text) or len(text) > MAX_CHARACTERS:
        return text
    reader = _Reader(is_plain)
    reader.feed(_well_formed(text))
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.parts).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _well_formed(text: str) -> str:
    """The same fragment with every tag whole: on halves of tags HTMLParser's time is quadratic."""
    import nh3

    tags = {*_BLOCKS, *_MARKS, "a", "br"}
    return str(nh3.clean(text, tags=tags, attributes={"a": {"href"}}, link_rel=None))


class _Reader(HTMLParser):
    """Gathers Markdown from the tags and words of a fragment."""

    def __init__(self, is_plain: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.is_plain = is_plain
        self.parts: list[str] = []
        self.links: list[str | None] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self.parts.append("\n")
        elif tag in _BLOCKS:
            self.parts.append("\n\n")
        elif tag == "a":
            address = dict(attrs).get("href") or ""
            is_link = is_web_address(address) and not self.is_plain
            self.links.append(address.replace(")", "%29") if is_link else None)
            self._mark("[" if is_link else "")
        elif tag in _MARKS:
            self._mark(_MARKS[tag])

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.parts.append("\n\n")
        elif tag == "a" and self.links:
            address = self.links.pop()
            self._mark(f"]({address})" if address else "")
        elif tag in _MARKS:
            self._mark(_MARKS[tag])

    def handle_data(self, data: str) -> None:
        self.parts.append(data)

    def _mark(self, mark: str) -> None:
        if not self.is_plain:
            self.parts.append(mark)
