"""``{path: bytes}`` -> the site's folder: all or nothing, and never anybody else's files.

Everything is first written to a folder beside the site, on the same file system, and then moved
into place, a file or a new folder at a time, each move atomic: a run that is killed leaves whole
files, old or new, and a full disk leaves the old site. A list of the files that are ours, kept in
the site's folder, is widened before the first move and narrowed after the last, so that the next
run can complete any other. What is not on that list is never overwritten and never removed.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from types import MappingProxyType

from dateline.errors import OutputError
from dateline.progress import Progress, Stage, each, quiet
from dateline.spool import Looks, Spool
from dateline.staging import locked, make_folders, move, staged

MANIFEST = ".dateline-files"


@dataclass(frozen=True, slots=True)
class Changes:
    """How many files a run wrote, found unchanged, and removed."""

    written: int
    kept: int
    removed: int


def publish(
    files: Mapping[PurePosixPath, bytes],
    output: Path,
    *,
    kept: Mapping[str, Looks] = MappingProxyType({}),
    left: Iterable[str] = (),
    progress: Progress = quiet,
) -> Changes:
    """Make the folder hold these files, and no other file of ours.

    ``kept`` are those that stand there already: they are not read, as long as size and time are
    still these. ``left`` are files that are known to be ours, should the list of them be lost.

    Raises ``OutputError`` where the folder cannot be written, another run is writing it, or a
    file that is not ours stands in the way; the site is then as it was.
    """
    names = _names_of(files)
    try:
        output.mkdir(parents=True, exist_ok=True)
        with locked(output), staged(output) as staging:
            _refuse_touched(kept, output)
            offered = [name for name in names if name not in kept] if kept else names
            site = _Site(files, offered, set(names), _missing(offered, output), output, staging)
            return _replace(site, _read_manifest(output) | set(left) - {MANIFEST}, progress)
    except OSError as error:
        place = Path(error.filename or output).as_posix()
        message = f"expected a folder that can be written, found: {error.strerror or error}"
        raise OutputError(f"{place}:1:1: {message}") from error


def _names_of(files: Mapping[PurePosixPath, bytes]) -> list[str]:
    """The paths as strings; raises ``ValueError`` where one leads out of the site."""
    names = list(files.names if isinstance(files, Spool) else map(str, files))
    for name in names:
        if not _is_within(name) or name == MANIFEST:
            raise ValueError(f"no path within a site: {name}")
    return names


@dataclass(frozen=True, slots=True)
class _Site:
    """What is to be published: the names of those that may have changed, and of all.

    Names are strings here: a site has thousands, and hashing a path costs more than a look at it.
    """

    files: Mapping[PurePosixPath, bytes]
    offered: Sequence[str]
    names: set[str]
    missing: frozenset[str]  # folders of the offered that the site does not have yet
    output: Path
    staging: Path

    def can_stand(self, name: str) -> bool:
        """Whether anything can stand in the file's place."""
        return name.rpartition("/")[0] not in self.missing

    def parts(self, name: str) -> Iterable[bytes]:
        """The bytes of a file; of one that is large part by part."""
        if isinstance(self.files, Spool):
            return self.files.parts(name)
        return (self.files[PurePosixPath(name)],)

    def size(self, name: str) -> int:
        if isinstance(self.files, Spool):
            return self.files.size(name)
        return len(self.files[PurePosixPath(name)])

    def is_same(self, name: str) -> bool:
        """Whether the file holds just these bytes; comparing costs a tenth of rewriting."""
        if not self.can_stand(name):
            return False
        file = f"{self.output}/{name}"
        try:
            status = os.stat(file)  # noqa: PTH116 - see above
            if not stat.S_ISREG(status.st_mode):
                return False
            return status.st_size == self.size(name) and _holds(file, self.parts(name))
        except (FileNotFoundError, NotADirectoryError):
            return False


def _replace(site: _Site, old: set[str], progress: Progress) -> Changes:
    """Put the site in the place of ``old``, the files of ours that may stand there."""
    output, staging, new = site.output, site.staging, site.names
    _refuse_others(site, old)
    changed = [name for name in site.offered if not site.is_same(name)]
    make_folders(changed, staging)
    for name in each(changed, Stage.WRITE, progress):
        _write(f"{staging}/{name}", site.parts(name))
    if old != new:
        _write_manifest(old | new, output, staging)
    removed = sum(_remove(name, output) for name in _in_the_way(old - new, new))
    move(changed, staging, output)
    removed += sum(_remove(name, output) for name in sorted(old - new))
    if _read_manifest(output) != new:
        _write_manifest(new, output, staging)
    return Changes(len(changed), len(site.names) - len(changed), removed)


def _missing(names: Iterable[str], output: Path) -> frozenset[str]:
    folders = {name.rpartition("/")[0] for name in names}
    return frozenset(folder for folder in folders if not os.path.lexists(output / folder))


def _holds(file: str, parts: Iterable[bytes]) -> bool:
    """Whether a file, which is as long as they are, has just these bytes."""
    with open(file, "rb") as opened:  # noqa: PTH123 - see _Site
        return all(opened.read(len(part)) == part for part in parts)


def _write(file: str, parts: Iterable[bytes]) -> None:
    with open(file, "wb") as opened:  # noqa: PTH123 - see _Site
        opened.writelines(parts)


def _refuse_touched(kept: Mapping[str, Looks], output: Path) -> None:
    """Raise where a file has changed since it was found to be as the last build left it."""
    for name, looks in kept.items():
        status = os.stat(f"{output}/{name}")  # noqa: PTH116 - see _Site
        if (status.st_size, status.st_mtime_ns) != looks:
            message = "expected the file as it was when the build began, found it changed"
            raise OutputError(f"{(output / name).as_posix()}:1:1: {message}; build again")


def _folders_of(name: str) -> Iterator[str]:
    """The folders that a file lies in, the innermost first."""
    while name := name.rpartition("/")[0]:
        yield name


def _in_the_way(gone: set[str], new: set[str]) -> list[str]:
    """Old files where a folder is to be, or in a folder whose place a file is to take."""
    folders = {folder for name in new for folder in _folders_of(name)} if gone else set()
    return sorted(name for name in gone if name in folders or not new.isdisjoint(_folders_of(name)))


def _read_manifest(output: Path) -> set[str]:
    """The files that are ours; a line that leads out of the folder is not one of them."""
    try:
        lines = (output / MANIFEST).read_text("utf-8").splitlines()
    except (FileNotFoundError, UnicodeDecodeError):
        return set()
    return {line for line in lines if line and _is_within(line)}


def _is_within(name: str) -> bool:
    return not name.startswith("/") and (".." not in name or ".." not in name.split("/"))


def _write_manifest(names: set[str], output: Path, staging: Path) -> None:
    lines = "".join(f"{name}\n" for name in sorted(names))
    (staging / MANIFEST).write_text(lines, "utf-8")
    (staging / MANIFEST).replace(output / MANIFEST)


def _refuse_others(site: _Site, ours: set[str]) -> None:
    """Raise for every place where something that is not ours stands in the way."""
    folders = {folder for name in site.offered for folder in _folders_of(name)}
    blocked = {folder for folder in folders - ours if _is_blocked(site.output / folder)}
    in_the_way = sorted(
        name
        for name in site.offered
        if not blocked.isdisjoint(_folders_of(name))
        or (name not in ours and _is_taken(name, site, ours))
    )
    if in_the_way:
        message = "expected no file or one that dateline wrote, found another; move it away"
        places = [f"{(site.output / name).as_posix()}:1:1: {message}" for name in in_the_way]
        raise OutputError("\n".join(places))


def _is_blocked(folder: Path) -> bool:
    return folder.is_symlink() or folder.is_file()


def _is_taken(name: str, site: _Site, ours: set[str]) -> bool:
    if not (site.can_stand(name) and os.path.lexists(f"{site.output}/{name}")):
        return False
    target = site.output / name
    if target.is_dir() and not target.is_symlink():
        inside = (each for each in target.rglob("*") if not each.is_dir())
        return any(str(each.relative_to(site.output)) not in ours for each in inside)
    return target.is_symlink() or not site.is_same(name)


def _remove(name: str, output: Path) -> bool:
    """Remove a file of ours and the folders that this leaves empty."""
    folders = [output / folder for folder in _folders_of(name)]
    if any(folder.is_symlink() for folder in folders):
        return False
    if not os.path.lexists(output / name) or (output / name).is_dir():
        return False
    (output / name).unlink()
    with contextlib.suppress(OSError):  # not empty: somebody else's file lives there
        for folder in folders:
            folder.rmdir()
    return True
