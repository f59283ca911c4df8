"""A hash of everything that a build is made from, which tells whether to build again."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dateline.spool import Looks


def fingerprint(
    places: Iterable[Path], options: Iterable[object], *, leave_out: Path | None = None
) -> str:
    """A hash of all a build depends on: files, options, our code, the versions of what we use.

    ``places`` are files and folders; one that is not there counts as such. Content counts by its
    bytes, our own code by size and time: it changes seldom and is much. ``leave_out`` is a
    folder that does not count where it lies within another: the site's own.
    """
    left_out = os.path.realpath(leave_out) if leave_out else ""
    digest = hashlib.blake2b(repr(tuple(options)).encode(), digest_size=20)
    for place in places:
        digest.update(b"\1" + os.fsencode(place))
        for name, file in _files(place, left_out):
            data = _bytes_of(file)
            digest.update(f"\0{name}\0{len(data)}\0".encode("utf-8", "surrogateescape"))
            digest.update(data)
    for line in _versions():
        digest.update(line.encode("utf-8", "surrogateescape") + b"\n")
    return digest.hexdigest()


def stamp(templates: Path | None) -> str:
    """A hash of what every page depends on beside its content: templates, code, what it uses."""
    return fingerprint([templates] if templates else [], ())


def _files(place: Path, left_out: str = "") -> list[tuple[str, str]]:
    """Names and paths of a file itself, or of all below a folder that are not hidden, sorted.

    Paths are strings here: a site has thousands, and a ``Path`` costs more than a look at a file.
    """
    return [("", str(place))] if place.is_file() else sorted(_walk(str(place), "", left_out))


def _walk(folder: str, relative: str, left_out: str) -> Iterator[tuple[str, str]]:
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            if not left_out or os.path.realpath(entry.path) != left_out:
                yield from _walk(entry.path, f"{relative}{entry.name}/", left_out)
        elif entry.is_file():  # not a pipe, which would be waited for
            yield f"{relative}{entry.name}", entry.path


def _bytes_of(file: str) -> bytes:
    """A file's bytes; the fault where it cannot be read, which is told when it is needed."""
    try:
        with open(file, "rb", buffering=0) as opened:  # noqa: PTH123 - see _files
            return opened.read()
    except OSError as error:
        return f"fault {error.errno}".encode()


def _versions() -> Iterator[str]:
    """Python, the packages beside us, and each file of our own with its size and time."""
    yield sys.version
    package = Path(__file__).resolve().parent.parent
    for folder in sorted({path for path in sys.path if path.endswith("site-packages")}):
        names = os.listdir(folder) if os.path.isdir(folder) else []  # noqa: PTH112, PTH208 - faster
        yield from sorted(name for name in names if name.endswith(".dist-info"))
    for place in (package, package / "templates", package.parent.parent / "templates"):
        for name, file in _files(place):
            if "__pycache__" not in name:
                yield " ".join(map(str, (name, *looks_of(file))))


def looks_of(file: str) -> Looks:
    """Size and time of the last change."""
    status = os.stat(file)  # noqa: PTH116 - see _files
    return status.st_size, status.st_mtime_ns
