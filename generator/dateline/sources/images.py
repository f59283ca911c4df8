"""Pictures named in front matter: a file within the content folder, and its alt text."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path, PurePosixPath

from dateline.model import Article, Curated, Image
from dateline.sources.fields import Fields
from dateline.sources.nodes import Mapping, Scalar

SUFFIXES = (".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp")
MAX_BYTES = 10_000_000
_EXPECTED = "a picture within the content folder such as images/mill.jpg"


def read_image(given: Fields, content: Path, path: str) -> Image | None:
    """The picture of the file at ``path``: ``image: FILE``, or a group of ``path`` and ``alt``.

    The file is looked for beside the one that names it, then in the content folder;
    ``Image.path`` is relative to that folder. What is not there, or not within it, is a fault.
    """
    (node, *_) = given.nodes("image") or (None,)
    inner = given
    name, alt = "image", "image_alt"
    if isinstance(node, Mapping):
        inner = Fields(given.path, node, given.faults)
        name, alt = "path", "alt"
        inner.refuse_misspelt((name, alt))
    elif not isinstance(node, Scalar):
        given.fault(given.mark_of("image"), f"image: expected {_EXPECTED}, found a list")
        return None
    written = inner.text(name)
    if written is None:
        inner.fault(inner.mark_of(name), f"image: expected {_EXPECTED}, found nothing")
        return None
    found = _find(content, path, written)
    if found is None:
        inner.fault(inner.mark_of(name), f'image: expected {_EXPECTED}, found "{written}"')
        return None
    size = (content / found).stat().st_size
    if size > MAX_BYTES:
        message = f"image: expected at most {MAX_BYTES:,} bytes, found {size:,}"
        inner.fault(inner.mark_of(name), message)
        return None
    return Image(found, inner.text(alt) or "")


def read_pictures(content: Path, entries: Iterable[Article | Curated]) -> dict[str, bytes]:
    """The bytes of every picture that these name, by its path within the content folder.

    A picture that has gone since it was named is left out.
    """
    found: dict[str, bytes] = {}
    for path in sorted({entry.image.path for entry in entries if entry.image}):
        with suppress(OSError):
            found[path] = (content / path).read_bytes()
    return found


def _find(content: Path, path: str, written: str) -> str | None:
    pure = PurePosixPath(written)
    if pure.is_absolute() or ":" in written or "\\" in written:
        return None
    if pure.suffix.lower() not in SUFFIXES:
        return None
    root = content.resolve()
    for base in (content / PurePosixPath(path).parent, content):
        file = (base / pure).resolve()
        if file.is_relative_to(root) and file.is_file():
            return file.relative_to(root).as_posix()
    return None
