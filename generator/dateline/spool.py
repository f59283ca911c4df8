"""A site's files between rendering and publishing: in memory while they are few, then on disk."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from pathlib import PurePosixPath
from tempfile import SpooledTemporaryFile
from threading import Lock
from weakref import finalize

IN_MEMORY = 64_000_000  # bytes: more than most sites have


class Spool(MutableMapping[PurePosixPath, bytes]):
    """Bytes by path, in order of path; a site of a million pages takes no more memory than paths.

    >>> spool = Spool(in_memory=2)
    >>> spool[PurePosixPath("b")] = b"second"
    >>> spool[PurePosixPath("a")] = b"first"
    >>> [(str(path), data) for path, data in spool.items()]
    [('a', b'first'), ('b', b'second')]
    """

    def __init__(self, *, in_memory: int = IN_MEMORY) -> None:
        self._file = SpooledTemporaryFile(max_size=in_memory)  # noqa: SIM115 - lives as we do
        self._places: dict[PurePosixPath, tuple[int, int]] = {}
        self._end = 0
        self._turn = Lock()  # a preview is read by several threads
        finalize(self, self._file.close)  # the space is given back with us

    def __setitem__(self, path: PurePosixPath, data: bytes) -> None:
        with self._turn:
            self._file.seek(self._end)
            self._file.write(data)
        self._places[path] = self._end, len(data)
        self._end += len(data)

    def __getitem__(self, path: PurePosixPath) -> bytes:
        start, length = self._places[path]
        with self._turn:
            self._file.seek(start)
            return self._file.read(length)

    def __delitem__(self, path: PurePosixPath) -> None:
        del self._places[path]

    def __contains__(self, path: object) -> bool:
        return path in self._places  # without reading it

    def __iter__(self) -> Iterator[PurePosixPath]:
        return iter(sorted(self._places))

    def __len__(self) -> int:
        return len(self._places)
