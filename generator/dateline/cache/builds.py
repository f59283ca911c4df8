"""What the last build into a folder left there: its files, what each of them shows, its outcome."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.cache import record
from dateline.cache.record import Record, look_of

if TYPE_CHECKING:
    from dateline.cache.pieces import KeptPieces
    from dateline.spool import Earlier, Looks, Spool

_PIECES = "pieces"
_NO_RECORD = (OSError, ValueError, TypeError)  # lost, half-written, or not of this version


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a build has to tell: its counts, and its warnings as they were shown."""

    articles: int
    events: int
    merged: int
    unplaced: int
    files: int
    warnings: tuple[str, ...] = ()

    @property
    def counts(self) -> tuple[int, ...]:
        """All but the warnings."""
        return self.articles, self.events, self.merged, self.unplaced, self.files


@dataclass(frozen=True, slots=True)
class LastBuild:
    """The record of the last build into one ``output``, which the cache's ``folder`` keeps."""

    folder: Path
    output: Path

    def outcome(self, key: str) -> Outcome | None:
        """Its outcome, if it was made from just this and its files are as it left them."""
        try:
            kept = record.read(self._file)
            if kept.key != key or not kept.is_as_left(str(self.output)):
                return None
            articles, events, merged, unplaced, files = kept.counts
            return Outcome(articles, events, merged, unplaced, files, tuple(kept.warnings))
        except _NO_RECORD:
            return None

    def files(self) -> Earlier:
        """What it has left, and nobody has touched since."""
        from dateline.spool import Earlier

        output = self.output
        try:
            kept = record.read(self._file)
            rows = zip(kept.names, kept.looks, kept.digests, strict=True)
            as_left = [row for row in rows if _look_if_there(f"{output}/{row[0]}") == row[1]]
            return Earlier(
                keys={name: digest for name, _, digest in as_left if digest},
                looks={name: _looks(look) for name, look, _ in as_left},
                read=lambda name: (output / name).read_bytes(),
                pieces=self._pieces(),
            )
        except _NO_RECORD:
            return Earlier(pieces=self._pieces())

    def write(self, key: str, files: Spool, outcome: Outcome, beside: Iterable[str] = ()) -> None:
        """Keep what a build gave, once its files are in place, and what lies ``beside`` them."""
        from dateline.cache.store import write_if_possible

        # What was kept has just been looked at, when the site was published.
        known = {name: files.kept.get(name) for name in files.names} | dict.fromkeys(beside)
        looks = [
            "{} {}".format(*looks) if looks else look_of(f"{self.output}/{name}")
            for name, looks in known.items()
        ]
        digests = [files.keys_of_files.get(name, "") for name in known]
        kept = Record(key, outcome.counts, outcome.warnings, [*known], looks, digests)
        files.pieces.save()
        write_if_possible(Path(self._file), record.write(kept))

    @property
    def _file(self) -> str:
        return record.file_of(str(self.folder), str(self.output))

    def _pieces(self) -> KeptPieces:
        from dateline.cache.pieces import KeptPieces

        return KeptPieces(self.folder / _PIECES / record.name_of(str(self.output)))


def _look_if_there(file: str) -> str | None:
    try:
        return look_of(file)
    except OSError:
        return None


def _looks(look: str) -> Looks:
    size, at = map(int, look.split())
    return size, at
