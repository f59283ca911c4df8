"""Values by key in a fixed number of files, of which an edit writes few."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

from dateline.store import Given, freeze, thaw, write_whole

_BOXES = 64
_Box: TypeAlias = dict[bytes, Any]


class Boxes:
    """The values that an earlier run kept, and a place for those of this one.

    ``given`` are articles and mentions that values refer to; where one is gone, so is what said
    it, and nobody asks for that.
    """

    def __init__(self, folder: Path, given: Given) -> None:
        self._folder = folder
        self._given = given
        self._held = [self._read(number) for number in range(_BOXES)]

    def values(self) -> dict[bytes, Any]:
        """All that was kept."""
        return {key: value for box in self._held for key, value in box.items()}

    def keep(self, values: Mapping[bytes, Any]) -> None:
        """Keep these and no others; a file that holds the very same is not written again."""
        boxes: dict[int, _Box] = defaultdict(dict)
        for key, value in values.items():
            boxes[key[0] % _BOXES][key] = value
        for number, held in enumerate(self._held):
            box = boxes[number]
            if box.keys() != held.keys() or any(box[key] is not held[key] for key in box):
                self._write(number, box)

    def _read(self, number: int) -> _Box:
        try:
            box: _Box = thaw(self._file(number).read_bytes(), self._given)
        except (OSError, ValueError):
            return {}
        return box

    def _write(self, number: int, box: _Box) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(self._file(number), freeze(box, self._given))
        except OSError:  # it costs time, not the build
            return

    def _file(self, number: int) -> Path:
        return self._folder / f"{number:02}"
