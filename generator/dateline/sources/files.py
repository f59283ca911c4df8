"""The files of a content folder, in one order on every machine, none from outside it."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from dateline.errors import ContentError

ARTICLE_SUFFIXES = (".md", ".txt", ".html", ".htm")
EVENT_SUFFIXES = (".md", ".csv", ".tsv", ".json", ".yaml", ".yml", ".ics")
MAX_DEPTH = 20


@dataclass(frozen=True, slots=True)
class ContentFile:
    """A file, its path relative to the content folder, and how messages call it."""

    file: Path
    path: str
    shown: str


def list_files(
    content: Path, folder: str, suffixes: tuple[str, ...], faults: list[ContentError]
) -> list[ContentFile]:
    """Files of a folder with these suffixes, by path; hidden ones are passed over.

    ``folder`` is relative to the content folder; ``""`` is that folder itself, without those
    below it. A symbolic link out of the content folder is a fault; one to a folder within it is
    passed over, so that no file is read twice.
    """
    root = content.resolve()
    found = []
    top = content / folder
    # Below the top no link to a folder is followed: what is no link itself lies where it is.
    is_top_within = _misplaced(top, root) is None
    files = all_files(top, folder, faults) if folder else own_files(top, faults)
    for file, path in files:
        shown = (content / path).as_posix()
        is_plain = is_top_within and not file.is_symlink()
        fault = (None if is_plain else _misplaced(file, root)) or _misnamed(path)
        if fault is not None:
            faults.append(ContentError(_printable(shown), 1, 1, fault))
        elif file.suffix.lower() in suffixes and not file.is_dir():
            found.append(ContentFile(file, path, shown))
    return sorted(found, key=lambda each: each.path)


def _misplaced(file: Path, root: Path) -> str | None:
    """What is wrong with where a file lies, if anything."""
    try:
        is_within = file.resolve().is_relative_to(root)
    except (OSError, RuntimeError):  # which of them depends on the version of Python
        return "expected a file, found a link that leads round in a circle"
    return (
        None if is_within else "expected a file within the content folder, found a link out of it"
    )


def _misnamed(path: str) -> str | None:
    """What is wrong with a file's name, if anything; pages and addresses are UTF-8."""
    return None if path == _printable(path) else "expected a name in UTF-8, found other bytes in it"


def _printable(path: str) -> str:
    return path.encode("utf-8", errors="replace").decode("utf-8")


def own_files(folder: Path, faults: list[ContentError]) -> Iterator[tuple[Path, str]]:
    """The files right in a folder, each with its name."""
    for entry in _entries(folder, faults):
        if not entry.is_dir(follow_symlinks=False):
            yield Path(entry.path), entry.name


def all_files(
    folder: Path, relative: str, faults: list[ContentError], depth: int = 0
) -> Iterator[tuple[Path, str]]:
    """The files in a folder and below it, each with its path under ``relative``."""
    if depth > MAX_DEPTH:
        message = f"expected folders at most {MAX_DEPTH} deep, found a deeper one"
        faults.append(ContentError(_printable(folder.as_posix()), 1, 1, message))
        return
    for entry in _entries(folder, faults):
        path = f"{relative}/{entry.name}"
        if entry.is_dir(follow_symlinks=False):
            yield from all_files(Path(entry.path), path, faults, depth + 1)
        else:
            yield Path(entry.path), path


def _entries(folder: Path, faults: list[ContentError]) -> list[os.DirEntry[str]]:
    """What lies in a folder, but for what is hidden; that it cannot be read is a fault."""
    if not folder.is_dir():
        return []
    try:
        with os.scandir(folder) as entries:
            return [entry for entry in entries if not entry.name.startswith(".")]
    except OSError as error:
        message = f"expected a folder that can be read, found: {error.strerror}"
        faults.append(ContentError(folder.as_posix(), 1, 1, message))
        return []


def slug_of(path: str) -> str:
    """The name in addresses: lower case, letters and digits of any script, hyphens between.

    The first folder, ``articles`` or ``events``, is left out.

    >>> slug_of("articles/2021/Deep fakes & Co.md")
    '2021-deep-fakes-co'
    """
    pure = PurePosixPath(path)
    parts = pure.with_suffix("").parts
    return slug_of_words(" ".join(parts[1:] if len(parts) > 1 else parts))


def slug_of_words(words: str) -> str:
    """Words as a name in addresses.

    >>> slug_of_words("St. Mary’s 2.0")
    'st-mary-s-2-0'
    """
    folded = unicodedata.normalize("NFKC", words).casefold()
    return re.sub(r"[\W_]+", "-", folded).strip("-") or "untitled"


def find_doubles(files: list[tuple[ContentFile, str]], faults: list[ContentError]) -> None:
    """Note, on each of them, files that would share one slug."""
    by_slug: dict[str, list[ContentFile]] = {}
    for file, slug in files:
        by_slug.setdefault(slug, []).append(file)
    for slug, sharing in by_slug.items():
        for each in sharing if len(sharing) > 1 else []:
            others = ", ".join(other.shown for other in sharing if other is not each)
            message = f'expected a name of its own, found the slug "{slug}" for {others} too'
            faults.append(ContentError(each.shown, 1, 1, message))
