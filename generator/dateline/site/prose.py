"""An article's text as HTML that may stand on our page: Markdown rendered once, then sanitised."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING

from dateline.model import Article
from dateline.site.marks import Mark, insert_marks, strip_marks, weave_marks
from dateline.site.plain_markdown import render_plain, split_blocks
from dateline.site.taming import tame, untame

if TYPE_CHECKING:
    from markdown import Markdown

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?:.*\n)*?(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_HEADING = re.compile(r"<(/?)h([1-6])>")
_FIRST_HEADING = re.compile(r"\A\s*<h1>(.*?)</h1>\s*", re.DOTALL)
_BLANK_LINES = re.compile(r"\n[ \t]*\n\s*")
_BULLET = re.compile(r"^[ \t]*[•‣◦·*–-][ \t]", re.MULTILINE)
_TAGS = frozenset(
    re.findall(
        r"\w+",
        "a abbr b blockquote br cite code dd del dfn dl dt em h1 h2 h3 h4 h5 h6 hr i kbd li ol p"
        " pre q s samp small strong sub sup table tbody td th thead tr ul var",
    )
)
_ATTRIBUTES = {"a": {"href", "title"}, "abbr": {"title"}, "ol": {"start"}}
_SCHEMES = {"http", "https", "mailto"}


@dataclass(frozen=True, slots=True)
class Prose:
    """An article's body and title as safe HTML; ``placed`` are the numbers marked in them."""

    title: str
    body: str
    placed: frozenset[int]


def render_article(article: Article, marks: Sequence[Mark], link: Callable[[str], str]) -> Prose:
    """The whole text with its marks; ``link`` turns a relative address of the article into ours."""
    start = _body_start(article)
    inside = [mark for mark in marks if mark.span.start >= start]
    source = insert_marks(article.raw, inside)[start:]
    html = render_markdown(source, link) if article.is_markdown else _render_text(source)
    title, body = _split_title(article, html)
    woven_title, in_title = weave_marks(title, inside)
    woven_body, in_body = weave_marks(_outline(body), inside)
    return Prose(woven_title, woven_body, in_title | in_body)


def _body_start(article: Article) -> int:
    """Where the text begins after front matter, which only a file that begins with --- has."""
    match = _FRONT_MATTER.match(article.raw)
    if match is None or article.prose[: match.end()].strip():
        return 0
    return match.end()


def render_markdown(source: str, link: Callable[[str], str] = str) -> str:
    """Markdown as safe HTML: raw HTML shown as text, links to http, https, mailto, relative.

    What is plain stands by itself; the rest is rendered, each run of blocks between plain ones.
    """
    pieces: list[str] = []
    waiting: list[str] = []
    for block in split_blocks(source):
        html = render_plain(block if waiting else block.lstrip("\n"), link)
        if html is None and (block or waiting):
            waiting.append(block)
        elif html is not None:
            pieces += [_render_blocks(waiting, link), html]
            waiting = []
    pieces.append(_render_blocks(waiting, link))
    return "\n".join(filter(None, pieces))


def _render_blocks(blocks: Sequence[str], link: Callable[[str], str]) -> str:
    return render_all_markdown("\n\n".join(blocks), link) if blocks else ""


def render_all_markdown(source: str, link: Callable[[str], str] = str) -> str:
    """The same, all of it by python-markdown and nh3."""
    import nh3

    converter = _converter()
    converter.reset()

    def check(tag: str, name: str, value: str) -> str | None:
        return link(strip_marks(value)) if (tag, name) == ("a", "href") else value

    return untame(
        nh3.clean(
            converter.convert(tame(source)),
            tags=set(_TAGS),
            attributes=_ATTRIBUTES,
            attribute_filter=check,
            url_schemes=_SCHEMES,
            link_rel=None,
        )
    )


@lru_cache(maxsize=1)
def _converter() -> Markdown:
    """One converter for all pages; building it costs more than a short page."""
    from dateline.site.markdown_extension import PageText, new_converter

    return new_converter(PageText())


def _render_text(source: str) -> str:
    """Plain text: blank lines part paragraphs; lines that begin with bullets stay lines."""
    paragraphs = (escape(part, quote=False) for part in _BLANK_LINES.split(source.strip()) if part)
    return "\n".join(
        f"<p>{part.replace(chr(10), '<br>') if _BULLET.search(part) else part}</p>"
        for part in paragraphs
    )


def _split_title(article: Article, html: str) -> tuple[str, str]:
    """The title and the body without it, where the text begins with its own title."""
    match = _FIRST_HEADING.match(html)
    if match is None and not article.is_markdown:
        match = re.match(r"\s*<p>(.*?)</p>\s*", html, re.DOTALL)
    if match is not None:
        inner = re.sub(r"<[^>]*>", "", strip_marks(match[1]))
        if " ".join(inner.split()) == escape(" ".join(article.title.split()), quote=False):
            return match[1], html[match.end() :]
    return escape(article.title, quote=False), html


def _outline(html: str) -> str:
    """Headings below the page's own, without a step left out."""
    levels: list[int] = []

    def relevel(match: re.Match[str]) -> str:
        level = int(match[2])
        if not match[1]:
            while levels and levels[-1] >= level:
                levels.pop()
            levels.append(level)
        return f"<{match[1]}h{min(6, 1 + len(levels))}>"

    return _HEADING.sub(relevel, html)
