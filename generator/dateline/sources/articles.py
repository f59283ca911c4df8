"""A file with optional front matter -> ``Article``."""

from __future__ import annotations

import re
from pathlib import Path

from dateline.errors import ContentError, FaultsError
from dateline.model import Article, Image, Origin, Published
from dateline.sources.config import Config
from dateline.sources.fields import Fields
from dateline.sources.files import slug_of
from dateline.sources.frontmatter import read_front_matter
from dateline.sources.html import read_html
from dateline.sources.images import read_image
from dateline.sources.markdown import mask_markdown
from dateline.sources.nodes import Mapping
from dateline.sources.text import blank, check_seen, mask_text, read_page, read_text

KNOWN = (
    "title",
    "published",
    "date",
    "author",
    "publisher",
    "url",
    "language",
    "tags",
    "image",
    "image_alt",
    "draft",
)
# Other generators' fields that are near to one of ours and mean something else, or the same.
TOLERATED = ("authors", "dates", "images", "lang", "tag", "urls", "updated", "update", "titles")
MAX_CHARACTERS = 500_000  # a book's worth; what is read in some ten seconds
_LONGEST_TITLE = 100  # characters, where none is stated: longer than nearly all headlines
HTML_SUFFIXES = (".html", ".htm")
_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(?P<title>[^\n]{1,500})$", re.MULTILINE)


def read_article(
    file: Path, *, content: Path | None = None, config: Config | None = None
) -> Article:
    """One article; raises ``FaultsError`` with every fault of the file.

    Of a web page, the article as read is the main text that was found in it, as Markdown.
    ``content`` is the folder that ``Article.path`` is relative to: by default the file's own.
    """
    content = file.parent if content is None else content
    shown = file.as_posix()
    try:
        is_page = file.suffix.lower() in HTML_SUFFIXES
        raw = read_page(file, shown) if is_page else read_text(file, shown)
        if is_page:
            page = read_html(shown, raw)
            raw, fields, body_start = page.text, page.as_mapping(), 0
            check_seen(shown, raw)
        else:
            check_seen(shown, raw)
            front = read_front_matter(shown, raw)
            fields, body_start = front.fields, front.body_start
        if len(raw) > MAX_CHARACTERS:
            message = f"expected at most {MAX_CHARACTERS:,} characters, found {len(raw):,}"
            raise ContentError(shown, 1, 1, message)
    except ContentError as error:
        raise FaultsError([error]) from error
    path = file.relative_to(content).as_posix()
    return _build(raw, fields, body_start, path, shown, content, config or Config())


def _build(
    raw: str, fields: Mapping, body_start: int, path: str, shown: str, content: Path, config: Config
) -> Article:
    faults: list[ContentError] = []
    given = Fields(shown, fields, faults)
    is_markdown = not path.lower().endswith(".txt")
    body = raw[body_start:]
    prose = blank(raw[:body_start]) + (mask_markdown(body) if is_markdown else mask_text(body))
    if not prose.strip():
        line = raw.count("\n", 0, body_start) + 1
        faults.append(ContentError(shown, line, 1, "expected text, found none after the fields"))
    title = given.text("title")
    article = Article(
        path=path,
        slug=slug_of(path),
        raw=raw,
        prose=prose,
        title=title or _first_title(prose, body_start, raw) or Path(path).stem,
        is_title_stated=title is not None,
        published=_published(given, config),
        author=", ".join(given.texts("author") or given.texts("authors")) or None,
        publisher=given.text("publisher"),
        url=given.url("url"),
        language=given.language("lang" if given.has("lang") else "language", config.language),
        tags=given.texts("tags", separator=","),
        image=_image(given, content, path),
        is_markdown=is_markdown,
        is_draft=given.flag("draft"),
        date_order=config.date_order,
    )
    given.refuse_misspelt(KNOWN, TOLERATED)
    if faults:
        raise FaultsError(faults)
    return article


def _published(given: Fields, config: Config) -> Published | None:
    key = "published" if given.has("published") else "date"
    when = given.day(key, config.zone)
    return Published(when, Origin.STATED) if when else None


def _image(given: Fields, content: Path, path: str) -> Image | None:
    return read_image(given, content, path) if given.has("image") else None


def _first_title(prose: str, body_start: int, raw: str) -> str | None:
    """The first heading, or the first line that holds a word: of a paragraph, how it begins."""
    heading = _HEADING.search(raw, body_start)
    if heading and prose[heading.start("title") : heading.end("title")].strip():
        return " ".join(prose[heading.start("title") : heading.end("title")].split())
    lines = (" ".join(line.split()) for line in prose.split("\n"))
    return next((_beginning(line) for line in lines if any(map(str.isalnum, line))), None)


def _beginning(line: str) -> str:
    """The line, or as many of its words as a title may have."""
    if len(line) <= _LONGEST_TITLE:
        return line
    end = line.rfind(" ", 0, _LONGEST_TITLE)
    return line[: end if end > 0 else _LONGEST_TITLE].rstrip(" ,;:–-") + " …"
