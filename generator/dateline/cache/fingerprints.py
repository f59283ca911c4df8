"""A hash of everything that a build is made from, which tells whether to build again.

Paths are strings here: a site has thousands, and a ``Path`` costs more than a look at a file.
"""

from __future__ import annotations

import hashlib
import os
import sys

TYPE_CHECKING = False  # as ``typing`` has it: a build with nothing to do imports next to nothing
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from dateline.spool import Looks


def fingerprint(
    places: Iterable[str | Path], options: Iterable[object], *, leave_out: str | Path = ""
) -> str:
    """A hash of all a build depends on: files, options, our code, the versions of what we use.

    ``places`` are files and folders; one that is not there counts as such. Content counts by its
    bytes, our own code by size and time: it changes seldom and is much. ``leave_out`` is a
    folder that does not count where it lies within another: the site's own.
    """
    left_out = os.path.realpath(leave_out) if leave_out else ""
    digest = hashlib.blake2b(repr(tuple(options)).encode(), digest_size=20)
    for place in map(str, places):
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


def _files(place: str, left_out: str = "") -> list[tuple[str, str]]:
    """Names and paths of a file itself, or of all below a folder that are not hidden, sorted."""
    return [("", place)] if os.path.isfile(place) else sorted(_walk(place, "", left_out))


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
        with open(file, "rb", buffering=0) as opened:
            return opened.read()
    except OSError as error:
        return f"fault {error.errno}".encode()


def _versions() -> Iterator[str]:
    """Python, the packages beside us, and each file of our own with its size and time."""
    yield sys.version
    package = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
    beside = os.path.dirname(os.path.dirname(package))
    for folder in sorted({path for path in sys.path if path.endswith("site-packages")}):
        names = os.listdir(folder) if os.path.isdir(folder) else []
        yield from sorted(name for name in names if name.endswith(".dist-info"))
    for place in (package, f"{package}/templates", f"{beside}/templates"):
        for name, file in _files(place):
            if "__pycache__" not in name:
                yield " ".join(map(str, (name, *looks_of(file))))


def looks_of(file: str) -> Looks:
    """Size and time of the last change."""
    status = os.stat(file)
    return status.st_size, status.st_mtime_ns
