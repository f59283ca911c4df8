"""Files of a content folder that look like articles or events, and are not read as such."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from dateline.errors import ContentError
from dateline.model import Notice
from dateline.sources.files import ARTICLE_SUFFIXES, ContentFile, all_files, own_files

_TABLES = (".csv", ".tsv", ".ics")
# What writers keep texts and tables in, of which there is no reading here.
_DOCUMENTS = (
    *(".pdf", ".doc", ".docx", ".odt", ".rtf", ".pages", ".epub", ".eml", ".msg", ".tex"),
    *(".mht", ".mhtml", ".webarchive", ".maff", ".xhtml", ".markdown", ".xls", ".xlsx", ".ods"),
)
_NOT_CONTENT = ("readme", "license", "licence", "changelog", "contributing")


def find_unread(
    content: Path, folders: tuple[str, str], files: Iterable[ContentFile]
) -> tuple[Notice, ...]:
    """A notice for each folder and kind of file that is not read, at its first one.

    ``folders`` are those of articles and events within the content folder, ``""`` where there is
    none of its own; ``files`` are all that are read.
    """
    known = {file.path for file in files}
    found: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for path in filter(_is_content, _paths(content, folders)):
        why = _why_not(PurePosixPath(path), *folders) if path not in known else None
        if why:
            found[path.rpartition("/")[0], why].append(path)
    notices = (_notice(content, min(of), len(of) - 1, why) for (_, why), of in found.items())
    return tuple(sorted(notices, key=lambda notice: notice.path))


def _notice(content: Path, path: str, more: int, why: str) -> Notice:
    shown = (content / path).as_posix()
    others = f", nor {'is' if more == 1 else 'are'} {more} more like it" if more else ""
    return Notice(shown, 1, 1, f"{why}: this file is not read{others}")


def _paths(content: Path, folders: tuple[str, str]) -> Iterator[str]:
    """Where content lies, hidden files left out; what cannot be listed is told elsewhere."""
    ignored: list[ContentError] = []
    yield from (path for _, path in own_files(content, ignored))
    for folder in filter(None, folders):
        yield from (path for _, path in all_files(content / folder, folder, ignored))


def _is_content(path: str) -> bool:
    return not path.rpartition("/")[2].lower().startswith(_NOT_CONTENT)


def _why_not(path: PurePosixPath, articles_in: str, events_in: str) -> str | None:
    """What was expected in place of a file; ``None`` where it is none of content."""
    suffix = path.suffix.lower()
    if path.parts[0] == events_in:
        is_known = suffix in (*_DOCUMENTS, *ARTICLE_SUFFIXES)
        return f"expected events as .md, .csv or .yaml, found {suffix}" if is_known else None
    if suffix in _DOCUMENTS:
        return f"expected articles as .md, .txt or .html, found {suffix}"
    if suffix in _TABLES:
        return f"expected tables of events in {events_in or 'events'}/, found one elsewhere"
    if suffix in ARTICLE_SUFFIXES:
        return f"expected articles in {articles_in}/, found one beside it"
    return None
