"""Web pages -> their main text as Markdown, and what they say of themselves.

The only user of trafilatura, which is imported when the first page is read: it takes 0.4 s.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from dateline.errors import ContentError, DatelineError
from dateline.sources.fields import is_language, is_web_address
from dateline.sources.frontmatter import read_front_matter
from dateline.sources.limits import check_size, without_embedded
from dateline.sources.nodes import Entry, Mapping, Mark, Node, Scalar, Sequence
from dateline.sources.stated import headline, keywords

if TYPE_CHECKING:
    from types import ModuleType

# A filing wraps its page in lines of its own, which the reader of pages stumbles over.
_HEAD = re.compile(r"<html\b", re.IGNORECASE)
_LANGUAGE = re.compile(
    r"<html\b[^<>]{0,500}?\blang\s{0,5}=\s{0,5}[\"']?([\w-]{2,35})", re.IGNORECASE
)
# Only dates that a page states count, in its metadata, its address or a <time>: no guesses from
# prose or copyright notices. The bounds keep the clock out, which is the library's default.
_DATES: dict[str, Any] = {
    "original_date": True,
    "extensive_search": False,
    "min_date": "1500-01-01",
    "max_date": "9999-12-31",
}


@dataclass(frozen=True, slots=True)
class Page:
    """A page's main text as Markdown, and its metadata; what it does not state is ``None``."""

    text: str
    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: str | None = None  # EDTF
    url: str | None = None  # canonical
    language: str | None = None
    image: str | None = None  # its address
    tags: tuple[str, ...] = ()

    @property
    def fields(self) -> dict[str, str | tuple[str, ...]]:
        """What is stated, under the names of front matter."""
        named = {
            "title": self.title,
            "author": self.author,
            "publisher": self.publisher,
            "published": self.published,
            "url": self.url,
            "language": self.language,
            "tags": self.tags,
        }
        return {name: value for name, value in named.items() if value}

    def as_mapping(self) -> Mapping:
        """The fields as nodes; a page has no lines for them, so all stand at its beginning."""
        mark = Mark(1, 1)
        entries = {name: Entry(mark, _node(mark, value)) for name, value in self.fields.items()}
        return Mapping(mark, entries)


def _node(mark: Mark, value: str | tuple[str, ...]) -> Node:
    if isinstance(value, str):
        return Scalar(mark, value, is_plain=False)
    return Sequence(mark, tuple(Scalar(mark, text, is_plain=False) for text in value))


def read_html(path: str, html: str, *, address: str | None = None) -> Page:
    """The article that a web page holds; ``address`` is where the page was found.

    Navigation, advertisements and comments are left out. Raises ``ContentError`` for a page that
    is too large, or that holds no text of its own.
    """
    html = without_embedded(html)
    check_size(path, html)
    head = _HEAD.search(html)
    html = html[head.start() :] if head else html
    trafilatura = _import_trafilatura()
    text = trafilatura.extract(
        html,
        url=address,
        output_format="markdown",
        include_comments=False,
        include_links=True,
        include_formatting=True,
    )
    if not text or not text.strip():
        raise ContentError(path, 1, 1, "expected a page with an article's text, found none")
    said = trafilatura.extract_metadata(html, default_url=address, date_config=dict(_DATES))
    lang = _LANGUAGE.search(html[:5000])
    title, publisher = _line(said.title), _line(said.sitename)
    return Page(
        text=text.strip() + "\n",
        title=headline(title, publisher) if title else None,
        author=_line(said.author),
        publisher=publisher,
        published=said.date or None,
        url=_address(said.url) or _address(address),
        language=lang[1] if lang and is_language(lang[1]) else None,
        image=_address(said.image),
        tags=keywords(filter(None, map(_line, said.tags or ()))),
    )


def read_plain(path: str, text: str) -> Page:
    """A text or Markdown file, with what its front matter says of it.

    Raises ``ContentError`` for front matter that does not parse.
    """
    front = read_front_matter(path, text)
    said = {
        name: entry.value.text
        for name, entry in front.fields.entries.items()
        if isinstance(entry.value, Scalar) and not entry.value.is_null
    }
    return Page(
        text=text[front.body_start :].strip() + "\n",
        title=_line(said.get("title")),
        author=_line(said.get("author")),
        publisher=_line(said.get("publisher")),
        published=said.get("published") or said.get("date"),
        url=_address(said.get("url")),
    )


def _import_trafilatura() -> ModuleType:
    try:
        import trafilatura
    except ImportError as error:
        raise DatelineError(
            "reading web pages needs the package trafilatura: pip install 'dateline[html]'"
        ) from error
    return trafilatura


def _line(text: object) -> str | None:
    """One line of printable text, at most as long as a title may be."""
    if not isinstance(text, str):
        return None
    printable = "".join(c if c.isprintable() else " " for c in text)
    return " ".join(printable.split())[:500].strip() or None


def _address(text: object) -> str | None:
    return text if isinstance(text, str) and is_web_address(text) else None


def to_front_matter(fields: dict[str, str | tuple[str, ...]]) -> str:
    """Fields as front matter; a value is quoted as JSON is, which every YAML reader reads.

    >>> to_front_matter({"title": "No: never", "published": "2021-03-18"})
    '---\\ntitle: "No: never"\\npublished: 2021-03-18\\n---\\n'
    """
    lines = (f"{name}: {_yaml(value)}" for name, value in fields.items())
    return "\n".join(["---", *lines, "---", ""])


def _yaml(value: str | tuple[str, ...]) -> str:
    if isinstance(value, tuple):
        return "[" + ", ".join(map(_yaml, value)) + "]"
    is_plain = re.fullmatch(r"\d{4}(?:-\d\d){0,2}|https?://[\w./%~=&+-]{1,500}", value, re.ASCII)
    return value if is_plain else json.dumps(value, ensure_ascii=False)
