"""A folder beside the site, where its files are written before they are moved into place."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from dateline.errors import OutputError


@contextlib.contextmanager
def locked(output: Path) -> Iterator[None]:
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
def staged(output: Path) -> Iterator[Path]:
    """An empty folder on the site's file system; beside the site where that can be written."""
    place = output.resolve()
    beside = place.with_name(f".{place.name}.dateline-new")
    within = place / ".dateline-new"
    is_beside = os.access(place.parent, os.W_OK) and _device(place.parent) == _device(place)
    for leftover in (beside, within):  # of a run that was killed
        shutil.rmtree(leftover, ignore_errors=True)
    folder = beside if is_beside and place.name and _can_move(beside, within) else within
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _can_move(start: Path, end: Path) -> bool:
    """Whether a folder moves to that place: a mount of the same device looks as if it did."""
    start.mkdir()
    try:
        start.rename(end)
    except OSError as error:
        start.rmdir()
        if error.errno != errno.EXDEV:
            raise
        return False
    end.rmdir()
    return True


def _device(folder: Path) -> int:
    return folder.stat().st_dev


def make_folders(names: Iterable[str], place: Path) -> None:
    for folder in {name.rpartition("/")[0] for name in names}:
        (place / folder).mkdir(parents=True, exist_ok=True)


def move(names: list[str], staging: Path, output: Path) -> None:
    """Move the files into their places; a folder that the site does not have moves as a whole."""
    tops = {name.partition("/")[0] for name in names}
    new = {top for top in tops if not os.path.lexists(output / top)}
    for top in sorted(new):
        (staging / top).replace(output / top)
    rest = [name for name in names if name.partition("/")[0] not in new]
    make_folders(rest, output)
    for name in rest:
        os.replace(f"{staging}/{name}", f"{output}/{name}")  # noqa: PTH105 - thousands: a path costs more than a move
