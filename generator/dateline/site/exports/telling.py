"""A file that tells of every event, put together piece by piece without being held in memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from tempfile import SpooledTemporaryFile
from types import TracebackType

_IN_MEMORY = 4_000_000  # bytes; what is more is on disk
_PART = 1_000_000


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
        self._after = frame.after.encode()
        self._between = frame.between.encode()
        self._is_first = True

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
        if not self._is_first:
            self._file.write(self._between)
        self._is_first = False
        self._file.write(piece.encode())

    def parts(self) -> Iterator[bytes]:
        """The whole file, a part at a time; nothing can be added any more."""
        self._file.write(self._after)
        self._file.seek(0)
        while part := self._file.read(_PART):
            yield part
