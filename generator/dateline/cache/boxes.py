"""Values by key in several files, of which an edit writes few."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, TypeAlias

from dateline.cache.store import Given, freeze, thaw, write_if_possible

_BOXES = 256  # so many that an edit, which changes some ten events, writes few others with them
_Box: TypeAlias = dict[bytes, Any]


class Boxes:
    """The values that an earlier run kept, and a place for those of this one.

    ``given`` makes the articles and mentions that values refer to; where one is gone, so is what
    said it, and nobody asks for that.
    """

    def __init__(self, folder: Path, given: Callable[[], Given]) -> None:
        self._folder = folder
        self._make_given = given
        files = (self._file(number) for number in range(_BOXES))
        self._held = [_thawed(file, self._given) if file.exists() else {} for file in files]

    @cached_property
    def _given(self) -> Given:
        return self._make_given()

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
                _write(self._file(number), box, self._given)

    def _file(self, number: int) -> Path:
        return self._folder / f"{number:02x}"


def _thawed(file: Path, given: Given) -> _Box:
    try:
        box: _Box = thaw(file.read_bytes(), given)
    except (OSError, ValueError):
        return {}
    return box


def _write(file: Path, box: _Box, given: Given) -> None:
    write_if_possible(file, freeze(box, given))
