"""Pages and items as articles of a project: written once, whole, and never over anything."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from dateline.errors import ContentError, FaultsError, OutputError
from dateline.sources.articles import read_article
from dateline.sources.config import Config
from dateline.sources.feeds import Item
from dateline.sources.files import ARTICLE_SUFFIXES, list_files, slug_of_words
from dateline.sources.html import Page, to_front_matter
from dateline.sources.moments import parse_day

FOLDER = "articles"
_LONGEST_NAME = 80
_NO_TEXT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\ufeff\u202a-\u202e\u2066-\u2069]")
_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|mc_[ce]id|igshid", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Addition:
    """What became of a page: the file it is in, and whether it was there before."""

    path: Path
    title: str
    is_new: bool
    is_dated: bool


class Known:
    """What a project has already: files by canonical address and by the words of their text."""

    def __init__(self) -> None:
        self.by_url: dict[str, Path] = {}
        self.by_words: dict[str, Path] = {}

    def find(self, url: str | None, text: str) -> Path | None:
        """The file of the same page, or of the same text."""
        same_page = self.by_url.get(canonical(url)) if url else None
        return same_page or self.by_words.get(words_of(text))

    def note(self, url: str | None, text: str, path: Path) -> None:
        """Take in one more file."""
        if url:
            self.by_url[canonical(url)] = path
        self.by_words[words_of(text)] = path


def read_known(content: Path) -> Known:
    """The articles that are there; one with a fault is passed over, a build will tell of it."""
    known = Known()
    faults: list[ContentError] = []
    for file in list_files(content, FOLDER, ARTICLE_SUFFIXES, faults):
        try:
            article = read_article(file.file, content=content, config=Config())
        except FaultsError:
            continue
        known.note(article.url, article.raw[_body_start(article.raw) :], file.file)
    return known


def _body_start(raw: str) -> int:
    match = re.match(r"---\n.{0,65536}?\n---\n", raw, re.DOTALL)
    return match.end() if match else 0


def canonical(url: str) -> str:
    """An address without what only tells where the reader came from.

    >>> canonical("HTTPS://Example.org:443/a?utm_source=x&b=1#top")
    'https://example.org/a?b=1'
    """
    parts = urlsplit(url)
    query = [(k, v) for k, v in parse_qsl(parts.query, True) if not _TRACKING.fullmatch(k)]
    default = {"http": ":80", "https": ":443"}.get(parts.scheme, "")
    host = parts.netloc.lower().removesuffix(default)
    return urlunsplit((parts.scheme, host, parts.path or "/", urlencode(query), ""))


def words_of(text: str) -> str:
    """A hash of the words of a text, however they are headed, spaced and marked."""
    below = re.sub(r"\A\s*#[^\n]*", "", text)
    words = " ".join(re.findall(r"\w+", below.casefold()))
    return hashlib.sha256(words.encode()).hexdigest()


def from_item(item: Item) -> Page:
    """A feed's item as the page it stands for."""
    return Page(
        text=item.text.strip() + "\n",
        title=item.title or None,
        author=item.author,
        publisher=item.publisher,
        published=item.published,
        url=item.url,
    )


def add_page(page: Page, content: Path, known: Known, *, fetched: str, name: str) -> Addition:
    """Save a page as an article, unless it is there; ``fetched`` is the day, as ``2021-03-18``.

    ``name`` stands in for a title. Raises ``ContentError`` for a page without text, and
    ``OutputError`` where the file cannot be written.
    """
    text = _NO_TEXT.sub("", page.text)
    if not re.search(r"\w", text):
        raise ContentError(name, 1, 1, "expected a page with an article's text, found none")
    title = page.title or name
    published = _whole_day(page.published)
    found = known.find(page.url, text)
    if found is not None:
        return Addition(found, title, is_new=False, is_dated=published is not None)
    fields = page.fields | {"title": title, "fetched": fetched}
    fields = {key: value for key, value in fields.items() if key != "published" or published}
    path = _write_new(
        content / FOLDER,
        f"{published or ''} {title}",
        f"{to_front_matter(fields)}\n{text}",
    )
    known.note(page.url, text, path)
    return Addition(path, title, is_new=True, is_dated=published is not None)


def _whole_day(text: str | None) -> str | None:
    """A date that the article can be read with again."""
    try:
        parse_day(text or "")
    except ValueError:
        return None
    return text


def _write_new(folder: Path, words: str, text: str) -> Path:
    """A file that was not there; it is whole or absent at any moment."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder, prefix=".add-", delete=False) as file:
            temporary = Path(file.name)
            try:
                file.write(text.encode())
                file.flush()
                os.fsync(file.fileno())
                return _give_name(temporary, folder, slug_of_words(words[:_LONGEST_NAME]))
            finally:
                temporary.unlink(missing_ok=True)
    except OSError as error:
        message = f"{folder}: expected a folder to write articles to, found: {error.strerror}"
        raise OutputError(message) from error


def _give_name(temporary: Path, folder: Path, slug: str) -> Path:
    """Link the file under the first name that is free: linking never replaces a file."""
    temporary.chmod(0o644)
    for name in _names(slug):
        path = folder / f"{name}.md"
        if _is_taken(folder, name):
            continue
        try:
            _rename(temporary, path)
        except FileExistsError:
            continue
        return path
    raise FileExistsError(f"too many files called {slug}")


def _rename(temporary: Path, path: Path) -> None:
    """Rename without replacing; raises ``FileExistsError``."""
    try:
        os.link(temporary, path)
    except OSError as error:
        if error.errno not in (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP):
            raise
        path.touch(exist_ok=False)  # a file system without links: take the name, then fill it
        temporary.replace(path)


def _is_taken(folder: Path, name: str) -> bool:
    """Whether an article of any kind has the name: two of them would share an address."""
    return any((folder / f"{name}{suffix}").exists() for suffix in ARTICLE_SUFFIXES)


def _names(slug: str) -> Iterator[str]:
    yield slug
    yield from (f"{slug}-{number}" for number in range(2, 1000))
