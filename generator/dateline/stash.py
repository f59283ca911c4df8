"""Bytes that are put away in a file until somebody asks for them: an archive outgrows memory."""

from __future__ import annotations

import os
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate, pairwise
from tempfile import TemporaryFile
from threading import Lock
from typing import IO, Any, overload
from weakref import finalize

from dateline.model import Away

# So many articles that what is not at work is put away: below, memory is no matter.
MANY = 16_000
_ROOM = 8_000_000  # code points of texts that are held in memory
_BLOCK = 500_000  # code points of texts that are written together
_AT_ONCE = 1_000  # texts that are read together by who reads all


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


class Texts(Sequence[str]):
    """Texts in the order in which they were added: in memory while they are few, then in a file.

    >>> texts = Texts(["one", "two", "three"], room=4)
    >>> texts[0], texts[2], list(texts), len(texts)
    ('one', 'three', ['one', 'two', 'three'], 3)
    """

    def __init__(self, texts: Iterable[str] = (), *, room: int = _ROOM) -> None:
        self._held: list[str] = []  # what is not in the file yet
        self._ends = array("q", [0])  # of those in the file
        self._room = room
        self._stash = Stash()
        self.extend(texts)

    def append(self, text: str) -> None:
        """Add a text at the end."""
        self._held.append(text)
        self._room -= len(text)
        if self._room < 0:
            self._put_away()

    def extend(self, texts: Iterable[str]) -> None:
        """Add these at the end."""
        for text in texts:
            self.append(text)

    def _put_away(self) -> None:
        told = [text.encode("utf-8", "surrogatepass") for text in self._held]
        self._stash.write((b"".join(told),))
        self._ends.extend(accumulate(map(len, told[1:]), initial=self._ends[-1] + len(told[0])))
        self._held, self._room = [], _BLOCK

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> list[str]: ...
    def __getitem__(self, place: int | slice) -> str | list[str]:
        if isinstance(place, slice):
            return [self[i] for i in range(*place.indices(len(self)))]
        away = len(self._ends) - 1
        if place >= away:
            return self._held[place - away]
        start = self._ends[place]
        return _text(self._stash.read(start, self._ends[place + 1] - start))

    def __iter__(self) -> Iterator[str]:
        for first in range(0, len(self._ends) - 1, _AT_ONCE):
            ends = self._ends[first : first + _AT_ONCE + 1]
            data = self._stash.read(ends[0], ends[-1] - ends[0])
            yield from (_text(data[i - ends[0] : j - ends[0]]) for i, j in pairwise(ends))
        yield from self._held

    def __len__(self) -> int:
        return len(self._ends) - 1 + len(self._held)


class Picked(Sequence[str]):
    """Some of the texts, each by its place there; they are read when they are asked for.

    >>> list(Picked(["a", "b", "c"], [2, 0]))
    ['c', 'a']
    """

    __slots__ = ("_places", "_texts")

    def __init__(self, texts: Sequence[str], places: Sequence[int]) -> None:
        self._texts = texts
        self._places = places

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> list[str]: ...
    def __getitem__(self, place: int | slice) -> str | list[str]:
        if isinstance(place, slice):
            return [self._texts[i] for i in self._places[place]]
        return self._texts[self._places[place]]

    def __iter__(self) -> Iterator[str]:
        return map(self._texts.__getitem__, self._places)

    def __len__(self) -> int:
        return len(self._places)


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass")


def _written(file: IO[bytes], data: bytes) -> int:
    """Write all of it: a file without a buffer may take less at a time."""
    rest = memoryview(data)
    while rest:
        rest = rest[file.write(rest) :]
    return len(data)
