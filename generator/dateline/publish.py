"""``{path: bytes}`` -> the site's folder: all or nothing, and never anybody else's files.

Everything is first written to a folder beside the site, on the same file system, and then moved
into place file by file, each move atomic: a run that is killed leaves whole files, old or new,
and a full disk leaves the old site. A list of the files that are ours, kept in the site's folder,
is widened before the first move and narrowed after the last, so that the next run can complete
any other. What is not on that list is never overwritten and never removed.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from dateline.errors import OutputError
from dateline.progress import Progress, Stage, each, quiet

MANIFEST = ".dateline-files"


@dataclass(frozen=True, slots=True)
class Changes:
    """How many files a run wrote, found unchanged, and removed."""

    written: int
    kept: int
    removed: int


def publish(
    files: Mapping[PurePosixPath, bytes], output: Path, *, progress: Progress = quiet
) -> Changes:
    """Make the folder hold these files, and no other file of ours.

    Raises ``OutputError`` where the folder cannot be written, another run is writing it, or a
    file that is not ours stands in the way; the site is then as it was.
    """
    for path in files:
        if path.is_absolute() or ".." in path.parts or path == PurePosixPath(MANIFEST):
            raise ValueError(f"no path within a site: {path}")
    try:
        output.mkdir(parents=True, exist_ok=True)
        with _locked(output), _staging(output) as staging:
            return _replace(files, output, staging, progress)
    except OSError as error:
        place = Path(error.filename or output).as_posix()
        message = f"expected a folder that can be written, found: {error.strerror or error}"
        raise OutputError(f"{place}:1:1: {message}") from error


def _replace(
    files: Mapping[PurePosixPath, bytes], output: Path, staging: Path, progress: Progress
) -> Changes:
    old, new = _read_manifest(output), set(files)
    _refuse_others(files, old, output)
    changed = sorted(path for path, data in files.items() if not _is_same(output / path, data))
    for number, path in enumerate(each(changed, Stage.WRITE, progress)):
        (staging / str(number)).write_bytes(files[path])
    if old != new:
        _write_manifest(old | new, output, staging)
    removed = sum(_remove(path, output) for path in _in_the_way(old - new, new))
    for number, path in enumerate(changed):
        target = output / path
        target.parent.mkdir(parents=True, exist_ok=True)
        (staging / str(number)).replace(target)
    removed += sum(_remove(path, output) for path in sorted(old - new))
    if old != new:
        _write_manifest(new, output, staging)
    return Changes(len(changed), len(files) - len(changed), removed)


def _in_the_way(old: set[PurePosixPath], new: set[PurePosixPath]) -> list[PurePosixPath]:
    """Old files where a folder is to be, or in a folder whose place a file is to take."""
    folders = {folder for path in new for folder in path.parents}
    return sorted(path for path in old if path in folders or not new.isdisjoint(path.parents))


@contextlib.contextmanager
def _locked(output: Path) -> Iterator[None]:
    """Hold the folder for one run; the system lets go of it when a run ends, however it ends."""
    descriptor = os.open(output, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError as error:
        message = "expected to be the only run that writes here, found another at work"
        raise OutputError(
            f"{output.as_posix()}:1:1: {message}; try again when it is done"
        ) from error
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def _staging(output: Path) -> Iterator[Path]:
    """An empty folder on the site's file system; beside the site where that can be written."""
    place = output.resolve()
    beside = place.with_name(f".{place.name}.dateline-new")
    within = place / ".dateline-new"
    is_beside = os.access(place.parent, os.W_OK) and _device(place.parent) == _device(place)
    folder = beside if is_beside and place.name else within
    for leftover in (beside, within):  # of a run that was killed
        shutil.rmtree(leftover, ignore_errors=True)
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _device(folder: Path) -> int:
    return folder.stat().st_dev


def _read_manifest(output: Path) -> set[PurePosixPath]:
    """The files that are ours; a line that leads out of the folder is not one of them."""
    try:
        lines = (output / MANIFEST).read_text("utf-8").splitlines()
    except (FileNotFoundError, UnicodeDecodeError):
        return set()
    paths = {PurePosixPath(line) for line in lines if line}
    return {path for path in paths if not path.is_absolute() and ".." not in path.parts}


def _write_manifest(paths: set[PurePosixPath], output: Path, staging: Path) -> None:
    lines = "".join(f"{path}\n" for path in sorted(paths))
    (staging / MANIFEST).write_text(lines, "utf-8")
    (staging / MANIFEST).replace(output / MANIFEST)


def _refuse_others(
    files: Mapping[PurePosixPath, bytes], ours: set[PurePosixPath], output: Path
) -> None:
    """Raise for every place where something that is not ours stands in the way."""
    in_the_way = sorted({path for path in files if _is_taken(path, files[path], ours, output)})
    if in_the_way:
        message = "expected no file or one that dateline wrote, found another; move it away"
        places = [f"{(output / path).as_posix()}:1:1: {message}" for path in in_the_way]
        raise OutputError("\n".join(places))


def _is_taken(path: PurePosixPath, data: bytes, ours: set[PurePosixPath], output: Path) -> bool:
    for folder in filter(lambda parent: parent.parts and parent not in ours, path.parents):
        if (output / folder).is_symlink() or (output / folder).is_file():
            return True
    target = output / path
    if path in ours or not os.path.lexists(target):
        return False
    if target.is_dir() and not target.is_symlink():
        inside = (each for each in target.rglob("*") if not each.is_dir())
        return any(PurePosixPath(each.relative_to(output)) not in ours for each in inside)
    return target.is_symlink() or not _is_same(target, data)


def _is_same(file: Path, data: bytes) -> bool:
    """Whether the file holds just these bytes; comparing costs a tenth of rewriting."""
    try:
        return file.stat().st_size == len(data) and file.read_bytes() == data
    except (FileNotFoundError, NotADirectoryError):
        return False


def _remove(path: PurePosixPath, output: Path) -> bool:
    """Remove a file of ours and the folders that this leaves empty."""
    folders = [output / parent for parent in path.parents if parent.parts]
    if any(folder.is_symlink() for folder in folders):
        return False
    if not os.path.lexists(output / path) or (output / path).is_dir():
        return False
    (output / path).unlink()
    with contextlib.suppress(OSError):  # not empty: somebody else's file lives there
        for folder in folders:
            folder.rmdir()
    return True
