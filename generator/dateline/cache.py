"""What an unchanged project gave last time: the folder ``.dateline``, safe to delete.

Of a whole build, a fingerprint of everything it was made from and what its files looked like when
they had been written: where both are as they were, there is nothing to do. Of each of those files
a digest of what it shows, and the parts it was put together from: what shows the same is not
rendered again. Of each article what its file gave, and of each shard of articles what they tell, by
the hash of their content and of our code. An entry that is missing, half-written or of another
version is as good as none.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.progress import Progress, Stage, each, quiet

if TYPE_CHECKING:
    from dateline.boxes import Layers
    from dateline.events import Found
    from dateline.model import Article, Event
    from dateline.shards import Shard
    from dateline.sources import Config, Project
    from dateline.spool import Earlier, Looks, Spool

_ARTICLES, _BUILDS, _MERGED = "articles", "builds", "merged"
_PIECES, _SHARDS = "pieces", "shards"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a build has to tell: its counts, and its warnings as they were shown."""

    articles: int
    events: int
    merged: int
    unplaced: int
    files: int
    warnings: tuple[str, ...] = ()


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
    package = Path(__file__).resolve().parent
    for folder in sorted({path for path in sys.path if path.endswith("site-packages")}):
        names = os.listdir(folder) if os.path.isdir(folder) else []  # noqa: PTH112, PTH208 - faster
        yield from sorted(name for name in names if name.endswith(".dist-info"))
    for place in (package, package / "templates", package.parent.parent / "templates"):
        for name, file in _files(place):
            if "__pycache__" not in name:
                yield " ".join(map(str, (name, *_looks(file))))


@dataclass(frozen=True, slots=True)
class Work:
    """How extraction is shared out: processes at a time, or the workers of a Dask cluster."""

    jobs: int | None = None  # None: one for each core where that pays
    scheduler: str | None = None  # the address of a Dask cluster's

    @property
    def is_elsewhere(self) -> bool:
        return self.scheduler is not None

    def extract(self, articles: Sequence[Article], folder: Path | None = None) -> tuple[Found, ...]:
        """What each article tells, in the order given; ``folder`` keeps what shards gave."""
        from dateline.shards import Backend, extract

        backend = Backend.DASK if self.is_elsewhere else Backend.LOKY
        return extract(
            articles, jobs=self.jobs, backend=backend, scheduler=self.scheduler, folder=folder
        )


@dataclass(frozen=True, slots=True)
class Cache:
    """The kept results of one project."""

    folder: Path

    def recall(self, output: Path, key: str) -> Outcome | None:
        """The outcome of the build with this fingerprint, if its files are as it left them."""
        try:
            kept = json.loads(self._record(_BUILDS, output).read_bytes())
            folder = f"{output}/"
            as_left = (_looks(folder + name) == (size, at) for name, size, at, _ in kept["files"])
            if kept["key"] != key or not all(as_left):
                return None
            outcome = kept["outcome"]
            return Outcome(**outcome | {"warnings": tuple(outcome["warnings"])})
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def earlier(self, output: Path) -> Earlier:
        """What the last build that was written there has left, and nobody has touched since."""
        from dateline.spool import Earlier

        try:
            rows = json.loads(self._record(_BUILDS, output).read_bytes())["files"]
            as_left = [row for row in rows if _look_if_there(f"{output}/{row[0]}") == (*row[1:3],)]
            return Earlier(
                keys={name: key for name, _, _, key in as_left if key},
                looks={name: (size, at) for name, size, at, _ in as_left},
                read=lambda name: (output / name).read_bytes(),
                pieces=self._pieces(output),
            )
        except (OSError, ValueError, TypeError, KeyError):
            return Earlier()

    def _pieces(self, output: Path) -> Layers:
        from dateline.boxes import Layers

        return Layers(self._record(_PIECES, output))

    def remember(
        self, output: Path, key: str, files: Spool, outcome: Outcome, beside: Iterable[str] = ()
    ) -> None:
        """Keep what a build gave, once its files are in place, and what lies ``beside`` them."""
        from dateline.boxes import Layers

        keys = {str(path): key for path, key in files.keys_of_files.items()}
        names = (*map(str, files), *beside)
        rows = [[name, *_looks(f"{output}/{name}"), keys.get(name)] for name in names]
        record = {"key": key, "outcome": asdict(outcome), "files": rows}
        pieces = files.earlier.pieces
        (pieces if isinstance(pieces, Layers) else self._pieces(output)).keep(files.pieces.used)
        self._write(self._record(_BUILDS, output), json.dumps(record).encode())

    def read(
        self, content: Path, *, config: Config, drafts: bool, progress: Progress = quiet
    ) -> Project:
        """What a content folder holds; only files that changed are read."""
        from dateline.shelf import Shelf
        from dateline.sources import read_project

        shelf = Shelf(self.folder / _ARTICLES, fingerprint([], [config]))
        try:
            return read_project(
                content, config=config, drafts=drafts, progress=progress, read=shelf.read
            )
        finally:
            shelf.save()

    def extract(
        self, articles: Sequence[Article], work: Work, progress: Progress = quiet
    ) -> tuple[Found, ...]:
        """What each article tells, in the order given; only shards that changed are worked on.

        The work is given away where ``work`` says so, or where much of it is missing.
        """
        from dateline import shards

        folder = self.folder / _SHARDS
        split = tuple(map(shards.Shard, shards.split_shards(articles)))
        missing = sum(len(one.articles) for one in split if not (folder / one.key).exists())
        if work.is_elsewhere or (work.jobs != 1 and missing >= shards.PAYS_FROM):
            found = work.extract(articles, folder)
        else:
            entries, older = each(split, Stage.EXTRACT, progress), self._shards_by_place()
            found = tuple(chain.from_iterable(self._extract(one, older) for one in entries))
        self._forget(_SHARDS, {one.key for one in split})
        return found

    def _extract(self, shard: Shard, older: Mapping[str, Path]) -> tuple[Found, ...]:
        """What a shard gave; of one that has changed, only the articles that have are read."""
        file = self.folder / _SHARDS / shard.key
        found = shard.read(file)
        if found is None:
            found = shard.extract(shard.known(older.get(shard.place, file)))
            self._write(file, shard.pack(found))
        return found

    def _shards_by_place(self) -> dict[str, Path]:
        """The file of each kept shard by the place where it begins."""
        folder = self.folder / _SHARDS
        files = sorted(folder.iterdir()) if folder.is_dir() else ()
        return {file.name.partition("-")[0]: file for file in files}

    def merge(
        self,
        articles: Sequence[Article],
        found: Sequence[Found],
        distinct: Sequence[tuple[str, str]] = (),
    ) -> tuple[Event, ...]:
        """The events that these articles tell; only what has changed is merged again."""
        from dateline.merged import merge_again

        return merge_again(self.folder / _MERGED, articles, found, distinct)

    def _forget(self, kind: str, needed: set[str]) -> None:
        folder = self.folder / kind
        for file in folder.iterdir() if folder.is_dir() else ():
            if file.name not in needed:
                file.unlink(missing_ok=True)

    def _record(self, kind: str, output: Path) -> Path:
        name = hashlib.blake2b(os.fsencode(output.resolve()), digest_size=10).hexdigest()
        return self.folder / kind / name

    def _write(self, file: Path, data: bytes) -> None:
        """Keep a file; a cache that cannot be written costs time, not the build."""
        from dateline.store import write_whole

        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(file, data)
        except OSError:
            return


def _look_if_there(file: str) -> Looks | None:
    try:
        return _looks(file)
    except OSError:
        return None


def _looks(file: str) -> Looks:
    """Size and time of the last change."""
    status = os.stat(file)  # noqa: PTH116 - see _files
    return status.st_size, status.st_mtime_ns
