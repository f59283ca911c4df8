"""A file that tells of every event, put together piece by piece without being held in memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from tempfile import SpooledTemporaryFile
from types import TracebackType

_IN_MEMORY = 4_000_000  # bytes; what is more is on disk
_PART = 1_000_000
_AT_ONCE = 500  # pieces that are written together


@dataclass(frozen=True, slots=True)
class Frame:
    """What a file has before its events, after them, and between any two."""

    before: str
    after: str
    between: str = ""


class Telling:
    """The file under way.

    >>> with Telling(Frame("[", "]", ",")) as file:
    ...     file.add("1")
    ...     file.add("2")
    ...     b"".join(file.parts())
    b'[1,2]'
    """

    def __init__(self, frame: Frame) -> None:
        self._file = SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - closed with us
        self._file.write(frame.before.encode())
        self._frame = frame
        self._joint = ""  # what stands before the next piece
        self._pieces: list[str] = []

    def __enter__(self) -> Telling:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()

    def add(self, piece: str) -> None:
        """What the file tells of the next event."""
        self._pieces.append(piece)
        if len(self._pieces) == _AT_ONCE:
            self._write()

    def _write(self) -> None:
        text = self._joint + self._frame.between.join(self._pieces)
        self._file.write(text.encode())
        self._joint = self._frame.between
        self._pieces.clear()

    def parts(self) -> Iterator[bytes]:
        """The whole file, a part at a time; nothing can be added any more."""
        if self._pieces:
            self._write()
        self._file.write(self._frame.after.encode())
        self._file.seek(0)
        while part := self._file.read(_PART):
            yield part
