"""Bytes that are put away in a file until somebody asks for them: an archive outgrows memory."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from functools import cached_property
from tempfile import TemporaryFile
from threading import Lock
from typing import IO, Any
from weakref import finalize

from dateline.model import Away

# So many articles that what is not at work is put away: below, memory is no matter.
MANY = 16_000


class Stash:
    """A file without a name that grows, and is gone with us or with the process.

    >>> stash = Stash()
    >>> place = stash.write((b"some ", b"bytes"))
    >>> stash.read(place, 10)
    b'some bytes'
    """

    def __init__(self) -> None:
        self._size = 0
        self._turn = Lock()  # a preview is read by several threads

    @cached_property
    def _file(self) -> IO[bytes]:
        file = TemporaryFile(buffering=0)  # noqa: SIM115 - lives as we do
        finalize(self, file.close)  # the space is given back with us
        return file

    def write(self, parts: Iterable[bytes]) -> int:
        """Put bytes at the end; gives where they begin."""
        with self._turn:
            start = self._size
            for part in parts:
                self._size += _written(self._file, part)
            return start

    def read(self, start: int, length: int) -> bytes:
        """The bytes there."""
        return os.pread(self._file.fileno(), length, start)

    def keep(self, data: bytes, unpack: Callable[[bytes], tuple[Any, ...]]) -> Kept:
        """Put the bytes of some fields away, which ``unpack`` makes of them again."""
        return Kept(self, self.write((data,)), len(data), unpack)


class Kept(Away):
    """Fields in a stash: an archive has a hundred thousand, so it is no more than it must be."""

    __slots__ = ("_length", "_start", "_stash", "_unpack")

    def __init__(
        self, stash: Stash, start: int, length: int, unpack: Callable[[bytes], tuple[Any, ...]]
    ) -> None:
        self._stash = stash
        self._start = start
        self._length = length
        self._unpack = unpack

    def fields(self) -> tuple[Any, ...]:
        return self._unpack(self._stash.read(self._start, self._length))


def _written(file: IO[bytes], data: bytes) -> int:
    """Write all of it: a file without a buffer may take less at a time."""
    rest = memoryview(data)
    while rest:
        rest = rest[file.write(rest) :]
    return len(data)
