"""Parts of files that builds have made, on disk: an archive has more of them than memory has room.

They lie one after the other in a file that grows, and an index beside it says where each begins. A
build asks for what it draws, which is little of what stands on its pages: so a piece is let go of
only when nobody has asked for it from one writing of the whole file to the next.
"""

from __future__ import annotations

import os
import struct
import zlib
from array import array
from collections.abc import Callable
from io import FileIO
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any
from weakref import finalize

from dateline.cache.store import freeze, thaw, write_if_possible
from dateline.spool import Piece, Pieces

_MOST = 400_000  # pieces, of which the index takes 0.2 KB each
_LONGEST = 2**32  # bytes of a piece, and more: where it begins and its length are one number
_GROWN = 8  # one part in so many more, and the whole file is written again
_SUM, _LENGTH = struct.Struct("<I"), struct.Struct("<I")
_ONE_TEXT = b"\0"  # stands where several texts have their number


class KeptPieces:
    """The pieces that earlier builds have left in a file, and those that this one adds.

    What cannot be written is kept in memory while that has room, as pieces are without a file.
    """

    def __init__(self, file: Path) -> None:
        self._path = file
        self._index = file.with_name(f"{file.name}-index")
        self._file = _opened(file)
        if self._file:
            finalize(self, self._file.close)
        self._whole, self._places, self._asked = _read_index(self._index)
        self._is_saved = True
        self._in_memory = Pieces()

    def get(self, key: bytes, make: Callable[[], Piece]) -> Piece:
        """The piece with this key, made where there is none."""
        found: Piece | None = self._read(key)
        if found is not None:
            self._ask(key)
            return found
        if self._file is None or len(self._places) >= _MOST:
            return self._in_memory.get(key, make)
        piece = make()
        self._add(key, _packed(key, piece), self._file)
        return piece

    def _read(self, key: bytes) -> Any:
        place = self._places.get(key)
        return None if place is None or not self._file else _unpacked(key, _at(self._file, place))

    def _ask(self, key: bytes) -> None:
        if key not in self._asked:
            self._asked.add(key)
            self._is_saved = False

    def _add(self, key: bytes, data: bytes, file: FileIO) -> None:
        """Put a piece at the end, wherever another build may have moved that to."""
        try:
            is_whole = file.write(data) == len(data)
        except OSError:  # a full disk
            return
        if is_whole:
            self._places[key] = (file.tell() - len(data)) * _LONGEST + len(data)
            self._ask(key)

    def save(self) -> None:
        """Write the index for the next build; where the file has grown, leave what is not asked."""
        if self._file is None or self._is_saved:
            return
        size = os.fstat(self._file.fileno()).st_size
        if size - self._whole > self._whole // _GROWN:
            self._write_anew(self._file)
        places = array("Q", self._places.values()).tobytes()
        asked = bytes(key in self._asked for key in self._places)
        write_if_possible(self._index, freeze((self._whole, [*self._places], places, asked)))
        self._is_saved = True

    def _write_anew(self, old: FileIO) -> None:
        kept = [key for key in self._places if key in self._asked]
        places = [self._places[key] for key in kept]
        new = self._path.with_name(f".{self._path.name}.{os.getpid()}")
        try:
            with new.open("wb") as file:
                file.writelines(_at(old, place) for place in places)
            new.replace(self._path)
        except OSError:
            new.unlink(missing_ok=True)
            return
        *starts, self._whole = accumulate((place % _LONGEST for place in places), initial=0)
        both = zip(starts, places, strict=True)
        moved = (start * _LONGEST + place % _LONGEST for start, place in both)
        self._places, self._asked = dict(zip(kept, moved, strict=True)), set()


def _opened(file: Path) -> FileIO | None:
    """The file, to read and to add to; none where it cannot be written."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        return FileIO(file, "a+")
    except OSError:
        return None


def _read_index(file: Path) -> tuple[int, dict[bytes, int], set[bytes]]:
    """How long the file was when it was written as a whole; by key the places; what was asked."""
    try:
        whole, keys, places, asked = thaw(file.read_bytes())
        by_key = dict(zip(keys, array("Q", places), strict=True))
        return whole, by_key, {key for key, is_asked in zip(keys, asked, strict=True) if is_asked}
    except (OSError, ValueError, TypeError):
        return 0, {}, set()


def _at(file: FileIO, place: int) -> bytes:
    start, length = divmod(place, _LONGEST)
    return os.pread(file.fileno(), length, start)


def _packed(key: bytes, piece: str | tuple[str, ...]) -> bytes:
    """A checksum, the lengths of several texts, and the text."""
    if isinstance(piece, str):
        body = _ONE_TEXT + _encoded(piece)
    else:
        texts = list(map(_encoded, piece))
        lengths = b"".join(_LENGTH.pack(len(text)) for text in texts)
        body = bytes([len(texts)]) + lengths + b"".join(texts)
    return _SUM.pack(_sum(key, body)) + body


def _unpacked(key: bytes, data: bytes) -> str | tuple[str, ...] | None:
    """The piece; none where the bytes are not those of this key, or not whole."""
    body = data[_SUM.size :]
    if not body or _SUM.unpack_from(data)[0] != _sum(key, body):
        return None
    count, text = body[0], body[1:]
    if not count:
        return _decoded(text)
    start = count * _LENGTH.size
    lengths = (length for (length,) in _LENGTH.iter_unpack(text[:start]))
    ends = list(accumulate(lengths, initial=start))
    return tuple(_decoded(text[at:end]) for at, end in pairwise(ends))


def _sum(key: bytes, body: bytes) -> int:
    return zlib.crc32(body, zlib.crc32(key))


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _decoded(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass")
