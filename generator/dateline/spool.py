"""A site's files between rendering and publishing: in memory while they are few, then on disk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from os import SEEK_END
from pathlib import PurePosixPath
from tempfile import TemporaryFile
from threading import Lock
from typing import IO, Any, Protocol, TypeAlias, TypeVar
from weakref import finalize

Looks: TypeAlias = tuple[int, int]  # a file's size, and when it was last changed
# Where a file's bytes are: here, on disk (start and length in one number, of which an archive has
# a million), or where an earlier build has left them.
_Bytes: TypeAlias = bytes | int | None
_LONGEST = 2**32  # bytes of a file, and more
_PART = 1_000_000  # bytes of a file that are read at a time
Piece = TypeVar("Piece", str, tuple[str, ...])  # a text, or several of one thing
IN_MEMORY = 64_000_000  # bytes: more than most sites have


@dataclass(frozen=True, slots=True)
class Earlier:
    """What an earlier build left: files that need not be rendered again, and parts of files.

    ``keys`` has a digest by path of all that the file shows, ``looks`` its size and time, ``read``
    gives its bytes; ``pieces`` has parts of files by the digest of what they show.
    """

    keys: Mapping[str, str] = field(default_factory=dict)
    looks: Mapping[str, Looks] = field(default_factory=dict)
    read: Callable[[str], bytes] = str.encode  # of none
    pieces: PieceRoom = field(default_factory=lambda: Pieces())


class Spool(MutableMapping[PurePosixPath, bytes]):
    """Bytes by path, in order of path; a site of a million pages takes no more memory than names.

    ``keys_of_files`` has by name, a path as a string, the key of each file that was offered with
    one, ``kept`` the size and time of those that an earlier build has left as they are to be.
    Names are kept rather than paths, which take five times as much room, and time to make.

    >>> spool = Spool(in_memory=2)
    >>> spool[PurePosixPath("b")] = b"second"
    >>> spool[PurePosixPath("a")] = b"first"
    >>> [(str(path), data) for path, data in spool.items()]
    [('a', b'first'), ('b', b'second')]
    """

    def __init__(self, earlier: Earlier | None = None, *, in_memory: int = IN_MEMORY) -> None:
        self.keys_of_files: dict[str, str] = {}
        self.kept: dict[str, Looks] = {}
        self.earlier = earlier or Earlier()
        self.pieces = self.earlier.pieces
        self._places: dict[str, _Bytes] = {}
        self._order: list[str] = []  # empty: not known
        self._room = in_memory
        self._turn = Lock()  # a preview is read by several threads

    @cached_property
    def _file(self) -> IO[bytes]:
        """Of what has no room in memory."""
        file = TemporaryFile()  # noqa: SIM115 - lives as we do
        finalize(self, file.close)  # the space is given back with us
        return file

    def offer(self, name: str, key: str, draw: Callable[[], bytes]) -> None:
        """Put a file there, unless an earlier build has left one that shows the same."""
        self.keys_of_files[name] = key
        if self.earlier.keys.get(name) == key:
            self.kept[name] = self.earlier.looks.get(name, (0, 0))
            self._put(name, None)
        else:
            self._hold(name, draw())

    def __setitem__(self, path: PurePosixPath, data: bytes) -> None:
        self._hold(str(path), data)

    def _hold(self, name: str, data: bytes) -> None:
        self.kept.pop(name, None)
        if len(data) <= self._room:
            self._room -= len(data)
            self._put(name, data)
        else:
            self._put(name, self._write((data,)))

    def fill(self, path: PurePosixPath, parts: Iterable[bytes]) -> None:
        """Put a file there part by part; one that has no room in memory is at no time held whole.

        >>> spool = Spool(in_memory=3)
        >>> spool.fill(PurePosixPath("a"), (b"lar", b"ge"))
        >>> spool[PurePosixPath("a")]
        b'large'
        """
        rest, held, size = iter(parts), [], 0
        for part in rest:
            held.append(part)
            size += len(part)
            if size > self._room:
                self.kept.pop(str(path), None)
                self._put(str(path), self._write(chain(held, rest)))
                return
        self[path] = b"".join(held)

    def _put(self, name: str, where: _Bytes) -> None:
        self._places[name] = where
        self._order = []

    def _write(self, parts: Iterable[bytes]) -> int:
        """Put the bytes on disk; gives where they are."""
        with self._turn:
            start = self._file.seek(0, SEEK_END)
            self._file.writelines(parts)
            return start * _LONGEST + self._file.tell() - start

    def __getitem__(self, path: PurePosixPath) -> bytes:
        return self._get(str(path))

    def _get(self, name: str) -> bytes:
        where = self._places[name]
        if isinstance(where, bytes):
            return where
        return self.earlier.read(name) if where is None else self._read(where)

    def parts(self, name: str) -> Iterator[bytes]:
        """The bytes of a file; of one on disk no more than a million at a time are held.

        >>> spool = Spool(in_memory=3)
        >>> spool[PurePosixPath("a")] = b"large"
        >>> b"".join(spool.parts("a")), spool.size("a")
        (b'large', 5)
        """
        where = self._places[name]
        if not isinstance(where, int):
            yield self._get(name)
            return
        start, length = divmod(where, _LONGEST)
        for at in range(0, length, _PART):
            yield self._read((start + at) * _LONGEST + min(_PART, length - at))

    def size(self, name: str) -> int:
        """How many bytes a file has."""
        where = self._places[name]
        return where % _LONGEST if isinstance(where, int) else len(self._get(name))

    def _read(self, where: int) -> bytes:
        start, length = divmod(where, _LONGEST)
        with self._turn:
            self._file.seek(start)
            return self._file.read(length)

    def __delitem__(self, path: PurePosixPath) -> None:
        del self._places[str(path)]
        self._order = []
        self.kept.pop(str(path), None)

    def __contains__(self, path: object) -> bool:
        return str(path) in self._places  # without reading it

    @property
    def names(self) -> Sequence[str]:
        """The paths as strings, in order of path."""
        self._order = self._order or sorted(self._places, key=_in_order)
        return self._order

    def __iter__(self) -> Iterator[PurePosixPath]:
        return map(PurePosixPath, self.names)

    def __len__(self) -> int:
        return len(self._places)


def _in_order(name: str) -> str:
    """What sorts names as paths are: folder by folder."""
    return name.replace("/", "\0")


class PieceRoom(Protocol):
    """Where parts of files are, each made once: by an earlier build, or by this one."""

    def get(self, key: bytes, make: Callable[[], Piece]) -> Piece:
        """The piece with this key, made where there is none."""

    def save(self) -> None:
        """Keep for the next build what this one has asked for."""


class Pieces:
    """Parts of files in memory.

    When those that a build has asked for come to ``in_memory`` characters no more are kept, and
    what is asked for again is made again.

    >>> pieces = Pieces()
    >>> pieces.get(b"1", lambda: "made before"), pieces.save()
    ('made before', None)
    >>> pieces.get(b"1", str), pieces.get(b"2", lambda: "made now"), pieces.get(b"2", str)
    ('made before', 'made now', 'made now')
    """

    def __init__(self, *, in_memory: int = IN_MEMORY) -> None:
        self._in_memory = self._room = in_memory
        self._used: dict[bytes, Any] = {}
        self._earlier: dict[bytes, Any] = {}

    def save(self) -> None:
        """Keep for the next build what this one has asked for."""
        self._earlier, self._used, self._room = self._used, {}, self._in_memory

    def get(self, key: bytes, make: Callable[[], Piece]) -> Piece:
        """The piece with this key, made where there is none."""
        found: Piece | None = self._used.get(key)
        if found is not None:
            return found
        found = self._earlier.get(key)
        piece = make() if found is None else found
        size = len(piece) if isinstance(piece, str) else sum(map(len, piece))
        if size <= self._room:
            self._used[key] = piece
            self._room -= size
        return piece
