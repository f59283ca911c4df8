"""What the last build into a folder left there: its files, what each of them shows, its outcome."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dateline.cache.fingerprint import looks_of

if TYPE_CHECKING:
    from dateline.cache.boxes import Layers
    from dateline.spool import Earlier, Looks, Spool

_BUILDS, _PIECES = "builds", "pieces"
_NO_RECORD = (
    OSError,
    ValueError,
    TypeError,
    KeyError,
)  # lost, half-written, or not of this version


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a build has to tell: its counts, and its warnings as they were shown."""

    articles: int
    events: int
    merged: int
    unplaced: int
    files: int
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LastBuild:
    """The record of the last build into one ``output``, which the cache's ``folder`` keeps."""

    folder: Path
    output: Path

    def outcome(self, key: str) -> Outcome | None:
        """Its outcome, if it was made from just this and its files are as it left them."""
        try:
            kept = self._read()
            place = f"{self.output}/"
            as_left = (looks_of(place + name) == (size, at) for name, size, at, _ in kept["files"])
            if kept["key"] != key or not all(as_left):
                return None
            outcome = kept["outcome"]
            return Outcome(**outcome | {"warnings": tuple(outcome["warnings"])})
        except _NO_RECORD:
            return None

    def files(self) -> Earlier:
        """What it has left, and nobody has touched since."""
        from dateline.spool import Earlier

        output = self.output
        try:
            rows = self._read()["files"]
            as_left = [row for row in rows if _look_if_there(f"{output}/{row[0]}") == (*row[1:3],)]
            return Earlier(
                keys={name: key for name, _, _, key in as_left if key},
                looks={name: (size, at) for name, size, at, _ in as_left},
                read=lambda name: (output / name).read_bytes(),
                pieces=self._pieces(),
            )
        except _NO_RECORD:
            return Earlier()

    def write(self, key: str, files: Spool, outcome: Outcome, beside: Iterable[str] = ()) -> None:
        """Keep what a build gave, once its files are in place, and what lies ``beside`` them."""
        from dateline.cache.boxes import Layers
        from dateline.cache.store import write_if_possible

        # What was kept has just been looked at, when the site was published.
        looks = {str(path): files.kept.get(path) for path in files} | dict.fromkeys(beside)
        rows = [
            [name, *(known or looks_of(f"{self.output}/{name}")), files.keys_of_files.get(name)]
            for name, known in looks.items()
        ]
        record = {"key": key, "outcome": asdict(outcome), "files": rows}
        pieces = files.earlier.pieces
        (pieces if isinstance(pieces, Layers) else self._pieces()).keep(files.pieces.used)
        write_if_possible(self._record(_BUILDS), json.dumps(record).encode())

    def _read(self) -> Any:
        return json.loads(self._record(_BUILDS).read_bytes())

    def _pieces(self) -> Layers:
        from dateline.cache.boxes import Layers

        return Layers(self._record(_PIECES))

    def _record(self, kind: str) -> Path:
        name = hashlib.blake2b(os.fsencode(self.output.resolve()), digest_size=10).hexdigest()
        return self.folder / kind / name


def _look_if_there(file: str) -> Looks | None:
    try:
        return looks_of(file)
    except OSError:
        return None
