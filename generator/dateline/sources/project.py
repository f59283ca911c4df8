"""A content folder -> ``Project``: everything a writer gave, or every fault in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain, count
from pathlib import Path
from typing import Protocol, TypeVar

from dateline.errors import ContentError, FaultsError
from dateline.model import Article, Curated, Curation, Notice
from dateline.progress import Progress, Stage, each, quiet
from dateline.sources.articles import read_article
from dateline.sources.config import Config
from dateline.sources.curated import read_curated
from dateline.sources.curation import read_curation
from dateline.sources.files import (
    ARTICLE_SUFFIXES,
    EVENT_SUFFIXES,
    find_doubles,
    list_files,
    slug_of,
)
from dateline.sources.images import read_pictures
from dateline.sources.texts import put_texts_away
from dateline.sources.unread import find_unread
from dateline.stash import MANY, Stash


class Reader(Protocol):
    """Reads one article, as ``read_article`` does."""

    def __call__(self, file: Path, /, *, content: Path, config: Config) -> Article: ...


_File = TypeVar("_File")
_Read = TypeVar("_Read")


@dataclass(frozen=True, slots=True)
class Project:
    """What a content folder holds, each in order of path."""

    articles: tuple[Article, ...]
    curated: tuple[Curated, ...] = ()
    curation: Curation = field(default_factory=Curation)
    images: Mapping[str, bytes] = field(default_factory=dict)  # by path within the content folder
    unread: tuple[Notice, ...] = ()  # files that look like content and are none


def read_project(
    content: Path,
    *,
    config: Config | None = None,
    drafts: bool = False,
    progress: Progress = quiet,
    read: Reader = read_article,
) -> Project:
    """Everything in a content folder: a project's, or a flat folder of articles.

    Articles lie in ``articles/`` where it has that, else right in it; curated events lie in
    ``events/``. ``drafts`` takes in articles with ``draft: true``; ``read`` reads one article.
    Raises ``FaultsError`` with the faults of all files.
    """
    config = config or Config()
    faults: list[ContentError] = []
    articles_in, events_in = _folders(content)
    articles = list_files(content, articles_in, ARTICLE_SUFFIXES, faults)
    events = list_files(content, events_in, EVENT_SUFFIXES, faults) if events_in else []
    if not articles and not events and not faults:
        raise FaultsError([_nothing_found(content)])
    for files in (articles, events):
        find_doubles([(file, slug_of(file.path)) for file in files], faults)

    stash = Stash() if len(articles) > MANY else None
    found = _read_all(
        each(articles, Stage.READ, progress),
        lambda file: _kept(read(file.file, content=content, config=config), stash),
        faults,
    )
    tables = _read_all(
        events, lambda file: read_curated(file.file, content=content, config=config), faults
    )
    curation = _read_all([content], read_curation, faults)
    if faults:
        raise FaultsError(faults)
    kept = tuple(article for article in found if drafts or not article.is_draft)
    events_of_all = _with_own_slugs(chain.from_iterable(tables))
    pictures = read_pictures(content, (*kept, *events_of_all))
    unread = find_unread(content, (articles_in, events_in), (*articles, *events))
    return Project(kept, events_of_all, curation[0], pictures, unread)


def _kept(article: Article, stash: Stash | None) -> Article:
    """The article, in less memory where there are so many that this is worth its time."""
    return put_texts_away(article, stash) if stash else article


def _with_own_slugs(events: Iterable[Curated]) -> tuple[Curated, ...]:
    """Events in order; a row that would share the slug of one before it gets a number."""
    taken: set[str] = set()
    numbers: defaultdict[str, Iterator[int]] = defaultdict(partial(count, 2))
    found = []
    for event in events:
        slug = event.slug
        while slug in taken:
            slug = f"{event.slug}-{next(numbers[event.slug])}"
        taken.add(slug)
        found.append(replace(event, slug=slug))
    return tuple(found)


def _folders(content: Path) -> tuple[str, str]:
    """Where articles and curated events lie: ``""`` for articles right in it, for no events."""
    if not content.is_dir():
        found = "a file" if content.exists() else "nothing there"
        message = f"expected a folder of articles, found {found}"
        raise FaultsError([ContentError(content.as_posix(), 1, 1, message)])
    articles_in, events_in = (
        name if (content / name).is_dir() else "" for name in ("articles", "events")
    )
    return articles_in, events_in


def _nothing_found(content: Path) -> ContentError:
    message = "expected articles (*.md, *.txt, *.html) in it or in articles/, found none"
    return ContentError(content.as_posix(), 1, 1, message)


def _read_all(
    files: Iterable[_File], read: Callable[[_File], _Read], faults: list[ContentError]
) -> list[_Read]:
    """What each file gives; the faults of all of them are noted."""
    found: list[_Read] = []
    for file in files:
        try:
            found.append(read(file))
        except FaultsError as error:
            faults.extend(error.faults)
    return found
